// A department reports an item it pays: a draft, which finance reviews and HRSS codes before anything is paid.

#include "business/subsidies/bank_names.hpp"
#include "business/subsidies/item_details.hpp"
#include "business/subsidies/item_store.hpp"
#include "business/subsidies/parameters.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct CreateItem {
    static constexpr Spec spec{.name = "subsidies.create_item",
                               .title = {"新建补贴项目", "Create a subsidy item"},
                               .effect = Effect::writes,
                               .roles = "DEPT_CLERK",
                               .source = "seed-3 2, 3(1), X2"};
    struct Input : ItemDetails {
        RegionCode region;
        std::int64_t major_seq = 0;
        std::string major_name;
        std::int64_t minor_seq = 0;
        std::string minor_name;
        PayCycle pay_cycle{};
        Date valid_from{};
        std::vector<std::string> banks;
        static constexpr auto fields = std::tuple_cat(
            std::tuple{field("region", &Input::region, {"区划", "Region"}),
                       field("major_seq", &Input::major_seq, {"大类序号", "Major number"}),
                       field("major_name", &Input::major_name, {"项目资金大类名称", "Major category"}, 60),
                       field("minor_seq", &Input::minor_seq, {"小类序号", "Minor number"}),
                       field("minor_name", &Input::minor_name, {"项目资金小类名称", "Minor category"}, 80),
                       field("pay_cycle", &Input::pay_cycle, {"发放周期", "Cycle of payment"}),
                       field("valid_from", &Input::valid_from, {"有效期起", "Valid from"}),
                       field("banks", &Input::banks, {"代发银行", "Paying banks"}, 60)},
            ItemDetails::fields);
    };
    struct Output {
        ItemId item;
        static constexpr auto fields = std::tuple{field("item", &Output::item, {"补贴项目", "Item"})};
    };

    static Output run(Unit& unit, const Input& in) {
        Item item;
        item.region = in.region;
        item.organisation = unit.actor.organisation;
        item.major_seq = in.major_seq;
        item.major_name = in.major_name;
        item.minor_seq = in.minor_seq;
        item.minor_name = in.minor_name;
        item.pay_cycle = in.pay_cycle;
        item.valid_from = in.valid_from;
        const Parameters parameters = parameters_for(unit, item.region, unit.today());
        item.pack_id = parameters.pack_id;
        item.notice_rounds = parameters.notice_rounds;
        item.notice_days = parameters.notice_days;
        in.apply_to(item);
        insert_item(unit, item, "create_item");
        set_banks(unit.db, item.id, read_banks(unit.db, in.banks));
        return {item.id};
    }
};

}  // namespace

extern constinit const Operation create_item = operation<CreateItem>();

}  // namespace onecard::subsidies
