// Every statement on the quota documents of items.

#include "business/subsidies/quota_store.hpp"

#include "business/subsidies/problems.hpp"

namespace onecard::subsidies {
namespace {

constexpr Statement insert_quota{"subsidies.insert_quota", R"sql(
    INSERT INTO subsidy_quotas (id, item, year, amount_fen, document_no, transfer, actor, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8))sql"};
constexpr Statement select_quota_documents{"subsidies.select_quota_documents", R"sql(
    SELECT amount_fen, document_no, actor, at FROM subsidy_quotas WHERE item = $1 AND year = $2 ORDER BY id)sql"};
constexpr Statement select_quotas{"subsidies.select_quotas", R"sql(
    SELECT DISTINCT q.item FROM subsidy_quotas q JOIN subsidy_items i ON i.id = q.item
     WHERE q.year = $1 AND i.region BETWEEN $2 AND $3 AND ($4 = 0 OR i.organisation = $4) AND q.item > $5
     ORDER BY q.item LIMIT $6)sql"};
constexpr Statement select_unplaced{"subsidies.select_unplaced_quotas", R"sql(
    SELECT DISTINCT a.id, i.region
      FROM subsidy_quotas q JOIN subsidy_items i ON i.id = q.item JOIN ledger_transfers_v t ON t.id = q.transfer
      JOIN ledger_accounts_v a ON a.id = t.credit WHERE a.region = 0 AND a.kind = 'quota')sql"};

}  // namespace

void check_quota(const Item& item, std::int64_t year, Money amount, std::string_view document_no) {
    if (amount.fen() <= 0) throw Problem{quota_amount_wrong}.at("amount");
    if (document_no.empty()) throw Problem{quota_document_missing}.at("document_no");
    if (year < 2000 || year > 2100) throw Problem{quota_year_wrong}.at("year").with(std::to_string(year));
    if (item.item_code.empty()) throw Problem{item_not_coded}.at("item").with(item.minor_name);
}

void insert_quota_document(Unit& unit, ItemId item, std::int64_t year, Money amount, bool takes_back,
                           std::string_view document_no, ledger::TransferId transfer) {
    unit.db.change(insert_quota, unit.next_number(), item, year, takes_back ? -amount : amount, document_no, transfer,
                   unit.actor.code, unit.now);
}

void place_quota_accounts(Unit& unit) {
    unit.db.each(select_unplaced, [&](const Row& row) {
        ledger::place_account(unit.db, row.id<ledger::AccountId>(0), row.region(1));
    });
}

std::vector<QuotaDocument> quota_documents(Database& db, ItemId item, std::int64_t year) {
    std::vector<QuotaDocument> documents;
    db.each(
        select_quota_documents,
        [&](const Row& row) {
            documents.push_back({row.number(0), row.string(1), row.string(2), row.instant(3)});
        },
        item, year);
    return documents;
}

QuotaSums quota_sums(Database& db, const Item& item, int year) {
    QuotaSums sums;
    for (const QuotaDocument& document : quota_documents(db, item.id, year))
        sums.given += Money::of_fen(document.amount_fen);
    const std::string quota = item.quota_name(year);
    for (const ledger::Balance& balance : ledger::balances(db, quota)) {
        if (balance.name == quota) sums.available = balance.available();
    }
    const std::string paid = item.paid_name(year);
    for (const ledger::Balance& balance : ledger::balances(db, paid))
        if (balance.name == paid) sums.paid = balance.posted();
    // Pending, or with the banks and not answered yet.
    sums.held = sums.given - sums.paid - sums.available;
    return sums;
}

std::vector<QuotaLine> quotas_of_year(Database& db, std::int64_t year, RegionCode within, std::int64_t organisation,
                                      ItemId after, std::int64_t limit) {
    const auto [lowest, highest] = within.range();
    std::vector<QuotaLine> lines;
    db.each(select_quotas, [&](const Row& row) { lines.push_back({row.id<ItemId>(0), year}); }, year, lowest, highest,
            organisation, after.number(), limit);
    return lines;
}

}  // namespace onecard::subsidies
