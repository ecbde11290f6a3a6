// Lists payment orders, newest first, a page at a time, each actor within its reach.

#include <algorithm>

#include "business/payments/operations/order_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::payments {
namespace {

struct ListOrders {
    static constexpr Spec spec{.name = "payments.list_orders",
                               .title = {"支付单列表", "List payment orders"},
                               .effect = Effect::reads,
                               .roles = order_readers};
    struct Input {
        std::optional<std::string> state, source;
        std::optional<std::int64_t> source_id, bank;
        std::optional<OrderId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields = std::tuple{
            field("state", &Input::state, {"状态", "State"}, 20),
            field("source", &Input::source, {"来源", "Source"}, 40),
            field("source_id", &Input::source_id, {"来源编号", "Source id"}),
            field("bank", &Input::bank, {"银行", "Bank"}),
            field("after", &Input::after, {"此指令之后", "After this order"}),
            field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<OrderShown> orders;
        std::optional<OrderId> next;
        static constexpr auto fields = std::tuple{
            field("orders", &Output::orders, {"支付单", "Payment orders"}),
            field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const auto limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        Output out;
        for (const Order& order :
             list_orders(unit,
                         {.state = in.state.value_or(""), .source = in.source.value_or(""),
                          .source_id = in.source_id.value_or(0), .bank = in.bank.value_or(0)},
                         in.after.value_or(OrderId{}), limit))
            out.orders.push_back(shown(order, unit.now));
        if (static_cast<std::int64_t>(out.orders.size()) == limit) out.next = out.orders.back().order;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_orders_operation = operation<ListOrders>();

}  // namespace onecard::payments
