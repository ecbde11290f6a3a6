// Changes a draft; what is left out stays as it was, and who owns an item never changes.

#include "business/subsidies/item_details.hpp"
#include "business/subsidies/item_store.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct UpdateItem {
    static constexpr Spec spec{.name = "subsidies.update_item",
                               .title = {"修改补贴项目", "Change a subsidy item"},
                               .effect = Effect::writes,
                               .roles = "DEPT_CLERK",
                               .source = "seed-3 3(1)"};
    struct Input : ItemDetails {
        ItemId item;
        std::optional<std::int64_t> major_seq;
        std::optional<std::string> major_name;
        std::optional<std::int64_t> minor_seq;
        std::optional<std::string> minor_name;
        std::optional<PayCycle> pay_cycle;
        std::optional<Date> valid_from;
        static constexpr auto fields = std::tuple_cat(
            std::tuple{field("item", &Input::item, {"补贴项目", "Item"}),
                       field("major_seq", &Input::major_seq, {"大类序号", "Major number"}),
                       field("major_name", &Input::major_name, {"项目资金大类名称", "Major category"}, 60),
                       field("minor_seq", &Input::minor_seq, {"小类序号", "Minor number"}),
                       field("minor_name", &Input::minor_name, {"项目资金小类名称", "Minor category"}, 80),
                       field("pay_cycle", &Input::pay_cycle, {"发放周期", "Cycle of payment"}),
                       field("valid_from", &Input::valid_from, {"有效期起", "Valid from"})},
            ItemDetails::fields);
    };
    using Output = Nothing;

    static Output run(Unit& unit, const Input& in) {
        Item item = must_find_own_item(unit, in.item);
        if (in.major_seq) item.major_seq = *in.major_seq;
        if (in.major_name) item.major_name = *in.major_name;
        if (in.minor_seq) item.minor_seq = *in.minor_seq;
        if (in.minor_name) item.minor_name = *in.minor_name;
        if (in.pay_cycle) item.pay_cycle = *in.pay_cycle;
        if (in.valid_from) item.valid_from = *in.valid_from;
        in.apply_to(item);
        if (!update_draft(unit.db, item)) throw Problem{item_not_draft}.at("item");
        return {};
    }
};

}  // namespace

extern constinit const Operation update_item = operation<UpdateItem>();

}  // namespace onecard::subsidies
