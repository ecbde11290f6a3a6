// Stops the work for a time, with the reason.

#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct SuspendProject {
    static constexpr Spec spec{.name = "projects.suspend_project",
                               .title = {"暂停项目实施", "Suspend a project"},
                               .effect = Effect::writes,
                               .roles = "LEADING_OFFICE",
                               .source = "domain.md 3.29"};
    using Input = StepWithReason;
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        return reasoned_step(unit, in, ProjectAct::suspend_project, RecordKind::pause);
    }
};

}  // namespace

extern constinit const Operation suspend_project;
constinit const Operation suspend_project = operation<SuspendProject>();

}  // namespace onecard::projects
