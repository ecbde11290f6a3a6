#pragma once
// BankChannel: how one bank takes and gives its files.

#include <optional>
#include <string>
#include <vector>

#include "engine/unit.hpp"

namespace onecard::payments {

struct BankChannel {
    std::int64_t bank = 0;
    std::int64_t organisation = 0;
    std::string name_zh, name_en, cnaps;
    std::string format;       ///< PLATFORM_TEXT, XLSX_LIST, ISO20022
    std::string encoding;     ///< GB18030, UTF-8
    std::string folder;       ///< below the exchange folder; "out" and "in" lie in it
    std::string public_key;   ///< SM2 point of the bank; empty where it does not sign
    std::string payer_account, payer_name;
    bool sealed = false;      ///< files travel in an envelope, ours for the bank's key and the bank's for ours
};

/// Throws payments.bank_without_channel.
BankChannel must_find_channel(Database& db, std::int64_t bank);
std::vector<BankChannel> list_channels(Database& db);
void save_channel(Database& db, const BankChannel& channel);

/// One file of a bank is read at a time, by one reader, who names itself by a word of its own. False while another file
/// is read; a second reader of the same file takes over from the first.
bool claim_reading(Database& db, std::int64_t bank, std::int64_t file, std::string_view reader);
/// Is the reader still the one? Until this transaction ends nobody takes over.
bool holds_reading(Database& db, std::int64_t bank, std::string_view reader);
void release_reading(Database& db, std::int64_t bank, std::string_view reader);
/// Throws payments.bank_file_being_read; until this transaction ends no reading begins.
void must_not_be_reading(Database& db, std::int64_t bank);

}  // namespace onecard::payments
