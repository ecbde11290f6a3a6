// The arrows of the house: includes and SQL go only where the manifests say, and one file moves states.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>

#include "engine/house.hpp"
#include "tests/golden.hpp"

namespace onecard {
namespace {

/// What each folder may include besides itself; base <- engine <- business <- doors.
const std::map<std::string, std::set<std::string>> folder_arrows{{"base", {}},
                                                                 {"engine", {"base"}},
                                                                 {"business", {"base", "engine"}},
                                                                 {"doors", {"base", "engine", "business"}}};

/// Libraries that only one place of the house may know.
struct LibraryHome {
    std::string_view header;
    std::vector<std::string_view> homes;
};
const std::vector<LibraryHome> library_homes{
    {"libpq-fe.h", {"src/engine/postgres"}},
    {"sqlite3.h", {"src/engine/sqlite"}},
    {"boost/asio", {"src/doors/"}},
    {"boost/beast", {"src/doors/"}},
    {"boost/json", {"src/engine/", "src/doors/"}},
    {"zip.h", {"src/base/"}},
    {"jpeglib.h", {"src/base/"}},
    {"expat.h", {"src/base/"}},
    {"botan/", {"src/engine/"}},
    {"openssl/", {"src/engine/", "src/doors/"}},
    {"prometheus/", {"src/engine/", "src/doors/"}},
    {"spdlog/", {"src/engine/", "src/doors/", "src/main.cpp"}},
};

struct Include {
    std::string target;
    std::string where;
};
std::vector<Include> includes_of(const SourceFile& file) {
    static const std::regex include{R"re(^\s*#\s*include\s*["<]([^">]+)[">])re"};
    std::vector<Include> found;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        std::smatch match;
        if (std::regex_search(file.lines[i], match, include))
            found.push_back({match[1], file.path + ":" + std::to_string(i + 1)});
    }
    return found;
}

std::string first_folder(const std::string& path) {
    return path.substr(0, path.find('/'));
}

const Module* find_module_named(std::string_view name) {
    for (const Module* module : the_house().modules())
        if (module->name == name) return module;
    return nullptr;
}

bool uses_module(const std::string& from, const std::string& to) {
    const Module* module = find_module_named(from);
    return module != nullptr && std::ranges::find(module->uses, to) != module->uses.end();
}

std::vector<const SourceFile*> product_files() {
    std::vector<const SourceFile*> files;
    for (const SourceFile& file : source_files())
        if (file.path.starts_with("src/") && !file.is_test()) files.push_back(&file);
    return files;
}

std::set<std::string> business_folders() {
    std::set<std::string> folders;
    for (const auto& entry :
         std::filesystem::directory_iterator{std::string{ONECARD_SOURCE_DIR} + "/src/business"})
        if (entry.is_directory()) folders.insert(entry.path().filename().string());
    return folders;
}

/// The tables a `Lifecycle` of the source rules, whether or not a manifest names it yet.
std::set<std::string> lifecycle_tables() {
    std::set<std::string> tables;
    for (const SourceFile* file : product_files()) {
        const auto& tokens = tokens_of(*file);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (tokens[i].text != "Lifecycle" || tokens[i].kind != TokenKind::word) continue;
            for (std::size_t j = i + 1;
                 j + 1 < tokens.size() && tokens[j].text != ";" && tokens[j].text != ")"; ++j)
                if (tokens[j].text == "{" && tokens[j + 1].kind == TokenKind::text) {
                    tables.insert(tokens[j + 1].text);
                    break;
                }
        }
    }
    return tables;
}

TEST(HouseMap, FoldersIncludeOnlyWhatStandsLeftOfThem) {
    std::vector<std::string> wrong;
    for (const SourceFile* file : product_files()) {
        const std::string folder = first_folder(file->path.substr(4));
        const auto arrows = folder_arrows.find(folder);
        if (arrows == folder_arrows.end()) continue;  // house.cpp and main.cpp stand right of all
        for (const Include& include : includes_of(*file)) {
            const std::string target = first_folder(include.target);
            if (folder_arrows.contains(target) && target != folder && !arrows->second.contains(target))
                wrong.push_back(include.where + ": " + folder + " may not include " + include.target);
        }
    }
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(HouseMap, ModulesMeetOnlyAtTheirFrontDoorsAndAlongTheTable) {
    std::vector<std::string> wrong;
    for (const SourceFile* file : product_files()) {
        if (!file->path.starts_with("src/business/") && !file->path.starts_with("src/doors/")) continue;
        const std::string room = room_of(file->path);
        for (const Include& include : includes_of(*file)) {
            if (!include.target.starts_with("business/")) continue;
            const std::string other = room_of("src/" + include.target);
            if (file->path.starts_with("src/business/") && other == room) continue;
            if (include.target != "business/" + other + "/" + other + ".hpp")
                wrong.push_back(include.where + ": of " + other + " only " + other +
                                ".hpp may be included, not " + include.target);
            else if (file->path.starts_with("src/business/") && find_module_named(room) != nullptr &&
                     !uses_module(room, other))
                wrong.push_back(include.where + ": " + room + " does not use " + other + " by its manifest");
        }
    }
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(HouseMap, DoorsKnowShapesAndNotNouns) {
    // These doors play a part outside the office (the bank, the demonstration county, the first sign-in).
    const std::set<std::string> knows_nouns{"demo", "bank_sim", "police_sim"};
    std::vector<std::string> wrong;
    for (const SourceFile* file : product_files()) {
        if (!file->path.starts_with("src/doors/")) continue;
        const std::string door = first_folder(file->path.substr(10));
        if (knows_nouns.contains(door)) continue;
        for (const Include& include : includes_of(*file))
            if (include.target.starts_with("business/"))
                wrong.push_back(include.where + ": the door " + door + " knows a noun: " + include.target);
    }
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(HouseMap, LibrariesStayInTheirHomes) {
    std::vector<std::string> wrong;
    for (const SourceFile* file : product_files())
        for (const Include& include : includes_of(*file))
            for (const LibraryHome& library : library_homes) {
                if (!include.target.starts_with(library.header)) continue;
                const bool home = std::ranges::any_of(
                    library.homes, [&](auto start) { return file->path.starts_with(start); });
                if (!home) wrong.push_back(include.where + ": " + include.target + " is not known here");
            }
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(HouseMap, EveryRoomHasAManifestAndUsesOnlyRoomsBeforeIt) {
    std::vector<std::string> wrong;
    std::set<std::string> seen, missing;
    for (const Module* module : the_house().modules()) {
        for (const std::string_view used : module->uses)
            if (find_module_named(used) == nullptr)
                missing.emplace(used);
            else if (!seen.contains(std::string{used}))
                wrong.push_back(std::string{module->name} + " uses " + std::string{used} +
                                ", which stands after it");
        if (!seen.insert(std::string{module->name}).second)
            wrong.push_back(std::string{module->name} + " stands twice");
    }
    for (const std::string& folder : business_folders())
        if (!seen.contains(folder)) missing.insert(folder);
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
    expect_only_known("rooms_without_manifest.txt", missing);
}

/// Where the SQL of a room reads or writes a table that is neither its own nor a view published to it.
void judge_sql(const std::string& room, std::string_view sql, const std::string& where,
               std::vector<std::string>& wrong) {
    for (const NamedTable& named : named_tables(sql))
        for (const FoundTable& table : found_tables()) {
            if (table.name != named.name || table.room == room) continue;
            const bool published = table.is_view && table.name.ends_with("_v") &&
                                   (table.room == "engine" || uses_module(room, table.room)) &&
                                   !named.is_written;
            if (!published)
                wrong.push_back(where + ": " + room + (named.is_written ? " writes " : " reads ") +
                                named.name + " of " + table.room);
        }
}

TEST(HouseMap, SqlNamesOwnTablesOrPublishedViews) {
    std::vector<std::string> wrong;
    for (const FoundStatement& found : found_statements()) {
        if (found.path.starts_with("src/doors/")) {
            // "SELECT 1" asks whether the database answers, and names nothing.
            if (!named_tables(found.text).empty()) wrong.push_back(found.where + ": SQL in a door");
            continue;
        }
        judge_sql(room_of(found.path), found.text, found.where, wrong);
        judge_sql(room_of(found.path), found.postgres, found.where, wrong);
    }
    for (const SchemaFile& file : schema_files()) judge_sql(file.room, file.text, file.path, wrong);
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(HouseMap, BulkLoadsFillOwnTables) {
    std::vector<std::string> wrong;
    for (const SourceFile* file : product_files()) {
        const auto& tokens = tokens_of(*file);
        for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
            if (tokens[i].text != "bulk_load" || tokens[i + 2].kind != TokenKind::text) continue;
            for (const FoundTable& table : found_tables())
                if (table.name == tokens[i + 2].text && table.room != room_of(file->path))
                    wrong.push_back(file->path + ":" + std::to_string(tokens[i].line) + ": loads " +
                                    table.name + " of " + table.room);
        }
    }
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(HouseMap, OnlyAdvanceMovesTheStateOfALifecycle) {
    const std::set<std::string> tables = lifecycle_tables();
    static const std::regex sets_state{R"re(\bSET\b[^;]*?\bstate\s*=)re", std::regex::icase};
    std::vector<std::string> wrong;
    for (const FoundStatement& found : found_statements()) {
        if (found.path == "src/engine/advance.cpp") continue;
        const std::string text = found.text.substr(0, found.text.find("WHERE"));
        if (!std::regex_search(text, sets_state)) continue;
        for (const NamedTable& named : named_tables(found.text))
            if (named.is_written && tables.contains(named.name))
                wrong.push_back(found.where + ": moves " + named.name + " past advance()");
    }
    for (const Module* module : the_house().modules())
        for (const LifecycleView* lifecycle : module->lifecycles)
            if (!tables.contains(std::string{lifecycle->table}))
                wrong.push_back(std::string{lifecycle->table} +
                                ": its Lifecycle was not found in the source");
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(HouseMap, EveryLifecycleStandsInTheManifestOfTheTablesOwner) {
    std::vector<std::string> wrong;
    for (const std::string& name : lifecycle_tables()) {
        const auto& tables = found_tables();
        const auto table = std::ranges::find(tables, name, &FoundTable::name);
        if (table == tables.end()) {
            wrong.push_back(name + " has a lifecycle but no table");
            continue;
        }
        const Module* owner = find_module_named(table->room);
        if (owner == nullptr) continue;  // told by the test of the manifests
        const bool listed =
            std::ranges::any_of(owner->lifecycles, [&](const auto* view) { return view->table == name; });
        if (!listed)
            wrong.push_back("the lifecycle of " + name + " is not in the manifest of " + table->room);
    }
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(HouseMap, NewsIsHeardByJobsThatExistAndToldByNamesThatAreHeard) {
    std::vector<std::string> wrong;
    for (const Module* module : the_house().modules())
        for (const Hears& hears : module->hears) {
            if (the_house().find_job(hears.job) == nullptr)
                wrong.push_back(std::string{hears.news} + " is to be heard by " + std::string{hears.job} +
                                ", which is no job");
            const std::string teller{hears.news.substr(0, hears.news.find('.'))};
            if (find_module_named(teller) == nullptr)
                wrong.push_back(std::string{hears.news} + " comes from no module");
        }
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

}  // namespace
}  // namespace onecard
