// Acceptance, payment notices, clocks, payments and receipts in Hunan.

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>

#include "business/projects/tests/works.hpp"
#include "engine/signature.hpp"
#include "engine/sm3.hpp"

namespace onecard::projects {

class NoticesTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    HunanWorks works{house};

    void SetUp() override {
        works.at("2026-03-02");
        works.continue_measures();
    }
    /// An accepted project of Changsha with its contract.
    std::pair<std::string, std::string> accepted(const std::string& amount = "123456.78") {
        const std::string project = works.propose("city_pm", "199000.00");
        const std::string contract = works.contracted(project, amount, "city_");
        works.accept(project, "city_");
        return {project, contract};
    }
    std::string make(const std::string& contract, const std::string& invoice, const std::string& amount) {
        return works
            .call("city", "projects.make_notice",
                  works.notice_input("city", contract, invoice, amount))["notices"]
            .at(0)["notice"]
            .text();
    }
    void submit(const std::string& notice) {
        const Node all = Node::of({{"notices", Node::List{notice}}});
        EXPECT_EQ(works.told("province", "projects.collect_notice", all), "ok");
        EXPECT_EQ(works.told("province", "projects.submit_notice", all), "ok");
    }
    std::string receive(const std::string& notice, const std::string& day) {
        return works.told("bank", "projects.receive_notice",
                          Node::of({{"notice", notice}, {"received_on", day}}));
    }
    Node payment(const std::string& notice, const std::string& reference) {
        return Node::of({{"notice", notice},
                         {"paid_on", works.today()},
                         {"account_name", "虚构湘卡科技有限公司"},
                         {"bank_reference", reference}});
    }
    std::string give_receipt(const std::string& notice, const std::string& to) {
        const std::string slip = house.upload("bank", "slip", "slip.pdf");
        return works.told("bank", "projects.give_receipt",
                          Node::of({{"notice", notice}, {"given_to", to}, {"upload", slip}}));
    }
};
ON_BOTH_DATABASES(NoticesTest);

TEST_P(NoticesTest, MissingDocumentsBlockTheApplicationAndOnlyTheOfficeAccepts) {
    const std::string project = works.propose("city_pm", "150000.00");
    works.contracted(project, "120000.00", "city_");
    EXPECT_EQ(works.step("city_pm", "projects.start_work", project), "ok");
    EXPECT_EQ(works.step("builder", "projects.apply_acceptance", project), "projects.documents_missing");
    EXPECT_EQ(works.step("city_pm", "projects.apply_acceptance", project), "engine.not_permitted");
    works.hand_over(project);
    EXPECT_EQ(works.told("city_pm", "projects.record_acceptance", works.acceptance(project, "PASS")),
              "engine.not_permitted");
    EXPECT_EQ(works.told("office", "projects.record_acceptance", works.acceptance(project, "PASS")),
              "projects.not_your_step")
        << "the office of the province does not accept for a city";
    works.call("city_office", "projects.record_acceptance", works.acceptance(project, "FAIL"));
    EXPECT_EQ(works.step("city_office", "projects.fail_acceptance", project), "projects.signatures_missing");
    EXPECT_EQ(works.told("city_office", "projects.sign_acceptance",
                         Node::of({{"project", project}, {"signer", "李主任"}})),
              "ok");
    works.attach("city_office", project, "acceptance_report");
    EXPECT_EQ(works.step("city_office", "projects.accept_project", project),
              "projects.acceptance_opinion_wrong");
    EXPECT_EQ(works.step("city_office", "projects.fail_acceptance", project), "ok");
    EXPECT_EQ(works.state(project), "implementing");
    EXPECT_EQ(works.step("builder", "projects.apply_acceptance", project), "ok")
        << "again, once it was put right";
    EXPECT_EQ(works.step("city_office", "projects.accept_project", project), "projects.acceptance_missing");
}

TEST_P(NoticesTest, BeforeAcceptanceAndOverTheContractThereIsNoNotice) {
    const std::string project = works.propose("city_pm", "150000.00");
    const std::string contract = works.contracted(project, "120000.00", "city_");
    EXPECT_EQ(works.told("city", "projects.make_notice", works.notice_input("city", contract, "F1", "1.00")),
              "projects.acceptance_missing");
    works.accept(project, "city_");
    EXPECT_EQ(works.told("city", "projects.make_notice", Node::of({{"contract", contract}})),
              "projects.invoices_missing");
    EXPECT_EQ(
        works.told("city", "projects.make_notice", works.notice_input("city", contract, "F1", "120000.01")),
        "projects.notice_over_contract");
    EXPECT_EQ(works.told("province", "projects.make_notice",
                         works.notice_input("province", contract, "F1", "1.00")),
              "projects.not_your_step")
        << "who tenders settles";
    EXPECT_EQ(works.told("other_city", "projects.make_notice",
                         works.notice_input("other_city", contract, "F1", "1.00")),
              "projects.project_not_found");
    make(contract, "F1", "100000.00");
    EXPECT_EQ(works.told("city", "projects.make_notice", works.notice_input("city", contract, "F1", "1.00")),
              "projects.invoice_used");
    EXPECT_EQ(
        works.told("city", "projects.make_notice", works.notice_input("city", contract, "F2", "20000.01")),
        "projects.notice_over_contract");
    EXPECT_EQ(
        works.told("city", "projects.make_notice", works.notice_input("city", contract, "F2", "20000.00")),
        "ok");
}

TEST_P(NoticesTest, Scenario4NoticeFromTheInvoiceToTwoReceipts) {
    const auto [project, contract] = accepted();
    works.at("2026-04-08");
    const Node made =
        works.call("city", "projects.make_notice", works.notice_input("city", contract, "F1", "123456.78"));
    EXPECT_EQ(made["capital"].text(), "人民币壹拾贰万叁仟肆佰伍拾陆元柒角捌分");
    EXPECT_EQ(made["capital"].text().find("元元"), std::string::npos);
    ASSERT_EQ(made["notices"].size(), 1U);
    EXPECT_EQ(made["notices"].at(0)["number"].text(), "湘社卡付〔2026〕0001号");
    const std::string notice = made["notices"].at(0)["notice"].text();
    submit(notice);
    works.at("2026-04-10");
    EXPECT_EQ(receive(notice, "2026-04-07"), "projects.arrived_before");
    EXPECT_EQ(receive(notice, "2026-04-11"), "projects.date_in_future");
    EXPECT_EQ(receive(notice, "2026-04-10"), "ok");
    EXPECT_EQ(works.notice("city", notice)["notice"]["due_on"].text(), "2026-05-11");
    works.at("2026-05-11");
    works.watch();
    EXPECT_EQ(works.notice_state(notice), "received") << "the day itself is in time";
    works.at("2026-05-12");
    works.watch();
    EXPECT_EQ(works.notice_state(notice), "overdue");
    for (const char* who : {"city", "province", "bank", "discipline"})
        EXPECT_EQ(works.call(who, "projects.list_reminders", Node::of({}))["reminders"].size(), 1U) << who;
    EXPECT_EQ(works.call("bank_b", "projects.list_reminders", Node::of({}))["reminders"].size(), 0U);
    EXPECT_EQ(
        works.call("bank", "projects.list_deadlines", Node::of({{"only_overdue", true}}))["deadlines"].size(),
        1U);

    Node wrong = payment(notice, "T1");
    wrong.set("account_name", "虚构楚天软件有限公司");
    EXPECT_EQ(works.told("bank", "projects.record_payment", wrong), "projects.paid_to_other_account");
    EXPECT_EQ(give_receipt(notice, "CITY"), "projects.step_not_now");
    const Node paid = works.call("bank", "projects.record_payment", payment(notice, "T1"));
    EXPECT_EQ(paid["state"].text(), "paid");
    EXPECT_EQ(paid["days_late"].number(), 1);
    EXPECT_EQ(paid["project_state"].text(), "paid");
    EXPECT_EQ(works.step("city_pm", "projects.archive_project", project), "projects.notices_open");
    EXPECT_EQ(give_receipt(notice, "CITY"), "ok");
    EXPECT_EQ(give_receipt(notice, "CITY"), "projects.receipt_given");
    EXPECT_EQ(works.notice_state(notice), "paid") << "one receipt is not enough";
    EXPECT_EQ(give_receipt(notice, "HRSS"), "projects.receipt_not_wanted");
    EXPECT_EQ(give_receipt(notice, "PROVINCE"), "ok");
    EXPECT_EQ(works.notice_state(notice), "receipted");
    EXPECT_EQ(works.step("city_pm", "projects.archive_project", project), "ok");
    EXPECT_EQ(works.province.left(funds::changsha), 376543.22_yuan);
    EXPECT_TRUE(works.province.books_are_right());
}

TEST_P(NoticesTest, Scenario5ACityNoticeReachesTheBankOnlyThroughTheProvince) {
    const auto [project, contract] = accepted();
    const std::string notice = make(contract, "F1", "123456.78");
    const Node one = Node::of({{"notice", notice}});
    const Node all = Node::of({{"notices", Node::List{notice}}});
    EXPECT_EQ(works.told("city_two", "projects.issue_notice", one), "projects.through_province");
    EXPECT_EQ(works.told("city", "projects.collect_notice", all), "engine.not_permitted");
    EXPECT_EQ(works.told("province", "projects.submit_notice", all), "engine.act_not_allowed")
        << "not collected";
    EXPECT_EQ(receive(notice, works.today()), "projects.notice_not_found");
    EXPECT_EQ(works.call("bank", "projects.list_notices", Node::of({}))["notices"].size(), 0U);
    house.add_actor("hubei", {"FUND_MANAGER_PROV"}, "42", works.province.centre.number());
    EXPECT_EQ(works.told("hubei", "projects.collect_notice", all), "projects.notice_not_found");
    EXPECT_EQ(works.told("province", "projects.collect_notice", all), "ok");
    EXPECT_EQ(receive(notice, works.today()), "projects.notice_not_found") << "collected is not submitted";
    EXPECT_EQ(works.told("province", "projects.submit_notice", all), "ok");
    EXPECT_EQ(works.call("bank", "projects.list_notices", Node::of({}))["notices"].size(), 1U);
    EXPECT_EQ(works.told("bank_b", "projects.receive_notice",
                         Node::of({{"notice", notice}, {"received_on", works.today()}})),
              "projects.notice_not_found");
    EXPECT_EQ(receive(notice, works.today()), "ok");
    EXPECT_EQ(
        works.call("province", "projects.list_notices", Node::of({{"state", "received"}}))["notices"].size(),
        1U);
}

TEST_P(NoticesTest, TheProvincesOwnNoticeIsSharedByItsBanksAndCollectedByAnotherHand) {
    const std::string project = works.propose("pm", "150000.00");
    const std::string contract = works.contracted(project, "100000.00");
    works.accept(project);
    const Node made = works.call("province", "projects.make_notice",
                                 works.notice_input("province", contract, "F1", "100.01"));
    ASSERT_EQ(made["notices"].size(), 2U);
    EXPECT_EQ(made["notices"].at(0)["amount"].text(), "70.01");
    EXPECT_EQ(made["notices"].at(1)["amount"].text(), "30.00");
    EXPECT_EQ(made["notices"].at(1)["number"].text(), "湘社卡付〔2026〕0002号");
    const std::string notice = made["notices"].at(0)["notice"].text();
    const Node all = Node::of({{"notices", Node::List{notice, made["notices"].at(1)["notice"].text()}}});
    EXPECT_EQ(works.told("province", "projects.collect_notice", all), "engine.needs_other_hand");
    EXPECT_EQ(works.told("province_two", "projects.collect_notice", all), "ok");
    EXPECT_EQ(works.told("province_two", "projects.submit_notice", all), "ok");
    EXPECT_EQ(receive(notice, works.today()), "ok");
    EXPECT_EQ(works.told("bank", "projects.record_payment", payment(notice, "T1")), "ok");
    EXPECT_EQ(give_receipt(notice, "CITY"), "projects.receipt_not_wanted") << "no prefecture has part in it";
    EXPECT_EQ(give_receipt(notice, "PROVINCE"), "ok");
    EXPECT_EQ(works.notice_state(notice), "receipted");

    // Other shares may be given, of the same sum and over the project's banks.
    Node input = works.notice_input("province", contract, "F2", "200.00");
    const auto share = [&](access::OrganisationId bank, const char* amount) {
        return Node::of({{"bank", partner_of(bank)}, {"amount", amount}});
    };
    input.set("shares", Node::List{share(works.province.bank_a, "100.00")});
    EXPECT_EQ(works.told("province", "projects.make_notice", input), "projects.shares_wrong");
    input.set("shares", Node::List{share(works.province.bank_c, "200.00")});
    EXPECT_EQ(works.told("province", "projects.make_notice", input), "projects.bank_expected");
    input.set("shares", Node::List{share(works.province.bank_b, "200.00")});
    EXPECT_EQ(works.told("province", "projects.make_notice", input), "ok");
    EXPECT_TRUE(works.province.books_are_right());
}

TEST_P(NoticesTest, ACancelledNoticeKeepsItsNumberAndGivesItsInvoiceFree) {
    const auto [project, contract] = accepted();
    const std::string first = make(contract, "F1", "123456.78");
    EXPECT_EQ(works.told("city", "projects.cancel_notice", Node::of({{"notice", first}, {"reason", ""}})),
              "projects.words_missing");
    EXPECT_EQ(
        works.told("city", "projects.cancel_notice", Node::of({{"notice", first}, {"reason", "账户变更"}})),
        "ok");
    EXPECT_EQ(works.notice("city", first)["notice"]["number"].text(), "湘社卡付〔2026〕0001号");
    const std::string second = make(contract, "F1", "123456.78");
    EXPECT_EQ(works.notice("city", second)["notice"]["number"].text(), "湘社卡付〔2026〕0002号");
    submit(second);
    EXPECT_EQ(
        works.told("city", "projects.cancel_notice", Node::of({{"notice", second}, {"reason", "晚了"}})),
        "engine.act_not_allowed");
    EXPECT_EQ(
        works.told("city", "projects.recall_notice", Node::of({{"notice", second}, {"reason", "账户变更"}})),
        "projects.not_your_step")
        << "what the province submitted the province takes back";
    EXPECT_EQ(works.told("province", "projects.recall_notice",
                         Node::of({{"notice", second}, {"reason", "账户变更"}})),
              "ok");
    const std::string third = make(contract, "F1", "123456.78");
    submit(third);
    EXPECT_EQ(receive(third, works.today()), "ok");
    works.at("2027-01-04");
    EXPECT_TRUE(works.province.books_are_right());
}

TEST_P(NoticesTest, PaymentsInPartsAddUpAndNeverPassTheNotice) {
    const auto [project, contract] = accepted();
    const std::string notice = make(contract, "F1", "123456.78");
    submit(notice);
    EXPECT_EQ(works.told("bank", "projects.record_payment", payment(notice, "T1")), "projects.step_not_now");
    receive(notice, works.today());
    Node part = payment(notice, "T1");
    part.set("amount", "100000.00");
    const Node first = works.call("bank", "projects.record_payment", part);
    EXPECT_EQ(first["state"].text(), "received");
    EXPECT_EQ(first["left"].text(), "23456.78");
    EXPECT_EQ(works.told("bank", "projects.record_payment", part), "projects.payment_over_notice");
    Node again = payment(notice, "T1");
    EXPECT_EQ(works.told("bank", "projects.record_payment", again), "projects.payment_known");
    EXPECT_EQ(
        works.told("province", "projects.recall_notice", Node::of({{"notice", notice}, {"reason", "x"}})),
        "projects.partly_paid");
    const Node money = works.shown("city", project)["money"].at(0);
    EXPECT_EQ(money["settled"].text(), "100000.00");
    EXPECT_EQ(money["noticed"].text(), "23456.78");
    const Node last = works.call("bank", "projects.record_payment", payment(notice, "T2"));
    EXPECT_EQ(last["state"].text(), "paid");
    EXPECT_EQ(last["project_state"].text(), "paid");
    EXPECT_EQ(works.notice("city", notice)["payments"].size(), 2U);
    EXPECT_TRUE(works.province.books_are_right());
}

TEST_P(NoticesTest, APaymentThatComesBackIsOwedAgainAndItsReceiptsNoLongerHold) {
    const auto [project, contract] = accepted();
    const std::string notice = make(contract, "F1", "123456.78");
    submit(notice);
    receive(notice, works.today());
    Node part = payment(notice, "T1");
    part.set("amount", "100000.00");
    works.call("bank", "projects.record_payment", part);
    const auto come_back = [&](const char* reference, const char* who = "bank") {
        return works.told(who, "projects.record_return",
                          Node::of({{"notice", notice},
                                    {"bank_reference", reference},
                                    {"returned_on", works.today()},
                                    {"reason", "收款账户已销户"}}));
    };
    EXPECT_EQ(come_back("T9"), "projects.payment_unknown");
    EXPECT_EQ(come_back("T1", "bank_b"), "projects.notice_not_found");
    EXPECT_EQ(come_back("T1"), "ok") << "a part that was paid";
    EXPECT_EQ(come_back("T1"), "projects.payment_returned");
    EXPECT_EQ(works.notice_state(notice), "received");
    Node money = works.shown("city", project)["money"].at(0);
    EXPECT_EQ(money["settled"].text(), "0.00");
    EXPECT_EQ(money["noticed"].text(), "123456.78");

    works.call("bank", "projects.record_payment", payment(notice, "T2"));
    EXPECT_EQ(give_receipt(notice, "CITY"), "ok");
    EXPECT_EQ(give_receipt(notice, "PROVINCE"), "ok");
    EXPECT_EQ(works.notice_state(notice), "receipted");
    EXPECT_EQ(works.state(project), "paid");
    EXPECT_EQ(come_back("T2"), "ok");
    EXPECT_EQ(works.notice_state(notice), "received");
    EXPECT_EQ(works.state(project), "notice_issued") << "its payment is open again";
    const Node shown = works.notice("city", notice);
    EXPECT_EQ(shown["payments"].size(), 2U);
    EXPECT_EQ(shown["payments"].at(1)["return_reason"].text(), "收款账户已销户");
    EXPECT_EQ(shown["receipts"].size(), 0U);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM notice_receipts_void"), 2);
    EXPECT_EQ(works.shown("city", project)["contracts"].at(0)["paid"].text(), "0.00");
    EXPECT_EQ(works.uses_that_differ(), "");

    // The account is changed by a sealed letter: the old notice goes back, a new one gets a new number.
    EXPECT_EQ(works.told("province", "projects.recall_notice",
                         Node::of({{"notice", notice}, {"reason", "账户变更"}})),
              "ok");
    const std::string again = make(contract, "F1", "123456.78");
    submit(again);
    receive(again, works.today());
    works.call("bank", "projects.record_payment", payment(again, "T3"));
    EXPECT_EQ(give_receipt(again, "CITY"), "ok");
    EXPECT_EQ(give_receipt(again, "PROVINCE"), "ok");
    EXPECT_EQ(works.step("city_pm", "projects.archive_project", project), "ok");
    EXPECT_EQ(works.told("bank", "projects.record_return",
                         Node::of({{"notice", again},
                                   {"bank_reference", "T3"},
                                   {"returned_on", works.today()},
                                   {"reason", "x"}})),
              "projects.step_not_now")
        << "the project is archived";
    EXPECT_TRUE(works.province.books_are_right());
}

TEST_P(NoticesTest, AnotherBankBearsAPartOfAContractWhereItHasTheMoney) {
    const std::string project = works.propose("pm", "150000.00");
    const std::string contract = works.contracted(project, "100000.00");
    const std::string paper = works.attach("pm", project, "supplement_text");
    const auto move = [&](access::OrganisationId from, access::OrganisationId to, const char* amount) {
        return works.told("pm", "projects.add_supplement",
                          Node::of({{"contract", contract},
                                    {"kind", "bank"},
                                    {"document", paper},
                                    {"signed_on", works.today()},
                                    {"content", "银行间调整"},
                                    {"from_bank", partner_of(from)},
                                    {"to_bank", partner_of(to)},
                                    {"amount", amount}}));
    };
    const auto& [a, b, c] = std::tie(works.province.bank_a, works.province.bank_b, works.province.bank_c);
    EXPECT_EQ(move(a, c, "1.00"), "projects.bank_expected") << "no bank of the project";
    EXPECT_EQ(move(a, b, "70000.01"), "funds.over_committed");
    EXPECT_EQ(move(a, b, "50000.00"), "ok");
    const Node money = works.shown("pm", project)["money"];
    EXPECT_EQ(money.at(0)["committed"].text(), "20000.00");
    EXPECT_EQ(money.at(1)["committed"].text(), "80000.00");
    const auto resize = [&](const char* amount) {
        return works.told("pm", "projects.add_supplement",
                          Node::of({{"contract", contract},
                                    {"kind", "amount"},
                                    {"document", paper},
                                    {"signed_on", works.today()},
                                    {"content", "据实核减"},
                                    {"amount", amount}}));
    };
    EXPECT_EQ(resize("100000.01"), "projects.supplement_needs_plan");
    works.accept(project);
    works.call("province", "projects.make_notice",
               works.notice_input("province", contract, "F1", "90000.00"));
    EXPECT_EQ(resize("89999.99"), "projects.contract_below_notices");
    EXPECT_EQ(resize("90000.00"), "ok");
    EXPECT_EQ(works.shown("pm", project)["contracts"].at(0)["left"].text(), "0.00");
    EXPECT_EQ(works.uses_that_differ(), "");
}

TEST_P(NoticesTest, OpenIssuesKeepTheRetentionBackUntilTheyAreClosed) {
    const std::string project = works.propose("city_pm", "150000.00");
    works.initiate(project, "city_");
    works.finish_scheme(project, "city_");
    works.start_procurement(project, "city_");
    works.award(project, "100000.00", "city_");
    works.attach("city_pm", project, "contract_text");
    Node input = works.contract_input(project, "100000.00");
    input.set("terms",
              Node::List{Node::of({{"amount", "95000.00"}, {"condition", "验收合格"}, {"retention", false}}),
                         Node::of({{"amount", "5000.00"}, {"condition", "质保期满"}, {"retention", true}})});
    const std::string contract = works.call("city_pm", "projects.sign_contract", input)["contract"].text();
    works.accept(project, "city_", "PASS_WITH_ISSUES");
    EXPECT_EQ(
        works.told("city", "projects.make_notice", works.notice_input("city", contract, "F1", "95000.01")),
        "projects.notice_over_contract");
    make(contract, "F1", "95000.00");
    EXPECT_EQ(works.told("city_office", "projects.close_issues",
                         Node::of({{"project", project}, {"content", "文档已补齐"}})),
              "ok");
    EXPECT_EQ(works.told("city_office", "projects.close_issues",
                         Node::of({{"project", project}, {"content", "文档已补齐"}})),
              "projects.no_open_issues");
    make(contract, "F2", "5000.00");
}

TEST_P(NoticesTest, AProvisionalDayIsCountedAnewOnceTheCalendarIsComplete) {
    const auto [project, contract] = accepted();
    works.at("2026-12-10");
    const std::string notice = make(contract, "F1", "123456.78");
    submit(notice);
    EXPECT_EQ(receive(notice, "2026-12-10"), "ok");
    Node clock = works.notice("bank", notice)["notice"];
    EXPECT_EQ(clock["due_on"].text(), "2027-01-11") << "9 January is a Saturday";
    EXPECT_TRUE(clock["provisional"].flag());
    works.watch();
    EXPECT_TRUE(works.notice("bank", notice)["notice"]["provisional"].flag());
    house.call("root", "regions.load_holidays",
               Node::of({{"year", 2027},
                         {"notice", "国办发明电〔2026〕9号"},
                         {"holidays", Node::List{"2027-01-01", "2027-01-11"}}}));
    works.watch();
    clock = works.notice("bank", notice)["notice"];
    EXPECT_EQ(clock["due_on"].text(), "2027-01-12");
    EXPECT_FALSE(clock["provisional"].flag());
}

TEST_P(NoticesTest, WhoIsLateIsRemindedEveryFiveWorkingDays) {
    const auto [project, contract] = accepted();
    const std::string notice = make(contract, "F1", "123456.78");
    submit(notice);
    receive(notice, "2026-03-02");
    const auto reminders = [&](const char* day) {
        works.at(day);
        works.watch();
        return house.number("SELECT COUNT(*) FROM project_reminders WHERE kind = 'payment'");
    };
    EXPECT_EQ(reminders("2026-04-01"), 0) << "due today";
    EXPECT_EQ(reminders("2026-04-02"), 1);
    EXPECT_EQ(reminders("2026-04-03"), 1);
    EXPECT_EQ(reminders("2026-04-10"), 2) << "5 working days later, Qingming between";
    EXPECT_EQ(reminders("2026-04-10"), 2);
}

TEST_P(NoticesTest, WhatAContractDidNotNeedInTheEndGoesBack) {
    const auto [project, contract] = accepted();
    const std::string notice = make(contract, "F1", "100000.00");
    EXPECT_EQ(works.told("city", "projects.finish_payment",
                         Node::of({{"project", project}, {"reason", "据实结算"}})),
              "projects.notices_open");
    submit(notice);
    receive(notice, works.today());
    works.call("bank", "projects.record_payment", payment(notice, "T1"));
    EXPECT_EQ(works.state(project), "notice_issued");
    EXPECT_EQ(works.told("city", "projects.finish_payment",
                         Node::of({{"project", project}, {"reason", "据实结算"}})),
              "ok");
    EXPECT_EQ(works.state(project), "paid");
    EXPECT_EQ(works.province.left(funds::changsha), 400000.00_yuan);
    EXPECT_TRUE(works.province.books_are_right());
}

TEST_P(NoticesTest, AssetsAreRegisteredOnceSomethingWasAccepted) {
    const std::string project = works.propose("city_pm", "150000.00");
    const Node asset = Node::of({{"project", project},
                                 {"name", "卡片检测仪"},
                                 {"kind", "设备"},
                                 {"quantity", 2},
                                 {"value", "50000.00"},
                                 {"place", "长沙市中心机房"},
                                 {"keeper", "市州中心"}});
    EXPECT_EQ(works.told("city_pm", "projects.register_asset", asset), "projects.acceptance_missing");
    works.contracted(project, "120000.00", "city_");
    works.accept(project, "city_");
    EXPECT_EQ(works.told("city_pm", "projects.register_asset", asset), "ok");
    EXPECT_EQ(works.shown("audit", project)["assets"].at(0)["name"].text(), "卡片检测仪");
}

// R3.28-9, seed-0 F12, F13, P19
TEST_P(NoticesTest, TheAuditPackageHoldsBooksProjectsAndTheirPapersSigned) {
    const auto [project, contract] = accepted();
    const std::string notice = make(contract, "F1", "123456.78");
    submit(notice);
    EXPECT_EQ(receive(notice, works.today()), "ok");
    works.call("bank", "projects.record_payment", payment(notice, "T-77"));
    EXPECT_EQ(give_receipt(notice, "CITY"), "ok");
    const Node asked = Node::of(
        {{"level", "430100000000"}, {"from", "2026-01-01"}, {"to", "2026-12-31"}, {"purpose", "年度审计"}});
    const Node package = works.call("discipline", "projects.audit_package", asked);
    const auto file =
        std::filesystem::path{house.installation().places().files()} / package["download"].text();
    const auto unzip = [&](const std::string& name) {
        std::string out;
        std::FILE* pipe = ::popen(("unzip -p '" + file.string() + "' '" + name + "'").c_str(), "r");
        std::array<char, 4096> block;
        for (std::size_t n = 0; (n = std::fread(block.data(), 1, block.size(), pipe)) > 0;)
            out.append(block.data(), n);
        EXPECT_EQ(::pclose(pipe), 0) << name;
        return out;
    };
    const std::string manifest = unzip("manifest.json");
    const Node told = parse_json(manifest);
    ASSERT_EQ(static_cast<std::int64_t>(told["files"].size()), package["files"].number());
    std::map<std::string, std::string> texts;
    for (std::size_t i = 0; i < told["files"].size(); ++i) {
        const std::string name = told["files"].at(i)["name"].text();
        texts[name] = unzip(name);
        EXPECT_EQ(sm3_hex(texts[name]), told["files"].at(i)["sm3"].text()) << name;
        EXPECT_EQ(std::ssize(texts[name]), told["files"].at(i)["bytes"].number()) << name;
    }
    const auto holds = [&](const std::string& name, const std::string& words) {
        EXPECT_NE(texts[name].find(words), std::string::npos) << name << ": " << words << "\n" << texts[name];
    };
    holds("ledger/entries.csv", "pay_notice");
    holds("contracts/contracts.csv", "虚构湘卡科技有限公司");
    holds("notices/notices.csv", "湘社卡付〔2026〕0001号");
    holds("notices/payments.csv", "T-77");
    holds("receipts/receipts.csv", "CITY");
    for (const char* name : {"accruals/batches.csv", "adjustments/adjustments.json", "plans/plans.json",
                             "reconciliations/statements.json"})
        EXPECT_FALSE(texts[name].empty()) << name;
    // The slip that the bank gave is in it as it came, and the way of the project from the first step.
    EXPECT_TRUE(std::ranges::any_of(texts, [](const auto& one) {
        return one.first.starts_with("papers/") && one.first.ends_with("slip.pdf") && one.second == "slip";
    }));
    EXPECT_TRUE(std::ranges::any_of(texts, [](const auto& one) {
        return one.first.starts_with("projects/") && one.second.find("sign_contract") != std::string::npos;
    }));
    std::string der;
    const std::string hex = unzip("manifest.sig");
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        der += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
    Verifier verifier{told["key"].text()};
    EXPECT_TRUE(verifier.verify(manifest, der));
    EXPECT_FALSE(verifier.verify(manifest + " ", der));

    // A paper that is no longer what was handed in is told, and nothing half-written stays.
    for (const auto& kept : std::filesystem::directory_iterator{house.installation().places().uploads()})
        std::ofstream{kept.path(), std::ios::app} << "altered";
    EXPECT_EQ(works.told("discipline", "projects.audit_package", asked), "funds.kept_file_damaged");
    Node wrong = asked;
    wrong.set("purpose", "");
    EXPECT_EQ(works.told("discipline", "projects.audit_package", wrong), "projects.purpose_missing");
    wrong.set("purpose", "年度审计");
    wrong.set("to", "2025-12-31");
    EXPECT_EQ(works.told("discipline", "projects.audit_package", wrong), "projects.span_wrong");
}

}  // namespace onecard::projects
