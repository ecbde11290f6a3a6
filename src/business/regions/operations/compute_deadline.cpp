// Computes the last day of a term in natural or working days.

#include "base/lifecycle.hpp"
#include "business/regions/problems.hpp"
#include "business/regions/regions.hpp"
#include "engine/operation.hpp"

namespace onecard::regions {
namespace {

enum class TermUnit { natural_days, working_days };

std::span<const Label<TermUnit>> labels_of(TermUnit) {
    static constexpr Label<TermUnit> labels[] = {
        {TermUnit::natural_days, "NATURAL_DAYS", {"自然日", "Natural days"}},
        {TermUnit::working_days, "WORKING_DAYS", {"工作日", "Working days"}},
    };
    return labels;
}

constexpr std::int64_t longest_term_days = 36'600;

struct ComputeDeadline {
    static constexpr Spec spec{.name = "regions.compute_deadline",
                               .title = {"计算期限", "Compute a deadline"},
                               .effect = Effect::reads,
                               .roles = "*",
                               .source = "R3.2-11; R3.2-12; R3.2-13; Civil Code arts. 201, 203"};
    struct Input {
        Date from;
        std::int64_t days = 0;
        TermUnit unit{};
        static constexpr auto fields = std::tuple{field("from", &Input::from, {"起算日", "First day"}),
                                                  field("days", &Input::days, {"天数", "Days"}),
                                                  field("unit", &Input::unit, {"单位", "Unit"})};
    };
    struct Output {
        Date due;
        bool provisional = false;
        static constexpr auto fields =
            std::tuple{field("due", &Output::due, {"届满日", "Due"}),
                       field("provisional", &Output::provisional,
                             {"日历不全，暂定", "Provisional: calendar incomplete"})};
    };

    static Output run(Unit& unit, const Input& in) {
        if (in.days < 0 || in.days > longest_term_days)
            throw Problem{term_out_of_range}.at("days").with(std::to_string(longest_term_days));
        const HolidayCalendar calendar = holiday_calendar(unit.db);
        const int days = static_cast<int>(in.days);
        const Deadline deadline = in.unit == TermUnit::natural_days
                                      ? add_natural_days(calendar, in.from, days)
                                      : add_working_days(calendar, in.from, days);
        return {.due = deadline.due, .provisional = deadline.incomplete};
    }
};

}  // namespace

extern constinit const Operation compute_deadline;
constinit const Operation compute_deadline = operation<ComputeDeadline>();

}  // namespace onecard::regions
