// Lists requests to cancel cards, newest first.

#include "business/cards/operations/cancellation_shown.hpp"

namespace onecard::cards {
namespace {

struct ListCancellations {
    static constexpr Spec spec{
        .name = "cards.list_cancellations",
        .title = {"注销申请清单", "List cancellations"},
        .effect = Effect::reads,
        .roles = "CARD_CLERK CARD_REVIEWER TOWN_CLERK HRSS_PLATFORM_ADMIN DISCIPLINE_USER AUDIT_USER",
        .source = "domain 3.13"};
    struct Input {
        std::optional<CancellationState> state;
        std::optional<CancellationId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields = std::tuple{field("state", &Input::state, {"状态", "State"}),
                                                  field("after", &Input::after, {"上一页最后一项", "After"}),
                                                  field("limit", &Input::limit, {"每页条数", "Limit"})};
    };
    struct Output {
        std::vector<CancellationShown> cancellations;
        std::optional<CancellationId> next;
        static constexpr auto fields =
            std::tuple{field("cancellations", &Output::cancellations, {"注销申请", "Cancellations"}),
                       field("next", &Output::next, {"下一页", "Next"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200);
        Output out;
        for (const Cancellation& one : list_cancellations(unit.db, in.state, unit.actor.region,
                                                          in.after.value_or(CancellationId{}), limit))
            out.cancellations.push_back(shown(unit, one));
        if (std::ssize(out.cancellations) == limit) out.next = out.cancellations.back().cancellation;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_cancellations_operation;
constinit const Operation list_cancellations_operation = operation<ListCancellations>();

}  // namespace onecard::cards
