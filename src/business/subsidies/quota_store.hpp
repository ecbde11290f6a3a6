#pragma once
// Every statement on the quota documents of items.

#include <vector>

#include "business/ledger/ledger.hpp"
#include "business/subsidies/item.hpp"
#include "engine/unit.hpp"

namespace onecard::subsidies {

/// Throws quota_amount_wrong, quota_document_missing, quota_year_wrong, item_not_coded.
void check_quota(const Item& item, std::int64_t year, Money amount, std::string_view document_no);

/// One document: above zero gives, below zero takes back.
struct QuotaDocument {
    std::int64_t amount_fen = 0;
    std::string document_no;
    std::string actor;
    Instant at{};
};
void insert_quota_document(Unit& unit, ItemId item, std::int64_t year, Money amount, bool takes_back,
                           std::string_view document_no, ledger::TransferId transfer);
/// Says whose money the accounts of quotas hold that were opened before accounts knew.
void place_quota_accounts(Unit& unit);
std::vector<QuotaDocument> quota_documents(Database& db, ItemId item, std::int64_t year);

/// How a year's quota stands: given, held for orders under way, paid, free.
struct QuotaSums {
    Money given, held, paid, available;
};
QuotaSums quota_sums(Database& db, const Item& item, int year);

/// An item's quota of a year, for the list.
struct QuotaLine {
    ItemId item;
    std::int64_t year = 0;
};
std::vector<QuotaLine> quotas_of_year(Database& db, std::int64_t year, RegionCode within, std::int64_t organisation,
                                      ItemId after, std::int64_t limit);

}  // namespace onecard::subsidies
