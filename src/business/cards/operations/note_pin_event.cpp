// Notes that the social PIN was changed or reset; a first change enables a card that is still sealed (R3.12-2).

#include "business/cards/operations/counter.hpp"

namespace onecard::cards {

enum class PinEvent { changed, reset };
std::span<const Label<PinEvent>> labels_of(PinEvent) {
    static constexpr Label<PinEvent> labels[] = {
        {PinEvent::changed, "changed", {"修改密码", "PIN changed"}},
        {PinEvent::reset, "reset", {"重置密码", "PIN reset"}},
    };
    return labels;
}

namespace {

struct NotePinEvent {
    static constexpr Spec spec{.name = "cards.note_pin_event",
                               .title = {"登记密码修改或重置", "Note a change of the PIN"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK",
                               .source = "R3.12-2; R3.13-9"};
    struct Input {
        std::string card_no;
        CitizenNumber number;
        PinEvent event{};
        std::optional<Channel> channel;
        static constexpr auto fields =
            std::tuple{field("card_no", &Input::card_no, {"社会保障卡卡号", "Card number"}, 18),
                       field("number", &Input::number, {"持卡人身份证号码", "Citizen number of the holder"}),
                       field("event", &Input::event, {"事项", "Event"}),
                       field("channel", &Input::channel, {"办理渠道", "Channel"})};
    };
    using Output = CardActed;

    static Output run(Unit& unit, const Input& in) {
        const CardAtHand at = must_find_at_hand(unit, in.card_no);
        must_be_holders(unit, at.holder, in.number);
        const Channel channel = in.channel.value_or(Channel::counter);
        const bool changed = in.event == PinEvent::changed;
        if (at.card.social_state != SocialState::normal &&
            !(changed && at.card.social_state == SocialState::sealed))
            throw Problem{pin_not_now}.at("card_no");
        const CardRef ref{at.holder.key, at.card.card_no};
        if (at.card.social_state == SocialState::sealed) enable_card(unit, ref.key, ref.card_no, channel);
        log_event(unit, must_find_card(unit, ref),
                  changed ? CardEventKind::pin_changed : CardEventKind::pin_reset, {.channel = channel});
        clear_wrong_pins(unit, ref);
        return acted_on(unit, ref);
    }
};

}  // namespace

extern constinit const Operation note_pin_event;
constinit const Operation note_pin_event = operation<NotePinEvent>();

}  // namespace onecard::cards
