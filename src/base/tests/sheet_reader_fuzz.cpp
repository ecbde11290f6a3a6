// Any bytes read as a workbook: as a whole archive if they look like one, else as the parts of a sound archive,
// so that the XML is reached and not only the zip directory.

#include <zip.h>

#include <array>
#include <vector>

#include "base/tests/fuzzed_file.hpp"
#include "base/tests/xlsx_files.hpp"

namespace onecard {
namespace {

/// The archive as bytes, its parts stored unpacked.
std::string xlsx_bytes(const XlsxParts& parts) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* archive = target ? zip_open_from_source(target, ZIP_TRUNCATE, &error) : nullptr;
    if (archive == nullptr) std::abort();
    zip_source_keep(target);
    for (const auto& [name, text] : parts) {
        const auto index = zip_file_add(
            archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0), ZIP_FL_OVERWRITE);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    if (zip_close(archive) != 0 || zip_source_open(target) != 0) std::abort();
    std::string bytes;
    std::array<char, 4096> piece{};
    for (zip_int64_t got = 0; (got = zip_source_read(target, piece.data(), piece.size())) > 0;)
        bytes.append(piece.data(), static_cast<std::size_t>(got));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

}  // namespace
}  // namespace onecard

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes{reinterpret_cast<const char*>(data), size};
    if (bytes.starts_with("PK")) {
        onecard::read_fuzzed_sheet(bytes);
    } else if (!bytes.empty()) {
        constexpr std::array parts{"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml",
                                   "xl/workbook.xml", "xl/_rels/workbook.xml.rels"};
        auto workbook =
            onecard::xlsx_with_rows("<row><c t=\"s\"><v>1</v></c><c s=\"1\"><v>45352</v></c></row>");
        const std::string body{bytes.substr(1)};
        if (bytes[0] == 'r')
            workbook = onecard::xlsx_with_rows(body);
        else
            workbook[parts[static_cast<unsigned char>(bytes[0]) % parts.size()]] = body;
        onecard::read_fuzzed_sheet(onecard::xlsx_bytes(workbook));
    }
    return 0;
}
