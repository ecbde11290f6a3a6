// The life of cards: made, handed out, lost and found, replaced, cancelled by two hands; banks told; clocks kept.

#include "business/cards/tests/card_counter.hpp"

namespace onecard::cards {

ON_BOTH_DATABASES(CardLifeTest);

TEST_P(CardLifeTest, AMadeCardIsHandedOutAndEnabledByItsHolder) {
    const MadeCard card = made(zhao, 1);
    add(card);
    EXPECT_EQ(state_of(zhao, card.card_no), "sealed");
    EXPECT_EQ(card_of(zhao, card.card_no)["holding"].text(), "at_outlet");
    EXPECT_EQ(outcome("enable_card", zhao, card.card_no), "cards.not_handed_out");
    const Node waiting = house.call("clerk", "cards.list_waiting_cards", Node::of({{"limit", 1}}));
    ASSERT_EQ(waiting["cards"].size(), 1u);
    EXPECT_EQ(waiting["cards"].at(0)["name"].text(), "赵小满");
    EXPECT_EQ(
        house
            .call("clerk", "cards.list_waiting_cards", Node::of({{"after", waiting["next"].text()}}))["cards"]
            .size(),
        0u);
    EXPECT_EQ(house.call("nishan", "cards.list_waiting_cards", {})["cards"].size(), 0u)
        << "of another bank's outlet";

    EXPECT_EQ(outcome("hand_out_card", wang, card.card_no), "cards.document_differs");
    EXPECT_EQ(outcome("hand_out_card", zhao, card.card_no, Node::of({{"agent_name", "赵大满"}})),
              "cards.agent_incomplete");
    EXPECT_EQ(outcome("hand_out_card", zhao, card.card_no,
                      Node::of({{"agent_name", "赵大满"}, {"agent_number", made_up_number(77)}})),
              "cards.agent_proof_missing");
    const std::string proof = house.upload("clerk", "委托书", "mandate.txt");
    act("hand_out_card", zhao, card.card_no,
        Node::of({{"agent_name", "赵大满"}, {"agent_number", made_up_number(77)}, {"proof", proof}}));
    EXPECT_EQ(outcome("hand_out_card", zhao, card.card_no), "cards.already_collected");
    EXPECT_EQ(state_of(zhao, card.card_no), "sealed");
    EXPECT_EQ(act("enable_card", zhao, card.card_no)["social_state"].text(), "normal");

    const Node events = house.call("clerk", "cards.list_card_events", Node::of({{"card_no", card.card_no}}));
    ASSERT_EQ(events["events"].size(), 3u);
    EXPECT_EQ(events["events"].at(0)["event"].text(), "enabled");
    EXPECT_EQ(events["events"].at(1)["event"].text(), "handed_out");
    EXPECT_EQ(events["events"].at(1)["agent"].text(), "赵**");
    EXPECT_EQ(events["events"].at(2)["event"].text(), "made");
    EXPECT_EQ(to_json(events).find(made_up_number(77)), std::string::npos);
    EXPECT_EQ(house.call("clerk", "cards.list_card_events",
                         Node::of({{"card_no", card.card_no}, {"limit", 2}}))["next"]
                      .number() > 0,
              true);
}

TEST_P(CardLifeTest, SlipsAndListsArePrinted) {
    EXPECT_EQ(house.outcome("clerk", "cards.print_card_slip", Node::of({{"card_no", wang.card_no}})),
              "cards.nothing_to_print");
    EXPECT_EQ(house.outcome("clerk", "cards.print_collection_list", {}), "cards.nothing_to_print");
    lose(wang);
    const Node slip = house.call("clerk", "cards.print_card_slip", Node::of({{"card_no", wang.card_no}}));
    EXPECT_FALSE(slip["number"].text().empty());
    EXPECT_EQ(
        house.call("clerk", "cards.print_card_slip", Node::of({{"card_no", wang.card_no}}))["copy"].number(),
        2);
    add(made(zhao, 1));
    EXPECT_EQ(house.outcome("clerk", "cards.print_collection_list", {}), "ok");
    EXPECT_EQ(house.outcome("nishan", "cards.print_card_slip", Node::of({{"card_no", wang.card_no}})),
              "engine.not_permitted");
}

TEST_P(CardLifeTest, NoNumberAndNoChipIsUsedTwice) {
    const MadeCard first = made(zhao, 1);
    add(first);
    MadeCard same_number = made(li, 2), same_ident = made(li, 3), same_atr = made(li, 4), odd = made(li, 5);
    same_number.card_no = first.card_no;
    same_ident.ident_code = first.ident_code;
    same_atr.atr = first.atr;
    odd.ident_code = "12";
    EXPECT_EQ(add_outcome(same_number), "cards.number_used");
    EXPECT_EQ(add_outcome(same_ident), "cards.chip_used");
    EXPECT_EQ(add_outcome(same_atr), "cards.chip_used");
    EXPECT_EQ(add_outcome(odd), "cards.chip_malformed");
    std::ranges::transform(same_atr.atr, same_atr.atr.begin(), [](char c) { return c == 'A' ? 'a' : c; });
    EXPECT_EQ(add_outcome(same_atr), "cards.chip_used") << "the same chip in small letters";
    EXPECT_EQ(add_outcome(made(li, 2)), "ok") << "what was refused left nothing behind";
    const std::vector<std::string> asked{first.atr, hex_digits(99, 40), first.ident_code};
    const auto used = house.with_unit("admin", [&](Unit& unit) { return used_chips(unit, asked); });
    EXPECT_EQ(used, (std::vector<std::string>{first.atr, first.ident_code}));
}

TEST_P(CardLifeTest, ByPhoneThreeItemsMustAgreeAndNoneIsTold) {
    const auto lose_outcome = [&](Node more) {
        Node::Record record{{"channel", "phone"}};
        for (const auto& field : *more.if_record()) record.push_back(field);
        return house.outcome("clerk", "cards.report_temporary_loss", record);
    };
    const Node name{wang.name}, number{wang.number};
    EXPECT_EQ(lose_outcome(Node::of({{"number", number}, {"name", name}})), "cards.third_item_missing");
    EXPECT_EQ(lose_outcome(Node::of({{"number", number}, {"name", name}, {"account_tail", ""}})),
              "cards.third_item_missing")
        << "an empty item is none";
    EXPECT_EQ(lose_outcome(Node::of({{"number", number}, {"name", "王小红"}, {"mobile", wang.mobile}})),
              "cards.items_differ");
    EXPECT_EQ(lose_outcome(Node::of({{"number", number}, {"name", name}, {"mobile", "13900000000"}})),
              "cards.items_differ");
    EXPECT_EQ(lose_outcome(Node::of({{"number", number}, {"name", name}, {"account_tail", "0000"}})),
              "cards.items_differ");
    EXPECT_EQ(lose_outcome(Node::of({{"number", number}, {"name", name}, {"card_no", li.card_no}})),
              "cards.items_differ");
    EXPECT_EQ(
        lose_outcome(Node::of({{"number", made_up_number(99)}, {"name", name}, {"mobile", wang.mobile}})),
        "cards.items_differ");
    EXPECT_EQ(house.outcome("far", "cards.report_temporary_loss",
                            Node::of({{"number", number}, {"name", name}, {"card_no", wang.card_no}})),
              "cards.items_differ");
    EXPECT_EQ(lose_outcome(
                  Node::of({{"number", number}, {"name", name}, {"account_tail", wang.account.substr(15)}})),
              "ok");
    EXPECT_EQ(lose_outcome(Node::of({{"number", number}, {"name", name}, {"mobile", wang.mobile}})),
              "cards.items_differ")
        << "there is no card in order left";
    EXPECT_EQ(outcome("release_temporary_loss", wang, wang.card_no, Node::of({{"channel", "phone"}})),
              "cards.not_by_phone");
    EXPECT_EQ(outcome("release_temporary_loss", wang, wang.card_no, Node::of({{"channel", "app"}})),
              "cards.face_check_missing");
    EXPECT_EQ(outcome("release_temporary_loss", wang, wang.card_no,
                      Node::of({{"channel", "app"}, {"face_checked", true}})),
              "ok");
}

TEST_P(CardLifeTest, ATemporaryLossEndsByItselfUnlessAnotherBegan) {
    EXPECT_EQ(lose(wang)["temp_loss_until"].text().substr(0, 10), "2026-11-17");
    pass_days(10);
    EXPECT_EQ(state_of(wang, wang.card_no), "temp_lost");
    act("release_temporary_loss", wang, wang.card_no);
    lose(wang);
    pass_days(6);
    EXPECT_EQ(state_of(wang, wang.card_no), "temp_lost") << "the clock of the first loss ended nothing";
    pass_days(10);
    EXPECT_EQ(state_of(wang, wang.card_no), "normal");
    lose(wang);
    act("report_formal_loss", wang, wang.card_no);
    pass_days(400);
    EXPECT_EQ(state_of(wang, wang.card_no), "formally_lost")
        << "no clock lifts a formal loss, and none cancels it here";
}

TEST_P(CardLifeTest, AFormalLossIsLiftedUntilANewCardIsMade) {
    act("report_formal_loss", wang, wang.card_no);
    EXPECT_EQ(outcome("report_formal_loss", wang, wang.card_no), "cards.act_not_allowed");
    EXPECT_EQ(act("release_formal_loss", wang, wang.card_no)["social_state"].text(), "normal");
    act("report_formal_loss", wang, wang.card_no);
    MadeCard fresh = made(wang, 6);
    fresh.replaces_card_no = wang.card_no;
    add(fresh);
    EXPECT_EQ(outcome("release_formal_loss", wang, wang.card_no), "cards.reissue_begun");
    act("hand_out_card", wang, fresh.card_no, Node::of({{"enable", true}}));
    EXPECT_EQ(state_of(wang, fresh.card_no), "normal");
    EXPECT_EQ(state_of(wang, wang.card_no), "cancelled");
    const Node old = card_of(wang, wang.card_no);
    EXPECT_EQ(old["cancel_reason"].text(), "replaced");
    EXPECT_EQ(old["replaced_by_card_no"].text(), fresh.card_no);
    for (const char* again : {"enable_card", "release_formal_loss", "unlock_card", "release_temporary_loss"})
        EXPECT_NE(outcome(again, wang, wang.card_no), "ok") << again;
    EXPECT_EQ(house.number("SELECT valid_cards FROM card_index WHERE card_no = '" + fresh.card_no + "'"), 1);
}

TEST_P(CardLifeTest, NobodyHasTwoCardsInForce) {
    const MadeCard second = made(wang, 7);
    add(second);
    act("hand_out_card", wang, second.card_no);
    EXPECT_EQ(outcome("enable_card", wang, second.card_no), "cards.other_card_in_force");
    EXPECT_EQ(state_of(wang, wang.card_no), "normal") << "and never is the card cancelled that was in force";
    const auto in_force = house.with_unit("admin", [&](Unit& unit) {
        return find_card_in_force(unit, unit.hasher.of("01", wang.number),
                                  RegionCode::parse("370831").value())
            ->card_no;
    });
    EXPECT_EQ(in_force, wang.card_no);
}

TEST_P(CardLifeTest, WrongPinsLockAndADocumentUnlocks) {
    for (int wrong = 1; wrong <= 6; ++wrong) {
        const Node told = house.call("siyuan", "cards.note_wrong_pin", Node::of({{"card_no", wang.card_no}}));
        EXPECT_EQ(told["tries_left"].number(), 6 - wrong);
    }
    EXPECT_EQ(state_of(wang, wang.card_no), "app_locked");
    EXPECT_EQ(house.outcome("nishan", "cards.note_wrong_pin", Node::of({{"card_no", wang.card_no}})),
              "cards.card_not_found");
    EXPECT_EQ(outcome("note_pin_event", wang, wang.card_no, Node::of({{"event", "reset"}})),
              "cards.pin_not_now");
    EXPECT_EQ(house.outcome("far", "cards.note_pin_event",
                            input_of(wang, wang.card_no, Node::of({{"event", "reset"}}))),
              "cards.card_not_found");
    EXPECT_EQ(outcome("unlock_card", li, wang.card_no), "cards.document_differs");
    EXPECT_EQ(act("unlock_card", wang, wang.card_no, Node::of({{"reset_pin", true}}))["social_state"].text(),
              "normal");
    EXPECT_EQ(
        house.call("siyuan", "cards.note_wrong_pin", Node::of({{"card_no", wang.card_no}}))["tries_left"]
            .number(),
        5)
        << "the count began anew";
    EXPECT_EQ(outcome("note_pin_event", wang, wang.card_no, Node::of({{"event", "changed"}})), "ok");
    const MadeCard fresh = made(zhao, 8);
    add(fresh);
    act("hand_out_card", zhao, fresh.card_no);
    act("note_pin_event", zhao, fresh.card_no, Node::of({{"event", "changed"}, {"channel", "self_service"}}));
    EXPECT_EQ(state_of(zhao, fresh.card_no), "normal") << "a first change of the PIN enables";
}

TEST_P(CardLifeTest, TwoHandsCancelACardWithAProof) {
    const std::string proof = house.upload("clerk", "户口注销证明", "proof.txt");
    const auto ask = [&](const std::string& reason) {
        return outcome("ask_cancellation", wang, wang.card_no,
                       Node::of({{"reason", reason}, {"proof", proof}}));
    };
    EXPECT_EQ(ask("replaced"), "cards.cancel_reason_own");
    EXPECT_EQ(outcome("ask_cancellation", wang, wang.card_no, Node::of({{"reason", "moved"}})),
              "engine.field_missing");
    EXPECT_EQ(ask("moved"), "ok");
    EXPECT_EQ(ask("moved"), "cards.cancellation_open");
    const Node asked = house.call("reviewer", "cards.list_cancellations", Node::of({{"state", "asked"}}));
    ASSERT_EQ(asked["cancellations"].size(), 1u);
    const Node id = asked["cancellations"].at(0)["cancellation"];
    EXPECT_EQ(house.outcome("clerk", "cards.approve_cancellation", Node::of({{"cancellation", id}})),
              "engine.not_permitted");
    house.call("reviewer", "cards.refuse_cancellation",
               Node::of({{"cancellation", id}, {"opinion", "材料不清"}}));
    EXPECT_EQ(state_of(wang, wang.card_no), "normal");

    const std::string own = house.upload("both", "户口注销证明", "proof.txt");
    const Node again =
        house.call("both", "cards.ask_cancellation",
                   input_of(wang, wang.card_no, Node::of({{"reason", "moved"}, {"proof", own}})));
    EXPECT_EQ(house.outcome("both", "cards.approve_cancellation",
                            Node::of({{"cancellation", again["cancellation"]}})),
              "engine.needs_other_hand");
    house.call("reviewer", "cards.approve_cancellation", Node::of({{"cancellation", again["cancellation"]}}));
    EXPECT_EQ(state_of(wang, wang.card_no), "cancelled");
    EXPECT_EQ(card_of(wang, wang.card_no)["cancel_reason"].text(), "moved");
    EXPECT_EQ(outcome("enable_card", wang, wang.card_no), "cards.act_not_allowed");
    EXPECT_EQ(ask("moved"), "cards.act_not_allowed");
    EXPECT_EQ(house.outcome("far", "cards.ask_cancellation",
                            input_of(li, li.card_no, Node::of({{"reason", "moved"}, {"proof", proof}}))),
              "cards.card_not_found");
}

TEST_P(CardLifeTest, ATemporaryCardEndsOrIsTakenBack) {
    const auto temporary = [&](int nth, const std::string& until) {
        MadeCard card = made(zhao, nth);
        card.temporary = true;
        card.bank = 0;
        card.bank_card_no = {};
        card.ident_code = card.atr = "";
        card.holding = Holding::handed_out;
        card.valid_until = Date::parse(until).value();
        add(card);
        act("enable_card", zhao, card.card_no);
        return card.card_no;
    };
    const std::string first = temporary(20, "2027-01-01");
    const auto extend = [&](const std::string& until) {
        return outcome("extend_temporary_card", zhao, first, Node::of({{"until", until}}));
    };
    EXPECT_EQ(outcome("extend_temporary_card", wang, wang.card_no, Node::of({{"until", "2027-02-01"}})),
              "cards.not_temporary");
    EXPECT_EQ(extend("2027-06-02"), "cards.temporary_too_long");
    EXPECT_EQ(extend("2026-12-31"), "cards.temporary_not_longer");
    EXPECT_EQ(house.outcome("far", "cards.extend_temporary_card",
                            input_of(zhao, first, Node::of({{"until", "2027-02-01"}}))),
              "cards.card_not_found");
    EXPECT_EQ(extend("2027-02-01"), "ok");
    pass_days(62);
    EXPECT_EQ(state_of(zhao, first), "normal") << "the first end was put off";
    pass_days(31);
    EXPECT_EQ(state_of(zhao, first), "cancelled");

    const std::string second = temporary(21, "2027-04-01");
    const MadeCard real = made(zhao, 22);
    add(real);
    EXPECT_EQ(outcome("hand_out_card", zhao, real.card_no), "cards.temporary_card_out");
    act("hand_out_card", zhao, real.card_no, Node::of({{"temporary_returned", true}, {"enable", true}}));
    EXPECT_EQ(state_of(zhao, second), "cancelled");
    EXPECT_EQ(state_of(zhao, real.card_no), "normal");
}

TEST_P(CardLifeTest, ACardThatNobodyFetchesIsCleared) {
    const MadeCard card = made(zhao, 9);
    add(card);
    pass_days(364);
    EXPECT_EQ(state_of(zhao, card.card_no), "sealed");
    pass_days(2);
    EXPECT_EQ(state_of(zhao, card.card_no), "cancelled");
    EXPECT_EQ(card_of(zhao, card.card_no)["cancel_reason"].text(), "uncollected");
    EXPECT_EQ(card_of(zhao, card.card_no)["holding"].text(), "returned");
    EXPECT_EQ(outcome("hand_out_card", zhao, card.card_no), "cards.not_to_be_handed_out");
}

TEST_P(CardLifeTest, ABankIsToldByFileAndAnswersByFile) {
    lose(wang);
    house.run_jobs();
    const Node told = house.call("clerk", "cards.list_bank_notices", {})["notices"].at(0);
    EXPECT_EQ(told["state"].text(), "sent");
    EXPECT_EQ(told["kind"].text(), "temporary_loss");
    std::string file;
    for (const auto& entry : std::filesystem::directory_iterator{bank_folder("out")})
        if (entry.path().extension() == ".txt") {
            EXPECT_TRUE(std::filesystem::exists(entry.path().string() + ".ok"));
            std::getline(std::ifstream{entry.path()}.ignore(1000, '\n'), file);
        }
    const std::string number = told["notice"].text().substr(std::string{"banknotice_"}.size());
    EXPECT_EQ(file.substr(0, file.rfind('|')), number + "|" + wang.card_no + "|temporary_loss");

    answer("951|1|2\n" + number + "|ok|3|20261102|\n999999|ok|3|20261102|\n");
    EXPECT_EQ(card_of(wang, wang.card_no)["bank_state"].text(), "lost");
    EXPECT_EQ(card_of(wang, wang.card_no)["notice_state"].text(), "confirmed");
    EXPECT_TRUE(std::filesystem::exists(bank_folder("in") / "taken/ANSWER_951_1.txt"));
    answer("951|1|1\n" + number + "|refused|2|20261102|\n");
    EXPECT_EQ(card_of(wang, wang.card_no)["bank_state"].text(), "lost")
        << "what was answered is not answered again";

    act("release_temporary_loss", wang, wang.card_no);
    house.run_jobs();
    EXPECT_EQ(card_of(wang, wang.card_no)["bank_state"].text(), "lost") << "only the bank lifts its own part";
    EXPECT_EQ(
        house.call("siyuan", "cards.list_bank_notices", Node::of({{"state", "sent"}}))["notices"].size(), 1u);
    EXPECT_EQ(house.call("nishan", "cards.list_bank_notices", {})["notices"].size(), 0u);
    const Node release = house.call("siyuan", "cards.list_bank_notices", {})["notices"].at(0)["notice"];
    EXPECT_EQ(house.outcome("nishan", "cards.confirm_bank_notice", Node::of({{"notice", release}})),
              "engine.not_found");
    house.call("siyuan", "cards.confirm_bank_notice",
               Node::of({{"notice", release}, {"bank_state", "active"}}));
    EXPECT_EQ(card_of(wang, wang.card_no)["bank_state"].text(), "active");
}

TEST_P(CardLifeTest, AnUnansweredLossIsHalfBlockedUntilTheBankConfirms) {
    lose(wang);
    house.clock().pass_seconds(299);
    keep_terms();
    EXPECT_FALSE(card_of(wang, wang.card_no)["half_blocked"].flag());
    house.clock().pass_seconds(2);
    keep_terms();
    EXPECT_TRUE(card_of(wang, wang.card_no)["half_blocked"].flag());
    const Node half = house.call("clerk", "cards.list_bank_notices", Node::of({{"state", "half_blocked"}}));
    ASSERT_EQ(half["notices"].size(), 1u);
    const Node id = half["notices"].at(0)["notice"];
    house.clock().pass_seconds(3600);
    keep_terms();
    EXPECT_GE(house.call("clerk", "cards.list_bank_notices", {})["notices"].at(0)["tries"].number(), 2)
        << "told again";
    house.call("siyuan", "cards.refuse_bank_notice", Node::of({{"notice", id}, {"words", "查无此卡"}}));
    house.call("clerk", "cards.repeat_bank_notice", Node::of({{"notice", id}}));
    house.run_jobs();
    house.call("siyuan", "cards.confirm_bank_notice", Node::of({{"notice", id}, {"bank_state", "lost"}}));
    EXPECT_FALSE(card_of(wang, wang.card_no)["half_blocked"].flag());
    EXPECT_EQ(house.outcome("siyuan", "cards.confirm_bank_notice", Node::of({{"notice", id}})),
              "engine.act_not_allowed");
    act("report_formal_loss", wang, wang.card_no);
    act("release_formal_loss", wang, wang.card_no);
    EXPECT_EQ(
        house.call("clerk", "cards.list_bank_notices", Node::of({{"state", "superseded"}}))["notices"].size(),
        1u)
        << "the loss that was not sent yet is superseded by its release";
}

TEST_P(CardLifeTest, ALossAtTheBankBlocksTheSocialPartToo) {
    EXPECT_EQ(house.outcome("nishan", "cards.report_bank_loss", Node::of({{"card_no", wang.card_no}})),
              "cards.card_not_found");
    const Node taken = house.call("siyuan", "cards.report_bank_loss", Node::of({{"card_no", wang.card_no}}));
    EXPECT_EQ(taken["social_state"].text(), "temp_lost");
    EXPECT_EQ(taken["bank_state"].text(), "lost");
    EXPECT_EQ(house.call("clerk", "cards.list_bank_notices", {})["notices"].size(), 0u) << "the bank knows";

    const std::string file = house.upload("siyuan", "951|1|1\n" + li.card_no + "|3|20261102\n", "states.txt");
    house.call("siyuan", "cards.load_bank_states", Node::of({{"upload", file}}));
    house.run_jobs();
    EXPECT_EQ(state_of(li, li.card_no), "temp_lost");
    const std::string lifted =
        house.upload("siyuan", "951|2|1\n" + li.card_no + "|2|20261102\n", "states.txt");
    house.call("siyuan", "cards.load_bank_states", Node::of({{"upload", lifted}}));
    house.run_jobs();
    EXPECT_EQ(state_of(li, li.card_no), "temp_lost") << "what the bank lifts does not lift ours";
    const Node open = house.call("siyuan", "cards.list_state_differences", Node::of({{"state", "open"}}));
    ASSERT_EQ(open["differences"].size(), 1u);
    EXPECT_EQ(open["differences"].at(0)["kind"].text(), "platform_only");
    EXPECT_EQ(house.call("nishan", "cards.list_state_differences", {})["differences"].size(), 0u);
    const Node id = open["differences"].at(0)["difference"];
    act("release_temporary_loss", li, li.card_no);
    house.call("clerk", "cards.compare_states", Node::of({{"bank", 951}}));
    house.clock().pass_seconds(60);
    house.call("clerk", "cards.compare_states", Node::of({{"bank", 951}}));
    house.run_jobs();
    EXPECT_EQ(
        house.call("clerk", "cards.list_state_differences", Node::of({{"state", "vanished"}}))["differences"]
            .size(),
        1u);
    EXPECT_EQ(house.outcome("clerk", "cards.settle_difference",
                            Node::of({{"difference", id}, {"note", "已电话核实"}})),
              "engine.act_not_allowed");
    EXPECT_EQ(house.outcome("clerk", "cards.compare_states", Node::of({{"bank", 1}})),
              "cards.bank_not_found");
}

TEST_P(CardLifeTest, ADifferenceIsSettledByAHand) {
    lose(wang);
    house.call("clerk", "cards.compare_states", Node::of({{"bank", 951}}));
    house.run_jobs();
    const Node open = house.call("clerk", "cards.list_state_differences", Node::of({{"bank", 951}}));
    ASSERT_EQ(open["differences"].size(), 1u);
    const Node settled =
        house.call("siyuan", "cards.settle_difference",
                   Node::of({{"difference", open["differences"].at(0)["difference"]}, {"note", "银行补挂"}}));
    EXPECT_EQ(settled["state"].text(), "settled");
    EXPECT_EQ(settled["note"].text(), "银行补挂");
}

TEST_P(CardLifeTest, TheBlacklistIsToldInFullAndByWhatChanged) {
    const Node before = house.call("clerk", "cards.list_blacklist", {});
    EXPECT_EQ(before["cards"].size(), 0u);
    lose(wang);
    const Node since = Node::of({{"since", before["turn"]}});
    const Node news = house.call("clerk", "cards.list_blacklist", since);
    ASSERT_EQ(news["cards"].size(), 1u);
    EXPECT_EQ(news["cards"].at(0)["reason"].text(), "E2002");
    EXPECT_EQ(house.call("clerk", "cards.list_blacklist", {})["cards"].size(), 1u);
    act("release_temporary_loss", wang, wang.card_no);
    const Node off = house.call("clerk", "cards.list_blacklist", Node::of({{"since", news["turn"]}}));
    ASSERT_EQ(off["cards"].size(), 1u);
    EXPECT_FALSE(off["cards"].at(0)["blocked"].flag()) << "taken off the list";
    lose(wang);
    lose(li);
    const Node page = house.call("clerk", "cards.list_blacklist", Node::of({{"limit", 1}}));
    ASSERT_EQ(page["cards"].size(), 1u);
    const Node rest =
        house.call("clerk", "cards.list_blacklist", Node::of({{"limit", 1}, {"after", page["next"]}}));
    ASSERT_EQ(rest["cards"].size(), 1u);
    EXPECT_NE(rest["cards"].at(0)["card_no"], page["cards"].at(0)["card_no"]);
}

TEST(BankAnswersTest, TheExamplesAreWhatIsWrittenAndRead) {
    const auto example = [](const char* name) {
        std::ifstream in{std::string{ONECARD_SOURCE_DIR} + "/docs/examples/" + name};
        return std::string{std::istreambuf_iterator<char>{in}, {}};
    };
    const Instant at = Instant::parse("2026-11-02T10:00:00+08:00").value();
    const std::vector<BankNotice> notices{{.id = BankNoticeId{41},
                                           .card = {{}, "A00000011"},
                                           .kind = NoticeKind::temporary_loss,
                                           .made_at = at},
                                          {.id = BankNoticeId{42},
                                           .card = {{}, "A0000002X"},
                                           .kind = NoticeKind::cancelled,
                                           .made_at = at.plus_seconds(60)}};
    EXPECT_EQ(notice_file_text(951, 1042, notices), example("bank-notices.txt"));
    const BankAnswerFile file = read_bank_answers(example("bank-answers.txt"));
    ASSERT_EQ(file.answers.size(), 2u);
    EXPECT_EQ(file.answers[1].words, "查无此卡");
}

TEST(BankAnswersTest, AFileOfAnswersIsReadOrRefusedAsAWhole) {
    const BankAnswerFile file =
        read_bank_answers("951|7|2\n41|ok|3|20261102|\n42|refused||20261102|查无此卡\n");
    ASSERT_EQ(file.answers.size(), 2u);
    EXPECT_EQ(file.answers[0].state, BankState::lost);
    EXPECT_FALSE(file.answers[1].confirmed);
    EXPECT_FALSE(file.answers[1].state.has_value());
    for (const char* wrong :
         {"", "951|7|2\n41|ok|3|20261102|\n", "951|7|1\n41|ok|8|20261102|\n", "951|7|1\n41|yes|3|20261102|\n",
          "951|7|1\n0|ok|3|20261102|\n", "951|7|1\n41|ok|3|20261402|\n", "951|7|1\n41|ok|3|20261102|"})
        EXPECT_THROW(read_bank_answers(wrong), Problem) << wrong;
}

}  // namespace onecard::cards
