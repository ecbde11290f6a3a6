// Revoking takes a payment order back before its file left the house; the money is free again at once.

#include "business/payments/order_store.hpp"
#include "engine/operation.hpp"

namespace onecard::payments {
namespace {

struct RevokeOrder {
    static constexpr Spec spec{.name = "payments.revoke_order",
                               .title = {"撤回支付单", "Revoke a payment order"},
                               .effect = Effect::writes,
                               .roles = "FINANCE_CLERK FINANCE_REVIEWER",
                               .source = "R3.23-1"};
    struct Input {
        OrderId order;
        std::string opinion;
        static constexpr auto fields = std::tuple{
            field("order", &Input::order, {"支付单", "Payment order"}),
            field("opinion", &Input::opinion, {"意见", "Opinion"}, 200)};
    };
    struct Output {
        std::string state;
        Money freed;
        static constexpr auto fields = std::tuple{
            field("state", &Output::state, {"状态", "State"}),
            field("freed", &Output::freed, {"释放额度", "Freed"})};
    };

    static Output run(Unit& unit, const Input& in) {
        payments::revoke_order(unit, in.order, in.opinion);
        const Order order = must_find_order(unit.db, in.order);
        return {std::string{order_lifecycle.code(order.state)}, order.amount};
    }
};

}  // namespace

extern constinit const Operation revoke_order_operation = operation<RevokeOrder>();

}  // namespace onecard::payments
