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
    /// A line of a plan in force whose banks bear 70,001 : 20,000 : 9,999 of it; answers "plan_line_7".
    std::string plan_line(Money budget, const std::string& scope_class = "1") {
        const auto share = [&](std::int64_t holders) {
            return Money::of_fen(budget.fen() / 100000 * holders);
        };
        province.endow(bank_a, taicang, share(70001));
        province.endow(bank_b, taicang, share(20000));
        province.endow(bank_c, taicang, share(9999));
        const auto line = house.with_unit("root", [&](Unit& unit) { return unit.next_number(); });
        const auto plan = line + 1'000'000;
        const auto number = [](auto value) { return std::to_string(value); };
        house.script(
            "INSERT INTO fund_plans (id, state, level, organisation, year, half, title, need, pack, made_on, "
            "made_by, "
            "made_at) VALUES (" +
            number(plan) + ", 'executing', 320585000000, " + number(bureau.number()) +
            ", 2026, 0, 'plan', '', 0, 20000, 'bureau', 0);"
            "INSERT INTO fund_plan_lines (id, plan, nth, project_name, scope_class, technical, "
            "unit_price_fen, quantity, "
            "budget_fen, department_and_use, procurement, basis, remark, dropped) VALUES (" +
            number(line) + ", " + number(plan) + ", 1, 'x', '" + scope_class + "', '', 0, 1, " +
            number(budget.fen()) + ", '', '', '', '', 0);");
        for (const auto& [bank, holders] : {std::pair{bank_a, 70001}, {bank_b, 20000}, {bank_c, 9999}})
            house.script("INSERT INTO fund_plan_shares (line, bank, amount_fen) VALUES (" + number(line) +
                         ", " + number(bank.number()) + ", " + number(share(holders).fen()) + ");");
        const std::string id = "plan_line_" + number(line);
        house.with_unit("root", [&](Unit& unit) { funds::reserve(unit, taicang, budget, id); });
        return id;
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
    void secure(const std::string& project) {
        for (const char* bank : {"bank_1", "bank_2", "bank_3"})
            EXPECT_EQ(step(bank, "projects.confirm_funds_secured", project), "ok");
    }
    /// Contracts of three with each bank for its share of a million; answers the first one.
    std::string contracted(const std::string& project) {
        review(project);
        plan(project, plan_line(1000000.00_yuan));
        award(project, "1000000.00");
        secure(project);
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
};

}  // namespace onecard::projects
