#pragma once
// Bytes as a file without a disk, and the reader let loose on it; for fuzzers.

#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <string_view>

#include "base/problem.hpp"
#include "base/sheet_reader.hpp"
#include "base/text_encoding.hpp"

namespace onecard {

/// Reads the bytes as a sheet. Anything but rows of valid UTF-8 within the limits, or a problem, is a bug.
inline void read_fuzzed_sheet(std::string_view bytes) {
    static const int handle = ::memfd_create("sheet", MFD_CLOEXEC);
    if (handle < 0 || ::ftruncate(handle, 0) != 0) std::abort();
    if (::pwrite(handle, bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) std::abort();
    const SheetLimits limits{.inflated_bytes = 16 << 20,
                             .columns = 64,
                             .cell_bytes = 4096,
                             .rows = 100'000,
                             .shared_text_bytes = 4 << 20};
    std::uint64_t rows = 0;
    try {
        const auto facts =
            read_sheet("/proc/self/fd/" + std::to_string(handle), limits, [&](const SheetRow& row) {
                ++rows;
                if (row.cells.empty() || row.cells.size() > limits.columns) std::abort();
                bool filled = false;
                for (const SheetCell& cell : row.cells) {
                    if (cell.text.size() > limits.cell_bytes || !is_valid_utf8(cell.text)) std::abort();
                    filled |= cell.kind != CellKind::empty;
                }
                if (!filled) std::abort();
                return true;
            });
        if (facts.rows != rows) std::abort();
    } catch (const Problem& problem) {
        if (problem.text(Language::zh).find("{}") != std::string::npos) std::abort();
    }
}

}  // namespace onecard
