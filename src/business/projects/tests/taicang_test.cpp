// The way of a Taicang project: windows, review, plan, contracts of three, common acceptance, notice and invoice.

#include "business/projects/tests/taicang.hpp"

namespace onecard::projects {

class TaicangTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    TaicangWorks works{house};
};
ON_BOTH_DATABASES(TaicangTest);

TEST_P(TaicangTest, DepartmentsDeclareInJanuaryAndUrgentOnesInAWindowOfTheBureau) {
    EXPECT_EQ(works.told("dept", "projects.propose_project", works.declaration("1000.00")), "ok");
    works.at("2026-02-01");
    try {
        works.call("dept", "projects.propose_project", works.declaration("1000.00"));
        ADD_FAILURE();
    } catch (const Problem& problem) {
        EXPECT_EQ(problem.kind().code, "projects.window_closed");
        EXPECT_EQ(problem.args().at(0), "2027-01-01") << "the next date is told";
    }
    Node urgent = works.declaration("1000.00");
    urgent.set("urgent", true);
    EXPECT_EQ(works.told("dept", "projects.propose_project", urgent), "projects.words_missing");
    urgent.set("urgent_reason", "上级要求年内上线");
    EXPECT_EQ(works.told("dept", "projects.propose_project", urgent), "projects.urgent_not_open");
    const Node window =
        Node::of({{"opens_on", "2026-02-01"}, {"closes_on", "2026-02-10"}, {"reason", "省级试点"}});
    EXPECT_EQ(works.told("dept", "projects.open_declaration_window", window), "engine.not_permitted");
    EXPECT_EQ(
        works.told("bureau", "projects.open_declaration_window",
                   Node::of({{"opens_on", "2026-01-01"}, {"closes_on", "2026-02-10"}, {"reason", "x"}})),
        "projects.window_days_wrong");
    EXPECT_EQ(works.told("bureau", "projects.open_declaration_window", window), "ok");
    EXPECT_EQ(works.call("dept", "projects.list_declaration_windows", Node::of({}))["windows"].size(), 1U);
    EXPECT_EQ(works.told("dept", "projects.propose_project", urgent), "ok");
    works.at("2026-02-11");
    EXPECT_EQ(works.told("dept", "projects.propose_project", urgent), "projects.urgent_not_open");
}

TEST_P(TaicangTest, TheBigDataCentreReviewsAndAPlanWithoutItsReportIsRefused) {
    const std::string project = works.declare("50000.00");
    const std::string line = works.plan_line(50000.00_yuan);
    const Node plan = Node::of({{"project", project}, {"plan_line", line}});
    EXPECT_EQ(works.told("bureau", "projects.plan_project", plan), "projects.review_report_needed");
    EXPECT_EQ(works.step("dept", "projects.submit_feasibility", project), "projects.documents_missing");
    works.review(project);
    EXPECT_EQ(works.told("dept", "projects.plan_project", plan), "engine.not_permitted");
    const std::string other_class = works.plan_line(50000.00_yuan, "2");
    EXPECT_EQ(works.told("bureau", "projects.plan_project",
                         Node::of({{"project", project}, {"plan_line", other_class}})),
              "projects.plan_line_wrong");
    EXPECT_EQ(works.told("bureau", "projects.plan_project",
                         Node::of({{"project", project}, {"plan_line", works.plan_line(49000.00_yuan)}})),
              "projects.plan_line_wrong");
    EXPECT_EQ(works.told("bureau", "projects.plan_project", plan), "ok");
    EXPECT_EQ(works.state(project), "planned");

    const std::string publicity = works.declare("20000.00", "2");
    EXPECT_EQ(
        works.told("bureau", "projects.plan_project",
                   Node::of({{"project", publicity}, {"plan_line", works.plan_line(20000.00_yuan, "2")}})),
        "ok")
        << "publicity needs no report";
}

TEST_P(TaicangTest, TheBankSecuresItsMoneyAndSignsWithinThePlan) {
    const std::string project = works.declare();
    works.review(project);
    const auto [plan, line] = works.plan_with_banks(1000000.00_yuan);
    const Node planned = Node::of({{"project", project}, {"plan_line", line}});
    EXPECT_EQ(works.told("bureau", "funds.start_plan", Node::of({{"plan", plan}})),
              "funds.funds_not_secured");
    EXPECT_EQ(works.told("bureau", "projects.plan_project", planned), "projects.plan_line_wrong")
        << "no bank has secured its money";
    works.secure(plan);
    works.plan(project, line);
    works.award(project, "1000000.00");
    works.attach("bureau", project, "contract_text");
    const auto sign = [&](Node input) {
        return works.told("bureau", "projects.sign_contract", std::move(input));
    };
    Node input = works.contract_input(project, works.bank_a, "700010.00", true);
    EXPECT_EQ(sign(works.contract_input(project, works.province.bank_a, "1.00", true)),
              "projects.contract_bank_wrong");
    EXPECT_EQ(sign(works.contract_input(project, works.bank_a, "700010.01", true)), "funds.over_reserved")
        << "a bank bears its share of the plan";
    EXPECT_EQ(sign(input), "ok");
    EXPECT_EQ(sign(works.contract_input(project, works.bank_b, "300000.00", true)),
              "projects.contract_over_budget");
    EXPECT_EQ(sign(works.contract_input(project, works.bank_b, "200000.00", true)), "ok");
    EXPECT_EQ(sign(works.contract_input(project, works.bank_c, "99990.00", false)), "ok");
    EXPECT_EQ(works.shown("bureau", project)["contracts"].size(), 3U);
    EXPECT_TRUE(works.province.books_are_right());
}

TEST_P(TaicangTest, Scenario6SharesByHoldersAndTheClockFromTheLaterOfNoticeAndInvoice) {
    const std::string project = works.declare();
    const std::string contract = works.contracted(project);
    const Node money = works.shown("bureau", project)["money"];
    ASSERT_EQ(money.size(), 3U);
    EXPECT_EQ(money.at(0)["committed"].text(), "700010.00");
    EXPECT_EQ(money.at(1)["committed"].text(), "200000.00");
    EXPECT_EQ(money.at(2)["committed"].text(), "99990.00");
    works.accept(project);
    works.at("2026-01-10");
    const std::string notice =
        works
            .call("bureau", "projects.make_notice",
                  works.notice_input("bureau", contract, "F001", "700010.00"))["notices"]
            .at(0)["notice"]
            .text();
    EXPECT_EQ(works.told("bureau", "projects.issue_notice", Node::of({{"notice", notice}})),
              "engine.needs_other_hand");
    EXPECT_EQ(works.told("bank_1", "projects.receive_notice",
                         Node::of({{"notice", notice}, {"received_on", "2026-01-10"}})),
              "projects.notice_not_found")
        << "it was not sent yet";
    EXPECT_EQ(works.told("bureau_two", "projects.issue_notice", Node::of({{"notice", notice}})), "ok");
    works.at("2026-01-12");
    const Node received = works.call("bank_1", "projects.receive_notice",
                                     Node::of({{"notice", notice}, {"received_on", "2026-01-12"}}));
    EXPECT_TRUE(received["due_on"].is_null()) << "the invoice is not there";
    EXPECT_EQ(works.told("bank_1", "projects.record_payment",
                         Node::of({{"notice", notice},
                                   {"paid_on", "2026-01-12"},
                                   {"account_name", "虚构娄东信息技术有限公司"},
                                   {"bank_reference", "T0"}})),
              "projects.invoice_not_there");
    works.at("2026-01-15");
    const Node clock = works.call("bank_1", "projects.receive_invoice",
                                  Node::of({{"notice", notice}, {"received_on", "2026-01-15"}}));
    EXPECT_EQ(clock["due_on"].text(), "2026-03-04");
    EXPECT_FALSE(clock["provisional"].flag());

    // The bank sends the invoice back; the corrected one starts the clock again, and all days are kept.
    EXPECT_TRUE(
        works
            .call("bank_1", "projects.return_invoice",
                  Node::of(
                      {{"notice", notice}, {"returned_on", "2026-01-15"}, {"reason", "抬头有误"}}))["due_on"]
            .is_null());
    works.at("2026-01-20");
    EXPECT_EQ(works
                  .call("bank_1", "projects.receive_invoice",
                        Node::of({{"notice", notice}, {"received_on", "2026-01-20"}}))["due_on"]
                  .text(),
              "2026-03-09");
    EXPECT_EQ(works.notice("bureau", notice)["arrivals"].size(), 4U);
    EXPECT_EQ(works.told("bank_2", "projects.show_notice", Node::of({{"notice", notice}})),
              "projects.notice_not_found");
}

TEST_P(TaicangTest, Scenario7AnAcceptanceReportWithTwoOfThreeSignaturesIsRefused) {
    const std::string project = works.declare();
    works.contracted(project);
    EXPECT_EQ(works.step("dept", "projects.start_work", project), "ok");
    EXPECT_EQ(works.step("dept", "projects.accept_project", project), "projects.acceptance_missing");
    EXPECT_EQ(works.told("bureau", "projects.record_acceptance", works.acceptance(project)),
              "engine.not_permitted")
        << "the department organises";
    works.call("dept", "projects.record_acceptance", works.acceptance(project));
    EXPECT_EQ(works.sign("dept", project), "ok");
    EXPECT_EQ(works.sign("data", project), "ok");
    EXPECT_EQ(works.sign("dept", project), "projects.signed_already");
    house.add_actor("stranger", {"COOP_HRSS"}, "320585", works.bank_a.number());
    EXPECT_EQ(works.sign("stranger", project), "projects.not_a_side");
    EXPECT_EQ(works.step("dept", "projects.accept_project", project), "projects.signatures_missing");
    EXPECT_EQ(works.state(project), "building");
    EXPECT_EQ(works.sign("bureau", project), "ok");
    EXPECT_EQ(works.step("dept", "projects.accept_project", project), "ok");
    EXPECT_EQ(works.state(project), "accepted");
}

TEST_P(TaicangTest, SeveralPaymentsOfOneContractNeverPassItAndCloseTheProject) {
    const std::string project = works.declare();
    const std::string contract = works.contracted(project);
    works.accept(project);
    const auto pay = [&](const std::string& of, const char* bank, const std::string& invoice,
                         const std::string& amount) {
        const std::string notice = works
                                       .call("bureau", "projects.make_notice",
                                             works.notice_input("bureau", of, invoice, amount))["notices"]
                                       .at(0)["notice"]
                                       .text();
        works.call("bureau_two", "projects.issue_notice", Node::of({{"notice", notice}}));
        works.call(bank, "projects.receive_notice",
                   Node::of({{"notice", notice}, {"received_on", works.today()}, {"with_invoice", true}}));
        works.call(bank, "projects.record_payment",
                   Node::of({{"notice", notice},
                             {"paid_on", works.today()},
                             {"account_name", "虚构娄东信息技术有限公司"},
                             {"bank_reference", invoice}}));
        const std::string slip = house.upload(bank, "slip " + invoice, "slip.pdf");
        EXPECT_EQ(works.told(bank, "projects.give_receipt",
                             Node::of({{"notice", notice}, {"given_to", "PROVINCE"}, {"upload", slip}})),
                  "projects.receipt_not_wanted");
        EXPECT_EQ(works.told(bank, "projects.give_receipt",
                             Node::of({{"notice", notice}, {"given_to", "HRSS"}, {"upload", slip}})),
                  "ok");
        return works.notice_state(notice);
    };
    EXPECT_EQ(pay(contract, "bank_1", "F1", "300000.00"), "receipted");
    EXPECT_EQ(works.told("bureau", "projects.make_notice",
                         works.notice_input("bureau", contract, "F2", "400010.01")),
              "projects.notice_over_contract");
    EXPECT_EQ(
        works.told("bureau", "projects.make_notice", works.notice_input("bureau", contract, "F1", "1.00")),
        "projects.invoice_used");
    EXPECT_EQ(pay(contract, "bank_1", "F3", "400010.00"), "receipted");
    const Node contracts = works.shown("bureau", project)["contracts"];
    EXPECT_EQ(works.step("bureau", "projects.archive_project", project), "projects.step_not_now");
    EXPECT_EQ(pay(contracts.at(1)["contract"].text(), "bank_2", "F4", "200000.00"), "receipted");
    EXPECT_EQ(pay(contracts.at(2)["contract"].text(), "bank_3", "F5", "99990.00"), "receipted");
    EXPECT_EQ(works.state(project), "paid") << "by the last payment";
    EXPECT_EQ(works.step("bureau", "projects.archive_project", project), "ok");
    EXPECT_EQ(works.state(project), "closed");
    EXPECT_EQ(works.province.left(taicang), Money{});
    EXPECT_TRUE(works.province.books_are_right());
}

TEST_P(TaicangTest, AnEnlargedContractNeedsAFurtherPlanLineAndAReducedOneGivesBack) {
    const std::string project = works.declare();
    const std::string contract = works.contracted(project);
    const std::string paper = works.attach("bureau", project, "supplement_text");
    const auto change = [&](const char* amount, const std::string& line = "") {
        Node input = Node::of({{"contract", contract},
                               {"kind", "amount"},
                               {"document", paper},
                               {"signed_on", works.today()},
                               {"content", "增加接口"},
                               {"amount", amount}});
        if (!line.empty()) input.set("plan_line", line);
        return works.told("bureau", "projects.add_supplement", input);
    };
    EXPECT_EQ(change("700010.00"), "projects.amount_not_positive");
    EXPECT_EQ(change("710010.00"), "projects.supplement_needs_plan");
    EXPECT_EQ(change("710010.00", works.plan_line(5000.00_yuan)), "projects.plan_line_wrong");
    const std::string line = works.plan_line(20000.00_yuan);
    EXPECT_EQ(change("710010.00", line), "ok");
    const Node money = works.shown("bureau", project)["money"];
    EXPECT_EQ(money.at(0)["committed"].text(), "710010.00");
    EXPECT_EQ(works.shown("bureau", project)["project"]["granted"].text(), "1010000.00");
    EXPECT_EQ(change("715010.00", line), "funds.over_reserved")
        << "the bank's own share of the line is used up";
    EXPECT_EQ(change("700000.00"), "ok");
    EXPECT_EQ(works.shown("bureau", project)["money"].at(0)["committed"].text(), "700000.00");
    EXPECT_EQ(works.province.left(taicang), 10010.00_yuan);

    // Another bank takes over a contract as a whole, where it has the money.
    const Node contracts = works.shown("bureau", project)["contracts"];
    Node other = Node::of({{"contract", contracts.at(2)["contract"]},
                           {"kind", "bank"},
                           {"document", paper},
                           {"signed_on", works.today()},
                           {"content", "沙溪银行退出合作"},
                           {"from_bank", partner_of(works.bank_c)},
                           {"to_bank", partner_of(works.bank_a)},
                           {"amount", "1.00"}});
    EXPECT_EQ(works.told("bureau", "projects.add_supplement", other), "projects.contract_bank_wrong");
    other.set("amount", "99990.00");
    EXPECT_EQ(works.told("bureau", "projects.add_supplement", other), "funds.over_available");
    EXPECT_TRUE(works.province.books_are_right());
    EXPECT_TRUE(works.call("bureau", "funds.check_books", Node::of({}))["right"].flag());
}

TEST_P(TaicangTest, BanksAndBureauSeeWhatIsDueForContractAndMoney) {
    const std::string project = works.declare();
    works.review(project);
    works.plan(project, works.plan_line(1000000.00_yuan));
    works.award(project, "1000000.00");
    const Node due = works.call("bureau", "projects.list_deadlines", Node::of({}))["deadlines"];
    ASSERT_EQ(due.size(), 3U) << "the contract with each of three banks";
    EXPECT_EQ(due.at(0)["due_on"].text(), "2026-01-20") << "ten working days";
    EXPECT_EQ(works.call("bank_2", "projects.list_deadlines", Node::of({}))["deadlines"].size(), 1U);
    EXPECT_EQ(
        works.call("bureau", "projects.list_deadlines", Node::of({{"kind", "contract"}}))["deadlines"].size(),
        3U);
    works.at("2026-01-21");
    works.watch();
    EXPECT_EQ(works.call("bureau", "projects.list_reminders", Node::of({}))["reminders"].size(), 1U);
    works.watch();
    EXPECT_EQ(works.call("bank_1", "projects.list_reminders", Node::of({}))["reminders"].size(), 1U)
        << "told once";
}

}  // namespace onecard::projects
