// Sends the chips of a batch to the centre that replaces their keys.

#include "business/production/batch_steps.hpp"
#include "business/production/file_store.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct SendCentreOrder {
    static constexpr Spec spec{.name = "production.send_centre_order",
                               .title = {"导出初始化中心文件", "Send the batch to the key centre"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR",
                               .source = "seed-2 3(5), 5(2)-HRSS; 3.10"};
    struct Input {
        ProductionBatchId batch;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"制卡批次", "Batch"})};
    };
    using Output = BatchStep;

    static Output run(Unit& unit, const Input& in) {
        send_order(unit, in.batch, centre_order);
        return state_of(unit, in.batch);
    }
};

}  // namespace

extern constinit const Operation send_centre_order;
constinit const Operation send_centre_order = operation<SendCentreOrder>();

}  // namespace onecard::production
