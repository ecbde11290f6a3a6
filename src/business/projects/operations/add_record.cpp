// Adds to the process what happened: a milestone, a delivery, a meeting, the supervisor, what was put right.

#include <algorithm>

#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct AddRecord {
    static constexpr Spec spec{.name = "projects.add_record",
                               .title = {"登记过程记录", "Add a record"},
                               .effect = Effect::writes,
                               .roles =
                                   "FUND_MANAGER_PROV FUND_MANAGER_CITY PROJECT_MANAGER LEADING_OFFICE "
                                   "CONTRACTOR_USER COOP_DEPT_USER COOP_HRSS",
                               .source = "seed-0 P13, P14, P15; seed-1 A5, A8; R3.29-6, R3.29-13"};
    struct Input {
        ProjectId project;
        RecordKind kind;
        std::optional<Date> held_on;
        std::string content;
        std::optional<std::string> party;
        std::optional<std::string> reference;
        static constexpr auto fields =
            std::tuple{field("project", &Input::project, {"项目", "Project"}),
                       field("kind", &Input::kind, {"种类", "Kind"}),
                       field("held_on", &Input::held_on, {"日期", "Day"}),
                       field("content", &Input::content, {"内容", "Content"}, 2000),
                       field("party", &Input::party, {"参加单位或人员", "Who took part"}, 500),
                       field("reference", &Input::reference, {"编号", "Number"}, 60)};
    };
    struct Output {
        std::int64_t records = 0;
        static constexpr auto fields = std::tuple{field("records", &Output::records, {"记录数", "Records"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Project project = must_see_project(unit, in.project);
        require_own_level(unit, project);
        using enum RecordKind;
        static constexpr RecordKind free[] = {need,        milestone, delivery,     meeting,
                                              supervision, hand_over, rectification};
        if (std::ranges::find(free, in.kind) == std::end(free) || project.way->is_end(project.state)) {
            const Words words = project.way->words_of(project.state);
            throw Problem{step_not_now}.at("kind").with(std::string{words.zh} + " " + std::string{words.en});
        }
        require_words(in.content, "content");
        insert_record(unit, project.id,
                      StageRecord{.kind = in.kind,
                                  .held_on = day_given(unit, in.held_on, "held_on"),
                                  .organisation = access::OrganisationId{unit.actor.organisation},
                                  .party = in.party.value_or(""),
                                  .reference = in.reference.value_or(""),
                                  .content = in.content});
        return {std::ssize(records_of(unit.db, project.id))};
    }
};

}  // namespace

extern constinit const Operation add_record;
constinit const Operation add_record = operation<AddRecord>();

}  // namespace onecard::projects
