#pragma once
// Banks and counts as sheets write them.

#include <unordered_map>

#include "business/funds/accrual_store.hpp"

namespace onecard::funds {

/// A bank by its name, short name or credit code.
class BankNames {
public:
    explicit BankNames(const std::vector<BankName>& banks);
    /// `own` where a bank reports for itself: a sheet may leave it out and name no other. Throws bank_not_cooperating,
    /// not_own_bank.
    access::OrganisationId must_find(std::string_view typed, access::OrganisationId own) const;

private:
    std::unordered_map<std::string, access::OrganisationId> by_name_;
};

/// A whole number without sign. Throws card_count_wrong.
std::int64_t must_count(std::string_view text);

}  // namespace onecard::funds
