#pragma once
// Reading the code lists that the program carries inside: CSV without quotes, headings in the first line.

#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "base/assets.hpp"

namespace onecard {

/// The file of that path; one that is not carried is a bug and throws std::logic_error.
inline std::string_view asset_text(std::string_view path) {
    for (const Asset& asset : assets())
        if (asset.path == path) return asset.text();
    throw std::logic_error{"not carried: " + std::string{path}};
}

/// Calls `visit` with the cells of each line. The first line must be exactly `headings`, and every line must
/// have as many cells; anything else is a damaged build and throws std::logic_error.
template <class Visit>
void each_asset_row(std::string_view path, std::string_view headings, Visit&& visit) {
    std::string_view text = asset_text(path);
    std::vector<std::string_view> cells;
    std::size_t columns = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty()) continue;
        if (columns == 0 && line != headings)
            throw std::logic_error{"unexpected headings in " + std::string{path}};
        cells.clear();
        for (std::size_t at = 0; at <= line.size();) {
            const std::size_t comma = std::min(line.find(',', at), line.size());
            cells.push_back(line.substr(at, comma - at));
            at = comma + 1;
        }
        if (columns == 0) {
            columns = cells.size();
            continue;
        }
        if (cells.size() != columns)
            throw std::logic_error{"a line of another width in " + std::string{path}};
        visit(std::span<const std::string_view>{cells});
    }
}

}  // namespace onecard
