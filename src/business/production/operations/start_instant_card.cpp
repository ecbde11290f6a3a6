// The machine begins to print and write; a repeated call changes nothing.

#include "business/production/operations/instant_shown.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct StartInstantCard {
    static constexpr Spec spec{.name = "production.start_instant_card",
                               .title = {"开始即时制卡", "Begin to make an instant card"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR BANK_CLERK",
                               .source = "3.11"};
    struct Input {
        InstantCardId instant_card;
        static constexpr auto fields =
            std::tuple{field("instant_card", &Input::instant_card, {"即时制卡", "Instant card"})};
    };
    using Output = InstantShown;

    static Output run(Unit& unit, const Input& in) {
        const InstantCard one = must_find_instant_card(unit.db, in.instant_card);
        if (one.state != InstantState::making) advance(unit, one, InstantAct::start_instant_card);
        return shown(unit, must_find_instant_card(unit.db, one.id));
    }
};

}  // namespace

extern constinit const Operation start_instant_card;
constinit const Operation start_instant_card = operation<StartInstantCard>();

}  // namespace onecard::production
