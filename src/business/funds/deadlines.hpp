#pragma once
// What is due when: books to be compared, periods to be settled, plan money to be secured, rules that end (3.44).

#include <span>

#include "base/lifecycle.hpp"
#include "business/funds/funds.hpp"

namespace onecard::funds {

enum class FundDeadlineKind { compare_books, settle_period, secure_plan, rules_end };
std::span<const Label<FundDeadlineKind>> labels_of(FundDeadlineKind);

/// So many days before its end a rule pack is shown first (3.44).
inline constexpr std::int64_t days_before_rules_end = 90;

struct FundDeadline {
    Date due_on;
    FundDeadlineKind kind{};
    std::string what;     ///< the plan, the period, the rule pack
    std::string subject;  ///< its id as spoken; empty for a rule pack
    RegionCode level;
    access::OrganisationId bank{};  ///< empty where no bank has to act
};
/// Of what the actor sees, by day; a bank's people see what their bank has to do.
std::vector<FundDeadline> deadlines_of(Unit& unit);

}  // namespace onecard::funds
