#pragma once
// What others may ask of access: organisations, operators, their reach, and how an installation begins.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/citizen_number.hpp"
#include "base/mobile.hpp"
#include "base/uscc.hpp"
#include "business/access/organisation_lifecycle.hpp"
#include "engine/unit.hpp"

namespace onecard::access {

struct OrganisationTag {
    static constexpr std::string_view prefix = "organisation";
};
using OrganisationId = Id<OrganisationTag>;
struct OperatorTag {
    static constexpr std::string_view prefix = "operator";
};
using OperatorId = Id<OperatorTag>;

struct Organisation {
    OrganisationId id;
    OrganisationState state{};
    std::string type;  ///< a code of domain.md 2.1, "COMPETENT_DEPT"
    std::string name;
    std::string short_name;  ///< may be empty
    std::string uscc;        ///< may be empty
    RegionCode region;
    OrganisationId parent;  ///< empty where there is none
    bool pays_salary = false;

    static constexpr const auto& lifecycle() { return organisation_lifecycle; }
};

std::optional<Organisation> find_organisation(Database& db, OrganisationId id);
/// Throws organisation_not_found.
Organisation must_find_organisation(Database& db, OrganisationId id);
/// Throws organisation_disabled as well.
Organisation must_find_active_organisation(Database& db, OrganisationId id);
/// Empty where unknown.
std::string organisation_name(Database& db, OrganisationId id);

/// Every competent department has a leader in charge and a contact before its first batch (R3.1-7).
bool has_leader_and_contact(Database& db, OrganisationId id);
/// Whether the payment of wages was switched on for the organisation (R3.18-6).
bool pays_salary(Database& db, OrganisationId id);

/// The name behind the code of an actor ("clerk_zhang"), for lists and forms; empty where unknown.
std::string operator_name(Database& db, std::string_view account);
/// Whether the actor may work on the subsidy item of this unified code: bound to no items, or to this one
/// too.
bool reaches_item(Database& db, const Actor& actor, std::string_view item_code);
/// Who of role DEPT_* or FINANCE_* has no training record is warned, not blocked (R3.1-9).
bool lacks_training(Database& db, const Actor& actor);

struct NewOrganisation {
    std::string type;
    std::string name;
    std::string short_name{};
    Uscc uscc{};  ///< required for banks, contractors and departments
    RegionCode region;
    OrganisationId parent{};
};
/// Throws organisation_type_unknown, uscc_missing, uscc_taken, regions::region_unknown,
/// organisation_not_found.
OrganisationId create_organisation(Unit& unit, const NewOrganisation& organisation);

struct NewOperator {
    std::string account;
    std::string name;
    std::vector<std::string> roles;
    RegionCode region;              ///< the subtree within reach
    OrganisationId organisation{};  ///< none for the first administrators
    std::string post{};
    std::vector<std::string> items{};  ///< unified codes; none: all within reach
    std::optional<CitizenNumber> number{};
    std::optional<Mobile> mobile{};
    std::string password_hash;  ///< of engine/password.hpp; made once it may serve many of a demonstration
    bool must_change_password = true;
};
/// Makes an operator without a request, for `onecard init`, demonstrations and tests. Everybody else opens
/// accounts by access.open_account (R3.1-8). Throws account_malformed, account_taken, role_unknown,
/// administrators_combined.
OperatorId create_operator(Unit& unit, const NewOperator& person);

/// The operator with whom an installation begins: HRSS_PLATFORM_ADMIN and SYSTEM_ADMIN for the subtree of
/// `region`. Throws installation_has_operators where there is one already, and the problems of a password.
/// Opening an account takes two hands: the first administrator submits requests, and a second
/// HRSS_PLATFORM_ADMIN made by create_operator opens them, or the other way round.
OperatorId create_first_administrator(Unit& unit, std::string_view account, std::string_view password,
                                      RegionCode region);

}  // namespace onecard::access
