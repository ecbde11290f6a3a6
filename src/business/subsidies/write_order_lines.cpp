// The job that writes the lines of a batch's payment orders from its roster, in stretches.
//
// While one stretch is written, the next is read on a thread of its own; rows never change, and what was said of
// them since is looked up in the step.

#include <algorithm>
#include <future>
#include <map>
#include <optional>

#include "business/subsidies/batch_orders.hpp"
#include "engine/job.hpp"

namespace onecard::subsidies {
namespace {

// So many rows that the cost of a step's commit does not matter, and so few that a clerk never waits long.
constexpr std::int64_t rows_of_a_step = 20'000;

class WriteOrderLines final : public Work {
public:
    struct Input {
        BatchId batch;
        std::vector<payments::OrderId> orders;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                       field("orders", &Input::orders, {"支付指令", "Payment orders"})};
    };

    WriteOrderLines(Unit& reader, const Input& input, const Progress&)
        : input_{input},
          sessions_{reader.reading_sessions()},
          roster_{must_find_batch(reader.db, input.batch).roster} {}

    void prepare(Progress& progress) override {
        if (!ahead_.valid()) read_ahead(progress.cursor);
        rows_ = ahead_.get();
        read_ahead(progress.cursor + rows_of_a_step);
    }

    /// The cursor is the last row of the roster that was looked at; it is saved with the lines, so that no line
    /// is written twice.
    void step(Unit& unit, Progress& progress) override {
        const Batch batch = must_take_batch(unit.db, input_.batch);
        const auto orders = orders_being_written(unit.db);
        if (orders.empty() || batch.roster != roster_) {  // revoked meanwhile
            progress.done = true;
            return;
        }
        if (!covered_) covered_.emplace(unit.db, batch, input_.orders);
        progress.total = batch.rows_total;
        apply_changes(unit.db, rows_);
        std::map<std::int64_t, std::vector<const RosterRow*>> by_bank;
        for (const RosterRow& row : rows_)
            if (row.is_payable() && !covered_->contains(row.seq)) by_bank[row.bank].push_back(&row);
        for (const auto& [bank, rows] : by_bank)
            if (const auto order = orders.find(bank); order != orders.end()) write(unit, order->second, rows);
        progress.cursor = std::min(progress.cursor + rows_of_a_step, progress.total);
        if (progress.cursor < progress.total) return;
        for (const auto& [bank, order] : orders) payments::complete_order(unit, order);
        progress.done = true;
        progress.answer =
            Node::of({{"orders", static_cast<std::int64_t>(orders.size())}, {"rows", progress.total}});
    }

private:
    void read_ahead(std::int64_t after) {
        ahead_ = std::async(std::launch::async, [sessions = sessions_, roster = roster_, after] {
            std::vector<RosterRow> rows;
            sessions.use([&](Database& db) { rows = written_rows(db, roster, after, rows_of_a_step); });
            return rows;
        });
    }

    std::map<std::int64_t, payments::OrderId> orders_being_written(Database& db) const {
        std::map<std::int64_t, payments::OrderId> orders;
        for (const payments::OrderSums& order : payments::orders_of(db, batch_source, input_.batch.number()))
            if (order.state == "writing" &&
                std::ranges::find(input_.orders, order.order) != input_.orders.end())
                orders[order.bank] = order.order;
        return orders;
    }
    static void write(Unit& unit, payments::OrderId order, const std::vector<const RosterRow*>& rows) {
        payments::LineWriter writer{unit, order};
        for (const RosterRow* row : rows)
            writer.add({.person = row->payee,
                        .source_line = row->seq,
                        .name = row->payee_name,
                        .amount = row->amount,
                        .account_tail = row->account_tail,
                        .account_sealed = row->account_sealed,
                        .sealed = row->sealed});
        writer.finish();
    }

    Input input_;
    ReadingSessions sessions_;
    RosterId roster_;
    std::vector<RosterRow> rows_;
    std::future<std::vector<RosterRow>> ahead_;
    std::optional<CoveredRows> covered_;
};

}  // namespace

extern constinit const JobKind write_order_lines_job;
constinit const JobKind write_order_lines_job =
    job_kind<WriteOrderLines>("subsidies.write_order_lines", {"生成支付明细", "Write the lines of an order"});

}  // namespace onecard::subsidies
