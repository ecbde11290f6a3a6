#pragma once
// How funds stand: per bank and level, on a day and over a time, and whether the lines prove it.

#include "business/funds/fund_store.hpp"

namespace onecard::funds {

/// What a fund account shows. `available` is what the formula of 3.28.2 gives.
struct Figures {
    Money accrued, adjusted, carried_over, planned, committed, noticed, settled;
    Money occupied() const { return planned + committed; }
    Money available() const { return accrued + adjusted + carried_over - occupied() - settled; }
    Figures& operator+=(const Figures& other);
    friend bool operator==(const Figures&, const Figures&) = default;
};

struct FundFigures {
    FundAccount account;
    Figures figures;
};
/// Of all accounts of levels within the region, at the end of the day. `noticed` is of it, held by notices.
std::vector<FundFigures> figures_on(Database& db, RegionCode within, Date day);
/// Of exactly that level, or that bank at it.
std::vector<FundFigures> figures_of_level(Database& db, RegionCode level, Date day);
Figures figures_of(Database& db, access::OrganisationId bank, RegionCode level, Date day);

/// What waits for a prefecture.
struct Waiting {
    access::OrganisationId bank;
    Money amount;
};
std::vector<Waiting> waiting_shares(Database& db, RegionCode jurisdiction);

/// What each month of the year added, for all accounts of exactly that level; `bank` empty for all banks. The
/// figures of a month are its flows; `planned` and `committed` may be negative then.
std::vector<Figures> flows_of_year(Database& db, RegionCode level, access::OrganisationId bank, int year);

/// One line of a fund's books, for lists: what was moved, for what.
struct Entry {
    ledger::TransferId transfer;
    Date day;
    std::string kind, stage, reference;
    access::OrganisationId bank;
    RegionCode level;
    Money amount;
};
std::vector<Entry> list_entries(Database& db, RegionCode level, access::OrganisationId bank, Date from,
                                Date to, ledger::TransferId after, std::int64_t limit);

struct BookDifference {
    std::string zh, en;
};
/// Proves funds against their lines: accruals, adjustments, what uses occupy, what notices hold, and the formula.
struct BookCheck {
    std::int64_t accounts = 0;
    Figures total;
    std::vector<BookDifference> differences;
};
BookCheck check_books(Database& db, RegionCode within);

}  // namespace onecard::funds
