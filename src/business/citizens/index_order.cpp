// The job that hears of an order sent to a bank and notes whose its lines are.

#include "business/citizens/line_store.hpp"
#include "engine/job.hpp"

namespace onecard::citizens {
namespace {

constexpr std::int64_t lines_of_a_step = 20'000;

struct IndexOrder final : Work {
    struct Input {
        payments::OrderId order;
        std::string source;
        std::int64_t source_id = 0;
        static constexpr auto fields =
            std::tuple{field("order", &Input::order, {"支付指令", "Payment order"}),
                       field("source", &Input::source, {"来源", "Source"}),
                       field("source_id", &Input::source_id, {"来源编号", "Number of the source"})};
    };

    IndexOrder(Unit&, const Input& input, const Progress&) : input_{input} {}

    void step(Unit& unit, Progress& progress) override {
        progress.done = true;
        if (input_.source != batch_source) return;
        progress.total = lines_of_order(unit.db, input_.order.number());
        const std::int64_t to = progress.cursor + lines_of_a_step;
        index_lines(unit.db, input_.source_id, input_.order.number(), progress.cursor, to);
        progress.cursor = std::min(to, progress.total);
        progress.done = to >= progress.total;
        if (progress.done) set_indexed(unit.db, input_.order.text(), unit.now);
    }

private:
    Input input_;
};

}  // namespace

extern constinit const JobKind index_order_job =
    job_kind<IndexOrder>("citizens.index_order", {"登记本人可查支付", "Note whose lines an order has"});

}  // namespace onecard::citizens
