#pragma once
// Ledger (资金账): double entry in whole fen; what other modules may call.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/unit.hpp"

namespace onecard::ledger {

struct AccountTag { static constexpr std::string_view prefix = "account"; };
struct TransferTag { static constexpr std::string_view prefix = "transfer"; };
using AccountId = Id<AccountTag>;
using TransferId = Id<TransferTag>;

/// The kinds of account that exist and which of them may not go below zero; the table of allowed transfers joins them.
/// Subsidies: treasury (财政来源) → quota (额度) → transit (在途) → paid (已发放); transit → quota (退回);
/// paid → quota (退款).
/// Construction funds, which are promises of banks and no cash: promise (银行承担) → fund (可用资金) → planned (计划占用) →
/// committed (合同占用) → settled (已付); unassigned (待分配) waits for the prefecture it belongs to.
enum class AccountKind {
    treasury, quota, transit, paid,
    promise, opening, adjustment, unassigned, fund, planned, committed, settled
};
enum class TransferKind {
    allot, withdraw_allotment, reserve, pay, give_back, refund,
    accrue, cancel_accrual, accrue_unassigned, cancel_unassigned, assign, carry_over, cancel_carry_over, adjust_up,
    adjust_down, plan_reserve, plan_release, commit, commit_release, pay_notice, return_payment
};

struct Balance {
    AccountId id;
    AccountKind kind{};
    std::string name;
    RegionCode region{};   ///< whose money it is
    Money debits_pending, debits_posted, credits_pending, credits_posted;
    Money posted() const { return credits_posted - debits_posted; }
    /// What may still be taken: posted, less what pending transfers hold.
    Money available() const { return posted() - debits_pending; }
};

/// Finds or makes the account: quota "quota/item_3/2026", transit "transit/order_7", paid "paid/item_3/2026". `region`
/// says whose money it is, for those who look; an account that has one keeps it.
AccountId open_account(Unit& unit, AccountKind kind, std::string_view name, RegionCode region);
/// Says whose money it is, of an account that does not know yet.
void place_account(Database& db, AccountId id, RegionCode region);
std::vector<Balance> balances(Database& db, std::string_view name_prefix);
/// Throws ledger.account_not_found.
Balance must_find_balance(Database& db, AccountId id);

/// Posts at once. Throws ledger.insufficient where the debited account may not go below zero, and
/// ledger.transfer_not_allowed where the kinds do not fit the table. `reference` is the id it is for ("order_7").
TransferId transfer(Unit& unit, TransferKind kind, AccountId debit, AccountId credit, Money amount,
                    std::string_view reference);
/// Holds the amount on the debited account until it is posted or voided.
TransferId hold(Unit& unit, TransferKind kind, AccountId debit, AccountId credit, Money amount,
                std::string_view reference);
/// Both throw ledger.already_settled when the pending transfer was settled before.
TransferId post_pending(Unit& unit, TransferId pending);
TransferId void_pending(Unit& unit, TransferId pending);

/// What the ledger's own check found. Every account's four sums are made again from its transfers; every settlement is
/// compared with what it settles; no account that may not go below zero is below.
struct CheckResult {
    std::int64_t accounts = 0, transfers = 0, differences = 0;
    std::map<AccountKind, Money> posted;   ///< by kind; all of them add up to nothing
    std::string first_difference_zh, first_difference_en;
    bool is_right() const { return differences == 0; }
};
CheckResult check_ledger(Database& db);

}  // namespace onecard::ledger
