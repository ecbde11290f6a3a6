// Every SQL statement on e-cards and their bindings; how an e-card goes the way of its card.

#include "business/cards/card_life.hpp"
#include "business/cards/ecard.hpp"
#include "business/cards/life_parameters.hpp"
#include "engine/advance.hpp"

namespace onecard::cards {
namespace {

constexpr Statement select_ecard{"cards.select_ecard", R"sql(
    SELECT id, state, card_no, level, issued_at, channel, consent FROM ecards
     WHERE person_key = $1 AND state <> 'invalid')sql"};
constexpr Statement insert_one_ecard{"cards.insert_ecard", R"sql(
    INSERT INTO ecards (person_key, id, state, card_no, level, issued_at, channel, consent)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8))sql"};
constexpr Statement update_consent{"cards.set_ecard_consent",
                                   "UPDATE ecards SET consent = $3 WHERE person_key = $1 AND id = $2"};
constexpr Statement update_level{"cards.set_ecard_level",
                                 "UPDATE ecards SET level = $3 WHERE person_key = $1 AND id = $2"};
constexpr Statement update_card{"cards.set_ecard_card",
                                "UPDATE ecards SET card_no = $3 WHERE person_key = $1 AND id = $2"};

constexpr Statement select_bindings{"cards.select_ecard_bindings", R"sql(
    SELECT channel, bound_at FROM ecard_bindings WHERE person_key = $1 AND ecard = $2 AND unbound_at = 0
     ORDER BY bound_at, channel)sql"};
constexpr Statement insert_binding{"cards.insert_ecard_binding", R"sql(
    INSERT INTO ecard_bindings (person_key, ecard, channel, bound_at, unbound_at) VALUES ($1, $2, $3, $4, 0)
    ON CONFLICT (person_key, ecard, channel, bound_at) DO NOTHING)sql"};
constexpr Statement end_binding{"cards.end_ecard_binding", R"sql(
    UPDATE ecard_bindings SET unbound_at = $4
     WHERE person_key = $1 AND ecard = $2 AND channel = $3 AND unbound_at = 0)sql"};

/// Whether the place lets an e-card show its holder's identity while the card is lost, where the holder agrees.
bool may_stay_for_identity(Unit& unit, const ECardRow& ecard) {
    const Card card = must_find_card(unit, {ecard.key, ecard.card_no});
    return ecard.consent && text_in_any_case(unit.db, place_of(unit, card), "ecard_on_loss", unit.today()) ==
                                "IDENTITY_WITH_CONSENT";
}

}  // namespace

std::optional<ECardRow> find_ecard_row(Database& db, const PersonKey& key) {
    std::optional<ECardRow> found;
    db.each(
        select_ecard,
        [&](const Row& row) {
            found = {.id = row.id<ECardId>(0),
                     .state = ecard_lifecycle.state(row.text(1)),
                     .key = key,
                     .card_no = row.string(2),
                     .level = row.number(3),
                     .issued_at = row.instant(4),
                     .channel = row.string(5),
                     .consent = row.flag(6)};
        },
        key);
    return found;
}

void insert_ecard(Unit& unit, const ECardRow& ecard) {
    unit.db.change(insert_one_ecard, ecard.key, ecard.id, ecard_lifecycle.code(ecard.state), ecard.card_no,
                   ecard.level, ecard.issued_at, ecard.channel, ecard.consent);
    record_birth(unit, view_of(ecard_lifecycle), ecard.id.number(), "issue_ecard");
}
void set_ecard_consent(Unit& unit, const ECardRow& ecard, bool consent) {
    unit.db.change(update_consent, ecard.key, ecard.id, consent);
}
void set_ecard_level(Unit& unit, const ECardRow& ecard, std::int64_t level) {
    unit.db.change(update_level, ecard.key, ecard.id, level);
}

void follow_card(Unit& unit, const CardRef& card, SocialState to) {
    const auto ecard = find_ecard_row(unit.db, card.key);
    if (!ecard || ecard->card_no != card.card_no) return;
    switch (to) {
        case SocialState::sealed: return;
        case SocialState::normal:
            if (ecard->state == ECardState::suspended) advance(unit, *ecard, ECardAct::resume_ecard);
            return;
        case SocialState::temp_lost:
        case SocialState::formally_lost:
            if (ecard->state == ECardState::valid && !may_stay_for_identity(unit, *ecard))
                advance(unit, *ecard, ECardAct::suspend_ecard);
            return;
        case SocialState::app_locked:
            if (ecard->state == ECardState::valid) advance(unit, *ecard, ECardAct::suspend_ecard);
            return;
        case SocialState::cancelled: advance(unit, *ecard, ECardAct::end_ecard); return;
    }
}

void hand_on_ecard(Unit& unit, const CardRef& from, const CardRef& to) {
    const auto ecard = find_ecard_row(unit.db, from.key);
    if (!ecard || ecard->card_no != from.card_no) return;
    unit.db.change(update_card, ecard->key, ecard->id, to.card_no);
    if (ecard->state == ECardState::suspended) advance(unit, *ecard, ECardAct::resume_ecard);
}

std::vector<ECardBinding> list_bindings(Database& db, const PersonKey& key, ECardId ecard) {
    std::vector<ECardBinding> bindings;
    db.each(
        select_bindings, [&](const Row& row) { bindings.push_back({row.string(0), row.instant(1)}); }, key,
        ecard);
    return bindings;
}
void bind_ecard(Unit& unit, const ECardRow& ecard, std::string_view channel) {
    unbind_ecard(unit, ecard, channel);
    unit.db.change(insert_binding, ecard.key, ecard.id, channel, unit.now);
}
bool unbind_ecard(Unit& unit, const ECardRow& ecard, std::string_view channel) {
    return unit.db.change(end_binding, ecard.key, ecard.id, channel, unit.now) == 1;
}

}  // namespace onecard::cards
