#pragma once
// What lists and pages show of projects, contracts, papers and notices.

#include "business/projects/acceptance_store.hpp"
#include "business/projects/project_steps.hpp"
#include "engine/acts_shown.hpp"

namespace onecard::projects {

struct ProjectRow {
    ProjectId project;
    std::string code;
    std::string name;
    std::string way;
    std::string state;
    std::string state_zh;
    std::string state_en;
    RegionCode region;
    std::string organisation;
    std::string scope_class;
    std::string scope_class_zh;
    std::string scope_class_en;
    Money budget;
    std::optional<Money> granted;
    std::optional<Money> reviewed;
    Money contracted;
    bool urgent = false;
    Date proposed_on;
    std::string responsible;
    static constexpr auto fields =
        std::tuple{field("project", &ProjectRow::project, {"项目", "Project"}),
                   field("code", &ProjectRow::code, {"项目编号", "Code"}),
                   field("name", &ProjectRow::name, {"项目名称", "Name"}),
                   field("way", &ProjectRow::way, {"办理程序", "Procedure"}),
                   field("state", &ProjectRow::state, {"状态", "State"}),
                   field("state_zh", &ProjectRow::state_zh, {"状态（中文）", "State in Chinese"}),
                   field("state_en", &ProjectRow::state_en, {"状态（英文）", "State in English"}),
                   field("region", &ProjectRow::region, {"区划", "Region"}),
                   field("organisation", &ProjectRow::organisation, {"提出单位", "Proposed by"}),
                   field("scope_class", &ProjectRow::scope_class, {"项目类别", "Class"}),
        field("scope_class_zh", &ProjectRow::scope_class_zh, {"项目类别（中文）", "Class in Chinese"}),
        field("scope_class_en", &ProjectRow::scope_class_en, {"项目类别（英文）", "Class in English"}),
                   field("budget", &ProjectRow::budget, {"预算金额", "Budget"}),
                   field("granted", &ProjectRow::granted, {"批准金额", "Granted"}),
                   field("reviewed", &ProjectRow::reviewed, {"评审金额", "Reviewed"}),
                   field("contracted", &ProjectRow::contracted, {"合同金额", "Under contract"}),
                   field("urgent", &ProjectRow::urgent, {"紧急", "Urgent"}),
                   field("proposed_on", &ProjectRow::proposed_on, {"提出日期", "Proposed on"}),
                   field("responsible", &ProjectRow::responsible, {"项目负责人", "Person in charge"})};
};
ProjectRow row_of(Unit& unit, const Project& project);

/// One thing that happened: a move of the state, a record, a talk with a bank.
struct TimelineEntry {
    Instant at;
    Date held_on;
    std::string what;
    std::string zh;
    std::string en;
    std::string who;
    std::string party;
    std::string reference;
    std::optional<Money> amount;
    std::string content;
    static constexpr auto fields =
        std::tuple{field("at", &TimelineEntry::at, {"登记时间", "Recorded at"}),
                   field("held_on", &TimelineEntry::held_on, {"日期", "Day"}),
                   field("what", &TimelineEntry::what, {"事项", "What"}),
                   field("zh", &TimelineEntry::zh, {"中文名称", "Chinese words"}),
                   field("en", &TimelineEntry::en, {"英文名称", "English words"}),
                   field("who", &TimelineEntry::who, {"经办人", "By"}),
                   field("party", &TimelineEntry::party, {"单位或人员", "Party"}),
                   field("reference", &TimelineEntry::reference, {"编号", "Number"}),
                   field("amount", &TimelineEntry::amount, {"金额", "Amount"}),
                   field("content", &TimelineEntry::content, {"内容", "Content"})};
};

/// Moves, records and talks in the order they were recorded.
std::vector<TimelineEntry> timeline_of(Unit& unit, const Project& project);

struct ConsultationShown {
    PartnerId bank;
    std::string bank_name;
    std::optional<Date> held_on;
    std::vector<ConsultationItem> agreed;
    bool complete = false;
    static constexpr auto fields =
        std::tuple{field("bank", &ConsultationShown::bank, {"合作银行", "Bank"}),
                   field("bank_name", &ConsultationShown::bank_name, {"银行名称", "Name of the bank"}),
                   field("held_on", &ConsultationShown::held_on, {"沟通日期", "Day"}),
                   field("agreed", &ConsultationShown::agreed, {"达成共识的事项", "Points agreed on"}),
                   field("complete", &ConsultationShown::complete, {"全部达成", "All agreed"})};
};

struct DocumentShown {
    DocumentId document;
    DocumentKind kind;
    std::string kind_zh;
    std::string name;
    std::string digest;
    std::string state_then;
    std::string note;
    std::string by;
    Instant at;
    static constexpr auto fields =
        std::tuple{field("document", &DocumentShown::document, {"文件", "Document"}),
                   field("kind", &DocumentShown::kind, {"种类", "Kind"}),
                   field("kind_zh", &DocumentShown::kind_zh, {"种类（中文）", "Kind in Chinese"}),
                   field("name", &DocumentShown::name, {"文件名", "File name"}),
                   field("digest", &DocumentShown::digest, {"摘要", "Digest"}),
                   field("state_then", &DocumentShown::state_then, {"归入时的状态", "State then"}),
                   field("note", &DocumentShown::note, {"说明", "Note"}),
                   field("by", &DocumentShown::by, {"归入人", "By"}),
                   field("at", &DocumentShown::at, {"归入时间", "At"})};
};

struct TermShown {
    Money amount;
    std::string condition;
    bool retention = false;
    static constexpr auto fields =
        std::tuple{field("amount", &TermShown::amount, {"金额", "Amount"}),
                   field("condition", &TermShown::condition, {"付款条件", "Condition"}),
                   field("retention", &TermShown::retention, {"质保金", "Retention"})};
};

struct ContractShown {
    ContractId contract;
    std::string number;
    std::string name;
    std::string procurement_no;
    std::string bank;
    std::string contractor;
    std::string account_name;
    std::string opening_outlet;
    BankAccount account;
    Money amount;
    Money held;
    Money noticed;
    Money paid;
    Money left;
    Date signed_on;
    Date starts_on;
    Date ends_on;
    std::vector<TermShown> terms;
    static constexpr auto fields = std::tuple{
        field("contract", &ContractShown::contract, {"合同", "Contract"}),
        field("number", &ContractShown::number, {"合同编号", "Number"}),
        field("name", &ContractShown::name, {"合同名称", "Name"}),
        field("procurement_no", &ContractShown::procurement_no, {"采购编号", "Procurement number"}),
        field("bank", &ContractShown::bank, {"签约银行", "Bank that signs"}),
        field("contractor", &ContractShown::contractor, {"承建单位", "Contractor"}),
        field("account_name", &ContractShown::account_name, {"账户名称", "Name of the account"}),
        field("opening_outlet", &ContractShown::opening_outlet, {"开户行营业网点", "Outlet"}),
        field("account", &ContractShown::account, {"账号", "Account"}),
        field("amount", &ContractShown::amount, {"合同金额", "Amount"}),
        field("held", &ContractShown::held, {"暂扣质保", "Held back"}),
        field("noticed", &ContractShown::noticed, {"已通知付款", "Noticed"}),
        field("paid", &ContractShown::paid, {"已支付", "Paid"}),
        field("left", &ContractShown::left, {"尚可通知", "May still be noticed"}),
        field("signed_on", &ContractShown::signed_on, {"签订日期", "Signed on"}),
        field("starts_on", &ContractShown::starts_on, {"开工日期", "Begins on"}),
        field("ends_on", &ContractShown::ends_on, {"完工日期", "Ends on"}),
        field("terms", &ContractShown::terms, {"付款条款", "Terms"})};
};
ContractShown shown(Unit& unit, const Contract& contract);

struct SignatureShown {
    std::string side;
    std::string name;
    std::string signer;
    std::optional<Date> signed_on;
    static constexpr auto fields =
        std::tuple{field("side", &SignatureShown::side, {"签字方", "Side"}),
                   field("name", &SignatureShown::name, {"单位", "Organisation"}),
                   field("signer", &SignatureShown::signer, {"签字人", "Signer"}),
                   field("signed_on", &SignatureShown::signed_on, {"签字日期", "Signed on"})};
};

struct AcceptanceShown {
    AcceptanceId acceptance;
    std::int64_t nth = 0;
    Date held_on;
    AcceptanceOpinion opinion;
    std::string opinion_zh;
    std::string members;
    std::string content;
    std::string issues;
    std::optional<Date> issues_closed_on;
    bool confirmed = false;
    std::vector<SignatureShown> signatures;
    static constexpr auto fields = std::tuple{
        field("acceptance", &AcceptanceShown::acceptance, {"验收", "Acceptance"}),
        field("nth", &AcceptanceShown::nth, {"第几次", "Which"}),
        field("held_on", &AcceptanceShown::held_on, {"验收日期", "Day"}),
        field("opinion", &AcceptanceShown::opinion, {"验收意见", "Opinion"}),
        field("opinion_zh", &AcceptanceShown::opinion_zh, {"验收意见（中文）", "Opinion in Chinese"}),
        field("members", &AcceptanceShown::members, {"验收人员", "Members"}),
        field("content", &AcceptanceShown::content, {"意见内容", "Content"}),
        field("issues", &AcceptanceShown::issues, {"问题", "Issues"}),
        field("issues_closed_on", &AcceptanceShown::issues_closed_on, {"整改完成日期", "Issues closed on"}),
        field("confirmed", &AcceptanceShown::confirmed, {"已办结", "Concluded"}),
        field("signatures", &AcceptanceShown::signatures, {"签字", "Signatures"})};
};
AcceptanceShown shown(Unit& unit, const Project& project, const Acceptance& acceptance);

struct NoticeRow {
    PaymentNoticeId notice;
    std::string number;
    std::string state;
    std::string state_zh;
    std::string state_en;
    ProjectId project;
    std::string project_name;
    ContractId contract;
    RegionCode region;
    std::string made_by_office;
    PartnerId bank;
    std::string bank_name;
    Money amount;
    Money paid;
    Date made_on;
    std::optional<Date> received_on;
    std::optional<Date> invoice_on;
    std::optional<Date> due_on;
    bool provisional = false;
    std::optional<std::int64_t> days_left;
    std::optional<Date> paid_on;
    std::int64_t days_late = 0;
    static constexpr auto fields =
        std::tuple{field("notice", &NoticeRow::notice, {"付款通知", "Payment notice"}),
                   field("number", &NoticeRow::number, {"付款通知编号", "Number"}),
                   field("state", &NoticeRow::state, {"状态", "State"}),
                   field("state_zh", &NoticeRow::state_zh, {"状态（中文）", "State in Chinese"}),
                   field("state_en", &NoticeRow::state_en, {"状态（英文）", "State in English"}),
                   field("project", &NoticeRow::project, {"项目", "Project"}),
                   field("project_name", &NoticeRow::project_name, {"项目名称", "Name of the project"}),
                   field("contract", &NoticeRow::contract, {"合同", "Contract"}),
                   field("region", &NoticeRow::region, {"区划", "Region"}),
                   field("made_by_office", &NoticeRow::made_by_office, {"开具单位", "Made by"}),
                   field("bank", &NoticeRow::bank, {"银行", "Bank"}),
                   field("bank_name", &NoticeRow::bank_name, {"银行名称", "Name of the bank"}),
                   field("amount", &NoticeRow::amount, {"金额", "Amount"}),
                   field("paid", &NoticeRow::paid, {"已支付", "Paid"}),
                   field("made_on", &NoticeRow::made_on, {"开具日期", "Made on"}),
                   field("received_on", &NoticeRow::received_on, {"银行收到通知", "Notice received on"}),
                   field("invoice_on", &NoticeRow::invoice_on, {"银行收到发票", "Invoice received on"}),
                   field("due_on", &NoticeRow::due_on, {"付款期限", "Due on"}),
                   field("provisional", &NoticeRow::provisional, {"期限为暂定", "The day is provisional"}),
                   field("days_left", &NoticeRow::days_left, {"距期限天数", "Days left"}),
                   field("paid_on", &NoticeRow::paid_on, {"付清日期", "Paid on"}),
                   field("days_late", &NoticeRow::days_late, {"逾期天数", "Days late"})};
};
NoticeRow row_of(Unit& unit, const PaymentNotice& notice);

/// The acts that leave the present state, dim where they are not this actor's.
std::vector<ActShown> acts_of(Unit& unit, const Project& project);

}  // namespace onecard::projects
