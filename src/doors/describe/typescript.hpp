#pragma once
// The house as TypeScript, for the console: every operation's input and output as types and as data.

#include <string>

#include "engine/house.hpp"

namespace onecard {

/// The text of web/src/api/generated.ts; the same house gives the same bytes.
std::string typescript_of(const House& house);
/// The text of web/src/api/generated_problems.ts: every problem with its words and how to mend it.
std::string problems_typescript_of(const House& house);

}  // namespace onecard
