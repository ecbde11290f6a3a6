// A third place: Qingyuan goes its own short way by a rule pack and one lifecycle file, with the engine of the others.

#include "business/projects/tests/works.hpp"

namespace onecard::projects {

class QingyuanTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    Works works{house};
};
ON_BOTH_DATABASES(QingyuanTest);

TEST_P(QingyuanTest, GoesFromTheApplicationToTheReceipt) {
    funds::Province province{house};
    const auto bureau = province.add("HRSS_CITY", "清远市人力资源和社会保障局", "4418", "");
    const auto bank = province.add("BANK_BRANCH", "虚构北江银行清远分行", "4418", "91441800MA4L00001");
    const auto builder = province.add("CONTRACTOR", "虚构飞来峡科技有限公司", "4418", "91441800MA4L10001");
    const RegionCode place = RegionCode::parse("4418").value();
    house.add_actor("pm", {"PROJECT_MANAGER"}, "4418", bureau.number(), true);
    house.add_actor("group", {"LEADING_GROUP_APPROVER"}, "4418");
    house.add_actor("office", {"LEADING_OFFICE"}, "4418", bureau.number());
    house.add_actor("funds", {"FUND_MANAGER_CITY"}, "4418", bureau.number());
    house.add_actor("funds_two", {"FUND_MANAGER_CITY"}, "4418", bureau.number());
    house.add_actor("bank", {"BANK_CLERK"}, "4418", bank.number(), true);
    province.endow(bank, place, 500000.00_yuan);
    works.at("2014-03-03");

    const std::string project = works
                                    .call("pm", "projects.propose_project",
                                          Node::of({{"name", "服务网点专线联网"},
                                                    {"scope_class", "2"},
                                                    {"purpose", "网点联网"},
                                                    {"budget", "300000.00"},
                                                    {"responsible", "黄工"}}))["project"]
                                    .text();
    EXPECT_EQ(works.shown("pm", project)["project"]["way"].text(), "QINGYUAN");
    EXPECT_EQ(works.step("pm", "projects.finish_consultation", project), "projects.step_not_now")
        << "not of this procedure";
    works.attach("group", project, "decision_minutes");
    works.call("group", "projects.decide_project", Node::of({{"project", project}, {"content", "批准立项"}}));
    works.attach("pm", project, "award_notice");
    works.call("pm", "projects.record_award",
               Node::of({{"project", project},
                         {"method", "OPEN_TENDER"},
                         {"reference", "QY-1"},
                         {"winner", "虚构飞来峡科技有限公司"},
                         {"amount", "300000.00"}}));
    works.attach("pm", project, "contract_text");
    const std::string contract = works
                                     .call("pm", "projects.sign_contract",
                                           Node::of({{"project", project},
                                                     {"number", "QYHT-1"},
                                                     {"name", "专线联网合同"},
                                                     {"contractor", partner_of(builder)},
                                                     {"amount", "300000.00"},
                                                     {"account_name", "虚构飞来峡科技有限公司"},
                                                     {"opening_outlet", "虚构北江银行清远分行营业部"},
                                                     {"account", account_number},
                                                     {"signed_on", works.today()},
                                                     {"starts_on", works.today()},
                                                     {"ends_on", works.today()}}))["contract"]
                                     .text();
    EXPECT_EQ(works.step("pm", "projects.start_work", project), "ok");
    works.call("office", "projects.record_acceptance",
               Node::of({{"project", project},
                         {"held_on", works.today()},
                         {"started_on", works.today()},
                         {"finished_on", works.today()},
                         {"members", "办公室"},
                         {"opinion", "PASS"},
                         {"content", "合格"}}));
    works.call("office", "projects.sign_acceptance", Node::of({{"project", project}, {"signer", "主任"}}));
    EXPECT_EQ(works.step("office", "projects.accept_project", project), "ok");
    const Node made =
        works.call("funds", "projects.make_notice", works.notice_input("funds", contract, "F1", "300000.00"));
    const std::string notice = made["notices"].at(0)["notice"].text();
    EXPECT_EQ(made["notices"].at(0)["number"].text(), "清社卡付〔2014〕0001号");
    EXPECT_EQ(works.told("funds_two", "projects.issue_notice", Node::of({{"notice", notice}})), "ok");
    works.call("bank", "projects.receive_notice",
               Node::of({{"notice", notice}, {"received_on", works.today()}}));
    works.call("bank", "projects.record_payment",
               Node::of({{"notice", notice},
                         {"paid_on", works.today()},
                         {"account_name", "虚构飞来峡科技有限公司"},
                         {"bank_reference", "T1"}}));
    EXPECT_EQ(works.told("bank", "projects.give_receipt",
                         Node::of({{"notice", notice},
                                   {"given_to", "HRSS"},
                                   {"upload", house.upload("bank", "slip", "slip.pdf")}})),
              "ok");
    EXPECT_EQ(works.step("pm", "projects.archive_project", project), "ok");
    EXPECT_EQ(works.state(project), "archived");
    EXPECT_TRUE(province.books_are_right());
}

}  // namespace onecard::projects
