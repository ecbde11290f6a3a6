#pragma once
// What a batch has to do with its payment orders: which rows they cover, when they may leave, how they settle it.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "business/payments/payments.hpp"
#include "business/subsidies/item.hpp"
#include "business/subsidies/roster_store.hpp"
#include "engine/fields.hpp"

namespace onecard::subsidies {

/// The source by which payments knows our batches.
inline constexpr std::string_view batch_source = "subsidies.batch";

/// The orders of the batch that count: neither revoked nor rejected by the bank.
std::vector<payments::OrderSums> live_orders(Database& db, BatchId batch);

/// The rows that have a line in a live order; a payable row outside is still to be ordered.
class CoveredRows {
public:
    /// Leaves out the orders named, whose lines are being written.
    CoveredRows(Database& db, const Batch& batch, std::span<const payments::OrderId> without = {});
    bool contains(std::int64_t seq) const { return seqs_[static_cast<std::size_t>(seq)]; }

private:
    std::vector<bool> seqs_;
};

/// What one bank is to pay.
struct BankOrder {
    std::int64_t bank = 0;
    payments::OrderId order;
    std::int64_t rows = 0;
    Money amount;
    static constexpr auto fields =
        std::tuple{field("bank", &BankOrder::bank, {"银行", "Bank"}),
                   field("order", &BankOrder::order, {"支付指令", "Payment order"}),
                   field("rows", &BankOrder::rows, {"笔数", "Lines"}),
                   field("amount", &BankOrder::amount, {"金额", "Amount"})};
};
struct OrderOutput {
    std::string state;
    std::int64_t rows = 0;
    Money amount;
    std::vector<BankOrder> banks;
    std::int64_t stopped = 0;
    std::int64_t repointed = 0;
    std::string job;
    static constexpr auto fields = std::tuple{
        field("state", &OrderOutput::state, {"状态", "State"}),
        field("rows", &OrderOutput::rows, {"笔数", "Lines"}),
        field("amount", &OrderOutput::amount, {"金额", "Amount"}),
        field("banks", &OrderOutput::banks, {"各银行", "By bank"}),
        field("stopped", &OrderOutput::stopped,
              {"发放前核验停发人数", "Lines stopped by the check before sending"}),
        field("repointed", &OrderOutput::repointed, {"改用新账户人数", "Lines sent to a new account"}),
        field("job", &OrderOutput::job, {"生成明细的任务", "Job that writes the lines"})};
};
/// Orders these shares, each at its bank, holding the quota, and queues the job that writes their lines. Throws
/// ledger.insufficient where the quota is too small for all of them together.
void order_shares(Unit& unit, const Batch& batch, std::span<const BankShare> shares, OrderOutput& out);

/// Brings the batch to where its orders stand: the bank pays, all is paid, or some came back. Doing it twice changes
/// nothing. Answers the state.
BatchState settle_batch(Unit& unit, BatchId batch);

/// Asked by payments before a file leaves: throws subsidies.lines_changed_since_order when a person or a card in this
/// order has changed since its lines were written (R3.21-7).
void check_before_release(Unit& unit, const Node& what);
/// Guard of cards::before_bank_switch (R3.13-7): refuses while money is on its way to the person through the old bank,
/// and once more, until it is acknowledged, where a batch is to be paid within the days of the place.
void check_before_bank_switch(Unit& unit, const Node& what);

}  // namespace onecard::subsidies
