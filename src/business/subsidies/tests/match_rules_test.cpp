// The match code by every combination of what is known: the precedence holds, and only what may be paid is paid.

#include "business/subsidies/match_rules.hpp"

#include <gtest/gtest.h>

namespace onecard::subsidies {
namespace {

using cards::BankState;
using cards::SocialState;

/// The same precedence, said a second time as a list of who comes first.
MatchCode first_that_fits(const MatchQuestion& q) {
    const std::pair<bool, MatchCode> reasons[] = {
        {q.dead, MatchCode::m09},
        {!q.named_is_known, MatchCode::m02},
        {q.valid_cards == 0 && !q.ever_had_card, q.in_production ? MatchCode::m03 : MatchCode::m02},
        {!q.name_agrees, MatchCode::m06},
        {q.valid_cards == 0, q.in_production ? MatchCode::m03 : MatchCode::m05},
        {q.social == SocialState::cancelled || q.social == SocialState::sealed, MatchCode::m05},
        {q.social == SocialState::formally_lost || q.social == SocialState::temp_lost, MatchCode::m04},
        {!q.accepts_credit && q.bank == BankState::lost, MatchCode::m04},
        {!q.accepts_credit && (q.bank == BankState::none || q.bank == BankState::preopened), MatchCode::m01},
        {!q.accepts_credit, MatchCode::m08},
        {!q.has_account, MatchCode::m01},
        {q.of_other_region, MatchCode::m12},
        {q.valid_cards > 1, MatchCode::m10},
        {q.bank_differs, MatchCode::m11},
    };
    for (const auto& [fits, code] : reasons)
        if (fits) return code;
    return MatchCode::m00;
}

TEST(MatchRules, EveryCombinationHasItsCode) {
    constexpr SocialState socials[] = {SocialState::sealed,        SocialState::normal,
                                       SocialState::formally_lost, SocialState::app_locked,
                                       SocialState::temp_lost,     SocialState::cancelled};
    int asked = 0;
    for (int bits = 0; bits < 256; ++bits)
        for (const std::int64_t valid : {0, 1, 2})
            for (const SocialState social : socials)
                for (int bank = 0; bank <= 7; ++bank) {
                    const auto bit = [&](int nth) { return (bits >> nth & 1) != 0; };
                    const MatchQuestion q{.named_is_known = bit(0),
                                          .dead = bit(1),
                                          .name_agrees = bit(2),
                                          .valid_cards = valid,
                                          .ever_had_card = valid > 0 || bit(3),
                                          .in_production = valid == 0 && bit(4),
                                          .social = social,
                                          .bank = static_cast<BankState>(bank),
                                          .accepts_credit = bit(5),
                                          .has_account = bit(6),
                                          .of_other_region = bit(7),
                                          .bank_differs = bit(4)};
                    const MatchCode code = decide_match(q);
                    ASSERT_EQ(code, first_that_fits(q))
                        << bits << ' ' << valid << ' ' << static_cast<int>(social) << ' ' << bank;
                    // Whatever the combination: nobody is paid who is dead, unknown, misnamed, lost or without account.
                    if (is_payable_match(code, true)) {
                        ASSERT_TRUE(!q.dead && q.named_is_known && q.name_agrees && q.valid_cards > 0);
                        ASSERT_TRUE(q.accepts_credit && q.has_account);
                        ASSERT_NE(q.social, SocialState::formally_lost);
                        ASSERT_NE(q.social, SocialState::cancelled);
                    }
                    ++asked;
                }
    EXPECT_EQ(asked, 256 * 3 * 6 * 8);
}

TEST(MatchRules, OnlyFourCodesCanBePaid) {
    for (const auto& label : labels_of(MatchCode{})) {
        const bool usual = label.code == "M00" || label.code == "M10" || label.code == "M11";
        EXPECT_EQ(is_payable_match(label.value, false), usual) << label.code;
        EXPECT_EQ(is_payable_match(label.value, true), usual || label.code == "M12") << label.code;
    }
}

}  // namespace
}  // namespace onecard::subsidies
