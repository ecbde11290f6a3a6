// Ends the session of whoever calls.

#include "business/access/session_store.hpp"
#include "engine/operation.hpp"

namespace onecard::access {
namespace {

struct SignOut {
    static constexpr Spec spec{.name = "access.sign_out",
                               .title = {"退出", "Sign out"},
                               .effect = Effect::writes,
                               .roles = "*",
                               .source = "R3.36-2"};
    using Input = Nothing;
    using Output = Nothing;

    static Output run(Unit& unit, const Input&) {
        end_session(unit.db, unit.actor.session);
        return {};
    }
};

}  // namespace

extern constinit const Operation sign_out;
constinit const Operation sign_out = operation<SignOut>();

}  // namespace onecard::access
