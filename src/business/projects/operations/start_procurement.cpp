// Begins the procurement; from the limit of the rule pack only after the budget review (R3.29-4).

#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct StartProcurement {
    static constexpr Spec spec{.name = "projects.start_procurement",
                               .title = {"开始采购", "Start procurement"},
                               .effect = Effect::writes,
                               .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY PROJECT_MANAGER",
                               .source = "seed-0 P10, P11; R3.29-4"};
    struct Input {
        ProjectId project;
        std::string method;
        std::optional<std::string> reference;
        std::optional<Date> held_on;
        std::optional<std::string> content;
        static constexpr auto fields =
            std::tuple{field("project", &Input::project, {"项目", "Project"}),
                       field("method", &Input::method, {"采购方式", "Method"}, 40),
                       field("reference", &Input::reference, {"采购编号", "Procurement number"}, 60),
                       field("held_on", &Input::held_on, {"公告日期", "Day of the notice"}),
                       field("content", &Input::content, {"说明", "Note"}, 2000)};
    };
    struct Output {
        std::string state;
        std::vector<std::string> split_alarm;
        static constexpr auto fields = std::tuple{
            field("state", &Output::state, {"状态", "State"}),
            field("split_alarm", &Output::split_alarm, {"疑似拆分的项目", "Projects it may be split from"})};
    };

    static Output run(Unit& unit, const Input& in) {
        Project project = must_take_project(unit, in.project, ProjectAct::start_procurement);
        require_method(unit, project, in.method);
        const Money from = Money::of_fen(
            policies::number(unit.db, project.pack, "budget_review_from_fen", project.proposed_on));
        const Money budget = project.granted.value_or(project.budget);
        if (needs_budget_review(budget, from) && !project.reviewed)
            throw Problem{budget_review_needed}.at("project").with(budget.grouped()).with(from.grouped());
        take_step(unit, project, ProjectAct::start_procurement,
                  StageRecord{.kind = RecordKind::procurement,
                              .held_on = day_given(unit, in.held_on, "held_on"),
                              .method = in.method,
                              .reference = in.reference.value_or(""),
                              .content = in.content.value_or("")});
        return {project.state, split_alarm(unit, project)};
    }
};

}  // namespace

extern constinit const Operation start_procurement;
constinit const Operation start_procurement = operation<StartProcurement>();

}  // namespace onecard::projects
