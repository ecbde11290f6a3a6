// The printed forms of projects.
//
// Amounts in capitals are complete, so the 元 that the annexes print after their blanks is left out (R3.2-10).

#include "business/projects/project_papers.hpp"

#include <algorithm>

#include "base/capital_amount.hpp"
#include "business/projects/project_store.hpp"
#include "business/regions/regions.hpp"

namespace onecard::projects {
namespace {

using Kind = PaperPart::Kind;
using Side = PaperPart::Side;

PaperPart paragraph(std::string text, bool indented = true) {
    return {.kind = Kind::paragraph, .text = std::move(text), .indented = indented};
}
PaperPart at_right(std::string text) {
    return {.kind = Kind::paragraph, .text = std::move(text), .side = Side::right};
}
PaperPart boxes(std::vector<PaperPart::Box> all, double height = 0) {
    return {.kind = Kind::boxes, .boxes = std::move(all), .height = height};
}
PaperPart::Box label(std::string text, double width = 1) {
    return {std::move(text), width, Side::center};
}
PaperPart::Box value(std::string text, double width = 1) {
    return {std::move(text), width, Side::left};
}
std::string blank_day() {
    return "　　年　　月　　日";
}

/// "甲公司" of the blank before 公司; a name that already ends so is not doubled.
std::string as_company(const std::string& name) {
    return name.ends_with("公司") ? name : name + "公司";
}

std::string account_of(const PaymentNotice& notice) {
    return "（" + notice.account_name + "、" + notice.opening_outlet + "、" +
           std::string{notice.account.reveal()} + "）";
}

std::string acceptor_of(Unit& unit, const Project& project) {
    const auto acceptance = newest_acceptance(unit.db, project.id);
    if (!acceptance) return {};
    const auto signatures = signatures_of(unit.db, acceptance->id);
    return signatures.empty() ? std::string{}
                              : access::organisation_name(unit.db, signatures.front().organisation);
}

/// The region whose rule pack it is: "湖南省", "太仓市".
std::string place_of(Unit& unit, const Project& project) {
    return regions::region_name(unit.db, policies::must_find_pack(unit.db, project.pack).jurisdiction);
}

Paper notice_with_receipt(Unit& unit, const Project& project, const PaymentNotice& notice,
                          const Contract& contract, std::string_view receipt_to) {
    const std::string title = place_of(unit, project) + "社会保障卡建设项目付款通知";
    const std::string basis = policies::text(unit.db, project.pack, "notice_basis", project.proposed_on);
    const std::string bank = access::organisation_name(unit.db, notice.bank);
    const std::string office = access::organisation_name(unit.db, notice.organisation);
    const std::string whose = "由" + contract.contractor_name + "承建的" + project.name;
    Paper paper{.title = title, .head = {}, .over_title = "付款通知编号：" + notice.number};
    paper.parts = {
        paragraph(bank + "：", false),
        paragraph("根据" + basis + "有关规定，" + whose + "，经" + acceptor_of(unit, project) +
                  "验收，符合《" + contract.name + "》相关条款要求，请按发票金额，将人民币共计" +
                  capital_amount(notice.amount) + "（¥" + notice.amount.grouped() + "）支付到" +
                  account_of(notice) + "。"),
        at_right(office + "（章）"),
        at_right(notice.made_on.text_zh()),
        {.kind = Kind::cut},
        {.kind = Kind::heading, .text = title + "回执"},
        paragraph((receipt_to.empty() ? office : std::string{receipt_to}) + "：", false),
        paragraph("根据" + basis + "有关规定，你中心付款通知编号" + notice.number + "，" + whose +
                  "，共计人民币" + capital_amount(notice.amount) + "（¥" + notice.amount.grouped() +
                  "）已由" + bank + "付款至" + account_of(notice) + "。"),
        paragraph("附：银行转账回执"),
        at_right(bank),
        at_right(notice.paid_on ? notice.paid_on->text_zh() : blank_day())};
    return paper;
}

Paper notice_of_contract(Unit& unit, const Project& project, const PaymentNotice& notice,
                         const Contract& contract) {
    const std::string place = place_of(unit, project);
    const std::string office = access::organisation_name(unit.db, notice.organisation);
    Paper paper{.title = place + "社会保障卡居民服务“一卡通”付款通知书",
                .head = {},
                .over_title = "付款通知编号：" + notice.number};
    paper.parts = {paragraph(access::organisation_name(unit.db, notice.bank) + "：", false),
                   paragraph("我局与" + as_company(contract.contractor_name) + "、贵行于" +
                             contract.signed_on.text_zh() + "签订的《" + contract.name +
                             "》三方合同（采购编号：" + contract.procurement_no + "），现通知贵行从" + place +
                             "社会保障卡居民服务“一卡通”合作金融资金中列支该合同费用，应支付：人民币" +
                             notice.amount.grouped() + "元（大写）" + capital_amount(notice.amount) +
                             "。（该合同总价款人民币：" + capital_amount(contract.amount) +
                             "）。请贵行在规定时间内予以支付。"),
                   at_right(office), at_right("日期：" + notice.made_on.text_zh())};
    return paper;
}

std::string contractors_of(Unit& unit, const Project& project) {
    std::string names;
    for (const Contract& contract : contracts_of(unit, project.id))
        if (names.find(contract.contractor_name) == std::string::npos)
            names += (names.empty() ? "" : "、") + contract.contractor_name;
    return names;
}

/// "业务负责人（签字）：" for the department, "验收人员（签字）：" for the others, with what was signed.
std::string signature_box(const std::vector<Signature>& signatures, std::string_view side) {
    const auto found = std::ranges::find(signatures, side, &Signature::side);
    const bool is_signed = found != signatures.end();
    const std::string who = side == "COMPETENT_DEPT" ? "业务负责人（签字）：" : "验收人员（签字）：";
    return who + (is_signed ? found->signer : "") + "\n\n\n（盖章）　　　　　　　　　　　　　　" +
           (is_signed ? found->signed_on.text_zh() : blank_day());
}

Paper report_with_signatures(Unit& unit, const Project& project, const Acceptance& acceptance) {
    Money amount;
    for (const Contract& contract : contracts_of(unit, project.id)) amount += contract.amount;
    const auto signatures = signatures_of(unit.db, acceptance.id);
    Paper paper{.title = place_of(unit, project) + "社会保障卡居民服务“一卡通”项目竣工验收报告", .head = {}};
    std::string opinion = std::string{words_of(acceptance.opinion).zh} + "。" + acceptance.content;
    if (!acceptance.issues.empty()) opinion += "\n待整改：" + acceptance.issues;
    paper.parts = {boxes({label("项目名称"), value(project.name, 4)}, 26),
                   boxes({label("建设单位"), value(contractors_of(unit, project), 1.6), label("开工日期"),
                          value(acceptance.started_on.text_zh(), 1.4)},
                         26),
                   boxes({label("项目金额"), value(amount.grouped() + "元", 1.6), label("竣工日期"),
                          value(acceptance.finished_on.text_zh(), 1.4)},
                         26),
                   boxes({label("验收意见"), value(opinion, 4)}, 150)};
    std::string holders;
    for (const std::string& side :
         policies::texts(unit.db, project.pack, "acceptance_signatures", project.proposed_on)) {
        paper.parts.push_back(boxes({label(side_name(side)), value(signature_box(signatures, side), 4)}, 80));
        paper.copies.push_back(side_name(side));
        holders += (holders.empty() ? "" : "、") + side_name(side);
    }
    static constexpr std::string_view counts[] = {"零", "一", "二", "三", "四", "五",
                                                  "六", "七", "八", "九", "十"};
    paper.copies.resize(static_cast<std::size_t>(policies::number(unit.db, project.pack, "acceptance_copies",
                                                                  project.proposed_on)),
                        "备查");
    paper.foot = {{"", "此表一式" + std::string{counts[std::min<std::size_t>(paper.copies.size(), 10)]} +
                           "份：" + holders + "各一份。"}};
    return paper;
}

std::vector<Paper::Field> head_of(Unit& unit, const Project& project) {
    return {{"项目名称", project.name},
            {"项目编号", project.code},
            {"提出单位", access::organisation_name(unit.db, project.organisation)},
            {"项目负责人", project.responsible},
            {"预算金额", project.budget.grouped() + " 元"},
            {"批准金额", project.granted ? project.granted->grouped() + " 元" : "—"}};
}

}  // namespace

Paper notice_paper(Unit& unit, const Project& project, const PaymentNotice& notice,
                   std::string_view receipt_to) {
    const Contract contract = must_find_contract(unit, notice.contract);
    if (policies::text(unit.db, project.pack, "notice_form", project.proposed_on) == "NOTICE_OF_CONTRACT")
        return notice_of_contract(unit, project, notice, contract);
    return notice_with_receipt(unit, project, notice, contract, receipt_to);
}

Paper acceptance_paper(Unit& unit, const Project& project, const Acceptance& acceptance) {
    if (policies::text(unit.db, project.pack, "acceptance_form", project.proposed_on) ==
        "REPORT_WITH_SIGNATURES")
        return report_with_signatures(unit, project, acceptance);
    const auto signatures = signatures_of(unit.db, acceptance.id);
    Paper paper{.title = place_of(unit, project) + "社会保障卡建设项目验收意见",
                .head = head_of(unit, project)};
    paper.parts = {
        boxes({label("承建单位"), value(contractors_of(unit, project), 4)}, 22),
        boxes({label("开工日期"), value(acceptance.started_on.text_zh(), 1.5), label("完工日期"),
               value(acceptance.finished_on.text_zh(), 1.5)},
              22),
        boxes({label("验收日期"), value(acceptance.held_on.text_zh(), 1.5), label("验收结论"),
               value(std::string{words_of(acceptance.opinion).zh}, 1.5)},
              22),
        boxes({label("验收人员"), value(acceptance.members, 4)}, 30),
        boxes({label("验收意见"), value(acceptance.content, 4)}, 120),
        boxes({label("待整改问题"), value(acceptance.issues.empty() ? "无" : acceptance.issues, 4)}, 60)};
    for (const std::string& side :
         policies::texts(unit.db, project.pack, "acceptance_signatures", project.proposed_on))
        paper.parts.push_back(boxes({label(side_name(side)), value(signature_box(signatures, side), 4)}, 80));
    return paper;
}

Paper opinion_paper(Unit& unit, const Project& project, const StageRecord& record) {
    std::string what = "审定意见", who = "审定单位";
    if (record.kind == RecordKind::feasibility) {
        const bool is_review = project.way->has(ProjectAct::submit_feasibility);
        what = is_review ? "评审报告" : "可行性论证意见";
        who = is_review ? "评审单位" : "论证单位";
    } else if (record.kind == RecordKind::budget_review) {
        what = "预算评审意见";
        who = "评审机构";
    } else {
        what = "立项意见";
    }
    Paper paper{.title = place_of(unit, project) + "社会保障卡项目" + what, .head = head_of(unit, project)};
    const std::string office =
        record.organisation ? access::organisation_name(unit.db, record.organisation) : "";
    paper.parts = {boxes({label("建设内容"), value(project.purpose, 4)}, 60),
                   boxes({label(who), value(office.empty() ? record.party : office, 4)}, 22)};
    if (!office.empty() && !record.party.empty())
        paper.parts.push_back(boxes({label("人员"), value(record.party, 4)}, 22));
    if (!record.method.empty())
        paper.parts.push_back(boxes({label("确定方式"), value(record.method, 4)}, 22));
    if (record.amount)
        paper.parts.push_back(
            boxes({label("金额"),
                   value(record.amount->grouped() + " 元（大写）" + rmb_capital_amount(*record.amount), 4)},
                  22));
    paper.parts.push_back(boxes({label("意见"), value(record.content, 4)}, 160));
    paper.parts.push_back(
        boxes({label("单位（盖章）"),
               value("签字：\n\n　　　　　　　　　　　　　　" + record.held_on.text_zh(), 4)},
              70));
    return paper;
}

}  // namespace onecard::projects
