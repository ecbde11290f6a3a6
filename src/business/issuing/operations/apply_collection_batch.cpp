// Applies for everybody of a handed-over batch of collection who may have a first card, by a job.

#include "business/collection/collection.hpp"
#include "business/issuing/applying.hpp"
#include "business/issuing/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct ApplyCollectionBatch {
    static constexpr Spec spec{.name = "issuing.apply_collection_batch",
                               .title = {"批量申领", "Apply for a batch of collection"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK HRSS_PLATFORM_ADMIN",
                               .source = "3.8; R3.8-1"};
    struct Input {
        collection::CollectionBatchId batch;
        std::optional<std::int64_t> bank;
        std::optional<std::string> category;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"采集批次", "Batch of collection"}),
                       field("bank", &Input::bank, {"银行", "Bank"}),
                       field("category", &Input::category, {"人员类别", "Category"}, 40)};
    };
    struct Output {
        std::string job;
        static constexpr auto fields = std::tuple{field("job", &Output::job, {"任务", "Job"})};
    };

    static Output run(Unit& unit, const Input& in) {
        if (in.bank) {
            const auto banks = cards::list_banks(unit.db);
            if (std::ranges::find(banks, *in.bank, &cards::Bank::code) == banks.end())
                throw Problem{bank_not_known}.at("bank").with(std::to_string(*in.bank));
        }
        return {unit.queue("issuing.apply_collection_batch",
                           Node::of({{"batch", in.batch.text()},
                                     {"bank", in.bank.value_or(0)},
                                     {"category", in.category.value_or("LOCAL_REGISTER")}}),
                           in.batch.text())};
    }
};

}  // namespace

extern constinit const Operation apply_collection_batch;
constinit const Operation apply_collection_batch = operation<ApplyCollectionBatch>();

}  // namespace onecard::issuing
