// Ends the session of the citizen who calls.

#include "business/citizens/own_record.hpp"
#include "business/citizens/session_store.hpp"
#include "engine/operation.hpp"

namespace onecard::citizens {
namespace {

struct SignOut {
    static constexpr Spec spec{.name = "citizens.sign_out",
                               .title = {"持卡人退出", "Sign out as a citizen"},
                               .effect = Effect::writes,
                               .roles = "CITIZEN",
                               .source = "R3.27-1"};
    using Input = Nothing;
    using Output = Nothing;

    static Output run(Unit& unit, const Input&) {
        end_session(unit.db, own_key(unit), unit.actor.session);
        return {};
    }
};

}  // namespace

extern constinit const Operation sign_out;
constinit const Operation sign_out = operation<SignOut>();

}  // namespace onecard::citizens
