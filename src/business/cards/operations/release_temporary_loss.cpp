// Lifts a temporary loss: in person, or online after a face check, never by phone.

#include "business/cards/operations/counter.hpp"

namespace onecard::cards {
namespace {

struct ReleaseTemporaryLoss {
    static constexpr Spec spec{.name = "cards.release_temporary_loss",
                               .title = {"解除临时挂失", "Release a temporary loss"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK BANK_CLERK",
                               .source = "domain 3.13; domain 3.47"};
    struct Input {
        std::string card_no;
        CitizenNumber number;
        std::optional<Channel> channel;
        std::optional<bool> face_checked;
        static constexpr auto fields =
            std::tuple{field("card_no", &Input::card_no, {"社会保障卡卡号", "Card number"}, 18),
                       field("number", &Input::number, {"持卡人身份证号码", "Citizen number of the holder"}),
                       field("channel", &Input::channel, {"办理渠道", "Channel"}),
                       field("face_checked", &Input::face_checked, {"已通过人脸核验", "Face checked"})};
    };
    using Output = CardActed;

    static Output run(Unit& unit, const Input& in) {
        const CardAtHand at = must_find_at_hand(unit, in.card_no);
        must_be_holders(unit, at.holder, in.number);
        const Channel channel = in.channel.value_or(Channel::counter);
        if (channel == Channel::phone) throw Problem{not_by_phone}.at("channel");
        const bool in_person = channel == Channel::counter || channel == Channel::bank;
        if (!in_person && !in.face_checked.value_or(false))
            throw Problem{face_check_missing}.at("face_checked");
        step_card(unit, at.card, SocialAct::release_temporary_loss, {.channel = channel});
        return acted_on(unit, {at.holder.key, at.card.card_no});
    }
};

}  // namespace

extern constinit const Operation release_temporary_loss;
constinit const Operation release_temporary_loss = operation<ReleaseTemporaryLoss>();

}  // namespace onecard::cards
