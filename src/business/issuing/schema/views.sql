-- What other modules may join: nothing sealed.
DROP VIEW IF EXISTS card_applications_v;
CREATE VIEW card_applications_v AS
    SELECT id, person_key, state, apply_type, region, bank, outlet, make_mode, is_priority, profile, replaces_card_no,
           fee_owed, batch, card_no, applied_on
      FROM card_applications;
DROP VIEW IF EXISTS card_profiles_v;
CREATE VIEW card_profiles_v AS
    SELECT id, state, name, region, generation, spec_version, valid_years FROM card_profiles;
