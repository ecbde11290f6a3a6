#pragma once
// Who signs an acceptance, and when it may be concluded (R3.29-8, R3.30-6).

#include "business/projects/acceptance_store.hpp"
#include "business/projects/project_steps.hpp"

namespace onecard::projects {

/// The side of the rule pack for which the actor's organisation signs. Throws not_a_side.
std::string side_of_actor(Unit& unit, const Project& project);
/// The names of those who have not signed.
std::vector<std::string> signatures_missing_of(Unit& unit, const Project& project,
                                               const Acceptance& acceptance);
/// The newest acceptance, not concluded, with an opinion that leads there and every signature. Throws
/// acceptance_missing, acceptance_confirmed, acceptance_opinion_wrong, signatures_missing.
Acceptance must_conclude_acceptance(Unit& unit, const Project& project, bool passes);

}  // namespace onecard::projects
