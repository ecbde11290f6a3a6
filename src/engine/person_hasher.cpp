// The keyed hashes of people, accounts and mobiles.

#include "engine/person_hasher.hpp"

#include <algorithm>

namespace onecard {

PersonHasher::PersonHasher(const KeyRing& keys) : mac_{keys.index_key()} {}

PersonKey PersonHasher::of(std::string_view cert_type, std::string_view number) {
    text_.assign(cert_type);
    text_ += ':';
    for (const char c : number) {
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') continue;
        text_ += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return PersonKey{first_half()};
}

std::array<std::uint8_t, 16> PersonHasher::blind(std::string_view domain, std::string_view text) {
    // The leading zero byte keeps these apart from person keys: no certificate type begins with one.
    text_.assign(1, '\0');
    text_ += domain;
    text_ += '\0';
    text_ += text;
    return first_half();
}

std::array<std::uint8_t, 16> PersonHasher::first_half() {
    const Sm3Digest digest = mac_.of(text_);
    std::array<std::uint8_t, 16> half;
    std::copy_n(digest.begin(), half.size(), half.begin());
    return half;
}

}  // namespace onecard
