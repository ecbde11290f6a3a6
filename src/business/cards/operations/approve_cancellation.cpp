// Cancels a card for good, by another hand than asked for it; what was asked is asked of payments once more.

#include "business/cards/operations/cancellation_shown.hpp"
#include "engine/advance.hpp"

namespace onecard::cards {
namespace {

struct ApproveCancellation {
    static constexpr Spec spec{.name = "cards.approve_cancellation",
                               .title = {"同意注销", "Cancel a card"},
                               .effect = Effect::writes,
                               .roles = "CARD_REVIEWER",
                               .source = "domain 2.3; domain 3.13; R3.13-8"};
    struct Input {
        CancellationId cancellation;
        std::optional<std::string> opinion;
        static constexpr auto fields =
            std::tuple{field("cancellation", &Input::cancellation, {"注销申请", "Cancellation"}),
                       field("opinion", &Input::opinion, {"意见", "Opinion"}, 200)};
    };
    using Output = CancellationShown;

    static Output run(Unit& unit, const Input& in) {
        Cancellation asked = must_find_cancellation(unit.db, in.cancellation);
        const Card card = must_find_card(unit, asked.card);
        if (asked.reason == CancelReason::bank_switch) must_be_switchable(unit, card, true);
        asked.state = advance(unit, asked, CancellationAct::approve_cancellation, in.opinion.value_or(""));
        step_card(unit, card, SocialAct::approve_cancellation,
                  {.detail = asked.detail, .proof = asked.proof, .reason = asked.reason});
        return shown(unit, asked);
    }
};

}  // namespace

extern constinit const Operation approve_cancellation_operation;
constinit const Operation approve_cancellation_operation = operation<ApproveCancellation>();

}  // namespace onecard::cards
