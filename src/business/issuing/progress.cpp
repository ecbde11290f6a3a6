// What a citizen is told of the own application, and what may be applied for.

#include "business/issuing/progress.hpp"

#include <algorithm>

#include "business/issuing/problems.hpp"
#include "business/issuing/setup_store.hpp"
#include "business/policies/policies.hpp"
#include "engine/house.hpp"

namespace onecard::issuing {
namespace {

constexpr Statement select_outlets{"issuing.select_outlets", R"sql(
    SELECT id, name, region FROM organisations_v
     WHERE state = 'active' AND type IN ('BANK_OUTLET', 'BANK_BRANCH') AND (id = $1 OR parent = $1)
       AND region BETWEEN $2 AND $3
     ORDER BY region, id LIMIT 100)sql"};

Words advice_for(const MyApplication& told) {
    switch (told.progress) {
        case ProgressWord::data_entry:
            return told.fee_due > Money{}
                       ? Words{"请到受理网点缴纳工本费，缴费后开始制卡",
                               "Please pay the fee at the counter; the card is made after that"}
                       : Words{"已受理，等待制卡", "Accepted; the card will be made soon"};
        case ProgressWord::fee_paid: return {"已缴费，等待制卡", "Paid; the card will be made soon"};
        case ProgressWord::in_production:
            return {"制卡完成后会通知您", "You will be told when the card is made"};
        case ProgressWord::at_bank: return {"卡正送往领卡网点", "The card is on its way to the outlet"};
        case ProgressWord::at_outlet:
            return {"请带本人有效身份证件到网点领卡",
                    "Please collect the card at the outlet with your identity card"};
        case ProgressWord::collected_not_activated:
            return {"请到银行网点激活金融功能后使用",
                    "Please have the bank activate the card before using it"};
        case ProgressWord::production_failed:
            return {"请到受理网点查明原因，必要时重新申请",
                    "Please ask at the counter for the reason and apply again if needed"};
        case ProgressWord::no_record:
            return told.card_in_use ? Words{"您的社保卡已启用，没有在办的申请",
                                            "Your card is in use; nothing is under way"}
                                    : Words{"没有在办的申请", "Nothing is under way"};
    }
    return {};
}

}  // namespace

ProgressFacts progress_facts(Unit& unit, const PersonKey& person,
                             const std::optional<ApplicationDetail>& detail) {
    ProgressFacts facts;
    if (detail) {
        facts.application = detail->application.state;
        facts.fee_paid =
            std::ranges::any_of(fee_orders_of(unit.db, detail->application.id),
                                [](const FeeOrder& order) { return order.state == FeeState::paid; });
    }
    const bool of_card = !detail || detail->application.state == ApplicationState::success ||
                         detail->application.state == ApplicationState::withdrawn;
    if (!of_card) return facts;
    if (detail && detail->application.state == ApplicationState::withdrawn) facts.application.reset();
    for (const cards::Card& card : cards::list_cards(unit, person)) {
        if (facts.application && card.card_no != detail->application.card_no) continue;
        facts.holding = cards::details_of(unit.db, person, card.card_no).holding;
        facts.social_state = card.social_state;
        facts.bank_state = card.bank_state;
        break;
    }
    return facts;
}

MyApplication my_application(Unit& unit, const PersonKey& person,
                             const std::optional<ApplicationDetail>& detail) {
    const ProgressFacts facts = progress_facts(unit, person, detail);
    MyApplication told{.progress = progress_of(facts), .card_in_use = is_in_use(facts)};
    const Words words = words_of(told.progress);
    told.progress_zh = words.zh;
    told.progress_en = words.en;
    if (detail && told.progress != ProgressWord::no_record) {
        const Application& one = detail->application;
        const auto banks = cards::list_banks(unit.db);
        told.application = one.id;
        told.type = one.type;
        told.bank_name = bank_name(banks, one.bank);
        told.bank_name_en = bank_name_en(banks, one.bank);
        if (one.outlet) told.outlet_name = access::organisation_name(unit.db, one.outlet);
        told.applied_on = one.applied_on;
        told.can_withdraw = one.state == ApplicationState::applied;
        for (const FeeOrder& order : fee_orders_of(unit.db, one.id))
            if (order.state == FeeState::created) told.fee_due += order.amount;
    }
    const Words advice = advice_for(told);
    told.advice_zh = advice.zh;
    told.advice_en = advice.en;
    return told;
}

std::vector<TypeShown> types_for(Unit& unit, const PersonKey& person, RegionCode region) {
    const auto card = old_card_of(unit, person, region);
    const auto profile = find_profile_for(unit.db, region);
    const ApplicationLimits limits =
        limits_for(unit.db, region, unit.today(), profile ? profile->generation : 0);
    const auto open = find_open_application(unit.db, person);
    std::vector<TypeShown> types;
    for (const auto& label : labels_of(ApplicationType{})) {
        if (label.value == ApplicationType::prefabricated) continue;
        TypeShown& one = types.emplace_back(TypeShown{.type = label.value});
        const bool switches = label.value == ApplicationType::bank_switch;
        try {
            if (open)
                throw Problem{application_open}
                    .with(open->id.text())
                    .with(std::string{application_lifecycle.code(open->state)});
            // Any bank but the present one shows whether a switch is possible at all.
            must_be_possible(label.value, card && !switches ? card->bank : -1, "?", card, limits);
            one.open = true;
        } catch (const Problem& problem) {
            one.why_not = problem.kind().code;
            one.why_not_zh = problem.text(Language::zh);
            one.why_not_en = problem.text(Language::en);
            continue;
        }
        const auto kind = fee_kind_of(label.value);
        if (!kind || label.value == ApplicationType::expiry_exchange) continue;
        if (!exempt_reason_of(unit.db, {.type = label.value, .region = region, .applied_on = unit.today()},
                              "")
                 .empty())
            continue;
        if (const auto standard = fee_standard_for(unit.db, *kind, region, unit.today()))
            one.fee = standard->amount;
    }
    return types;
}

std::vector<BankChoice> bank_choices(Unit& unit, RegionCode region) {
    const auto [lowest, highest] = region.range();
    std::vector<BankChoice> choices;
    for (const cards::Bank& bank : banks_for(unit, region)) {
        BankChoice& choice = choices.emplace_back(BankChoice{bank.code, bank.name_zh, bank.name_en, {}});
        unit.db.each(
            select_outlets,
            [&](const Row& row) {
                choice.outlets.push_back({OutletId{row.number(0)}, row.string(1), row.region(2), {}});
            },
            bank.organisation, lowest, highest);
        for (OutletChoice& outlet : choice.outlets)
            outlet.region_name = regions::region_name(unit.db, outlet.region);
    }
    return choices;
}

Words words_of_problem(const House& house, std::string_view code) {
    for (const Module* module : house.modules())
        for (const ProblemKind* kind : module->problems)
            if (kind->code == code) return kind->words;
    return {code, code};
}

}  // namespace onecard::issuing
