#pragma once
// BankStateFile: a bank's daily file of card states (R3.12-4): what it is, its checks, and what it did.
//
//   file   = header *line
//   header = bank "|" sequence "|" count NL      bank = 3 digits; count = of the lines
//   line   = card-no "|" bank-state "|" date NL  bank-state = "0" to "7" (domain.md 3.12); date = 2024-03-01
//   NL     = LF or CR LF; the last one may be missing
//
// Sequence numbers of a bank grow by one, so that a lost day is noticed: states travel as changes only. A
// full file
// tells the state of every card and may stand in for any number of lost ones.

#include <filesystem>
#include <functional>
#include <optional>

#include "business/cards/card_store.hpp"
#include "engine/files.hpp"

namespace onecard::cards {

struct BankStateHeader {
    std::int64_t bank = 0, sequence = 0, count = 0;
};
struct BankStateLine {
    std::int64_t line_no = 0;  ///< of the file, from 1; the header is line 1
    std::string_view card_no;
    BankState state{};
    Date day{};
};
/// Reads the header and hands over each line; throws state_file_header, state_file_line, state_file_date and
/// state_file_count. `today` bounds the dates.
BankStateHeader read_bank_states(const std::filesystem::path& path, Date today,
                                 const std::function<void(const BankStateLine&)>& take);

struct BankStateFile {
    std::int64_t bank = 0, sequence = 0;
    std::string digest;
    UploadId upload;
    bool full = false;
    std::int64_t lines = 0, applied = 0, changed = 0, set_aside = 0;
    Instant at;
};
std::optional<BankStateFile> find_state_file(Database& db, std::int64_t bank, std::int64_t sequence);
/// The highest sequence number taken from this bank.
std::optional<std::int64_t> last_state_file(Database& db, std::int64_t bank);
void insert_state_file(Unit& unit, const BankStateFile& file);
void add_state_counts(Unit& unit, std::int64_t bank, std::int64_t sequence, std::int64_t applied,
                      std::int64_t changed, std::int64_t set_aside);

struct SetAsideLine {
    std::int64_t line_no = 0;
    std::string code;
};
void insert_asides(Unit& unit, std::int64_t bank, std::int64_t sequence, std::span<const SetAsideLine> lines);
std::vector<SetAsideLine> list_asides(Database& db, std::int64_t bank, std::int64_t sequence,
                                      std::int64_t after, std::int64_t limit);

/// What these lines of one file changed: the people concerned, and the lines that fit no card of the bank.
struct AppliedStates {
    std::vector<CardRef> newly_lost;
    std::vector<PersonKey> people;
    std::vector<SetAsideLine> set_aside;
};
AppliedStates apply_states(Unit& unit, std::int64_t bank, std::span<const BankStateLine> lines);

}  // namespace onecard::cards
