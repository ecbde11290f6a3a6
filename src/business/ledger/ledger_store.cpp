// Every SQL statement that only reads the books.

#include "business/ledger/ledger_store.hpp"

#include "business/ledger/transfer_rules.hpp"

namespace onecard::ledger {
namespace {

constexpr Statement select_page{"ledger.select_account_page", R"sql(
    SELECT id, kind, name, debits_pending, debits_posted, credits_pending, credits_posted, region
      FROM accounts
     WHERE name > $2 AND SUBSTR(name, 1, LENGTH($1)) = $1 AND region BETWEEN $3 AND $4 ORDER BY name LIMIT $5)sql"};

constexpr Statement select_transfers{"ledger.select_transfer_page", R"sql(
    SELECT t.id, t.kind, t.stage, t.reference, d.name, c.name, t.debit, t.credit, t.amount_fen, t.pending_id, t.at
      FROM transfers t JOIN accounts d ON d.id = t.debit JOIN accounts c ON c.id = t.credit
     WHERE t.id > $3 AND ($1 = '' OR t.reference = $1) AND ($2 = 0 OR t.debit = $2 OR t.credit = $2)
       AND (d.region BETWEEN $4 AND $5 OR c.region BETWEEN $4 AND $5)
     ORDER BY t.id LIMIT $6)sql"};

}  // namespace

RegionCode::Range money_within(const Actor& actor) {
    return actor.kind == ActorKind::worker ? RegionCode::Range{0, INT64_MAX} : actor.region.range();
}

std::vector<Balance> list_accounts(Unit& unit, std::string_view name_prefix, std::string_view after,
                                   std::int64_t count) {
    std::vector<Balance> found;
    const auto within = money_within(unit.actor);
    unit.db.each(select_page, [&](const Row& row) {
        found.push_back({.id = row.id<AccountId>(0), .kind = find_account_kind(row.text(1)).value(),
                         .name = row.string(2), .region = row.region(7), .debits_pending = row.money(3),
                         .debits_posted = row.money(4),
                         .credits_pending = row.money(5), .credits_posted = row.money(6)});
    }, name_prefix, after, within.lowest, within.highest, count);
    return found;
}

std::vector<TransferRow> list_transfers(Unit& unit, std::string_view reference, AccountId account,
                                        TransferId after, std::int64_t count) {
    std::vector<TransferRow> found;
    const auto within = money_within(unit.actor);
    unit.db.each(select_transfers, [&](const Row& row) {
        found.push_back({.id = row.id<TransferId>(0), .kind = row.string(1), .stage = row.string(2),
                         .reference = row.string(3), .debit_name = row.string(4), .credit_name = row.string(5),
                         .debit = row.id<AccountId>(6), .credit = row.id<AccountId>(7), .amount = row.money(8),
                         .pending = row.id<TransferId>(9), .at = row.instant(10)});
    }, reference, account.number(), after.number(), within.lowest, within.highest, count);
    return found;
}

}  // namespace onecard::ledger
