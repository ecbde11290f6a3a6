// A list is told by its shape; what it shows goes out as a sheet in the caller's words.

#include "engine/list_sheet.hpp"

#include <gtest/gtest.h>

#include "base/lifecycle.hpp"

namespace onecard {
namespace {

enum class ListedOrder { name };
std::span<const Label<ListedOrder>> labels_of(ListedOrder) {
    static constexpr Label<ListedOrder> labels[] = {{ListedOrder::name, "name", {"名称", "Name"}}};
    return labels;
}

struct ListedRow {
    std::string name, state, state_zh, state_en;
    Money amount;
    bool is_open = false;
    std::vector<std::string> marks;
    static constexpr auto fields = std::tuple{
        field("name", &ListedRow::name, {"名称", "Name"}), field("state", &ListedRow::state, {"状态码", "State code"}),
        field("state_zh", &ListedRow::state_zh, {"状态", "State in Chinese"}),
        field("state_en", &ListedRow::state_en, {"状态（英文）", "State"}),
        field("amount", &ListedRow::amount, {"金额", "Amount"}),
        field("is_open", &ListedRow::is_open, {"开放", "Open"}),
        field("marks", &ListedRow::marks, {"标记", "Marks"})};
};

struct ListedCase {
    static constexpr Spec spec{
        .name = "test.list_things", .title = {"清单", "List"}, .effect = Effect::reads, .roles = "*"};
    struct Input {
        std::optional<std::string> name;
        std::optional<ListedOrder> sort;
        std::optional<bool> descending;
        std::optional<std::string> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields = std::tuple{
            field("name", &Input::name, {"名称", "Name"}), field("sort", &Input::sort, {"排序", "Order"}),
            field("descending", &Input::descending, {"倒序", "Descending"}),
            field("after", &Input::after, {"之后", "After"}),
            field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<ListedRow> things;
        std::optional<std::string> next;
        std::int64_t total = 0;
        static constexpr auto fields = std::tuple{field("things", &Output::things, {"物品", "Things"}),
                                                  field("next", &Output::next, {"下一页", "Next"}),
                                                  field("total", &Output::total, {"总数", "Total"})};
    };
    static Output run(Unit&, const Input&) { return {}; }
};

}  // namespace

TEST(ListTest, IsToldByItsShape) {
    const Operation listed = operation<ListedCase>();
    const auto list = list_shape(listed);
    ASSERT_TRUE(list.has_value());
    EXPECT_EQ(list->rows->name, "things");
    EXPECT_EQ(list->page, "after");
    ASSERT_NE(list->sort, nullptr);
    EXPECT_EQ(list->sort->choices.at(0).code, "name");
    ASSERT_EQ(list->filters.size(), 1U);
    EXPECT_EQ(list->filters.at(0)->name, "name");
    EXPECT_TRUE(list->has_total);
}

TEST(ListTest, WordsStandForCodesAndInOneLanguage) {
    const Operation listed = operation<ListedCase>();
    const auto list = list_shape(listed);
    const Node row = Node::of({{"name", "甲"}, {"state", "open"}, {"state_zh", "开"}, {"state_en", "Opened"},
                               {"amount", "1200.50"}, {"is_open", true}, {"marks", Node::List{"a", "b"}}});
    const ListSheet zh{*list, Language::zh}, en{*list, Language::en};
    std::string headings;
    for (const SheetColumn& column : zh.layout().columns) headings += column.heading + " ";
    EXPECT_EQ(headings, "名称 状态 金额 开放 标记 ");
    EXPECT_EQ(zh.cells(row), (std::vector<std::string>{"甲", "开", "120050", "是", "a; b"}));
    EXPECT_EQ(en.cells(row), (std::vector<std::string>{"甲", "Opened", "120050", "yes", "a; b"}));
    EXPECT_EQ(en.layout().columns.at(1).heading, "State");
}

}  // namespace onecard
