// Asks that a card be cancelled, with its reason and proof; another hand decides.

#include "business/cards/operations/cancellation_shown.hpp"
#include "business/cards/operations/counter.hpp"

namespace onecard::cards {
namespace {

struct AskCancellation {
    static constexpr Spec spec{.name = "cards.ask_cancellation",
                               .title = {"申请注销", "Ask to cancel a card"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK",
                               .source = "domain 3.13; R3.13-7; R3.13-8; R3.13-11"};
    struct Input {
        std::string card_no;
        CitizenNumber number;
        CancelReason reason{};
        std::optional<std::string> detail;
        UploadId proof;
        std::optional<bool> acknowledged;
        static constexpr auto fields =
            std::tuple{field("card_no", &Input::card_no, {"社会保障卡卡号", "Card number"}, 18),
                       field("number", &Input::number, {"持卡人身份证号码", "Citizen number of the holder"}),
                       field("reason", &Input::reason, {"注销原因", "Reason"}),
                       field("detail", &Input::detail, {"说明", "Words"}, 200),
                       field("proof", &Input::proof, {"证明材料", "Proof"}),
                       field("acknowledged", &Input::acknowledged,
                             {"已告知近期有待发资金", "Told of payments that are planned"})};
    };
    using Output = CancellationShown;

    static Output run(Unit& unit, const Input& in) {
        const CardAtHand at = must_find_at_hand(unit, in.card_no);
        must_be_holders(unit, at.holder, in.number);
        switch (in.reason) {
            case CancelReason::replaced:
            case CancelReason::uncollected:
            case CancelReason::temporary:
            case CancelReason::loss_not_lifted: throw Problem{cancel_reason_own}.at("reason");
            case CancelReason::bank_switch:
                must_be_switchable(unit, at.card, in.acknowledged.value_or(false));
                break;
            case CancelReason::death:
            case CancelReason::emigration:
            case CancelReason::moved:
            case CancelReason::duplicate:
            case CancelReason::error: break;
        }
        if (!is_valid(at.card.social_state))
            throw Problem{card_act_not_allowed}
                .at("card_no")
                .with("注销 Cancelled")
                .with("申请注销 Ask to cancel");
        const CardRef ref{at.holder.key, at.card.card_no};
        if (find_open_cancellation(unit.db, ref)) throw Problem{cancellation_open}.at("card_no");
        must_find_upload(unit, in.proof);
        Cancellation asked{.id = unit.next_id<CancellationId>(),
                           .state = CancellationState::asked,
                           .card = ref,
                           .region = at.holder.town,
                           .reason = in.reason,
                           .detail = in.detail.value_or(""),
                           .proof = in.proof,
                           .asked_at = unit.now,
                           .asked_by = unit.actor.code};
        insert_cancellation(unit, asked);
        return shown(unit, asked);
    }
};

}  // namespace

extern constinit const Operation ask_cancellation_operation;
constinit const Operation ask_cancellation_operation = operation<AskCancellation>();

}  // namespace onecard::cards
