// Begins the work of the contract (P12, P13, A8).

#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct StartWork {
    static constexpr Spec spec{.name = "projects.start_work",
                               .title = {"开工", "Start the work"},
                               .effect = Effect::writes,
                               .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY PROJECT_MANAGER COOP_DEPT_USER",
                               .source = "seed-0 P12, P13; seed-1 A8"};
    using Input = StepInput;
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        return plain_step(unit, in, ProjectAct::start_work, RecordKind::start);
    }
};

}  // namespace

extern constinit const Operation start_work;
constinit const Operation start_work = operation<StartWork>();

}  // namespace onecard::projects
