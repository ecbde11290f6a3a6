#pragma once
// Every statement on subsidy items, their banks and their exclusions.

#include <functional>

#include "business/subsidies/item.hpp"
#include "engine/unit.hpp"

namespace onecard::subsidies {

std::optional<Item> find_item(Database& db, ItemId id);
/// Throws subsidies.item_not_found.
Item must_find_item(Database& db, ItemId id);
/// The same for an item the actor may change: outside its region, or of another department where the actor is bound
/// to its own, it is told as not found.
Item must_find_own_item(Unit& unit, ItemId id);
std::optional<Item> find_item_by_code(Database& db, std::string_view code);

/// Writes a new item in its first state and records its birth.
void insert_item(Unit& unit, Item& item, std::string_view act);
/// Everything but id, state, code, owner, pack and origin. False where the item is no draft any more.
bool update_draft(Database& db, const Item& item);
/// The code is given once: false where the item has one, throws subsidies.item_code_taken where another has it.
bool give_code(Database& db, ItemId id, std::string_view code);
/// The highest code that begins so, '' where there is none.
std::string highest_code(Database& db, std::string_view prefix);

struct ItemFilter {
    std::string state;           ///< '' all
    std::int64_t organisation = 0;
    RegionCode within{};         ///< items of this region, of those below and of those above it
    ItemId after{};
    std::int64_t limit = 50;
};
std::vector<Item> list_items(Database& db, const ItemFilter& filter);
/// All items of a county in the order of annex 2.
std::vector<Item> items_by_sequence(Database& db, RegionCode region, std::int64_t organisation);

std::vector<std::int64_t> banks_of(Database& db, ItemId id);
void set_banks(Database& db, ItemId id, std::span<const std::int64_t> banks);
std::vector<ItemId> exclusions_of(Database& db, ItemId id);
void set_exclusions(Database& db, ItemId id, std::span<const ItemId> others);

}  // namespace onecard::subsidies
