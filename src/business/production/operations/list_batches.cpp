// Lists production batches, newest first; a bank and a vendor see their own.

#include <algorithm>

#include "business/production/operations/batch_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct ListBatches {
    static constexpr Spec spec{.name = "production.list_batches",
                               .title = {"制卡批次列表", "List production batches"},
                               .effect = Effect::reads,
                               .roles = batch_readers,
                               .source = "seed-2 3(5); 3.10"};
    struct Input {
        std::optional<std::string> state;
        std::optional<std::int64_t> bank;
        std::optional<ProductionBatchId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("state", &Input::state, {"状态", "State"}, 4), field("bank", &Input::bank, {"银行", "Bank"}),
                       field("after", &Input::after, {"此批次之后", "After this batch"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<BatchShown> batches;
        std::optional<ProductionBatchId> next;
        static constexpr auto fields = std::tuple{field("batches", &Output::batches, {"批次", "Batches"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200);
        Output out;
        for (const Batch& one : list_batches(unit.db, unit.actor, {in.state.value_or(""), in.bank.value_or(0)},
                                             in.after.value_or(ProductionBatchId{}), limit))
            out.batches.push_back(shown(unit, one));
        if (std::ssize(out.batches) == limit) out.next = out.batches.back().batch;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_batches_operation;
constinit const Operation list_batches_operation = operation<ListBatches>();

}  // namespace onecard::production
