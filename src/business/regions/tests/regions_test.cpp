// Regions: the carried list, abolished codes, names as sheets write them.

#include "business/regions/regions.hpp"

#include "business/regions/problems.hpp"
#include "business/regions/region_store.hpp"
#include "tests/test_house.hpp"

namespace onecard::regions {

class RegionsTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    void SetUp() override { house.add_actor("clerk", {"DEPT_CLERK"}); }
};
ON_BOTH_DATABASES(RegionsTest);

static RegionCode region_at(std::string_view typed) {
    return RegionCode::parse(typed).value();
}

TEST_P(RegionsTest, NamesAndLevelsAreThoseOfTheList) {
    house.with_unit("clerk", [](Unit& unit) {
        EXPECT_EQ(region_name(unit.db, region_at("370831")), "泗水县");
        EXPECT_EQ(full_region_name(unit.db, region_at("370831002")), "山东省济宁市泗水县济河街道");
        EXPECT_EQ(full_region_name(unit.db, region_at("110101")), "北京市东城区");
        EXPECT_EQ(must_find_region(unit.db, region_at("370831002")).level, RegionLevel::town);
        EXPECT_EQ(region_name(unit.db, region_at("990000")), "");
        EXPECT_THROW(must_find_region(unit.db, region_at("990000")), Problem);
    });
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM regions"), 12157);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM regions_v WHERE parent = 370831000000"), 13);
}

TEST_P(RegionsTest, AbolishedRegionIsABirthRegionOnly) {
    house.with_unit("clerk", [](Unit& unit) {
        EXPECT_TRUE(find_region(unit.db, region_at("441827"))->abolished);
        EXPECT_FALSE(find_region(unit.db, region_at("441803"))->abolished);
        try {
            must_find_present_region(unit.db, region_at("441827"));
            FAIL() << "an abolished region was chosen";
        } catch (const Problem& problem) { EXPECT_EQ(problem.kind().code, region_abolished.code); }
        EXPECT_EQ(must_find_present_region(unit.db, region_at("441803")).name, "清新区");
    });
    EXPECT_TRUE(is_known_prefix("441827"));
    EXPECT_TRUE(is_known_prefix("441803"));
    EXPECT_TRUE(is_known_prefix("370831"));
    EXPECT_FALSE(is_known_prefix("999999"));
    EXPECT_FALSE(is_known_prefix("37083"));
    EXPECT_FALSE(is_known_prefix("37083a"));
}

TEST_P(RegionsTest, FurnishingAgainChangesNothing) {
    house.script("UPDATE regions SET name = '改' WHERE code = 370831000000");
    house.with_unit("clerk", [](Unit& unit) { furnish_regions(unit); });
    EXPECT_EQ(house.text("SELECT name FROM regions WHERE code = 370831000000"), "改");

    house.script(
        "UPDATE regions_loaded SET digest = 'an older list'; INSERT INTO regions VALUES "
        "(990000000000, NULL, 'gone from the list', NULL, NULL, 0, 0)");
    house.with_unit("clerk", [](Unit& unit) { furnish_regions(unit); });
    EXPECT_EQ(house.text("SELECT name FROM regions WHERE code = 370831000000"), "泗水县");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM regions"), 12157);
}

TEST_P(RegionsTest, ListsChildrenPageByPage) {
    const Node first =
        house.call("clerk", "regions.list_regions", Node::of({{"parent", "370831"}, {"limit", 10}}));
    ASSERT_EQ(first["regions"].size(), 10u);
    const Node second = house.call("clerk", "regions.list_regions",
                                   Node::of({{"parent", "370831"}, {"limit", 10}, {"after", first["next"]}}));
    EXPECT_EQ(second["regions"].size(), 3u);
    EXPECT_TRUE(second["next"].is_null());
    EXPECT_EQ(first["regions"].at(0)["name"].text(), "泗河街道");
    EXPECT_EQ(first["regions"].at(0)["level"].text(), "TOWN");

    // Outside the actor's reach, and still listed: regions are public.
    const Node provinces = house.call("clerk", "regions.list_regions");
    EXPECT_EQ(provinces["regions"].size(), 34u);
    const Node present = house.call("clerk", "regions.list_regions", Node::of({{"parent", "4418"}}));
    const Node all =
        house.call("clerk", "regions.list_regions", Node::of({{"parent", "4418"}, {"with_abolished", true}}));
    EXPECT_EQ(present["regions"].size(), 8u);
    EXPECT_GT(all["regions"].size(), 8u);
    EXPECT_EQ(house.outcome("clerk", "regions.list_regions", Node::of({{"parent", "37x"}})),
              "base.region_code_unreadable");
    EXPECT_EQ(house.outcome("", "regions.list_regions"), "engine.not_signed_in");
}

TEST_P(RegionsTest, ShowsOneRegion) {
    const Node shown = house.call("clerk", "regions.show_region", Node::of({{"code", "320585"}}));
    EXPECT_EQ(shown["region"]["name"].text(), "太仓市");
    EXPECT_EQ(shown["full_name"].text(), "江苏省苏州市太仓市");
    EXPECT_EQ(shown["parent"]["name"].text(), "苏州市");
    EXPECT_GT(shown["children"].number(), 0);
    EXPECT_TRUE(house.call("clerk", "regions.show_region", Node::of({{"code", "37"}}))["parent"].is_null());
    EXPECT_EQ(house.outcome("clerk", "regions.show_region", Node::of({{"code", "990000"}})),
              "regions.region_unknown");
}

TEST_P(RegionsTest, ReadsTownsAndVillagesAsSheetsWriteThem) {
    const TownNames names =
        house.with_unit("clerk", [](Unit& unit) { return load_town_names(unit.db, region_at("370831")); });
    ASSERT_EQ(names.towns().size(), 13u);
    const RegionCode jihe = region_at("370831002");
    for (const char* typed :
         {"济河街道", "济河", "济河街道办事处", "济河街道办", "济河办事处", " 济河\u3000街道 ",
          "泗水县济河街道", "370831002", "370831002000", "370831002901"})
        EXPECT_EQ(names.find_town(typed), jihe) << typed;
    for (const char* typed : {"", " ", "街道", "镇", "曲阜", "370831", "370831999", "370832001", "12345"})
        EXPECT_FALSE(names.find_town(typed)) << typed;
    EXPECT_EQ(names.find_town("泉林"), region_at("370831101"));

    const RegionCode village = region_at("370831101901");
    const RegionCode quanlin = region_at("370831101");
    for (const char* typed :
         {"虚构竹溪村", "虚构竹溪", "虚构竹溪村委会", "虚构竹溪村民委员会", "370831101901"})
        EXPECT_EQ(names.find_village(quanlin, typed), village) << typed;
    EXPECT_FALSE(names.find_village(jihe, "虚构竹溪村"));
    EXPECT_FALSE(names.find_village(jihe, "370831101901"));
    EXPECT_FALSE(names.find_village(region_at("370832001"), "虚构竹溪村"));
    EXPECT_EQ(names.name_of(village), "虚构竹溪村");
    EXPECT_EQ(names.name_of(region_at("43")), "");
}

TEST_P(RegionsTest, ANameThatTwoTownsShareIsNotGuessed) {
    house.script("INSERT INTO regions VALUES (370831501000, 370831000000, '济河乡', NULL, NULL, 0, 1)");
    const TownNames names =
        house.with_unit("clerk", [](Unit& unit) { return load_town_names(unit.db, region_at("370831")); });
    EXPECT_FALSE(names.find_town("济河"));
    EXPECT_EQ(names.find_town("济河乡"), region_at("370831501"));
    EXPECT_EQ(names.find_town("济河街道"), region_at("370831002"));
}

TEST_P(RegionsTest, TownsOfAPrefectureWithoutCountiesAreFound) {
    const TownNames names =
        house.with_unit("clerk", [](Unit& unit) { return load_town_names(unit.db, region_at("4419")); });
    EXPECT_GT(names.towns().size(), 20u);
}

}  // namespace onecard::regions
