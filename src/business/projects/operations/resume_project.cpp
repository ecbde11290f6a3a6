// Lets suspended work go on, with the reason.

#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct ResumeProject {
    static constexpr Spec spec{.name = "projects.resume_project",
                               .title = {"恢复项目实施", "Resume a project"},
                               .effect = Effect::writes,
                               .roles = "LEADING_OFFICE",
                               .source = "domain.md 3.29"};
    using Input = StepWithReason;
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        return reasoned_step(unit, in, ProjectAct::resume_project, RecordKind::pause);
    }
};

}  // namespace

extern constinit const Operation resume_project;
constinit const Operation resume_project = operation<ResumeProject>();

}  // namespace onecard::projects
