#pragma once
// Banks as people and sheets name them, found among the banks that issue cards.

#include <span>
#include <string>
#include <vector>

#include "business/cards/cards.hpp"

namespace onecard::subsidies {

/// Codes of these banks, each once, in the order given; throws subsidies.bank_unknown.
std::vector<std::int64_t> read_banks(Database& db, std::span<const std::string> written);
/// "、"-separated names, as annex 2 prints them.
std::string bank_names(std::span<const cards::Bank> banks, std::span<const std::int64_t> codes);
/// The short name, or the code where the bank is not listed any more.
std::string bank_name(std::span<const cards::Bank> banks, std::int64_t code);

}  // namespace onecard::subsidies
