// Shows one item with its banks, the items it excludes, and the acts open to the one who asks.

#include "business/subsidies/item_shown.hpp"
#include "business/subsidies/item_store.hpp"
#include "engine/acts_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ShowItem {
    static constexpr Spec spec{.name = "subsidies.show_item",
                               .title = {"查看补贴项目", "Show a subsidy item"},
                               .effect = Effect::reads,
                               .roles = "*"};
    struct Input {
        ItemId item;
        static constexpr auto fields = std::tuple{field("item", &Input::item, {"补贴项目", "Item"})};
    };
    struct Output {
        ItemShown item;
        std::vector<std::int64_t> banks;
        std::vector<ItemId> excludes;
        std::vector<ActShown> acts;
        static constexpr auto fields = std::tuple{field("item", &Output::item, {"补贴项目", "Item"}),
                                                  field("banks", &Output::banks, {"代发银行", "Paying banks"}),
                                                  field("excludes", &Output::excludes, {"互斥项目", "Excluded items"}),
                                                  field("acts", &Output::acts, {"可办操作", "Acts"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Item item = must_find_item(unit.db, in.item);
        return {shown_item(item), banks_of(unit.db, item.id), exclusions_of(unit.db, item.id),
                shown_acts(unit, view_of(item_lifecycle), item.id.number(), item_lifecycle.code(item.state))};
    }
};

}  // namespace

extern constinit const Operation show_item = operation<ShowItem>();

}  // namespace onecard::subsidies
