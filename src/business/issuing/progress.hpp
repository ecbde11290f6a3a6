#pragma once
// What a citizen is told of the own application, and what the progress looks at.

#include "business/issuing/applying.hpp"
#include "business/issuing/issuing_shown.hpp"

namespace onecard::issuing {

/// Of an application, or, where there is none, of the card in force.
ProgressFacts progress_facts(Unit& unit, const PersonKey& person,
                             const std::optional<ApplicationDetail>& detail);

struct MyApplication {
    ProgressWord progress = ProgressWord::no_record;
    std::string progress_zh, progress_en;
    bool card_in_use = false, can_withdraw = false;
    std::optional<ApplicationId> application;
    std::optional<ApplicationType> type;
    std::string bank_name, bank_name_en, outlet_name, advice_zh, advice_en;
    std::optional<Date> applied_on;
    Money fee_due;
    static constexpr auto fields = std::tuple{
        field("progress", &MyApplication::progress, {"进度", "Progress"}),
        field("progress_zh", &MyApplication::progress_zh, {"进度用语", "Progress in Chinese"}),
        field("progress_en", &MyApplication::progress_en, {"进度用语（英文）", "Progress in words"}),
        field("card_in_use", &MyApplication::card_in_use, {"卡已启用", "The card is in use"}),
        field("can_withdraw", &MyApplication::can_withdraw, {"可撤销", "Can be withdrawn"}),
        field("application", &MyApplication::application, {"申请", "Application"}),
        field("type", &MyApplication::type, {"申请类型", "Type"}),
        field("bank_name", &MyApplication::bank_name, {"银行名称", "Name of the bank"}),
        field("bank_name_en", &MyApplication::bank_name_en, {"银行英文名", "English name of the bank"}),
        field("outlet_name", &MyApplication::outlet_name, {"领卡网点", "Outlet"}),
        field("advice_zh", &MyApplication::advice_zh, {"提示", "Advice in Chinese"}),
        field("advice_en", &MyApplication::advice_en, {"提示（英文）", "Advice"}),
        field("applied_on", &MyApplication::applied_on, {"申请日期", "Applied on"}),
        field("fee_due", &MyApplication::fee_due, {"应缴工本费", "Fee due"})};
};
MyApplication my_application(Unit& unit, const PersonKey& person,
                             const std::optional<ApplicationDetail>& detail);

/// A type with why it cannot be applied for; open where it can.
struct TypeShown {
    ApplicationType type{};
    bool open = false;
    std::string why_not, why_not_zh, why_not_en;
    Money fee;
    static constexpr auto fields =
        std::tuple{field("type", &TypeShown::type, {"申请类型", "Type"}),
                   field("open", &TypeShown::open, {"可申请", "Possible"}),
                   field("why_not", &TypeShown::why_not, {"不可申请的原因代码", "Code of why not"}),
                   field("why_not_zh", &TypeShown::why_not_zh, {"不可申请的原因", "Why not, in Chinese"}),
                   field("why_not_en", &TypeShown::why_not_en, {"不可申请的原因（英文）", "Why not"}),
                   field("fee", &TypeShown::fee, {"工本费", "Fee"})};
};
/// Every type but the prefabricated card, which is the office's own matter.
std::vector<TypeShown> types_for(Unit& unit, const PersonKey& person, RegionCode region);

struct OutletChoice {
    OutletId outlet;
    std::string name;
    RegionCode region;
    std::string region_name;
    static constexpr auto fields =
        std::tuple{field("outlet", &OutletChoice::outlet, {"网点", "Outlet"}),
                   field("name", &OutletChoice::name, {"名称", "Name"}),
                   field("region", &OutletChoice::region, {"区划", "Region"}),
                   field("region_name", &OutletChoice::region_name, {"区划名称", "Name of the region"})};
};
struct BankChoice {
    std::int64_t bank = 0;
    std::string name_zh, name_en;
    std::vector<OutletChoice> outlets;
    static constexpr auto fields =
        std::tuple{field("bank", &BankChoice::bank, {"银行", "Bank"}),
                   field("name_zh", &BankChoice::name_zh, {"银行名称", "Name"}),
                   field("name_en", &BankChoice::name_en, {"银行英文名", "English name"}),
                   field("outlets", &BankChoice::outlets, {"网点", "Outlets"})};
};
/// The banks one may choose in the region with their outlets there (R3.7-5).
std::vector<BankChoice> bank_choices(Unit& unit, RegionCode region);

/// The words of a refusal known by its code; the code itself where nobody knows it.
Words words_of_problem(const House& house, std::string_view code);

}  // namespace onecard::issuing
