// Every SQL statement that changes the books: accounts keep four sums, moved by the statement that guards them.

#include "business/ledger/problems.hpp"
#include "business/ledger/transfer_rules.hpp"

namespace onecard::ledger {
namespace {

constexpr Statement insert_account{"ledger.insert_account", R"sql(
    INSERT INTO accounts (id, kind, name, region, debits_pending, debits_posted, credits_pending, credits_posted)
    VALUES ($1, $2, $3, $4, 0, 0, 0, 0) ON CONFLICT (name) DO NOTHING)sql"};
constexpr Statement update_place{"ledger.update_account_region", R"sql(
    UPDATE accounts SET region = $2 WHERE id = $1 AND region = 0)sql"};
constexpr Statement select_account_by_name{"ledger.select_account_by_name", R"sql(
    SELECT id, kind FROM accounts WHERE name = $1)sql"};
constexpr Statement select_balance{"ledger.select_balance", R"sql(
    SELECT id, kind, name, debits_pending, debits_posted, credits_pending, credits_posted, region
      FROM accounts WHERE id = $1)sql"};
// A prefix is a range of names, so that the index on the name serves it on both databases.
constexpr Statement select_balances{"ledger.select_balances", R"sql(
    SELECT id, kind, name, debits_pending, debits_posted, credits_pending, credits_posted, region
      FROM accounts WHERE name >= $1 AND SUBSTR(name, 1, LENGTH($1)) = $1 ORDER BY name)sql"};

// The guard stands in the statement: two payments at once cannot both pass it.
constexpr Statement debit_posted{"ledger.debit_posted", R"sql(
    UPDATE accounts SET debits_posted = debits_posted + $2
     WHERE id = $1 AND ($3 = 1 OR credits_posted - debits_posted - debits_pending >= $2))sql"};
constexpr Statement debit_pending{"ledger.debit_pending", R"sql(
    UPDATE accounts SET debits_pending = debits_pending + $2
     WHERE id = $1 AND ($3 = 1 OR credits_posted - debits_posted - debits_pending >= $2))sql"};
constexpr Statement credit_posted{"ledger.credit_posted", R"sql(
    UPDATE accounts SET credits_posted = credits_posted + $2 WHERE id = $1)sql"};
constexpr Statement credit_pending{"ledger.credit_pending", R"sql(
    UPDATE accounts SET credits_pending = credits_pending + $2 WHERE id = $1)sql"};
// $3 is the amount to post: all of it, or nothing when the hold is voided.
constexpr Statement settle_debit{"ledger.settle_debit", R"sql(
    UPDATE accounts SET debits_pending = debits_pending - $2, debits_posted = debits_posted + $3 WHERE id = $1)sql"};
constexpr Statement settle_credit{"ledger.settle_credit", R"sql(
    UPDATE accounts SET credits_pending = credits_pending - $2, credits_posted = credits_posted + $3
     WHERE id = $1)sql"};

constexpr Statement insert_transfer{"ledger.insert_transfer", R"sql(
    INSERT INTO transfers (id, kind, debit, credit, amount_fen, stage, pending_id, reference, at, day)
    VALUES ($1, $2, $3, $4, $5, $6, NULL, $7, $8, $9))sql"};
// A second settlement meets the unique index and writes nothing.
constexpr Statement insert_settlement{"ledger.insert_settlement", R"sql(
    INSERT INTO transfers (id, kind, debit, credit, amount_fen, stage, pending_id, reference, at, day)
    SELECT $2, kind, debit, credit, amount_fen, $3, id, reference, $4, $5
      FROM transfers WHERE id = $1 AND stage = 'pending'
    ON CONFLICT (pending_id) DO NOTHING)sql"};
constexpr Statement select_pending{"ledger.select_pending", R"sql(
    SELECT debit, credit, amount_fen FROM transfers WHERE id = $1 AND stage = 'pending')sql"};

Balance balance_of(const Row& row) {
    return {.id = row.id<AccountId>(0), .kind = find_account_kind(row.text(1)).value(), .name = row.string(2),
            .region = row.region(7), .debits_pending = row.money(3), .debits_posted = row.money(4),
            .credits_pending = row.money(5), .credits_posted = row.money(6)};
}

bool is_account_name(AccountKind kind, std::string_view name) {
    const std::string_view code = rule_of(kind).code;
    if (!name.starts_with(code) || name.size() < code.size() + 2 || name[code.size()] != '/') return false;
    for (const char c : name)
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '/' || c == '-'))
            return false;
    return name.back() != '/' && name.find("//") == std::string_view::npos;
}

TransferId write(Unit& unit, TransferKind kind, AccountId debit, AccountId credit, Money amount,
                 std::string_view reference, Stage stage) {
    if (amount <= Money{}) throw Problem{amount_not_positive}.with(amount.text());
    const Balance from = must_find_balance(unit.db, debit);
    const Balance to = must_find_balance(unit.db, credit);
    if (!is_allowed(kind, from.kind, to.kind))
        throw Problem{transfer_not_allowed}.with(std::string{rule_of(kind).code}).with(from.name).with(to.name);

    const bool pending = stage == Stage::pending;
    const auto take = [&] {
        const bool free = rule_of(from.kind).may_go_below_zero;
        if (unit.db.change(pending ? debit_pending : debit_posted, debit, amount, free) == 1) return;
        const Balance now = must_find_balance(unit.db, debit);
        throw Problem{insufficient}.with(now.name).with(now.available().text()).with(amount.text());
    };
    const auto give = [&] { unit.db.change(pending ? credit_pending : credit_posted, credit, amount); };
    // Accounts are touched in the order of their ids, so that two transfers never wait for each other.
    if (debit < credit) {
        take();
        give();
    } else {
        give();
        take();
    }
    const auto id = unit.next_id<TransferId>();
    unit.db.change(insert_transfer, id, rule_of(kind).code, debit, credit, amount, code_of(stage), reference,
                   unit.now, unit.today());
    return id;
}

TransferId settle(Unit& unit, TransferId pending, Stage stage) {
    AccountId debit, credit;
    Money amount;
    unit.db.each(select_pending, [&](const Row& row) {
        debit = row.id<AccountId>(0);
        credit = row.id<AccountId>(1);
        amount = row.money(2);
    }, pending);
    if (!debit) throw Problem{not_pending}.with(pending.text());
    const auto id = unit.next_id<TransferId>();
    if (unit.db.change(insert_settlement, pending, id, code_of(stage), unit.now, unit.today()) != 1)
        throw Problem{already_settled}.with(pending.text());
    const Money posted = stage == Stage::post ? amount : Money{};
    const auto take = [&] { unit.db.change(settle_debit, debit, amount, posted); };
    const auto give = [&] { unit.db.change(settle_credit, credit, amount, posted); };
    if (debit < credit) {
        take();
        give();
    } else {
        give();
        take();
    }
    return id;
}

}  // namespace

AccountId open_account(Unit& unit, AccountKind kind, std::string_view name, RegionCode region) {
    if (!is_account_name(kind, name)) throw Problem{account_name_wrong}.with(std::string{name});
    const auto find = [&] {
        AccountId found;
        unit.db.each(select_account_by_name, [&](const Row& row) { found = row.id<AccountId>(0); }, name);
        return found;
    };
    if (const AccountId found = find()) return found;
    unit.db.change(insert_account, unit.next_id<AccountId>(), rule_of(kind).code, name, region);
    return find();
}

void place_account(Database& db, AccountId id, RegionCode region) { db.change(update_place, id, region); }

std::vector<Balance> balances(Database& db, std::string_view name_prefix) {
    std::vector<Balance> found;
    db.each(select_balances, [&](const Row& row) { found.push_back(balance_of(row)); }, name_prefix);
    return found;
}

Balance must_find_balance(Database& db, AccountId id) {
    Balance found;
    db.each(select_balance, [&](const Row& row) { found = balance_of(row); }, id);
    if (!found.id) throw Problem{account_not_found}.with(id.text());
    return found;
}

TransferId transfer(Unit& unit, TransferKind kind, AccountId debit, AccountId credit, Money amount,
                    std::string_view reference) {
    return write(unit, kind, debit, credit, amount, reference, Stage::posted);
}

TransferId hold(Unit& unit, TransferKind kind, AccountId debit, AccountId credit, Money amount,
                std::string_view reference) {
    return write(unit, kind, debit, credit, amount, reference, Stage::pending);
}

TransferId post_pending(Unit& unit, TransferId pending) { return settle(unit, pending, Stage::post); }

TransferId void_pending(Unit& unit, TransferId pending) { return settle(unit, pending, Stage::void_); }

}  // namespace onecard::ledger
