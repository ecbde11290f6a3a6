// Headings are found wherever they stand and however they are spelled; titles above and notes below are no
// data.

#include "base/sheet_columns.hpp"

#include <gtest/gtest.h>

namespace onecard {
namespace {

constexpr WantedColumn roster_like[] = {{"姓名"},
                                        {"身份证号", "身份证号码|公民身份号码"},
                                        {"村（社区）"},
                                        {"补贴额", "补贴额（元）"},
                                        {"手机号", "", false}};

/// A row of texts as a reader would hand it over.
struct ColumnsRow {
    ColumnsRow(std::uint32_t number, std::vector<std::string> texts) : kept{std::move(texts)} {
        for (const auto& text : kept)
            cells.push_back({text, text.empty() ? CellKind::empty : CellKind::text});
        row = {number, cells};
    }
    std::vector<std::string> kept;
    std::vector<SheetCell> cells;
    SheetRow row;
};

std::string heading_refusal(std::vector<std::vector<std::string>> rows) {
    SheetColumns columns{roster_like};
    try {
        std::uint32_t number = 0;
        for (auto& texts : rows) columns.look_at(ColumnsRow{++number, texts}.row);
        columns.must_be_found();
    } catch (const Problem& problem) { return std::string{problem.kind().code} + " " + problem.args().at(0); }
    return "ok";
}

TEST(SheetColumnsTest, FindsColumnsInAnyOrderWithNotesAndLineBreaks) {
    SheetColumns columns{roster_like};
    columns.look_at(ColumnsRow{1, {"某县惠农补贴发放基础信息表", "", "", ""}}.row);
    EXPECT_FALSE(columns.is_found());
    columns.look_at(
        ColumnsRow{2, {"序号", "*补贴额\n（元）（必填）", "村(社区)", "身份证\r\n号码（必填）", "姓　名"}}
            .row);
    ASSERT_TRUE(columns.is_found());
    EXPECT_EQ(columns.heading_row(), 2u);

    const ColumnsRow data{3, {"1", "120.50", "某村", " 37083119900101001X　", "王五"}};
    EXPECT_EQ(columns.text(data.row, 0), "王五");
    EXPECT_EQ(columns.text(data.row, 1), "37083119900101001X");
    EXPECT_EQ(columns.text(data.row, 3), "120.50");
    EXPECT_EQ(columns.place(2), 2u);
    EXPECT_FALSE(columns.place(4).has_value());
    EXPECT_EQ(columns.text(data.row, 4), "");
    EXPECT_EQ(columns.text(ColumnsRow{4, {"2"}}.row, 0), "") << "a short row";
}

TEST(SheetColumnsTest, NamesWhatTheNearestRowLacks) {
    EXPECT_EQ(heading_refusal({{"标题"}, {"姓名", "身份证号"}, {"王五", "1"}}),
              "base.sheet_heading_missing 村（社区）、补贴额");
    EXPECT_EQ(heading_refusal({}), "base.sheet_heading_missing 姓名、身份证号、村（社区）、补贴额");
    EXPECT_EQ(heading_refusal({{"姓名", "身份证号", "村社区", "补贴额", "公民身份号码"}}),
              "base.sheet_heading_twice 身份证号");
    EXPECT_EQ(heading_refusal({{"姓名", "身份证号", "村社区", "补贴额"}}), "ok");
}

TEST(SheetColumnsTest, StopsLookingAfterThirtyRows) {
    SheetColumns columns{roster_like};
    for (std::uint32_t number = 1; number < 30; ++number) columns.look_at(ColumnsRow{number, {"x"}}.row);
    EXPECT_THROW(columns.look_at(ColumnsRow{30, {"x"}}.row), Problem);
}

TEST(SheetColumnsTest, TellsNotesFromData) {
    SheetColumns columns{roster_like};
    columns.look_at(ColumnsRow{1, {"姓名", "身份证号", "村社区", "补贴额"}}.row);
    const auto is_note = [&](std::vector<std::string> texts) {
        return columns.is_note(ColumnsRow{2, std::move(texts)}.row);
    };
    EXPECT_TRUE(is_note({"注：本表一式三份，由主管部门盖章后报送"}));
    EXPECT_TRUE(is_note({"填表人：张三", "", "审核人：李四"}));
    EXPECT_TRUE(is_note({"合 计", "", "", "1200.00"}));
    EXPECT_TRUE(is_note({"姓名", "身份证号", "村社区", "补贴额"})) << "headings of a second page";
    EXPECT_TRUE(is_note({" ", ""}));
    EXPECT_FALSE(is_note({"王五"})) << "a row that lacks all but the name is a bad row, not a note";
    EXPECT_FALSE(is_note({"", "37083119900101001X"}));
    EXPECT_FALSE(is_note({"注册", "37083119900101001X", "", "1"}));
    EXPECT_FALSE(is_note({"王五", "37083119900101001X", "某村", "1"}));
}

}  // namespace
}  // namespace onecard
