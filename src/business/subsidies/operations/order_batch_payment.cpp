// Orders the payment of an approved batch: the cards are looked at once more, the quota of each bank's share is held,
// and the lines are written by a job.

#include "business/subsidies/batch_orders.hpp"
#include "business/subsidies/batch_steps.hpp"
#include "business/subsidies/matching.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct OrderBatchPayment {
    static constexpr Spec spec{.name = "subsidies.order_batch_payment",
                               .title = {"下达支付", "Order the payment"},
                               .effect = Effect::writes,
                               .roles = "FINANCE_CLERK FINANCE_REVIEWER",
                               .source = "seed-3 3(3), 4(2); R3.21-7, R3.23-1, R3.23-2"};
    struct Input {
        BatchId batch;
        std::optional<std::string> opinion;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                       field("opinion", &Input::opinion, {"意见", "Opinion"}, 500)};
    };
    using Output = OrderOutput;

    static Output run(Unit& unit, const Input& in) {
        Batch batch = must_take_own_batch(unit, in.batch);
        const BatchState state = advance(unit, batch, BatchAct::order_batch_payment, in.opinion.value_or(""));
        check_content(unit, batch);
        // From here on only what the cards say may make it less (R3.21-7).
        const RematchCounts found = rematch_changed(unit, batch, true);
        batch = must_find_batch(unit.db, in.batch);
        Output out{.state = std::string{batch_lifecycle.code(state)},
                   .stopped = found.stopped,
                   .repointed = found.repointed};
        const auto shares = payable_by_bank(unit.db, batch.roster);
        if (shares.empty()) throw Problem{nothing_to_pay};
        order_shares(unit, batch, shares, out);
        if (out.rows != batch.rows_payable || out.amount != batch.payable)
            throw Problem{totals_differ}
                .with(std::to_string(batch.rows_payable))
                .with(batch.payable.text())
                .with(std::to_string(out.rows))
                .with(out.amount.text());
        return out;
    }
};

}  // namespace

extern constinit const Operation order_batch_payment;
constinit const Operation order_batch_payment = operation<OrderBatchPayment>();

}  // namespace onecard::subsidies
