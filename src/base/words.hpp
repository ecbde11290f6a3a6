#pragma once
// Words: one text that people read, in Chinese and in English.

#include <string_view>

namespace onecard {

enum class Language { zh, en };

struct Words {
    std::string_view zh;
    std::string_view en;

    constexpr std::string_view in(Language language) const { return language == Language::zh ? zh : en; }
    friend constexpr bool operator==(const Words&, const Words&) = default;
};

}  // namespace onecard
