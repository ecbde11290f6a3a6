// The job that writes the lines of a batch's payment orders from its roster, in stretches, and completes the orders.

#include <algorithm>
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

    WriteOrderLines(Unit&, const Input& input, const Progress&) : input_{input} {}

    /// The cursor is the last row of the roster that was looked at; it is saved with the lines, so that no line is
    /// written twice.
    void step(Unit& unit, Progress& progress) override {
        const Batch batch = must_take_batch(unit.db, input_.batch);
        const auto orders = orders_being_written(unit.db);
        if (orders.empty()) {  // revoked meanwhile
            progress.done = true;
            return;
        }
        if (!covered_) covered_.emplace(unit.db, batch, input_.orders);
        progress.total = batch.rows_total;
        std::map<std::int64_t, std::vector<RosterRow>> by_bank;
        each_row(unit.db, batch.roster, progress.cursor, rows_of_a_step, [&](const RosterRow& row) {
            if (row.is_payable() && !covered_->contains(row.seq)) by_bank[row.bank].push_back(row);
        });
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
    std::map<std::int64_t, payments::OrderId> orders_being_written(Database& db) const {
        std::map<std::int64_t, payments::OrderId> orders;
        for (const payments::OrderSums& order : payments::orders_of(db, batch_source, input_.batch.number()))
            if (order.state == "writing" &&
                std::ranges::find(input_.orders, order.order) != input_.orders.end())
                orders[order.bank] = order.order;
        return orders;
    }
    static void write(Unit& unit, payments::OrderId order, const std::vector<RosterRow>& rows) {
        payments::LineWriter writer{unit, order};
        for (const RosterRow& row : rows)
            writer.add({.person = row.payee,
                        .source_line = row.seq,
                        .name = row.payee_name,
                        .amount = row.amount,
                        .account_tail = row.account_tail,
                        .account_sealed = row.account_sealed,
                        .sealed = row.sealed});
        writer.finish();
    }

    Input input_;
    std::optional<CoveredRows> covered_;
};

}  // namespace

extern constinit const JobKind write_order_lines_job;
constinit const JobKind write_order_lines_job =
    job_kind<WriteOrderLines>("subsidies.write_order_lines", {"生成支付明细", "Write the lines of an order"});

}  // namespace onecard::subsidies
