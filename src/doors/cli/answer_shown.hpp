#pragma once
// An answer for people: the words of its fields and the values, lists as tables.

#include <string>

#include "engine/fields.hpp"

namespace onecard {

std::string shown_answer(const Node& answer, const Shape& shape, Language language);

}  // namespace onecard
