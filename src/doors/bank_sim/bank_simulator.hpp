#pragma once
// BankSimulator: made-up banks that answer payment files; for tests and demonstrations only.
//
// It shares no code with the payments module: the files are read and written here by their published grammar
// alone, so that a mistake of one side is noticed by the other.

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onecard::bank_sim {

/// all_paid: every line is paid at once. usual: some lines fail, some are unknown for a round, a few come
/// back later, some files are answered a round late. hard: besides, whatever a bank has ever been seen to do.
enum class BankMood { usual, all_paid, hard };
std::string_view code_of(BankMood mood);
std::optional<BankMood> find_mood(std::string_view code);

/// What one call did. Over all calls, lines = rejected + paid + failed, once every file is answered.
struct BankSimulatorReport {
    std::int64_t files = 0, lines = 0, sum_fen = 0;  ///< read for the first time
    std::int64_t rejected_files = 0, rejected_lines = 0, rejected_fen = 0;
    std::int64_t paid = 0, paid_fen = 0;  ///< for the first time, by the amount asked for
    std::int64_t failed = 0, failed_fen = 0;
    std::int64_t unknown = 0, unknown_fen = 0;  ///< every time it was said
    std::int64_t refunds = 0, refunds_fen = 0;
    // What only the hard mood does:
    std::int64_t unacknowledged = 0, duplicates = 0, copies = 0, strangers = 0, wrong_amounts = 0,
                 second_serials = 0, truncated = 0;
    std::int64_t repeated_orders = 0;     ///< an order number that came in a second file: not looked at
    std::int64_t answers = 0;             ///< files written
    std::int64_t open_files = 0;          ///< something is still to be said of them
    std::vector<std::string> complaints;  ///< why a file was rejected for what stands in it

    BankSimulatorReport& operator+=(const BankSimulatorReport& other);
};

struct BankSimulatorChoice {
    std::vector<std::string> banks;  ///< folder names; all where empty
    std::int64_t hold_back = 0;  ///< this many files, the last ones, are acknowledged but not answered yet
};

class BankSimulator {
public:
    explicit BankSimulator(BankSimulatorChoice choice = {}) : choice_{std::move(choice)} {}

    /// Reads what lies in <exchange>/<bank>/out and says in <exchange>/<bank>/in what is due in this round.
    /// Rounds are the bank's working days; they count upward. The same seed, mood and rounds give the same
    /// bytes. What was said is kept in <exchange>/<bank>/.simulator, with the seed and mood each file was met
    /// in, so that a later call goes on.
    BankSimulatorReport answer(const std::filesystem::path& exchange, std::uint64_t seed, BankMood mood,
                               std::int64_t round);

    /// The round after the last one that was played in this exchange folder; 0 in a new one.
    static std::int64_t next_round(const std::filesystem::path& exchange);

private:
    BankSimulatorChoice choice_;
};

}  // namespace onecard::bank_sim
