// Shows citizens their own cards: the states in words, numbers masked, and whether money can arrive.

#include <algorithm>

#include "base/card_number.hpp"
#include "business/cards/cards.hpp"
#include "business/citizens/own_record.hpp"
#include "engine/operation.hpp"

namespace onecard::citizens {
namespace {

struct OwnCard {
    std::string card_no, bank_name_zh, bank_name_en, account;
    bool chosen = false;
    cards::SocialState social_state{};
    cards::BankState bank_state{};
    std::string social_zh, social_en, bank_zh, bank_en;
    std::optional<Date> states_as_of, issued_on;
    bool takes_money = false, half_blocked = false;
    std::optional<Instant> temp_loss_until;
    std::string told_zh, told_en;
    std::string advice_zh, advice_en;
    static constexpr auto fields = std::tuple{
        field("card_no", &OwnCard::card_no, {"社会保障卡卡号", "Card number"}),
        field("chosen", &OwnCard::chosen, {"当前用卡", "The card that counts"}),
        field("bank_name_zh", &OwnCard::bank_name_zh, {"发卡银行", "Bank (zh)"}),
        field("bank_name_en", &OwnCard::bank_name_en, {"发卡银行英文名称", "Bank (en)"}),
        field("account", &OwnCard::account, {"银行卡号", "Bank card number"}),
        field("social_state", &OwnCard::social_state, {"社保功能状态", "Social state"}),
        field("social_state_zh", &OwnCard::social_zh, {"社保功能状态名称", "Social state (zh)"}),
        field("social_state_en", &OwnCard::social_en, {"社保功能状态英文名称", "Social state (en)"}),
        field("bank_state", &OwnCard::bank_state, {"金融功能状态", "Bank state"}),
        field("bank_state_zh", &OwnCard::bank_zh, {"金融功能状态名称", "Bank state (zh)"}),
        field("bank_state_en", &OwnCard::bank_en, {"金融功能状态英文名称", "Bank state (en)"}),
        field("states_as_of", &OwnCard::states_as_of, {"状态日期", "States as of"}),
        field("issued_on", &OwnCard::issued_on, {"发卡日期", "Issued on"}),
        field("takes_money", &OwnCard::takes_money, {"能否收款", "Can take money"}),
        field("temp_loss_until", &OwnCard::temp_loss_until, {"临时挂失至", "Lost until"}),
        field("half_blocked", &OwnCard::half_blocked, {"银行尚未确认", "The bank has not confirmed"}),
        field("told_zh", &OwnCard::told_zh, {"银行通知", "Notice to the bank (zh)"}),
        field("told_en", &OwnCard::told_en, {"银行通知（英文）", "Notice to the bank (en)"}),
        field("advice_zh", &OwnCard::advice_zh, {"怎么办", "What to do (zh)"}),
        field("advice_en", &OwnCard::advice_en, {"怎么办（英文）", "What to do (en)"})};
};

template <class State>
Words words_of_state(State state) {
    for (const auto& label : labels_of(state))
        if (label.value == state) return label.words;
    return {};
}

/// Card numbers that came in unlike ours are shown by their last digits alone.
std::string masked_card(const std::string& card_no) {
    if (const auto number = CardNumber::parse(card_no)) return number->masked();
    return card_no.size() > 3 ? "****" + card_no.substr(card_no.size() - 3) : "****";
}

Words advice_on(const OwnCard& card) {
    using enum cards::SocialState;
    switch (card.social_state) {
        case temp_lost:
        case formally_lost:
            return {"卡已挂失：找到原卡请办理解挂，遗失请补卡",
                    "Reported lost: release it if you found it, else have it replaced"};
        case cards::SocialState::sealed:
            return {"卡已制成，尚未启用：请本人持身份证到领卡网点领取并启用",
                    "Made but not enabled yet: fetch it and have it enabled at the outlet with your identity "
                    "card"};
        case cancelled: return {"此卡已不能使用", "This card is of no use any more"};
        case app_locked:
            return {"社保功能已锁定，请持身份证到镇街人社所解锁",
                    "The social part is locked: unlock it at the town's office"};
        case normal: break;
    }
    if (card.takes_money) return {};
    return {"银行账户目前不能收款，请持卡和身份证到发卡银行网点激活或恢复",
            "The bank account takes no money now: activate or restore it at a branch of the bank"};
}

struct ShowMyCards {
    static constexpr Spec spec{.name = "citizens.show_my_cards",
                               .title = {"我的社会保障卡", "Show my own cards"},
                               .effect = Effect::reads,
                               .roles = "CITIZEN",
                               .source = "domain 2.2; 3.12"};
    using Input = Nothing;
    struct Output {
        std::vector<OwnCard> cards;
        static constexpr auto fields = std::tuple{field("cards", &Output::cards, {"社会保障卡", "Cards"})};
    };

    static Output run(Unit& unit, const Input&) {
        const auto banks = cards::list_banks(unit.db);
        Output out;
        for (const cards::Card& card : cards::list_cards(unit, own_key(unit))) {
            OwnCard& shown = out.cards.emplace_back();
            shown.card_no = masked_card(card.card_no);
            shown.chosen = out.cards.size() == 1;
            shown.account = card.account.masked();
            shown.social_state = card.social_state;
            shown.bank_state = card.bank_state;
            const Words social = words_of_state(card.social_state),
                        financial = words_of_state(card.bank_state);
            shown.social_zh = social.zh, shown.social_en = social.en;
            shown.bank_zh = financial.zh, shown.bank_en = financial.en;
            shown.states_as_of = card.state_day;
            shown.issued_on = card.issued_on;
            const auto bank = std::ranges::find(banks, card.bank, &cards::Bank::code);
            if (bank != banks.end()) {
                shown.bank_name_zh = bank->name_zh, shown.bank_name_en = bank->name_en;
                if (bank->states_as_of && *bank->states_as_of > card.state_day)
                    shown.states_as_of = bank->states_as_of;
                shown.takes_money =
                    card.social_state == cards::SocialState::normal && bank->accepts_credit(card.bank_state);
            }
            const cards::CardStanding standing = cards::standing_of(unit, card.key, card.card_no);
            shown.temp_loss_until = standing.temp_loss_until;
            shown.half_blocked = standing.half_blocked;
            shown.told_zh = standing.bank.zh, shown.told_en = standing.bank.en;
            const Words advice = advice_on(shown);
            shown.advice_zh = advice.zh, shown.advice_en = advice.en;
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation show_my_cards;
constinit const Operation show_my_cards = operation<ShowMyCards>();

}  // namespace onecard::citizens
