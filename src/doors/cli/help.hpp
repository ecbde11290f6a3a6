#pragma once
// Help: what can be typed, read off the declarations.

#include <string>

#include "doors/cli/command_line.hpp"

namespace onecard {

std::string help_text(const CommandLine& line, const House& house, Language language);
/// What stands for a value of this field: "batch_N", "2021-10-22", "FILE".
std::string value_hint(const FieldShape& field);

}  // namespace onecard
