#pragma once
// A problem as a door shows it: {code, field, args, text, mend, others}, its words in the caller's language.

#include "base/problem.hpp"
#include "engine/node.hpp"

namespace onecard {

Node shown_problem(const Problem& problem, Language language);

}  // namespace onecard
