// Prints the opinion on feasibility, the decision or the budget review.

#include "business/projects/operations/step.hpp"
#include "business/projects/project_papers.hpp"

namespace onecard::projects {
namespace {

struct PrintOpinion {
    static constexpr Spec spec{.name = "projects.print_opinion",
                               .title = {"打印论证、立项、评审意见", "Print an opinion"},
                               .effect = Effect::writes,
                               .roles =
                                   "FUND_MANAGER_PROV FUND_MANAGER_CITY PROJECT_MANAGER LEADING_OFFICE "
                                   "LEADING_GROUP_APPROVER COOP_DEPT_USER COOP_REVIEWER COOP_HRSS AUDIT_USER "
                                   "DISCIPLINE_USER",
                               .source = "seed-0 P7, P10; seed-1 A6; 3.40"};
    struct Input {
        ProjectId project;
        RecordKind kind;
        std::optional<PaperFormat> format;
        static constexpr auto fields = std::tuple{field("project", &Input::project, {"项目", "Project"}),
                                                  field("kind", &Input::kind, {"种类", "Kind"}),
                                                  field("format", &Input::format, {"格式", "Format"})};
    };
    using Output = IssuedPaper;

    static Output run(Unit& unit, const Input& in) {
        const Project project = must_see_project(unit, in.project);
        const bool is_opinion = in.kind == RecordKind::feasibility || in.kind == RecordKind::decision ||
                                in.kind == RecordKind::budget_review;
        const auto record = newest_record(unit.db, project.id, in.kind);
        if (!is_opinion || !record) {
            const Words words = project.way->words_of(project.state);
            throw Problem{step_not_now}.at("kind").with(std::string{words.zh} + " " + std::string{words.en});
        }
        return issue_paper(
            unit, {"projects.print_opinion", {"项目意见", "Opinion on a project"}, project.id.text()},
            in.format.value_or(PaperFormat::pdf), opinion_paper(unit, project, *record));
    }
};

}  // namespace

extern constinit const Operation print_opinion;
constinit const Operation print_opinion = operation<PrintOpinion>();

}  // namespace onecard::projects
