// Lists the batches within the actor's reach, newest first.

#include <algorithm>

#include "business/subsidies/batch_shown.hpp"
#include "business/subsidies/batch_store.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ListBatches {
    static constexpr Spec spec{.name = "subsidies.list_batches",
                               .title = {"发放批次清单", "List batches"},
                               .effect = Effect::reads,
                               .roles = "TOWN_CLERK TOWN_REVIEWER DEPT_CLERK DEPT_REVIEWER DEPT_LEADER FINANCE_CLERK "
                                        "FINANCE_REVIEWER HRSS_PLATFORM_ADMIN AUDIT_USER DISCIPLINE_USER"};
    struct Input {
        std::optional<std::string> state;
        std::optional<ItemId> item;
        std::optional<Month> period;
        std::optional<RegionCode> region;
        std::optional<BatchOrder> sort;
        std::optional<bool> descending;
        std::optional<std::string> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields = std::tuple{
            field("state", &Input::state, {"状态", "State"}, 20), field("item", &Input::item, {"补贴项目", "Item"}),
            field("period", &Input::period, {"期号", "Period"}), field("region", &Input::region, {"区划", "Region"}),
            field("sort", &Input::sort, {"排序", "Order"}),
            field("descending", &Input::descending, {"倒序（默认）", "Descending, unless said otherwise"}),
            field("after", &Input::after, {"此处之后", "After this place"}, 60),
            field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<BatchShown> batches;
        std::optional<std::string> next;
        std::int64_t total = 0;
        static constexpr auto fields = std::tuple{field("batches", &Output::batches, {"发放批次", "Batches"}),
                                                  field("total", &Output::total, {"总数", "Total"}),
                                                  field("next", &Output::next, {"下一页从此之后", "Next page after"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        const BatchFilter filter{.state = in.state.value_or(""),
                                 .item = in.item.value_or(ItemId{}),
                                 .period = in.period,
                                 .within = in.region.value_or(unit.actor.region),
                                 .organisation = unit.actor.own_organisation_only ? unit.actor.organisation : 0,
                                 .order = in.sort.value_or(BatchOrder::newest),
                                 .descending = in.descending.value_or(true),
                                 .after = in.after.value_or(""),
                                 .limit = limit + 1};
        const auto batches = list_batches(unit.db, filter);
        Output out{.total = count_batches(unit.db, filter)};
        for (const Batch& batch : batches)
            if (std::ssize(out.batches) < limit) out.batches.push_back(shown_batch(batch));
        if (std::ssize(batches) > limit)
            out.next = place_of(batches[static_cast<std::size_t>(limit) - 1], filter.order);
        return out;
    }
};

}  // namespace

extern constinit const Operation list_batches_operation = operation<ListBatches>();

}  // namespace onecard::subsidies
