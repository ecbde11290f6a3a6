#pragma once
// RegistryReading: reads, checks and sorts a registry file on threads of its own and hands over chunks to be
// stored.

#include <atomic>
#include <chrono>
#include <exception>
#include <filesystem>
#include <memory>
#include <mutex>
#include <thread>

#include "base/bounded_queue.hpp"
#include "base/sheet_reader.hpp"
#include "business/cards/registry_import.hpp"
#include "business/cards/registry_sheet.hpp"
#include "engine/record_sorter.hpp"

namespace onecard::cards {

/// Keeps texts where they stay until it goes.
class TextStore {
public:
    std::string_view keep(std::string_view text);

private:
    std::vector<std::unique_ptr<char[]>> blocks_;
    std::size_t room_ = 0;
    char* at_ = nullptr;
};

/// Whole people in the order of their keys, as save_registry wants them. Rows that cannot be loaded come
/// first of all.
struct RegistryChunk {
    TextStore texts;
    std::vector<people::PersonRow> people;
    std::vector<std::uint32_t> people_rows;  ///< of the sheet
    std::vector<CardRow> cards;
    std::vector<std::uint32_t> cards_rows;
    std::vector<RegistryFinding> findings;
    std::int64_t rows = 0, bad = 0, warnings = 0;
    bool is_last = false;
};

class RegistryReading {
public:
    /// Begins at once. `skip` rows, counted as chunks count them, were stored by an earlier attempt. `keys`
    /// and
    /// `sheet` must outlive it; spilled rows lie in `folder` without a name.
    RegistryReading(std::filesystem::path sheet, std::filesystem::path folder, RegistryRules rules,
                    const KeyRing& keys, std::int64_t skip);
    RegistryReading(const RegistryReading&) = delete;
    RegistryReading& operator=(const RegistryReading&) = delete;
    ~RegistryReading();

    /// The next chunk, or nothing yet. Throws what went wrong with the sheet.
    std::optional<RegistryChunk> next(std::chrono::milliseconds patience);
    /// Data rows met so far; all of them once the first chunk came.
    std::int64_t rows_read() const { return rows_read_; }
    const RegistryRules& rules() const { return rules_; }

private:
    struct RawRows;
    void run();
    void read();
    void check(std::size_t worker);
    void merge();
    void fail(std::exception_ptr what);

    std::filesystem::path sheet_;
    RegistryRules rules_;
    const KeyRing& keys_;
    std::int64_t skip_;
    std::vector<RecordSorter> sorters_;
    BoundedQueue<std::unique_ptr<RawRows>> raw_;
    BoundedQueue<RegistryChunk> chunks_;
    std::atomic<std::int64_t> rows_read_ = 0;
    std::atomic<bool> stopping_ = false;
    std::mutex failure_guard_;
    std::exception_ptr failure_;
    std::thread thread_;
};

}  // namespace onecard::cards
