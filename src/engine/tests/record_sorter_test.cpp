// Records come back whole and in the order of key and row, however many runs they were spilled in.

#include "engine/record_sorter.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace onecard {
namespace {

PersonKey sorter_key(std::uint8_t first, std::uint8_t last) {
    PersonKey key;
    key.bytes[0] = first;
    key.bytes[15] = last;
    return key;
}

RC_GTEST_PROP(RecordSorterTest, MergesWhatSeveralThreadsSpilled,
              (std::vector<std::pair<std::uint8_t, std::uint8_t>> given)) {
    const auto memory = *rc::gen::element<std::size_t>(64, 300, 5000, 1'000'000);
    std::vector<RecordSorter> sorters;
    for (int i = 0; i < 2; ++i) sorters.emplace_back(std::filesystem::temp_directory_path(), memory);
    struct Kept {
        PersonKey key;
        std::uint32_t order;
        std::string bytes;
        bool operator==(const Kept&) const = default;
    };
    std::vector<Kept> wanted;
    for (std::uint32_t i = 0; i < given.size(); ++i) {
        Kept kept{sorter_key(given[i].first, given[i].second), i,
                  std::string(i % 7 * 40, static_cast<char>('a' + i % 26))};
        sorters[i % 2].add(kept.key, kept.order, kept.bytes);
        wanted.push_back(std::move(kept));
    }
    for (auto& sorter : sorters) sorter.finish();
    std::ranges::sort(wanted, [](const Kept& a, const Kept& b) {
        return std::tie(a.key, a.order) < std::tie(b.key, b.order);
    });

    std::vector<Kept> got;
    MergedRecords merged{sorters};
    for (SortedRecord record; merged.next(record);)
        got.push_back({record.key, record.order, std::string{record.bytes}});
    RC_ASSERT(got == wanted);
}

TEST(RecordSorterTest, TakesARecordLargerThanItsBuffers) {
    std::vector<RecordSorter> sorters;
    sorters.emplace_back(std::filesystem::temp_directory_path(), 1000);
    sorters[0].add(sorter_key(2, 0), 1, std::string(3'000'000, 'x'));
    sorters[0].add(sorter_key(1, 0), 2, "small");
    sorters[0].finish();
    MergedRecords merged{sorters};
    SortedRecord record;
    ASSERT_TRUE(merged.next(record));
    EXPECT_EQ(record.bytes, "small");
    ASSERT_TRUE(merged.next(record));
    EXPECT_EQ(record.bytes.size(), 3'000'000u);
    EXPECT_FALSE(merged.next(record));
}

}  // namespace
}  // namespace onecard
