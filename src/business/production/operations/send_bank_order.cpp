// Sends the persons of a batch to the bank, which opens their accounts.

#include "business/production/batch_steps.hpp"
#include "business/production/file_store.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct SendBankOrder {
    static constexpr Spec spec{.name = "production.send_bank_order",
                               .title = {"导出银行开户文件", "Send the batch to the bank"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR",
                               .source = "seed-2 3(5), 5(2)-HRSS; 3.10"};
    struct Input {
        ProductionBatchId batch;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"制卡批次", "Batch"})};
    };
    using Output = BatchStep;

    static Output run(Unit& unit, const Input& in) {
        send_order(unit, in.batch, bank_order);
        return state_of(unit, in.batch);
    }
};

}  // namespace

extern constinit const Operation send_bank_order;
constinit const Operation send_bank_order = operation<SendBankOrder>();

}  // namespace onecard::production
