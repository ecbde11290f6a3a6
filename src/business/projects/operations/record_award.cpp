// Records who was chosen to build, how and for how much (P11, A7).

#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct RecordAward {
    static constexpr Spec spec{.name = "projects.record_award",
                               .title = {"登记采购结果", "Record the award"},
                               .effect = Effect::writes,
                               .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY PROJECT_MANAGER COOP_HRSS",
                               .source = "seed-0 P11; seed-1 A7; R3.30-5"};
    struct Input {
        ProjectId project;
        std::string method;
        std::string reference;
        std::string winner;
        Money amount;
        std::optional<std::string> bidders;
        std::optional<Date> held_on;
        std::optional<std::string> content;
        static constexpr auto fields =
            std::tuple{field("project", &Input::project, {"项目", "Project"}),
                       field("method", &Input::method, {"采购方式", "Method"}, 40),
                       field("reference", &Input::reference, {"采购编号", "Procurement number"}, 60),
                       field("winner", &Input::winner, {"中标（成交）单位", "Winner"}, 100),
                       field("amount", &Input::amount, {"中标金额", "Amount"}),
                       field("bidders", &Input::bidders, {"投标单位", "Bidders"}, 1000),
                       field("held_on", &Input::held_on, {"成交日期", "Day"}),
                       field("content", &Input::content, {"公示及说明", "Publicity and notes"}, 2000)};
    };
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        Project project = must_take_project(unit, in.project, ProjectAct::record_award);
        require_method(unit, project, in.method);
        require_words(in.reference, "reference");
        require_words(in.winner, "winner");
        if (in.amount <= Money{}) throw Problem{amount_not_positive}.at("amount");
        if (in.amount > project.limit())
            throw Problem{contract_over_budget}
                .at("amount")
                .with(project.limit().grouped())
                .with(project.limit().grouped());
        const std::string bidders = in.bidders ? "投标单位：" + *in.bidders + "\n" : "";
        take_step(unit, project, ProjectAct::record_award,
                  StageRecord{.kind = RecordKind::award,
                              .held_on = day_given(unit, in.held_on, "held_on"),
                              .party = in.winner,
                              .method = in.method,
                              .reference = in.reference,
                              .amount = in.amount,
                              .content = bidders + in.content.value_or("")});
        return step_output(project);
    }
};

}  // namespace

extern constinit const Operation record_award;
constinit const Operation record_award = operation<RecordAward>();

}  // namespace onecard::projects
