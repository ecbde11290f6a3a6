// Prints a roster, masked as lists show it; a job draws its pages.

#include "business/subsidies/problems.hpp"
#include "business/subsidies/roster_paper.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct PrintRoster {
    static constexpr Spec spec{.name = "subsidies.print_roster",
                               .title = {"打印发放花名册", "Print a roster"},
                               .effect = Effect::writes,
                               .roles = "TOWN_CLERK TOWN_REVIEWER DEPT_CLERK DEPT_REVIEWER DEPT_LEADER FINANCE_CLERK "
                                        "FINANCE_REVIEWER HRSS_PLATFORM_ADMIN AUDIT_USER DISCIPLINE_USER",
                               .source = "seed-3 3(3); 3.21, 3.40"};
    using Input = RosterPaperInput;
    using Output = RosterPaperOutput;

    static Output run(Unit& unit, const Input& in) { return queue_roster_paper(unit, in, false); }
};

}  // namespace

extern constinit const Operation print_roster;
constinit const Operation print_roster = operation<PrintRoster>();

}  // namespace onecard::subsidies
