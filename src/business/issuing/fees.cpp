// Every statement on fee orders, and when one is owed, credited or given back.

#include "business/issuing/fees.hpp"

#include <algorithm>

#include "business/issuing/problems.hpp"
#include "business/issuing/setup_store.hpp"
#include "business/policies/policies.hpp"
#include "engine/advance.hpp"

namespace onecard::issuing {
namespace {

#define FEE_COLUMNS                                                                                         \
    "f.id, f.state, f.application, f.region, f.kind, f.amount_fen, f.standard, f.reason, f.exempt_reason, " \
    "f.receipt_no, f.paid_how, f.paid_by, f.paid_at, f.refunded_at, f.refund_no, f.credit_of, f.made_by, "  \
    "f.made_at"

constexpr Statement insert_fee{"issuing.insert_fee_order", R"sql(
    INSERT INTO fee_orders (id, state, application, region, kind, amount_fen, standard, reason, exempt_reason,
                            receipt_no, paid_how, paid_by, paid_at, refunded_at, refund_no, credit_of, made_by, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', '', '', NULL, NULL, '', $10, $11, $12))sql"};
constexpr Statement select_fee{"issuing.select_fee_order",
                               "SELECT " FEE_COLUMNS " FROM fee_orders f WHERE f.id = $1"};
constexpr Statement select_fees_of{"issuing.select_fee_orders_of",
                                   "SELECT " FEE_COLUMNS
                                   " FROM fee_orders f WHERE f.application = $1 ORDER BY f.id"};
constexpr Statement select_fees{"issuing.select_fee_orders", "SELECT " FEE_COLUMNS R"sql(
      FROM fee_orders f
     WHERE f.region BETWEEN $1 AND $2 AND ($3 = '' OR f.state = $3) AND f.id > $4
     ORDER BY f.id LIMIT $5)sql"};
// Money of the same person that waits to be given back and suffices.
constexpr Statement select_credit{"issuing.select_fee_credit", "SELECT " FEE_COLUMNS R"sql(
      FROM card_applications a JOIN fee_orders f ON f.application = a.id
     WHERE a.person_key = $1 AND f.state = 'refund_due' AND f.amount_fen = $2
     ORDER BY f.id LIMIT 1)sql"};
constexpr Statement update_paid{"issuing.update_fee_paid", R"sql(
    UPDATE fee_orders SET paid_how = $2, receipt_no = $3, paid_by = $4, paid_at = $5 WHERE id = $1)sql"};
constexpr Statement update_exempt{"issuing.update_fee_exempt",
                                  "UPDATE fee_orders SET exempt_reason = $2 WHERE id = $1"};
constexpr Statement update_refunded{"issuing.update_fee_refunded", R"sql(
    UPDATE fee_orders SET refund_no = $2, refunded_at = $3 WHERE id = $1)sql"};

std::optional<Instant> instant_at(const Row& row, int column) {
    if (row.is_null(column)) return {};
    return row.instant(column);
}

FeeOrder fee_of(const Row& row) {
    return {.id = row.id<FeeOrderId>(0),
            .state = fee_order_lifecycle.state(row.text(1)),
            .application = row.id<ApplicationId>(2),
            .region = row.region(3),
            .kind = of_code<FeeKind>(row.text(4)),
            .amount = row.money(5),
            .standard = row.id<FeeStandardId>(6),
            .reason = row.string(7),
            .exempt_reason = row.string(8),
            .receipt_no = row.string(9),
            .paid_how = row.string(10),
            .paid_by = row.string(11),
            .paid_at = instant_at(row, 12),
            .refunded_at = instant_at(row, 13),
            .refund_no = row.string(14),
            .credit_of = row.id<FeeOrderId>(15),
            .made_by = row.string(16),
            .made_at = row.instant(17)};
}

FeeOrder insert(Unit& unit, const Application& application, FeeKind kind, const FeeStandard& standard,
                std::string_view reason) {
    FeeOrder order{.id = unit.next_id<FeeOrderId>(),
                   .state = fee_order_lifecycle.start(),
                   .application = application.id,
                   .region = application.region,
                   .kind = kind,
                   .amount = standard.amount};
    std::optional<FeeOrder> credit;
    unit.db.each(
        select_credit, [&](const Row& row) { credit = fee_of(row); }, application.person, order.amount);
    if (credit) order.credit_of = credit->id;
    unit.db.change(insert_fee, order.id, fee_order_lifecycle.code(order.state), order.application,
                   order.region, code_of(kind), order.amount, standard.id, reason, "", order.credit_of,
                   unit.actor.code, unit.now);
    record_birth(unit, view_of(fee_order_lifecycle), order.id.number(),
                 fee_order_lifecycle.code(FeeAct::create_fee));
    if (credit) {
        advance(unit, *credit, FeeAct::credit_fee, application.id.text());
        order.state = advance(unit, order, FeeAct::pay_fee, credit->id.text());
        set_paid(unit, order.id, "credit", credit->receipt_no);
    }
    return order;
}

}  // namespace

std::optional<FeeKind> fee_kind_of(ApplicationType type) {
    using enum ApplicationType;
    switch (type) {
        case first:
        case prefabricated: return {};
        case reissue: return FeeKind::reissue;
        case exchange:
        case warranty:
        case bank_switch:
        case expiry_exchange:
        case upgrade: return FeeKind::exchange;
    }
    return {};
}

std::string exempt_reason_of(Database& db, const Application& application, std::string_view reason) {
    using enum ApplicationType;
    std::string_view wanted;
    if (application.type == warranty) wanted = "WARRANTY";
    if (application.type == upgrade) wanted = "GENERATION_UPGRADE";
    if (reason == "WRONG_DATA" || reason == "BANK_SWITCH_BY_ORDER") wanted = reason;
    const auto reasons =
        policies::texts(db, application.region, "fee_exempt_reasons", application.applied_on);
    return std::ranges::find(reasons, wanted) == reasons.end() ? std::string{} : std::string{wanted};
}

bool make_fee_order(Unit& unit, const Application& application, std::string_view reason) {
    const auto kind = fee_kind_of(application.type);
    // A card that only reached the end of its time was worn out by nobody.
    if (!kind || application.type == ApplicationType::expiry_exchange) return false;
    if (!exempt_reason_of(unit.db, application, reason).empty()) return false;
    const auto standard = fee_standard_for(unit.db, *kind, application.region, application.applied_on);
    if (!standard) throw Problem{fee_standard_missing}.at("type").with(std::string{words_of(*kind).zh});
    if (standard->amount == Money{}) return false;
    return insert(unit, application, *kind, *standard, reason).state == FeeState::created;
}

void give_fee_back(Unit& unit, ApplicationId application) {
    for (const FeeOrder& order : fee_orders_of(unit.db, application)) {
        if (order.state == FeeState::created) advance(unit, order, FeeAct::lapse_fee);
        if (order.state == FeeState::paid) advance(unit, order, FeeAct::owe_refund);
    }
}

FeeOrder must_find_fee_order(Database& db, FeeOrderId id) {
    std::optional<FeeOrder> found;
    db.each(select_fee, [&](const Row& row) { found = fee_of(row); }, id);
    if (!found) throw Problem{fee_order_not_found}.at("order").with(id.text());
    return *std::move(found);
}
std::vector<FeeOrder> fee_orders_of(Database& db, ApplicationId application) {
    std::vector<FeeOrder> orders;
    db.each(select_fees_of, [&](const Row& row) { orders.push_back(fee_of(row)); }, application);
    return orders;
}
std::vector<FeeOrder> list_fee_orders(Database& db, const FeeFilter& filter) {
    const auto [lowest, highest] = filter.within.range();
    std::vector<FeeOrder> orders;
    db.each(
        select_fees, [&](const Row& row) { orders.push_back(fee_of(row)); }, lowest, highest, filter.state,
        filter.after.number(), filter.limit);
    return orders;
}
void set_paid(Unit& unit, FeeOrderId id, std::string_view how, std::string_view receipt_no) {
    unit.db.change(update_paid, id, how, receipt_no, unit.actor.code, unit.now);
}
void set_exempt(Unit& unit, FeeOrderId id, std::string_view reason) {
    unit.db.change(update_exempt, id, reason);
}
void set_refunded(Unit& unit, FeeOrderId id, std::string_view refund_no) {
    unit.db.change(update_refunded, id, refund_no, unit.now);
}

}  // namespace onecard::issuing
