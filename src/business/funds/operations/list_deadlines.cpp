// Lists what is due when in funds: comparisons, settlements, plan money to be secured, rules that end.

#include <algorithm>

#include "business/funds/deadlines.hpp"
#include "business/funds/plans.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct ListDeadlines {
    static constexpr Spec spec{.name = "funds.list_deadlines",
                               .title = {"资金期限", "Deadlines of funds"},
                               .effect = Effect::reads,
                               .roles = fund_readers,
                               .source = "seed-0 F7, F11, F15; seed-1 A9, A10; 3.44"};
    struct DeadlineShown {
        Date due_on;
        FundDeadlineKind kind;
        std::string what;
        std::string subject;
        RegionCode level;
        std::string bank;
        std::int64_t days_left = 0;
        static constexpr auto fields =
            std::tuple{field("due_on", &DeadlineShown::due_on, {"期限", "Due on"}),
                       field("kind", &DeadlineShown::kind, {"种类", "Kind"}),
                       field("what", &DeadlineShown::what, {"事项", "What"}),
                       field("subject", &DeadlineShown::subject, {"编号", "Its id"}),
                       field("level", &DeadlineShown::level, {"级", "Level"}),
                       field("bank", &DeadlineShown::bank, {"应办银行", "Bank that has to act"}),
                       field("days_left", &DeadlineShown::days_left, {"距期限天数", "Days left"})};
    };
    struct Input {
        std::optional<FundDeadlineKind> kind;
        std::optional<bool> only_overdue;
        std::optional<Date> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("kind", &Input::kind, {"种类", "Kind"}),
                       field("only_overdue", &Input::only_overdue, {"仅逾期", "Only overdue"}),
                       field("after", &Input::after, {"此日期之后", "After this day"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<DeadlineShown> deadlines;
        std::optional<Date> next;
        static constexpr auto fields =
            std::tuple{field("deadlines", &Output::deadlines, {"期限", "Deadlines"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(100), 1, 500);
        Output out;
        for (const FundDeadline& one : deadlines_of(unit)) {
            if ((in.kind && one.kind != *in.kind) || (in.after && one.due_on <= *in.after) ||
                (in.only_overdue.value_or(false) && one.due_on >= unit.today()))
                continue;
            // A page ends between two days.
            if (std::ssize(out.deadlines) >= limit && one.due_on != out.deadlines.back().due_on) {
                out.next = out.deadlines.back().due_on;
                break;
            }
            out.deadlines.push_back({one.due_on, one.kind, one.what, one.subject, one.level,
                                     one.bank ? access::organisation_name(unit.db, one.bank) : std::string{},
                                     one.due_on - unit.today()});
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation list_deadlines_operation;
constinit const Operation list_deadlines_operation = operation<ListDeadlines>();

}  // namespace onecard::funds
