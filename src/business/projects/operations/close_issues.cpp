// Records that what the acceptance found was put right; the retention may be paid then.

#include "business/projects/acceptance_store.hpp"
#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct CloseIssues {
    static constexpr Spec spec{.name = "projects.close_issues",
                               .title = {"确认整改完成", "Close the issues"},
                               .effect = Effect::writes,
                               .roles = "LEADING_OFFICE COOP_DEPT_USER",
                               .source = "domain.md 3.47 row 3.29"};
    struct Input {
        ProjectId project;
        std::optional<Date> closed_on;
        std::string content;
        static constexpr auto fields =
            std::tuple{field("project", &Input::project, {"项目", "Project"}),
                       field("closed_on", &Input::closed_on, {"整改完成日期", "Closed on"}),
                       field("content", &Input::content, {"整改情况", "What was done"}, 2000)};
    };
    struct Output {
        bool closed = false;
        static constexpr auto fields = std::tuple{field("closed", &Output::closed, {"已完成", "Closed"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Project project = must_see_project(unit, in.project);
        require_hand(unit, project, ProjectAct::accept_project);
        require_words(in.content, "content");
        const Acceptance acceptance = must_find_acceptance(unit.db, project.id);
        if (!acceptance.is_confirmed || acceptance.opinion != AcceptanceOpinion::pass_with_issues ||
            acceptance.issues_closed_on)
            throw Problem{no_open_issues}.at("project");
        const Date day = day_given(unit, in.closed_on, "closed_on");
        close_issues(unit.db, acceptance.id, day);
        insert_record(unit, project.id,
                      StageRecord{.kind = RecordKind::rectification, .held_on = day, .content = in.content});
        for (const Contract& contract : contracts_of(unit, project.id))
            hold_retention(unit.db, contract.id, Money{});
        return {true};
    }
};

}  // namespace

extern constinit const Operation close_issues_operation;
constinit const Operation close_issues_operation = operation<CloseIssues>();

}  // namespace onecard::projects
