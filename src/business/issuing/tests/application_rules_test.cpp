// The rules of an application and the eight phrases of its progress, without a database.

#include "business/issuing/application_rules.hpp"

#include <gtest/gtest.h>

#include "base/problem.hpp"

namespace onecard::issuing {
namespace {

const Date rule_day = Date::of(2026, 11, 2).value();

std::string rule_told(ApplicationType type, std::int64_t bank, std::string_view reason,
                      const std::optional<OldCard>& card) {
    try {
        must_be_possible(type, bank, reason, card, {.today = rule_day});
        return "ok";
    } catch (const Problem& problem) { return std::string{problem.kind().code}; }
}
OldCard rule_card(cards::SocialState state = cards::SocialState::normal) {
    return {.card_no = "H00000011",
            .bank = 951,
            .generation = 2,
            .social_state = state,
            .issued_on = Date::of(2025, 11, 2).value()};
}

}  // namespace

TEST(ApplicationRules, OnePersonHasOneValidCard) {
    EXPECT_EQ(rule_told(ApplicationType::first, 951, "", {}), "ok");
    EXPECT_EQ(rule_told(ApplicationType::first, 951, "", rule_card()), "issuing.has_valid_card");
    EXPECT_EQ(rule_told(ApplicationType::prefabricated, 951, "", rule_card()), "issuing.has_valid_card");
}

TEST(ApplicationRules, EachTypeHasItsPreconditions) {
    using enum ApplicationType;
    const auto lost = rule_card(cards::SocialState::formally_lost),
               half = rule_card(cards::SocialState::temp_lost);
    for (const ApplicationType type : {reissue, exchange, warranty, bank_switch, expiry_exchange, upgrade})
        EXPECT_EQ(rule_told(type, 951, "x", {}), "issuing.no_card_to_replace");
    EXPECT_EQ(rule_told(reissue, 951, "", rule_card()), "issuing.card_not_lost");
    EXPECT_EQ(rule_told(reissue, 951, "", half), "issuing.card_not_lost");
    EXPECT_EQ(rule_told(reissue, 951, "", lost), "ok");
    EXPECT_EQ(rule_told(reissue, 952, "", lost), "issuing.bank_differs");
    EXPECT_EQ(rule_told(exchange, 951, "", rule_card()), "issuing.reason_missing");
    EXPECT_EQ(rule_told(exchange, 951, "损坏", rule_card()), "ok");
    EXPECT_EQ(rule_told(exchange, 951, "损坏", lost), "issuing.card_is_lost");
    EXPECT_EQ(rule_told(bank_switch, 951, "", rule_card()), "issuing.same_bank");
    EXPECT_EQ(rule_told(bank_switch, 952, "", rule_card()), "ok");
    EXPECT_EQ(rule_told(upgrade, 951, "", rule_card()), "ok");
    auto newest = rule_card();
    newest.generation = 3;
    EXPECT_EQ(rule_told(upgrade, 951, "", newest), "issuing.generation_not_newer");
}

TEST(ApplicationRules, TheWarrantyEndsAfterItsMonthsAndExpiryBeginsBeforeItsDay) {
    auto card = rule_card();
    EXPECT_EQ(rule_told(ApplicationType::warranty, 951, "芯片失灵", card), "ok");
    card.issued_on = Date::of(2025, 11, 1).value();
    EXPECT_EQ(rule_told(ApplicationType::warranty, 951, "芯片失灵", card), "issuing.warranty_over");
    EXPECT_EQ(rule_told(ApplicationType::expiry_exchange, 951, "", card), "issuing.not_expiring");
    card.valid_until = rule_day.plus_days(60);
    EXPECT_EQ(rule_told(ApplicationType::expiry_exchange, 951, "", card), "ok");
    card.valid_until = rule_day.plus_days(61);
    EXPECT_EQ(rule_told(ApplicationType::expiry_exchange, 951, "", card), "issuing.not_expiring");
}

TEST(ApplicationRules, AgeCountsFullYears) {
    EXPECT_EQ(age_on(Date::of(2010, 11, 2).value(), rule_day), 16);
    EXPECT_EQ(age_on(Date::of(2010, 11, 3).value(), rule_day), 15);
}

TEST(ApplicationProgress, SaysOneOfEightPhrasesForEveryStateOfApplicationAndCard) {
    using enum ProgressWord;
    using cards::Holding;
    const auto of = [](std::optional<ApplicationState> state, bool paid = false) {
        return progress_of({.application = state, .fee_paid = paid});
    };
    EXPECT_EQ(of({}), no_record);
    EXPECT_EQ(of(ApplicationState::applied), data_entry);
    EXPECT_EQ(of(ApplicationState::applied, true), fee_paid);
    EXPECT_EQ(of(ApplicationState::accepted), in_production);
    EXPECT_EQ(of(ApplicationState::exception_ok), in_production);
    EXPECT_EQ(of(ApplicationState::exception), production_failed);
    EXPECT_EQ(of(ApplicationState::failed), production_failed);
    EXPECT_EQ(of(ApplicationState::exception_failed), production_failed);
    EXPECT_EQ(of(ApplicationState::withdrawn), no_record);
    const auto card = [](Holding holding, cards::SocialState social = cards::SocialState::sealed,
                         cards::BankState bank = cards::BankState::preopened) {
        return progress_of({.application = ApplicationState::success,
                            .holding = holding,
                            .social_state = social,
                            .bank_state = bank});
    };
    EXPECT_EQ(card(Holding::in_production), in_production);
    EXPECT_EQ(card(Holding::at_centre), in_production);
    EXPECT_EQ(card(Holding::at_bank), at_bank);
    EXPECT_EQ(card(Holding::at_outlet), at_outlet);
    EXPECT_EQ(card(Holding::handed_out), collected_not_activated);
    EXPECT_EQ(card(Holding::handed_out, cards::SocialState::normal), collected_not_activated);
    EXPECT_EQ(card(Holding::handed_out, cards::SocialState::normal, cards::BankState::active), no_record);
    EXPECT_EQ(card(Holding::destroyed), production_failed);
    EXPECT_EQ(card(Holding::at_outlet, cards::SocialState::cancelled), no_record);
}

}  // namespace onecard::issuing
