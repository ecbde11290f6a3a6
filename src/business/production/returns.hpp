#pragma once
// Returns of banks, vendors, authorities and centres: how each line judges its item.
//
//   BANK_PREOPEN_RETURN  serial|card no|number|name|result|bank card no|account no|personal account no|outlet|reason
//   CERT_RETURN          serial|card no|number|result|sign certificate|encryption certificate|reason
//   VENDOR_RETURN        serial|card no|number|name|issue date|valid until|card identification code|ATR|bank|
//                      bank card no|
//                        personal account|position|fail stage (BANK or MAKE, empty: made)|reason
//   KEY_REPLACE_RETURN   serial|card no|card identification code|result|key version|operator|time
// result: 00 for good, anything else is the partner's code.

#include "business/production/batch_store.hpp"
#include "business/production/file_store.hpp"
#include "business/production/record_text.hpp"

namespace onecard::production {

enum class ReturnKind { bank, certificates, vendor, centre };
/// None where no partner sends such a file.
std::optional<ReturnKind> return_kind_of(std::string_view kind);

/// What a line comes to: a finding where it is not taken, else a verdict with what it brings.
struct JudgedLine {
    const ProblemKind* finding = nullptr;
    bool same = false;      ///< said before in the same words
    bool corrects = false;  ///< takes the place of an older answer
    std::int64_t serial = 0;
    Verdict verdict;
    std::optional<Account> account;
    std::optional<Chip> chip;
    std::optional<Certificate> certificate;
    std::string digest;
};

/// What lines are judged by.
struct ReturnContext {
    ReturnKind kind{};
    Batch batch;
    std::string bin;  ///< of the batch's bank; empty: not known
    std::map<std::int64_t, Item> items;
    std::map<std::int64_t, std::string> answers;
    std::map<std::int64_t, std::string> ident_codes;  ///< by serial, once the vendor has answered
};
JudgedLine judge_line(Unit& unit, const ReturnContext& context, const std::vector<std::string>& columns);

/// Queues the reading of a return that is kept under this digest.
std::string queue_return(Unit& unit, CardPartnerId partner, std::string_view digest, std::string_view name,
                         std::string_view signature);
bool has_returns_waiting(Unit& unit);
bool has_batches_to_chase(Unit& unit);

}  // namespace onecard::production
