// Amounts in capitals follow the payment measures, and every one reads back to the same fen.

#include "base/capital_amount.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

namespace onecard {
namespace {

/// Reads capitals back by a rule of its own: units multiply what stands before them, 零 and 整 say nothing.
std::int64_t fen_of_capitals(std::string_view capitals) {
    static const std::map<std::string_view, int> digits{{"壹", 1}, {"贰", 2}, {"叁", 3}, {"肆", 4}, {"伍", 5},
                                                        {"陆", 6}, {"柒", 7}, {"捌", 8}, {"玖", 9}};
    std::int64_t whole = 0, section = 0, digit = 0, fen = 0;
    for (; !capitals.empty(); capitals.remove_prefix(3)) {
        const std::string_view c = capitals.substr(0, 3);
        if (const auto found = digits.find(c); found != digits.end()) {
            digit = found->second;
            continue;
        }
        if (c == "拾") section += digit * 10;
        if (c == "佰") section += digit * 100;
        if (c == "仟") section += digit * 1000;
        if (c == "万") whole += (section + digit) * 10'000, section = 0;
        if (c == "亿") whole = (whole + section + digit) * 100'000'000, section = 0;
        if (c == "元") fen = (whole + section + digit) * 100;
        if (c == "角") fen += digit * 10;
        if (c == "分") fen += digit;
        digit = 0;
    }
    return fen;
}

TEST(CapitalAmount, FollowsTheVectors) {
    for (const auto& [amount, capitals] : {std::pair{"1,409.50", "壹仟肆佰零玖元伍角"},
                                           {"6,007.14", "陆仟零柒元壹角肆分"},
                                           {"1,680.32", "壹仟陆佰捌拾元零叁角贰分"},
                                           {"107,000.53", "壹拾万柒仟元零伍角叁分"},
                                           {"16,409.02", "壹万陆仟肆佰零玖元零贰分"},
                                           {"325.04", "叁佰贰拾伍元零肆分"},
                                           {"200,000.00", "贰拾万元整"},
                                           {"100,010,001.01", "壹亿零壹万零壹元零壹分"},
                                           {"30,500,000.00", "叁仟零伍拾万元整"},
                                           {"0.05", "伍分"},
                                           {"0.50", "伍角"},
                                           {"0", "零元整"},
                                           {"10", "壹拾元整"},
                                           {"100,005,000", "壹亿零伍仟元整"},
                                           {"1,050,000,000", "壹拾亿伍仟万元整"},
                                           {"1,000,000,000,001", "壹万亿零壹元整"}})
        EXPECT_EQ(capital_amount(Money::parse(amount).value()), capitals) << amount;
    EXPECT_EQ(rmb_capital_amount(200_yuan), "人民币贰佰元整");
    EXPECT_EQ(capital_amount(-5_yuan), "负伍元整");
}

RC_GTEST_PROP(CapitalAmount, ReadsBack, ()) {
    // Digits are drawn one by one, half of them zero, because zeros are where the rules are.
    std::int64_t fen = 0;
    for (int i = 0; i < 15; ++i)
        fen = fen * 10 + *rc::gen::weightedOneOf<int>({{1, rc::gen::just(0)}, {1, rc::gen::inRange(0, 10)}});
    fen /= *rc::gen::element<std::int64_t>(1, 100, 100'000, 100'000'000, 10'000'000'000);
    const std::string capitals = capital_amount(Money::of_fen(fen));
    RC_ASSERT(fen_of_capitals(capitals) == fen);
    RC_ASSERT(capitals.find("零零") == std::string::npos);
    for (const char* unit : {"零万", "零亿", "零仟", "零佰", "零拾", "零角", "零分"})
        RC_ASSERT(capitals.find(unit) == std::string::npos);
}

TEST(WanYuan, ConvertsExactly) {
    EXPECT_EQ(parse_wan_yuan("1").value(), 10000_yuan);
    EXPECT_EQ(parse_wan_yuan("120.5").value(), 1205000_yuan);
    EXPECT_EQ(parse_wan_yuan("0.000001").value().fen(), 1);
    EXPECT_EQ(parse_wan_yuan("1,200.000001").value().fen(), 1'200'000'001);
    EXPECT_EQ(parse_wan_yuan("99999999999.999999").value().fen(), 99'999'999'999'999'999);
    for (const char* typed : {"", ".", "-1", "1.0000001", "1e3", "1.2.3", "100000000000", "1万", ",1"})
        EXPECT_EQ(parse_wan_yuan(typed).error().kind, &wan_yuan_unreadable) << typed;
    EXPECT_EQ(wan_yuan_text(1205000_yuan), "120.5");
    EXPECT_EQ(wan_yuan_text(Money::of_fen(1)), "0.000001");
    EXPECT_EQ(wan_yuan_text(Money::of_fen(-1)), "-0.000001");
    EXPECT_EQ(wan_yuan_text(Money{}), "0");
}

RC_GTEST_PROP(WanYuan, ReadsBack, ()) {
    const Money amount = Money::of_fen(*rc::gen::inRange<std::int64_t>(0, 99'999'999'999'999'999));
    RC_ASSERT(parse_wan_yuan(wan_yuan_text(amount)).value() == amount);
}

}  // namespace
}  // namespace onecard
