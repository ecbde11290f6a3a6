// The department submits its feasibility report to the big data centre (R3.30-3).

#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct SubmitFeasibility {
    static constexpr Spec spec{.name = "projects.submit_feasibility",
                               .title = {"报送可行性研究报告", "Submit the feasibility report"},
                               .effect = Effect::writes,
                               .roles = "COOP_DEPT_USER",
                               .source = "seed-1 A5; R3.30-3"};
    using Input = StepInput;
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        return plain_step(unit, in, ProjectAct::submit_feasibility, RecordKind::need);
    }
};

}  // namespace

extern constinit const Operation submit_feasibility;
constinit const Operation submit_feasibility = operation<SubmitFeasibility>();

}  // namespace onecard::projects
