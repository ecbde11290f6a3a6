// Ends the consultation once every bank that will pay agreed on all four points (R3.29-2).

#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct FinishConsultation {
    static constexpr Spec spec{.name = "projects.finish_consultation",
                               .title = {"完成银行沟通", "Finish the consultation"},
                               .effect = Effect::writes,
                               .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY PROJECT_MANAGER",
                               .source = "seed-0 P6; R3.29-2"};
    using Input = StepInput;
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        const Project project = must_take_project(unit, in.project, ProjectAct::finish_consultation);
        std::string missing;
        for (const std::string& bank : banks_to_agree(unit, project))
            missing += (missing.empty() ? "" : "、") + bank;
        if (!missing.empty() || banks_of(unit.db, project.id).empty())
            throw Problem{consultations_missing}.at("project").with(missing.empty() ? "—" : missing);
        return plain_step(unit, in, ProjectAct::finish_consultation, RecordKind::need);
    }
};

}  // namespace

extern constinit const Operation finish_consultation;
constinit const Operation finish_consultation = operation<FinishConsultation>();

}  // namespace onecard::projects
