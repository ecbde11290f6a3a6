#pragma once
// The audit package: books as files, a manifest with their digests, and the platform's signature over it (R3.28-9).

#include "business/funds/funds.hpp"

namespace onecard::funds {

/// One file of an archive; `name` may have folders. `kept` is the digest of an uploaded file to be copied, in place of text.
struct ArchiveFile {
    std::string name, text;
    std::string kept{};
};
/// Of one level and time: entries of the ledger, card batches, adjustments, plans, reconciliations. Others add theirs.
/// One line of a CSV of the package; a cell that a spreadsheet would take for a formula is marked as text (R3.1-15).
void add_audit_row(std::string& csv, std::initializer_list<std::string> cells);
std::vector<ArchiveFile> audit_files(Unit& unit, RegionCode level, Date from, Date to);

struct SignedArchive {
    std::string digest;     ///< SM3 of the manifest, hexadecimal
    std::string signature;  ///< SM2 over the manifest's text, DER in hexadecimal
    std::int64_t files = 0;
};
/// Writes the files with manifest.json ({what, made_at, key, files: [{name, bytes, sm3}]}) and manifest.sig
/// below the folder of made files. Throws kept_file_damaged where an uploaded file is not what its digest says.
SignedArchive write_signed_archive(Unit& unit, const std::string& place,
                                   const std::vector<ArchiveFile>& files, std::string_view what);

}  // namespace onecard::funds
