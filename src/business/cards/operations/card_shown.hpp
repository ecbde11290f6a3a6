#pragma once
// CardShown: a card as clerks see it, its account masked; and how operations are told which card they are
// about.

#include <algorithm>

#include "business/cards/card_rules.hpp"
#include "business/cards/card_store.hpp"
#include "business/cards/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::cards {

struct CardActShown {
    SocialAct act{};
    std::string zh, en;
    static constexpr auto fields = std::tuple{field("act", &CardActShown::act, {"操作", "Act"}),
                                              field("zh", &CardActShown::zh, {"中文名称", "Chinese words"}),
                                              field("en", &CardActShown::en, {"英文名称", "English words"})};
};

struct CardShown {
    std::string card_no;
    bool chosen = false;
    std::optional<std::int64_t> generation;
    std::int64_t bank = 0;
    std::string bank_name, account;
    SocialState social_state{};
    BankState bank_state{};
    Date state_day;
    std::optional<Date> issued_on;
    std::optional<RegionCode> region;
    std::vector<CardActShown> acts;

    static constexpr auto fields =
        std::tuple{field("card_no", &CardShown::card_no, {"社会保障卡卡号", "Card number"}),
                   field("chosen", &CardShown::chosen, {"当前用卡", "The card that counts"}),
                   field("generation", &CardShown::generation, {"卡代次", "Generation"}),
                   field("bank", &CardShown::bank, {"发卡银行代码", "Bank code"}),
                   field("bank_name", &CardShown::bank_name, {"发卡银行", "Bank"}),
                   field("account", &CardShown::account, {"银行卡号", "Bank card number"}),
                   field("social_state", &CardShown::social_state, {"社保功能状态", "Social state"}),
                   field("bank_state", &CardShown::bank_state, {"金融功能状态", "Bank state"}),
                   field("state_day", &CardShown::state_day, {"状态日期", "State as of"}),
                   field("issued_on", &CardShown::issued_on, {"发卡日期", "Issued on"}),
                   field("region", &CardShown::region, {"发卡地区", "Issued in"}),
                   field("acts", &CardShown::acts, {"可办操作", "Acts"})};
};

/// All cards of a person, the chosen one first.
inline std::vector<CardShown> shown_cards(Unit& unit, const PersonKey& key) {
    std::vector<CardShown> shown;
    const std::vector<Bank> banks = list_banks(unit.db);
    for (const Card& card : list_cards(unit, key)) {
        CardShown& one = shown.emplace_back();
        one.card_no = card.card_no;
        one.chosen = shown.size() == 1;
        if (card.generation != 0) one.generation = card.generation;
        one.bank = card.bank;
        const auto bank = std::ranges::find(banks, card.bank, &Bank::code);
        if (bank != banks.end()) one.bank_name = bank->name_zh;
        one.account = card.account.masked();
        one.social_state = card.social_state;
        one.bank_state = card.bank_state;
        one.state_day = card.state_day;
        one.issued_on = card.issued_on;
        if (card.region) one.region = card.region;
        if (!unit.actor.has_role("CARD_CLERK")) continue;
        for (const SocialMove& move : social_moves)
            if (move.from == card.social_state)
                one.acts.push_back(
                    {move.act, std::string{words_of(move.act).zh}, std::string{words_of(move.act).en}});
    }
    return shown;
}

/// Whoever holds a card is within the actor's reach where the person lives.
inline bool is_within_reach(Unit& unit, RegionCode town) {
    return unit.actor.kind != ActorKind::operator_ || unit.actor.region.contains(town);
}

/// The person meant: by citizen number or by card number, one of them. A card number that a registry gave to
/// several
/// people names nobody.
inline people::Person must_find_holder(Unit& unit, const std::optional<CitizenNumber>& number,
                                       const std::optional<std::string>& card_no) {
    if (number.has_value() == card_no.has_value()) throw Problem{card_unnamed}.at("card_no");
    std::optional<people::Person> holder;
    if (number) {
        holder = people::find_person(unit, people::key_of(unit, *number));
    } else {
        const auto holders = find_holders(unit.db, *card_no);
        if (holders.size() > 1) throw Problem{card_of_several}.at("card_no");
        if (!holders.empty()) holder = people::find_person(unit, holders.front());
    }
    if (!holder || !is_within_reach(unit, holder->town))
        throw Problem{card_not_found}.at(number ? "number" : "card_no");
    return *std::move(holder);
}

}  // namespace onecard::cards
