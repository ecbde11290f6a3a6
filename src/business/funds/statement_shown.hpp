#pragma once
// How periods, statements and what stands in them are shown in answers.

#include "business/funds/reconciliation.hpp"
#include "engine/fields.hpp"

namespace onecard::funds {

struct FigureShown {
    std::string item;
    std::string zh;
    std::string en;
    bool is_count = false;
    std::string party;
    std::string party_zh;
    std::string party_en;
    std::string value;
    static constexpr auto fields =
        std::tuple{field("item", &FigureShown::item, {"项目", "Item"}),
                   field("zh", &FigureShown::zh, {"项目（中文）", "Item in Chinese"}),
                   field("en", &FigureShown::en, {"项目（英文）", "Item in English"}),
                   field("is_count", &FigureShown::is_count, {"是张数", "A count"}),
                   field("party", &FigureShown::party, {"一方", "Party"}),
                   field("party_zh", &FigureShown::party_zh, {"一方（中文）", "Party in Chinese"}),
                   field("party_en", &FigureShown::party_en, {"一方（英文）", "Party in English"}),
                   field("value", &FigureShown::value, {"数值", "Value"})};
};

struct PartyShown {
    std::string party;
    std::string party_zh;
    std::string party_en;
    std::string filled_by;
    std::optional<Instant> filled_at;
    std::string confirmed_by;
    std::optional<Instant> confirmed_at;
    static constexpr auto fields =
        std::tuple{field("party", &PartyShown::party, {"一方", "Party"}),
                   field("party_zh", &PartyShown::party_zh, {"一方（中文）", "Party in Chinese"}),
                   field("party_en", &PartyShown::party_en, {"一方（英文）", "Party in English"}),
                   field("filled_by", &PartyShown::filled_by, {"填报人", "Filled in by"}),
                   field("filled_at", &PartyShown::filled_at, {"填报时间", "Filled in at"}),
                   field("confirmed_by", &PartyShown::confirmed_by, {"确认人", "Confirmed by"}),
                   field("confirmed_at", &PartyShown::confirmed_at, {"确认时间", "Confirmed at"})};
};

struct DifferenceShown {
    DifferenceId difference;
    std::string party;
    std::string party_zh;
    std::string party_en;
    std::string item;
    std::string item_zh;
    std::string item_en;
    std::string batch_no;
    std::string book;
    std::string theirs;
    std::string kind;
    std::string kind_zh;
    std::string kind_en;
    std::string explanation;
    std::string explained_by;
    static constexpr auto fields =
        std::tuple{field("difference", &DifferenceShown::difference, {"差异", "Difference"}),
                   field("party", &DifferenceShown::party, {"一方", "Party"}),
                   field("party_zh", &DifferenceShown::party_zh, {"一方（中文）", "Party in Chinese"}),
                   field("party_en", &DifferenceShown::party_en, {"一方（英文）", "Party in English"}),
                   field("item", &DifferenceShown::item, {"项目", "Item"}),
                   field("item_zh", &DifferenceShown::item_zh, {"项目（中文）", "Item in Chinese"}),
                   field("item_en", &DifferenceShown::item_en, {"项目（英文）", "Item in English"}),
                   field("batch_no", &DifferenceShown::batch_no, {"批次号", "Card batch"}),
                   field("book", &DifferenceShown::book, {"台账", "Ledger"}),
                   field("theirs", &DifferenceShown::theirs, {"对方", "Theirs"}),
                   field("kind", &DifferenceShown::kind, {"差异类型", "Kind"}),
                   field("kind_zh", &DifferenceShown::kind_zh, {"差异类型（中文）", "Kind in Chinese"}),
                   field("kind_en", &DifferenceShown::kind_en, {"差异类型（英文）", "Kind in English"}),
                   field("explanation", &DifferenceShown::explanation, {"说明", "Explanation"}),
                   field("explained_by", &DifferenceShown::explained_by, {"说明人", "Explained by"})};
};

struct TransitShown {
    std::string reference;
    Money amount;
    Date held_on;
    static constexpr auto fields =
        std::tuple{field("reference", &TransitShown::reference, {"付款通知", "Notice"}),
                   field("amount", &TransitShown::amount, {"金额", "Amount"}),
                   field("held_on", &TransitShown::held_on, {"开具日期", "Issued on"})};
};

struct StatementShown {
    StatementId statement;
    std::string state;
    std::string stage;
    std::string stage_zh;
    std::string stage_en;
    RegionCode level;
    std::string level_name;
    access::OrganisationId bank;
    std::string bank_name;
    PeriodId period;
    Date first_day;
    Date last_day;
    Date due;
    bool overdue = false;
    static constexpr auto fields =
        std::tuple{field("statement", &StatementShown::statement, {"对账单", "Statement"}),
                   field("state", &StatementShown::state, {"状态", "State"}),
                   field("stage", &StatementShown::stage, {"进度", "Stage"}),
                   field("stage_zh", &StatementShown::stage_zh, {"进度（中文）", "Stage in Chinese"}),
                   field("stage_en", &StatementShown::stage_en, {"进度（英文）", "Stage in English"}),
                   field("level", &StatementShown::level, {"级", "Level"}),
                   field("level_name", &StatementShown::level_name, {"级名称", "Name of the level"}),
                   field("bank", &StatementShown::bank, {"合作银行", "Bank"}),
                   field("bank_name", &StatementShown::bank_name, {"银行名称", "Name of the bank"}),
                   field("period", &StatementShown::period, {"结算期", "Period"}),
                   field("first_day", &StatementShown::first_day, {"起", "From"}),
                   field("last_day", &StatementShown::last_day, {"止", "To"}),
                   field("due", &StatementShown::due, {"期限", "Due"}),
                   field("overdue", &StatementShown::overdue, {"已逾期", "Overdue"})};
};

struct PeriodShown {
    PeriodId period;
    std::string state;
    RegionCode level;
    std::string level_name;
    Date first_day;
    Date last_day;
    bool extra = false;
    std::string reason;
    Date due;
    bool overdue = false;
    std::int64_t statements = 0;
    std::int64_t confirmed = 0;
    static constexpr auto fields =
        std::tuple{field("period", &PeriodShown::period, {"结算期", "Period"}),
                   field("state", &PeriodShown::state, {"状态", "State"}),
                   field("level", &PeriodShown::level, {"级", "Level"}),
                   field("level_name", &PeriodShown::level_name, {"级名称", "Name of the level"}),
                   field("first_day", &PeriodShown::first_day, {"起", "From"}),
                   field("last_day", &PeriodShown::last_day, {"止", "To"}),
                   field("extra", &PeriodShown::extra, {"另行结算", "Extra"}),
                   field("reason", &PeriodShown::reason, {"理由", "Reason"}),
                   field("due", &PeriodShown::due, {"对账期限", "Due"}),
                   field("overdue", &PeriodShown::overdue, {"已逾期", "Overdue"}),
                   field("statements", &PeriodShown::statements, {"对账单数", "Statements"}),
                   field("confirmed", &PeriodShown::confirmed, {"已确认", "Confirmed"})};
};

StatementShown shown(Unit& unit, const ReconStatement& statement);
PeriodShown shown(Unit& unit, const Period& period);
/// The ledger first, then each party that has filled in its side.
std::vector<FigureShown> shown_figures(Unit& unit, const ReconStatement& statement);
std::vector<DifferenceShown> shown_differences(Unit& unit, const ReconStatement& statement);
/// A party of a comparison, or the ledger itself, in words.
Words words_of_party(std::string_view party);
/// "12345", or "148140.00" for items in yuan.
std::string value_text(std::string_view item, std::int64_t value);

}  // namespace onecard::funds
