// Instant cards: made at the counter, continued after a crash between chip and answer, spoiled when the machine fails.

#include "business/production/problems.hpp"
#include "business/production/stock_store.hpp"
#include "business/production/tests/press_room.hpp"
#include "engine/problems.hpp"

namespace onecard::production {

/// A machine with a journal on its own disk: what it wrote there outlives a crash, what it held in memory does not.
struct JournalledMachine {
    TestHouse& house;
    std::string device;
    std::map<std::string, Node> journal{};  ///< by its own key: what the chip was given

    Node fetch(const std::string& application, const std::string& key) {
        return house.call("bank", "production.fetch_instant_card",
                          Node::of({{"device", device}, {"application", application}, {"work_key", key}}));
    }
    /// Writes the chip, and the journal before anything is sent.
    void write(const std::string& key, const std::string& instant_card, std::int64_t chip) {
        house.call("bank", "production.start_instant_card", Node::of({{"instant_card", instant_card}}));
        const std::string digits = std::to_string(chip);
        const std::string tail = std::string(6 - digits.size(), '0') + digits;
        journal[key] = Node::of({{"instant_card", instant_card},
                                 {"ident_code", "ABCDEF0123456789ABCDEF0199" + tail},
                                 {"atr", "3B7D96000080318065B0830201F399" + tail}});
    }
    Node give_back(const std::string& key) {
        return house.call("bank", "production.return_instant_card", journal.at(key));
    }
};

class InstantCards : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    PressRoom shop{house};
    std::string counter = shop.add_warehouse("清城支行", shop.bank, "441802", true);
    JournalledMachine machine{house, ""};

    void SetUp() override {
        // The plan of 2013 speaks of central manufacture; a later pack opens the counters.
        house.script("UPDATE rule_parameters SET value = 'true' WHERE name = 'instant_issue'");
        Node in = shop.delivery(Workshop::intake(1, 5), "L1", shop.warehouse);
        in.set("profile", "profile_7001");
        house.call("operator", "production.take_in_cards", in);
        house.call("operator", "production.transfer_cards",
                   Node::of({{"from", shop.warehouse},
                             {"to", counter},
                             {"bank", 951},
                             {"profile", "profile_7001"},
                             {"vendor", shop.id_of_vendor()},
                             {"cards", 2}}));
        machine.device = house
                             .call("operator", "production.save_device",
                                   Node::of({{"serial_no", "M-1"}, {"warehouse", counter}}))["device"]
                             .text();
    }
    std::string application(std::int64_t nth) {
        shop.applicant(nth);
        return "application_" + std::to_string(house.number("SELECT MAX(id) FROM card_applications"));
    }
    void expect_stock(std::int64_t cards) {
        house.with_unit("operator", [&](Unit& unit) {
            EXPECT_EQ(cards_in_stock(unit.db, WarehouseId::parse(counter).value(), 951, 7001), cards);
            EXPECT_TRUE(balances_are_right(unit.db));
        });
    }
};
ON_BOTH_DATABASES(InstantCards);

TEST_P(InstantCards, ContinuesAfterACrashBetweenChipAndAnswer) {
    EXPECT_EQ(house.call("operator", "production.list_devices")["devices"].size(), 1U);
    const std::string wanted = application(1);
    const Node fetched = machine.fetch(wanted, "M-1/1");
    // The answer was lost: the machine asks again by its own key and gets the same card, not a second one.
    EXPECT_EQ(machine.fetch(wanted, "M-1/1"), fetched);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM stock_cards WHERE stage = 'held'"), 1);
    EXPECT_EQ(
        house.outcome(
            "bank", "production.fetch_instant_card",
            Node::of({{"device", machine.device}, {"application", application(2)}, {"work_key", "M-1/1"}})),
        work_key_used.code);
    machine.write("M-1/1", fetched["instant_card"].text(), 1);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM cards"), 0);  // no use before it is returned
    // The line breaks after the house has recorded the return and before the machine has read the answer.
    const Node first = machine.give_back("M-1/1");
    EXPECT_EQ(first["state"].text(), "returned");
    EXPECT_EQ(machine.give_back("M-1/1"), first);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM cards"), 1);
    expect_stock(1);
    // R3.11-1: returned and not enabled; enabling is a step of its own and may be repeated.
    const Node card = Node::of({{"instant_card", fetched["instant_card"]}});
    EXPECT_EQ(house.call("bank", "production.enable_instant_card", card)["state"].text(), "enabled");
    EXPECT_EQ(house.outcome("bank", "production.enable_instant_card", card), "ok");
    EXPECT_EQ(house.number("SELECT social_state FROM cards"), 1);
    EXPECT_EQ(house.call("bank", "production.list_instant_cards")["cards"].size(), 1U);
    Node other = machine.journal.at("M-1/1");
    other.set("atr", "3B7D96000080318065B0830201F399999999");
    EXPECT_EQ(house.outcome("bank", "production.return_instant_card", other), written_otherwise.code);
}

TEST_P(InstantCards, AMachineThatFailsSpoilsTheCardAndLocksTheNumber) {
    const Node fetched = machine.fetch(application(1), "M-1/1");
    machine.write("M-1/1", fetched["instant_card"].text(), 1);
    EXPECT_EQ(
        house
            .call("bank", "production.fail_instant_card",
                  Node::of({{"instant_card", fetched["instant_card"]}, {"reason", "色带故障"}}))["state"]
            .text(),
        "failed");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM card_numbers WHERE stage = 'locked'"), 1);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM spoiled_cards"), 1);
    expect_stock(1);
    EXPECT_EQ(house.outcome("bank", "production.return_instant_card", machine.journal.at("M-1/1")),
              act_not_allowed.code);
    // What failed before the machine began is as good as it was.
    const Node again = machine.fetch(application(2), "M-1/2");
    house.call("bank", "production.fail_instant_card",
               Node::of({{"instant_card", again["instant_card"]}, {"reason", "取消"}}));
    expect_stock(1);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM spoiled_cards"), 1);
}

TEST_P(InstantCards, TakesNoChipTwiceAndNoCardThatIsNotThere) {
    const Node one = machine.fetch(application(1), "M-1/1"), two = machine.fetch(application(2), "M-1/2");
    EXPECT_EQ(
        house.outcome(
            "bank", "production.fetch_instant_card",
            Node::of({{"device", machine.device}, {"application", application(3)}, {"work_key", "M-1/3"}})),
        stock_short.code);
    machine.write("M-1/1", one["instant_card"].text(), 1);
    machine.write("M-1/2", two["instant_card"].text(), 1);
    machine.give_back("M-1/1");
    EXPECT_EQ(house.outcome("bank", "production.return_instant_card", machine.journal.at("M-1/2")),
              chip_repeated.code);
    house.call("operator", "production.save_device",
               Node::of({{"serial_no", "M-1"}, {"warehouse", counter}, {"is_open", false}}));
    EXPECT_EQ(
        house.outcome(
            "bank", "production.fetch_instant_card",
            Node::of({{"device", machine.device}, {"application", application(4)}, {"work_key", "M-1/4"}})),
        device_closed.code);
}

}  // namespace onecard::production
