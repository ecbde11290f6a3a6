#pragma once
// The life of an organisation: active until it is disabled; its people are shut out with it.

#include "base/lifecycle.hpp"

namespace onecard::access {

enum class OrganisationState { active, disabled };
enum class OrganisationAct { disable_organisation };

namespace organisation_table {
using enum OrganisationState;
using enum OrganisationAct;

inline constexpr Label<OrganisationState> states[] = {
    {active, "active", {"启用", "Active"}},
    {disabled, "disabled", {"停用", "Disabled"}},
};
inline constexpr Label<OrganisationAct> acts[] = {
    {disable_organisation, "disable_organisation", {"停用机构", "Disable the organisation"}},
};
inline constexpr Move<OrganisationState, OrganisationAct> moves[] = {
    {active, disable_organisation, disabled},
};
}  // namespace organisation_table

inline constexpr Lifecycle<OrganisationState, OrganisationAct> organisation_lifecycle{
    "organisations", OrganisationState::active, organisation_table::states, organisation_table::acts,
    organisation_table::moves};
static_assert(organisation_lifecycle.is_sound());

}  // namespace onecard::access
