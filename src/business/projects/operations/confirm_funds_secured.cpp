// The bank confirms that the money of the plan is secured (A9).

#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct ConfirmFundsSecured {
    static constexpr Spec spec{.name = "projects.confirm_funds_secured",
                               .title = {"确认资金保障", "Confirm that money is secured"},
                               .effect = Effect::writes,
                               .roles = "BANK_CLERK BANK_REVIEWER",
                               .source = "seed-1 A9; R3.30-5"};
    struct Input {
        ProjectId project;
        std::optional<Date> held_on;
        std::optional<std::string> content;
        static constexpr auto fields = std::tuple{field("project", &Input::project, {"项目", "Project"}),
                                                  field("held_on", &Input::held_on, {"确认日期", "Day"}),
                                                  field("content", &Input::content, {"说明", "Note"}, 500)};
    };
    struct Output {
        bool secured = false;
        static constexpr auto fields = std::tuple{field("secured", &Output::secured, {"已确认", "Secured"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Project project = must_see_project(unit, in.project);
        const access::OrganisationId bank{unit.actor.organisation};
        require_bank(unit.db, bank, "project");
        if (!project.granted || project.way->is_end(project.state)) {
            const Words words = project.way->words_of(project.state);
            throw Problem{step_not_now}.at("project").with(std::string{words.zh} + " " +
                                                           std::string{words.en});
        }
        if (!has_secured(unit.db, project.id, bank))
            insert_record(unit, project.id,
                          StageRecord{.kind = RecordKind::funds_secured,
                                      .held_on = day_given(unit, in.held_on, "held_on"),
                                      .organisation = bank,
                                      .party = access::organisation_name(unit.db, bank),
                                      .content = in.content.value_or("")});
        return {true};
    }
};

}  // namespace

extern constinit const Operation confirm_funds_secured;
constinit const Operation confirm_funds_secured = operation<ConfirmFundsSecured>();

}  // namespace onecard::projects
