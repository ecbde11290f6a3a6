// Sends the persons and photos of a batch to the vendor, sealed for its key.

#include "business/production/batch_steps.hpp"
#include "business/production/file_store.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct SendVendorOrder {
    static constexpr Spec spec{.name = "production.send_vendor_order",
                               .title = {"导出卡商文件", "Send the batch to the vendor"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR",
                               .source = "seed-2 3(5), 5(2)-HRSS; 3.10"};
    struct Input {
        ProductionBatchId batch;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"制卡批次", "Batch"})};
    };
    using Output = BatchStep;

    static Output run(Unit& unit, const Input& in) {
        send_order(unit, in.batch, vendor_order);
        return state_of(unit, in.batch);
    }
};

}  // namespace

extern constinit const Operation send_vendor_order;
constinit const Operation send_vendor_order = operation<SendVendorOrder>();

}  // namespace onecard::production
