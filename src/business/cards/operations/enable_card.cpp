// Enables a card that its holder has in hand; the card it replaces is cancelled by the same step.

#include "business/cards/operations/counter.hpp"

namespace onecard::cards {
namespace {

struct EnableCard {
    static constexpr Spec spec{.name = "cards.enable_card",
                               .title = {"启用社保卡", "Enable a card"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK BANK_CLERK",
                               .source = "R3.12-2; domain 3.13"};
    struct Input {
        std::string card_no;
        CitizenNumber number;
        std::optional<Channel> channel;
        static constexpr auto fields =
            std::tuple{field("card_no", &Input::card_no, {"社会保障卡卡号", "Card number"}, 18),
                       field("number", &Input::number, {"持卡人身份证号码", "Citizen number of the holder"}),
                       field("channel", &Input::channel, {"办理渠道", "Channel"})};
    };
    using Output = CardActed;

    static Output run(Unit& unit, const Input& in) {
        const CardAtHand at = must_find_at_hand(unit, in.card_no);
        must_be_holders(unit, at.holder, in.number);
        enable_card(unit, at.holder.key, at.card.card_no, in.channel.value_or(Channel::counter));
        return acted_on(unit, {at.holder.key, at.card.card_no});
    }
};

}  // namespace

extern constinit const Operation enable_card_operation;
constinit const Operation enable_card_operation = operation<EnableCard>();

}  // namespace onecard::cards
