// The leading group decides the initiation; the money is held for the project from then on (R3.29-3).

#include <algorithm>

#include "business/projects/operations/step.hpp"
#include "business/projects/project_money.hpp"

namespace onecard::projects {
namespace {

struct DecideProject {
    static constexpr Spec spec{.name = "projects.decide_project",
                               .title = {"审定立项", "Decide the initiation"},
                               .effect = Effect::writes,
                               .roles = "LEADING_GROUP_APPROVER",
                               .source = "seed-0 P7, P9; R3.29-3"};
    struct Input {
        ProjectId project;
        std::optional<Money> granted;
        std::optional<funds::PlanLineId> plan_line;
        std::optional<Date> held_on;
        std::string content;
        static constexpr auto fields =
            std::tuple{field("project", &Input::project, {"项目", "Project"}),
                       field("granted", &Input::granted, {"批准预算", "Budget granted"}),
                       field("plan_line", &Input::plan_line, {"使用计划的行", "Line of the plan"}),
                       field("held_on", &Input::held_on, {"审定日期", "Day"}),
                       field("content", &Input::content, {"审定意见", "Opinion"}, 2000)};
    };
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        Project project = must_take_project(unit, in.project, ProjectAct::decide_project);
        require_words(in.content, "content");
        const Money granted = in.granted.value_or(project.budget);
        if (granted <= Money{} || granted > project.budget) throw Problem{amount_not_positive}.at("granted");
        const auto paying = hold_grant(unit, project, granted, in.plan_line);
        // Whoever will pay was talked with before (R3.29-2).
        if (project.way->has(ProjectAct::finish_consultation)) {
            const auto consulted = banks_of(unit.db, project.id);
            std::string missing;
            for (const access::OrganisationId bank : paying)
                if (std::ranges::find(consulted, bank) == consulted.end())
                    missing += (missing.empty() ? "" : "、") + access::organisation_name(unit.db, bank);
            if (!missing.empty()) throw Problem{consultations_missing}.at("project").with(missing);
        }
        for (const access::OrganisationId bank : paying) add_party(unit.db, project.id, bank, Side::bank);
        take_step(unit, project, ProjectAct::decide_project,
                  StageRecord{.kind = RecordKind::decision,
                              .held_on = day_given(unit, in.held_on, "held_on"),
                              .organisation = access::OrganisationId{unit.actor.organisation},
                              .amount = granted,
                              .content = in.content});
        return step_output(project);
    }
};

}  // namespace

extern constinit const Operation decide_project;
constinit const Operation decide_project = operation<DecideProject>();

}  // namespace onecard::projects
