// Ends the payment of a project whose contracts came to less in the end; what is left goes back to the banks (F3).

#include "business/projects/operations/step.hpp"
#include "business/projects/project_money.hpp"

namespace onecard::projects {
namespace {

struct FinishPayment {
    static constexpr Spec spec{.name = "projects.finish_payment",
                               .title = {"结清项目付款", "Finish the payment"},
                               .effect = Effect::writes,
                               .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY COOP_HRSS",
                               .source = "seed-0 F3; R3.28-8"};
    using Input = StepWithReason;
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        Project project = must_take_project(unit, in.project, ProjectAct::finish_payment);
        require_words(in.reason, "reason");
        std::int64_t waiting = 0;
        for (const PaymentNotice& notice : notices_of(unit, project.id))
            waiting += notice.is_open() && notice.state != NoticeState::paid ? 1 : 0;
        if (waiting > 0) throw Problem{notices_open}.at("project").with(std::to_string(waiting));
        for (const Contract& contract : contracts_of(unit, project.id))
            release_contract(unit, project, contract);
        take_step(unit, project, ProjectAct::finish_payment,
                  StageRecord{.kind = RecordKind::closing, .held_on = unit.today(), .content = in.reason});
        return step_output(project);
    }
};

}  // namespace

extern constinit const Operation finish_payment;
constinit const Operation finish_payment = operation<FinishPayment>();

}  // namespace onecard::projects
