// Whoever organises the acceptance records who looked at what and what they found (P17, A8).

#include "business/projects/acceptance_store.hpp"
#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct RecordAcceptance {
    static constexpr Spec spec{.name = "projects.record_acceptance",
                               .title = {"登记验收情况", "Record an acceptance"},
                               .effect = Effect::writes,
                               .roles = "LEADING_OFFICE COOP_DEPT_USER",
                               .source = "seed-0 P17; seed-1 A8; R3.29-8, R3.30-6"};
    struct Input {
        ProjectId project;
        Date held_on;
        Date started_on;
        Date finished_on;
        std::string members;
        AcceptanceOpinion opinion;
        std::string content;
        std::optional<std::string> issues;
        static constexpr auto fields =
            std::tuple{field("project", &Input::project, {"项目", "Project"}),
                       field("held_on", &Input::held_on, {"验收日期", "Day"}),
                       field("started_on", &Input::started_on, {"开工日期", "Started on"}),
                       field("finished_on", &Input::finished_on, {"竣工日期", "Finished on"}),
                       field("members", &Input::members, {"验收人员", "Members"}, 500),
                       field("opinion", &Input::opinion, {"验收意见", "Opinion"}),
                       field("content", &Input::content, {"意见内容", "What was found"}, 2000),
                       field("issues", &Input::issues, {"待整改问题", "What is to be put right"}, 2000)};
    };
    struct Output {
        AcceptanceId acceptance;
        std::int64_t nth = 0;
        static constexpr auto fields =
            std::tuple{field("acceptance", &Output::acceptance, {"验收", "Acceptance"}),
                       field("nth", &Output::nth, {"第几次", "Which"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Project project = must_take_project(unit, in.project, ProjectAct::accept_project);
        require_words(in.members, "members");
        require_words(in.content, "content");
        require_past(unit, in.held_on, "held_on");
        if (in.finished_on < in.started_on)
            throw Problem{dates_reversed}
                .at("finished_on")
                .with(in.finished_on.text())
                .with(in.started_on.text());
        if (in.held_on < in.finished_on)
            throw Problem{dates_reversed}.at("held_on").with(in.held_on.text()).with(in.finished_on.text());
        if (in.opinion != AcceptanceOpinion::pass) require_words(in.issues.value_or(""), "issues");
        Acceptance acceptance{.project = project.id,
                              .held_on = in.held_on,
                              .started_on = in.started_on,
                              .finished_on = in.finished_on,
                              .members = in.members,
                              .opinion = in.opinion,
                              .content = in.content,
                              .issues = in.issues.value_or(""),
                              .issues_closed_on = {}};
        insert_acceptance(unit, acceptance);
        return {acceptance.id, must_find_acceptance(unit.db, project.id).nth};
    }
};

}  // namespace

extern constinit const Operation record_acceptance;
constinit const Operation record_acceptance = operation<RecordAcceptance>();

}  // namespace onecard::projects
