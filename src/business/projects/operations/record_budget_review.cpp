// The office records what the agency it chose left of the budget (R3.29-4).

#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct RecordBudgetReview {
    static constexpr Spec spec{.name = "projects.record_budget_review",
                               .title = {"登记预算评审", "Record the budget review"},
                               .effect = Effect::writes,
                               .roles = "LEADING_OFFICE",
                               .source = "seed-0 P10; R3.29-4"};
    struct Input {
        ProjectId project;
        std::string agency;
        std::string chosen_by;
        Money reviewed;
        std::optional<Date> held_on;
        std::optional<std::string> content;
        static constexpr auto fields =
            std::tuple{field("project", &Input::project, {"项目", "Project"}),
                       field("agency", &Input::agency, {"评审机构", "Agency"}, 100),
                       field("chosen_by", &Input::chosen_by, {"确定方式", "How it was chosen"}, 100),
                       field("reviewed", &Input::reviewed, {"评审金额", "Reviewed amount"}),
                       field("held_on", &Input::held_on, {"评审日期", "Day"}),
                       field("content", &Input::content, {"评审意见", "Opinion"}, 2000)};
    };
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        Project project = must_take_project(unit, in.project, ProjectAct::record_budget_review);
        require_words(in.agency, "agency");
        require_words(in.chosen_by, "chosen_by");
        if (in.reviewed <= Money{}) throw Problem{amount_not_positive}.at("reviewed");
        if (in.reviewed > project.limit())
            throw Problem{reviewed_over_budget}
                .at("reviewed")
                .with(in.reviewed.grouped())
                .with(project.limit().grouped());
        set_reviewed(unit.db, project.id, in.reviewed);
        project.reviewed = in.reviewed;
        take_step(unit, project, ProjectAct::record_budget_review,
                  StageRecord{.kind = RecordKind::budget_review,
                              .held_on = day_given(unit, in.held_on, "held_on"),
                              .party = in.agency,
                              .method = in.chosen_by,
                              .amount = in.reviewed,
                              .content = in.content.value_or("")});
        return step_output(project);
    }
};

}  // namespace

extern constinit const Operation record_budget_review;
constinit const Operation record_budget_review = operation<RecordBudgetReview>();

}  // namespace onecard::projects
