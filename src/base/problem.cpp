// Fills the arguments of a refusal into its words.

#include "base/problem.hpp"

namespace onecard {

std::string fill_words(std::string_view words, const std::vector<std::string>& args) {
    std::string out;
    std::size_t next = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words.substr(i, 2) == "{}" && next < args.size()) {
            out += args[next++];
            ++i;
        } else {
            out += words[i];
        }
    }
    return out;
}

}  // namespace onecard
