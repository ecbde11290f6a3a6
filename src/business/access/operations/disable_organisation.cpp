// Disables an organisation; the sessions of its people end and nobody of it signs in any more.

#include "business/access/session_store.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::access {
namespace {

struct DisableOrganisation {
    static constexpr Spec spec{.name = "access.disable_organisation",
                               .title = {"停用机构", "Disable an organisation"},
                               .effect = Effect::writes,
                               .roles = "HRSS_PLATFORM_ADMIN SYSTEM_ADMIN",
                               .source = "domain 3.1.3"};
    struct Input {
        OrganisationId organisation;
        std::string opinion;
        static constexpr auto fields =
            std::tuple{field("organisation", &Input::organisation, {"机构", "Organisation"}),
                       field("opinion", &Input::opinion, {"理由", "Reason"}, 200)};
    };
    struct Output {
        std::int64_t ended_sessions = 0;
        static constexpr auto fields =
            std::tuple{field("ended_sessions", &Output::ended_sessions, {"结束的会话", "Sessions ended"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Organisation organisation = must_find_organisation(unit.db, in.organisation);
        advance(unit, organisation, OrganisationAct::disable_organisation, in.opinion);
        return {.ended_sessions = end_sessions_of_organisation(unit.db, organisation.id)};
    }
};

}  // namespace

extern constinit const Operation disable_organisation;
constinit const Operation disable_organisation = operation<DisableOrganisation>();

}  // namespace onecard::access
