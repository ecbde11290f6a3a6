// Lifts a formal loss, in person, where the place allows it and no new card was begun.

#include "business/cards/life_parameters.hpp"
#include "business/cards/operations/counter.hpp"

namespace onecard::cards {
namespace {

struct ReleaseFormalLoss {
    static constexpr Spec spec{.name = "cards.release_formal_loss",
                               .title = {"解除正式挂失", "Release a loss"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK",
                               .source = "domain 3.13; R3.13-3"};
    struct Input {
        std::string card_no;
        CitizenNumber number;
        static constexpr auto fields =
            std::tuple{field("card_no", &Input::card_no, {"社会保障卡卡号", "Card number"}, 18),
                       field("number", &Input::number, {"持卡人身份证号码", "Citizen number of the holder"})};
    };
    using Output = CardActed;

    static Output run(Unit& unit, const Input& in) {
        const CardAtHand at = must_find_at_hand(unit, in.card_no);
        must_be_holders(unit, at.holder, in.number);
        if (!flag_in_any_case(unit.db, place_of(unit, at.card), "formal_loss_revocable", unit.today()))
            throw Problem{formal_loss_stays}.at("card_no");
        for (const Card& other : list_cards(unit, at.holder.key))
            if (is_valid(other.social_state) &&
                details_of(unit.db, at.holder.key, other.card_no).replaces_card_no == at.card.card_no)
                throw Problem{reissue_begun}.at("card_no");
        unit.ask(before_loss_release,
                 Node::of({{"person", people::key_text(at.holder.key)}, {"card_no", at.card.card_no}}));
        step_card(unit, at.card, SocialAct::release_formal_loss, {});
        return acted_on(unit, {at.holder.key, at.card.card_no});
    }
};

}  // namespace

extern constinit const Operation release_formal_loss;
constinit const Operation release_formal_loss = operation<ReleaseFormalLoss>();

}  // namespace onecard::cards
