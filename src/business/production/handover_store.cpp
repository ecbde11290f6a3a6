// Hand-overs of finished cards as rows.

#include "business/production/handover_store.hpp"

#include "business/production/problems.hpp"
#include "engine/advance.hpp"

namespace onecard::production {
namespace {

constexpr Statement insert_handover_row{"production.insert_handover", R"sql(
    INSERT INTO production_handovers (id, state, batch, leg, outlet, cards, given_by, given_signature, given_at,
                                      received_by, received_signature, received_at)
    VALUES ($1, 'given', $2, $3, $4, $5, $6, $7, $8, '', '', NULL) ON CONFLICT (batch, leg, outlet) DO NOTHING)sql"};
constexpr Statement select_handovers{"production.select_handovers", R"sql(
    SELECT id, state, batch, leg, outlet, cards, given_by, given_signature, received_by, received_signature, given_at,
           received_at
      FROM production_handovers WHERE ($1 = 0 OR batch = $1) AND ($2 = 0 OR id = $2) ORDER BY id)sql"};
constexpr Statement update_received{"production.update_received", R"sql(
    UPDATE production_handovers SET received_by = $2, received_signature = $3, received_at = $4 WHERE id = $1)sql"};

Handover handover_of(const Row& row) {
    Handover h{row.id<HandoverId>(0), handover_lifecycle.state(row.text(1)), row.id<ProductionBatchId>(2),
               row.text(3) == legs[0].code ? Leg::province_to_city : Leg::city_to_outlet, row.number(4), row.number(5),
               row.string(6), row.string(7), row.string(8), row.string(9), row.instant(10)};
    if (!row.is_null(11)) h.received_at = row.instant(11);
    return h;
}

}  // namespace

bool insert_handover(Unit& unit, const Handover& h) {
    if (unit.db.change(insert_handover_row, h.id, h.batch, legs[static_cast<int>(h.leg)].code, h.outlet, h.cards,
                       unit.actor.code, h.given_signature, unit.now) != 1)
        return false;
    record_birth(unit, view_of(handover_lifecycle), h.id.number(), "hand_over_cards");
    return true;
}

Handover must_find_handover(Database& db, HandoverId id) {
    std::optional<Handover> found;
    db.each(select_handovers, [&](const Row& row) { found = handover_of(row); }, 0, id.number());
    if (!found) throw Problem{handover_not_found}.with(id.text());
    return *found;
}

std::vector<Handover> list_handovers(Database& db, ProductionBatchId batch) {
    std::vector<Handover> all;
    db.each(select_handovers, [&](const Row& row) { all.push_back(handover_of(row)); }, batch.number(), 0);
    return all;
}

void note_received(Unit& unit, HandoverId id, std::string_view signature) {
    unit.db.change(update_received, id, unit.actor.code, signature, unit.now);
}

std::vector<Item> cards_for_outlet(Database& db, ProductionBatchId batch, std::int64_t outlet) {
    std::vector<Item> all;
    for (Item& one : list_items(db, batch, code_of(ItemStage::finished), 0, std::numeric_limits<std::int64_t>::max()))
        if (one.outlet == outlet) all.push_back(std::move(one));
    return all;
}

}  // namespace onecard::production
