// Takes the payment of a batch back before any of its files left: the quota is free again, the batch stands approved.

#include "business/subsidies/batch_orders.hpp"
#include "business/subsidies/batch_steps.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct RevokeBatchOrder {
    static constexpr Spec spec{.name = "subsidies.revoke_batch_order",
                               .title = {"撤回支付", "Revoke the payment"},
                               .effect = Effect::writes,
                               .roles = "FINANCE_CLERK FINANCE_REVIEWER",
                               .source = "R3.21-7, R3.23-1"};
    struct Input {
        BatchId batch;
        std::string reason;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                       field("reason", &Input::reason, {"撤回理由", "Reason"}, 200)};
    };
    struct Output {
        std::string state;
        std::int64_t orders = 0;
        Money freed;
        static constexpr auto fields =
            std::tuple{field("state", &Output::state, {"状态", "State"}),
                       field("orders", &Output::orders, {"撤回的支付指令数", "Orders revoked"}),
                       field("freed", &Output::freed, {"释放额度", "Amount freed"})};
    };

    static Output run(Unit& unit, const Input& in) {
        Batch batch = must_take_own_batch(unit, in.batch);
        require_words(in.reason, "reason");
        const BatchState state = advance(unit, batch, BatchAct::revoke_batch_order, in.reason);
        Output out{.state = std::string{batch_lifecycle.code(state)}};
        for (const payments::OrderSums& order : live_orders(unit.db, batch.id)) {
            payments::revoke_order(unit, order.order, in.reason);
            out.orders += 1;
            out.freed += order.amount;
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation revoke_batch_order;
constinit const Operation revoke_batch_order = operation<RevokeBatchOrder>();

}  // namespace onecard::subsidies
