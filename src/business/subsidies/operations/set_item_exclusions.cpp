// Says which items nobody may draw together with this one in the same period; it holds both ways round.

#include "business/subsidies/item_store.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct SetItemExclusions {
    static constexpr Spec spec{.name = "subsidies.set_item_exclusions",
                               .title = {"设置互斥项目", "Set excluded items"},
                               .effect = Effect::writes,
                               .roles = "DEPT_CLERK HRSS_PLATFORM_ADMIN",
                               .source = "R3.21-1"};
    struct Input {
        ItemId item;
        std::vector<ItemId> others;
        static constexpr auto fields = std::tuple{field("item", &Input::item, {"补贴项目", "Item"}),
                                                  field("others", &Input::others, {"互斥项目", "Excluded items"})};
    };
    using Output = Nothing;

    static Output run(Unit& unit, const Input& in) {
        const Item item = must_find_own_item(unit, in.item);
        for (const ItemId other : in.others) {
            if (other == item.id) throw Problem{item_excludes_itself}.at("others");
            must_find_item(unit.db, other);
        }
        set_exclusions(unit.db, item.id, in.others);
        return {};
    }
};

}  // namespace

extern constinit const Operation set_item_exclusions = operation<SetItemExclusions>();

}  // namespace onecard::subsidies
