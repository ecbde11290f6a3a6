// Every refusal is declared once, in two languages, listed by its module, and says how to mend what a clerk can mend.

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "doors/describe/all_problems.hpp"
#include "engine/house.hpp"
#include "tests/golden.hpp"

namespace onecard {
namespace {

std::size_t count_places(std::string_view words) {
    std::size_t count = 0;
    for (std::size_t at = words.find("{}"); at != std::string_view::npos; at = words.find("{}", at + 2))
        ++count;
    return count;
}

bool has_chinese(std::string_view text) {
    // U+4E00 to U+9FFF begin with E4 to E9 in UTF-8.
    return std::ranges::any_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0xE4 && byte <= 0xE9;
    });
}

/// English may quote a Chinese heading or unit.
bool is_mostly_english(std::string_view text) {
    const auto letters = std::ranges::count_if(text, [](char c) { return c >= ' ' && c <= '~'; });
    return !text.empty() && letters * 2 > static_cast<std::ptrdiff_t>(text.size());
}

TEST(Problems, AreNamedByTheirRoomAndOnce) {
    std::map<std::string, std::string> seen;
    std::vector<std::string> wrong;
    for (const FoundProblem& found : found_problems()) {
        std::string room = room_of(found.path);
        // A door may name its own part of the doors: "http.cannot_listen".
        const bool by_door =
            room == "doors" &&
            found.path.starts_with("src/doors/" + found.code.substr(0, found.code.find('.')) + "/");
        if (!found.code.starts_with(room + ".") && !by_door)
            wrong.push_back(found.where + ": " + found.code + " is not named by its room");
        const auto [first, fresh] = seen.emplace(found.code, found.where);
        if (!fresh)
            wrong.push_back(found.where + ": " + found.code + " is also the code at " + first->second);
    }
    EXPECT_GT(seen.size(), 50U);
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(Problems, SpeakBothLanguagesWithTheSameArguments) {
    std::vector<std::string> wrong;
    for (const FoundProblem& found : found_problems()) {
        const std::string where = found.where + ": " + found.code + " ";
        if (found.code.empty() || found.fault.empty()) wrong.push_back(where + "could not be read here");
        if (!has_chinese(found.zh)) wrong.push_back(where + "has no Chinese words");
        if (!is_mostly_english(found.en)) wrong.push_back(where + "has no English words");
        if (count_places(found.zh) != count_places(found.en))
            wrong.push_back(where + "has unequal {} in zh and en");
        if (found.mend_zh.empty() != found.mend_en.empty())
            wrong.push_back(where + "says how to mend in one language");
        if (!found.mend_zh.empty() && !has_chinese(found.mend_zh))
            wrong.push_back(where + "mends without Chinese");
        if (count_places(found.mend_zh) + count_places(found.mend_en) != 0)
            wrong.push_back(where + "has {} in mend");
    }
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(Problems, StandInTheManifestOfTheirRoom) {
    std::set<std::string> listed;
    for (const Module* module : the_house().modules())
        for (const ProblemKind* problem : module->problems) listed.emplace(problem->code);
    std::vector<std::string> wrong;
    for (const FoundProblem& found : found_problems()) {
        const std::string room = room_of(found.path);
        if (room == "base" || room == "doors") continue;  // base is everybody's; doors have no manifest
        if (!listed.contains(found.code))
            wrong.push_back(found.where + ": " + found.code + " is in no manifest");
    }
    std::set<std::string> declared;
    for (const FoundProblem& found : found_problems()) declared.insert(found.code);
    for (const std::string& code : listed)
        if (!declared.contains(code)) wrong.push_back(code + " is listed, but its declaration was not found");
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(Problems, StandInTheDocuments) {
    std::set<std::string_view> shown;
    for (const ProblemKind* kind : all_problems(the_house())) shown.insert(kind->code);
    std::vector<std::string> wrong;
    for (const FoundProblem& found : found_problems())
        if (!shown.contains(found.code)) wrong.push_back(found.where + ": " + found.code + " is in no document");
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(Problems, ThatBecomeFindingsSayHowToMend) {
    // What a parser answers about a cell reaches a clerk as a finding: refuse(kind).
    std::set<std::string> answered;
    for (const SourceFile& file : source_files()) {
        if (!file.path.starts_with("src/") || file.is_test()) continue;
        const auto& tokens = tokens_of(file);
        for (std::size_t i = 1; i + 3 < tokens.size(); ++i)
            if (tokens[i].text == "refuse" && tokens[i + 1].text == "(" && tokens[i + 3].text == ")" &&
                tokens[i - 1].text != "." && tokens[i + 2].kind == TokenKind::word)
                answered.insert(tokens[i + 2].text);
    }
    std::vector<std::string> wrong;
    for (const FoundProblem& found : found_problems())
        // An id is chosen, not typed into a cell.
        if (answered.contains(found.identifier) && found.mend_zh.empty() &&
            found.code != "base.id_unreadable")
            wrong.push_back(found.where + ": " + found.code + " is a finding without a mend");
    EXPECT_FALSE(answered.empty());
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(Problems, AreUsed) {
    std::map<std::string, int> uses;
    for (const SourceFile& file : source_files()) {
        // A manifest lists a problem, which is not yet a use.
        if (!file.path.starts_with("src/") || file.is_test() || file.path.ends_with("_module.cpp") ||
            file.path.ends_with("all_problems.cpp"))
            continue;
        for (const Token& token : tokens_of(file))
            if (token.kind == TokenKind::word) ++uses[token.text];
    }
    std::set<std::string> idle;
    for (const FoundProblem& found : found_problems())
        if (uses[found.identifier] <= 1) idle.insert(found.code);
    expect_only_known("idle_problems.txt", idle);
}

TEST(Problems, AreAsReviewed) {
    std::vector<FoundProblem> problems = found_problems();
    std::ranges::sort(problems, {}, &FoundProblem::code);
    std::string text;
    for (const FoundProblem& found : problems) {
        text += fmt::format("{}  {}\n    {}\n    {}\n", found.code, found.fault, found.zh, found.en);
        if (!found.mend_zh.empty())
            text += fmt::format("    -> {}\n    -> {}\n", found.mend_zh, found.mend_en);
    }
    expect_golden("problems.txt", text);
}

}  // namespace
}  // namespace onecard
