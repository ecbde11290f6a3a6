// Every SQL statement on details, events and terms of cards.

#include "business/cards/details_store.hpp"

#include "business/cards/card_store.hpp"

namespace onecard::cards {
namespace {

constexpr Statement ensure_row{"cards.ensure_details", R"sql(
    INSERT INTO card_details (person_key, card_no, ident_code, atr, profile, valid_until, holding, outlet,
           box_position, is_temporary, replaces_card_no, replaced_by_card_no, made_at, collected_at, collected_by,
           enabled_at, social_since, temp_loss_until, cancel_reason, wrong_pins, sealed)
    VALUES ($1, $2, '', '', 0, 0, 'handed_out', 0, '', 0, '', '', 0, 0, '', 0, 0, 0, '', 0, $3)
    ON CONFLICT (person_key, card_no) DO NOTHING)sql"};
constexpr Statement select_details{"cards.select_details", R"sql(
    SELECT ident_code, atr, profile, valid_until, holding, outlet, box_position, is_temporary, replaces_card_no,
           replaced_by_card_no, made_at, collected_at, enabled_at, social_since, temp_loss_until, cancel_reason,
           wrong_pins
      FROM card_details WHERE person_key = $1 AND card_no = $2)sql"};
constexpr Statement update_since{"cards.set_social_since", R"sql(
    UPDATE card_details SET social_since = $3, temp_loss_until = 0 WHERE person_key = $1 AND card_no = $2)sql"};
constexpr Statement update_temp_loss{"cards.set_temp_loss_until", R"sql(
    UPDATE card_details SET temp_loss_until = $3 WHERE person_key = $1 AND card_no = $2)sql"};
constexpr Statement update_collected{"cards.set_collected", R"sql(
    UPDATE card_details SET collected_at = $3, collected_by = $4, holding = 'handed_out', box_position = ''
     WHERE person_key = $1 AND card_no = $2 AND collected_at = 0)sql"};
constexpr Statement update_enabled{"cards.set_enabled", R"sql(
    UPDATE card_details SET enabled_at = $3 WHERE person_key = $1 AND card_no = $2)sql"};
constexpr Statement update_cancelled{"cards.set_cancelled", R"sql(
    UPDATE card_details SET cancel_reason = $3 WHERE person_key = $1 AND card_no = $2)sql"};
constexpr Statement update_replaced_by{"cards.set_replaced_by", R"sql(
    UPDATE card_details SET replaced_by_card_no = $3 WHERE person_key = $1 AND card_no = $2)sql"};
constexpr Statement update_holding{"cards.set_holding", R"sql(
    UPDATE card_details SET holding = $3, outlet = $4, box_position = $5 WHERE person_key = $1 AND card_no = $2)sql"};
constexpr Statement update_valid_until{"cards.set_valid_until", R"sql(
    UPDATE card_details SET valid_until = $3 WHERE person_key = $1 AND card_no = $2)sql"};
constexpr Statement add_wrong_pin{"cards.add_wrong_pin", R"sql(
    UPDATE card_details SET wrong_pins = wrong_pins + 1 WHERE person_key = $1 AND card_no = $2
     RETURNING wrong_pins)sql"};
constexpr Statement clear_pins{"cards.clear_wrong_pins", R"sql(
    UPDATE card_details SET wrong_pins = 0 WHERE person_key = $1 AND card_no = $2)sql"};

constexpr Statement insert_one_event{"cards.insert_event", R"sql(
    INSERT INTO card_events (person_key, card_no, id, event, from_state, to_state, channel, actor, at, detail,
           proof, agent_sealed)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12))sql"};
constexpr Statement select_events{"cards.select_events", R"sql(
    SELECT id, event, from_state, to_state, channel, actor, at, detail, proof, agent_sealed
      FROM card_events WHERE person_key = $1 AND card_no = $2 AND id < $3 ORDER BY id DESC LIMIT $4)sql"};

constexpr Statement select_person_events{"cards.select_person_events", R"sql(
    SELECT id, event, from_state, to_state, channel, actor, at, detail, proof, agent_sealed, card_no
      FROM card_events WHERE person_key = $1 ORDER BY at DESC, id DESC LIMIT $2)sql"};

constexpr Statement insert_one_term{"cards.insert_term", R"sql(
    INSERT INTO card_terms (due_at, person_key, card_no, kind, ref) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (due_at, person_key, card_no, kind) DO UPDATE SET ref = $5)sql"};
constexpr Statement select_any_due{"cards.select_any_due_term",
                                   "SELECT 1 FROM card_terms WHERE due_at <= $1 LIMIT 1"};
constexpr Statement select_due{"cards.select_due_terms", R"sql(
    SELECT due_at, person_key, card_no, kind, ref FROM card_terms WHERE due_at <= $1
     ORDER BY due_at, person_key, card_no, kind LIMIT $2)sql"};
constexpr Statement delete_term{"cards.delete_term", R"sql(
    DELETE FROM card_terms WHERE due_at = $1 AND person_key = $2 AND card_no = $3 AND kind = $4)sql"};

constexpr Statement select_waiting_at{"cards.select_waiting_at_outlet", R"sql(
    SELECT d.person_key, d.card_no, d.outlet, d.box_position, d.holding, d.made_at
      FROM card_details d JOIN card_index i ON i.person_key = d.person_key
     WHERE d.collected_at = 0 AND d.cancel_reason = '' AND d.outlet = $1 AND i.town >= $2 AND i.town <= $3
       AND (d.made_at > $4 OR (d.made_at = $4 AND d.card_no > $5)) AND d.made_at > 0
     ORDER BY d.made_at, d.card_no LIMIT $6)sql"};
constexpr Statement select_waiting_anywhere{"cards.select_waiting_anywhere", R"sql(
    SELECT d.person_key, d.card_no, d.outlet, d.box_position, d.holding, d.made_at
      FROM card_details d JOIN card_index i ON i.person_key = d.person_key
     WHERE d.collected_at = 0 AND d.cancel_reason = '' AND i.town >= $1 AND i.town <= $2
       AND (d.made_at > $3 OR (d.made_at = $3 AND d.card_no > $4)) AND d.made_at > 0
     ORDER BY d.made_at, d.card_no LIMIT $5)sql"};

constexpr Statement select_temp_loss_days{"cards.select_temp_loss_days",
                                          "SELECT temp_loss_days FROM banks WHERE code = $1"};
constexpr Statement update_temp_loss_days{"cards.update_temp_loss_days",
                                          "UPDATE banks SET temp_loss_days = $2 WHERE code = $1"};

constexpr Statement select_waiting_since{"cards.select_waiting_since", R"sql(
    SELECT COALESCE(MAX(at), 0) FROM card_events
     WHERE person_key = $1 AND card_no = $2 AND event IN ('made', 'received', 'moved'))sql"};

constexpr Statement update_one_bank_state{"cards.update_one_bank_state", R"sql(
    UPDATE cards SET bank_state = $3, state_day = $4, changed_at = $5
     WHERE person_key = $1 AND card_no = $2 AND state_day <= $4)sql"};

std::optional<Instant> instant_or_none(const Row& row, int column) {
    if (row.number(column) == 0) return {};
    return row.instant(column);
}

std::span<const std::uint8_t> bound_to(const PersonKey& key) {
    return std::span<const std::uint8_t>{key.bytes};
}

CardEvent event_in(Unit& unit, const Row& row, const PersonKey& key) {
    CardEvent event;
    event.id = row.number(0);
    event.kind = of_code<CardEventKind>(row.text(1));
    event.from = static_cast<SocialState>(row.number(2));
    event.to = static_cast<SocialState>(row.number(3));
    event.channel = of_code<Channel>(row.text(4));
    event.actor = row.text(5);
    event.at = row.instant(6);
    event.detail = row.text(7);
    event.proof = UploadId{row.number(8)};
    if (row.blob(9).empty()) return event;
    const PersonalFields opened = unpack_fields(unit.sealer.open(row.blob(9), bound_to(key)));
    event.agent = Agent{std::string{opened[PersonalField::name]}, std::string{opened[PersonalField::number]}};
    return event;
}

}  // namespace

void ensure_details(Unit& unit, const CardRef& card) {
    unit.db.change(ensure_row, card.key, card.card_no, Blob{});
}
void set_social_since(Unit& unit, const CardRef& card) {
    unit.db.change(update_since, card.key, card.card_no, unit.now);
}
void set_temp_loss_until(Unit& unit, const CardRef& card, Instant until) {
    unit.db.change(update_temp_loss, card.key, card.card_no, until);
}
void set_collected(Unit& unit, const CardRef& card, std::string_view collected_by) {
    unit.db.change(update_collected, card.key, card.card_no, unit.now, collected_by);
}
void set_enabled(Unit& unit, const CardRef& card) {
    unit.db.change(update_enabled, card.key, card.card_no, unit.now);
}
void set_cancelled(Unit& unit, const CardRef& card, CancelReason reason) {
    unit.db.change(update_cancelled, card.key, card.card_no, code_of(reason));
}
void set_replaced_by(Unit& unit, const CardRef& card, std::string_view new_card_no) {
    unit.db.change(update_replaced_by, card.key, card.card_no, new_card_no);
}
void set_holding(Unit& unit, const CardRef& card, Holding holding, std::int64_t outlet,
                 std::string_view box_position) {
    unit.db.change(update_holding, card.key, card.card_no, code_of(holding), outlet, box_position);
}
void set_valid_until(Unit& unit, const CardRef& card, Date until) {
    unit.db.change(update_valid_until, card.key, card.card_no, until);
}
bool update_bank_state_of(Unit& unit, const CardRef& card, BankState state, Date day) {
    return unit.db.change(update_one_bank_state, card.key, card.card_no, static_cast<std::int64_t>(state),
                          day, unit.now) == 1;
}
std::int64_t count_wrong_pin(Unit& unit, const CardRef& card) {
    std::int64_t count = 0;
    unit.db.each(add_wrong_pin, [&](const Row& row) { count = row.number(0); }, card.key, card.card_no);
    return count;
}
void clear_wrong_pins(Unit& unit, const CardRef& card) {
    unit.db.change(clear_pins, card.key, card.card_no);
}

CardDetails details_of(Database& db, const PersonKey& key, std::string_view card_no) {
    CardDetails details;
    details.card_no = card_no;
    db.each(
        select_details,
        [&](const Row& row) {
            details.ident_code = row.text(0);
            details.atr = row.text(1);
            details.profile = row.number(2);
            if (row.number(3) != 0) details.valid_until = row.date(3);
            details.holding = of_code<Holding>(row.text(4));
            details.outlet = row.number(5);
            details.box_position = row.text(6);
            details.temporary = row.flag(7);
            details.replaces_card_no = row.text(8);
            details.replaced_by_card_no = row.text(9);
            details.made_at = instant_or_none(row, 10);
            details.collected_at = instant_or_none(row, 11);
            details.enabled_at = instant_or_none(row, 12);
            details.social_since = instant_or_none(row, 13);
            details.temp_loss_until = instant_or_none(row, 14);
            if (!row.text(15).empty()) details.cancel_reason = of_code<CancelReason>(row.text(15));
            details.wrong_pins = row.number(16);
        },
        key, card_no);
    return details;
}

std::int64_t insert_event(Unit& unit, const CardRef& card, const CardEvent& event) {
    const std::int64_t id = unit.next_number();
    std::string sealed;
    if (event.agent) {
        std::string packed;
        pack_fields({{PersonalField::name, event.agent->name}, {PersonalField::number, event.agent->number}},
                    packed);
        unit.sealer.seal(packed, bound_to(card.key), sealed);
    }
    unit.db.change(insert_one_event, card.key, card.card_no, id, code_of(event.kind),
                   static_cast<std::int64_t>(event.from), static_cast<std::int64_t>(event.to),
                   code_of(event.channel), unit.actor.code, unit.now, event.detail, event.proof.number(),
                   Blob{sealed});
    return id;
}

std::vector<CardEvent> list_events(Unit& unit, const CardRef& card, std::int64_t before, std::int64_t limit) {
    std::vector<CardEvent> events;
    unit.db.each(
        select_events, [&](const Row& row) { events.push_back(event_in(unit, row, card.key)); }, card.key,
        card.card_no, before == 0 ? std::numeric_limits<std::int64_t>::max() : before, limit);
    return events;
}

std::vector<PersonEvent> list_person_events(Unit& unit, const PersonKey& key, std::int64_t limit) {
    std::vector<PersonEvent> events;
    unit.db.each(
        select_person_events,
        [&](const Row& row) { events.push_back({row.string(10), event_in(unit, row, key)}); }, key, limit);
    return events;
}

std::span<const Label<TermKind>> labels_of(TermKind) {
    static constexpr Label<TermKind> labels[] = {
        {TermKind::warn_temp_loss, "warn_temp_loss", {"临时挂失将到期", "A temporary loss ends soon"}},
        {TermKind::temp_loss, "temp_loss", {"临时挂失到期", "A temporary loss ends"}},
        {TermKind::formal_loss, "formal_loss", {"正式挂失逾期", "A loss was not lifted in time"}},
        {TermKind::half_blocked, "half_blocked", {"银行未确认", "The bank has not confirmed"}},
        {TermKind::warn_uncollected, "warn_uncollected", {"即将逾期未领", "A card is soon cleared"}},
        {TermKind::uncollected, "uncollected", {"逾期未领", "A card was not collected"}},
        {TermKind::temporary, "temporary", {"临时卡到期", "A temporary card ends"}},
        {TermKind::bank_temp_loss, "bank_temp_loss", {"银行临时挂失到期", "The bank's part of a loss ends"}},
        {TermKind::warn_expiry, "warn_expiry", {"卡有效期将届满", "A card expires soon"}},
    };
    return labels;
}

void insert_term(Unit& unit, const Term& term) {
    unit.db.change(insert_one_term, term.due, term.card.key, term.card.card_no, code_of(term.kind), term.ref);
}

bool has_due_terms(Database& db, Instant now) {
    return db.number_or(0, select_any_due, now) == 1;
}

std::vector<Term> take_due_terms(Unit& unit, std::int64_t limit) {
    std::vector<Term> terms;
    unit.db.each(
        select_due,
        [&](const Row& row) {
            terms.push_back({row.instant(0),
                             {row.person_key(1), row.string(2)},
                             of_code<TermKind>(row.text(3)),
                             row.number(4)});
        },
        unit.now, limit);
    for (const Term& term : terms)
        unit.db.change(delete_term, term.due, term.card.key, term.card.card_no, code_of(term.kind));
    return terms;
}

std::int64_t temp_loss_days_of(Database& db, std::int64_t bank) {
    return db.number_or(0, select_temp_loss_days, bank);
}
void set_temp_loss_days(Unit& unit, std::int64_t bank, std::int64_t days) {
    unit.db.change(update_temp_loss_days, bank, days);
}

std::optional<Instant> waiting_since(Database& db, const CardRef& card) {
    const std::int64_t since = db.number_or(0, select_waiting_since, card.key, card.card_no);
    return since == 0 ? std::optional<Instant>{} : Instant::of_micros(since);
}

std::vector<WaitingCard> list_waiting(Database& db, const WaitingPage& page) {
    std::vector<WaitingCard> cards;
    const auto take = [&](const Row& row) {
        cards.push_back({{row.person_key(0), row.string(1)},
                         row.number(2),
                         row.string(3),
                         of_code<Holding>(row.text(4)),
                         row.instant(5)});
    };
    const auto range = page.within.range();
    if (page.outlet != 0)
        db.each(select_waiting_at, take, page.outlet, range.lowest, range.highest, page.after_made,
                page.after_card_no, page.limit);
    else
        db.each(select_waiting_anywhere, take, range.lowest, range.highest, page.after_made,
                page.after_card_no, page.limit);
    return cards;
}

}  // namespace onecard::cards
