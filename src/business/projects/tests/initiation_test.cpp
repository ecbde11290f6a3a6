// From the proposal to the contract in Hunan: who may, what must be there, and what the money does.

#include "business/projects/tests/works.hpp"

namespace onecard::projects {

class InitiationTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    HunanWorks works{house};
};
ON_BOTH_DATABASES(InitiationTest);

TEST_P(InitiationTest, ACentreProposesAtItsOwnLevelWithinTheScopeAndTheMoney) {
    const Node made = works.call("pm", "projects.propose_project", works.proposal("150000.00"));
    EXPECT_EQ(made["state"].text(), "proposed");
    EXPECT_EQ(made["code"].text(), "430000-2024-0001");
    EXPECT_EQ(
        works.call("pm", "projects.propose_project", works.proposal("10000.00", "另一项目"))["code"].text(),
        "430000-2024-0002");
    EXPECT_EQ(works.call("city_pm", "projects.propose_project", works.proposal("10000.00"))["code"].text(),
              "430100-2024-0001");
    Node input = works.proposal("150000.00");
    input.set("scope_class", "9");
    EXPECT_EQ(works.told("pm", "projects.propose_project", input), "projects.scope_class_unknown");
    EXPECT_EQ(works.told("pm", "projects.propose_project", works.proposal("1000000.01")),
              "projects.budget_over_available");
    EXPECT_EQ(works.told("pm", "projects.propose_project", works.proposal("0")),
              "projects.amount_not_positive");
    input = works.proposal("150000.00");
    input.set("banks", Node::List{partner_of(works.province.centre)});
    EXPECT_EQ(works.told("pm", "projects.propose_project", input), "projects.bank_expected");
    input = works.proposal("10000.00");
    input.set("counties", Node::List{"430102", "430111"});
    EXPECT_EQ(works.told("city_pm", "projects.propose_project", input), "ok");
    input.set("counties", Node::List{"430202"});
    EXPECT_EQ(works.told("city_pm", "projects.propose_project", input), "engine.not_found");
    input.set("counties", Node::List{"4301"});
    EXPECT_EQ(works.told("city_pm", "projects.propose_project", input), "projects.county_outside");
    EXPECT_EQ(works.told("builder", "projects.propose_project", works.proposal("1.00")),
              "engine.not_permitted");
    house.add_actor("bureau_pm", {"PROJECT_MANAGER"}, "43", works.office.number(), true);
    EXPECT_EQ(works.told("bureau_pm", "projects.propose_project", works.proposal("1.00")),
              "projects.proposer_wrong");
}

TEST_P(InitiationTest, NothingNewBeginsOnceTheMeasuresHaveEnded) {
    const std::string begun = works.propose();
    works.at("2025-01-02");
    EXPECT_EQ(works.told("pm", "projects.propose_project", works.proposal("150000.00")),
              "policies.pack_expired");
    EXPECT_EQ(works.consult("pm", begun, works.province.bank_a), "ok") << "what began runs to its end";
    works.continue_measures();
    EXPECT_EQ(works.told("pm", "projects.propose_project", works.proposal("150000.00", "延续期项目")), "ok");
}

TEST_P(InitiationTest, EveryPayingBankAgreesOnAllFourPointsFirst) {
    const std::string project = works.propose();
    EXPECT_EQ(works.step("pm", "projects.finish_consultation", project), "projects.consultations_missing");
    EXPECT_EQ(works.consult("pm", project, works.province.bank_a), "ok");
    EXPECT_EQ(works.consult("pm", project, works.province.bank_b,
                            {"AMOUNT", "PROCUREMENT_METHOD", "INVOICE_CONTENT"}),
              "ok");
    EXPECT_EQ(works.step("pm", "projects.finish_consultation", project), "projects.consultations_missing");
    EXPECT_EQ(works.told("office", "projects.review_feasibility",
                         Node::of({{"project", project}, {"reviewers", "专家"}, {"content", "可行"}})),
              "projects.step_not_now");
    EXPECT_EQ(works.consult("pm", project, works.province.bank_b), "ok");
    EXPECT_EQ(works.step("pm", "projects.finish_consultation", project), "ok");
    const Node page = works.shown("bank", project);
    EXPECT_TRUE(page["consultations"].at(0)["complete"].flag());
    EXPECT_TRUE(page["consultations"].at(1)["complete"].flag());
}

TEST_P(InitiationTest, TheGroupOfTheSameLevelDecidesAndTheMoneyIsHeld) {
    const std::string project = works.propose("pm", "100000.00");
    works.consult("pm", project, works.province.bank_a);
    works.consult("pm", project, works.province.bank_b);
    works.step("pm", "projects.finish_consultation", project);
    const Node review = Node::of({{"project", project}, {"reviewers", "专家五人"}, {"content", "可行"}});
    EXPECT_EQ(works.told("office", "projects.review_feasibility", review), "projects.documents_missing");
    works.attach("office", project, "expert_opinion");
    EXPECT_EQ(works.told("city_office", "projects.review_feasibility", review), "projects.project_not_found");
    EXPECT_EQ(works.told("office", "projects.review_feasibility", review), "ok");
    const Node decide = Node::of({{"project", project}, {"content", "同意"}});
    EXPECT_EQ(works.told("group", "projects.decide_project", decide), "projects.documents_missing");
    works.attach("group", project, "decision_minutes");
    EXPECT_EQ(works.told("city_group", "projects.decide_project", decide), "projects.project_not_found");
    EXPECT_EQ(works.told("office", "projects.decide_project", decide), "engine.not_permitted");
    const std::string of_city = works.propose("city_pm", "10000.00");
    EXPECT_EQ(
        works.told("group", "projects.decide_project", Node::of({{"project", of_city}, {"content", "同意"}})),
        "projects.not_your_step")
        << "the province does not decide for a city";
    EXPECT_EQ(works.told("group", "projects.decide_project", decide), "ok");
    EXPECT_EQ(works.province.left(funds::hunan), 900000.00_yuan);
    const Node page = works.shown("pm", project);
    EXPECT_EQ(page["project"]["granted"].text(), "100000.00");
    EXPECT_EQ(page["money"].at(0)["reserved"].text(), "70000.00");
    EXPECT_EQ(page["money"].at(1)["reserved"].text(), "30000.00");
    EXPECT_TRUE(works.province.books_are_right());
}

TEST_P(InitiationTest, ABankThatWillPayWithoutHavingBeenAskedStopsTheDecision) {
    const std::string project =
        works
            .call("pm", "projects.propose_project",
                  [&] {
                      Node input = works.proposal("100000.00");
                      input.set("banks", Node::List{partner_of(works.province.bank_a)});
                      return input;
                  }())["project"]
            .text();
    works.consult("pm", project, works.province.bank_a);
    works.step("pm", "projects.finish_consultation", project);
    works.attach("office", project, "expert_opinion");
    works.call("office", "projects.review_feasibility",
               Node::of({{"project", project}, {"reviewers", "专家"}, {"content", "可行"}}));
    works.attach("group", project, "decision_minutes");
    EXPECT_EQ(
        works.told("group", "projects.decide_project", Node::of({{"project", project}, {"content", "同意"}})),
        "projects.consultations_missing");
    EXPECT_EQ(works.province.left(funds::hunan), 1000000.00_yuan) << "nothing stays held";
}

TEST_P(InitiationTest, TalksAreWithBanksAndProcurementGoesByTheMethodsOfTheRules) {
    const std::string project = works.propose();
    EXPECT_EQ(works.told("pm", "projects.record_consultation",
                         Node::of({{"project", project},
                                   {"bank", partner_of(works.contractor)},
                                   {"agreed", Node::List{"AMOUNT"}},
                                   {"content", "沟通"}})),
              "projects.bank_expected");
    works.initiate(project);
    works.finish_scheme(project);
    EXPECT_EQ(works.told("pm", "projects.start_procurement",
                         Node::of({{"project", project}, {"method", "BY_FRIENDSHIP"}})),
              "projects.method_unknown");
}

TEST_P(InitiationTest, WhoeverNamesABankOrAContractorChoosesFromTheList) {
    EXPECT_EQ(works.call("pm", "projects.list_partners", Node::of({{"kind", "bank"}}))["partners"].size(),
              3U);
    const Node found = works.call("city_pm", "projects.list_partners",
                                  Node::of({{"kind", "contractor"}, {"words", "湘卡"}}));
    ASSERT_EQ(found["partners"].size(), 1U);
    EXPECT_EQ(found["partners"].at(0)["partner"].text(), partner_of(works.contractor));
}

TEST_P(InitiationTest, ARejectedProjectEndsAndHoldsNothing) {
    const std::string project = works.propose();
    EXPECT_EQ(
        works.told("group", "projects.reject_project", Node::of({{"project", project}, {"reason", ""}})),
        "projects.words_missing");
    EXPECT_EQ(works.told("group", "projects.reject_project",
                         Node::of({{"project", project}, {"reason", "重复建设"}})),
              "ok");
    EXPECT_EQ(works.state(project), "rejected");
    EXPECT_EQ(works.told("pm", "projects.attach_document",
                         Node::of({{"project", project},
                                   {"kind", "other"},
                                   {"upload", house.upload("pm", "x", "x.pdf")}})),
              "projects.step_not_now");
}

TEST_P(InitiationTest, TheSchemeContainsTheSecurityDesign) {
    const std::string project = works.propose();
    works.initiate(project);
    EXPECT_EQ(works.step("pm", "projects.finish_scheme", project), "projects.documents_missing");
    works.attach("pm", project, "scheme");
    EXPECT_EQ(works.step("pm", "projects.finish_scheme", project), "projects.documents_missing");
    EXPECT_EQ(works.shown("pm", project)["missing"].at(0).text(), "security_design");
    works.attach("pm", project, "security_design");
    EXPECT_EQ(works.step("pm", "projects.finish_scheme", project), "ok");
}

TEST_P(InitiationTest, Scenario3BudgetReviewFromExactlyTwoHundredThousand) {
    const std::string below = works.propose("pm", "199999.99", "社会保障卡数据处理");
    works.initiate(below);
    works.finish_scheme(below);
    EXPECT_EQ(works.start_procurement(below), "ok");

    const std::string at = works.propose("pm", "200000.00", "社会保障卡密钥替换");
    works.initiate(at);
    works.finish_scheme(at);
    EXPECT_EQ(works.start_procurement(at), "projects.budget_review_needed");
    EXPECT_EQ(works.state(at), "scheme_ready");
    Node review = Node::of({{"project", at},
                            {"agency", "虚构评审咨询有限公司"},
                            {"chosen_by", "询价"},
                            {"reviewed", "200000.01"}});
    works.attach("office", at, "budget_review_report");
    EXPECT_EQ(works.told("pm", "projects.record_budget_review", review), "engine.not_permitted")
        << "the office chooses";
    EXPECT_EQ(works.told("office", "projects.record_budget_review", review), "projects.reviewed_over_budget");
    review.set("reviewed", "180000.00");
    EXPECT_EQ(works.told("office", "projects.record_budget_review", review), "ok");
    EXPECT_EQ(works.start_procurement(at), "ok");
    EXPECT_EQ(works.told("pm", "projects.record_award",
                         Node::of({{"project", at},
                                   {"method", "OPEN_TENDER"},
                                   {"reference", "X1"},
                                   {"winner", "甲"},
                                   {"amount", "180000.01"}})),
              "projects.contract_over_budget")
        << "the reviewed budget is the limit";
}

TEST_P(InitiationTest, ProjectsThatTogetherReachTheLimitRaiseTheAlarm) {
    works.propose("pm", "120000.00", "社会保障卡宣传（一期）");
    const Node second =
        works.call("pm", "projects.propose_project", works.proposal("100000.00", "社会保障卡宣传（二期）"));
    ASSERT_EQ(second["split_alarm"].size(), 2U);
    EXPECT_EQ(second["split_alarm"].at(0).text(), "430000-2024-0001");
    EXPECT_EQ(
        works.call("pm", "projects.propose_project", works.proposal("100000.00", "卡片检测"))["split_alarm"]
            .size(),
        0U);
    const Node alarms = works.call("discipline", "projects.list_split_alarms", Node::of({}))["alarms"];
    ASSERT_EQ(alarms.size(), 1U);
    EXPECT_EQ(alarms.at(0)["together"].size(), 2U);
    EXPECT_EQ(works.told("pm", "projects.list_split_alarms", Node::of({})), "engine.not_permitted");
}

TEST_P(InitiationTest, AContractStaysWithinTheBudgetAndTheRestGoesBack) {
    const std::string project = works.propose("pm", "150000.00");
    works.initiate(project);
    works.finish_scheme(project);
    works.start_procurement(project);
    works.attach("pm", project, "contract_text");
    EXPECT_EQ(works.told("pm", "projects.sign_contract", works.contract_input(project, "120000.00")),
              "projects.award_missing");
    works.award(project, "120000.00");
    EXPECT_EQ(works.told("pm", "projects.sign_contract", works.contract_input(project, "150000.01")),
              "projects.contract_over_budget");
    Node wrong = works.contract_input(project, "120000.00");
    wrong.set("account_name", "虚构湘卡科技有限公司工会");
    EXPECT_EQ(works.told("pm", "projects.sign_contract", wrong), "projects.account_name_differs");
    wrong = works.contract_input(project, "120000.00");
    wrong.set("contractor", partner_of(works.other_contractor));
    wrong.set("account_name", "虚构楚天软件有限公司");
    EXPECT_EQ(works.told("pm", "projects.sign_contract", wrong), "projects.contractor_not_awarded");
    wrong = works.contract_input(project, "120000.00");
    wrong.set("terms",
              Node::List{Node::of({{"amount", "100000.00"}, {"condition", "验收"}, {"retention", false}})});
    EXPECT_EQ(works.told("pm", "projects.sign_contract", wrong), "projects.terms_sum_wrong");
    wrong = works.contract_input(project, "120000.00");
    wrong.set("bank", partner_of(works.province.bank_a));
    EXPECT_EQ(works.told("pm", "projects.sign_contract", wrong), "projects.contract_bank_wrong")
        << "no bank signs here";
    EXPECT_EQ(works.told("pm", "projects.sign_contract", works.contract_input(project, "120000.00")), "ok");
    EXPECT_EQ(works.told("pm", "projects.sign_contract", works.contract_input(project, "10000.00")),
              "projects.contract_number_taken");
    EXPECT_EQ(works.province.left(funds::hunan), 880000.00_yuan) << "30,000 went back";
    const Node page = works.shown("builder", project);
    EXPECT_EQ(page["money"].at(0)["committed"].text(), "84000.00");
    EXPECT_EQ(page["contracts"].at(0)["account"].text(), "****************0123");
    EXPECT_EQ(works.told("other_builder", "projects.show_project", Node::of({{"project", project}})),
              "projects.project_not_found");
    EXPECT_TRUE(works.province.books_are_right());
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM audit WHERE input LIKE '%43050188880000000123%'"), 0)
        << "no account in the audit";
}

TEST_P(InitiationTest, AnotherAccountNeedsASealedLetterAndTheContractorsOwnName) {
    const std::string project = works.propose();
    const std::string contract = works.contracted(project, "150000.00");
    const std::string letter = works.attach("pm", project, "sealed_letter");
    const std::string other = works.attach("pm", project, "other");
    Node input = Node::of({{"contract", contract},
                           {"kind", "account"},
                           {"document", other},
                           {"signed_on", works.today()},
                           {"content", "变更收款账户"},
                           {"account_name", "虚构湘卡科技有限公司"},
                           {"opening_outlet", "虚构麓山银行长沙支行"},
                           {"account", "6222000011112222"}});
    EXPECT_EQ(works.told("pm", "projects.add_supplement", input), "projects.documents_missing");
    input.set("document", letter);
    input.set("account_name", "张三");
    EXPECT_EQ(works.told("pm", "projects.add_supplement", input), "projects.account_name_differs");
    input.set("account_name", "虚构湘卡科技有限公司");
    EXPECT_EQ(works.told("pm", "projects.add_supplement", input), "ok");
    EXPECT_EQ(works.shown("pm", project)["contracts"].at(0)["account"].text(), "************2222");
}

TEST_P(InitiationTest, ATerminatedProjectGivesItsMoneyBack) {
    const std::string project = works.propose();
    works.contracted(project, "120000.00");
    EXPECT_EQ(works.province.left(funds::hunan), 880000.00_yuan);
    EXPECT_EQ(works.told("group", "projects.terminate_project",
                         Node::of({{"project", project}, {"reason", "政策调整"}})),
              "ok");
    EXPECT_EQ(works.province.left(funds::hunan), 1000000.00_yuan);
    EXPECT_TRUE(works.province.books_are_right());
}

TEST_P(InitiationTest, WorkIsSuspendedAndResumedAndItsRecordIsOpenToItsParties) {
    const std::string project = works.propose();
    works.contracted(project, "150000.00");
    EXPECT_EQ(works.step("pm", "projects.start_work", project), "ok");
    const auto record = [&](const std::string& who, const std::string& kind) {
        return works.told(who, "projects.add_record",
                          Node::of({{"project", project},
                                    {"kind", kind},
                                    {"content", "第一次协调会"},
                                    {"party", "中心、银行"}}));
    };
    EXPECT_EQ(record("pm", "meeting"), "ok");
    EXPECT_EQ(record("builder", "delivery"), "ok");
    EXPECT_EQ(record("pm", "supervision"), "ok") << "a supervisor is optional (P15)";
    EXPECT_EQ(record("pm", "decision"), "projects.step_not_now") << "decisions come from their own step";
    EXPECT_EQ(works.told("office", "projects.suspend_project",
                         Node::of({{"project", project}, {"reason", "等待接口"}})),
              "ok");
    EXPECT_EQ(works.told("office", "projects.resume_project",
                         Node::of({{"project", project}, {"reason", "接口就绪"}})),
              "ok");
    for (const char* who : {"bank", "builder", "discipline", "audit", "group"})
        EXPECT_GE(works.shown(who, project)["timeline"].size(), 15U) << who;
    EXPECT_EQ(works.call("bank_c", "projects.list_projects", Node::of({}))["projects"].size(), 0U);
    EXPECT_EQ(works.call("bank", "projects.list_projects", Node::of({}))["projects"].size(), 1U);
    EXPECT_EQ(works.call("city", "projects.list_projects", Node::of({}))["projects"].size(), 0U);
}

// seed-0 F10: who tenders settles, and a prefecture's tender is filed with the province.
TEST_P(InitiationTest, APrefectureFilesItsTenderWithTheProvince) {
    const std::string project = works.propose("city_pm", "150000.00");
    const auto filed = [&](const char* who, const std::string& one) {
        return works.step(who, "projects.file_tender", one);
    };
    works.initiate(project, "city_");
    EXPECT_EQ(filed("city_pm", project), "projects.award_missing");
    works.finish_scheme(project, "city_");
    EXPECT_EQ(works.start_procurement(project, "city_"), "ok");
    works.award(project, "120000.00", "city_");
    EXPECT_EQ(works.step("province", "projects.receive_tender_filing", project), "projects.tender_not_filed");
    EXPECT_EQ(filed("other_city", project), "projects.project_not_found");
    EXPECT_EQ(filed("city_pm", project), "ok");
    EXPECT_EQ(filed("city_pm", project), "projects.tender_filed_already");
    const auto listed = [&](const char* who, const char* stage) {
        return works.call(who, "projects.list_tender_filings", Node::of({{"stage", stage}}))["filings"];
    };
    ASSERT_EQ(listed("province", "waiting").size(), 1U);
    EXPECT_EQ(listed("province", "waiting").at(0)["winner"].text(), "虚构湘卡科技有限公司");
    EXPECT_EQ(listed("city_pm", "waiting").size(), 1U);
    EXPECT_EQ(listed("other_city", "waiting").size(), 0U);
    EXPECT_EQ(works.step("city", "projects.receive_tender_filing", project), "engine.not_permitted");
    EXPECT_EQ(works.step("province", "projects.receive_tender_filing", project), "ok");
    EXPECT_EQ(works.step("province", "projects.receive_tender_filing", project),
              "projects.tender_noted_already");
    EXPECT_EQ(listed("audit", "noted").size(), 1U);
    const std::string own = works.propose("pm", "100000.00", "省级项目");
    EXPECT_EQ(filed("pm", own), "projects.tender_not_to_file") << "the province files with nobody";
}

}  // namespace onecard::projects
