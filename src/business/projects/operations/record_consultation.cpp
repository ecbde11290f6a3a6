// Records the talk with a bank before initiation, with the points agreed on (R3.29-2).

#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct RecordConsultation {
    static constexpr Spec spec{.name = "projects.record_consultation",
                               .title = {"登记与银行沟通情况", "Record a consultation"},
                               .effect = Effect::writes,
                               .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY PROJECT_MANAGER",
                               .source = "seed-0 P6; R3.29-2"};
    struct Input {
        ProjectId project;
        PartnerId bank;
        std::optional<Date> held_on;
        std::vector<ConsultationItem> agreed;
        std::string content;
        static constexpr auto fields =
            std::tuple{field("project", &Input::project, {"项目", "Project"}),
                       field("bank", &Input::bank, {"合作银行", "Bank"}),
                       field("held_on", &Input::held_on, {"沟通日期", "Day"}),
                       field("agreed", &Input::agreed, {"达成共识的事项", "Points agreed on"}),
                       field("content", &Input::content, {"沟通纪要", "Minutes"}, 2000)};
    };
    struct Output {
        std::vector<std::string> missing;
        static constexpr auto fields =
            std::tuple{field("missing", &Output::missing, {"尚未达成共识的银行", "Banks not yet agreed"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Project project = must_take_project(unit, in.project, ProjectAct::finish_consultation);
        const access::OrganisationId bank = organisation_of(in.bank);
        require_bank(unit.db, bank, "bank");
        require_words(in.content, "content");
        insert_consultation(unit, {.project = project.id,
                                   .bank = bank,
                                   .held_on = day_given(unit, in.held_on, "held_on"),
                                   .agreed = in.agreed,
                                   .content = in.content});
        add_party(unit.db, project.id, bank, Side::bank);
        return {banks_to_agree(unit, project)};
    }
};

}  // namespace

extern constinit const Operation record_consultation;
constinit const Operation record_consultation = operation<RecordConsultation>();

}  // namespace onecard::projects
