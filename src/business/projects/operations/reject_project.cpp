// Ends a proposal that is not carried on, with the reason.

#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct RejectProject {
    static constexpr Spec spec{.name = "projects.reject_project",
                               .title = {"不予立项（评审不通过）", "Reject a project"},
                               .effect = Effect::writes,
                               .roles = "LEADING_GROUP_APPROVER COOP_REVIEWER COOP_HRSS",
                               .source = "seed-0 P7; seed-1 A6"};
    using Input = StepWithReason;
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        return reasoned_step(unit, in, ProjectAct::reject_project, RecordKind::termination);
    }
};

}  // namespace

extern constinit const Operation reject_project;
constinit const Operation reject_project = operation<RejectProject>();

}  // namespace onecard::projects
