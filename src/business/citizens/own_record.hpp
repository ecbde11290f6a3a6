#pragma once
// OwnRecord: whose record a citizen's operations are about, which is never a matter of what was typed.

#include "business/citizens/problems.hpp"
#include "business/people/people.hpp"

namespace onecard::citizens {

/// The key of the citizen who signed in. Throws not_a_citizen for everybody else, also for an operator who
/// was given the role by mistake and for the platform itself.
inline PersonKey own_key(const Unit& unit) {
    if (unit.actor.kind != ActorKind::citizen) throw Problem{not_a_citizen};
    return people::parse_key(unit.actor.person).value();
}

/// "citizen:9f86…", as the audit names a citizen: no account of an operator may hold a colon.
inline std::string citizen_code(const PersonKey& key) {
    return "citizen:" + people::key_text(key);
}

}  // namespace onecard::citizens
