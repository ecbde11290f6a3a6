// Lists the cards made at counters, newest first.

#include <algorithm>

#include "business/production/operations/instant_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct ListInstantCards {
    static constexpr Spec spec{.name = "production.list_instant_cards",
                               .title = {"即时制卡列表", "List instant cards"},
                               .effect = Effect::reads,
                               .roles = "PRODUCTION_OPERATOR CARD_REVIEWER BANK_CLERK AUDIT_USER",
                               .source = "seed-3 4(5); 3.11"};
    struct Input {
        std::optional<std::string> state;
        std::optional<InstantCardId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("state", &Input::state, {"状态", "State"}, 20),
                       field("after", &Input::after, {"此卡之后", "After this card"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<InstantShown> cards;
        std::optional<InstantCardId> next;
        static constexpr auto fields =
            std::tuple{field("cards", &Output::cards, {"即时制卡", "Instant cards"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200);
        Output out;
        for (const InstantCard& one : list_instant_cards(unit.db, unit.actor, in.state.value_or(""),
                                                         in.after.value_or(InstantCardId{}), limit))
            out.cards.push_back(shown(unit, one));
        if (std::ssize(out.cards) == limit) out.next = out.cards.back().instant_card;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_instant_cards_operation;
constinit const Operation list_instant_cards_operation = operation<ListInstantCards>();

}  // namespace onecard::production
