#pragma once
// Why a payment did not arrive and what the citizen can do about it, in words a citizen understands
// (R3.27-1).

#include <string_view>

#include "base/words.hpp"

namespace onecard::citizens {

struct Advice {
    Words reason, advice;
};
/// For the match codes M01…M12 of a row that is not paid; others get the general one.
Advice advice_on_match(std::string_view match_code);
/// For the banks' failure codes F01…F99; unknown ones are told as F99.
Advice advice_on_failure(std::string_view failure_code);
Advice advice_on_stop();
/// While the bank is asked what became of a line.
Advice advice_on_unknown();

}  // namespace onecard::citizens
