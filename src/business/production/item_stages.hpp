#pragma once
// The stages of an item of a batch by the codes of practice (domain.md 3.10), and which may follow which.
//
// Items are many and go from stage to stage set by set, so they are no noun of advance(): each statement that moves
// them names the stage it starts from, and this table says whether it may.

#include <span>
#include <string_view>

#include "base/lifecycle.hpp"

namespace onecard::production {

enum class ItemStage {
    in_batch, pulled, opened, not_opened, account_differs, made, make_failed, make_exception, to_remake, finished,
    key_failed, issued
};
inline constexpr Label<ItemStage> item_stages[] = {
    {ItemStage::in_batch, "10", {"已入批次", "In the batch"}},
    {ItemStage::pulled, "12", {"资料变更已撤出", "Pulled out"}},
    {ItemStage::opened, "20", {"已开户", "Account opened"}},
    {ItemStage::not_opened, "21", {"未开户", "No account"}},
    {ItemStage::account_differs, "22", {"账户核对不符", "Account does not fit"}},
    {ItemStage::made, "30", {"已制卡", "Made"}},
    {ItemStage::make_failed, "31", {"制卡失败", "Making failed"}},
    {ItemStage::make_exception, "32", {"制卡异常", "Made wrongly"}},
    {ItemStage::to_remake, "33", {"资料变更待销毁重制", "To be destroyed and made anew"}},
    {ItemStage::finished, "40", {"成品卡", "Finished"}},
    {ItemStage::key_failed, "41", {"密钥替换失败", "Key replacement failed"}},
    {ItemStage::issued, "60", {"已发放", "Issued"}},
};
inline std::span<const Label<ItemStage>> labels_of(ItemStage) { return item_stages; }

struct ItemMove {
    ItemStage from, to;
};
inline constexpr ItemMove item_moves[] = {
    {ItemStage::in_batch, ItemStage::opened},    {ItemStage::in_batch, ItemStage::not_opened},
    {ItemStage::in_batch, ItemStage::account_differs}, {ItemStage::in_batch, ItemStage::pulled},
    {ItemStage::opened, ItemStage::pulled},      {ItemStage::opened, ItemStage::made},
    {ItemStage::opened, ItemStage::make_failed}, {ItemStage::opened, ItemStage::make_exception},
    {ItemStage::opened, ItemStage::to_remake},   {ItemStage::made, ItemStage::finished},
    {ItemStage::made, ItemStage::key_failed},    {ItemStage::made, ItemStage::to_remake},
    {ItemStage::finished, ItemStage::issued},
    // A corrected file of the partner who said it may take back what nobody has acted on yet (domain.md 3.47).
    {ItemStage::opened, ItemStage::not_opened},  {ItemStage::opened, ItemStage::account_differs},
    {ItemStage::opened, ItemStage::opened},      {ItemStage::made, ItemStage::make_failed},
    {ItemStage::made, ItemStage::make_exception}, {ItemStage::made, ItemStage::made},
};
constexpr bool may_move(ItemStage from, ItemStage to) {
    for (const ItemMove& move : item_moves)
        if (move.from == from && move.to == to) return true;
    return false;
}
constexpr std::string_view code_of(ItemStage stage) { return item_stages[static_cast<int>(stage)].code; }
constexpr ItemStage stage_of(std::string_view code) {
    for (const auto& label : item_stages)
        if (label.code == code) return label.value;
    throw "a stage no item has";
}
/// No card comes of it any more.
constexpr bool has_failed(ItemStage stage) {
    using enum ItemStage;
    return stage == pulled || stage == not_opened || stage == account_differs || stage == make_failed ||
           stage == make_exception || stage == to_remake || stage == key_failed;
}
constexpr bool failures_are_ends() {
    for (const ItemMove& move : item_moves)
        if (has_failed(move.from)) return false;
    return true;
}
static_assert(failures_are_ends(), "what failed gave its number back and is made in another batch");

}  // namespace onecard::production
