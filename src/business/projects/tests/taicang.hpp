#pragma once
// Taicang for tests: the HRSS bureau, a department, the big data centre, three banks with a plan, a contractor.

#include "business/projects/tests/works.hpp"

namespace onecard::projects {

inline const RegionCode taicang = RegionCode::parse("320585").value();

class TaicangWorks : public Works {
public:
    funds::Province province;
    access::OrganisationId bureau, department, data_centre, bank_a, bank_b, bank_c, contractor;

    explicit TaicangWorks(TestHouse& the_house) : Works{the_house}, province{the_house} {
        bureau = province.add("HRSS_COUNTY", "太仓市人力资源和社会保障局", "320585", "");
        department =
            province.add("COMPETENT_DEPT", "虚构太仓市文化体育和旅游局", "320585", "11320585MB0A00001");
        data_centre = province.add("BIG_DATA", "太仓市综指中心（大数据管理中心）", "320585", "");
        bank_a = province.add("BANK_BRANCH", "虚构娄江银行太仓分行", "320585", "91320585MA1A00001");
        bank_b = province.add("BANK_BRANCH", "虚构浏河银行太仓支行", "320585", "91320585MA1A00002");
        bank_c = province.add("BANK_BRANCH", "虚构沙溪银行太仓支行", "320585", "91320585MA1A00003");
        contractor = province.add("CONTRACTOR", "虚构娄东信息技术有限公司", "320585", "91320585MA1A10001");
        const auto actor = [&](const char* code, const char* role, access::OrganisationId of,
                               bool own = false) {
            house.add_actor(code, {role}, "320585", of.number(), own);
        };
        actor("dept", "COOP_DEPT_USER", department, true);
        actor("data", "COOP_REVIEWER", data_centre);
        actor("bureau", "COOP_HRSS", bureau);
        actor("bureau_two", "COOP_HRSS", bureau);
        actor("bank_1", "BANK_CLERK", bank_a, true);
        actor("bank_2", "BANK_CLERK", bank_b, true);
        actor("bank_3", "BANK_CLERK", bank_c, true);
        at("2026-01-06");
    }

    Node declaration(const std::string& budget, const std::string& scope_class = "1") {
        return Node::of({{"name", "图书馆读者证搭载社会保障卡"},
                         {"scope_class", scope_class},
                         {"purpose", "图书借阅应用"},
                         {"budget", budget},
                         {"responsible", "陈工"}});
    }
    std::string declare(const std::string& budget = "1000000.00", const std::string& scope_class = "1") {
        return call("dept", "projects.propose_project", declaration(budget, scope_class))["project"].text();
    }
    /// 70,001 : 20,000 : 9,999 people held cards of the banks at the end of 2025, as both sides confirm.
    void confirm_holders() {
        const std::pair<access::OrganisationId, int> counts[] = {
            {bank_a, 70001}, {bank_b, 20000}, {bank_c, 9999}};
        for (const auto& [bank, holders] : counts)
            call("bureau", "funds.record_holders",
                 Node::of({{"year", 2025},
                           {"bank", bank.text()},
                           {"holders", holders},
                           {"source", "卡库2025-12-31"}}));
        const Node listed = call("bureau", "funds.list_holders", Node::of({{"year", 2025}}))["holders"];
        const char* banks[] = {"bank_1", "bank_2", "bank_3"};
        for (std::size_t i = 0; i < listed.size(); ++i) {
            const Node one = Node::of({{"holder_count", listed.at(i)["holder_count"]}});
            call("bureau_two", "funds.confirm_holders", one);
            call(banks[i], "funds.confirm_own_holders", one);
        }
        holders_confirmed_ = true;
    }
    /// A plan of one line, with the banks; {"plan_3", "plan_line_7"}.
    std::pair<std::string, std::string> plan_with_banks(Money budget, const std::string& scope_class = "1") {
        if (!holders_confirmed_) confirm_holders();
        const std::string plan =
            call("bureau", "funds.create_plan", Node::of({{"year", 2026}, {"need", "一卡通应用"}}))["plan"]
                .text();
        const std::string line = call("bureau", "funds.add_plan_line",
                                      Node::of({{"plan", plan},
                                                {"project_name", "应用" + plan},
                                                {"scope_class", scope_class},
                                                {"budget", budget.text()},
                                                {"basis", "评审报告"}}))["plan_line"]
                                     .text();
        const Node one = Node::of({{"plan", plan}});
        call("bureau", "funds.submit_plan", one);
        call("bureau_two", "funds.approve_plan", one);
        call("bureau", "funds.send_plan_to_banks", one);
        return {plan, line};
    }
    void secure(const std::string& plan) {
        for (const char* bank : {"bank_1", "bank_2", "bank_3"})
            EXPECT_EQ(told(bank, "funds.secure_plan_funds", Node::of({{"plan", plan}})), "ok");
        EXPECT_EQ(told("bureau", "funds.start_plan", Node::of({{"plan", plan}})), "ok");
    }
    /// A line of a plan in force whose banks bear it by their holders; answers "plan_line_7".
    std::string plan_line(Money budget, const std::string& scope_class = "1") {
        const auto [plan, line] = plan_with_banks(budget, scope_class);
        secure(plan);
        return line;
    }
    void review(const std::string& project) {
        attach("dept", project, "feasibility_report");
        EXPECT_EQ(step("dept", "projects.submit_feasibility", project), "ok");
        attach("data", project, "review_report");
        call("data", "projects.review_feasibility",
             Node::of({{"project", project}, {"reviewers", "评审组"}, {"content", "建议实施"}}));
    }
    void plan(const std::string& project, const std::string& line) {
        call("bureau", "projects.plan_project", Node::of({{"project", project}, {"plan_line", line}}));
    }
    void award(const std::string& project, const std::string& amount) {
        attach("bureau", project, "award_notice");
        call("bureau", "projects.record_award",
             Node::of({{"project", project},
                       {"method", "COMPETITIVE_CONSULTATION"},
                       {"reference", "TCCG-2026-003"},
                       {"winner", "虚构娄东信息技术有限公司"},
                       {"amount", amount}}));
    }
    Node contract_input(const std::string& project, access::OrganisationId bank, const std::string& amount,
                        bool more_to_come) {
        return Node::of({{"project", project},
                         {"number", "SF-" + bank.text()},
                         {"name", "读者证搭载社会保障卡项目"},
                         {"contractor", partner_of(contractor)},
                         {"amount", amount},
                         {"account_name", "虚构娄东信息技术有限公司"},
                         {"opening_outlet", "虚构娄江银行太仓城厢支行"},
                         {"account", account_number},
                         {"bank", partner_of(bank)},
                         {"signed_on", today()},
                         {"starts_on", today()},
                         {"ends_on", today()},
                         {"more_to_come", more_to_come}});
    }
    /// Contracts of three with each bank for its share of a million; answers the first one.
    std::string contracted(const std::string& project) {
        review(project);
        plan(project, plan_line(1000000.00_yuan));
        award(project, "1000000.00");
        attach("bureau", project, "contract_text");
        const std::string first = call("bureau", "projects.sign_contract",
                                       contract_input(project, bank_a, "700010.00", true))["contract"]
                                      .text();
        call("bureau", "projects.sign_contract", contract_input(project, bank_b, "200000.00", true));
        call("bureau", "projects.sign_contract", contract_input(project, bank_c, "99990.00", false));
        return first;
    }
    Node acceptance(const std::string& project) {
        return Node::of({{"project", project},
                         {"held_on", today()},
                         {"started_on", today()},
                         {"finished_on", today()},
                         {"members", "文体广旅局、市综指中心、市人社局"},
                         {"opinion", "PASS"},
                         {"content", "功能符合合同要求，同意通过验收"}});
    }
    std::string sign(const std::string& who, const std::string& project) {
        return told(who, "projects.sign_acceptance",
                    Node::of({{"project", project}, {"signer", "签字人" + who}}));
    }
    void accept(const std::string& project) {
        EXPECT_EQ(step("dept", "projects.start_work", project), "ok");
        call("dept", "projects.record_acceptance", acceptance(project));
        for (const char* who : {"dept", "data", "bureau"}) EXPECT_EQ(sign(who, project), "ok");
        EXPECT_EQ(step("dept", "projects.accept_project", project), "ok");
    }

private:
    bool holders_confirmed_ = false;
};

}  // namespace onecard::projects
