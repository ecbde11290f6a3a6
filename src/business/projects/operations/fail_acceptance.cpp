// Concludes an acceptance that failed: the work goes on with what is to be put right (R3.29-8).

#include "business/projects/acceptance_steps.hpp"
#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct FailAcceptance {
    static constexpr Spec spec{.name = "projects.fail_acceptance",
                               .title = {"验收不通过", "Fail an acceptance"},
                               .effect = Effect::writes,
                               .roles = "LEADING_OFFICE COOP_DEPT_USER",
                               .source = "seed-0 P17; R3.29-8"};
    using Input = StepInput;
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        Project project = must_take_project(unit, in.project, ProjectAct::fail_acceptance);
        const Acceptance acceptance = must_conclude_acceptance(unit, project, false);
        confirm_acceptance(unit.db, acceptance.id);
        take_step(unit, project, ProjectAct::fail_acceptance,
                  StageRecord{.kind = RecordKind::rectification,
                              .held_on = acceptance.held_on,
                              .organisation = access::OrganisationId{unit.actor.organisation},
                              .party = acceptance.members,
                              .content = acceptance.issues});
        return step_output(project);
    }
};

}  // namespace

extern constinit const Operation fail_acceptance;
constinit const Operation fail_acceptance = operation<FailAcceptance>();

}  // namespace onecard::projects
