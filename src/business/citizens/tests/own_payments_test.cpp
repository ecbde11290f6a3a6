// What a citizen sees: every own payment with its reason and what to do, own cards, an own statement; and
// nothing of anyone else, whoever asks and however.

#include <array>
#include <cstdio>

#include "business/citizens/tests/citizen_window.hpp"

namespace onecard::citizens {

class OwnPaymentsTest : public OnBothDatabases {
protected:
    CitizenWindow window{GetParam()};
    subsidies::PaymentOffice& office = window.office;
    TestHouse& house = window.house;

    Node payments(const std::string& token, Node input = {}) {
        return window.call(token, "citizens.list_my_payments", std::move(input))["payments"];
    }
    std::string states(const std::string& token) {
        std::string all;
        const Node list = payments(token);
        for (std::size_t i = 0; i < list.size(); ++i) all += (i == 0 ? "" : " ") + list.at(i)["state"].text();
        return all;
    }
    std::string read_statement(const std::string& download) {
        const auto file = std::filesystem::path{house.installation().places().files()} / download;
        std::string out;
        std::FILE* pipe = ::popen(("pdftotext -layout '" + file.string() + "' -").c_str(), "r");
        std::array<char, 4096> block;
        for (std::size_t n = 0; (n = std::fread(block.data(), 1, block.size(), pipe)) > 0;)
            out.append(block.data(), n);
        EXPECT_EQ(::pclose(pipe), 0) << file;
        std::erase(out, ' ');
        return out;
    }
};
ON_BOTH_DATABASES(OwnPaymentsTest);

// seed-3 4(4): own payments of all items, state, reason of failure and what to do (R3.27-1).
TEST_P(OwnPaymentsTest, APaymentIsFollowedFromItsApprovalToTheCard) {
    const std::string token = window.sign_in(1);
    const std::string batch = office.batch();
    EXPECT_EQ(states(token), "") << "nothing before the leader approved";
    office.approve(batch);
    house.run_jobs();
    EXPECT_EQ(states(token), "approved");
    const auto orders = office.send(batch);
    EXPECT_EQ(states(token), "sent");
    office.answer_all(orders, {{"张小1", {"F", "F08", "未激活"}}});
    EXPECT_EQ(states(token), "returned");
    const Node returned = payments(token).at(0);
    EXPECT_EQ(returned["item"].text(), "耕地地力保护补贴");
    EXPECT_EQ(returned["policy"].text(), "《实施方案》（泗政发〔2021〕1号）");
    EXPECT_EQ(returned["amount"].text(), "100.00");
    EXPECT_EQ(returned["reason_zh"].text(), "银行账户尚未激活");
    EXPECT_NE(returned["advice_zh"].text().find("发卡银行"), std::string::npos);
    EXPECT_NE(returned["advice_en"].text().find("branch"), std::string::npos);
    EXPECT_EQ(returned["account"].text(), "****" + office.residents[0].account().substr(13));

    const std::string correction = house
                                       .call("clerk", "subsidies.create_correction_batch",
                                             Node::of({{"batch", batch}, {"pay_day", "2026-11-25"}}))["batch"]
                                       .text();
    house.run_jobs();
    office.approve(correction);
    house.run_jobs();
    EXPECT_EQ(states(token), "approved reissued");
    office.answer_all(office.send(correction));
    EXPECT_EQ(states(token), "paid reissued");
    EXPECT_EQ(payments(token).at(0)["note_zh"].text(), "退回后重新发放");
    EXPECT_EQ(payments(token).at(1)["advice_zh"].text(), "");
    EXPECT_EQ(states(window.sign_in(2)), "paid");
}

TEST_P(OwnPaymentsTest, ACounterSeesWhatIsUnderWayBeforeItChangesACard) {
    house.add_actor("counter", {"CARD_CLERK"});
    house.add_actor("far_counter", {"CARD_CLERK"}, "320585");
    const std::string person = house.with_unit("hrss", [](Unit& unit) {
        return people::key_text(unit.hasher.of("01", subsidies::test_citizen(1)));
    });
    const auto under_way = [&] {
        return house.call("counter", "citizens.show_holder_payments",
                          Node::of({{"person", person}}))["payments"];
    };
    const std::string batch = office.batch();
    EXPECT_EQ(under_way().size(), 0u) << "nothing before the leader approved";
    office.approve(batch);
    house.run_jobs();
    ASSERT_EQ(under_way().size(), 1u);
    EXPECT_EQ(under_way().at(0)["state"].text(), "approved");
    const auto orders = office.send(batch);
    EXPECT_EQ(under_way().at(0)["state"].text(), "sent");
    EXPECT_EQ(house.outcome("far_counter", "citizens.show_holder_payments", Node::of({{"person", person}})),
              "citizens.holder_not_found");
    EXPECT_NE(house.outcome("counter", "citizens.show_holder_payments", Node::of({{"person", "nobody"}})),
              "ok");
    office.answer_all(orders);
    EXPECT_EQ(under_way().size(), 0u) << "paid";
}
TEST_P(OwnPaymentsTest, WhoCannotBePaidIsToldWhyAndWhatToDo) {
    office.residents.push_back({.nth = 7, .name = "张小7", .social = cards::SocialState::formally_lost});
    office.residents.push_back({.nth = 8, .name = "张小8", .cards = 0});
    office.county.settle({office.residents[6], office.residents[7]});
    const std::string batch = office.batch();
    EXPECT_EQ(house.outcome("clerk", "subsidies.stop_line",
                            Node::of({{"batch", batch}, {"row", 2}, {"reason", "王五举报"}})),
              "ok");
    office.approve(batch);
    house.run_jobs();
    const std::string stopped = window.sign_in(2);
    EXPECT_EQ(states(stopped), "stopped");
    EXPECT_EQ(to_json(payments(stopped)).find("王五"), std::string::npos)
        << "the office's words stay in the office";
    const std::string lost = window.sign_in(7), none = window.sign_in(8);
    EXPECT_EQ(states(lost), "unpayable");
    EXPECT_EQ(payments(lost).at(0)["reason_zh"].text(), "社会保障卡处于挂失状态");
    EXPECT_EQ(payments(none).at(0)["reason_zh"].text(), "没有查到您的社会保障卡");
    EXPECT_NE(payments(none).at(0)["advice_zh"].text().find("申领"), std::string::npos);
    EXPECT_EQ(payments(none).at(0)["account"].text(), "");
    const Node card = window.call(lost, "citizens.show_my_cards")["cards"].at(0);
    EXPECT_EQ(card["social_state_zh"].text(), "正式挂失");
    EXPECT_FALSE(card["takes_money"].flag());
    EXPECT_NE(card["advice_zh"].text().find("解挂"), std::string::npos);
    EXPECT_EQ(window.call(none, "citizens.show_my_cards")["cards"].size(), 0u);
}

TEST_P(OwnPaymentsTest, MoneyOfAHouseholdIsSeenByBothWithoutTheOthersName) {
    office.residents.push_back({.nth = 7, .name = "张小7", .head = 1});
    office.county.settle({office.residents[6]});
    const std::string item = office.county.publish_item(Node::of({{"payee_mode", "household"}}));
    house.call(
        "finance", "subsidies.set_quota",
        Node::of({{"item", item}, {"year", 2026}, {"amount", "1000"}, {"document_no", "泗财〔2026〕2号"}}));
    const std::string batch = office.county.create_batch(item);
    office.county.import(batch, {subsidies::PaymentOffice::line_of(office.residents[6], "70.00")});
    office.approve(batch);
    house.run_jobs();
    office.answer_all(office.send(batch));
    const std::string named = window.sign_in(7), head = window.sign_in(1);
    ASSERT_EQ(states(named), "paid");
    EXPECT_EQ(payments(named).at(0)["note_zh"].text(), "发放到户主的社会保障卡");
    EXPECT_EQ(payments(named).at(0)["account"].text(), "") << "the head's account is the head's";
    ASSERT_EQ(states(head), "paid");
    EXPECT_EQ(payments(head).at(0)["note_zh"].text(), "代家庭成员领取");
    EXPECT_EQ(to_json(payments(head)).find("张小7"), std::string::npos);
    EXPECT_EQ(to_json(payments(named)).find("张小1"), std::string::npos);
}

TEST_P(OwnPaymentsTest, NobodySeesAnythingOfAnyoneElse) {
    std::vector<subsidies::TestLine> lines;
    for (std::size_t i = 0; i < office.residents.size(); ++i)
        lines.push_back(
            subsidies::PaymentOffice::line_of(office.residents[i], std::to_string(101 + i) + ".00"));
    const std::string batch = office.approved_batch("370831", lines);
    house.run_jobs();
    const std::string one = window.sign_in(1), two = window.sign_in(2);
    const auto amounts = [&](const std::string& token, Node input = {}) {
        std::string all;
        const Node list = payments(token, std::move(input));
        for (std::size_t i = 0; i < list.size(); ++i) all += list.at(i)["amount"].text() + " ";
        return all;
    };
    EXPECT_EQ(amounts(one), "101.00 ");
    EXPECT_EQ(amounts(two), "102.00 ");
    // A place in a list is no right: forged ones of other batches and rows lead to own rows or to nothing.
    const std::string number = batch.substr(6);
    for (const std::string& place :
         {number + "-0", number + "-1", number + "-99", std::string{"9223372036854775807-0"}}) {
        const std::string seen = amounts(one, Node::of({{"after", place}}));
        EXPECT_TRUE(seen.empty() || seen == "101.00 ") << place << ": " << seen;
    }
    for (const char* place : {"x", "1", "-", "1-", "1-2-3", "' OR 1=1 --"})
        EXPECT_EQ(amounts(one, Node::of({{"after", place}})), "101.00 ") << place;
    // Nothing that names a person, a batch or a card can be handed in at all.
    for (const char* operation : {"citizens.show_me", "citizens.list_my_payments", "citizens.show_my_cards"})
        for (const char* field : {"person", "number", "person_key", "card_no", "batch"})
            EXPECT_EQ(window.outcome(one, operation, Node::of({{field, subsidies::test_citizen(2)}})),
                      "engine.field_unknown");
    const std::string own_card = to_json(window.call(one, "citizens.show_my_cards"));
    EXPECT_EQ(own_card.find(office.residents[0].account()), std::string::npos) << "masked";
    EXPECT_NE(own_card.find(office.residents[0].account().substr(13)), std::string::npos);
    EXPECT_EQ(own_card.find(office.residents[1].account().substr(12)), std::string::npos);

    // A row of the index that leads to another's row shows nothing: the row itself must name the person.
    house.script(
        "INSERT INTO citizen_rows (roster, stretch, person_key, seq) "
        "SELECT roster, stretch, person_key, seq + 1 FROM citizen_rows WHERE seq < 6 ON CONFLICT DO NOTHING");
    EXPECT_EQ(amounts(one), "101.00 ");
}

TEST_P(OwnPaymentsTest, TheOfficeAndThePlatformAreNoCitizens) {
    house.add_actor("mistaken", {"CITIZEN"});
    for (const char* operation :
         {"citizens.show_me", "citizens.list_my_payments", "citizens.show_my_cards", "citizens.sign_out"}) {
        EXPECT_EQ(house.outcome("hrss", operation), "engine.not_permitted");
        EXPECT_EQ(house.outcome("mistaken", operation), "citizens.not_a_citizen");
        EXPECT_EQ(house.outcome("", operation), "engine.not_signed_in");
    }
    EXPECT_EQ(house.outcome("mistaken", "citizens.print_statement", Node::of({{"year", 2026}})),
              "citizens.not_a_citizen");
    const std::string token = window.sign_in(1);
    for (const char* operation : {"access.who_am_i", "subsidies.list_batches", "cards.show_card",
                                  "people.list_people", "citizens.list_outbox", "engine.export_list",
                                  "engine.download_paper", "engine.list_jobs", "access.sign_out"})
        EXPECT_EQ(window.outcome(token, operation), "engine.not_permitted") << operation;
}

// seed-3 4(5): 免费打印对账簿 (R3.27-3).
TEST_P(OwnPaymentsTest, AStatementOfTheYearIsPrintedMaskedAndCanBeChecked) {
    const std::string batch = office.approved_batch();
    house.run_jobs();
    office.answer_all(office.send(batch), {{"张小2", {"F", "F04", "销户"}}});
    const std::string token = window.sign_in(2);
    const Node made = window.call(token, "citizens.print_statement", Node::of({{"year", 2026}}));
    const std::string text = read_statement(made["download"].text());
    for (const char* words : {"个人对账单（2026年）", "张小2", "耕地地力保护补贴", "100.00", "未到账",
                              "已销户", "到账合计", "零元整"})
        EXPECT_NE(text.find(words), std::string::npos) << words << "\n" << text;
    EXPECT_NE(text.find(made["number"].text()), std::string::npos);
    EXPECT_EQ(text.find(subsidies::test_citizen(2)), std::string::npos) << "the number is masked";
    EXPECT_NE(text.find(CitizenNumber::restore(subsidies::test_citizen(2)).masked().substr(0, 6)),
              std::string::npos);
    EXPECT_EQ(text.find("张小3"), std::string::npos);
    house.add_actor("nobody", {});
    const Node checked = house.call(
        "nobody", "engine.check_paper",
        Node::of({{"number", made["number"].text()}, {"code", made["digest"].text().substr(0, 16)}}));
    EXPECT_EQ(checked["verdict"].text(), "GENUINE");
    EXPECT_EQ(to_json(checked).find("张"), std::string::npos) << "a stranger learns no name";
    EXPECT_EQ(window.call(token, "citizens.print_statement", Node::of({{"year", 2026}}))["copy"].number(), 2);
    const Node english =
        window.call(token, "citizens.print_statement", Node::of({{"year", 2026}, {"in_english", true}}));
    const std::string in_english = read_statement(english["download"].text());
    EXPECT_NE(english["number"].text(), made["number"].text()) << "another paper with a number of its own";
    // Read without its blanks.
    for (const char* words : {"Personalstatementofsubsidies,2026", "张小2", "100.00",
                              "Receivedintotal:0.00yuan", "Checkcode", "Page1of1", "Scantocheck"})
        EXPECT_NE(in_english.find(words), std::string::npos) << words << "\n" << in_english;
    for (const char* words : {"状态", "编号", "到账", "已销户"})
        EXPECT_EQ(in_english.find(words), std::string::npos) << words << "\n" << in_english;
    const Node empty = window.call(token, "citizens.print_statement", Node::of({{"year", 2025}}));
    EXPECT_EQ(read_statement(empty["download"].text()).find("耕地"), std::string::npos);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM audit WHERE operation = 'citizens.print_statement' "
                           "AND outcome = 'ok' AND actor LIKE 'citizen:%'"),
              4);
}

TEST_P(OwnPaymentsTest, ManyPaymentsComeInPagesAndByYear) {
    for (int i = 0; i < 3; ++i) office.approved_batch();
    house.run_jobs();
    const std::string token = window.sign_in(1);
    std::vector<std::string> periods;
    Node input = Node::of({{"limit", 2}});
    for (int page = 0; page < 3; ++page) {
        const Node answer = window.call(token, "citizens.list_my_payments", input);
        for (std::size_t i = 0; i < answer["payments"].size(); ++i)
            periods.push_back(answer["payments"].at(i)["period"].text());
        if (answer["next"].is_null()) break;
        input.set("after", answer["next"]);
    }
    EXPECT_EQ(periods, (std::vector<std::string>{"2026-03", "2026-02", "2026-01"}));
    EXPECT_EQ(payments(token, Node::of({{"year", 2025}})).size(), 0u);
    EXPECT_EQ(payments(token, Node::of({{"year", 2026}})).size(), 3u);
}

TEST_P(OwnPaymentsTest, AReturnedBatchIsOutOfSightAndComesBackWithItsNewRoster) {
    const std::string batch = office.approved_batch();
    house.run_jobs();
    const std::string token = window.sign_in(1);
    EXPECT_EQ(states(token), "approved");
    EXPECT_EQ(house.outcome("finance", "subsidies.return_batch",
                            Node::of({{"batch", batch}, {"opinion", "金额有误"}})),
              "ok");
    EXPECT_EQ(states(token), "");
    office.county.import(batch, {subsidies::PaymentOffice::line_of(office.residents[1], "55.00"),
                                 subsidies::PaymentOffice::line_of(office.residents[0], "66.00")});
    EXPECT_EQ(states(token), "");
    // What was approved before the index stood is gone through behind a migration.
    house.script("UPDATE subsidy_batches SET state = 'approved' WHERE id = " + batch.substr(6));
    EXPECT_EQ(states(token), "");
    house.with_unit("hrss", [&](Unit& unit) {
        for (const Module* module : unit.house.modules())
            if (module->name == "citizens") module->furnish(unit);
    });
    house.run_jobs();
    ASSERT_EQ(states(token), "approved");
    EXPECT_EQ(payments(token).at(0)["amount"].text(), "66.00");
}

}  // namespace onecard::citizens
