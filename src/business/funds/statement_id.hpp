#pragma once
// The ids of settlement periods, statements and differences, for those who only name them.

#include "base/id.hpp"

namespace onecard::funds {

struct SettlementPeriodTag {
    static constexpr std::string_view prefix = "settlement_period";
};
struct ReconStatementTag {
    static constexpr std::string_view prefix = "statement";
};
struct ReconDifferenceTag {
    static constexpr std::string_view prefix = "difference";
};
using PeriodId = Id<SettlementPeriodTag>;
using StatementId = Id<ReconStatementTag>;
using DifferenceId = Id<ReconDifferenceTag>;

}  // namespace onecard::funds
