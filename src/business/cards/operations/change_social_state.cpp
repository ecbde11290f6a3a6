// Changes the social part of a card for a reason: loss, release, sealing, enabling, unlocking, cancelling.

#include "base/person_name.hpp"
#include "business/cards/operations/card_shown.hpp"

namespace onecard::cards {
namespace {

struct ChangeSocialState {
    static constexpr Spec spec{.name = "cards.change_social_state",
                               .title = {"变更社保功能状态", "Change the social state of a card"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK",
                               .source = "domain 3.13"};
    struct Input {
        std::string card_no;
        SocialAct act{};
        std::string reason;
        static constexpr auto fields =
            std::tuple{field("card_no", &Input::card_no, {"社会保障卡卡号", "Card number"}, 18),
                       field("act", &Input::act, {"操作", "Act"}),
                       field("reason", &Input::reason, {"事由", "Reason"}, 200)};
    };
    struct Output {
        std::string card_no;
        SocialState social_state{};
        static constexpr auto fields =
            std::tuple{field("card_no", &Output::card_no, {"社会保障卡卡号", "Card number"}),
                       field("social_state", &Output::social_state, {"社保功能状态", "Social state"})};
    };

    static Output run(Unit& unit, const Input& in) {
        if (count_code_points(normalise_name(in.reason)) < 2) throw Problem{reason_missing}.at("reason");
        const people::Person holder = must_find_holder(unit, {}, in.card_no);
        const std::vector<Card> cards = list_cards(unit, holder.key);
        const auto card = std::ranges::find(cards, in.card_no, &Card::card_no);
        if (card == cards.end()) throw Problem{card_not_found}.at("card_no");
        const auto to = state_after(card->social_state, in.act);
        // The statement asks for the state once more: another hand may have been faster.
        if (!to || !update_social_state(unit, holder.key, card->card_no, card->social_state, *to))
            throw Problem{card_act_not_allowed}
                .at("act")
                .with(both(words_of(card->social_state)))
                .with(both(words_of(in.act)));
        refresh_index(unit, std::span{&holder.key, 1}, "state");
        unit.tell(card_changed, Node::of({{"count", 1}}));
        return {.card_no = card->card_no, .social_state = *to};
    }

    static std::string both(const Words& words) {
        return std::string{words.zh} + " " + std::string{words.en};
    }
};

}  // namespace

extern constinit const Operation change_social_state;
constinit const Operation change_social_state = operation<ChangeSocialState>();

}  // namespace onecard::cards
