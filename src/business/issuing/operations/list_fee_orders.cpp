// Lists fee orders by state.

#include "business/issuing/operations/applicant.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct ListFeeOrders {
    static constexpr Spec spec{
        .name = "issuing.list_fee_orders",
        .title = {"工本费清单", "List fee orders"},
        .effect = Effect::reads,
        .roles = "CARD_CLERK CARD_REVIEWER HRSS_PLATFORM_ADMIN FINANCE_CLERK DISCIPLINE_USER AUDIT_USER",
        .source = "3.33"};
    struct Input {
        std::optional<FeeState> state;
        std::optional<RegionCode> within;
        std::optional<FeeOrderId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("state", &Input::state, {"状态", "State"}),
                       field("within", &Input::within, {"区划之内", "Within this region"}),
                       field("after", &Input::after, {"此缴费单之后", "After this one"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<FeeShown> orders;
        std::optional<FeeOrderId> next;
        static constexpr auto fields = std::tuple{field("orders", &Output::orders, {"缴费单", "Fee orders"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const FeeFilter filter{.within = in.within.value_or(unit.actor.region),
                               .state = in.state ? std::string{code_of(*in.state)} : "",
                               .after = in.after.value_or(FeeOrderId{}),
                               .limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200)};
        Output out;
        for (const FeeOrder& one : list_fee_orders(unit.db, filter)) out.orders.push_back(shown(unit, one));
        if (std::ssize(out.orders) == filter.limit) out.next = out.orders.back().order;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_fee_orders_operation;
constinit const Operation list_fee_orders_operation = operation<ListFeeOrders>();

}  // namespace onecard::issuing
