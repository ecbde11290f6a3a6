// Lists settlement periods, newest first, with how far the comparison of books is.

#include <algorithm>

#include "business/funds/statement_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct ListPeriods {
    static constexpr Spec spec{
        .name = "funds.list_periods",
        .title = {"结算期列表", "List settlement periods"},
        .effect = Effect::reads,
        .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY COOP_HRSS DISCIPLINE_USER AUDIT_USER",
        .source = "seed-0 F11"};
    struct Input {
        std::optional<PeriodId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("after", &Input::after, {"此结算期之后", "After this period"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<PeriodShown> periods;
        std::optional<PeriodId> next;
        static constexpr auto fields = std::tuple{field("periods", &Output::periods, {"结算期", "Periods"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200);
        Output out;
        for (const Period& one :
             list_periods(unit.db, unit.actor.region, in.after.value_or(PeriodId{}), limit))
            out.periods.push_back(shown(unit, one));
        if (std::ssize(out.periods) == limit) out.next = out.periods.back().period;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_periods_operation;
constinit const Operation list_periods_operation = operation<ListPeriods>();

}  // namespace onecard::funds
