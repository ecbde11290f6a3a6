// Pulls one person out of a batch before the data goes to the vendor.

#include "business/production/batch_steps.hpp"
#include "business/production/freezing.hpp"
#include "business/production/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct PullItem {
    static constexpr Spec spec{.name = "production.pull_item",
                               .title = {"撤出批次", "Pull a person out of a batch"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR",
                               .source = "R3.10-5"};
    struct Input {
        ProductionBatchId batch;
        std::int64_t serial = 0;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"制卡批次", "Batch"}),
                                                  field("serial", &Input::serial, {"序号", "Serial"})};
    };
    using Output = BatchStep;

    static Output run(Unit& unit, const Input& in) {
        const Batch batch = must_find_batch(unit.db, in.batch);
        const auto items = list_items(unit.db, in.batch, "", in.serial - 1, 1);
        if (items.empty() || items.front().serial != in.serial)
            throw Problem{item_not_found}.at("serial").with(std::to_string(in.serial));
        if (!is_pullable(batch, items.front()))
            throw Problem{item_not_pullable}.at("serial").with(std::to_string(in.serial));
        pull_item(unit, batch, items.front(), "BY_HAND");
        return state_of(unit, in.batch);
    }
};

}  // namespace

extern constinit const Operation pull_item_operation;
constinit const Operation pull_item_operation = operation<PullItem>();

}  // namespace onecard::production
