#pragma once
// Projects for tests: the offices of Hunan, of Taicang and of Qingyuan, and the way of a project step by step.

#include "business/funds/tests/province.hpp"

namespace onecard::projects {

/// What the offices of all places have in common.
class Works {
public:
    TestHouse& house;

    explicit Works(TestHouse& the_house) : house{the_house} {}

    Node call(const std::string& who, const std::string& operation, Node input) {
        return house.call(who, operation, std::move(input));
    }
    std::string told(const std::string& who, const std::string& operation, Node input) {
        return house.outcome(who, operation, std::move(input));
    }
    /// One step that needs nothing but the project; "ok" or the code of the problem.
    std::string step(const std::string& who, const std::string& operation, const std::string& project) {
        return told(who, operation, Node::of({{"project", project}}));
    }
    std::string attach(const std::string& who, const std::string& project, const std::string& kind) {
        const std::string upload = house.upload(who, "%PDF " + kind + project, kind + ".pdf");
        return call(who, "projects.attach_document",
                    Node::of({{"project", project}, {"kind", kind}, {"upload", upload}}))["document"]
            .text();
    }
    Node shown(const std::string& who, const std::string& project) {
        return call(who, "projects.show_project", Node::of({{"project", project}}));
    }
    std::string state(const std::string& project) {
        return house.text("SELECT state FROM projects WHERE id = " + project.substr(8));
    }
    Node notice(const std::string& who, const std::string& id) {
        return call(who, "projects.show_notice", Node::of({{"notice", id}}));
    }
    std::string notice_state(const std::string& id) {
        return house.text("SELECT state FROM payment_notices WHERE id = " + id.substr(15));
    }
    void at(std::string_view day) {
        house.clock().set(Instant::parse(std::string{day} + "T09:00:00+08:00").value());
    }
    /// One look of the worker.
    void watch() {
        house.with_unit("root",
                        [](Unit& unit) { unit.queue("projects.watch_deadlines", Node::of({}), "test"); });
        house.run_jobs();
    }
    Node invoice(const std::string& who, const std::string& number, const std::string& amount) {
        const std::string upload = house.upload(who, "invoice " + number, number + ".pdf");
        return Node::of({{"number", number}, {"amount", amount}, {"issued_on", today()}, {"upload", upload}});
    }
    Node notice_input(const std::string& who, const std::string& contract, const std::string& number,
                      const std::string& amount) {
        return Node::of({{"contract", contract}, {"invoices", Node::List{invoice(who, number, amount)}}});
    }
    std::string today() { return house.clock().now().date().text(); }
};

inline std::string partner_of(access::OrganisationId id) {
    return "partner_" + std::to_string(id.number());
}

inline constexpr std::string_view account_number = "43050188880000000123";

/// Hunan: the centres of the province and of Changsha, their leading groups, three banks and a contractor.
class HunanWorks : public Works {
public:
    funds::Province province;
    access::OrganisationId office, city_office, contractor, other_contractor;

    explicit HunanWorks(TestHouse& the_house) : Works{the_house}, province{the_house} {
        office = province.add("IT_LEADING_OFFICE", "湖南省人社厅信息化领导小组办公室", "43", "");
        city_office = province.add("IT_LEADING_OFFICE", "长沙市人社局信息化领导小组办公室", "4301", "");
        contractor = province.add("CONTRACTOR", "虚构湘卡科技有限公司", "4301", "91430100MA4L10001");
        other_contractor = province.add("CONTRACTOR", "虚构楚天软件有限公司", "4301", "91430100MA4L10002");
        const auto actor = [&](const char* code, const char* role, const char* region,
                               access::OrganisationId of,
                               bool own = false) { house.add_actor(code, {role}, region, of.number(), own); };
        actor("pm", "PROJECT_MANAGER", "43", province.centre, true);
        actor("city_pm", "PROJECT_MANAGER", "4301", province.changsha_centre, true);
        actor("office", "LEADING_OFFICE", "43", office);
        actor("office_two", "LEADING_OFFICE", "43", office);
        actor("city_office", "LEADING_OFFICE", "4301", city_office);
        actor("builder", "CONTRACTOR_USER", "4301", contractor, true);
        actor("other_builder", "CONTRACTOR_USER", "4301", other_contractor, true);
        province.endow(province.bank_a, funds::hunan, 700000.00_yuan);
        province.endow(province.bank_b, funds::hunan, 300000.00_yuan);
        province.endow(province.bank_a, funds::changsha, 500000.00_yuan);
    }

    /// The measures go on, so that tests may live in the years whose holidays are known.
    void continue_measures() {
        house.add_actor("platform", {"HRSS_PLATFORM_ADMIN"}, "43");
        house.call(
            "platform", "policies.continue_pack",
            Node::of({{"pack", "pack_" + house.text("SELECT CAST(id AS TEXT) FROM rule_packs WHERE name = "
                                                    "'hunan-2020'")},
                      {"doc_no", "湘人社函〔2024〕99号"},
                      {"reason", "新办法施行前延续"}}));
    }

    /// What the fund books and what plans and projects use say otherwise; the tests' endowments have no lines.
    std::string uses_that_differ() {
        const Node found = call("province", "funds.check_books", Node::of({}))["differences"];
        std::string told;
        for (std::size_t i = 0; i < found.size(); ++i) {
            const std::string zh = found.at(i)["zh"].text();
            if (zh.find("结转") == std::string::npos) told += zh + "\n";
        }
        return told;
    }
    Node proposal(const std::string& budget, const std::string& name = "社会保障卡管理系统升级") {
        return Node::of({{"name", name},
                         {"scope_class", "1"},
                         {"purpose", "管理系统软件升级"},
                         {"budget", budget},
                         {"responsible", "周立"},
                         {"banks", banks()}});
    }
    Node banks() { return Node::List{partner_of(province.bank_a), partner_of(province.bank_b)}; }
    std::string propose(const std::string& who = "pm", const std::string& budget = "150000.00",
                        const std::string& name = "社会保障卡管理系统升级") {
        return call(who, "projects.propose_project", proposal(budget, name))["project"].text();
    }
    std::string consult(const std::string& who, const std::string& project, access::OrganisationId bank,
                        Node::List points = {"AMOUNT", "PROCUREMENT_METHOD", "INVOICE_CONTENT",
                                             "ACCEPTANCE_METHOD"}) {
        return told(who, "projects.record_consultation",
                    Node::of({{"project", project},
                              {"bank", partner_of(bank)},
                              {"agreed", points},
                              {"content", "沟通一致"}}));
    }
    void initiate(const std::string& project, const std::string& prefix = "") {
        const std::string pm = prefix + "pm", office_hand = prefix + "office", group = prefix + "group";
        EXPECT_EQ(consult(pm, project, province.bank_a), "ok");
        EXPECT_EQ(consult(pm, project, province.bank_b), "ok");
        EXPECT_EQ(step(pm, "projects.finish_consultation", project), "ok");
        attach(office_hand, project, "expert_opinion");
        call(office_hand, "projects.review_feasibility",
             Node::of({{"project", project}, {"reviewers", "专家五人"}, {"content", "可行"}}));
        attach(group, project, "decision_minutes");
        call(group, "projects.decide_project", Node::of({{"project", project}, {"content", "同意立项"}}));
    }
    void finish_scheme(const std::string& project, const std::string& prefix = "") {
        attach(prefix + "pm", project, "scheme");
        attach(prefix + "pm", project, "security_design");
        EXPECT_EQ(step(prefix + "pm", "projects.finish_scheme", project), "ok");
    }
    std::string start_procurement(const std::string& project, const std::string& prefix = "") {
        return told(prefix + "pm", "projects.start_procurement",
                    Node::of({{"project", project}, {"method", "OPEN_TENDER"}}));
    }
    void award(const std::string& project, const std::string& amount, const std::string& prefix = "") {
        attach(prefix + "pm", project, "award_notice");
        call(prefix + "pm", "projects.record_award",
             Node::of({{"project", project},
                       {"method", "OPEN_TENDER"},
                       {"reference", "XCG-2024-018"},
                       {"winner", "虚构湘卡科技有限公司"},
                       {"amount", amount}}));
    }
    Node contract_input(const std::string& project, const std::string& amount) {
        return Node::of({{"project", project},
                         {"number", "HT-" + project},
                         {"name", "社会保障卡管理系统升级合同"},
                         {"contractor", partner_of(contractor)},
                         {"amount", amount},
                         {"account_name", "虚构湘卡科技有限公司"},
                         {"opening_outlet", "虚构湘江银行长沙五一支行"},
                         {"account", account_number},
                         {"signed_on", today()},
                         {"starts_on", today()},
                         {"ends_on", house.clock().now().date().plus_days(90).text()}});
    }
    std::string sign(const std::string& project, const std::string& amount, const std::string& prefix = "") {
        attach(prefix + "pm", project, "contract_text");
        return call(prefix + "pm", "projects.sign_contract", contract_input(project, amount))["contract"]
            .text();
    }
    /// A contract in procurement's good order; answers "contract_7".
    std::string contracted(const std::string& project, const std::string& amount,
                           const std::string& prefix = "") {
        initiate(project, prefix);
        finish_scheme(project, prefix);
        EXPECT_EQ(start_procurement(project, prefix), "ok");
        award(project, amount, prefix);
        return sign(project, amount, prefix);
    }
    void hand_over(const std::string& project) {
        for (const char* kind : {"delivery_list", "test_report", "user_manual", "hand_over_list"})
            attach("builder", project, kind);
        EXPECT_EQ(step("builder", "projects.apply_acceptance", project), "ok");
    }
    Node acceptance(const std::string& project, const std::string& opinion) {
        return Node::of({{"project", project},
                         {"held_on", today()},
                         {"started_on", today()},
                         {"finished_on", today()},
                         {"members", "办公室、省中心、专家"},
                         {"opinion", opinion},
                         {"content", "按合同完成建设内容"},
                         {"issues", opinion == "PASS" ? "" : "补齐两份文档"}});
    }
    void accept(const std::string& project, const std::string& prefix = "",
                const std::string& opinion = "PASS") {
        const std::string office_hand = prefix + "office";
        EXPECT_EQ(step(prefix + "pm", "projects.start_work", project), "ok");
        hand_over(project);
        call(office_hand, "projects.record_acceptance", acceptance(project, opinion));
        call(office_hand, "projects.sign_acceptance", Node::of({{"project", project}, {"signer", "李主任"}}));
        attach(office_hand, project, "acceptance_report");
        EXPECT_EQ(step(office_hand, "projects.accept_project", project), "ok");
    }
};

}  // namespace onecard::projects
