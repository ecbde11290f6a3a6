// Reads Accept-Language as far as zh and en go.

#include "doors/http/language.hpp"

#include <algorithm>

namespace onecard::http {
namespace {

/// "0.8" as 800; a weight that cannot be read is 1000, as if it were not there.
int weight_of(std::string_view range) {
    const std::size_t mark = range.find("q=");
    if (mark == std::string_view::npos) return 1000;
    const std::string_view text = range.substr(mark + 2);
    if (text.empty() || text[0] != '0') return 1000;
    int weight = 0;
    int digits = 0;
    for (std::size_t i = 2; i < text.size() && digits < 3 && text[i] >= '0' && text[i] <= '9'; ++i, ++digits)
        weight = weight * 10 + (text[i] - '0');
    for (; digits < 3; ++digits) weight *= 10;
    return weight;
}

}  // namespace

Language language_of(std::string_view accept_language) {
    int zh = 0;
    int en = 0;
    while (!accept_language.empty()) {
        const std::size_t comma = std::min(accept_language.find(','), accept_language.size());
        std::string_view range = accept_language.substr(0, comma);
        accept_language.remove_prefix(std::min(comma + 1, accept_language.size()));
        while (range.starts_with(' ')) range.remove_prefix(1);
        // Before the first equal weight wins: among equals the caller's order decides.
        if (range.starts_with("zh")) zh = std::max(zh, weight_of(range) * 2 + (en == 0 ? 1 : 0));
        if (range.starts_with("en")) en = std::max(en, weight_of(range) * 2 + (zh == 0 ? 1 : 0));
    }
    return en > zh ? Language::en : Language::zh;
}

}  // namespace onecard::http
