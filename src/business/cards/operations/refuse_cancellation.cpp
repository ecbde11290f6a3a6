// Refuses to cancel a card; the card stays as it is.

#include "business/cards/operations/cancellation_shown.hpp"
#include "engine/advance.hpp"

namespace onecard::cards {
namespace {

struct RefuseCancellation {
    static constexpr Spec spec{.name = "cards.refuse_cancellation",
                               .title = {"不同意注销", "Refuse to cancel a card"},
                               .effect = Effect::writes,
                               .roles = "CARD_REVIEWER",
                               .source = "domain 2.3; domain 3.13"};
    struct Input {
        CancellationId cancellation;
        std::string opinion;
        static constexpr auto fields =
            std::tuple{field("cancellation", &Input::cancellation, {"注销申请", "Cancellation"}),
                       field("opinion", &Input::opinion, {"意见", "Opinion"}, 200)};
    };
    using Output = CancellationShown;

    static Output run(Unit& unit, const Input& in) {
        Cancellation asked = must_find_cancellation(unit.db, in.cancellation);
        asked.state = advance(unit, asked, CancellationAct::refuse_cancellation, in.opinion);
        return shown(unit, asked);
    }
};

}  // namespace

extern constinit const Operation refuse_cancellation_operation;
constinit const Operation refuse_cancellation_operation = operation<RefuseCancellation>();

}  // namespace onecard::cards
