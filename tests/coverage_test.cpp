// Every operation is tried by some test, and refused to whoever has no right to it.

#include <fmt/format.h>
#include <gtest/gtest.h>


#include <algorithm>
#include <map>
#include <set>

#include "tests/golden.hpp"
#include "tests/test_house.hpp"

namespace onecard {
namespace coverage_test {

std::vector<const Operation*> all_operations() {
    std::vector<const Operation*> all;
    for (const Module* module : the_house().modules())
        for (const Operation* operation : module->operations) all.push_back(operation);
    return all;
}

/// "subsidies.approve_batch", or as typed: "subsidies approve-batch".
bool is_named_in(const std::string& text, std::string_view operation) {
    if (text.find(operation) != std::string::npos) return true;
    std::string typed{operation};
    std::ranges::replace(typed, '_', '-');
    std::ranges::replace(typed, '.', ' ');
    return text.find(typed) != std::string::npos;
}

TEST(Coverage, EveryOperationIsTriedByATest) {
    std::string tests;
    for (const SourceFile& file : source_files())
        if (file.is_test()) tests += file.text;
    std::set<std::string> untried;
    for (const Operation* operation : all_operations())
        if (!is_named_in(tests, operation->spec->name)) untried.emplace(operation->spec->name);
    expect_only_known("untried_operations.txt", untried);
}

class DenialTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
};
ON_BOTH_DATABASES(DenialTest);

TEST_P(DenialTest, NoOperationIsDoneForOneWithoutTheRole) {
    house.add_actor("nobody", {});
    std::int64_t recorded = 0;
    const std::int64_t moves = house.number("SELECT COUNT(*) FROM moves");
    for (const Operation* operation : all_operations()) {
        const Spec& spec = *operation->spec;
        if (spec.roles == "anyone") continue;
        const bool kept = spec.effect != Effect::reads;
        EXPECT_EQ(house.outcome("", std::string{spec.name}), "engine.not_signed_in") << spec.name;
        recorded += kept ? 1 : 0;
        if (spec.roles == "*") continue;
        EXPECT_EQ(house.outcome("nobody", std::string{spec.name}), "engine.not_permitted") << spec.name;
        recorded += kept ? 1 : 0;
    }
    // Every refused write and reveal is in the audit, and nothing was moved.
    EXPECT_EQ(
        house.number(
            "SELECT COUNT(*) FROM audit WHERE outcome IN ('engine.not_permitted', 'engine.not_signed_in')"),
        recorded);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM moves"), moves);
}

TEST_P(DenialTest, NoOperationTakesAFieldItDoesNotHave) {
    for (const Operation* operation : all_operations()) {
        Actor& actor = house.add_actor("somebody", {});
        const std::string roles{operation->spec->roles};
        if (roles != "*" && roles != "anyone") actor.roles = {roles.substr(0, roles.find(' '))};
        try {
            house.call("somebody", std::string{operation->spec->name}, Node::of({{"no_such_field", "1"}}));
            ADD_FAILURE() << operation->spec->name << " took a field it does not have";
        } catch (const Problem& problem) {
            std::set<std::string_view> codes{problem.kind().code};
            for (const Problem& other : problem.others()) codes.insert(other.kind().code);
            EXPECT_TRUE(codes.contains("engine.field_unknown"))
                << operation->spec->name << " " << problem.kind().code;
        }
    }
}

TEST(Operations, AreNamedByTheirModuleAndFile) {
    std::set<std::string> files, seen;
    for (const SourceFile& file : source_files()) files.insert(file.path);
    std::vector<std::string> wrong;
    for (const Module* module : the_house().modules())
        for (const Operation* operation : module->operations) {
            const std::string name{operation->spec->name};
            if (!name.starts_with(std::string{module->name} + "."))
                wrong.push_back(name + " stands in the manifest of " + std::string{module->name});
            if (!seen.insert(name).second) wrong.push_back(name + " stands twice");
            const std::string stem = name.substr(name.find('.') + 1) + ".cpp";
            const std::string folder =
                module->name == "engine" ? "src/engine/" : "src/business/" + std::string{module->name} + "/";
            if (!files.contains(folder + "operations/" + stem))
                wrong.push_back(name + " is not in " + folder + "operations/" + stem);
        }
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(Operations, InFilesStandInAManifest) {
    std::vector<std::string> wrong;
    for (const SourceFile& file : source_files()) {
        if (file.is_test() || file.path.find("/operations/") == std::string::npos ||
            !file.path.ends_with(".cpp"))
            continue;
        const std::size_t slash = file.path.rfind('/');
        const std::string name =
            room_of(file.path) + "." + file.path.substr(slash + 1, file.path.size() - slash - 5);
        if (the_house().find_operation(name) == nullptr)
            wrong.push_back(file.path + " holds no operation of a manifest");
    }
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

std::string shown_fields(const Shape& shape, const std::string& indent) {
    std::string text;
    for (const FieldShape& field : shape.fields) {
        std::string kind{field_kind_code(field.kind)};
        if (!field.id_of.empty()) kind += " of " + std::string{field.id_of};
        if (field.many) kind += ", many";
        if (field.longest > 0) kind += fmt::format(", at most {}", field.longest);
        if (!field.choices.empty()) {
            kind += ":";
            for (const Choice& choice : field.choices) kind += " " + std::string{choice.code};
        }
        text += fmt::format("{}{}{}  {}  ({} / {})\n", indent, field.name, field.required ? "" : "?", kind,
                            field.words.zh, field.words.en);
        if (field.record != nullptr && indent.size() < 16)
            text += shown_fields(*field.record, indent + "    ");
    }
    return text;
}

std::string_view effect_code(Effect effect) {
    switch (effect) {
        case Effect::reads: return "reads";
        case Effect::writes: return "writes";
        case Effect::reveals: return "reveals";
    }
    return "?";
}

TEST(Operations, AreAsReviewed) {
    std::string text;
    for (const Operation* operation : all_operations()) {
        const Spec& spec = *operation->spec;
        text += fmt::format("== {}  {}{}  {} / {}\n", spec.name, effect_code(spec.effect),
                            asks_again(spec) ? ", asks again" : "", spec.title.zh, spec.title.en);
        text += "  in\n" + shown_fields(operation->input(), "    ");
        text += "  out\n" + shown_fields(operation->output(), "    ");
    }
    expect_golden("operations.txt", text);
}

std::vector<std::string> roles_of(const Spec& spec) {
    std::vector<std::string> roles;
    const std::string all{spec.roles};
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t blank = std::min(all.find(' ', at), all.size());
        roles.push_back(all.substr(at, blank - at));
        at = blank + 1;
    }
    return roles;
}

/// Code and Chinese word of each role, from the access module's list.
std::vector<std::pair<std::string, std::string>> known_roles() {
    std::vector<std::pair<std::string, std::string>> roles{{"anyone", "无需登录"}, {"*", "任何已登录者"}};
    auto lines = lines_of(read_repository_file("src/business/access/data/roles.csv"));
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const std::size_t first = lines[i].find(','), second = lines[i].find(',', first + 1);
        roles.emplace_back(lines[i].substr(0, first), lines[i].substr(first + 1, second - first - 1));
    }
    return roles;
}

TEST(Permissions, NameRolesThatExist) {
    std::set<std::string> known;
    for (const auto& [code, zh] : known_roles()) known.insert(code);
    std::vector<std::string> wrong;
    for (const Operation* operation : all_operations()) {
        const auto roles = roles_of(*operation->spec);
        if (roles.empty()) wrong.push_back(std::string{operation->spec->name} + " may be done by nobody");
        for (const std::string& role : roles)
            if (!known.contains(role))
                wrong.push_back(std::string{operation->spec->name} + " names the unknown role " + role);
        if (std::set<std::string>(roles.begin(), roles.end()).size() != roles.size())
            wrong.push_back(std::string{operation->spec->name} + " names a role twice");
    }
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(Permissions, LetOnlyReadersThroughWithoutARole) {
    // What changes the world needs a role; everybody may change only what is their own, and take out of a list what
    // it shows them.
    const std::set<std::string> own{"access.sign_in", "access.sign_out", "access.change_password",
                                    "access.enrol_second_factor", "access.confirm_second_factor",
                                    "engine.export_list", "access.confirm_identity",
                                    "access.renew_recovery_codes", "subsidies.object_to_notice",
                                    "citizens.ask_code", "citizens.sign_in"};
    std::vector<std::string> wrong;
    for (const Operation* operation : all_operations()) {
        const Spec& spec = *operation->spec;
        if ((spec.roles == "*" || spec.roles == "anyone") && spec.effect != Effect::reads &&
            !own.contains(std::string{spec.name}))
            wrong.push_back(std::string{spec.name} + " " + std::string{effect_code(spec.effect)} +
                            " and needs no role");
    }
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(Permissions, AreAsReviewed) {
    std::string text;
    for (const auto& [code, zh] : known_roles()) {
        std::string part;
        for (const Operation* operation : all_operations()) {
            const auto roles = roles_of(*operation->spec);
            if (std::ranges::find(roles, code) == roles.end()) continue;
            part += fmt::format("    {}  {}  {}\n", operation->spec->name,
                                effect_code(operation->spec->effect), operation->spec->title.zh);
        }
        if (!part.empty()) text += fmt::format("== {} {}\n{}", code, zh, part);
    }
    expect_golden("permissions.txt", text);
}

// Whose reach an id has is found by its prefix alone: two nouns of one prefix would open each other's doors.
TEST(Coverage, EachIdNamesOneNoun) {
    std::map<std::string_view, std::string_view> owners;
    for (const Module* module : the_house().modules())
        for (const ReachRule& rule : module->reach) {
            const auto [known, is_new] = owners.emplace(rule.prefix, module->name);
            EXPECT_TRUE(is_new) << rule.prefix << " of " << module->name << " and of " << known->second;
        }
}

}  // namespace coverage_test
}  // namespace onecard
