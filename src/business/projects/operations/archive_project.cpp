// Closes a paid project whose notices all have their receipts.

#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct ArchiveProject {
    static constexpr Spec spec{.name = "projects.archive_project",
                               .title = {"项目归档", "Archive a project"},
                               .effect = Effect::writes,
                               .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY PROJECT_MANAGER COOP_HRSS",
                               .source = "seed-0 P16; R3.40-3"};
    using Input = StepInput;
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        std::int64_t waiting = 0;
        for (const PaymentNotice& notice : notices_of(unit, must_see_project(unit, in.project).id))
            waiting += notice.is_open() ? 1 : 0;
        if (waiting > 0) throw Problem{notices_open}.at("project").with(std::to_string(waiting));
        return plain_step(unit, in, ProjectAct::archive_project, RecordKind::closing);
    }
};

}  // namespace

extern constinit const Operation archive_project;
constinit const Operation archive_project = operation<ArchiveProject>();

}  // namespace onecard::projects
