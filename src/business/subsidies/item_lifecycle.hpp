#pragma once
// The life of a subsidy item: DRAFT, SUBMITTED, REVIEWED, CODED, PUBLISHED, SUSPENDED, RETIRED (domain.md 3.18).

#include "base/lifecycle.hpp"

namespace onecard::subsidies {

enum class ItemState { draft, submitted, reviewed, coded, published, suspended, retired };
enum class ItemAct {
    submit_item, review_item, return_item, code_item, publish_item, suspend_item, resume_item, retire_item
};

namespace item_table {
using enum ItemState;
using enum ItemAct;
inline constexpr Label<ItemState> states[] = {
    {draft, "draft", {"草稿", "Draft"}},
    {submitted, "submitted", {"已报送", "Submitted"}},
    {reviewed, "reviewed", {"已审核", "Reviewed"}},
    {coded, "coded", {"已编码", "Coded"}},
    {published, "published", {"已公布", "Published"}},
    {suspended, "suspended", {"已暂停", "Suspended"}},
    {retired, "retired", {"已停用", "Retired"}},
};
inline constexpr Label<ItemAct> acts[] = {
    {submit_item, "submit_item", {"报送项目", "Submit the item"}},
    {review_item, "review_item", {"审核项目", "Review the item"}},
    {return_item, "return_item", {"退回项目", "Return the item"}},
    {code_item, "code_item", {"统一编码", "Give the code"}},
    {publish_item, "publish_item", {"公布项目", "Publish the item"}},
    {suspend_item, "suspend_item", {"暂停项目", "Suspend the item"}},
    {resume_item, "resume_item", {"恢复项目", "Resume the item"}},
    {retire_item, "retire_item", {"停用项目", "Retire the item"}},
};
inline constexpr Move<ItemState, ItemAct> moves[] = {
    {draft,     submit_item,  submitted},
    {submitted, review_item,  reviewed, submit_item},
    {submitted, return_item,  draft,    submit_item},
    {reviewed,  return_item,  draft},
    {reviewed,  code_item,    coded,    submit_item},
    {coded,     publish_item, published},
    {published, suspend_item, suspended},
    {suspended, resume_item,  published},
    {published, retire_item,  retired},
    {suspended, retire_item,  retired},
};
}  // namespace item_table

inline constexpr Lifecycle<ItemState, ItemAct> item_lifecycle{
    "subsidy_items", ItemState::draft, item_table::states, item_table::acts, item_table::moves};
static_assert(item_lifecycle.is_sound());

}  // namespace onecard::subsidies
