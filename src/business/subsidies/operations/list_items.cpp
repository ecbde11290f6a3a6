// Lists the items of the actor's region, those below it and those above it, by id.

#include <algorithm>

#include "business/subsidies/item_shown.hpp"
#include "business/subsidies/item_store.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ListItems {
    static constexpr Spec spec{.name = "subsidies.list_items",
                               .title = {"补贴项目清单", "List subsidy items"},
                               .effect = Effect::reads,
                               .roles = "*",
                               .source = "R3.18-4"};
    struct Input {
        std::optional<std::string> state;
        std::optional<std::int64_t> organisation;
        std::optional<ItemId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("state", &Input::state, {"状态", "State"}, 20),
                       field("organisation", &Input::organisation, {"主管部门", "Department"}),
                       field("after", &Input::after, {"此项目之后", "After this item"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<ItemShown> items;
        std::optional<ItemId> next;
        static constexpr auto fields = std::tuple{field("items", &Output::items, {"补贴项目", "Items"}),
                                                  field("next", &Output::next, {"下一页从此之后", "Next page after"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        const auto items = list_items(unit.db, {.state = in.state.value_or(""),
                                                .organisation = in.organisation.value_or(0),
                                                .within = unit.actor.region,
                                                .after = in.after.value_or(ItemId{}),
                                                .limit = limit + 1});
        Output out;
        for (const Item& item : items)
            if (std::ssize(out.items) < limit) out.items.push_back(shown_item(item));
        if (std::ssize(items) > limit) out.next = out.items.back().item;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_items_operation = operation<ListItems>();

}  // namespace onecard::subsidies
