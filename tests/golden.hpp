#pragma once
// Golden texts: what the house says of itself, kept beside the tests so that a change of it is seen in review.

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <set>
#include <string>

#include "tests/source_tree.hpp"

namespace onecard {

/// Compares with tests/golden/<name>; `./dev golden` (ONECARD_GOLDEN=write) writes the file anew.
inline void expect_golden(const std::string& name, const std::string& text) {
    const std::string path = "tests/golden/" + name;
    const char* mode = std::getenv("ONECARD_GOLDEN");
    if (mode != nullptr && std::string{mode} == "write") {
        std::ofstream{std::string{ONECARD_SOURCE_DIR} + "/" + path, std::ios::binary} << text;
        return;
    }
    const std::string kept = read_repository_file(path);
    if (kept == text) return;
    const auto before = lines_of(kept), now = lines_of(text);
    std::size_t head = 0, tail = 0;
    while (head < std::min(before.size(), now.size()) && before[head] == now[head]) ++head;
    while (tail < std::min(before.size(), now.size()) - head &&
           before[before.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    std::string shown;
    const auto show = [&](const std::vector<std::string>& lines, char sign) {
        constexpr std::size_t most = 40;
        const std::size_t end = lines.size() - tail;
        for (std::size_t i = head; i < std::min(end, head + most); ++i)
            shown += std::string{sign} + " " + lines[i] + "\n";
        if (end > head + most)
            shown += std::string{sign} + " … " + std::to_string(end - head - most) + " more\n";
    };
    show(before, '-');
    show(now, '+');
    ADD_FAILURE() << path << " differs from line " << head + 1
                  << " (./dev golden writes it anew; read the diff):\n"
                  << shown;
}

/// What is known to be unfinished, one a line in tests/ratchets/<name>: nothing may be added, and what was mended is
/// taken off (by hand or by `./dev golden`).
inline void expect_only_known(const std::string& name, const std::set<std::string>& found) {
    const std::string path = "tests/ratchets/" + name;
    std::set<std::string> known;
    for (const std::string& line : lines_of(read_repository_file(path)))
        if (!line.empty()) known.insert(line);
    const char* mode = std::getenv("ONECARD_GOLDEN");
    std::string kept;
    std::vector<std::string> fresh, mended;
    for (const std::string& one : found)
        if (!known.contains(one)) fresh.push_back(one);
    for (const std::string& one : known) {
        if (found.contains(one)) kept += one + "\n";
        if (!found.contains(one)) mended.push_back(one);
    }
    if (mode != nullptr && std::string{mode} == "write" && !mended.empty()) {
        std::ofstream{std::string{ONECARD_SOURCE_DIR} + "/" + path, std::ios::binary} << kept;
        mended.clear();
    }
    EXPECT_TRUE(fresh.empty()) << "new, and not allowed by " << path << ":\n" << joined(fresh);
    EXPECT_TRUE(mended.empty()) << "mended, to be taken off " << path << ":\n" << joined(mended);
}

}  // namespace onecard
