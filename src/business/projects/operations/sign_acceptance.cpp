// One of those whom the rule pack names signs the acceptance report, each from its own sign-in (R3.30-6).

#include "business/projects/acceptance_steps.hpp"
#include "business/projects/operations/step.hpp"

namespace onecard::projects {
namespace {

struct SignAcceptance {
    static constexpr Spec spec{.name = "projects.sign_acceptance",
                               .title = {"签署验收报告", "Sign the acceptance report"},
                               .effect = Effect::writes,
                               .roles = "LEADING_OFFICE COOP_DEPT_USER COOP_REVIEWER COOP_HRSS",
                               .source = "seed-0 P17; seed-1 A8, X2; R3.30-6"};
    struct Input {
        ProjectId project;
        std::string signer;
        std::optional<Date> signed_on;
        static constexpr auto fields =
            std::tuple{field("project", &Input::project, {"项目", "Project"}),
                       field("signer", &Input::signer, {"签字人", "Signer"}, 50),
                       field("signed_on", &Input::signed_on, {"签字日期", "Signed on"})};
    };
    struct Output {
        std::vector<std::string> missing;
        static constexpr auto fields =
            std::tuple{field("missing", &Output::missing, {"尚未签字的单位", "Who has not signed yet"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Project project = must_see_project(unit, in.project);
        const Acceptance acceptance = must_find_acceptance(unit.db, project.id);
        if (acceptance.is_confirmed) throw Problem{acceptance_confirmed}.at("project");
        require_words(in.signer, "signer");
        insert_signature(unit, acceptance.id,
                         {.side = side_of_actor(unit, project),
                          .organisation = access::OrganisationId{unit.actor.organisation},
                          .signer = in.signer,
                          .signed_on = day_given(unit, in.signed_on, "signed_on")});
        return {signatures_missing_of(unit, project, acceptance)};
    }
};

}  // namespace

extern constinit const Operation sign_acceptance;
constinit const Operation sign_acceptance = operation<SignAcceptance>();

}  // namespace onecard::projects
