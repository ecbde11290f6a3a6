// Reading fields collects every problem, each with its field and its words.

#include "engine/fields.hpp"

#include <gtest/gtest.h>

namespace onecard {
namespace fields_test {

struct Form {
    std::string name;
    Money price;
    std::int64_t count = 0;
    static constexpr auto fields = std::tuple{field("name", &Form::name, {"名称", "Name"}, 3),
                                              field("price", &Form::price, {"价格", "Price"}),
                                              field("count", &Form::count, {"数量", "Count"})};
};

TEST(FieldsTest, AllProblemsAreToldWithTheirFieldAndWords) {
    Form form;
    FieldReader reader;
    read_fields(Node::of({{"name", "灯灯灯灯"}, {"count", "two"}}), form, "", reader);
    try {
        reader.finish();
        FAIL() << "nothing was refused";
    } catch (const Problem& problem) {
        EXPECT_EQ(problem.field(), "name");
        EXPECT_EQ(problem.text(Language::zh), "“名称”最多 3 个字符");
        ASSERT_EQ(problem.others().size(), 2u);
        EXPECT_EQ(problem.others()[0].field(), "price");
        EXPECT_EQ(problem.others()[0].text(Language::zh), "必须填写“价格”");
        EXPECT_EQ(problem.others()[1].field(), "count");
    }
}

}  // namespace fields_test
}  // namespace onecard
