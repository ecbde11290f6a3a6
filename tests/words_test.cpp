// Whatever people read stands in Chinese and in English: operations, fields, states, acts, jobs, modules, settings.

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <set>

#include "engine/house.hpp"
#include "engine/settings.hpp"
#include "tests/source_tree.hpp"

namespace onecard {
namespace {

bool holds_chinese(std::string_view text) {
    return std::ranges::any_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0xE4 && byte <= 0xE9;
    });
}
bool is_plain_english(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}
bool ends_as_sentence(std::string_view text) {
    for (const std::string_view mark : {".", ":", ";", ",", "。", "：", "；", "，"})
        if (text.ends_with(mark)) return true;
    return false;
}

class WordsJudge {
public:
    void label(const std::string& where, const Words& words) {
        if (!holds_chinese(words.zh)) wrong_.push_back(where + ": no Chinese: " + std::string{words.zh});
        if (!is_plain_english(words.en))
            wrong_.push_back(where + ": no plain English: " + std::string{words.en});
        if (ends_as_sentence(words.zh) || ends_as_sentence(words.en))
            wrong_.push_back(where + ": a label ends with a mark");
        if (!words.en.empty() && words.en[0] >= 'a' && words.en[0] <= 'z')
            wrong_.push_back(where + ": a label begins small: " + std::string{words.en});
    }
    void fields(const std::string& where, const Shape& shape) {
        for (const FieldShape& field : shape.fields) {
            const std::string place = where + "." + std::string{field.name};
            label(place, field.words);
            for (const Choice& choice : field.choices)
                label(place + "=" + std::string{choice.code}, choice.words);
            // A shape within a shape is told once for each operation that shows it.
            if (field.record != nullptr && seen_.insert(field.record).second) fields(place, *field.record);
        }
    }
    void labels(const std::string& where, std::span<const Label<int>> all) {
        std::set<std::string_view> zh;
        for (const Label<int>& one : all) {
            label(where + "." + std::string{one.code}, one.words);
            if (!zh.insert(one.words.zh).second)
                wrong_.push_back(where + ": two are called " + std::string{one.words.zh});
        }
    }
    const std::vector<std::string>& wrong() const { return wrong_; }

private:
    std::vector<std::string> wrong_;
    std::set<const Shape*> seen_;
};

TEST(WordsOfTheHouse, OperationsAndTheirFields) {
    WordsJudge judge;
    for (const Module* module : the_house().modules())
        for (const Operation* operation : module->operations) {
            const std::string name{operation->spec->name};
            judge.label(name, operation->spec->title);
            judge.fields(name + ".input", operation->input());
            judge.fields(name + ".output", operation->output());
        }
    EXPECT_TRUE(judge.wrong().empty()) << joined(judge.wrong());
}

TEST(WordsOfTheHouse, ModulesJobsStatesAndActs) {
    WordsJudge judge;
    for (const Module* module : the_house().modules()) {
        judge.label(std::string{module->name}, module->words);
        for (const JobKind* job : module->jobs) judge.label(std::string{job->name}, job->title);
        for (const LifecycleView* lifecycle : module->lifecycles) {
            judge.labels(std::string{lifecycle->table} + " states", lifecycle->states);
            judge.labels(std::string{lifecycle->table} + " acts", lifecycle->acts);
        }
    }
    EXPECT_TRUE(judge.wrong().empty()) << joined(judge.wrong());
}

TEST(WordsOfTheHouse, Settings) {
    WordsJudge judge;
    for (const SettingKind& kind : setting_kinds()) judge.label(std::string{kind.key}, kind.words);
    EXPECT_TRUE(judge.wrong().empty()) << joined(judge.wrong());
}

TEST(WordsOfTheHouse, TitlesOfOperationsAreUnlike) {
    std::set<std::string_view> zh, en;
    std::vector<std::string> wrong;
    for (const Module* module : the_house().modules())
        for (const Operation* operation : module->operations) {
            if (!zh.insert(operation->spec->title.zh).second || !en.insert(operation->spec->title.en).second)
                wrong.push_back(std::string{operation->spec->name} + " has the title of another operation: " +
                                std::string{operation->spec->title.zh} + " " +
                                std::string{operation->spec->title.en});
        }
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

/// The text of an .md file holds the word between backticks.
bool names(const std::string& text, std::string_view word) {
    return text.find("`" + std::string{word} + "`") != std::string::npos;
}

TEST(WordsOfTheHouse, TheGlossaryKnowsModulesNounsAndStates) {
    const std::string glossary = read_repository_file("WORDS.md");
    ASSERT_FALSE(glossary.empty());
    std::vector<std::string> missing;
    for (const Module* module : the_house().modules()) {
        if (!names(glossary, module->name)) missing.push_back("module " + std::string{module->name});
        if (glossary.find(module->words.zh) == std::string::npos)
            missing.push_back("module's word " + std::string{module->words.zh});
        for (const LifecycleView* lifecycle : module->lifecycles)
            for (const auto& state : lifecycle->states)
                if (!names(glossary, state.code))
                    missing.push_back(std::string{lifecycle->table} + " state " + std::string{state.code} +
                                      " " + std::string{state.words.zh});
    }
    // What an id names is a noun of the house.
    for (const SourceFile& file : source_files()) {
        if (!file.path.starts_with("src/") || file.is_test()) continue;
        const auto& tokens = tokens_of(file);
        for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
            const std::string& word = tokens[i + 1].text;
            if (tokens[i].text != "struct" || !word.ends_with("Tag") || word == "Tag") continue;
            const std::string noun = word.substr(0, word.size() - 3);
            if (!names(glossary, noun)) missing.push_back(file.path + ": noun " + noun);
        }
    }
    EXPECT_TRUE(missing.empty()) << "WORDS.md does not have:\n" << joined(missing);
}

TEST(WordsOfTheHouse, TheMapListsEveryModule) {
    const std::string map = read_repository_file("HOUSE.md");
    ASSERT_FALSE(map.empty());
    std::vector<std::string> missing;
    for (const Module* module : the_house().modules())
        if (!names(map, module->name) || map.find(module->words.zh) == std::string::npos)
            missing.push_back(std::string{module->name} + " " + std::string{module->words.zh});
    EXPECT_TRUE(missing.empty()) << "HOUSE.md does not have:\n" << joined(missing);
}

}  // namespace
}  // namespace onecard
