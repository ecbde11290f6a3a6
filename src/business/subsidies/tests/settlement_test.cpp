// What the banks answer settles a batch; what failed is corrected once, or given back; and every fen is accounted for.

#include <thread>

#include "business/subsidies/tests/payment_office.hpp"

namespace onecard::subsidies {

class SettlementTest : public OnBothDatabases {
protected:
    PaymentOffice office{GetParam()};
    TestHouse& house = office.house;

    static Node correction_of(const std::string& batch,
                              std::initializer_list<std::pair<std::string, Node>> more = {}) {
        Node input = Node::of({{"batch", batch}, {"pay_day", "2026-11-25"}});
        for (const auto& [name, value] : more) input.set(name, value);
        return input;
    }
    /// A batch of six in which 1 and 2 failed at bank 951.
    std::string partly_paid() {
        const auto batch = office.approved_batch();
        const auto orders = office.send(batch);
        office.answer_all(orders, {{"张小1", {"F", "F02", "户名不符"}}, {"张小2", {"F", "F08", "未激活"}}});
        return batch;
    }
    std::vector<std::string> failed_lines(const std::string& batch, bool only_open = false) {
        const Node page = house.call("clerk", "subsidies.list_failed_lines",
                                     Node::of({{"batch", batch}, {"only_open", only_open}}));
        std::vector<std::string> lines;
        for (std::size_t i = 0; i < page["lines"].size(); ++i)
            lines.push_back(page["lines"].at(i)["line"].text());
        return lines;
    }
    /// Lines of orders against the ledger, and nobody paid twice.
    void expect_books_to_balance() { expect_books_to_balance(house); }
    static void expect_books_to_balance(TestHouse& of) {
        for (const char* proof : {"ledger.check", "payments.check_books"}) {
            const Node checked = of.call("finance", proof, {});
            EXPECT_TRUE(checked["right"].flag()) << to_json(checked);
        }
        EXPECT_EQ(
            of.number(
                "SELECT COUNT(*) FROM (SELECT l.person_key FROM order_lines l JOIN bank_results r "
                "ON r.order_id = l.order_id AND r.seq = l.seq AND r.outcome = 'S' AND NOT EXISTS "
                "(SELECT 1 FROM bank_results n WHERE n.order_id = r.order_id AND n.seq = r.seq AND n.nth > "
                "r.nth) "
                "JOIN payment_orders o ON o.id = l.order_id JOIN subsidy_batches b ON b.id = o.source_id "
                "GROUP BY l.person_key, b.item, b.period HAVING COUNT(*) > 1) twice"),
            0);
    }
};
ON_BOTH_DATABASES(SettlementTest);

// domain.md 3.46, scenario 16.
TEST_P(SettlementTest, Scenario16DisbursementOfAHundredLinesWithThreeFailures) {
    PaymentOffice county{GetParam(), 100, "20000.00"};
    const auto batch = county.approved_batch();
    const auto orders = county.send(batch);
    EXPECT_EQ(county.state(batch), "paying");
    EXPECT_EQ(county.quota(), "20000.00 10000.00 0.00 10000.00");
    const std::map<std::string, BankWord> words{{"张小1", {"F", "F02", "户名不符"}},
                                                {"张小2", {"F", "F08", "未激活"}},
                                                {"张小4", {"U", "F16", "超时"}}};
    const std::string first = county.results(orders.at(951), county.details(951, orders.at(951)), words);
    county.answer(951, first);
    county.answer(952, county.results(orders.at(952), county.details(952, orders.at(952)), {}));
    EXPECT_EQ(county.state(batch), "paying") << "one line is unknown";
    EXPECT_EQ(county.quota(), "20000.00 100.00 9700.00 10200.00");

    // An unknown line is asked, never rebuilt.
    const auto unknown =
        std::to_string(county.house.number("SELECT seq FROM bank_results WHERE outcome = 'U'"));
    EXPECT_EQ(
        county.house.outcome("clerk", "subsidies.create_correction_batch",
                             correction_of(batch, {{"lines", Node::List{orders.at(951) + "-" + unknown}}})),
        "subsidies.line_not_correctable");
    std::vector<PaymentOffice::Detail> asked;
    for (const auto& detail : county.details(951, orders.at(951)))
        if (detail.name == "张小4") asked.push_back(detail);
    county.answer(951, county.results(orders.at(951), asked, {}));
    EXPECT_EQ(county.state(batch), "paid_part");
    EXPECT_EQ(county.quota(), "20000.00 0.00 9800.00 10200.00");
    EXPECT_EQ(county.does("clerk", "subsidies.close_batch", batch), "subsidies.failed_lines_left");

    // The same file once more changes nothing.
    county.answer(951, first);
    EXPECT_EQ(county.state(batch), "paid_part");
    EXPECT_EQ(county.quota(), "20000.00 0.00 9800.00 10200.00");

    // Two clerks rebuild at once: one succeeds.
    std::string one_said, two_said;
    std::thread one{[&] {
        one_said = county.house.outcome("clerk", "subsidies.create_correction_batch", correction_of(batch));
    }};
    std::thread two{[&] {
        two_said = county.house.outcome("clerk_2", "subsidies.create_correction_batch", correction_of(batch));
    }};
    one.join();
    two.join();
    EXPECT_EQ((one_said == "ok") + (two_said == "ok"), 1) << one_said << " " << two_said;
    EXPECT_EQ(county.house.number("SELECT COUNT(*) FROM correction_claims"), 2);
    const std::string correction =
        "batch_" +
        std::to_string(county.house.number("SELECT id FROM subsidy_batches WHERE is_correction = 1"));
    EXPECT_EQ(county.number(correction, "rows_payable"), 2);
    EXPECT_EQ(county.number(correction, "payable_fen"), 20000);
    EXPECT_TRUE(county.house.text("SELECT title FROM subsidy_batches WHERE is_correction = 1")
                    .ends_with("（第1次更正）"));

    const std::string other = one_said == "ok" ? "clerk_2" : "clerk";
    EXPECT_EQ(county.does(other, "subsidies.submit_department_batch", correction), "ok");
    EXPECT_EQ(county.does("reviewer", "subsidies.review_batch", correction), "ok");
    EXPECT_EQ(county.does("leader", "subsidies.approve_batch", correction), "ok");
    const auto again = county.send(correction);
    county.answer_all(again, {{"张小1", {"F", "F02", "户名不符"}}});
    EXPECT_EQ(county.state(correction), "paid_part");
    EXPECT_EQ(county.does("clerk", "subsidies.close_batch", batch), "ok");
    EXPECT_EQ(county.state(batch), "closed");
    EXPECT_EQ(county.quota(), "20000.00 0.00 9900.00 10100.00");
    const Node ledger = county.house.call("finance", "subsidies.disbursement_ledger", {})["total"];
    EXPECT_EQ(ledger["planned"].text(), "10000.00");
    EXPECT_EQ(ledger["paid"].text(), "9900.00");
    EXPECT_EQ(ledger["corrected"].text(), "100.00");
    EXPECT_EQ(ledger["open"].text(), "100.00");
}

TEST_P(SettlementTest, ABatchPaidInFullIsClosedByItsDepartment) {
    const auto batch = office.approved_batch();
    EXPECT_EQ(office.does("clerk", "subsidies.close_batch", batch), "engine.act_not_allowed");
    office.answer_all(office.send(batch));
    EXPECT_EQ(office.state(batch), "paid_all");
    EXPECT_EQ(office.does("clerk", "subsidies.close_batch", batch), "ok");
    EXPECT_EQ(office.quota(), "100000.00 0.00 600.00 99400.00");
    expect_books_to_balance();
}

// Silence is no success: lines the bank did not speak of stay open.
TEST_P(SettlementTest, LinesTheBankLeftOutStayOpen) {
    const auto batch = office.approved_batch();
    const auto orders = office.send(batch);
    office.answer_all(orders, {{"张小1", {.outcome = ""}}});
    EXPECT_EQ(office.state(batch), "paying");
    EXPECT_EQ(office.quota(), "100000.00 100.00 500.00 99400.00");
    EXPECT_TRUE(failed_lines(batch).empty());
    EXPECT_EQ(house.outcome("clerk", "subsidies.create_correction_batch", correction_of(batch)),
              "subsidies.nothing_to_correct");
}

TEST_P(SettlementTest, MoneyThatComesBackReopensTheBatch) {
    const auto batch = office.approved_batch();
    const auto orders = office.send(batch);
    office.answer_all(orders);
    EXPECT_EQ(office.does("clerk", "subsidies.close_batch", batch), "ok");
    std::vector<PaymentOffice::Detail> back;
    for (const auto& detail : office.details(951, orders.at(951)))
        if (detail.name == "张小1") back.push_back(detail);
    office.answer(951, office.results(orders.at(951), back, {{"张小1", {"F", "F04", "已销户"}}}));
    EXPECT_EQ(office.state(batch), "paid_part");
    EXPECT_EQ(office.quota(), "100000.00 0.00 500.00 99500.00");
    const auto lines = failed_lines(batch);
    ASSERT_EQ(lines.size(), 1U);
    const Node made = house.call("clerk", "subsidies.create_correction_batch", correction_of(batch));
    EXPECT_EQ(made["amount"].text(), "100.00");
    EXPECT_EQ(office.does("clerk", "subsidies.close_batch", batch), "ok");
    expect_books_to_balance();
}

TEST_P(SettlementTest, FailedLinesAreListedWithWhoMendsThem) {
    const auto batch = partly_paid();
    const Node page =
        house.call("clerk", "subsidies.list_failed_lines", Node::of({{"batch", batch}, {"limit", 1}}));
    ASSERT_EQ(page["lines"].size(), 1U);
    const Node& line = page["lines"].at(0);
    EXPECT_EQ(line["code"].text(), "F02");
    EXPECT_EQ(line["stand"].text(), "open");
    EXPECT_EQ(line["amount"].text(), "100.00");
    EXPECT_EQ(line["bank_text"].text(), "户名不符");
    EXPECT_NE(line["name"].text(), "张小1");
    EXPECT_EQ(line["account"].text().substr(0, 4), "****");
    EXPECT_FALSE(line["mends_en"].text().empty());
    EXPECT_EQ(page["sums"].size(), 2U);
    const Node rest = house.call("clerk", "subsidies.list_failed_lines",
                                 Node::of({{"batch", batch}, {"after", page["next"].text()}}));
    EXPECT_EQ(rest["lines"].size(), 1U);
    EXPECT_EQ(rest["lines"].at(0)["code"].text(), "F08");
    EXPECT_EQ(house.outcome("other_clerk", "subsidies.list_failed_lines", Node::of({{"batch", batch}})),
              "engine.not_found");
    EXPECT_EQ(house.outcome("clerk", "subsidies.list_failed_lines",
                            Node::of({{"batch", batch}, {"after", "order_1"}})),
              "subsidies.line_name_unreadable");
}

TEST_P(SettlementTest, ACorrectionHasTheSamePeopleTodaysCardsAndNoMoreMoney) {
    const auto batch = partly_paid();
    // 1 got a new card at the other bank meanwhile.
    house.clock().pass_seconds(120);
    auto& moved = office.residents.at(0);
    moved.cards = 2;
    moved.bank = 952;
    office.county.settle({moved});
    const Node made = house.call("clerk", "subsidies.create_correction_batch", correction_of(batch));
    const std::string correction = made["batch"].text();
    EXPECT_EQ(made["rows"].number(), 2);
    EXPECT_EQ(made["rows_rematched"].number(), 1);
    EXPECT_EQ(failed_lines(batch).size(), 2U);
    EXPECT_TRUE(failed_lines(batch, true).empty());
    // Its people are fixed.
    const std::string upload =
        house.upload("clerk", County::sheet({office.line_of(office.residents.at(4))}), "more.csv");
    EXPECT_EQ(office.does("clerk", "subsidies.import_roster", correction, {{"upload", upload}}),
              "subsidies.correction_takes_no_roster");
    // Its amounts go down only.
    EXPECT_EQ(office.does("clerk", "subsidies.change_correction_amount", correction,
                          {{"row", 1}, {"amount", "100.01"}, {"reason", "x"}}),
              "subsidies.amount_only_down");
    EXPECT_EQ(office.does("clerk", "subsidies.change_correction_amount", correction,
                          {{"row", 1}, {"amount", "0"}, {"reason", "x"}}),
              "subsidies.amount_only_down");
    const Node lowered = office.says("clerk", "subsidies.change_correction_amount", correction,
                                     {{"row", 1}, {"amount", "80.00"}, {"reason", "核减"}});
    EXPECT_EQ(lowered["payable"].text(), "180.00");
    EXPECT_EQ(office.does("clerk", "subsidies.change_correction_amount", correction,
                          {{"row", 1}, {"amount", "90.00"}, {"reason", "x"}}),
              "subsidies.amount_only_down");
    EXPECT_EQ(office.does("clerk", "subsidies.change_correction_amount", batch,
                          {{"row", 1}, {"amount", "1.00"}, {"reason", "x"}}),
              "subsidies.not_a_correction");
    office.approve(correction);
    EXPECT_EQ(office.does("clerk", "subsidies.change_correction_amount", correction,
                          {{"row", 1}, {"amount", "1.00"}, {"reason", "x"}}),
              "subsidies.line_frozen");
    const auto orders = office.send(correction);
    ASSERT_EQ(office.details(952, orders.at(952)).size(), 1U);
    EXPECT_EQ(office.details(952, orders.at(952)).at(0).account, moved.account());
    EXPECT_EQ(office.details(952, orders.at(952)).at(0).fen, "8000");
    office.answer_all(orders);
    EXPECT_EQ(office.state(correction), "paid_all");
    EXPECT_EQ(office.does("clerk", "subsidies.close_batch", batch), "ok");
    expect_books_to_balance();
}

TEST_P(SettlementTest, ALineIsClaimedByOneCorrectionUntilThatIsCancelled) {
    const auto batch = partly_paid();
    const auto lines = failed_lines(batch);
    ASSERT_EQ(lines.size(), 2U);
    const Node first = house.call("clerk", "subsidies.create_correction_batch",
                                  correction_of(batch, {{"lines", Node::List{lines.at(0)}}}));
    EXPECT_EQ(first["rows"].number(), 1);
    EXPECT_EQ(house.outcome("clerk", "subsidies.create_correction_batch",
                            correction_of(batch, {{"lines", Node::List{lines.at(0)}}})),
              "subsidies.line_claimed");
    EXPECT_EQ(house.outcome("clerk", "subsidies.create_correction_batch",
                            correction_of(batch, {{"lines", Node::List{lines.at(1), lines.at(0)}}})),
              "subsidies.line_claimed");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM correction_claims"), 1);
    EXPECT_EQ(office.does("clerk", "subsidies.cancel_batch", first["batch"].text(), {{"reason", "选错"}}),
              "ok");
    const Node second = house.call("clerk_2", "subsidies.create_correction_batch", correction_of(batch));
    EXPECT_EQ(second["rows"].number(), 2);
    EXPECT_EQ(house.outcome("clerk", "subsidies.create_correction_batch", correction_of(batch)),
              "subsidies.nothing_to_correct");
    // A line that was paid, of another batch, or of nobody is no failed line.
    const std::string order = lines.at(0).substr(0, lines.at(0).find('-'));
    for (const std::string& wrong : {order + "-3", std::string{"order_999999-1"}})
        EXPECT_EQ(house.outcome("clerk", "subsidies.create_correction_batch",
                                correction_of(batch, {{"lines", Node::List{wrong}}})),
                  "subsidies.line_not_correctable")
            << wrong;
}

TEST_P(SettlementTest, ACorrectionOfACorrectionCountsOn) {
    const auto batch = partly_paid();
    const std::string first =
        house.call("clerk", "subsidies.create_correction_batch", correction_of(batch))["batch"].text();
    office.approve(first);
    office.answer_all(office.send(first), {{"张小1", {"F", "F02", "户名不符"}}});
    const Node second = house.call("clerk", "subsidies.create_correction_batch", correction_of(first));
    EXPECT_EQ(second["rows"].number(), 1);
    EXPECT_TRUE(second["title"].text().ends_with("（第2次更正）"));
    EXPECT_EQ(second["title"].text().find("第1次"), std::string::npos);
    EXPECT_EQ(office.does("clerk", "subsidies.close_batch", first), "ok");
    expect_books_to_balance();
}

TEST_P(SettlementTest, WhoDiedMeanwhileIsInNoCorrectionPaid) {
    const auto batch = partly_paid();
    office.report_death(1);
    const Node made = house.call("clerk", "subsidies.create_correction_batch", correction_of(batch));
    EXPECT_EQ(made["rows"].number(), 2);
    EXPECT_EQ(made["rows_payable"].number(), 1);
    EXPECT_EQ(made["payable"].text(), "100.00");
}

TEST_P(SettlementTest, ARowLeftUnpaidByAClosedCorrectionIsOpenAgain) {
    const auto batch = partly_paid();
    const std::string correction =
        house.call("clerk", "subsidies.create_correction_batch", correction_of(batch))["batch"].text();
    EXPECT_EQ(office.does("clerk", "subsidies.stop_line", correction, {{"row", 1}, {"reason", "待核实"}}),
              "ok");
    office.approve(correction);
    office.answer_all(office.send(correction));
    EXPECT_TRUE(failed_lines(batch, true).empty());
    EXPECT_EQ(office.does("clerk", "subsidies.close_batch", correction), "ok");
    EXPECT_EQ(failed_lines(batch, true).size(), 1U);
    EXPECT_EQ(office.does("clerk", "subsidies.close_batch", batch), "subsidies.failed_lines_left");
    EXPECT_EQ(house.call("clerk", "subsidies.create_correction_batch", correction_of(batch))["rows"].number(),
              1);
}

TEST_P(SettlementTest, UnpaidMoneyGoesBackToTheQuotaAfterTheLimitAndIsNotForgotten) {
    const auto batch = partly_paid();
    EXPECT_EQ(office.does("leader", "subsidies.refund_to_quota", batch, {{"reason", "无法联系"}}),
              "subsidies.limit_not_passed");
    house.clock().set(Instant::parse("2027-01-19T09:00:00+08:00").value());  // 60 days after 20 November
    const Node given = office.says("leader", "subsidies.refund_to_quota", batch, {{"reason", "无法联系"}});
    EXPECT_EQ(given["lines"].number(), 2);
    EXPECT_EQ(given["amount"].text(), "200.00");
    EXPECT_EQ(office.quota(), "100000.00 0.00 400.00 99600.00");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM unpaid_entitlements"), 2);
    EXPECT_EQ(office.does("leader", "subsidies.refund_to_quota", batch, {{"reason", "无法联系"}}),
              "subsidies.nothing_to_refund");
    EXPECT_EQ(office.does("clerk", "subsidies.close_batch", batch), "ok");
    // The entitlement stays: it may still be paid, from the quota of that day.
    Node later = correction_of(batch);
    later.set("pay_day", "2027-02-01");
    EXPECT_EQ(house.call("clerk", "subsidies.create_correction_batch", later)["rows"].number(), 2);
}

TEST_P(SettlementTest, OfACorrectionAndAReturnToTheQuotaAtOnceNoLineIsInBoth) {
    const auto batch = partly_paid();
    house.clock().set(Instant::parse("2027-01-19T09:00:00+08:00").value());
    Node later = correction_of(batch);
    later.set("pay_day", "2027-02-01");
    std::string corrected, refunded;
    std::thread one{[&] { corrected = house.outcome("clerk", "subsidies.create_correction_batch", later); }};
    std::thread two{[&] {
        refunded = office.does("leader", "subsidies.refund_to_quota", batch, {{"reason", "无法联系"}});
    }};
    one.join();
    two.join();
    EXPECT_EQ(corrected, "ok");
    // Given back first and claimed later is lawful; claimed first leaves nothing to give back.
    EXPECT_TRUE(refunded == "ok" || refunded == "subsidies.nothing_to_refund") << refunded;
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM correction_claims"), 2);
}

TEST_P(SettlementTest, TheLedgerIsPrintedWithExactSums) {
    const auto batch = partly_paid();
    const Node shown =
        house.call("clerk", "subsidies.disbursement_ledger", Node::of({{"item", office.item}}));
    EXPECT_EQ(shown["rows"].size(), 2U);  // one town, two banks
    EXPECT_EQ(shown["total"]["planned"].text(), "600.00");
    EXPECT_EQ(shown["total"]["approved"].text(), "600.00");
    EXPECT_EQ(shown["total"]["sent_lines"].number(), 6);
    EXPECT_EQ(shown["total"]["paid"].text(), "400.00");
    EXPECT_EQ(shown["total"]["returned"].text(), "200.00");
    EXPECT_EQ(shown["total"]["open"].text(), "200.00");
    EXPECT_EQ(house.call("other_clerk", "subsidies.disbursement_ledger", {})["rows"].size(), 0U);
    const Node printed = house.call("clerk", "subsidies.print_disbursement_ledger", {});
    EXPECT_EQ(printed["rows"].number(), 2);
    EXPECT_EQ(printed["planned"].text(), "600.00");
    EXPECT_TRUE(std::filesystem::exists(house.folder() / "files" / printed["download"].text()));
}

TEST_P(SettlementTest, ALineIsTracedFromItsCellToTheLedger) {
    const auto batch = partly_paid();
    const auto lines = failed_lines(batch);
    const Node traced = house.call("clerk", "subsidies.trace_line", Node::of({{"line", lines.at(0)}}));
    std::string kinds, all;
    for (std::size_t i = 0; i < traced["steps"].size(); ++i) {
        const Node& step = traced["steps"].at(i);
        kinds += step["kind"].text() + " ";
        all += step["zh"].text() + "\n" + step["en"].text() + "\n";
    }
    EXPECT_EQ(
        kinds,
        "sheet row move move move move move move move order file word transfer transfer transfer transfer ");
    EXPECT_EQ(traced["row"].number(), 1);
    // Row 1 stands in the second line of the sheet, and amounts in its ninth column.
    for (const char* told : {"roster.csv", "cell I2: 100.00 yuan", "单元格 I2", "审批发放批次",
                             "F02 户名不符", "PAY_order_", "transit/order_", "****"})
        EXPECT_NE(all.find(told), std::string::npos) << told << "\n" << all;
    EXPECT_EQ(all.find("张小1"), std::string::npos) << "names are masked";
    EXPECT_EQ(house.outcome("other_clerk", "subsidies.trace_line", Node::of({{"line", lines.at(0)}})),
              "subsidies.order_line_not_found");
    EXPECT_EQ(house.outcome("clerk", "subsidies.trace_line", Node::of({{"line", "order_1-1"}})),
              "subsidies.order_line_not_found");
    EXPECT_EQ(house.outcome("clerk", "subsidies.trace_line", {}), "subsidies.trace_wants_line_or_row");

    // A corrected line tells the way of the one that failed first.
    const std::string correction =
        house.call("clerk", "subsidies.create_correction_batch", correction_of(batch))["batch"].text();
    const Node again =
        house.call("clerk", "subsidies.trace_line", Node::of({{"batch", correction}, {"row", 1}}));
    EXPECT_EQ(again["line"].text(), "");
    EXPECT_EQ(again["steps"].at(0)["kind"].text(), "sheet");
    bool names_the_failed = false;
    for (std::size_t i = 0; i < again["steps"].size(); ++i)
        names_the_failed = names_the_failed || again["steps"].at(i)["zh"].text().find(
                                                   "更正失败明细 " + lines.at(0)) != std::string::npos;
    EXPECT_TRUE(names_the_failed);
}

// Lists that feed payments are never cut silently.
TEST_P(SettlementTest, ACorrectionTakesEveryFailedLineHoweverMany) {
    PaymentOffice county{GetParam(), 620, "100000.00"};
    const auto batch = county.approved_batch();
    std::map<std::string, BankWord> words;
    for (const TestPerson& one : county.residents) words[one.name] = {"F", "F08", "未激活"};
    county.answer_all(county.send(batch), words);
    EXPECT_EQ(county.state(batch), "paid_part");
    std::size_t listed = 0;
    std::string after;
    do {
        Node input = Node::of({{"batch", batch}, {"limit", 500}});
        if (!after.empty()) input.set("after", after);
        const Node page = county.house.call("clerk", "subsidies.list_failed_lines", input);
        listed += page["lines"].size();
        after = page["next"].text();
    } while (!after.empty());
    EXPECT_EQ(listed, 620U);
    EXPECT_EQ(county.house.call("clerk", "subsidies.create_correction_batch", correction_of(batch))["rows"]
                  .number(),
              620);
}

// Hands pulling at one order from all sides, again and again: none waits for another for ever, the quota comes
// back once, and the books balance whoever was first. A thousand rounds where time is no matter.
TEST_P(SettlementTest, RevocationReleaseAndAnswersAtOnceKeepTheBooks) {
    const int rounds = std::getenv("ONECARD_LONG") != nullptr ? 1000 : 8;
    constexpr int rounds_of_an_office = 10;  // each round takes a month of the year
    for (int done = 0; done < rounds && !HasFailure(); done += rounds_of_an_office) {
        PaymentOffice county{GetParam()};
        for (int round = done; round < std::min(rounds, done + rounds_of_an_office); ++round) {
            SCOPED_TRACE(round);
            const auto batch = county.approved_batch();
            const auto orders = PaymentOffice::orders_of(county.order(batch));
            const auto revoke = [&] {
                county.does("finance", "subsidies.revoke_batch_order", batch, {{"reason", "试"}});
            };
            {
                const std::jthread revoker{revoke}, other_revoker{revoke};
                const std::jthread releaser{[&] {
                    county.house.outcome("finance_2", "payments.release_bank_file",
                                         Node::of({{"order", orders.at(951)}}));
                }};
                const std::jthread worker{[&] { run_all_jobs(county.house.installation()); }};
            }
            county.house.run_jobs();
            if (county.order_state(orders.at(951)) == "sent") {
                const auto said = county.results(orders.at(951), county.details(951, orders.at(951)), {});
                {
                    const std::jthread answerer{[&] { county.answer(951, said); }};
                    const std::jthread late{revoke};
                }
                county.house.run_jobs();
                EXPECT_EQ(county.order_state(orders.at(951)), "finished");
            } else {
                EXPECT_EQ(county.state(batch), "approved");
            }
            expect_books_to_balance(county.house);
        }
    }
}

TEST_P(SettlementTest, TheInboxHoldsWhatWaitsForMe) {
    const auto batch = office.batch();
    const auto waits_for = [&](const std::string& who) {
        const Node inbox = house.call(who, "subsidies.inbox", {});
        std::string acts;
        for (std::size_t i = 0; i < inbox["batches"].size(); ++i)
            for (std::size_t k = 0; k < inbox["batches"].at(i)["acts"].size(); ++k)
                acts += inbox["batches"].at(i)["acts"].at(k)["act"].text() + " ";
        return acts;
    };
    EXPECT_EQ(waits_for("clerk"), "submit_department_batch ");
    EXPECT_EQ(waits_for("other_clerk"), "");
    EXPECT_EQ(waits_for("leader"), "");
    office.does("clerk_2", "subsidies.submit_department_batch", batch);
    EXPECT_EQ(waits_for("clerk_2"), "") << "who gave it in may not review it";
    EXPECT_EQ(waits_for("reviewer"), "review_batch ");
    house.clock().pass_seconds(3 * 86400);
    EXPECT_EQ(house.call("reviewer", "subsidies.inbox", {})["batches"].at(0)["days"].number(), 3);
    office.does("reviewer", "subsidies.review_batch", batch);
    EXPECT_EQ(waits_for("leader"), "approve_batch ");
    office.does("leader", "subsidies.approve_batch", batch);
    EXPECT_EQ(waits_for("finance"), "order_batch_payment ");
    EXPECT_EQ(waits_for("leader"), "");
}

}  // namespace onecard::subsidies
