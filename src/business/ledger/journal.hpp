#pragma once
// The ledger as a plain text journal that hledger and ledger read and balance on their own.

#include <filesystem>

#include "base/region_code.hpp"
#include "engine/database.hpp"

namespace onecard::ledger {

struct JournalFacts {
    std::int64_t accounts = 0, transfers = 0;
    std::string digest;   ///< SM3 of the file
};
/// Written as a stream, whole or not at all. `day` is the day of the closing assertion. Only the accounts of these
/// regions and what moved to or from them.
JournalFacts write_journal(Database& db, const std::filesystem::path& place, Date day, RegionCode::Range within);

}  // namespace onecard::ledger
