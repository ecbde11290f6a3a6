#pragma once
// Reading the books page by page, for the ledger's own lists.

#include "business/ledger/ledger.hpp"

namespace onecard::ledger {

/// The regions whose accounts the actor sees; the worker sees those of the whole house.
RegionCode::Range money_within(const Actor& actor);

std::vector<Balance> list_accounts(Unit& unit, std::string_view name_prefix, std::string_view after,
                                   std::int64_t count);

struct TransferRow {
    TransferId id;
    std::string kind, stage, reference, debit_name, credit_name;
    AccountId debit, credit;
    Money amount;
    TransferId pending;
    Instant at;
};
/// Of one reference, of one account, or of all where both are empty; in the order they were made.
std::vector<TransferRow> list_transfers(Unit& unit, std::string_view reference, AccountId account,
                                        TransferId after, std::int64_t count);

}  // namespace onecard::ledger
