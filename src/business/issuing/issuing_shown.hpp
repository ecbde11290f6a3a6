#pragma once
// How applications are shown in answers, and which of them an actor may see.

#include "base/person_name.hpp"
#include "business/cards/cards.hpp"
#include "business/issuing/application_store.hpp"
#include "business/issuing/fees.hpp"
#include "business/regions/regions.hpp"
#include "engine/acts_shown.hpp"

namespace onecard::issuing {

/// Who takes applications, and who reads them.
inline constexpr std::string_view application_takers = "CARD_CLERK BANK_CLERK TOWN_CLERK";
inline constexpr std::string_view application_readers =
    "CARD_CLERK CARD_REVIEWER PRODUCTION_OPERATOR TOWN_CLERK TOWN_REVIEWER BANK_CLERK BANK_REVIEWER "
    "HRSS_PLATFORM_ADMIN DISCIPLINE_USER AUDIT_USER";

/// The bank a list is about: 0 for all. An actor bound to a bank sees that one only; empty where the actor's own
/// organisation is no bank, or another bank was asked for.
inline std::optional<std::int64_t> bank_in_reach(const Unit& unit, std::span<const cards::Bank> banks,
                                                 const std::optional<std::int64_t>& wanted) {
    if (!unit.actor.own_organisation_only) return wanted.value_or(0);
    for (const cards::Bank& bank : banks)
        if (bank.organisation == unit.actor.organisation && bank.organisation != 0)
            return wanted.value_or(bank.code) == bank.code ? std::optional{bank.code} : std::nullopt;
    return {};
}
inline std::string bank_name(std::span<const cards::Bank> banks, std::int64_t code) {
    for (const cards::Bank& bank : banks)
        if (bank.code == code) return bank.name_zh;
    return code == 0 ? "" : std::to_string(code);
}
inline std::string bank_name_en(std::span<const cards::Bank> banks, std::int64_t code) {
    for (const cards::Bank& bank : banks)
        if (bank.code == code) return bank.name_en;
    return code == 0 ? "" : std::to_string(code);
}
/// "*****1234"
inline std::string masked_card(std::string_view card_no) {
    if (card_no.size() <= 4) return std::string{card_no};
    return std::string(card_no.size() - 4, '*') + std::string{card_no.substr(card_no.size() - 4)};
}

struct ApplicationShown {
    ApplicationId application;
    std::string state, state_code, state_zh, state_en;
    ApplicationType type{};
    std::string name;
    std::string person;  ///< key
    RegionCode region;
    std::int64_t bank = 0;
    std::string bank_name;
    MakeMode make_mode{};
    ApplicationSource source{};
    bool is_priority = false, fee_owed = false;
    std::string batch, card_no, replaces_card_no;
    Date applied_on;
    static constexpr auto fields =
        std::tuple{field("application", &ApplicationShown::application, {"申请", "Application"}),
                   field("state", &ApplicationShown::state, {"状态", "State"}),
                   field("state_code", &ApplicationShown::state_code, {"状态代码", "Code of the state"}),
                   field("state_zh", &ApplicationShown::state_zh, {"状态名称", "State in Chinese"}),
                   field("state_en", &ApplicationShown::state_en, {"状态英文名", "State in words"}),
                   field("type", &ApplicationShown::type, {"申请类型", "Type"}),
                   field("name", &ApplicationShown::name, {"姓名", "Name"}),
                   field("person", &ApplicationShown::person, {"人员键", "Person"}),
                   field("region", &ApplicationShown::region, {"区划", "Region"}),
                   field("bank", &ApplicationShown::bank, {"银行", "Bank"}),
                   field("bank_name", &ApplicationShown::bank_name, {"银行名称", "Name of the bank"}),
                   field("make_mode", &ApplicationShown::make_mode, {"制卡方式", "Way of making"}),
                   field("source", &ApplicationShown::source, {"来源", "Source"}),
                   field("is_priority", &ApplicationShown::is_priority, {"优先", "Priority"}),
                   field("fee_owed", &ApplicationShown::fee_owed, {"待缴费", "Fee owed"}),
                   field("batch", &ApplicationShown::batch, {"制卡批次", "Production batch"}),
                   field("card_no", &ApplicationShown::card_no, {"新卡卡号", "New card"}),
                   field("replaces_card_no", &ApplicationShown::replaces_card_no, {"原卡卡号", "Old card"}),
                   field("applied_on", &ApplicationShown::applied_on, {"申请日期", "Applied on"})};
};
inline ApplicationShown shown(Unit& unit, const Application& one, std::span<const cards::Bank> banks) {
    const auto person = people::find_person(unit, one.person);
    const Words words = application_lifecycle.words(one.state);
    return {.application = one.id,
            .state = std::string{application_lifecycle.code(one.state)},
            .state_code = std::string{practice_code(one.state)},
            .state_zh = std::string{words.zh},
            .state_en = std::string{words.en},
            .type = one.type,
            .name = person ? masked_name(person->name) : "",
            .person = people::key_text(one.person),
            .region = one.region,
            .bank = one.bank,
            .bank_name = bank_name(banks, one.bank),
            .make_mode = one.make_mode,
            .source = one.source,
            .is_priority = one.is_priority,
            .fee_owed = one.fee_owed,
            .batch = one.batch,
            .card_no = masked_card(one.card_no),
            .replaces_card_no = masked_card(one.replaces_card_no),
            .applied_on = one.applied_on};
}

struct FeeShown {
    FeeOrderId order;
    std::string state, state_zh, state_en;
    ApplicationId application;
    FeeKind kind{};
    Money amount;
    std::string exempt_reason, receipt_no, paid_how;
    std::optional<Instant> paid_at, refunded_at;
    std::vector<ActShown> acts;
    static constexpr auto fields =
        std::tuple{field("order", &FeeShown::order, {"缴费单", "Fee order"}),
                   field("state", &FeeShown::state, {"状态", "State"}),
                   field("state_zh", &FeeShown::state_zh, {"状态名称", "State in Chinese"}),
                   field("state_en", &FeeShown::state_en, {"状态英文名", "State in words"}),
                   field("application", &FeeShown::application, {"申请", "Application"}),
                   field("kind", &FeeShown::kind, {"收费项目", "Kind"}),
                   field("amount", &FeeShown::amount, {"金额", "Amount"}),
                   field("exempt_reason", &FeeShown::exempt_reason, {"免收情形", "Why exempt"}),
                   field("receipt_no", &FeeShown::receipt_no, {"票据号", "Receipt"}),
                   field("paid_how", &FeeShown::paid_how, {"缴费方式", "How paid"}),
                   field("paid_at", &FeeShown::paid_at, {"缴费时间", "Paid at"}),
                   field("refunded_at", &FeeShown::refunded_at, {"退费时间", "Given back at"}),
                   field("acts", &FeeShown::acts, {"可办操作", "Acts"})};
};
inline FeeShown shown(Unit& unit, const FeeOrder& one) {
    const Words words = fee_order_lifecycle.words(one.state);
    return {.order = one.id,
            .state = std::string{fee_order_lifecycle.code(one.state)},
            .state_zh = std::string{words.zh},
            .state_en = std::string{words.en},
            .application = one.application,
            .kind = one.kind,
            .amount = one.amount,
            .exempt_reason = one.exempt_reason,
            .receipt_no = one.receipt_no,
            .paid_how = one.paid_how,
            .paid_at = one.paid_at,
            .refunded_at = one.refunded_at,
            .acts = shown_acts(unit, view_of(fee_order_lifecycle), one.id.number(),
                               fee_order_lifecycle.code(one.state))};
}

}  // namespace onecard::issuing
