#pragma once
// Project (建设项目): what banks' money for cards is spent on, and the nouns around it (domain.md 3.29, 3.30).

#include <optional>
#include <string>
#include <vector>

#include "business/access/access.hpp"
#include "business/funds/funds.hpp"
#include "business/policies/policies.hpp"
#include "business/projects/procedure.hpp"

namespace onecard::projects {

struct ProjectTag {
    static constexpr std::string_view prefix = "project";
};
using ProjectId = Id<ProjectTag>;
/// An organisation as a partner of projects: a bank, a contractor. The number is the organisation's; the name is its
/// own, since who is bound to an organisation cannot reach others by their id but works with them on a project.
struct PartnerTag {
    static constexpr std::string_view prefix = "partner";
};
using PartnerId = Id<PartnerTag>;
inline access::OrganisationId organisation_of(PartnerId id) {
    return access::OrganisationId{id.number()};
}
inline PartnerId partner(access::OrganisationId id) {
    return PartnerId{id.number()};
}

struct ContractTag {
    static constexpr std::string_view prefix = "contract";
};
using ContractId = Id<ContractTag>;
struct AcceptanceTag {
    static constexpr std::string_view prefix = "acceptance";
};
using AcceptanceId = Id<AcceptanceTag>;

struct Project {
    ProjectId id;
    std::string state;  ///< of its procedure's lifecycle
    const Procedure* way = nullptr;
    std::string code;  ///< region6-year-serial4
    std::string name, name_stem;
    RegionCode region;                    ///< the level whose money it uses
    access::OrganisationId organisation;  ///< who proposed it and owns it
    std::string scope_class;
    std::string purpose;
    Money budget;
    std::optional<Money> granted, reviewed;
    Money contracted;
    funds::PlanLineId plan_line;
    bool reserved = false;  ///< money is reserved for it that is in no contract yet
    std::string responsible;
    bool is_urgent = false;
    std::string urgent_reason;
    policies::PackId pack;
    Date proposed_on;
    std::string made_by;
    Instant made_at{};

    /// What its money is reserved under in funds.
    std::string use() const { return plan_line ? plan_line.text() : id.text(); }
    bool can(ProjectAct act) const { return way->can(state, act); }
    /// What contracts may come to (R3.29-5, R3.30-5): the reviewed budget, else the granted, else the proposed.
    Money limit() const {
        Money least = granted.value_or(budget);
        if (reviewed && *reviewed < least) least = *reviewed;
        return least;
    }
};

}  // namespace onecard::projects
