// Prints the acceptance: the report with its signatures in all copies, or the opinion of the office.

#include "business/projects/operations/step.hpp"
#include "business/projects/project_papers.hpp"

namespace onecard::projects {
namespace {

struct PrintAcceptance {
    static constexpr Spec spec{.name = "projects.print_acceptance",
                               .title = {"打印验收文书", "Print the acceptance"},
                               .effect = Effect::writes,
                               .roles =
                                   "FUND_MANAGER_PROV FUND_MANAGER_CITY PROJECT_MANAGER LEADING_OFFICE "
                                   "COOP_DEPT_USER COOP_REVIEWER COOP_HRSS AUDIT_USER DISCIPLINE_USER",
                               .source = "seed-0 P17; seed-1 X2; 3.40, R3.40-1"};
    struct Input {
        ProjectId project;
        std::optional<PaperFormat> format;
        static constexpr auto fields = std::tuple{field("project", &Input::project, {"项目", "Project"}),
                                                  field("format", &Input::format, {"格式", "Format"})};
    };
    using Output = IssuedPaper;

    static Output run(Unit& unit, const Input& in) {
        const Project project = must_see_project(unit, in.project);
        const Acceptance acceptance = must_find_acceptance(unit.db, project.id);
        return issue_paper(unit,
                           {"projects.print_acceptance", {"验收文书", "Acceptance paper"}, project.id.text()},
                           in.format.value_or(PaperFormat::pdf), acceptance_paper(unit, project, acceptance));
    }
};

}  // namespace

extern constinit const Operation print_acceptance;
constinit const Operation print_acceptance = operation<PrintAcceptance>();

}  // namespace onecard::projects
