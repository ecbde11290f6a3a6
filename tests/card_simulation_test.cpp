// The simulation of cards: clerks, makers, reviewers and tellers do random acts from application to cancellation,
// partners of production answer well or badly, time passes; an auditor with its own model looks after each act.

#include <fmt/format.h>

#include <fstream>
#include <map>
#include <random>
#include <set>

#include "base/bank_account.hpp"
#include "doors/card_sim/card_simulator.hpp"
#include "doors/demo/collection.hpp"
#include "doors/demo/demonstration.hpp"
#include "doors/demo/issuing.hpp"
#include "tests/test_house.hpp"

namespace onecard {

class HouseCardSimulation : public OnBothDatabases {
protected:
    struct CardSeen {
        std::int64_t social = 0, bank = 0;
    };
    TestHouse house{GetParam()};
    demo::MadeUpCounty made_up{11, 120};
    demo::Demonstration county{house.installation(), made_up, "cardsim"};
    std::mt19937_64 dice{20261122};
    std::map<std::string, CardSeen> seen;
    std::set<std::string> cancelled;
    std::string maker_profile, vendor;
    int lots = 0, done = 0, refused = 0;

    std::uint64_t roll(std::uint64_t sides) { return dice() % sides; }
    std::map<std::string, CardSeen> cards_now() {
        static constexpr Statement select_cards{
            "test.select_cards_of_simulation",
            "SELECT card_no, social_state, bank_state FROM cards ORDER BY card_no"};
        std::map<std::string, CardSeen> now;
        auto session = house.installation().lease();
        session->db->each(select_cards,
                          [&](const Row& row) { now[row.string(0)] = {row.number(1), row.number(2)}; });
        return now;
    }
    /// `bank_spoke`: whether a bank, a registry or the making of a card had its say in the act.
    void audit(const std::string& after_what, bool bank_spoke) {
        SCOPED_TRACE(after_what);
        const auto now = cards_now();
        for (const auto& [card_no, card] : now) {
            const auto before = seen.find(card_no);
            if (before != seen.end() && !bank_spoke) {
                EXPECT_EQ(card.bank, before->second.bank)
                    << "the bank's part of " << card_no << " moved without the bank";
            }
            if (card.social != 9) { EXPECT_FALSE(cancelled.contains(card_no)) << card_no << " came back"; }
            if (card.social == 9) cancelled.insert(card_no);
        }
        seen = now;
        // Of whoever had a card made here; the registry of the county brings people with two on purpose.
        EXPECT_EQ(house.number(R"sql(
            SELECT COUNT(*) FROM (
                SELECT person_key FROM cards
                 WHERE social_state IN (1, 3)
                   AND person_key IN (SELECT person_key FROM cards WHERE card_no LIKE 'T%')
                 GROUP BY person_key HAVING COUNT(*) > 1) twice)sql"),
                  0)
            << "somebody has two valid cards";
        EXPECT_EQ(house.number("SELECT COUNT(*) - COUNT(DISTINCT card_no) FROM cards"), 0);
        EXPECT_EQ(house.number("SELECT COUNT(*) - COUNT(DISTINCT chip) FROM card_chips"), 0);
        EXPECT_EQ(house.number(R"sql(
            SELECT COUNT(*) FROM (SELECT card_no, kind FROM card_chips GROUP BY card_no, kind
                                  HAVING COUNT(*) > 1) twice)sql"),
                  0)
            << "a card has two chips";
        EXPECT_EQ(house.number("SELECT COUNT(*) FROM card_numbers"), 2'000);
        EXPECT_EQ(house.number(R"sql(
            SELECT COUNT(*) FROM cards c JOIN card_numbers n ON n.card_no = c.card_no
             WHERE n.stage <> 'used')sql"),
                  0)
            << "a card stands under a number that may be given again";
        EXPECT_EQ(house.number(R"sql(
            SELECT CAST(COALESCE(SUM(received + moved_in - moved_out - used - spoiled - missing), 0)
                        AS BIGINT)
              FROM stock_balances)sql"),
                  house.number("SELECT COUNT(*) FROM stock_cards WHERE stage IN ('in_stock', "
                               "'issued_to_outlet', 'held')"));
        EXPECT_EQ(house.number("SELECT CAST(COALESCE(SUM(spoiled), 0) AS BIGINT) FROM stock_balances"),
                  house.number("SELECT COUNT(*) FROM stock_cards WHERE stage IN ('spoiled', 'destroyed')"));
    }
    std::string trace() {
        return fmt::format("{} {} {}", house.number("SELECT COUNT(*) FROM moves"),
                           house.number("SELECT COUNT(*) FROM card_events"),
                           house.number("SELECT COUNT(*) FROM stock_movements"));
    }
    /// A refusal is fine and leaves no trace; anything else thrown is a bug.
    std::optional<Node> act(const std::string& who, const std::string& operation, Node input) {
        const std::string before = trace();
        try {
            Node answer = county.call(who, operation, std::move(input));
            ++done;
            return answer;
        } catch (const Problem& problem) {
            ++refused;
            EXPECT_EQ(trace(), before) << operation << " refused with " << problem.kind().code;
            return {};
        }
    }
    std::string paper(const std::string& who) {
        const auto file = house.folder() / "paper.txt";
        std::ofstream{file} << "made up";
        return county.upload(who, file);
    }
    Node about(const std::string& card_no, std::uint64_t nth) {
        return Node::of({{"card_no", card_no}, {"number", made_up.child(nth).number}});
    }
    /// One of the cards of a child, or a number that is nobody's.
    std::string any_card(std::uint64_t nth) {
        const Node cards = county.call("card_clerk", "cards.show_card",
                                       Node::of({{"number", made_up.child(nth).number}}))["cards"];
        return cards.size() == 0 ? "T00000001" : cards.at(roll(cards.size()))["card_no"].text();
    }
    void apply(std::uint64_t nth) {
        const demo::MadeUpPerson parent = made_up.person(nth * 7);
        static constexpr const char* types[] = {"01", "05", "05", "06"};
        const auto made = act("card_clerk", "issuing.apply",
                              Node::of({{"number", made_up.child(nth).number},
                                        {"type", types[roll(4)]},
                                        {"bank", 951},
                                        {"reason", "卡面损坏"},
                                        {"agent", Node::of({{"kind", "guardian"},
                                                            {"name", parent.name},
                                                            {"number", parent.number},
                                                            {"relation", "父母"},
                                                            {"agent_document", paper("card_clerk")},
                                                            {"principal_document", paper("card_clerk")}})}}));
        if (made && !(*made)["fee"].is_null() && roll(4) != 0)
            act("card_clerk", "issuing.pay_fee",
                Node::of({{"order", (*made)["fee"]["order"]},
                          {"how", "cash"},
                          {"receipt_no", fmt::format("S-{}", done)}}));
    }
    void make(const std::string& batch) {
        static constexpr const char* steps[] = {"send_bank_order", "send_vendor_order", "send_centre_order"};
        switch (roll(5)) {
            case 0:
                act("card_maker", "production.create_batch",
                    Node::of({{"region", "370831"},
                              {"bank", 951},
                              {"profile", maker_profile},
                              {"vendor", vendor},
                              {"cards", static_cast<std::int64_t>(1 + roll(6))}}));
                break;
            case 1:
                act("card_reviewer", "production.resume_batch",
                    Node::of({{"batch", batch}, {"opinion", "卡商已更换芯片"}}));
                break;
            case 2:
                act("card_maker", "production.pull_item",
                    Node::of({{"batch", batch}, {"serial", static_cast<std::int64_t>(1 + roll(4))}}));
                break;
            default:
                act("card_maker", std::string{"production."} + steps[roll(3)], Node::of({{"batch", batch}}));
        }
    }
    void keep_stock() {
        const std::string place = fmt::format("warehouse_{}", house.number("SELECT MIN(id) FROM warehouses"));
        if (roll(2) == 0) {
            act("card_maker", "production.spoil_card",
                Node::of({{"warehouse", place},
                          {"chip_serial", fmt::format("C0DE{:012}", 1 + roll(60))},
                          {"reason", "卡面划伤"}}));
            return;
        }
        // Every other delivery brings a chip that is known already.
        const auto sheet = house.folder() / "lot.csv";
        const std::uint64_t first = roll(2) == 0 ? 45 : 1'000 + 10 * static_cast<std::uint64_t>(++lots);
        std::ofstream out{sheet};
        out << "芯片序列号,银行卡号\n";
        for (std::uint64_t nth = first; nth < first + 5; ++nth) {
            const std::string stem = made_up.banks().front().bin + fmt::format("9{:011}", nth);
            out << fmt::format("C0DE{:012},{}{}\n", nth, stem, luhn_digit(stem));
        }
        out.close();
        act("card_maker", "production.take_in_cards",
            Node::of({{"file", county.upload("card_maker", sheet)},
                      {"lot_no", fmt::format("S-{}", first)},
                      {"warehouse", place},
                      {"bank", 951},
                      {"profile", maker_profile},
                      {"vendor", vendor},
                      {"region", "370831"},
                      {"produced_on", "2026-10-20"}}));
    }
    void cancel(const std::string& card_no, std::uint64_t nth) {
        Node ask = about(card_no, nth);
        ask.set("reason", "moved");
        ask.set("proof", paper("card_clerk"));
        if (const auto asked = act("card_clerk", "cards.ask_cancellation", std::move(ask)))
            act(roll(3) == 0 ? "card_clerk" : "card_reviewer", "cards.approve_cancellation",
                Node::of({{"cancellation", (*asked)["cancellation"]}}));
    }
};
ON_BOTH_DATABASES(HouseCardSimulation);

TEST_P(HouseCardSimulation, NobodyHasTwoCardsAndNothingIsUsedTwiceWhateverIsDone) {
    county.found_county("Simulated-2026");
    made_up.write_registry(house.folder() / "registry.csv");
    county.import_registry(house.folder() / "registry.csv");
    const auto exchange = house.installation().places().exchange();
    demo::demonstrate_collection(county, made_up, house.folder(), exchange, 3);
    demo::demonstrate_issuing(county, made_up, house.folder(), exchange, 3);
    maker_profile = fmt::format("profile_{}", house.number("SELECT MIN(id) FROM card_profiles"));
    vendor = fmt::format("card_partner_{}", house.number("SELECT MIN(vendor) FROM production_batches"));
    audit("the demonstration", true);
    const int acts = std::getenv("ONECARD_LONG") != nullptr ? 1500 : 110;
    for (int n = 0; n < acts && !HasFailure(); ++n) {
        const std::uint64_t nth = roll(36);
        const std::string card_no = any_card(nth);
        const std::int64_t batch = house.number("SELECT COUNT(*) FROM production_batches");
        const std::string in_batch = fmt::format(
            "production_batch_{}",
            house.number(fmt::format("SELECT id FROM production_batches ORDER BY id LIMIT 1 OFFSET {}",
                                     roll(static_cast<std::uint64_t>(batch)))));
        bool bank_spoke = false;
        const std::uint64_t what = roll(14);
        switch (what) {
            case 0:
                act("card_clerk", "cards.report_temporary_loss",
                    Node::of({{"number", made_up.child(nth).number},
                              {"name", made_up.child(nth).name},
                              {"card_no", card_no}}));
                break;
            case 1: act("card_clerk", "cards.release_temporary_loss", about(card_no, nth)); break;
            case 2: act("card_clerk", "cards.report_formal_loss", about(card_no, nth)); break;
            case 3: act("card_clerk", "cards.release_formal_loss", about(card_no, nth)); break;
            case 4: act("card_clerk", "cards.hand_out_card", about(card_no, nth)); break;
            case 5: act("card_clerk", "cards.enable_card", about(card_no, nth)); break;
            case 6: apply(nth); break;
            case 7: make(in_batch); break;
            case 8: keep_stock(); break;
            case 9: cancel(card_no, nth); break;
            case 10:
            case 11: {
                // Partners answer, sometimes badly, and what they made becomes cards.
                bank_spoke = true;
                constexpr card_sim::CardMood moods[] = {card_sim::CardMood::good, card_sim::CardMood::usual,
                                                        card_sim::CardMood::hard};
                card_sim::answer_card_files(exchange, roll(1'000), moods[roll(3)]);
                county.run_repeated("production.collect_returns");
                break;
            }
            case 12: {
                bank_spoke = true;
                const Node open = county.call("bank_951_clerk", "cards.list_bank_notices",
                                              Node::of({{"limit", 100}}))["notices"];
                if (open.size() == 0) break;
                const Node& notice = open.at(roll(open.size()));
                act("bank_951_clerk", "cards.confirm_bank_notice",
                    Node::of({{"notice", notice["notice"]},
                              {"bank_state", notice["kind"].text().ends_with("_loss") ? "lost" : "active"}}));
                break;
            }
            default: house.clock().pass_seconds(static_cast<std::int64_t>(1 + roll(30)) * 3600);
        }
        if (roll(2) == 0) house.run_jobs();
        audit(fmt::format("act {}: {} of child {} on {} and {}", n, what, nth, card_no, in_batch),
              bank_spoke);
    }
    EXPECT_GT(done, acts / 10) << "the dice did too little to prove anything";
    EXPECT_GT(refused, 5);
    EXPECT_FALSE(cancelled.empty());
}

}  // namespace onecard
