// Every SQL statement on resolutions, and what a confirmed one does.

#include "business/payments/bank_channel.hpp"
#include "business/payments/bank_file.hpp"
#include "business/payments/line_id.hpp"
#include "business/payments/line_store.hpp"
#include "business/payments/problems.hpp"
#include "business/payments/resolution.hpp"
#include "business/payments/settlement.hpp"

namespace onecard::payments {
namespace {

constexpr Statement insert{"payments.insert_resolution", R"sql(
    INSERT INTO unknown_resolutions (id, state, order_id, seq, outcome, code, bank_serial, document, opinion, made_at)
    VALUES ($1, 'drafted', $2, $3, $4, $5, $6, $7, $8, $9))sql"};
constexpr Statement select{"payments.select_resolution", R"sql(
    SELECT id, state, order_id, seq, outcome, code, bank_serial, document, opinion
      FROM unknown_resolutions WHERE id = $1)sql"};
constexpr Statement select_of_order{"payments.select_resolutions_of_order", R"sql(
    SELECT id, state, order_id, seq, outcome, code, bank_serial, document, opinion
      FROM unknown_resolutions WHERE order_id = $1 ORDER BY id)sql"};

Resolution resolution_of(const Row& row) {
    return {.id = row.id<ResolutionId>(0), .state = resolution_lifecycle.state(row.text(1)),
            .order = row.id<OrderId>(2), .seq = row.number(3), .outcome = row.text(4)[0], .code = row.string(5),
            .bank_serial = row.string(6), .document = row.string(7), .opinion = row.string(8)};
}

}  // namespace

Resolution must_find_resolution(Database& db, ResolutionId id) {
    Resolution found;
    db.each(select, [&](const Row& row) { found = resolution_of(row); }, id.number());
    if (!found.id) throw Problem{resolution_not_found}.at("resolution").with(id.text());
    return found;
}

std::vector<Resolution> resolutions_of(Database& db, OrderId order) {
    std::vector<Resolution> found;
    db.each(select_of_order, [&](const Row& row) { found.push_back(resolution_of(row)); }, order.number());
    return found;
}

void insert_resolution(Unit& unit, const Resolution& r) {
    unit.db.change(insert, r.id, r.order, r.seq, std::string(1, r.outcome), r.code, r.bank_serial, r.document,
                   r.opinion, unit.now);
}

void apply_resolution(Unit& unit, const Resolution& r) {
    const Order order = must_find_order(unit.db, r.order);
    must_not_be_reading(unit.db, order.bank);
    const LineRow line = must_find_line_row(unit.db, r.order, r.seq);
    if (line.state.outcome != LineOutcome::unknown)
        throw Problem{line_not_unknown}.with(spoken_line(r.order.number(), r.seq));
    // One letter may answer for several lines; each gets a record of its own under the letter's digest.
    BankFile letter{.id = unit.next_id<BankFileId>(),
                    .kind = std::string{code_of(FileKind::letter)},
                    .bank = order.bank,
                    .organisation = order.organisation,
                    .region = order.region,
                    .order = order.id,
                    .name = r.id.text(),
                    .digest = r.document + '/' + r.id.text(),
                    .lines = 1,
                    .amount = line.state.amount,
                    .path = r.document};
    if (!record_file(unit, letter)) throw std::logic_error{"a resolution was applied twice"};
    letter.state = advance(unit, letter, FileAct::receive_file);
    advance(unit, letter, FileAct::take_file);
    const auto load = unit.db.bulk_load("bank_results", result_columns);
    const std::string booked = unit.now.text();
    const std::array<Value, 12> values{order.id.number(),
                                       r.seq,
                                       line.results + 1,
                                       to_value(line.state.person),
                                       letter.id.number(),
                                       std::string_view{&r.outcome, 1},
                                       std::string_view{"U"},
                                       std::string_view{r.code},
                                       line.state.amount.fen(),
                                       std::string_view{r.opinion},
                                       std::string_view{r.bank_serial},
                                       std::string_view{booked}};
    load->row(values);
    load->finish();
    Settlement settlement;
    settlement.add('U', r.outcome, line.state.amount.fen());
    settle(unit, order.id, settlement);
}

}  // namespace onecard::payments
