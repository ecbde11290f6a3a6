// Ends a project before its acceptance; what was held and committed for it goes back.

#include "business/projects/operations/step.hpp"
#include "business/projects/project_money.hpp"

namespace onecard::projects {
namespace {

struct TerminateProject {
    static constexpr Spec spec{.name = "projects.terminate_project",
                               .title = {"终止项目", "Terminate a project"},
                               .effect = Effect::writes,
                               .roles = "LEADING_GROUP_APPROVER COOP_HRSS",
                               .source = "domain.md 3.29"};
    using Input = StepWithReason;
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        Project project = must_take_project(unit, in.project, ProjectAct::terminate_project);
        require_words(in.reason, "reason");
        release_rest(unit, project);
        for (const Contract& contract : contracts_of(unit, project.id))
            release_contract(unit, project, contract);
        take_step(
            unit, project, ProjectAct::terminate_project,
            StageRecord{.kind = RecordKind::termination, .held_on = unit.today(), .content = in.reason});
        return step_output(project);
    }
};

}  // namespace

extern constinit const Operation terminate_project;
constinit const Operation terminate_project = operation<TerminateProject>();

}  // namespace onecard::projects
