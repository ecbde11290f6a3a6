#pragma once
// RosterReader: reads, checks, hashes and seals a sheet on one thread and finds its people on another, chunks of rows
// ahead of the writer.

#include <filesystem>
#include <functional>
#include <memory>
#include <thread>

#include "base/bounded_queue.hpp"
#include "business/subsidies/roster_sheet.hpp"

namespace onecard::subsidies {

struct RosterChunk {
    std::vector<SheetLine> lines;
    std::string text;                     ///< names and sealed parts of the lines
    std::vector<cards::IndexEntry> named; ///< of the card index, one for each line
    std::vector<cards::IndexEntry> heads; ///< of the named ones' households where these are paid, in the order of keys
    std::vector<SheetFinding> findings;
    std::int64_t rows = 0;                ///< lines and bad rows
    std::int64_t rows_expected = 0;       ///< of the whole sheet, about; 0 not known
    std::int64_t bad = 0;
    std::int64_t notes = 0;               ///< remarks and sums passed over
    bool last = false;
    SheetFacts facts{};                   ///< with the last chunk
    std::int64_t amount_column = 0;       ///< of the sheet, from 1; with the last chunk

    std::string_view name(const SheetLine& line) const { return std::string_view{text}.substr(line.name_at, line.name_size); }
    std::string_view sealed(const SheetLine& line) const {
        return std::string_view{text}.substr(line.sealed_at, line.sealed_size);
    }
};

/// Memory holds a handful of chunks however long the sheet is.
class RosterReader {
public:
    static constexpr std::int64_t rows_in_chunk = 20'000;

    /// Fills in whom the lines of a chunk name, on a thread of the reader.
    using Finder = std::function<void(RosterChunk&)>;

    /// `checks` without towns and banks; these come with it and live here.
    RosterReader(std::filesystem::path sheet, RosterChecks checks, regions::TownNames towns,
                 std::vector<cards::Bank> banks, const KeyRing& keys, Finder find);
    RosterReader(const RosterReader&) = delete;
    RosterReader& operator=(const RosterReader&) = delete;
    ~RosterReader();

    /// Waits for the next chunk; the last one says so, and after it nothing comes. Throws what the reading threw.
    std::unique_ptr<RosterChunk> next();

private:
    void read(const KeyRing& keys);
    void find();

    std::filesystem::path sheet_;
    regions::TownNames towns_;
    std::vector<cards::Bank> banks_;
    RosterChecks checks_;
    Finder finder_;
    BoundedQueue<std::unique_ptr<RosterChunk>> read_{2}, found_{2};
    std::exception_ptr reading_failed_, finding_failed_;   // each written before its queue ends
    std::thread reading_, finding_;
};

}  // namespace onecard::subsidies
