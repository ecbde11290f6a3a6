// Opens an empty batch of a published item for one period in one town or the whole county.

#include "business/access/access.hpp"
#include "business/regions/regions.hpp"
#include "business/subsidies/batch_store.hpp"
#include "business/subsidies/item_store.hpp"
#include "business/subsidies/parameters.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct CreateBatch {
    static constexpr Spec spec{.name = "subsidies.create_batch",
                               .title = {"新建发放批次", "Create a batch"},
                               .effect = Effect::writes,
                               .roles = "DEPT_CLERK TOWN_CLERK",
                               .source = "seed-3 3(3); R3.18-4; R3.21-5"};
    struct Input {
        ItemId item;
        Month period{};
        RegionCode region;
        Date pay_day{};
        std::optional<Date> deadline;
        std::optional<std::string> title;
        static constexpr auto fields = std::tuple{
            field("item", &Input::item, {"补贴项目", "Item"}), field("period", &Input::period, {"期号", "Period"}),
            field("region", &Input::region, {"镇街或县", "Town or county"}),
            field("pay_day", &Input::pay_day, {"发放日期", "Day of payment"}),
            field("deadline", &Input::deadline, {"截止日期", "Deadline"}),
            field("title", &Input::title, {"批次名称", "Title"}, 80)};
    };
    struct Output {
        BatchId batch;
        std::string batch_no;
        static constexpr auto fields = std::tuple{field("batch", &Output::batch, {"发放批次", "Batch"}),
                                                  field("batch_no", &Output::batch_no, {"批次号", "Batch number"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Item item = must_find_item(unit.db, in.item);
        // A department makes batches of its own items only; a town of any item of its county.
        if (unit.actor.own_organisation_only && unit.actor.organisation != item.organisation)
            throw Problem{item_not_found}.at("item").with(in.item.text());
        if (!access::reaches_item(unit.db, unit.actor, item.item_code))
            throw Problem{item_not_found}.at("item").with(in.item.text());
        if (item.state != ItemState::published || !item.is_valid_on(unit.today()))
            throw Problem{item_not_published}.at("item").with(item.minor_name);
        const RegionLevel level = in.region.level();
        if (!item.region.contains(in.region) || (level != RegionLevel::county && level != RegionLevel::town))
            throw Problem{batch_region_wrong}.at("region");
        if (in.pay_day < unit.today()) throw Problem{batch_day_passed}.at("pay_day");
        const std::string region_name = regions::must_find_present_region(unit.db, in.region).name;

        Batch batch;
        batch.item = item.id;
        batch.period = in.period;
        batch.region = in.region;
        batch.organisation = item.organisation;
        batch.pay_day = in.pay_day;
        batch.deadline = in.deadline;
        batch.pack_id = parameters_for(unit, in.region, unit.today()).pack_id;
        batch.title = in.title.value_or(region_name + item.minor_name + in.period.text());
        insert_batch(unit, batch, item, "create_batch");
        return {batch.id, batch.batch_no};
    }
};

}  // namespace

extern constinit const Operation create_batch = operation<CreateBatch>();

}  // namespace onecard::subsidies
