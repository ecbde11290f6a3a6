#pragma once
// The life of a rule pack: draft, active, revised; whether it has expired is told by its dates.

#include "base/lifecycle.hpp"

namespace onecard::policies {

enum class PackState { draft, active, revised, discarded };
enum class PackAct { import_pack, activate_pack, replace_pack, discard_pack };

namespace pack_table {
using enum PackState;
using enum PackAct;

inline constexpr Label<PackState> states[] = {
    {draft, "draft", {"草稿", "Draft"}},
    {active, "active", {"施行", "Active"}},
    {revised, "revised", {"已修订", "Revised"}},
    {discarded, "discarded", {"已弃用", "Discarded"}},
};
inline constexpr Label<PackAct> acts[] = {
    {import_pack, "import_pack", {"导入规则包", "Import a rule pack"}},
    {activate_pack, "activate_pack", {"启用规则包", "Activate the rule pack"}},
    {replace_pack, "replace_pack", {"被新规则包取代", "Replaced by a newer pack"}},
    {discard_pack, "discard_pack", {"弃用规则包", "Discard the rule pack"}},
};
inline constexpr Move<PackState, PackAct> moves[] = {
    // from  act            to         not by the hand that did
    {draft,  activate_pack, active,    import_pack},
    {draft,  discard_pack,  discarded},
    {active, replace_pack,  revised},
};
}  // namespace pack_table

inline constexpr Lifecycle<PackState, PackAct> pack_lifecycle{
    "rule_packs", PackState::draft, pack_table::states, pack_table::acts, pack_table::moves};
static_assert(pack_lifecycle.is_sound());

}  // namespace onecard::policies
