// The HRSS bureau puts the project into its plan of use, from the review report (R3.30-4).

#include <algorithm>

#include "business/projects/operations/step.hpp"
#include "business/projects/project_money.hpp"

namespace onecard::projects {
namespace {

struct PlanProject {
    static constexpr Spec spec{.name = "projects.plan_project",
                               .title = {"列入使用计划", "Put a project into the plan"},
                               .effect = Effect::writes,
                               .roles = "COOP_HRSS",
                               .source = "seed-1 A7; R3.30-4"};
    struct Input {
        ProjectId project;
        funds::PlanLineId plan_line;
        std::optional<Money> granted;
        std::optional<std::string> content;
        static constexpr auto fields =
            std::tuple{field("project", &Input::project, {"项目", "Project"}),
                       field("plan_line", &Input::plan_line, {"使用计划的行", "Line of the plan"}),
                       field("granted", &Input::granted, {"计划金额", "Amount planned"}),
                       field("content", &Input::content, {"说明", "Note"}, 2000)};
    };
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        Project project = must_take_project(unit, in.project, ProjectAct::plan_project);
        const auto classes =
            policies::texts(unit.db, project.pack, "review_report_classes", project.proposed_on);
        if (std::ranges::find(classes, project.scope_class) != classes.end() &&
            !newest_record(unit.db, project.id, RecordKind::feasibility))
            throw Problem{review_report_needed}.at("project").with(project.scope_class);
        const Money granted = in.granted.value_or(project.budget);
        if (granted <= Money{} || granted > project.budget) throw Problem{amount_not_positive}.at("granted");
        for (const access::OrganisationId bank : hold_grant(unit, project, granted, in.plan_line))
            add_party(unit.db, project.id, bank, Side::bank);
        take_step(unit, project, ProjectAct::plan_project,
                  StageRecord{.kind = RecordKind::plan,
                              .held_on = unit.today(),
                              .organisation = access::OrganisationId{unit.actor.organisation},
                              .reference = in.plan_line.text(),
                              .amount = granted,
                              .content = in.content.value_or("")});
        return step_output(project);
    }
};

}  // namespace

extern constinit const Operation plan_project;
constinit const Operation plan_project = operation<PlanProject>();

}  // namespace onecard::projects
