// HRSS gives an item its unified code, once; without one given, the next free local code is taken.

#include "business/subsidies/item_code.hpp"
#include "business/subsidies/operations/item_step.hpp"
#include "business/subsidies/problems.hpp"

namespace onecard::subsidies {
namespace {

struct CodeItem {
    static constexpr Spec spec{.name = "subsidies.code_item",
                               .title = {"统一编码", "Give an item its code"},
                               .effect = Effect::writes,
                               .roles = "HRSS_PLATFORM_ADMIN",
                               .source = "seed-3 3(4); R3.18-3"};
    struct Input {
        ItemId item;
        std::optional<std::string> code;
        static constexpr auto fields =
            std::tuple{field("item", &Input::item, {"补贴项目", "Item"}),
                       field("code", &Input::code, {"项目编码（空则取下一个自设编码）", "Code; empty takes the next local one"}, 7)};
    };
    struct Output {
        std::string code;
        std::string state;
        static constexpr auto fields = std::tuple{field("code", &Output::code, {"项目编码", "Code"}),
                                                  field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Item item = must_find_own_item(unit, in.item);
        std::string code = in.code.value_or("");
        if (code.empty()) {
            const std::string prefix = std::string{'9'} + level_digit(item.policy_level);
            code = next_code(prefix, highest_code(unit.db, prefix));
        }
        if (!is_item_code(code)) throw Problem{item_code_wrong}.at("code").with(code);
        const ItemState state = advance(unit, item, ItemAct::code_item);
        if (!give_code(unit.db, item.id, code)) throw Problem{item_code_given}.at("item").with(item.item_code);
        return {code, std::string{item_lifecycle.code(state)}};
    }
};

}  // namespace

extern constinit const Operation code_item = operation<CodeItem>();

}  // namespace onecard::subsidies
