// Nothing is lost when an amount is shared out, and the known vectors come out to the fen.

#include "base/share_out.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace onecard {
namespace {

std::vector<std::int64_t> fen_of_parts(Money total, std::vector<std::int64_t> weights) {
    std::vector<std::int64_t> fen;
    for (const Money part : share_out(total, weights)) fen.push_back(part.fen());
    return fen;
}

// R3.30-2
TEST(ShareOut, GivesTheVectorsOfTheRule) {
    EXPECT_EQ(fen_of_parts(1000000.00_yuan, {70'001, 20'000, 9'999}),
              (std::vector<std::int64_t>{70'001'000, 20'000'000, 9'999'000}));
    EXPECT_EQ(fen_of_parts(100.00_yuan, {1, 1, 1}), (std::vector<std::int64_t>{3334, 3333, 3333}));
}

TEST(ShareOut, GivesNothingToNoWeightAndRefusesToShareByNothing) {
    EXPECT_EQ(fen_of_parts(0.01_yuan, {0, 5, 0}), (std::vector<std::int64_t>{0, 1, 0}));
    EXPECT_THROW((void)fen_of_parts(1.00_yuan, {0, 0}), std::invalid_argument);
    EXPECT_THROW((void)fen_of_parts(1.00_yuan, {}), std::invalid_argument);
    EXPECT_THROW((void)fen_of_parts(1.00_yuan, {2, -1}), std::invalid_argument);
}

RC_GTEST_PROP(ShareOut, LosesNothingAndOverdrawsNobody, ()) {
    const auto weights = *rc::gen::suchThat(
        rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000)),
        [](const auto& list) { return std::ranges::any_of(list, [](std::int64_t one) { return one > 0; }); });
    const std::int64_t sum = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    const auto total = *rc::gen::inRange<std::int64_t>(0, sum + 1);
    const auto parts = share_out(Money::of_fen(total), weights);
    std::int64_t added = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        added += parts[i].fen();
        RC_ASSERT(parts[i].fen() <= weights[i]);
    }
    RC_ASSERT(added == total);
}

}  // namespace
}  // namespace onecard
