// Reports a card lost, in person or by an agent with a mandate; its bank is told at once.

#include "business/cards/operations/counter.hpp"

namespace onecard::cards {
namespace {

struct ReportFormalLoss {
    static constexpr Spec spec{.name = "cards.report_formal_loss",
                               .title = {"正式挂失", "Report a loss"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK BANK_CLERK",
                               .source = "domain 3.13; R3.13-2"};
    struct Input {
        std::string card_no;
        CitizenNumber number;
        std::optional<std::string> agent_name;
        std::optional<CitizenNumber> agent_number;
        std::optional<UploadId> proof;
        static constexpr auto fields = std::tuple{
            field("card_no", &Input::card_no, {"社会保障卡卡号", "Card number"}, 18),
            field("number", &Input::number, {"持卡人身份证号码", "Citizen number of the holder"}),
            field("agent_name", &Input::agent_name, {"代办人姓名", "Name of the agent"}, 60),
            field("agent_number", &Input::agent_number, {"代办人身份证号码", "Citizen number of the agent"}),
            field("proof", &Input::proof, {"申请或委托材料", "Application or mandate"})};
    };
    using Output = CardActed;

    static Output run(Unit& unit, const Input& in) {
        const CardAtHand at = must_find_at_hand(unit, in.card_no);
        must_be_holders(unit, at.holder, in.number);
        step_card(
            unit, at.card, SocialAct::report_formal_loss,
            {.proof = proof_of(unit, in.proof), .agent = agent_of(in.agent_name, in.agent_number, in.proof)});
        return acted_on(unit, {at.holder.key, at.card.card_no});
    }
};

}  // namespace

extern constinit const Operation report_formal_loss;
constinit const Operation report_formal_loss = operation<ReportFormalLoss>();

}  // namespace onecard::cards
