#pragma once
// PoliceSimulator: a made-up police that answers comparison requests; for tests and demonstrations only.
//
// It shares no code with the collection module: the files are read and written here by their published grammar alone
// (docs/formats.md), so that a mistake of one side is noticed by the other. It knows nobody: what it says of a person
// follows from the seed and the number.

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onecard::police_sim {

/// all_match: everybody is as asked. usual: some names and groups differ, some are not found or cancelled. hard:
/// besides, files come rounds late, in parts, doubled, damaged, with strangers in them, or never.
enum class PoliceMood { all_match, usual, hard };
std::optional<PoliceMood> find_mood(std::string_view code);

struct PoliceReport {
    std::int64_t files = 0, lines = 0;  ///< read for the first time
    std::int64_t answers = 0;           ///< files written
    std::int64_t matched = 0, mismatched = 0, not_found = 0, cancelled = 0, errors = 0;
    std::int64_t late = 0, lost = 0, doubled = 0, damaged = 0;
    std::vector<std::string> complaints;  ///< requests whose manifest or head is wrong
};

/// Plays one round over <exchange>/compare/<source>/out and in. What was answered is remembered in
/// <exchange>/compare/<source>/.answered, a line each: file name TAB first round TAB state.
PoliceReport answer(const std::filesystem::path& exchange, std::uint64_t seed, PoliceMood mood);

}  // namespace onecard::police_sim
