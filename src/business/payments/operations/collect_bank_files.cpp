// Looks into the banks' folders for files that are complete, and queues their reading.

#include "business/payments/payments.hpp"
#include "engine/operation.hpp"

namespace onecard::payments {
namespace {

struct CollectBankFiles {
    static constexpr Spec spec{.name = "payments.collect_bank_files",
                               .title = {"收取银行文件", "Collect the banks' files"},
                               .effect = Effect::writes,
                               .roles = "FINANCE_CLERK FINANCE_REVIEWER HRSS_PLATFORM_ADMIN",
                               .source = "R3.23-5"};
    using Input = Nothing;
    struct Output {
        std::string job;
        static constexpr auto fields = std::tuple{field("job", &Output::job, {"任务", "Job"})};
    };

    static Output run(Unit& unit, const Input&) {
        return {unit.queue("payments.collect_bank_files", Node::of({}), "payments.collect_bank_files")};
    }
};

}  // namespace

extern constinit const Operation collect_bank_files = operation<CollectBankFiles>();

}  // namespace onecard::payments
