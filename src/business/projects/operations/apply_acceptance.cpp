// The contractor hands over the archive and applies for acceptance; what is missing blocks it (R3.29-7).

#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct ApplyAcceptance {
    static constexpr Spec spec{.name = "projects.apply_acceptance",
                               .title = {"申请验收", "Apply for acceptance"},
                               .effect = Effect::writes,
                               .roles = "CONTRACTOR_USER",
                               .source = "seed-0 P16; R3.29-7"};
    using Input = StepInput;
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        return plain_step(unit, in, ProjectAct::apply_acceptance, RecordKind::hand_over);
    }
};

}  // namespace

extern constinit const Operation apply_acceptance;
constinit const Operation apply_acceptance = operation<ApplyAcceptance>();

}  // namespace onecard::projects
