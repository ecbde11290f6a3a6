// Packs against the schema: the carried ones pass, each kind of fault is found, and all at once.

#include "business/policies/pack_schema.hpp"

#include <algorithm>

#include "base/assets.hpp"
#include "business/policies/problems.hpp"
#include "tests/test_house.hpp"

namespace onecard::policies {
namespace {

constexpr std::string_view small_pack = R"toml([pack]
name = "test-2026"
jurisdiction = "370831000000"
domains = ["SUBSIDY"]
doc_title = "试行办法"
issued_by = ["甲局", "乙局"]
issued_on = 2026-01-01
effective_from = 2026-01-01
interpreter = "甲局"
source_ref = "test"
status = "DRAFT"

[params.SUBSIDY.notice_days]
value = 5
zh = "公示5日"
en = "five days"
article = "第3条"
)toml";

std::string changed(std::string_view from, std::string_view to) {
    std::string text{small_pack};
    text.replace(text.find(from), from.size(), to);
    return text;
}

/// The code and field of each problem found.
std::vector<std::string> findings_of(const std::string& toml) {
    try {
        read_pack(toml);
        return {};
    } catch (const Problem& problem) {
        std::vector<std::string> found{std::string{problem.kind().code} + " " + problem.field()};
        for (const Problem& other : problem.others())
            found.push_back(std::string{other.kind().code} + " " + other.field());
        return found;
    }
}

using Found = std::vector<std::string>;

/// how many tables of parameters the schema's text holds, counted without the parser under test
std::size_t tables_of_the_schema_file() {
    for (const Asset& asset : assets()) {
        if (asset.path != "policies/schema.toml") continue;
        const std::string text = "\n" + std::string(asset.text());
        std::size_t found = 0;
        for (std::size_t at = text.find("\n[params."); at != std::string::npos;
             at = text.find("\n[params.", at + 1))
            ++found;
        return found;
    }
    return 0;
}

}  // namespace

TEST(PackSchema, CarriedPacksPass) {
    int packs = 0;
    for (const Asset& asset : assets()) {
        if (!asset.path.starts_with("policies/") || asset.path.ends_with("schema.toml")) continue;
        const PackFile file = read_pack(asset.text());
        EXPECT_GT(file.values.size(), 20u) << asset.path;
        EXPECT_EQ("policies/" + file.name + ".toml", asset.path);
        ++packs;
    }
    EXPECT_EQ(packs, 5);
}

TEST(PackSchema, EveryParameterHasWordsAndAUniqueKey) {
    const PackSchema& schema = the_pack_schema();
    EXPECT_EQ(schema.parameters.size(), tables_of_the_schema_file());
    std::vector<std::string> keys;
    for (const Parameter& parameter : schema.parameters) {
        keys.push_back(parameter.key);
        EXPECT_FALSE(parameter.rule.empty()) << parameter.key;
        EXPECT_NE(std::ranges::find(schema.domains, parameter.domain), schema.domains.end()) << parameter.key;
    }
    std::ranges::sort(keys);
    EXPECT_EQ(std::ranges::adjacent_find(keys), keys.end());
    EXPECT_THROW(schema.must_find("no_such_parameter"), std::logic_error);
}

TEST(PackSchema, ReadsWhatTheFileSays) {
    const PackFile file = read_pack(small_pack);
    EXPECT_EQ(file.name, "test-2026");
    EXPECT_EQ(file.issued_by, "甲局、乙局");
    EXPECT_FALSE(file.effective_to.has_value());
    ASSERT_EQ(file.values.size(), 1u);
    EXPECT_EQ(file.values[0].parameter->key, "notice_days");
    EXPECT_EQ(file.values[0].value, Node{5});
    EXPECT_FALSE(file.values[0].assumed);
}

TEST(PackSchema, EachFaultIsNamedWithItsPlace) {
    EXPECT_EQ(findings_of(changed("value = 5", "value = 5000")),
              Found{"policies.pack_value_wrong SUBSIDY.notice_days"});
    EXPECT_EQ(findings_of(changed("value = 5", "value = 5.5")),
              Found{"policies.pack_value_wrong SUBSIDY.notice_days"});
    EXPECT_EQ(findings_of(changed("value = 5", "value = \"5\"")),
              Found{"policies.pack_value_wrong SUBSIDY.notice_days"});
    EXPECT_EQ(findings_of(changed("value = 5\n", "")),
              Found{"policies.pack_entry_missing SUBSIDY.notice_days"});
    EXPECT_EQ(findings_of(changed("en = \"five days\"\n", "")),
              Found{"policies.pack_entry_missing SUBSIDY.notice_days"});
    EXPECT_EQ(findings_of(changed("article", "articel")),
              (Found{"policies.pack_entry_missing SUBSIDY.notice_days",
                     "policies.pack_entry_unknown SUBSIDY.notice_days"}));
    EXPECT_EQ(findings_of(changed("notice_days", "notice_dayz")),
              Found{"policies.pack_entry_unknown SUBSIDY.notice_dayz"});
    EXPECT_EQ(findings_of(changed("params.SUBSIDY", "params.FUND")),
              (Found{"policies.pack_domain_undeclared params.FUND",
                     "policies.pack_entry_unknown FUND.notice_days"}));
    EXPECT_EQ(findings_of(changed("params.SUBSIDY", "params.WRONG")),
              Found{"policies.pack_entry_unknown params.WRONG"});
    EXPECT_EQ(findings_of(changed("370831000000", "370831")),
              Found{"policies.pack_value_wrong pack.jurisdiction"});
    EXPECT_EQ(findings_of(changed("interpreter = \"甲局\"\n", "")),
              Found{"policies.pack_entry_missing pack.interpreter"});
    EXPECT_EQ(findings_of(changed("status = \"DRAFT\"", "status = \"GONE\"")),
              Found{"policies.pack_value_wrong pack.status"});
    EXPECT_EQ(findings_of(changed("effective_from = 2026-01-01", "effective_from = \"2026-01-01\"")),
              Found{"policies.pack_value_wrong pack.effective_from"});
    EXPECT_EQ(findings_of(changed("effective_from", "effective_to = 2025-12-31\neffective_from")),
              Found{"policies.pack_dates_reversed pack.effective_to"});
    EXPECT_EQ(findings_of(changed("[params", "[more]\nx = 1\n[params")),
              Found{"policies.pack_entry_unknown more"});
    EXPECT_EQ(findings_of("[pack\nname"), Found{"policies.pack_unreadable "});
    EXPECT_EQ(findings_of(""), Found{"policies.pack_entry_missing pack"});
    EXPECT_EQ(findings_of(std::string(largest_pack_bytes + 1, '#')), Found{"policies.pack_too_large "});
}

TEST(PackSchema, AllFaultsAreFoundAtOnce) {
    std::string text = changed("value = 5", "value = true");
    text.replace(text.find("name = "), 6, "nome =");
    EXPECT_EQ(findings_of(text).size(), 3u);  // name missing, nome unknown, the value wrong
}

TEST(PackSchema, TheLineOfAFaultIsTold) {
    try {
        read_pack(changed("value = 5", "value = 5000"));
        FAIL();
    } catch (const Problem& problem) {
        EXPECT_EQ(problem.args().at(0), "14");
        EXPECT_NE(problem.text(Language::en).find("integer"), std::string::npos);
    }
}

}  // namespace onecard::policies
