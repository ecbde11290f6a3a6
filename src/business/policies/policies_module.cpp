// The manifest of policies.

#include "business/policies/pack_store.hpp"
#include "business/policies/problems.hpp"
#include "engine/advance.hpp"
#include "engine/house.hpp"

namespace onecard::policies {

extern const Operation list_packs_operation;
extern const Operation show_pack;
extern const Operation show_parameter;
extern const Operation import_pack;
extern const Operation activate_pack;
extern const Operation discard_pack;
extern const Operation continue_pack;

extern const Module policies_module;
const Module policies_module{
    .name = "policies",
    .words = {"规则包", "Rule packs"},
    .uses = {"regions"},
    .operations = {&list_packs_operation, &show_pack, &show_parameter, &import_pack, &activate_pack,
                   &discard_pack, &continue_pack},
    .lifecycles = {&view_of(pack_lifecycle)},
    .problems = {&pack_expired, &parameter_missing, &parameter_unknown, &pack_not_found, &pack_too_large,
                 &pack_unreadable, &pack_entry_unknown, &pack_entry_missing, &pack_value_wrong,
                 &pack_domain_undeclared, &pack_dates_reversed, &pack_name_taken, &pack_day_taken,
                 &pack_not_active, &pack_without_end, &continuation_too_short},
    .furnish = [](Unit& unit) { furnish_packs(unit); },
};

}  // namespace onecard::policies
