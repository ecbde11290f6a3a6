#pragma once
// The files that the program carries inside: schemas, rule packs, code lists, pages.

#include <span>
#include <string_view>

namespace onecard {

struct Asset {
    std::string_view path;  ///< as in the repository, for example "policies/hunan-2020.toml"
    struct {
        const char* begin;
        const char* end;
    } bytes;

    std::string_view text() const { return {bytes.begin, static_cast<std::size_t>(bytes.end - bytes.begin)}; }
};

/// All of them, sorted by path.
std::span<const Asset> assets();

}  // namespace onecard
