// The office with its experts, or the big data centre, reviews feasibility and gives an opinion (P7, A6).

#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct ReviewFeasibility {
    static constexpr Spec spec{.name = "projects.review_feasibility",
                               .title = {"可行性论证（评审）", "Review the feasibility"},
                               .effect = Effect::writes,
                               .roles = "LEADING_OFFICE COOP_REVIEWER",
                               .source = "seed-0 P7; seed-1 A6; R3.30-3"};
    struct Input {
        ProjectId project;
        std::string reviewers;
        std::optional<Date> held_on;
        std::string content;
        static constexpr auto fields =
            std::tuple{field("project", &Input::project, {"项目", "Project"}),
                       field("reviewers", &Input::reviewers, {"专家或评审人员", "Experts or reviewers"}, 500),
                       field("held_on", &Input::held_on, {"日期", "Day"}),
                       field("content", &Input::content, {"论证（评审）意见", "Opinion"}, 2000)};
    };
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        Project project = must_take_project(unit, in.project, ProjectAct::review_feasibility);
        require_words(in.reviewers, "reviewers");
        require_words(in.content, "content");
        take_step(unit, project, ProjectAct::review_feasibility,
                  StageRecord{.kind = RecordKind::feasibility,
                              .held_on = day_given(unit, in.held_on, "held_on"),
                              .organisation = access::OrganisationId{unit.actor.organisation},
                              .party = in.reviewers,
                              .content = in.content});
        return step_output(project);
    }
};

}  // namespace

extern constinit const Operation review_feasibility;
constinit const Operation review_feasibility = operation<ReviewFeasibility>();

}  // namespace onecard::projects
