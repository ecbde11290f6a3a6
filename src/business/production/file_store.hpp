#pragma once
// Every SQL statement on the files of production, what they said of each item, and the lines that were not taken.

#include <map>

#include "business/production/batch.hpp"
#include "business/production/file_lifecycle.hpp"

namespace onecard::production {

inline constexpr std::string_view bank_order = "BANK_PREOPEN", bank_return = "BANK_PREOPEN_RETURN",
                                  certificate_order = "CERT_REQUEST", certificate_return = "CERT_RETURN",
                                  vendor_order = "VENDOR_ORDER", vendor_return = "VENDOR_RETURN",
                                  centre_order = "KEY_REPLACE_ORDER", centre_return = "KEY_REPLACE_RETURN";

struct ProductionFile {
    ProductionFileId id;
    FileState state{};
    ProductionBatchId batch;
    std::string kind, name;
    CardPartnerId partner;
    std::string digest;
    std::int64_t lines = 0, version = 1;
    ProductionFileId replaces;
    std::int64_t taken = 0, rejected = 0;
    std::string note;
    Instant at{};

    static constexpr const auto& lifecycle() { return file_lifecycle; }
};
void insert_file(Unit& unit, const ProductionFile& file);
/// Throws file_not_found.
ProductionFile must_find_file(Database& db, ProductionFileId id);
std::vector<ProductionFile> list_files(Database& db, ProductionBatchId batch, ProductionFileId after,
                                       std::int64_t limit);
/// The newest of this kind that is not refused.
std::optional<ProductionFile> newest_file(Database& db, ProductionBatchId batch, std::string_view kind);
/// Received before from this partner, and not refused.
std::optional<ProductionFile> find_by_digest(Database& db, std::string_view digest, CardPartnerId partner);
void save_outcome(Unit& unit, const ProductionFile& file);

/// By serial: the digest of what the newest return said.
std::map<std::int64_t, std::string> answers_of(Database& db, ProductionBatchId batch, std::string_view kind);
struct Answer {
    std::int64_t serial = 0;
    std::string digest;
};
void save_answers(Unit& unit, ProductionBatchId batch, std::string_view kind, ProductionFileId file,
                  std::span<const Answer> answers);

struct Finding {
    std::int64_t line_no = 0, serial = 0;
    std::string code;
};
void insert_findings(Unit& unit, ProductionFileId file, std::span<const Finding> findings);
std::vector<Finding> list_findings(Database& db, ProductionFileId file, std::int64_t after, std::int64_t limit);

}  // namespace onecard::production
