#pragma once
// CardSimulator: a made-up opening desk, card vendor, certificate authority and key centre; for tests and
// demonstrations
// only.
//
// It shares no code with the production module: files are read and written here by their published grammar alone, so
// that a mistake of one side is noticed by the other.

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

namespace onecard::card_sim {

/// good: everything works. usual: some accounts are refused, some cards fail. hard: besides, lines are missing from a
/// return or a chip comes twice.
enum class CardMood { good, usual, hard };
std::optional<CardMood> find_card_mood(std::string_view code);

struct CardSimulatorReport {
    std::int64_t files = 0, lines = 0;  ///< read for the first time
    std::int64_t refused = 0;           ///< accounts, certificates or keys
    std::int64_t failed = 0;            ///< cards
    std::int64_t repeated_chips = 0, missing = 0;
    std::int64_t answers = 0;  ///< files written

    CardSimulatorReport& operator+=(const CardSimulatorReport& other);
};

/// Answers every order that lies complete in exchange/<partner>/out and was not answered yet, for each partner that has
/// a key file of the simulator. The same seed and orders give the same answers. A desk opens accounts under the six
/// digits in exchange/<partner>/.bin, under 621001 where there is no such file.
CardSimulatorReport answer_card_files(const std::filesystem::path& exchange, std::uint64_t seed,
                                      CardMood mood);

}  // namespace onecard::card_sim
