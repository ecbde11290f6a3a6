#pragma once
// Fate: what a made-up bank does with a file and with a line, drawn by seed from their names.

#include <cstdint>
#include <span>
#include <string_view>

#include "doors/bank_sim/bank_simulator.hpp"

namespace onecard::bank_sim {

/// F01…F99 of the published list, as a bank would word them.
struct FailureText {
    std::string_view code, text;
};
std::span<const FailureText> failure_texts();
/// The one code that says no more than U.
inline constexpr std::string_view unknown_code = "F16";

/// Ages are rounds since the bank began to answer the file.
struct FileFate {
    bool rejected = false;
    bool unacknowledged = false;
    std::int64_t first_age = 0;  ///< of the first result
    bool truncated = false;      ///< the first result comes cut off, and whole a round later
    bool split = false;          ///< half of the lines come a round later than the others
    bool copied = false;         ///< the first whole result comes twice under two names
    bool with_mark = false;      ///< a byte order mark where the text is UTF-8
    bool with_digest = true;
    std::int64_t strangers = 0;  ///< lines that nobody asked for

    std::int64_t first_whole_age() const { return first_age + (truncated ? 1 : 0); }
};
FileFate fate_of_file(std::uint64_t seed, BankMood mood, std::string_view order_no);

struct LineFate {
    std::int64_t first_age = 0;
    std::int64_t unknown_rounds = 0;  ///< how often U is said before the outcome
    std::int64_t failure = -1;        ///< index of failure_texts(), never that of F16; or paid
    bool unknown_as_failure = false;  ///< U is said as F with F16, as a bank does whose system timed out
    bool refunded = false, twice = false, wrong_amount = false, second_serial = false;

    std::int64_t final_age() const { return first_age + unknown_rounds + (wrong_amount ? 1 : 0); }
    /// When the last word of it is said.
    std::int64_t last_age() const { return final_age() + (refunded ? 2 : second_serial ? 1 : 0); }
};
LineFate fate_of_line(std::uint64_t seed, BankMood mood, const FileFate& file, std::string_view line_id);

}  // namespace onecard::bank_sim
