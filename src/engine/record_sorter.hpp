#pragma once
// RecordSorter: brings the rows of a big file into the order of their people with bounded memory.
//
// A table clustered by person is written fastest from its beginning to its end: rows in the order of a file
// would
// touch a page for each, over and over. So records are gathered, sorted by key, spilled to an unnamed file
// in runs,
// and merged when read. What does not exceed the memory never touches the disk.

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/person_key.hpp"

namespace onecard {

struct SortedRecord {
    PersonKey key;
    std::uint32_t order = 0;  ///< among records of one key; the row of the sheet
    std::string_view bytes;   ///< valid until the next one is taken
};

/// Gathers the records of one thread; several are merged together.
class RecordSorter {
public:
    /// Spills to a file without a name in `folder`, which vanishes with this object whatever happens.
    RecordSorter(std::filesystem::path folder, std::size_t memory_bytes);
    RecordSorter(RecordSorter&&) noexcept;
    ~RecordSorter();

    /// Throws disk_is_full.
    void add(const PersonKey& key, std::uint32_t order, std::string_view bytes);
    /// No more will be added.
    void finish();

private:
    friend class MergedRecords;
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

/// All records of finished sorters, by key and order. The sorters must outlive it.
class MergedRecords {
public:
    explicit MergedRecords(std::vector<RecordSorter>& sorters);
    MergedRecords(const MergedRecords&) = delete;
    MergedRecords& operator=(const MergedRecords&) = delete;
    ~MergedRecords();
    bool next(SortedRecord& record);

private:
    struct Run;
    std::vector<std::unique_ptr<Run>> runs_;
    std::vector<Run*> heap_;
    Run* taken_ = nullptr;
};

}  // namespace onecard
