#pragma once
// Making our files of production: the text of each kind, and the sealed archive for a vendor.

#include <filesystem>

#include "business/production/batch_store.hpp"
#include "business/production/file_store.hpp"

namespace onecard::production {

/// The item in the words of a bank's, a vendor's, a centre's or an authority's file.
void add_bank_line(std::string& text, const FileItem& one, std::string_view outlet);
struct VendorHead {
    RegionCode region;
    std::string spec_version;
    Date issued_on{};
    std::int64_t valid_years = 0;
};
void add_vendor_line(std::string& text, const FileItem& one, const VendorHead& head, std::string_view outlet);
void add_centre_line(std::string& text, const FileItem& one);
void add_certificate_line(std::string& text, const FileItem& one);

/// "VENDOR_ORDER_441800261102951001_1.tar"; of a partner with a key ".enc" follows.
std::string order_name(const Batch& batch, std::string_view kind, std::int64_t version, const Partner& partner);

struct MadeFile {
    std::string text_digest;   ///< SM3 of the lines, which a return names
    std::int64_t lines = 0;
};
/// Writes the whole file to `place`. Reads in pieces, outside of any transaction that writes. Throws photo_changed.
MadeFile make_order(Unit& unit, const Batch& batch, const Partner& partner, std::string_view kind, std::int64_t version,
                    const std::filesystem::path& place);

}  // namespace onecard::production
