// Unlocks a card before its holder's document, with a fresh PIN where that is asked; the PIN itself stays on the chip.

#include "business/cards/operations/counter.hpp"

namespace onecard::cards {
namespace {

struct UnlockCard {
    static constexpr Spec spec{.name = "cards.unlock_card",
                               .title = {"社保卡解锁", "Unlock a card"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK",
                               .source = "domain 3.13; R3.13-9"};
    struct Input {
        std::string card_no;
        CitizenNumber number;
        std::optional<bool> reset_pin;
        static constexpr auto fields =
            std::tuple{field("card_no", &Input::card_no, {"社会保障卡卡号", "Card number"}, 18),
                       field("number", &Input::number, {"持卡人身份证号码", "Citizen number of the holder"}),
                       field("reset_pin", &Input::reset_pin, {"同时重置密码", "Reset the PIN too"})};
    };
    using Output = CardActed;

    static Output run(Unit& unit, const Input& in) {
        const CardAtHand at = must_find_at_hand(unit, in.card_no);
        must_be_holders(unit, at.holder, in.number);
        step_card(unit, at.card, SocialAct::unlock_card, {});
        const CardRef ref{at.holder.key, at.card.card_no};
        if (in.reset_pin.value_or(false))
            log_event(unit, must_find_card(unit, ref), CardEventKind::pin_reset, {});
        return acted_on(unit, ref);
    }
};

}  // namespace

extern constinit const Operation unlock_card;
constinit const Operation unlock_card = operation<UnlockCard>();

}  // namespace onecard::cards
