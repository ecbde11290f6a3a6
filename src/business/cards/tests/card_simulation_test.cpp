// Random acts on the cards of a few people, with banks that answer late or not, watched by an auditor.

#include <map>
#include <random>
#include <set>

#include "business/cards/card_life.hpp"
#include "business/cards/tests/registry_files.hpp"
#include "tests/test_house.hpp"

namespace onecard::cards {

class CardSimulation : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    std::vector<RegistryLine> people;
    std::set<std::string> cancelled;
    std::map<std::string, BankState> bank_said;
    std::map<std::string, std::size_t> whose;
    int made_so_far = 0;

    void SetUp() override {
        house.add_actor("admin", {"HRSS_PLATFORM_ADMIN"});
        house.add_actor("clerk", {"CARD_CLERK", "TOWN_CLERK"});
        house.add_actor("reviewer", {"CARD_REVIEWER"});
        house.add_actor("siyuan", {"BANK_CLERK"}, "370831", 71, true);
        house.with_unit("admin", [](Unit& unit) {
            save_bank(unit,
                      {.code = 951, .organisation = 71, .name_zh = "虚构泗源银行", .short_name = "虚构泗源"});
        });
        for (int nth = 1; nth <= 3; ++nth) {
            people.emplace_back(nth);
            bank_said[people.back().card_no] = BankState::active;
            whose[people.back().card_no] = people.size() - 1;
        }
        const std::string upload = house.upload("admin", registry_of(people), "registry.csv");
        house.call("admin", "cards.import_registry", Node::of({{"upload", upload}, {"region", "370831"}}));
        house.run_jobs();
    }
    PersonKey key_of(std::size_t person) {
        return house.with_unit("admin",
                               [&](Unit& unit) { return unit.hasher.of("01", people[person].number); });
    }
    void make_card(std::size_t person, const std::string& replaces) {
        std::string tail = std::to_string(++made_so_far);
        tail.insert(0, 4 - tail.size(), '0');
        const MadeCard card{.key = key_of(person),
                            .card_no = std::string{CardNumber::of_serial('S', made_so_far).reveal()},
                            .ident_code = std::string(28, '5') + tail,
                            .atr = std::string(36, '7') + tail,
                            .bank = 951,
                            .issued_on = house.clock().now().date(),
                            .region = RegionCode::parse("370831").value(),
                            .holding = Holding::at_outlet,
                            .replaces_card_no = replaces};
        house.with_unit("admin", [&](Unit& unit) { add_made_cards(unit, std::span{&card, 1}); });
        bank_said[card.card_no] = BankState::preopened;
        whose[card.card_no] = person;
    }
    void audit(const std::string& after) {
        for (std::size_t person = 0; person < people.size(); ++person) {
            const PersonKey key = key_of(person);
            int in_force = 0;
            for (const Card& card :
                 house.with_unit("admin", [&](Unit& unit) { return list_cards(unit, key); })) {
                if (card.social_state == SocialState::normal || card.social_state == SocialState::app_locked)
                    ++in_force;
                if (card.social_state == SocialState::cancelled)
                    cancelled.insert(card.card_no);
                else
                    EXPECT_FALSE(cancelled.contains(card.card_no))
                        << "a cancelled card came back after " << after;
                EXPECT_EQ(card.bank_state, bank_said.at(card.card_no))
                    << "the bank's part moved by " << after;
            }
            EXPECT_LE(in_force, 1) << "two cards in force after " << after;
            EXPECT_EQ(
                house.number(
                    "SELECT COUNT(*) FROM ecards WHERE state = 'valid' AND card_no IN (SELECT card_no FROM "
                    "cards WHERE social_state = 9)"),
                0)
                << "an e-card outlived its card after " << after;
        }
    }
    std::string play(std::mt19937& dice) {
        const auto pick = [&](std::size_t many) {
            return std::uniform_int_distribution<std::size_t>{0, many - 1}(dice);
        };
        std::vector<std::string> numbers;
        for (const auto& [card_no, person] : whose) numbers.push_back(card_no);
        const std::string card_no = numbers[pick(numbers.size())];
        const std::size_t person = whose.at(card_no);
        const Node about = Node::of({{"card_no", card_no}, {"number", people[person].number}});
        switch (pick(12)) {
            case 0:
                return "loss " + house.outcome("clerk", "cards.report_temporary_loss",
                                               Node::of({{"number", people[person].number},
                                                         {"name", people[person].name},
                                                         {"card_no", card_no}}));
            case 1: return "release " + house.outcome("clerk", "cards.release_temporary_loss", about);
            case 2: return "formal " + house.outcome("clerk", "cards.report_formal_loss", about);
            case 3: return "lift " + house.outcome("clerk", "cards.release_formal_loss", about);
            case 4: return "enable " + house.outcome("clerk", "cards.enable_card", about);
            case 5: return "hand out " + house.outcome("clerk", "cards.hand_out_card", about);
            case 6:
                return "wrong pin " +
                       house.outcome("siyuan", "cards.note_wrong_pin", Node::of({{"card_no", card_no}}));
            case 7: return "unlock " + house.outcome("clerk", "cards.unlock_card", about);
            case 8: make_card(person, pick(2) == 0 ? card_no : ""); return "made";
            case 9: {
                Node ask = about;
                ask.set("reason", "moved");
                ask.set("proof", house.upload("clerk", "证明", "proof.txt"));
                try {
                    const Node asked = house.call("clerk", "cards.ask_cancellation", ask);
                    return "cancel " + house.outcome("reviewer", "cards.approve_cancellation",
                                                     Node::of({{"cancellation", asked["cancellation"]}}));
                } catch (const Problem& problem) { return "cancel " + std::string{problem.kind().code}; }
            }
            case 10: {
                const Node open = house.call("siyuan", "cards.list_bank_notices", {});
                for (std::size_t i = 0; i < open["notices"].size(); ++i) {
                    const Node& notice = open["notices"].at(i);
                    const bool lost =
                        notice["kind"].text() == "temporary_loss" || notice["kind"].text() == "formal_loss";
                    const Node answer =
                        Node::of({{"notice", notice["notice"]}, {"bank_state", lost ? "lost" : "active"}});
                    if (house.outcome("siyuan", "cards.confirm_bank_notice", answer) == "ok")
                        bank_said[notice["card_no"].text()] = lost ? BankState::lost : BankState::active;
                }
                return "bank answers";
            }
            default:
                house.clock().pass_seconds(static_cast<std::int64_t>(pick(20)) * 43200 + 400);
                house.with_unit("admin", [](Unit& unit) { unit.queue("cards.keep_terms", {}, "terms"); });
                house.run_jobs();
                return "time passes";
        }
    }
};
ON_BOTH_DATABASES(CardSimulation);

TEST_P(CardSimulation, WhateverIsDoneNobodyHasTwoCardsAndNoneComesBack) {
    constexpr unsigned seed = 20261102;
    std::mt19937 dice{seed};
    for (int turn = 0; turn < 150 && !HasFailure(); ++turn)
        audit(play(dice) + " (turn " + std::to_string(turn) + ")");
    EXPECT_GT(cancelled.size(), 1u) << "the dice were too kind to prove anything";
}

}  // namespace onecard::cards
