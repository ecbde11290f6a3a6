// Concludes an acceptance that passed, once everybody has signed; open issues keep the retention back (R3.29-8).

#include "business/projects/acceptance_steps.hpp"
#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct AcceptProject {
    static constexpr Spec spec{.name = "projects.accept_project",
                               .title = {"验收通过", "Accept a project"},
                               .effect = Effect::writes,
                               .roles = "LEADING_OFFICE COOP_DEPT_USER",
                               .source = "seed-0 P17; seed-1 A8; R3.29-8, R3.30-6"};
    using Input = StepInput;
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        Project project = must_take_project(unit, in.project, ProjectAct::accept_project);
        const Acceptance acceptance = must_conclude_acceptance(unit, project, true);
        take_step(unit, project, ProjectAct::accept_project, in.content.value_or(acceptance.content));
        confirm_acceptance(unit.db, acceptance.id);
        if (acceptance.opinion == AcceptanceOpinion::pass_with_issues)
            for (const Contract& contract : contracts_of(unit, project.id)) {
                Money held;
                for (const PaymentTermShare& term : terms_of(unit.db, contract.id))
                    if (term.retention) held += term.amount;
                hold_retention(unit.db, contract.id, held);
            }
        return step_output(project);
    }
};

}  // namespace

extern constinit const Operation accept_project;
constinit const Operation accept_project = operation<AcceptProject>();

}  // namespace onecard::projects
