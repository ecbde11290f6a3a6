// Who signs an acceptance, and when it may be concluded.

#include "business/projects/acceptance_steps.hpp"

#include <algorithm>

#include "business/projects/problems.hpp"

namespace onecard::projects {
namespace {

std::vector<std::string> sides_of(Unit& unit, const Project& project) {
    return policies::texts(unit.db, project.pack, "acceptance_signatures", project.proposed_on);
}

/// Whether an organisation stands for the side: the department is the one that declared the project.
bool stands_for(const access::Organisation& organisation, std::string_view side, const Project& project) {
    if (side == "COMPETENT_DEPT") return organisation.id == project.organisation;
    if (organisation.region != project.region) return false;
    if (side == "HRSS") return organisation.type.starts_with("HRSS_");
    return organisation.type == side;
}

}  // namespace

std::string side_of_actor(Unit& unit, const Project& project) {
    const auto organisation =
        access::find_organisation(unit.db, access::OrganisationId{unit.actor.organisation});
    std::string wanted;
    for (const std::string& side : sides_of(unit, project)) {
        if (organisation && stands_for(*organisation, side, project)) return side;
        wanted += (wanted.empty() ? "" : "、") + side_name(side);
    }
    throw Problem{not_a_side}.with(wanted);
}

std::vector<std::string> signatures_missing_of(Unit& unit, const Project& project,
                                               const Acceptance& acceptance) {
    const auto given = signatures_of(unit.db, acceptance.id);
    std::vector<std::string> missing;
    for (const std::string& side : sides_of(unit, project))
        if (std::ranges::find(given, side, &Signature::side) == given.end())
            missing.push_back(side_name(side));
    return missing;
}

Acceptance must_conclude_acceptance(Unit& unit, const Project& project, bool passes) {
    Acceptance acceptance = must_find_acceptance(unit.db, project.id);
    if (acceptance.is_confirmed) throw Problem{acceptance_missing}.at("project");
    if ((acceptance.opinion != AcceptanceOpinion::fail) != passes) {
        const Words words = words_of(acceptance.opinion);
        throw Problem{acceptance_opinion_wrong}.at("project").with(std::string{words.zh} + " " +
                                                                   std::string{words.en});
    }
    std::string missing;
    for (const std::string& side : signatures_missing_of(unit, project, acceptance))
        missing += (missing.empty() ? "" : "、") + side;
    if (!missing.empty()) throw Problem{signatures_missing}.at("project").with(missing);
    return acceptance;
}

}  // namespace onecard::projects
