#pragma once
// Which of the citizen's own cards is meant, and how it stands in words; a card is named by its last digits alone.

#include <algorithm>
#include <optional>

#include "business/cards/cards.hpp"
#include "business/citizens/own_record.hpp"
#include "engine/fields.hpp"

namespace onecard::citizens {

/// The channel of the citizen window itself, where e-cards are issued and shown.
inline constexpr std::string_view own_channel = "onecard";

struct OwnStanding {
    cards::SocialState social_state{};
    std::string social_zh, social_en;
    std::optional<Instant> temp_loss_until;
    bool half_blocked = false;
    std::string bank_zh, bank_en;
    static constexpr auto fields = std::tuple{
        field("social_state", &OwnStanding::social_state, {"社保功能状态", "Social state"}),
        field("social_state_zh", &OwnStanding::social_zh, {"社保功能状态名称", "Social state (zh)"}),
        field("social_state_en", &OwnStanding::social_en, {"社保功能状态英文名称", "Social state (en)"}),
        field("temp_loss_until", &OwnStanding::temp_loss_until, {"临时挂失至", "Lost until"}),
        field("half_blocked", &OwnStanding::half_blocked, {"银行尚未确认", "The bank has not confirmed"}),
        field("bank_zh", &OwnStanding::bank_zh, {"银行通知", "Notice to the bank (zh)"}),
        field("bank_en", &OwnStanding::bank_en, {"银行通知（英文）", "Notice to the bank (en)"})};
};
inline OwnStanding own_standing(Unit& unit, const PersonKey& key, const std::string& card_no) {
    const cards::CardStanding standing = cards::standing_of(unit, key, card_no);
    OwnStanding out{.social_state = standing.social_state,
                    .temp_loss_until = standing.temp_loss_until,
                    .half_blocked = standing.half_blocked,
                    .bank_zh = std::string{standing.bank.zh},
                    .bank_en = std::string{standing.bank.en}};
    for (const auto& label : labels_of(standing.social_state))
        if (label.value == standing.social_state)
            out.social_zh = label.words.zh, out.social_en = label.words.en;
    return out;
}

/// The citizen's card in this state; throws own_card_missing.
inline std::string own_card_in(Unit& unit, const PersonKey& key, cards::SocialState state) {
    const auto cards = cards::list_cards(unit, key);
    const auto found = std::ranges::find(cards, state, &cards::Card::social_state);
    if (found == cards.end()) throw Problem{own_card_missing};
    return found->card_no;
}

}  // namespace onecard::citizens
