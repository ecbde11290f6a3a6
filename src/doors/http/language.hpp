#pragma once
// Which of the two languages a caller reads, from Accept-Language.

#include <string_view>

#include "base/words.hpp"

namespace onecard::http {

/// The one with the higher weight; Chinese where nothing decides.
Language language_of(std::string_view accept_language);

}  // namespace onecard::http
