// Every statement on card profiles and on what the registration of issuance says of them.

#include "business/issuing/problems.hpp"
#include "business/issuing/setup_store.hpp"
#include "engine/advance.hpp"

namespace onecard::issuing {
namespace {

#define PROFILE_COLUMNS                                                                                      \
    "id, state, name, region, generation, chip_kb, domestic_chip, interface, cos_arch, mask, applications, " \
    "algorithms, spec_version, face_design, valid_years, pack, made_by, made_at"

constexpr Statement insert_profile_row{"issuing.insert_profile", R"sql(
    INSERT INTO card_profiles (id, state, name, region, generation, chip_kb, domestic_chip, interface, cos_arch, mask,
                               applications, algorithms, spec_version, face_design, valid_years, pack, made_by, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18))sql"};
constexpr Statement select_profile{"issuing.select_profile",
                                   "SELECT " PROFILE_COLUMNS " FROM card_profiles WHERE id = $1"};
constexpr Statement select_profiles{"issuing.select_profiles", "SELECT " PROFILE_COLUMNS R"sql(
      FROM card_profiles
     WHERE (region BETWEEN $1 AND $2 OR region IN ($3, $4, $5, $6, $7)) AND ($8 = '' OR state = $8) AND id > $9
     ORDER BY id LIMIT $10)sql"};
// The regions above are shorter codes filled with noughts, so the nearest is the greatest number.
constexpr Statement select_profile_for{"issuing.select_profile_for", "SELECT " PROFILE_COLUMNS R"sql(
      FROM card_profiles WHERE state = 'approved' AND region IN ($1, $2, $3, $4, $5)
     ORDER BY region DESC, id DESC LIMIT 1)sql"};

#define REGISTRATION_COLUMNS "r.id, r.state, r.title, r.region, r.population, r.planned_cards, r.doc_no"

constexpr Statement insert_registration_row{"issuing.insert_registration", R"sql(
    INSERT INTO issuance_registrations (id, state, title, region, population, planned_cards, doc_no, made_by, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))sql"};
constexpr Statement select_registration{"issuing.select_registration",
                                        "SELECT " REGISTRATION_COLUMNS
                                        " FROM issuance_registrations r WHERE r.id = $1"};
constexpr Statement select_registrations{"issuing.select_registrations", "SELECT " REGISTRATION_COLUMNS R"sql(
      FROM issuance_registrations r
     WHERE (r.region BETWEEN $1 AND $2 OR r.region IN ($3, $4, $5, $6, $7)) AND ($8 = '' OR r.state = $8) AND r.id > $9
     ORDER BY r.id LIMIT $10)sql"};
constexpr Statement update_doc{"issuing.update_registration_doc",
                               "UPDATE issuance_registrations SET doc_no = $2 WHERE id = $1"};
constexpr Statement update_scope{"issuing.update_registration_scope", R"sql(
    UPDATE issuance_registrations
       SET population = CASE WHEN $2 = '' THEN population ELSE $2 END, planned_cards = COALESCE($3, planned_cards)
     WHERE id = $1)sql"};
constexpr Statement insert_registered_profile{"issuing.insert_registered_profile", R"sql(
    INSERT INTO registration_profiles (registration, profile, change_id) VALUES ($1, $2, $3)
    ON CONFLICT (registration, profile) DO NOTHING)sql"};
constexpr Statement insert_registered_vendor{"issuing.insert_registered_vendor", R"sql(
    INSERT INTO registration_vendors (registration, vendor, change_id) VALUES ($1, $2, $3)
    ON CONFLICT (registration, vendor) DO NOTHING)sql"};
constexpr Statement select_registered_profiles{
    "issuing.select_registered_profiles",
    "SELECT profile FROM registration_profiles WHERE registration = $1 ORDER BY profile"};
constexpr Statement select_registered_vendors{
    "issuing.select_registered_vendors",
    "SELECT vendor FROM registration_vendors WHERE registration = $1 ORDER BY vendor"};
constexpr Statement insert_document_row{"issuing.insert_registration_document", R"sql(
    INSERT INTO registration_documents (id, registration, act, doc_no, on_day, upload, note, made_by, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))sql"};
constexpr Statement select_documents{"issuing.select_registration_documents", R"sql(
    SELECT act, doc_no, on_day, upload, note, made_by, made_at FROM registration_documents
     WHERE registration = $1 ORDER BY id)sql"};

#define CHANGE_COLUMNS \
    "id, state, registration, kind, profile, vendor, quantity, population, reason, doc_no, on_day, made_by"

constexpr Statement insert_change_row{"issuing.insert_registration_change", R"sql(
    INSERT INTO registration_changes (id, state, registration, kind, profile, vendor, quantity, population, reason,
                                      doc_no, on_day, made_by, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', NULL, $10, $11))sql"};
constexpr Statement select_change{"issuing.select_registration_change",
                                  "SELECT " CHANGE_COLUMNS " FROM registration_changes WHERE id = $1"};
constexpr Statement select_changes{"issuing.select_registration_changes",
                                   "SELECT " CHANGE_COLUMNS
                                   " FROM registration_changes WHERE registration = $1 ORDER BY id"};
constexpr Statement update_change_doc{
    "issuing.update_registration_change_doc",
    "UPDATE registration_changes SET doc_no = $2, on_day = $3 WHERE id = $1"};

// Registrations that are issuing and name the profile, and whether one of them names the vendor.
constexpr Statement select_issuing_registration{"issuing.select_issuing_registration", R"sql(
    SELECT r.doc_no, CASE WHEN v.vendor IS NULL THEN 0 ELSE 1 END
      FROM registration_profiles p JOIN issuance_registrations r ON r.id = p.registration AND r.state = 'issuing'
      LEFT JOIN registration_vendors v ON v.registration = r.id AND v.vendor = $2
     WHERE p.profile = $1 ORDER BY 2 DESC, r.id DESC LIMIT 1)sql"};

std::string joined_codes(const std::vector<std::string>& codes) {
    std::string all;
    for (const std::string& code : codes) all += (all.empty() ? "" : ",") + code;
    return all;
}
std::vector<std::string> split_codes(std::string_view all) {
    std::vector<std::string> codes;
    while (!all.empty()) {
        const std::size_t comma = std::min(all.find(','), all.size());
        codes.emplace_back(all.substr(0, comma));
        all.remove_prefix(std::min(comma + 1, all.size()));
    }
    return codes;
}

Profile profile_of(const Row& row) {
    return {.id = row.id<ProfileId>(0),
            .state = profile_lifecycle.state(row.text(1)),
            .name = row.string(2),
            .region = row.region(3),
            .generation = row.number(4),
            .chip_kb = row.number(5),
            .domestic_chip = row.flag(6),
            .interface = row.string(7),
            .cos_arch = row.string(8),
            .mask = row.string(9),
            .applications = split_codes(row.text(10)),
            .algorithms = split_codes(row.text(11)),
            .spec_version = row.string(12),
            .face_design = row.string(13),
            .valid_years = row.number(14),
            .pack = row.number(15),
            .made_by = row.string(16),
            .made_at = row.instant(17)};
}
Registration registration_of(const Row& row) {
    return {.id = row.id<RegistrationId>(0),
            .state = registration_lifecycle.state(row.text(1)),
            .title = row.string(2),
            .region = row.region(3),
            .population = row.string(4),
            .planned_cards = row.number(5),
            .doc_no = row.string(6)};
}
void read_names(Database& db, Registration& registration) {
    db.each(
        select_registered_profiles,
        [&](const Row& row) { registration.profiles.push_back(row.id<ProfileId>(0)); }, registration.id);
    db.each(
        select_registered_vendors,
        [&](const Row& row) { registration.vendors.push_back(row.id<access::OrganisationId>(0)); },
        registration.id);
}
RegistrationChange change_of(const Row& row) {
    RegistrationChange change{.id = row.id<RegistrationChangeId>(0),
                              .state = registration_change_lifecycle.state(row.text(1)),
                              .registration = row.id<RegistrationId>(2),
                              .kind = of_code<ChangeKind>(row.text(3)),
                              .profile = row.id<ProfileId>(4),
                              .vendor = row.id<access::OrganisationId>(5),
                              .population = row.string(7),
                              .reason = row.string(8),
                              .doc_no = row.string(9),
                              .made_by = row.string(11)};
    if (!row.is_null(6)) change.quantity = row.number(6);
    if (!row.is_null(10)) change.on_day = row.date(10);
    return change;
}

}  // namespace

std::array<std::int64_t, 5> chain_of(RegionCode region) {
    std::array<std::int64_t, 5> chain{};
    std::size_t length = 0;
    for (; region && length < chain.size(); region = region.parent()) chain[length++] = region.number();
    return chain;
}

void insert_profile(Unit& unit, Profile& profile) {
    profile.id = unit.next_id<ProfileId>();
    profile.state = profile_lifecycle.start();
    profile.made_by = unit.actor.code;
    profile.made_at = unit.now;
    unit.db.change(insert_profile_row, profile.id, profile_lifecycle.code(profile.state), profile.name,
                   profile.region, profile.generation, profile.chip_kb, profile.domestic_chip,
                   profile.interface, profile.cos_arch, profile.mask, joined_codes(profile.applications),
                   joined_codes(profile.algorithms), profile.spec_version, profile.face_design,
                   profile.valid_years, profile.pack, profile.made_by, profile.made_at);
    record_birth(unit, view_of(profile_lifecycle), profile.id.number(),
                 profile_lifecycle.code(ProfileAct::propose_profile));
}
Profile must_find_profile(Database& db, ProfileId id) {
    std::optional<Profile> found;
    db.each(select_profile, [&](const Row& row) { found = profile_of(row); }, id);
    if (!found) throw Problem{profile_not_found}.at("profile").with(id.text());
    return *std::move(found);
}
std::optional<Profile> find_profile_for(Database& db, RegionCode region) {
    const auto chain = chain_of(region);
    std::optional<Profile> found;
    db.each(
        select_profile_for, [&](const Row& row) { found = profile_of(row); }, chain[0], chain[1], chain[2],
        chain[3], chain[4]);
    return found;
}
std::vector<Profile> list_profiles(Database& db, const SetupFilter& filter) {
    const auto [lowest, highest] = filter.within.range();
    const auto chain = chain_of(filter.within);
    std::vector<Profile> profiles;
    db.each(
        select_profiles, [&](const Row& row) { profiles.push_back(profile_of(row)); }, lowest, highest,
        chain[0], chain[1], chain[2], chain[3], chain[4], filter.state, filter.after, filter.limit);
    return profiles;
}

void insert_registration(Unit& unit, Registration& registration) {
    registration.id = unit.next_id<RegistrationId>();
    registration.state = registration_lifecycle.start();
    unit.db.change(insert_registration_row, registration.id, registration_lifecycle.code(registration.state),
                   registration.title, registration.region, registration.population,
                   registration.planned_cards, registration.doc_no, unit.actor.code, unit.now);
    for (const ProfileId profile : registration.profiles)
        unit.db.change(insert_registered_profile, registration.id, profile, 0);
    for (const access::OrganisationId vendor : registration.vendors)
        unit.db.change(insert_registered_vendor, registration.id, vendor, 0);
}
Registration must_find_registration(Database& db, RegistrationId id) {
    std::optional<Registration> found;
    db.each(select_registration, [&](const Row& row) { found = registration_of(row); }, id);
    if (!found) throw Problem{registration_not_found}.at("registration").with(id.text());
    read_names(db, *found);
    return *std::move(found);
}
std::vector<Registration> list_registrations(Database& db, const SetupFilter& filter) {
    const auto [lowest, highest] = filter.within.range();
    const auto chain = chain_of(filter.within);
    std::vector<Registration> registrations;
    db.each(
        select_registrations, [&](const Row& row) { registrations.push_back(registration_of(row)); }, lowest,
        highest, chain[0], chain[1], chain[2], chain[3], chain[4], filter.state, filter.after, filter.limit);
    for (Registration& one : registrations) read_names(db, one);
    return registrations;
}
void set_registration_doc(Database& db, RegistrationId id, std::string_view doc_no) {
    db.change(update_doc, id, doc_no);
}
void insert_registration_document(Unit& unit, RegistrationId id, const RegistrationDocument& document) {
    unit.db.change(insert_document_row, unit.next_number(), id, document.act, document.doc_no,
                   document.on_day, document.upload, document.note, unit.actor.code, unit.now);
}
std::vector<RegistrationDocument> documents_of(Database& db, RegistrationId id) {
    std::vector<RegistrationDocument> documents;
    db.each(
        select_documents,
        [&](const Row& row) {
            documents.push_back({row.string(0), row.string(1), row.date(2), row.id<UploadId>(3),
                                 row.string(4), row.string(5), row.instant(6)});
        },
        id);
    return documents;
}
void insert_registration_change(Unit& unit, RegistrationChange& change) {
    change.id = unit.next_id<RegistrationChangeId>();
    change.state = registration_change_lifecycle.start();
    change.made_by = unit.actor.code;
    unit.db.change(insert_change_row, change.id, registration_change_lifecycle.code(change.state),
                   change.registration, code_of(change.kind), change.profile, change.vendor, change.quantity,
                   change.population, change.reason, change.made_by, unit.now);
    record_birth(unit, view_of(registration_change_lifecycle), change.id.number(),
                 registration_change_lifecycle.code(ChangeAct::propose_registration_change));
}
RegistrationChange must_find_registration_change(Database& db, RegistrationChangeId id) {
    std::optional<RegistrationChange> found;
    db.each(select_change, [&](const Row& row) { found = change_of(row); }, id);
    if (!found) throw Problem{registration_change_not_found}.at("change").with(id.text());
    return *std::move(found);
}
std::vector<RegistrationChange> changes_of(Database& db, RegistrationId id) {
    std::vector<RegistrationChange> changes;
    db.each(select_changes, [&](const Row& row) { changes.push_back(change_of(row)); }, id);
    return changes;
}
void apply_registration_change(Unit& unit, const RegistrationChange& change, std::string_view doc_no,
                               Date on_day) {
    unit.db.change(update_change_doc, change.id, doc_no, on_day);
    if (change.profile)
        unit.db.change(insert_registered_profile, change.registration, change.profile, change.id);
    if (change.vendor)
        unit.db.change(insert_registered_vendor, change.registration, change.vendor, change.id);
    if (change.quantity || !change.population.empty())
        unit.db.change(update_scope, change.registration, change.population, change.quantity);
}

std::optional<bool> registration_names_vendor(Database& db, ProfileId profile,
                                              access::OrganisationId vendor) {
    std::optional<bool> named;
    db.each(
        select_issuing_registration, [&](const Row& row) { named = row.flag(1); }, profile, vendor.number());
    return named;
}
std::string registration_number(Database& db, ProfileId profile) {
    std::string number;
    db.each(
        select_issuing_registration, [&](const Row& row) { number = row.string(0); }, profile,
        std::int64_t{0});
    return number;
}

}  // namespace onecard::issuing
