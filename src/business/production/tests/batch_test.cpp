// Production batches: the whole way with failures, repeated chips, corrected files, changed people, two signatures.

#include "business/production/item_stages.hpp"
#include "business/production/number_store.hpp"
#include "business/production/problems.hpp"
#include "business/production/tests/press_room.hpp"
#include "engine/problems.hpp"

namespace onecard::production {

class Production : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    PressRoom shop{house};

    std::string batch_of(std::int64_t people) {
        for (std::int64_t nth = 1; nth <= people; ++nth) shop.applicant(nth);
        return shop.make_batch(people);
    }
    PressRoom::Seen to_vendor(const std::string& batch,
                              const std::map<std::int64_t, std::string>& refused = {}) {
        EXPECT_EQ(shop.step("send_bank_order", batch), "ok");
        const auto order = shop.receive("cards_bank", "BANK_PREOPEN", shop.bank_key);
        shop.answer("cards_bank", "BANK_PREOPEN_RETURN", order, shop.opened(order, refused), shop.bank_key);
        EXPECT_EQ(shop.step("send_vendor_order", batch), "ok");
        return shop.receive("vendor", "VENDOR_ORDER", shop.vendor_key);
    }
    PressRoom::Seen to_centre(const std::string& batch, const PressRoom::Seen& order,
                              const std::vector<std::string>& made) {
        shop.answer("vendor", "VENDOR_RETURN", order, made, shop.vendor_key);
        EXPECT_EQ(shop.step("send_centre_order", batch), "ok");
        return shop.receive("key_centre", "KEY_REPLACE_ORDER", shop.centre_key);
    }
    std::vector<std::string> all_made(const PressRoom::Seen& order) {
        std::vector<std::string> lines;
        for (const auto& c : order.lines) lines.push_back(PressRoom::made_line(c, std::stoll(c[0])));
        return lines;
    }
    std::vector<std::string> all_keyed(const PressRoom::Seen& order) {
        std::vector<std::string> lines;
        for (const auto& c : order.lines) lines.push_back(PressRoom::key_line(c));
        return lines;
    }
    std::int64_t numbers(const char* stage) {
        return house.number(std::string{"SELECT COUNT(*) FROM card_numbers WHERE stage = '"} + stage + "'");
    }
};
ON_BOTH_DATABASES(Production);

TEST_P(Production, Scenario10) {
    const std::string batch = batch_of(5);
    EXPECT_EQ(shop.state(batch), "10");
    EXPECT_EQ(numbers("reserved"), 5);
    const auto order = to_vendor(batch, {{2, "该客户一类账户已达上限"}});
    EXPECT_EQ(shop.stage(batch, 2), code_of(ItemStage::not_opened) == "21" ? "21" : "");
    ASSERT_EQ(order.lines.size(), 4U);
    EXPECT_EQ(shop.state(batch), "30");

    std::vector<std::string> made = all_made(order);
    made[1] = PressRoom::made_line(order.lines[1], 0, "卡面打印偏移");  // serial 3
    const auto keys = to_centre(batch, order, made);
    EXPECT_EQ(shop.stage(batch, 3), "31");
    ASSERT_EQ(keys.lines.size(), 3U);
    std::vector<std::string> replaced = all_keyed(keys);
    replaced[2] = PressRoom::key_line(keys.lines[2], "13");  // serial 5
    shop.answer("key_centre", "KEY_REPLACE_RETURN", keys, replaced, shop.centre_key);

    EXPECT_EQ(shop.state(batch), "41");
    EXPECT_EQ(shop.stage(batch, 1), "40");
    EXPECT_EQ(shop.stage(batch, 4), "40");
    EXPECT_EQ(shop.stage(batch, 5), "41");
    // Two cards stand, sealed; three numbers rest and come back.
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM cards WHERE social_state = 0 AND bank = 951"), 2);
    EXPECT_EQ(numbers("used"), 2);
    EXPECT_EQ(numbers("locked"), 3);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM card_applications WHERE state = 'success'"), 2);
    house.clock().pass_seconds(24 * 3600);
    shop.work("production.free_numbers");
    EXPECT_EQ(numbers("locked"), 0);
    EXPECT_EQ(numbers("free"), 48);
    // The card whose keys could not be replaced is listed to be destroyed.
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM spoiled_cards WHERE source = '" + batch + "'"), 1);

    // A second card with the ATR of one that exists stops the next batch.
    for (std::int64_t nth = 11; nth <= 12; ++nth) shop.applicant(nth);
    const std::string second = shop.make_batch(2);
    const auto again = to_vendor(second);
    std::vector<std::string> copied;
    copied.push_back(PressRoom::made_line(again.lines[0], 1));  // the chip of the first batch's first card
    copied.push_back(PressRoom::made_line(again.lines[1], 77));
    shop.answer("vendor", "VENDOR_RETURN", again, copied, shop.vendor_key);
    EXPECT_EQ(shop.state(second), "90");
    EXPECT_EQ(shop.stage(second, 1), "20");
    EXPECT_EQ(shop.stage(second, 2), "30");
    EXPECT_EQ(shop.step("send_centre_order", second), act_not_allowed.code);
    EXPECT_EQ(house.outcome("reviewer", "production.resume_batch",
                            Node::of({{"batch", second}, {"opinion", "卡商已更换芯片"}})),
              "ok");
    EXPECT_EQ(shop.state(second), "30");
    shop.answer("vendor", "VENDOR_RETURN", again, {PressRoom::made_line(again.lines[0], 78), copied[1]},
                shop.vendor_key, 2, "VENDOR_RETURN_" + again.batch_no + "_1.txt.enc");
    EXPECT_EQ(shop.state(second), "31");
}

TEST_P(Production, RefusesReturnsThatAreNotWholeOrNotForTheOrder) {
    const std::string batch = batch_of(2);
    shop.step("send_bank_order", batch);
    const auto order = shop.receive("cards_bank", "BANK_PREOPEN", shop.bank_key);
    auto other = order;
    other.text_sm3 = std::string(64, '0');
    shop.answer("cards_bank", "BANK_PREOPEN_RETURN", other, shop.opened(order), shop.bank_key);
    EXPECT_EQ(house.text("SELECT note FROM production_files WHERE state = 'refused'"),
              file_order_differs.code);
    EXPECT_EQ(shop.state(batch), "20");
    // Another's signature.
    shop.answer("cards_bank", "BANK_PREOPEN_RETURN", order, shop.opened(order), shop.centre_key);
    EXPECT_EQ(shop.state(batch), "20");
    // One person's line under another's number is set aside; the batch stays open and is chased when late.
    auto lines = shop.opened(order);
    lines[1].replace(lines[1].find(order.lines[1][2]), 18, order.lines[0][2]);
    shop.answer("cards_bank", "BANK_PREOPEN_RETURN", order, lines, shop.bank_key);
    EXPECT_EQ(shop.state(batch), "20");
    const Node files = house.call("operator", "production.list_files", Node::of({{"batch", batch}}))["files"];
    EXPECT_EQ(files.at(0)["rejected"].number(), 1);
    EXPECT_EQ(house
                  .call("operator", "production.list_findings",
                        Node::of({{"file", files.at(0)["file"]}}))["findings"]
                  .at(0)["code"]
                  .text(),
              line_stranger.code);
    house.clock().pass_seconds(30 * 86400);
    shop.work("production.chase_batches");
    EXPECT_EQ(house.number("SELECT chased FROM production_batches"), 1);
    EXPECT_TRUE(house.call("bank", "production.list_batches")["batches"].at(0)["late"].flag());
    // A second return must name the one it replaces; then only the open line is taken, and the same file again
    // is known.
    shop.answer("cards_bank", "BANK_PREOPEN_RETURN", order, shop.opened(order), shop.bank_key, 2);
    EXPECT_EQ(shop.state(batch), "20");
    shop.answer("cards_bank", "BANK_PREOPEN_RETURN", order, shop.opened(order), shop.bank_key, 3,
                "BANK_PREOPEN_RETURN_" + order.batch_no + "_1.txt.enc");
    EXPECT_EQ(shop.state(batch), "21");
    EXPECT_EQ(shop.step("cancel_batch", batch) == "ok", false);
}

TEST_P(Production, AccountsMustBeOfTheBankAndOfThePerson) {
    const std::string batch = batch_of(3);
    shop.step("send_bank_order", batch);
    const auto order = shop.receive("cards_bank", "BANK_PREOPEN", shop.bank_key);
    auto lines = shop.opened(order);
    const auto& c = order.lines;
    lines[0] = c[0][0] + "|" + c[0][1] + "|" + c[0][2] + "|" + c[0][3] + "|00|" +
               Workshop::bank_card("621002", 9) + "|6222||x|";
    lines[1] = c[1][0] + "|" + c[1][1] + "|" + c[1][2] + "|陈大二|00|" + Workshop::bank_card("621001", 8) +
               "|6222||x|";
    shop.answer("cards_bank", "BANK_PREOPEN_RETURN", order, lines, shop.bank_key);
    EXPECT_EQ(shop.stage(batch, 1), "22");
    EXPECT_EQ(shop.stage(batch, 2), "22");
    EXPECT_EQ(shop.stage(batch, 3), "20");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM production_accounts"), 1);
}

TEST_P(Production, PullsWhoChangedBeforeTheVendorAndRemakesAfter) {
    const PersonKey first = shop.applicant(1), second = shop.applicant(2);
    shop.applicant(3);
    const std::string batch = shop.make_batch(3);
    const auto rename = [&](const PersonKey& key) {
        house.with_unit("root", [&](Unit& unit) {
            people::Person person = people::must_find_person(unit, key);
            person.name = "陈改名";
            person.name_hash = name_hash(normalise_name(person.name));
            people::save_people(unit, std::span{&person, 1});
            unit.tell(people::person_changed, Node::of({{"person", people::key_text(key)}}));
        });
        house.run_jobs();
    };
    rename(first);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM production_items WHERE stage = '12'"), 1);
    EXPECT_EQ(numbers("locked"), 1);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM card_applications WHERE state = 'applied'"), 1);
    const auto order = to_vendor(batch);
    ASSERT_EQ(order.lines.size(), 2U);
    rename(second);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM production_items WHERE changed = 1"), 1);
    shop.answer("vendor", "VENDOR_RETURN", order, all_made(order), shop.vendor_key);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM production_items WHERE stage = '33'"), 1);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM spoiled_cards WHERE source = '" + batch + "'"), 1);
    EXPECT_EQ(shop.state(batch), "31");
}

TEST_P(Production, HandsCardsOverWithTwoSignatures) {
    const std::string batch = batch_of(2);
    const auto order = to_vendor(batch);
    const auto keys = to_centre(batch, order, all_made(order));
    shop.answer("key_centre", "KEY_REPLACE_RETURN", keys, all_keyed(keys), shop.centre_key);
    const Node give = Node::of(
        {{"batch", batch}, {"leg", "city_to_outlet"}, {"outlet", shop.outlet.number()}, {"signature", "甲"}});
    EXPECT_EQ(house.outcome("operator", "production.hand_over_cards", give), inspection_missing.code);
    EXPECT_EQ(house.outcome("operator", "production.record_inspection",
                            Node::of({{"batch", batch}, {"sample", 1}, {"bad", 0}})),
              inspection_wrong.code);
    EXPECT_TRUE(house
                    .call("operator", "production.record_inspection",
                          Node::of({{"batch", batch}, {"sample", 2}, {"bad", 0}}))["passed"]
                    .flag());
    const std::string handover =
        house.call("operator", "production.hand_over_cards", give)["handover"].text();
    EXPECT_EQ(house.outcome("operator", "production.hand_over_cards", give), handover_made_already.code);
    const Node receive = Node::of({{"handover", handover}, {"signature", "乙"}});
    EXPECT_EQ(house.outcome("operator", "production.receive_cards", receive), needs_other_hand.code);
    EXPECT_EQ(house.call("outlet", "production.receive_cards", receive)["state"].text(), "50");
    EXPECT_EQ(house.call("operator", "production.list_handovers", Node::of({{"batch", batch}}))["handovers"]
                  .at(0)["state"]
                  .text(),
              "received");
    const Node papers =
        house.call("operator", "production.print_handover", Node::of({{"handover", handover}}));
    EXPECT_FALSE(papers["packing_list"]["number"].text().empty());
    EXPECT_EQ(
        house.number("SELECT COUNT(*) FROM production_batches WHERE outlet_received_at >= centre_in_at"), 1);
}

TEST_P(Production, BatchesAreSeenByTheirOwnBankAndVendorAlone) {
    const std::string batch = batch_of(1);
    EXPECT_EQ(house.call("vendor", "production.list_batches")["batches"].size(), 1U);
    EXPECT_EQ(house.call("vendor", "production.list_items", Node::of({{"batch", batch}}))["items"]
                  .at(0)["name"]
                  .text(),
              "陈**");
    house.add_actor("stranger", {"VENDOR_OPERATOR"}, "4418", shop.other_bank.number(), true);
    EXPECT_EQ(house.call("stranger", "production.list_batches")["batches"].size(), 0U);
    EXPECT_EQ(house.outcome("stranger", "production.show_batch", Node::of({{"batch", batch}})),
              not_found_here.code);
    EXPECT_EQ(shop.step("request_certificates", batch), certificates_not_needed.code);
    EXPECT_EQ(house.outcome("operator", "production.pull_item", Node::of({{"batch", batch}, {"serial", 9}})),
              item_not_found.code);
    EXPECT_EQ(
        house.outcome("operator", "production.cancel_batch", Node::of({{"batch", batch}, {"opinion", "x"}})),
        cards_left.code);
    EXPECT_EQ(house.outcome("operator", "production.pull_item", Node::of({{"batch", batch}, {"serial", 1}})),
              "ok");
    EXPECT_EQ(
        house.outcome("operator", "production.cancel_batch", Node::of({{"batch", batch}, {"opinion", "x"}})),
        "ok");
    EXPECT_EQ(shop.state(batch), "99");
}

TEST_P(Production, OnlyTheOfficeMovesABatch) {
    const std::string batch = batch_of(1);
    for (const char* act :
         {"production.send_bank_order", "production.request_certificates", "production.send_vendor_order",
          "production.send_centre_order", "production.create_batch", "production.resume_batch",
          "production.save_warehouse"})
        EXPECT_EQ(house.outcome("vendor", act, Node::of({{"batch", batch}})), not_permitted.code) << act;
    EXPECT_EQ(house.outcome("operator", "production.take_return_file",
                            Node::of({{"partner", shop.id_of_vendor()},
                                      {"file", house.upload("operator", "no return at all", "x.txt")}})),
              "ok");
    house.run_jobs();
    EXPECT_EQ(shop.state(batch), "10");
}

TEST(ItemStages, NothingLeadsOutOfAFailure) {
    for (const auto& from : item_stages)
        for (const auto& to : item_stages)
            EXPECT_FALSE(has_failed(from.value) && may_move(from.value, to.value));
    EXPECT_TRUE(may_move(ItemStage::made, ItemStage::finished));
    EXPECT_FALSE(may_move(ItemStage::in_batch, ItemStage::made));
}

}  // namespace onecard::production
