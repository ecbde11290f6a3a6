// Orders again what a revoked order, or one the bank rejected, left unpaid while other banks of the batch go on.

#include "business/subsidies/batch_orders.hpp"
#include "business/subsidies/batch_steps.hpp"
#include "business/subsidies/matching.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct RenewBatchOrders {
    static constexpr Spec spec{.name = "subsidies.renew_batch_orders",
                               .title = {"补下支付", "Order again what was revoked"},
                               .effect = Effect::writes,
                               .roles = "FINANCE_CLERK FINANCE_REVIEWER",
                               .source = "R3.21-7, R3.23-1"};
    struct Input {
        BatchId batch;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"})};
    };
    using Output = OrderOutput;

    static Output run(Unit& unit, const Input& in) {
        Batch batch = must_take_own_batch(unit, in.batch);
        if (batch.state != BatchState::ordered && batch.state != BatchState::paying)
            throw Problem{nothing_to_order};
        // While lines are being written it is not known yet which rows are left.
        for (const payments::OrderSums& order : live_orders(unit.db, batch.id))
            if (order.state == "writing") throw Problem{nothing_to_order};
        const CoveredRows covered{unit.db, batch};
        // What a bank already has may not change any more (R3.21-6).
        const RematchCounts found = rematch_changed(
            unit, batch, true, [&](const RosterRow& row) { return !covered.contains(row.seq); });
        batch = must_find_batch(unit.db, in.batch);
        Output out{.stopped = found.stopped, .repointed = found.repointed};
        std::map<std::int64_t, BankShare> left;
        each_row(unit.db, batch.roster, 0, batch.rows_total, [&](const RosterRow& row) {
            if (!row.is_payable() || covered.contains(row.seq)) return;
            BankShare& share = left[row.bank];
            share.bank = row.bank;
            share.rows += 1;
            share.amount += row.amount;
        });
        std::vector<BankShare> shares;
        for (const auto& [bank, share] : left) shares.push_back(share);
        if (shares.empty() && found.stopped == 0) throw Problem{nothing_to_order};
        if (!shares.empty()) order_shares(unit, batch, shares, out);
        out.state = batch_lifecycle.code(settle_batch(unit, batch.id));
        return out;
    }
};

}  // namespace

extern constinit const Operation renew_batch_orders;
constinit const Operation renew_batch_orders = operation<RenewBatchOrders>();

}  // namespace onecard::subsidies
