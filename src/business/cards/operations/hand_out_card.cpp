// Hands a finished card to its holder or an agent, taking a temporary card back, and enables it where that is asked.

#include "business/cards/operations/counter.hpp"

namespace onecard::cards {
namespace {

struct HandOutCard {
    static constexpr Spec spec{.name = "cards.hand_out_card",
                               .title = {"发卡（领取）", "Hand a card out"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK BANK_CLERK",
                               .source = "R3.12-1; R3.12-2; R3.13-10"};
    struct Input {
        std::string card_no;
        CitizenNumber number;
        std::optional<std::string> agent_name;
        std::optional<CitizenNumber> agent_number;
        std::optional<UploadId> proof;
        std::optional<bool> temporary_returned, enable;
        static constexpr auto fields = std::tuple{
            field("card_no", &Input::card_no, {"社会保障卡卡号", "Card number"}, 18),
            field("number", &Input::number, {"持卡人身份证号码", "Citizen number of the holder"}),
            field("agent_name", &Input::agent_name, {"代领人姓名", "Name of the agent"}, 60),
            field("agent_number", &Input::agent_number, {"代领人身份证号码", "Citizen number of the agent"}),
            field("proof", &Input::proof, {"签名或委托材料", "Signature or mandate"}),
            field("temporary_returned", &Input::temporary_returned,
                  {"临时卡已收回", "Temporary card taken back"}),
            field("enable", &Input::enable, {"同时启用", "Enable at once"})};
    };
    using Output = CardActed;

    static Output run(Unit& unit, const Input& in) {
        const CardAtHand at = must_find_at_hand(unit, in.card_no);
        must_be_holders(unit, at.holder, in.number);
        const CardRef ref{at.holder.key, at.card.card_no};
        const CardDetails details = details_of(unit.db, ref.key, ref.card_no);
        if (details.holding == Holding::handed_out) throw Problem{already_collected}.at("card_no");
        if (at.card.social_state != SocialState::sealed || details.holding == Holding::returned ||
            details.holding == Holding::destroyed || details.holding == Holding::in_production)
            throw Problem{not_to_be_handed_out}.at("card_no");
        const auto agent = agent_of(in.agent_name, in.agent_number, in.proof);

        for (const Card& other : list_cards(unit, ref.key)) {
            if (other.card_no == ref.card_no || !is_valid(other.social_state)) continue;
            if (!details_of(unit.db, ref.key, other.card_no).temporary || details.temporary) continue;
            if (!in.temporary_returned.value_or(false))
                throw Problem{temporary_card_out}.at("temporary_returned");
            step_card(unit, other, SocialAct::end_temporary_card,
                      {.detail = ref.card_no, .reason = CancelReason::temporary});
            set_holding(unit, {ref.key, other.card_no}, Holding::returned, 0, {});
        }
        set_collected(unit, ref, agent ? "agent" : "self");
        log_event(unit, at.card, CardEventKind::handed_out,
                  {.detail = agent ? "agent" : "self", .proof = proof_of(unit, in.proof), .agent = agent});
        if (in.enable.value_or(false)) enable_card(unit, ref.key, ref.card_no, Channel::counter);
        return acted_on(unit, ref);
    }
};

}  // namespace

extern constinit const Operation hand_out_card;
constinit const Operation hand_out_card = operation<HandOutCard>();

}  // namespace onecard::cards
