#pragma once
// The accounts of funds, one for each bank and level, and what stands in them.

#include <map>

#include "business/funds/funds.hpp"

namespace onecard::funds {

struct FundAccount {
    FundId id;
    access::OrganisationId bank;
    RegionCode level;
    ledger::AccountId fund, planned, committed, settled;
};

/// Whoever changes money of a level takes the level first: until the end of the transaction nobody else changes it.
void take_level(Unit& unit, RegionCode level);

/// Finds or opens the account and its four accounts in the ledger.
FundAccount open_fund_account(Unit& unit, access::OrganisationId bank, RegionCode level);
std::optional<FundAccount> find_fund_account(Database& db, access::OrganisationId bank, RegionCode level);
/// Throws no_fund_account.
FundAccount must_find_fund_account(Database& db, access::OrganisationId bank, RegionCode level);
/// By bank; all levels within the region where `within` is above them.
std::vector<FundAccount> fund_accounts_of(Database& db, RegionCode level);
std::vector<FundAccount> fund_accounts_within(Database& db, RegionCode within);

/// The ledger's name of an account: "fund/organisation_12/430000000000".
std::string account_name(ledger::AccountKind kind, access::OrganisationId bank, RegionCode level);

/// "湖南省本级", "长沙市": a level for words of refusals and papers.
std::string level_name(Database& db, RegionCode level);

}  // namespace onecard::funds
