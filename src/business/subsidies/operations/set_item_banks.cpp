// Says through which banks an item is paid.

#include "business/subsidies/item_store.hpp"
#include "business/subsidies/bank_names.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct SetItemBanks {
    static constexpr Spec spec{.name = "subsidies.set_item_banks",
                               .title = {"设置代发银行", "Set an item's banks"},
                               .effect = Effect::writes,
                               .roles = "DEPT_CLERK HRSS_PLATFORM_ADMIN",
                               .source = "seed-3 X2"};
    struct Input {
        ItemId item;
        std::vector<std::string> banks;
        static constexpr auto fields = std::tuple{field("item", &Input::item, {"补贴项目", "Item"}),
                                                  field("banks", &Input::banks, {"代发银行", "Paying banks"}, 60)};
    };
    struct Output {
        std::vector<std::int64_t> banks;
        static constexpr auto fields = std::tuple{field("banks", &Output::banks, {"代发银行", "Paying banks"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Item item = must_find_own_item(unit, in.item);
        Output out{read_banks(unit.db, in.banks)};
        set_banks(unit.db, item.id, out.banks);
        return out;
    }
};

}  // namespace

extern constinit const Operation set_item_banks = operation<SetItemBanks>();

}  // namespace onecard::subsidies
