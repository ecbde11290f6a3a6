#pragma once
// The whole ledger as a plain text journal that hledger and ledger read and balance on their own.

#include <filesystem>

#include "engine/database.hpp"

namespace onecard::ledger {

struct JournalFacts {
    std::int64_t accounts = 0, transfers = 0;
    std::string digest;   ///< SM3 of the file
};
/// Written as a stream, whole or not at all. `day` is the day of the closing assertion.
JournalFacts write_journal(Database& db, const std::filesystem::path& place, Date day);

}  // namespace onecard::ledger
