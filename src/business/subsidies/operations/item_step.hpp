#pragma once
// What every step in an item's life reads and answers.

#include "business/subsidies/item_store.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {

struct ItemStepInput {
    ItemId item;
    std::optional<std::string> opinion;
    static constexpr auto fields = std::tuple{field("item", &ItemStepInput::item, {"补贴项目", "Item"}),
                                              field("opinion", &ItemStepInput::opinion, {"意见", "Opinion"}, 500)};
};
/// Where an opinion is a must.
struct ItemStepWithOpinion {
    ItemId item;
    std::string opinion;
    static constexpr auto fields = std::tuple{
        field("item", &ItemStepWithOpinion::item, {"补贴项目", "Item"}),
        field("opinion", &ItemStepWithOpinion::opinion, {"意见", "Opinion"}, 500)};
};
struct ItemStepOutput {
    std::string state;
    static constexpr auto fields = std::tuple{field("state", &ItemStepOutput::state, {"状态", "State"})};
};

inline ItemStepOutput step_item(Unit& unit, ItemId id, ItemAct act, std::string_view opinion) {
    const Item item = must_find_own_item(unit, id);
    return {std::string{item_lifecycle.code(advance(unit, item, act, opinion))}};
}

}  // namespace onecard::subsidies
