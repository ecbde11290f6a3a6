// Small things a reader stumbles over: first lines, long lines, left-over notes, floating point near money, big files.

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>

#include "tests/golden.hpp"

namespace onecard {
namespace {

constexpr std::size_t columns_at_most = 120;
constexpr std::size_t lines_at_most = 600;

/// Files that were longer than allowed when the rule came; a number may only become smaller.
const std::map<std::string, std::size_t> long_files{{"src/doors/http/server.cpp", 807},
                                                    {"src/doors/http/tests/server_test.cpp", 633}};

std::size_t code_points(std::string_view line) {
    return static_cast<std::size_t>(
        std::ranges::count_if(line, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string line_place(const SourceFile& file, std::size_t index) {
    return file.path + ":" + std::to_string(index + 1);
}

/// Judges each line of each file and gathers what it answers.
template <class Judge>
std::vector<std::string> judge_lines(Judge judge) {
    std::vector<std::string> wrong;
    for (const SourceFile& file : source_files())
        for (std::size_t i = 0; i < file.lines.size(); ++i)
            if (const std::string said = judge(file, file.lines[i]); !said.empty())
                wrong.push_back(line_place(file, i) + ": " + said);
    return wrong;
}

TEST(Tidy, TheFirstLineSaysWhatTheFileHolds) {
    std::vector<std::string> wrong;
    for (const SourceFile& file : source_files()) {
        const std::size_t first = !file.lines.empty() && file.lines[0] == "#pragma once" ? 1 : 0;
        const bool header = file.path.ends_with(".hpp");
        if (header && first == 0) wrong.push_back(file.path + ": no #pragma once");
        std::string sentence;
        for (std::size_t i = first; i < file.lines.size() && file.lines[i].starts_with("// "); ++i)
            sentence += file.lines[i].substr(2);
        if (sentence.size() < 15 || sentence.find('.') == std::string::npos)
            wrong.push_back(file.path + ": the first line is no sentence");
    }
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(Tidy, LinesFitTheScreen) {
    std::set<std::string> wide;
    for (const SourceFile& file : source_files())
        for (const std::string& line : file.lines)
            if (code_points(line) > columns_at_most) wide.insert(file.path);
    expect_only_known("files_with_wide_lines.txt", wide);
    const auto wrong = judge_lines([](const SourceFile&, const std::string& line) -> std::string {
        if (line.find('\t') != std::string::npos) return "a tab";
        if (!line.empty() && (line.back() == ' ' || line.back() == '\r')) return "blanks at the end";
        return {};
    });
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(Tidy, NothingIsLeftForLater) {
    // Spelt in parts, so that this file does not find itself.
    const std::vector<std::string> left{std::string{"TO"} + "DO", std::string{"FIX"} + "ME",
                                        std::string{"XX"} + "X:"};
    const auto wrong = judge_lines([&](const SourceFile&, const std::string& line) -> std::string {
        for (const std::string& word : left)
            if (line.find(word) != std::string::npos) return "something left for later";
        return {};
    });
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(Tidy, TheTreeKnowsNoPlaceOfOneMachine) {
    static const std::regex place{std::string{"\"(/wo"} + "rk/|/ho" + "me/|/ro" + "ot/|/t" +
                                  "mp/)|\\bissue \\d+\\b"};
    const auto wrong = judge_lines([](const SourceFile& file, const std::string& line) -> std::string {
        const bool may_hold =
            line.find("\"/") != std::string::npos || line.find("issue ") != std::string::npos;
        return may_hold && !file.is_test() && std::regex_search(line, place) ? "a place of one machine" : "";
    });
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(Tidy, NobodysNumbersStandInTheProgram) {
    // Mobile and citizen numbers as quoted digits; tests make up their own.
    static const std::regex number{R"re("(1[3-9]\d{9}|[1-9]\d{5}(19|20)\d{9}[\dX])")re"};
    const auto wrong = judge_lines([](const SourceFile& file, const std::string& line) -> std::string {
        const bool may = file.is_test() || file.path.starts_with("bench/");
        return !may && std::regex_search(line, number) ? "somebody's number" : "";
    });
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(Tidy, NoFloatingPointNearMoney) {
    std::vector<std::string> wrong;
    for (const SourceFile& file : source_files()) {
        const bool money = file.path.starts_with("src/base/money") ||
                           file.path.starts_with("src/base/capital_amount") ||
                           file.path.starts_with("src/business/ledger/") ||
                           file.path.starts_with("src/business/payments/") ||
                           file.path.starts_with("src/business/subsidies/");
        if (!money) continue;
        for (const Token& token : tokens_of(file))
            if (token.kind == TokenKind::word && (token.text == "float" || token.text == "double"))
                wrong.push_back(file.path + ":" + std::to_string(token.line) + ": " + token.text);
    }
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(Tidy, FilesStayShort) {
    std::vector<std::string> wrong;
    for (const SourceFile& file : source_files()) {
        const auto known = long_files.find(file.path);
        const std::size_t most = known == long_files.end() ? lines_at_most : known->second;
        if (file.lines.size() > most)
            wrong.push_back(file.path + " has " + std::to_string(file.lines.size()) + " lines");
        if (known != long_files.end() && file.lines.size() <= lines_at_most)
            wrong.push_back(file.path + " is short now: take it off the list");
    }
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(Tidy, OnlyDoorsSpeakToTheTerminal) {
    static const std::regex stream{R"re(#\s*include\s*<iostream>|\bprintf\s*\()re"};
    const auto wrong = judge_lines([](const SourceFile& file, const std::string& line) -> std::string {
        const bool inside = file.path.starts_with("src/") && !file.path.starts_with("src/doors/") &&
                            file.path != "src/main.cpp" && !file.is_test();
        const bool may_hold =
            line.find("iostream") != std::string::npos || line.find("printf") != std::string::npos;
        return inside && may_hold && std::regex_search(line, stream) ? "speaks to the terminal" : "";
    });
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(Tidy, NamesAreNotVague) {
    static const std::regex vague{
        R"re((^|/)(utils?|helpers?|common|misc|manager|service|dto)(s|_[a-z]+)?\.(hpp|cpp)$)re"};
    std::vector<std::string> wrong;
    for (const SourceFile& file : source_files())
        if (std::regex_search(file.path, vague)) wrong.push_back(file.path + ": the name says nothing");
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(Tidy, NoTestSleepsOrReadsTheRealClock) {
    std::vector<std::string> wrong;
    // The HTTP server and worker lanes are tested with real threads and sockets, which need deadlines.
    const std::vector<std::string> real_threads{"src/doors/http/", "src/engine/tests/job_crash"};
    for (const SourceFile& file : source_files()) {
        if (!file.is_test() || std::ranges::any_of(real_threads, [&](const auto& start) {
                return file.path.starts_with(start);
            }))
            continue;
        for (const Token& token : tokens_of(file))
            if (token.kind == TokenKind::word && (token.text == "sleep_for" || token.text == "usleep" ||
                                                  token.text == "system_clock" || token.text == "system_now"))
                wrong.push_back(file.path + ":" + std::to_string(token.line) + ": " + token.text);
    }
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

}  // namespace
}  // namespace onecard
