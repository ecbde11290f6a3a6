// The centre has its scheme, with the design of the security technology (P8).

#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct FinishScheme {
    static constexpr Spec spec{.name = "projects.finish_scheme",
                               .title = {"确定项目方案", "Finish the scheme"},
                               .effect = Effect::writes,
                               .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY PROJECT_MANAGER",
                               .source = "seed-0 P8"};
    using Input = StepInput;
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        return plain_step(unit, in, ProjectAct::finish_scheme, RecordKind::scheme);
    }
};

}  // namespace

extern constinit const Operation finish_scheme;
constinit const Operation finish_scheme = operation<FinishScheme>();

}  // namespace onecard::projects
