#pragma once
// BankFile: a file sent to or received from a bank, as stored.

#include <filesystem>

#include "business/payments/bank_file_lifecycle.hpp"
#include "business/payments/order.hpp"
#include "engine/advance.hpp"

namespace onecard::payments {

enum class FileKind { pay, ack, result, refund, letter };
constexpr std::string_view code_of(FileKind kind) {
    constexpr std::string_view codes[] = {"PAY", "ACK", "RESULT", "REFUND", "LETTER"};
    return codes[static_cast<int>(kind)];
}

struct BankFile {
    BankFileId id;
    FileState state{};
    std::string kind;
    std::int64_t bank = 0;
    std::int64_t organisation = 0;
    RegionCode region{};
    OrderId order;
    std::string name, digest;
    std::int64_t lines = 0;
    Money amount;
    std::int64_t set_aside = 0;
    std::string path, notes, signature;
    std::int64_t read_to = 0;
    Instant at;

    static constexpr const auto& lifecycle() { return file_lifecycle; }
};

BankFile must_find_file(Database& db, BankFileId id);
std::optional<BankFile> find_file_by_digest(Database& db, std::int64_t bank, std::string_view digest);
/// The file of the order that is not withdrawn.
std::optional<BankFile> find_pay_file(Database& db, OrderId order);
/// The file is in the bank's hands: told by the worker that brought it, or by an answer of the bank that was quicker.
/// False where nothing was on its way.
bool confirm_delivery(Unit& unit, const Order& order);
/// Records it in the first state; false, and nothing written, where the bank's file is known by its digest.
bool record_file(Unit& unit, const BankFile& file);
/// What was found in it, when it is taken or refused.
void record_findings(Database& db, const BankFile& file);
/// Its results are laid down up to this line of the file.
void record_read_to(Database& db, BankFileId file, std::int64_t file_line);
/// The oldest file of the bank that waits to be read.
std::optional<BankFileId> next_received_file(Database& db, std::int64_t bank);

struct FileFilter {
    std::string kind, state;
    std::int64_t order = 0, bank = 0;
};
std::vector<BankFile> list_files(Unit& unit, const FileFilter& filter, BankFileId before, std::int64_t count);

/// SM3 of the whole file, in hexadecimal; empty where there is none.
std::string digest_of_file(const std::filesystem::path& path);
/// SM2 over the 64 digits of a digest: DER in hexadecimal, as a .sig file holds it.
std::string signature_of(const KeyRing& keys, std::string_view digest);

/// Where the bytes lie.
std::filesystem::path place_of(const Places& places, const BankFile& file);

}  // namespace onecard::payments
