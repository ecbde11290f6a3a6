// The job that hears what became of a payment order and brings its batch there.

#include "business/subsidies/batch_orders.hpp"
#include "engine/job.hpp"

namespace onecard::subsidies {
namespace {

class SettleBatch final : public Work {
public:
    struct Input {
        payments::OrderId order;
        std::string source;
        std::int64_t source_id = 0;
        static constexpr auto fields =
            std::tuple{field("order", &Input::order, {"支付指令", "Payment order"}),
                       field("source", &Input::source, {"来源", "Source"}),
                       field("source_id", &Input::source_id, {"来源编号", "Number of the source"})};
    };

    SettleBatch(Unit&, const Input& input, const Progress&) : input_{input} {}

    void step(Unit& unit, Progress& progress) override {
        progress.done = true;
        if (input_.source != batch_source) return;
        const BatchState state = settle_batch(unit, BatchId{input_.source_id});
        progress.answer = Node::of({{"state", batch_lifecycle.code(state)}});
    }

private:
    Input input_;
};

}  // namespace

extern constinit const JobKind settle_batch_job;
constinit const JobKind settle_batch_job =
    job_kind<SettleBatch>("subsidies.settle_batch", {"批次到账情况", "Settle a batch"}, false);

}  // namespace onecard::subsidies
