// The offices, the money and the projects of the three places, as tables of steps: project n goes n steps far.

#include "doors/demo/construction.hpp"

#include <fmt/format.h>

#include <fstream>

#include "base/uscc.hpp"

namespace onecard::demo {
namespace {

namespace fs = std::filesystem;

RegionCode region_of(std::string_view code) { return RegionCode::parse(code).value(); }

/// A made-up code of an organisation with its right check character.
std::string uscc(std::string_view first_17) {
    return std::string{first_17} + uscc_check_character_of(first_17);
}

/// "project_41" is number 41.
std::string after_prefix(const std::string& id) { return id.substr(id.rfind('_') + 1); }

std::string partner(access::OrganisationId id) { return fmt::format("partner_{}", id.number()); }

Post post(std::string account, std::string role, std::string zh, std::string en) {
    return {std::move(account), "演示" + zh, {std::move(role)}, zh, std::move(en)};
}

/// What the three places do alike.
class Place {
public:
    Place(Demonstration& people, fs::path folder) : people_{people}, folder_{std::move(folder)} {
        fs::create_directories(folder_);
        today_ = people_.today();
    }

    /// One project and how far it went.
    struct Work {
        std::string project, contract, notice, name, budget;
    };
    using Step = std::function<void(Work&)>;

    Node call(const std::string& who, const std::string& operation, Node input) {
        return people_.call(who, operation, std::move(input));
    }
    void step(const std::string& who, const std::string& operation, const Work& work) {
        call(who, "projects." + operation, Node::of({{"project", work.project}}));
    }
    void attach(const std::string& who, const Work& work, const std::string& kind) {
        call(who, "projects.attach_document",
             Node::of({{"project", work.project}, {"kind", kind}, {"upload", paper(who, kind + " " + work.name)}}));
    }
    /// A made-up paper of one line, uploaded by whoever hands it in.
    std::string paper(const std::string& who, const std::string& line) {
        const fs::path file = folder_ / "演示文件.txt";
        std::ofstream{file} << "演示文件 made up: " << line << '\n';
        return people_.upload(who, file);
    }
    /// Project n of the names goes n + 1 steps far; those beyond the steps go all the way.
    void walk(std::span<const std::string_view> names, std::span<const Step> steps, std::string_view place) {
        for (std::size_t far = 0; far < steps.size(); ++far) {
            Work work{.name = std::string{names[far % names.size()]},
                      .budget = fmt::format("{}.00", 60'000 + far * 7'000)};
            for (std::size_t at = 0; at <= far; ++at) steps[at](work);
        }
        people_.tell(fmt::format("{}：{} 个项目，各在一个阶段 / {} projects, one at each stage", place, steps.size(),
                                 steps.size()));
    }
    void accept(const std::string& who, const Work& work, std::string_view members) {
        call(who, "projects.record_acceptance",
             Node::of({{"project", work.project},
                       {"held_on", today_},
                       {"started_on", today_},
                       {"finished_on", today_},
                       {"members", members},
                       {"opinion", "PASS"},
                       {"content", "按合同完成建设内容，同意通过验收"}}));
    }
    void sign(const std::string& who, const Work& work, std::string_view signer) {
        call(who, "projects.sign_acceptance", Node::of({{"project", work.project}, {"signer", signer}}));
    }
    void award(const std::string& who, const Work& work, std::string_view winner) {
        attach(who, work, "award_notice");
        call(who, "projects.record_award",
             Node::of({{"project", work.project},
                       {"method", "COMPETITIVE_CONSULTATION"},
                       {"reference", "演采-" + after_prefix(work.project)},
                       {"winner", winner},
                       {"amount", work.budget}}));
    }
    Node contract(const Work& work, access::OrganisationId builder, std::string_view builder_name) const {
        return Node::of({{"project", work.project},
                         {"number", "演合-" + after_prefix(work.project)},
                         {"name", work.name + "合同"},
                         {"contractor", partner(builder)},
                         {"amount", work.budget},
                         {"account_name", builder_name},
                         {"opening_outlet", "虚构银行演示支行"},
                         {"account", "43050188880000000123"},
                         {"signed_on", today_},
                         {"starts_on", today_},
                         {"ends_on", today_}});
    }
    void make_notice(const std::string& who, Work& work) {
        const Node made = call(
            who, "projects.make_notice",
            Node::of({{"contract", work.contract},
                      {"invoices", Node::List{Node::of({{"number", "演票" + after_prefix(work.contract)},
                                                        {"amount", work.budget},
                                                        {"issued_on", today_},
                                                        {"upload", paper(who, "发票 " + work.name)}})}}}));
        work.notice = made["notices"].at(0)["notice"].text();
    }
    void receive(const std::string& bank, const Work& work) {
        call(bank, "projects.receive_notice", Node::of({{"notice", work.notice}, {"received_on", today_}}));
    }
    void pay(const std::string& bank, const Work& work, std::string_view account_name) {
        call(bank, "projects.record_payment",
             Node::of({{"notice", work.notice},
                       {"paid_on", today_},
                       {"account_name", account_name},
                       {"bank_reference", "演付" + after_prefix(work.notice)}}));
    }
    void give_receipt(const std::string& bank, const Work& work, const std::string& to) {
        call(bank, "projects.give_receipt",
             Node::of({{"notice", work.notice}, {"given_to", to}, {"upload", paper(bank, "回执 " + to + work.notice)}}));
    }

protected:
    Demonstration& people_;
    fs::path folder_;
    std::string today_;
};

/// Hunan: accruals for prefabricated cards, a plan, and projects by the measures (seed-0).
class Hunan : public Place {
public:
    using Place::Place;

    void show() {
        const RegionCode province = region_of("43"), city = region_of("4301");
        const Office offices[] = {
            {"HRSS_PROV", "演示湖南省人力资源和社会保障厅", "", province,
             {post("hunan_platform", "HRSS_PLATFORM_ADMIN", "省厅平台管理", "Hunan, platform"),
              post("hunan_discipline", "DISCIPLINE_USER", "省厅机关纪委", "Hunan, discipline")}},
            {"CARD_CENTRE_PROV", "演示湖南省社会保障卡服务中心", "", province,
             {post("hunan_funds", "FUND_MANAGER_PROV", "省中心资金管理", "Hunan, fund manager"),
              post("hunan_funds_second", "FUND_MANAGER_PROV", "省中心资金复核", "Hunan, second fund manager")}},
            {"CARD_CENTRE_CITY", "演示长沙市社会保障卡服务中心", "", city,
             {post("changsha_funds", "FUND_MANAGER_CITY", "长沙市中心资金管理", "Changsha, fund manager"),
              post("changsha_funds_second", "FUND_MANAGER_CITY", "长沙市中心资金复核", "Changsha, second fund manager"),
              post("changsha_project", "PROJECT_MANAGER", "长沙市中心项目负责人", "Changsha, project manager")}},
            {"IT_LEADING_GROUP", "演示长沙市人社局信息化领导小组", "", city,
             {post("changsha_group", "LEADING_GROUP_APPROVER", "长沙市领导小组", "Changsha, leading group")}},
            {"IT_LEADING_OFFICE", "演示长沙市人社局信息化领导小组办公室", "", city,
             {post("changsha_office", "LEADING_OFFICE", "长沙市领导小组办公室", "Changsha, leading group's office")}},
            {"BANK_PROV", "虚构湘江银行湖南省分行", uscc("91430000MA4L0001X"), province,
             {post("hunan_bank", "BANK_CLERK", "虚构湘江银行经办", "Xiangjiang Bank (made up), clerk")}},
            {"CONTRACTOR", std::string{builder_name}, uscc("91430100MA4L1001X"), city,
             {post("hunan_builder", "CONTRACTOR_USER", "虚构湘卡科技项目经理", "Contractor (made up)")}}};
        const auto ids = people_.found_offices(offices);
        bank_ = ids[5];
        builder_ = ids[6];
        continue_measures();
        for (int nth = 1; nth <= 6; ++nth)
            call("hunan_funds", "funds.record_accrual",
                 Node::of({{"bank", bank_.text()},
                           {"batch_no", fmt::format("HN-2026-{:03}", nth)},
                           {"produced_on", fmt::format("2026-{:02}-18", nth * 2 - 1)},
                           {"cards", 60'000},
                           {"city", "430100000000"}}));
        plan();
        walk(names, steps(), "湖南 Hunan");
    }

private:
    static constexpr std::string_view builder_name = "虚构湘卡科技有限公司";
    static constexpr std::string_view names[] = {
        "自助服务终端采购", "发卡数据处理外包", "机房网络安全加固", "制卡检测设备更新", "宣传推广服务", "应用推广活动",
        "档案数字化加工", "电子社保卡接口改造", "即时制卡网点扩建", "客服系统建设", "密钥更换设备采购", "读卡机具采购",
        "异地备份扩容", "数据质量核查"};

    /// The measures ran to the end of 2024; without a decision nothing new may begin (F15).
    void continue_measures() {
        for (Node page = call("hunan_platform", "policies.list_packs", Node::of({{"limit", 100}}));;) {
            for (std::size_t i = 0; i < page["packs"].size(); ++i) {
                const Node& pack = page["packs"].at(i);
                if (pack["name"].text() != "hunan-2020") continue;
                call("hunan_platform", "policies.continue_pack",
                     Node::of({{"pack", pack["pack"]}, {"doc_no", "演示函〔2025〕1号"}, {"reason", "新办法施行前延续"}}));
                return;
            }
            if (!page["next"].if_text() || page["next"].text().empty()) throw std::logic_error{"no pack of Hunan"};
            page = call("hunan_platform", "policies.list_packs", Node::of({{"limit", 100}, {"after", page["next"]}}));
        }
    }
    void plan() {
        const std::string plan =
            call("changsha_funds", "funds.create_plan",
                 Node::of({{"level", "430100000000"}, {"year", 2026}, {"half", 2}, {"need", "网点设备更新与数据治理"}}))["plan"]
                .text();
        for (const auto& [name, scope, price, quantity] :
             {std::tuple{"网点读卡器", "2", "1200.00", 100}, {"管理系统运维", "1", "180000.00", 1}})
            call("changsha_funds", "funds.add_plan_line",
                 Node::of({{"plan", plan},
                           {"project_name", name},
                           {"scope_class", scope},
                           {"technical", "见附件"},
                           {"unit_price", price},
                           {"quantity", quantity},
                           {"budget", quantity == 1 ? "180000.00" : "120000.00"},
                           {"department_and_use", "各服务网点"},
                           {"procurement", "市中心 公开招标"}}));
        const Node one = Node::of({{"plan", plan}});
        call("changsha_funds", "funds.submit_plan", one);
        call("changsha_group", "funds.approve_plan", one);
        call("changsha_funds", "funds.send_plan_to_banks", one);
        call("hunan_bank", "funds.acknowledge_plan", one);
        call("changsha_funds", "funds.file_plan", one);
        call("hunan_funds", "funds.receive_filing", one);
        call("changsha_funds", "funds.start_plan", one);
    }
    std::vector<Step> steps() {
        const std::string manager = "changsha_project", office = "changsha_office", funds = "changsha_funds";
        return {
            [=, this](Work& work) {
                work.project = call(manager, "projects.propose_project",
                                    Node::of({{"name", work.name},
                                              {"scope_class", "2"},
                                              {"purpose", "服务群众办事"},
                                              {"budget", work.budget},
                                              {"responsible", "演示负责人"},
                                              {"banks", Node::List{partner(bank_)}}}))["project"]
                                   .text();
            },
            [=, this](Work& work) {
                call(manager, "projects.record_consultation",
                     Node::of({{"project", work.project},
                               {"bank", partner(bank_)},
                               {"agreed", Node::List{"AMOUNT", "PROCUREMENT_METHOD", "INVOICE_CONTENT",
                                                     "ACCEPTANCE_METHOD"}},
                               {"content", "四项事项沟通一致"}}));
                step(manager, "finish_consultation", work);
            },
            [=, this](Work& work) {
                attach(office, work, "expert_opinion");
                call(office, "projects.review_feasibility",
                     Node::of({{"project", work.project}, {"reviewers", "专家五人"}, {"content", "方案可行"}}));
            },
            [=, this](Work& work) {
                attach("changsha_group", work, "decision_minutes");
                call("changsha_group", "projects.decide_project",
                     Node::of({{"project", work.project}, {"content", "同意立项"}}));
            },
            [=, this](Work& work) {
                attach(manager, work, "scheme");
                attach(manager, work, "security_design");
                step(manager, "finish_scheme", work);
            },
            [=, this](Work& work) {
                call(manager, "projects.start_procurement",
                     Node::of({{"project", work.project}, {"method", "COMPETITIVE_CONSULTATION"}}));
            },
            [=, this](Work& work) {
                award(manager, work, builder_name);
                step(manager, "file_tender", work);
                attach(manager, work, "contract_text");
                work.contract =
                    call(manager, "projects.sign_contract", contract(work, builder_, builder_name))["contract"].text();
            },
            [=, this](Work& work) {
                step("hunan_funds", "receive_tender_filing", work);
                step(manager, "start_work", work);
            },
            [=, this](Work& work) {
                for (const char* kind : {"delivery_list", "test_report", "user_manual", "hand_over_list"})
                    attach("hunan_builder", work, kind);
                step("hunan_builder", "apply_acceptance", work);
            },
            [=, this](Work& work) {
                accept(office, work, "办公室、市中心、专家");
                sign(office, work, "演示主任");
                attach(office, work, "acceptance_report");
                step(office, "accept_project", work);
            },
            [=, this](Work& work) { make_notice(funds, work); },
            [=, this](Work& work) {
                const Node notices = Node::of({{"notices", Node::List{work.notice}}});
                call("hunan_funds", "projects.collect_notice", notices);
                call("hunan_funds_second", "projects.submit_notice", notices);
                receive("hunan_bank", work);
            },
            [=, this](Work& work) { pay("hunan_bank", work, builder_name); },
            [=, this](Work& work) {
                give_receipt("hunan_bank", work, "CITY");
                give_receipt("hunan_bank", work, "PROVINCE");
                step(manager, "archive_project", work);
            },
        };
    }

    access::OrganisationId bank_, builder_;
};

/// Taicang: one plan of the year secured by three banks by their holders, and projects of a department (seed-1).
class Taicang : public Place {
public:
    using Place::Place;

    void show() {
        const RegionCode city = region_of("320585");
        const Office offices[] = {
            {"HRSS_COUNTY", "演示太仓市人力资源和社会保障局", "", city,
             {post("taicang_hrss", "COOP_HRSS", "太仓市人社局资金管理", "Taicang, HRSS"),
              post("taicang_hrss_second", "COOP_HRSS", "太仓市人社局资金复核", "Taicang, HRSS, second hand")}},
            {"BIG_DATA", "演示太仓市综指中心（大数据管理中心）", "", city,
             {post("taicang_data", "COOP_REVIEWER", "太仓市综指中心评审", "Taicang, big data centre")}},
            {"COMPETENT_DEPT", "演示太仓市文体广电和旅游局", uscc("11320585MB0A0001X"), city,
             {post("taicang_culture", "COOP_DEPT_USER", "太仓市文体广旅局申报", "Taicang, culture department")}},
            {"BANK_BRANCH", "虚构娄江银行太仓分行", uscc("91320585MA1A0001X"), city,
             {post("taicang_bank_1", "BANK_CLERK", "虚构娄江银行经办", "Loujiang Bank (made up), clerk")}},
            {"BANK_BRANCH", "虚构浏河银行太仓支行", uscc("91320585MA1A0002X"), city,
             {post("taicang_bank_2", "BANK_CLERK", "虚构浏河银行经办", "Liuhe Bank (made up), clerk")}},
            {"BANK_BRANCH", "虚构沙溪银行太仓支行", uscc("91320585MA1A0003X"), city,
             {post("taicang_bank_3", "BANK_CLERK", "虚构沙溪银行经办", "Shaxi Bank (made up), clerk")}},
            {"CONTRACTOR", std::string{builder_name}, uscc("91320585MA1A1001X"), city, {}}};
        const auto ids = people_.found_offices(offices);
        banks_ = {ids[3], ids[4], ids[5]};
        builder_ = ids[6];
        confirm_holders();
        call("taicang_hrss", "projects.open_declaration_window",
             Node::of({{"opens_on", today_}, {"closes_on", today_}, {"reason", "年中补充申报紧急项目"}}));
        walk(names, steps(), "太仓 Taicang");
    }

private:
    static constexpr std::string_view builder_name = "虚构娄东信息技术有限公司";
    static constexpr std::string_view names[] = {"图书馆读者证搭载", "公交乘车应用", "旅游年卡搭载", "体育场馆入场", "景区入园核验",
                                                 "文化馆预约", "校园一卡通对接", "博物馆预约核验", "停车缴费应用", "适老化终端改造"};

    void confirm_holders() {
        const std::int64_t holders[] = {70'001, 20'000, 9'999};
        for (std::size_t i = 0; i < banks_.size(); ++i)
            call("taicang_hrss", "funds.record_holders",
                 Node::of({{"year", 2025},
                           {"bank", banks_[i].text()},
                           {"holders", holders[i]},
                           {"source", "卡库2025-12-31"}}));
        const Node listed = call("taicang_hrss", "funds.list_holders", Node::of({{"year", 2025}}))["holders"];
        for (std::size_t i = 0; i < listed.size(); ++i) {
            const Node one = Node::of({{"holder_count", listed.at(i)["holder_count"]}});
            call("taicang_hrss_second", "funds.confirm_holders", one);
            call(fmt::format("taicang_bank_{}", i + 1), "funds.confirm_own_holders", one);
        }
    }
    /// A plan of one line for the project, secured by the three banks.
    std::string plan_line(const Work& work) {
        const std::string plan =
            call("taicang_hrss", "funds.create_plan", Node::of({{"year", 2026}, {"need", work.name}}))["plan"].text();
        const std::string line = call("taicang_hrss", "funds.add_plan_line",
                                      Node::of({{"plan", plan},
                                                {"project_name", work.name},
                                                {"scope_class", "1"},
                                                {"budget", work.budget},
                                                {"basis", "演示评审报告"}}))["plan_line"]
                                     .text();
        const Node one = Node::of({{"plan", plan}});
        call("taicang_hrss", "funds.submit_plan", one);
        call("taicang_hrss_second", "funds.approve_plan", one);
        call("taicang_hrss", "funds.send_plan_to_banks", one);
        for (int bank = 1; bank <= 3; ++bank)
            call(fmt::format("taicang_bank_{}", bank), "funds.secure_plan_funds", one);
        call("taicang_hrss", "funds.start_plan", one);
        return line;
    }
    std::vector<Step> steps() {
        const std::string bureau = "taicang_hrss", department = "taicang_culture", data = "taicang_data";
        return {
            [=, this](Work& work) {
                work.project = call(department, "projects.propose_project",
                                    Node::of({{"name", work.name},
                                              {"scope_class", "1"},
                                              {"purpose", "居民服务一卡通应用"},
                                              {"budget", work.budget},
                                              {"responsible", "演示负责人"},
                                              {"urgent", true},
                                              {"urgent_reason", "年中新增便民应用"}}))["project"]
                                   .text();
            },
            [=, this](Work& work) {
                attach(department, work, "feasibility_report");
                step(department, "submit_feasibility", work);
            },
            [=, this](Work& work) {
                attach(data, work, "review_report");
                call(data, "projects.review_feasibility",
                     Node::of({{"project", work.project}, {"reviewers", "评审组"}, {"content", "建议实施"}}));
            },
            [=, this](Work& work) {
                call(bureau, "projects.plan_project",
                     Node::of({{"project", work.project}, {"plan_line", plan_line(work)}}));
            },
            [=, this](Work& work) { award(bureau, work, builder_name); },
            [=, this](Work& work) {
                attach(bureau, work, "contract_text");
                sign_with_each_bank(work);
            },
            [=, this](Work& work) { step(department, "start_work", work); },
            [=, this](Work& work) {
                accept(department, work, "文体广旅局、市综指中心、市人社局");
                sign(department, work, "演示科长");
                sign(data, work, "演示工程师");
                sign(bureau, work, "演示经办");
                step(department, "accept_project", work);
            },
            [=, this](Work& work) { make_notice(bureau, work); },
            [=, this](Work& work) {
                call("taicang_hrss_second", "projects.issue_notice", Node::of({{"notice", work.notice}}));
                receive("taicang_bank_1", work);
                call("taicang_bank_1", "projects.receive_invoice",
                     Node::of({{"notice", work.notice}, {"received_on", today_}}));
            },
        };
    }
    /// A contract of three with each bank for its share of the line; the first one is the project's own here.
    void sign_with_each_bank(Work& work) {
        const Node shown = call("taicang_hrss", "projects.show_project", Node::of({{"project", work.project}}));
        const std::string whole = work.budget;
        const Node& money = shown["money"];
        for (std::size_t i = 0; i < money.size(); ++i) {
            work.budget = money.at(i)["reserved"].text();
            Node input = contract(work, builder_, builder_name);
            input.set("number", fmt::format("演合-{}-{}", after_prefix(work.project), i + 1));
            input.set("bank", "partner_" + after_prefix(money.at(i)["bank"].text()));
            input.set("more_to_come", i + 1 < money.size());
            const std::string made =
                call("taicang_hrss", "projects.sign_contract", std::move(input))["contract"].text();
            if (i == 0) {
                work.contract = made;
                first_share_ = work.budget;
            }
        }
        work.budget = first_share_;
    }

    std::vector<access::OrganisationId> banks_;
    access::OrganisationId builder_;
    std::string first_share_;
};

/// Qingyuan: the programme's own short way, by a rule pack and one lifecycle (seed-2).
class Qingyuan : public Place {
public:
    using Place::Place;

    void show() {
        const RegionCode city = region_of("4418");
        const Office offices[] = {
            {"HRSS_CITY", "演示清远市人力资源和社会保障局", "", city,
             {post("qingyuan_project", "PROJECT_MANAGER", "清远市项目负责人", "Qingyuan, project manager"),
              post("qingyuan_group", "LEADING_GROUP_APPROVER", "清远市领导小组", "Qingyuan, leading group"),
              post("qingyuan_office", "LEADING_OFFICE", "清远市领导小组办公室", "Qingyuan, leading group's office"),
              post("qingyuan_funds", "FUND_MANAGER_CITY", "清远市资金管理", "Qingyuan, fund manager"),
              post("qingyuan_funds_second", "FUND_MANAGER_CITY", "清远市资金复核", "Qingyuan, second fund manager")}},
            {"BANK_BRANCH", "虚构北江银行清远分行", uscc("91441800MA4L0001X"), city,
             {post("qingyuan_bank", "BANK_CLERK", "虚构北江银行经办", "Beijiang Bank (made up), clerk")}},
            {"CONTRACTOR", std::string{builder_name}, uscc("91441800MA4L1001X"), city, {}}};
        const auto ids = people_.found_offices(offices);
        builder_ = ids[2];
        pledge(ids[1]);
        walk(names, steps(), "清远 Qingyuan");
    }

private:
    static constexpr std::string_view builder_name = "虚构飞来峡科技有限公司";
    static constexpr std::string_view names[] = {"服务网点专线联网", "县区采集设备", "中心机房建设", "制卡设备采购", "自助终端布设",
                                                 "医保结算改造", "灾备线路租用", "便民服务点建设", "宣传资料印制"};

    /// Banks pledge by agreement here; both sides agree.
    void pledge(access::OrganisationId bank) {
        const std::string adjustment =
            call("qingyuan_funds", "funds.propose_adjustment",
                 Node::of({{"kind", "pledge"},
                           {"level", "441800000000"},
                           {"bank", bank.text()},
                           {"amount", "2000000.00"},
                           {"document_no", "演示合作协议〔2026〕1号"},
                           {"reason", "合作协议约定投入"}}))["adjustment"]
                .text();
        const Node one = Node::of({{"adjustment", adjustment}});
        call("qingyuan_bank", "funds.agree_adjustment", one);
        call("qingyuan_funds_second", "funds.confirm_adjustment", one);
    }
    std::vector<Step> steps() {
        const std::string manager = "qingyuan_project", office = "qingyuan_office";
        return {
            [=, this](Work& work) {
                work.project = call(manager, "projects.propose_project",
                                    Node::of({{"name", work.name},
                                              {"scope_class", "2"},
                                              {"purpose", "社会保障卡项目建设"},
                                              {"budget", work.budget},
                                              {"responsible", "演示负责人"}}))["project"]
                                   .text();
            },
            [=, this](Work& work) {
                attach("qingyuan_group", work, "decision_minutes");
                call("qingyuan_group", "projects.decide_project",
                     Node::of({{"project", work.project}, {"content", "批准立项"}}));
            },
            [=, this](Work& work) { award(manager, work, builder_name); },
            [=, this](Work& work) {
                attach(manager, work, "contract_text");
                work.contract =
                    call(manager, "projects.sign_contract", contract(work, builder_, builder_name))["contract"].text();
            },
            [=, this](Work& work) { step(manager, "start_work", work); },
            [=, this](Work& work) {
                accept(office, work, "领导小组办公室、专家");
                sign(office, work, "演示主任");
                step(office, "accept_project", work);
            },
            [=, this](Work& work) { make_notice("qingyuan_funds", work); },
            [=, this](Work& work) {
                call("qingyuan_funds_second", "projects.issue_notice", Node::of({{"notice", work.notice}}));
                receive("qingyuan_bank", work);
                pay("qingyuan_bank", work, builder_name);
            },
            [=, this](Work& work) {
                give_receipt("qingyuan_bank", work, "HRSS");
                step(manager, "archive_project", work);
            },
        };
    }

    access::OrganisationId builder_;
};

}  // namespace

void demonstrate_construction(Demonstration& people, const fs::path& folder) {
    Hunan{people, folder}.show();
    Taicang{people, folder}.show();
    Qingyuan{people, folder}.show();
    if (const Node books = people.call("", "funds.check_books", Node::of({})); !books["right"].flag())
        throw std::runtime_error{"funds.check_books: " + to_json(books)};
}

}  // namespace onecard::demo
