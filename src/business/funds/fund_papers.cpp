// The papers of funds.

#include "business/funds/fund_papers.hpp"

#include "base/capital_amount.hpp"
#include "business/funds/fund_store.hpp"
#include "business/funds/statement_shown.hpp"
#include "business/funds/use_store.hpp"
#include "business/regions/regions.hpp"
#include "engine/advance.hpp"

namespace onecard::funds {
namespace {

constexpr std::size_t form_rows = 7;  // of the annexes' blank forms

/// Who did an act last, and when; empty where nobody has.
struct Doer {
    std::string name;
    Instant at{};
    std::string opinion;
};
Doer who_did(Unit& unit, const Plan& plan, PlanAct act) {
    Doer doer;
    for (const PastMove& move : past_moves(unit.db, view_of(plan_lifecycle), plan.id.number()))
        if (move.act == plan_lifecycle.code(act)) {
            doer = {access::operator_name(unit.db, move.actor), move.at, move.opinion};
            if (doer.name.empty()) doer.name = move.actor;
        }
    return doer;
}

std::string name_of(Unit& unit, const std::string& account) {
    const std::string name = access::operator_name(unit.db, account);
    return name.empty() ? account : name;
}

void fill_form(Paper& paper) {
    while (paper.rows.size() < form_rows) paper.rows.push_back({std::to_string(paper.rows.size() + 1)});
}

std::string form_date(Instant at) {
    return at == Instant{} ? "    年    月    日" : at.date().text_zh();
}

std::string copies_text(const std::vector<std::string>& holders) {
    constexpr const char* numbers[] = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    std::string names;
    for (const std::string& holder : holders) names += (names.empty() ? "" : "、") + holder;
    return "此表一式" + std::string{numbers[holders.size() % 10]} + "份，" + names + "各一份";
}

}  // namespace

PlanForm plan_form(Database& db, const Plan& plan) {
    return {policies::text(db, plan.pack, "fund_plan_title", plan.made_on),
            policies::text(db, plan.pack, "fund_plan_form", plan.made_on) == "PER_BANK",
            policies::texts(db, plan.pack, "fund_plan_copy_holders", plan.made_on)};
}

Paper plan_paper(Unit& unit, const Plan& plan) {
    const Rules rules = rules_of(unit.db, plan.pack, plan.made_on);
    const bool is_province = plan.level == rules.jurisdiction;
    Paper paper{.title = plan_form(unit.db, plan).title,
                .head = {{"市州", level_name(unit.db, plan.level)}, {"单位", "万元、台套"}},
                .columns = {{"序号", 0.6},
                            {"项目名称", 2.2},
                            {"技术参数", 2.2},
                            {"单价", 1.1},
                            {"数量", 0.8},
                            {"预算金额", 1.3},
                            {"使用部门及用途", 2.2},
                            {"采购部门及方式", 2}},
                .landscape = true};
    for (const LineDetail& line : lines_of(unit.db, plan.id))
        paper.rows.push_back({std::to_string(paper.rows.size() + 1), line.project_name, line.technical,
                              line.unit_price > Money{} ? wan_yuan_text(line.unit_price) : "",
                              line.quantity > 0 ? std::to_string(line.quantity) : "",
                              wan_yuan_text(line.budget), line.department_and_use, line.procurement});
    fill_form(paper);
    const Doer approved = who_did(unit, plan, PlanAct::approve_plan);
    std::string opinion = is_province ? "省人力资源和社会保障厅意见：" : "市州人力资源和社会保障局意见：";
    if (!approved.name.empty())
        opinion += "\n　　" + (approved.opinion.empty() ? std::string{"同意"} : approved.opinion) + "（" +
                   approved.name + "）";
    std::string far_right;
    for (int i = 0; i < 44; ++i) far_right += "　";
    opinion += "\n" + far_right + form_date(approved.at) + "\n" + far_right + "（盖章）";
    paper.below = {
        {.kind = PaperPart::Kind::boxes, .boxes = {{.text = opinion}}, .height = 70},
        {.kind = PaperPart::Kind::paragraph,
         .text = "\n填报单位（盖章）：" + access::organisation_name(unit.db, plan.organisation) +
                 "　　　　填报人：" + name_of(unit, plan.made_by) + "　　　　" + plan.made_on.text_zh()}};
    return paper;
}

Paper bank_plan_paper(Unit& unit, const Plan& plan, access::OrganisationId bank) {
    const PlanForm form = plan_form(unit.db, plan);
    Paper paper{.title = form.title,
                .head = {{"合作银行", access::organisation_name(unit.db, bank)}},
                .columns = {{"序号", 0.6}, {"项目名称", 4}, {"预算金额（万元）", 1.8}, {"备注", 3}}};
    for (const LineDetail& line : lines_of(unit.db, plan.id)) {
        Money part;
        for (const BankShare& share : shares_of(unit.db, line.id))
            if (share.bank == bank) part = share.amount;
        std::string remark = line.remark;
        if (part != line.budget)
            remark +=
                (remark.empty() ? "" : "；") + std::string{"项目预算"} + wan_yuan_text(line.budget) + "万元";
        paper.rows.push_back(
            {std::to_string(paper.rows.size() + 1), line.project_name, wan_yuan_text(part), remark});
    }
    fill_form(paper);
    const auto line = [](std::string text, PaperPart::Side side = PaperPart::Side::left) {
        return PaperPart{.kind = PaperPart::Kind::paragraph, .text = std::move(text), .side = side};
    };
    const auto right = PaperPart::Side::right;
    paper.below = {line("\n（" + copies_text(form.copy_holders) + "）"),
                   line("填报人：" + name_of(unit, plan.made_by) + "　　　　审核人：" +
                        who_did(unit, plan, PlanAct::submit_plan).name + "　　　　局负责人：" +
                        who_did(unit, plan, PlanAct::approve_plan).name),
                   line(access::organisation_name(unit.db, plan.organisation), right),
                   line("填报日期：" + plan.made_on.text_zh(), right)};
    paper.copies = form.copy_holders;
    return paper;
}

Paper statement_paper(Unit& unit, const ReconStatement& statement) {
    const Period period = must_find_period(unit.db, statement.period);
    const auto parties = parties_of(unit.db, statement.id);
    const auto party_name = [](std::string_view party) { return std::string{words_of_party(party).zh}; };
    Paper paper{.title = "社会保障卡建设项目资金" + std::string{parties.size() >= 3 ? "三方" : ""} + "对账单",
                .head = {{"级", level_name(unit.db, statement.level)},
                         {"合作银行", access::organisation_name(unit.db, statement.bank)},
                         {"对账期间", period.first_day.text_zh() + "至" + period.last_day.text_zh()},
                         {"单位", "张、元"}},
                .columns = {{"项目", 2.4}, {"资金台账", 1.6}},
                .landscape = true};
    std::vector<StatementFigures> sides{figures_of_party(unit.db, statement.id, book_party, 0)};
    for (const Party& party : parties) {
        paper.columns.push_back({party_name(party.party), 1.6});
        sides.push_back(party.fill > 0 ? figures_of_party(unit.db, statement.id, party.party, party.fill)
                                       : StatementFigures{});
    }
    for (const auto& item : statement_items) {
        std::vector<std::string> row{std::string{item.words.zh}};
        for (const StatementFigures& side : sides) {
            const auto at = side.find(std::string{item.code});
            row.push_back(at == side.end()       ? "—"
                          : item.code == "cards" ? std::to_string(at->second)
                                                 : Money::of_fen(at->second).grouped());
        }
        paper.rows.push_back(std::move(row));
    }
    for (const NoticeHold& hold :
         notices_in_transit(unit.db, statement.bank, statement.level, period.last_day))
        paper.foot.push_back({"在途付款通知 " + hold.reference,
                              hold.amount.grouped() + " 元，" + hold.held_on.text_zh() + "开具"});
    for (const DifferenceShown& one : shown_differences(unit, statement)) {
        const std::string item = (one.batch_no.empty() ? "" : "批次 " + one.batch_no + " ") + one.item_zh;
        paper.foot.push_back({"差异：" + party_name(one.party) + " " + item,
                              "台账 " + one.book + "，对方 " + one.theirs +
                                  (one.explanation.empty() ? "（未说明）" : "，" + one.explanation)});
    }
    for (const Party& party : parties)
        paper.foot.push_back(
            {party_name(party.party) + "确认（盖章）",
             party.confirmed_at ? name_of(unit, party.confirmed_by) + "    " + form_date(*party.confirmed_at)
                                : "                    " + form_date({})});
    return paper;
}

}  // namespace onecard::funds
