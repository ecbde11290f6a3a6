#pragma once
// How plans, their lines and banks are shown in answers.

#include "business/funds/plans.hpp"
#include "engine/fields.hpp"

namespace onecard::funds {

struct ShareShown {
    access::OrganisationId bank;
    std::string bank_name;
    Money amount;
    static constexpr auto fields =
        std::tuple{field("bank", &ShareShown::bank, {"合作银行", "Bank"}),
                   field("bank_name", &ShareShown::bank_name, {"银行名称", "Name of the bank"}),
                   field("amount", &ShareShown::amount, {"金额", "Amount"})};
};

struct PlanBankShown {
    access::OrganisationId bank;
    std::string bank_name;
    Money amount;
    std::optional<Instant> sent_at;
    std::optional<Instant> acknowledged_at;
    std::string acknowledged_by;
    std::optional<Instant> secured_at;
    std::string secured_by;
    std::optional<Date> secure_due;
    static constexpr auto fields =
        std::tuple{field("bank", &PlanBankShown::bank, {"合作银行", "Bank"}),
                   field("bank_name", &PlanBankShown::bank_name, {"银行名称", "Name of the bank"}),
                   field("amount", &PlanBankShown::amount, {"金额", "Amount"}),
                   field("sent_at", &PlanBankShown::sent_at, {"送达时间", "Put to it at"}),
                   field("acknowledged_at", &PlanBankShown::acknowledged_at, {"签收时间", "Acknowledged at"}),
                   field("acknowledged_by", &PlanBankShown::acknowledged_by, {"签收人", "Acknowledged by"}),
                   field("secured_at", &PlanBankShown::secured_at, {"落实时间", "Secured at"}),
                   field("secured_by", &PlanBankShown::secured_by, {"落实人", "Secured by"}),
                   field("secure_due", &PlanBankShown::secure_due, {"落实期限", "To be secured by"})};
};

struct PlanLineShown {
    PlanLineId plan_line;
    std::int64_t nth = 0;
    std::string project_name;
    std::string scope_class;
    std::string scope_class_zh;
    std::string technical;
    Money unit_price;
    std::int64_t quantity = 0;
    Money budget;
    std::string department_and_use;
    std::string procurement;
    std::string basis;
    std::string remark;
    std::vector<ShareShown> shares;
    Money reserved;
    Money committed;
    Money settled;
    static constexpr auto fields = std::tuple{
        field("plan_line", &PlanLineShown::plan_line, {"计划明细", "Plan line"}),
        field("nth", &PlanLineShown::nth, {"序号", "Place in the form"}),
        field("project_name", &PlanLineShown::project_name, {"项目名称", "Project"}),
        field("scope_class", &PlanLineShown::scope_class, {"类别", "Class"}),
        field("scope_class_zh", &PlanLineShown::scope_class_zh, {"类别（中文）", "Class in Chinese"}),
        field("technical", &PlanLineShown::technical, {"技术参数", "Technical parameters"}),
        field("unit_price", &PlanLineShown::unit_price, {"单价", "Unit price"}),
        field("quantity", &PlanLineShown::quantity, {"数量", "Quantity"}),
        field("budget", &PlanLineShown::budget, {"预算金额", "Budget"}),
        field("department_and_use", &PlanLineShown::department_and_use,
              {"使用部门及用途", "Department and use"}),
        field("procurement", &PlanLineShown::procurement, {"采购部门及方式", "Procurement"}),
        field("basis", &PlanLineShown::basis, {"评审报告或说明", "Review report or note"}),
        field("remark", &PlanLineShown::remark, {"备注", "Remark"}),
        field("shares", &PlanLineShown::shares, {"银行份额", "Shares of the banks"}),
        field("reserved", &PlanLineShown::reserved, {"计划占用", "Reserved"}),
        field("committed", &PlanLineShown::committed, {"合同占用", "Committed"}),
        field("settled", &PlanLineShown::settled, {"已付", "Paid"})};
};

struct PlanShown {
    PlanId plan;
    std::string state;
    RegionCode level;
    std::string level_name;
    std::string organisation_name;
    std::int64_t year = 0;
    std::int64_t half = 0;
    std::string title;
    std::string need;
    Money budget;
    std::string made_by;
    Instant made_at;
    std::string filing_received_by;
    static constexpr auto fields = std::tuple{
        field("plan", &PlanShown::plan, {"使用计划", "Plan"}),
        field("state", &PlanShown::state, {"状态", "State"}),
        field("level", &PlanShown::level, {"级", "Level"}),
        field("level_name", &PlanShown::level_name, {"级名称", "Name of the level"}),
        field("organisation_name", &PlanShown::organisation_name, {"填报单位", "Made by the organisation"}),
        field("year", &PlanShown::year, {"年度", "Year"}),
        field("half", &PlanShown::half, {"半年", "Half"}),
        field("title", &PlanShown::title, {"标题", "Title"}),
        field("need", &PlanShown::need, {"业务需求", "Business need"}),
        field("budget", &PlanShown::budget, {"预算合计", "Budget"}),
        field("made_by", &PlanShown::made_by, {"填报人", "Made by"}),
        field("made_at", &PlanShown::made_at, {"填报时间", "Made at"}),
        field("filing_received_by", &PlanShown::filing_received_by, {"备案登记人", "Filing noted by"})};
};

PlanShown shown(Unit& unit, const Plan& plan);
PlanLineShown shown(Unit& unit, const Rules& rules, const LineDetail& line);
std::vector<PlanBankShown> shown_banks(Unit& unit, const Plan& plan);
std::vector<ShareShown> shown_shares(Unit& unit, const std::vector<BankShare>& shares);

}  // namespace onecard::funds
