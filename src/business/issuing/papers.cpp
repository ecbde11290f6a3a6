// The papers of issuing.

#include "business/issuing/papers.hpp"

#include "base/capital_amount.hpp"
#include "base/person_name.hpp"
#include "business/cards/cards.hpp"
#include "business/issuing/issuing_shown.hpp"
#include "business/issuing/setup_store.hpp"
#include "business/regions/regions.hpp"

namespace onecard::issuing {
namespace {

PaperPart line(std::vector<PaperPart::Box> boxes, double height = 24) {
    return {.kind = PaperPart::Kind::boxes, .boxes = std::move(boxes), .height = height};
}
PaperPart pair(std::string left, std::string left_value, std::string right, std::string right_value) {
    return line({{std::move(left), 1.1, PaperPart::Side::center},
                 {std::move(left_value), 2.4},
                 {std::move(right), 1.1, PaperPart::Side::center},
                 {std::move(right_value), 2.4}});
}
PaperPart single(std::string label, std::string value, double height = 24) {
    return line({{std::move(label), 1.1, PaperPart::Side::center}, {std::move(value), 5.9}}, height);
}
std::string valid_until_text(const std::optional<people::Details>& details) {
    if (!details || !details->cert_valid_until) return "";
    return *details->cert_valid_until == Date::latest() ? "长期" : details->cert_valid_until->text_zh();
}

}  // namespace

Paper application_form(Unit& unit, const ApplicationDetail& detail) {
    const Application& one = detail.application;
    const people::Person person = people::must_find_person(unit, one.person);
    const auto details = people::find_details(unit, one.person);
    const auto agent = find_agent(unit, one.id, one.person);
    std::string bank;
    for (const cards::Bank& known : cards::list_banks(unit.db))
        if (known.code == one.bank) bank = known.name_zh;
    const std::string_view sex = person.sex == "1" ? "男" : person.sex == "2" ? "女" : "";
    Paper paper{.title = "社会保障卡申领表",
                .head = {{"申请编号", one.id.text()}, {"申请日期", one.applied_on.text_zh()}},
                .signatures = {"申请人（监护人、代办人）签名", "受理人"}};
    paper.parts = {{.kind = PaperPart::Kind::heading, .text = "一、申请人信息"},
                   pair("姓名", person.name, "性别", std::string{sex}),
                   pair("出生日期", person.birth.text_zh(), "证件有效期", valid_until_text(details)),
                   single("公民身份号码", std::string{person.number.reveal()}),
                   pair("手机号码", person.mobile ? std::string{person.mobile->reveal()} : "", "人员类别",
                        detail.category),
                   single("户籍地址", details ? details->huji_address : ""),
                   single("居住地址", details ? details->living_address : ""),
                   {.kind = PaperPart::Kind::heading, .text = "二、申领事项"},
                   pair("申请类型", std::string{words_of(one.type).zh}, "服务银行", bank),
                   pair("领取方式", std::string{words_of(one.delivery).zh}, "领卡网点",
                        one.outlet ? access::organisation_name(unit.db, one.outlet) : ""),
                   pair("原卡卡号", one.replaces_card_no, "补换卡原因", detail.reason),
                   single("邮寄地址", detail.address),
                   pair("制卡方式", std::string{words_of(one.make_mode).zh}, "发卡地",
                        regions::full_region_name(unit.db, one.region))};
    if (agent) {
        paper.parts.push_back({.kind = PaperPart::Kind::heading, .text = "三、代办人信息"});
        paper.parts.push_back(pair("身份", std::string{words_of(agent->kind).zh}, "姓名", agent->name));
        paper.parts.push_back(single("公民身份号码", std::string{agent->number.reveal()}));
        paper.parts.push_back(pair("手机号码", agent->mobile, "与申请人关系", agent->relation));
    }
    paper.parts.push_back({.kind = PaperPart::Kind::heading, .text = agent ? "四、声明" : "三、声明"});
    paper.parts.push_back(
        {.kind = PaperPart::Kind::paragraph,
         .text =
             "本人确认以上信息真实、准确，同意将制卡所必需的信息提供给服务银行和制卡单位，用于预开户和制卡。"
             "社会保障卡一人一卡，不得转借他人使用；领卡时请出示有效身份证件。",
         .indented = true});
    for (const FeeOrder& order : fee_orders_of(unit.db, one.id))
        if (order.state != FeeState::lapsed)
            paper.foot.push_back({"工本费", order.amount.grouped() + " 元（" +
                                                std::string{fee_order_lifecycle.words(order.state).zh} +
                                                "）"});
    return paper;
}

Paper fee_receipt(Unit& unit, const FeeOrder& order) {
    const Application one = must_find_application(unit.db, order.application);
    const auto person = people::find_person(unit, one.person);
    Paper paper{.title = "社会保障卡工本费收据",
                .head = {{"缴费单号", order.id.text()}, {"票据号", order.receipt_no}},
                .columns = {{"项目", 2.4}, {"标准文号", 3}, {"数量", 0.8}, {"金额（元）", 1.4}},
                .signatures = {"收款人", "缴款人"}};
    std::string approval;
    if (order.standard) approval = must_find_fee_standard(unit.db, order.standard).approval_doc;
    paper.rows = {{std::string{words_of(order.kind).zh}, approval, "1", order.amount.grouped()}};
    paper.sums = {"合计", "", "", order.amount.grouped()};
    paper.foot = {{"金额大写", rmb_capital_amount(order.amount)},
                  {"缴款人", person ? masked_name(person->name) : ""},
                  {"申请编号", one.id.text()},
                  {"收款日期", order.paid_at ? order.paid_at->date().text_zh() : ""}};
    return paper;
}

}  // namespace onecard::issuing
