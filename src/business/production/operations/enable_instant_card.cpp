// Hands a returned card to its holder and enables it.

#include "business/cards/cards.hpp"
#include "business/production/operations/instant_shown.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct EnableInstantCard {
    static constexpr Spec spec{.name = "production.enable_instant_card",
                               .title = {"启用即时制卡", "Enable an instant card"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR BANK_CLERK",
                               .source = "R3.11-1"};
    struct Input {
        InstantCardId instant_card;
        static constexpr auto fields =
            std::tuple{field("instant_card", &Input::instant_card, {"即时制卡", "Instant card"})};
    };
    using Output = InstantShown;

    static Output run(Unit& unit, const Input& in) {
        const InstantCard one = must_find_instant_card(unit.db, in.instant_card);
        if (one.state == InstantState::enabled) return shown(unit, one);
        advance(unit, one, InstantAct::enable_instant_card);
        const cards::CardRef card{one.person, one.card_no};
        cards::move_holding(unit, std::span{&card, 1}, cards::Holding::handed_out, one.organisation.number());
        cards::enable_card(unit, one.person, one.card_no, cards::Channel::counter);
        return shown(unit, must_find_instant_card(unit.db, one.id));
    }
};

}  // namespace

extern constinit const Operation enable_instant_card;
constinit const Operation enable_instant_card = operation<EnableInstantCard>();

}  // namespace onecard::production
