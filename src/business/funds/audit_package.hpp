#pragma once
// The audit package: books as files, a manifest with their digests, and the platform's signature over it (R3.28-9).

#include "business/funds/funds.hpp"

namespace onecard::funds {

/// One file of an archive; `name` may have folders.
struct ArchiveFile {
    std::string name, text;
};
/// Of one level and time: entries of the ledger, card batches, adjustments, plans, reconciliations. Others add theirs.
std::vector<ArchiveFile> audit_files(Unit& unit, RegionCode level, Date from, Date to);

struct SignedArchive {
    std::string digest;     ///< SM3 of the manifest, hexadecimal
    std::string signature;  ///< SM2 over the manifest's text, DER in hexadecimal
    std::int64_t files = 0;
};
/// Writes the files with manifest.json ({what, made_at, key, files: [{name, bytes, sm3}]}) and manifest.sig
/// below the folder
/// of made files.
SignedArchive write_signed_archive(Unit& unit, const std::string& place, std::vector<ArchiveFile> files,
                                   std::string_view what);

}  // namespace onecard::funds
