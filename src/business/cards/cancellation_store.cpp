// Every SQL statement on cancellations.

#include "business/cards/cancellation.hpp"
#include "business/cards/problems.hpp"
#include "engine/advance.hpp"

namespace onecard::cards {
namespace {

constexpr Statement insert_one{"cards.insert_cancellation", R"sql(
    INSERT INTO card_cancellations (id, state, person_key, card_no, region, reason, detail, proof, asked_at, asked_by)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))sql"};
constexpr Statement select_one{"cards.select_cancellation", R"sql(
    SELECT id, state, person_key, card_no, region, reason, detail, proof, asked_at, asked_by
      FROM card_cancellations WHERE id = $1)sql"};
constexpr Statement select_open{"cards.select_open_cancellation", R"sql(
    SELECT id, state, person_key, card_no, region, reason, detail, proof, asked_at, asked_by
      FROM card_cancellations WHERE person_key = $1 AND card_no = $2 AND state = 'asked')sql"};
constexpr Statement select_page{"cards.select_cancellations", R"sql(
    SELECT id, state, person_key, card_no, region, reason, detail, proof, asked_at, asked_by
      FROM card_cancellations
     WHERE ($1 = '' OR state = $1) AND region >= $2 AND region <= $3 AND id < $4 ORDER BY id DESC LIMIT $5)sql"};

constexpr Statement select_of_person{"cards.select_cancellations_of_person", R"sql(
    SELECT id, state, person_key, card_no, region, reason, detail, proof, asked_at, asked_by
      FROM card_cancellations WHERE person_key = $1 ORDER BY id DESC)sql"};

Cancellation cancellation_in(const Row& row) {
    return {.id = row.id<CancellationId>(0),
            .state = cancellation_lifecycle.state(row.text(1)),
            .card = {row.person_key(2), row.string(3)},
            .region = row.region(4),
            .reason = of_code<CancelReason>(row.text(5)),
            .detail = row.string(6),
            .proof = UploadId{row.number(7)},
            .asked_at = row.instant(8),
            .asked_by = row.string(9)};
}

}  // namespace

void insert_cancellation(Unit& unit, const Cancellation& one) {
    unit.db.change(insert_one, one.id, cancellation_lifecycle.code(one.state), one.card.key, one.card.card_no,
                   one.region, code_of(one.reason), one.detail, one.proof.number(), one.asked_at,
                   one.asked_by);
    record_birth(unit, view_of(cancellation_lifecycle), one.id.number(), "ask_cancellation");
}
Cancellation must_find_cancellation(Database& db, CancellationId id) {
    std::optional<Cancellation> found;
    db.each(select_one, [&](const Row& row) { found = cancellation_in(row); }, id);
    if (!found) throw Problem{cancellation_not_found}.at("cancellation").with(id.text());
    return *std::move(found);
}
std::optional<Cancellation> find_open_cancellation(Database& db, const CardRef& card) {
    std::optional<Cancellation> found;
    db.each(select_open, [&](const Row& row) { found = cancellation_in(row); }, card.key, card.card_no);
    return found;
}
std::vector<Cancellation> cancellations_of(Database& db, const PersonKey& key) {
    std::vector<Cancellation> found;
    db.each(select_of_person, [&](const Row& row) { found.push_back(cancellation_in(row)); }, key);
    return found;
}
std::vector<Cancellation> list_cancellations(Database& db, std::optional<CancellationState> state,
                                             RegionCode within, CancellationId before, std::int64_t limit) {
    std::vector<Cancellation> found;
    const auto range = within.range();
    db.each(
        select_page, [&](const Row& row) { found.push_back(cancellation_in(row)); },
        state ? cancellation_lifecycle.code(*state) : std::string_view{}, range.lowest, range.highest,
        before ? before.number() : std::numeric_limits<std::int64_t>::max(), limit);
    return found;
}

}  // namespace onecard::cards
