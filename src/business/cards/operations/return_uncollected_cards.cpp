// Sends cards back that a unit or outlet could not hand out in time (R3.12-5), and tells their holders where they are.

#include <algorithm>

#include "business/access/access.hpp"
#include "business/cards/operations/counter.hpp"
#include "business/policies/policies.hpp"

namespace onecard::cards {
namespace {

constexpr std::int64_t cards_at_most = 1'000;

struct ReturnUncollectedCards {
    static constexpr Spec spec{.name = "cards.return_uncollected_cards",
                               .title = {"退回逾期未领的卡", "Return uncollected cards"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK BANK_CLERK",
                               .source = "R3.12-5"};
    struct Input {
        std::optional<std::int64_t> outlet;
        std::optional<access::OrganisationId> back_to;
        static constexpr auto fields =
            std::tuple{field("outlet", &Input::outlet, {"网点（机构编号）", "Outlet"}),
                       field("back_to", &Input::back_to, {"退回至（不填为制卡中心）", "Back to"})};
    };
    struct Output {
        std::int64_t returned = 0;
        std::vector<std::string> card_nos;
        static constexpr auto fields =
            std::tuple{field("returned", &Output::returned, {"退回张数", "Returned"}),
                       field("card_nos", &Output::card_nos, {"社会保障卡卡号", "Card numbers"})};
    };

    static Output run(Unit& unit, const Input& in) {
        WaitingPage page{.outlet = in.outlet.value_or(0), .within = unit.actor.region, .limit = 500};
        if (unit.actor.own_organisation_only) {
            // Whoever is bound to no organisation has no cards to return.
            if (unit.actor.organisation == 0) throw Problem{nothing_to_return};
            page.outlet = unit.actor.organisation;
        }
        const access::OrganisationId to = in.back_to.value_or(access::OrganisationId{});
        const std::string place = access::organisation_name(unit.db, to);
        std::vector<CardRef> cards;
        Output out;
        for (bool more = true; more && std::ssize(cards) < cards_at_most;) {
            const auto waiting = list_waiting(unit.db, page);
            more = std::ssize(waiting) == page.limit;
            for (const WaitingCard& one : waiting) {
                page.after_made = one.made_at.micros();
                page.after_card_no = one.card.card_no;
                if (is_overdue(unit, one, to)) cards.push_back(one.card);
            }
        }
        if (cards.empty()) throw Problem{nothing_to_return}.at("outlet");
        move_holding(unit, cards, to ? Holding::at_outlet : Holding::at_centre, to.number());
        for (const CardRef& card : cards) {
            out.card_nos.push_back(card.card_no);
            tell_holder(unit, card.key,
                        "您的社会保障卡逾期未领，已退回" +
                            (place.empty() ? std::string{"社保卡中心"} : place) + "，请持身份证前往领取。",
                        "Your card was not collected in time and went back to " +
                            (place.empty() ? std::string{"the card centre"} : place) +
                            ". Please fetch it there with your identity card.");
        }
        out.returned = std::ssize(cards);
        return out;
    }

    /// What was handed out cannot come here; a card at the centre, or where it is to go, is back already.
    static bool is_overdue(Unit& unit, const WaitingCard& one, access::OrganisationId to) {
        if (one.holding != Holding::at_outlet && one.holding != Holding::at_bank) return false;
        if (to && one.outlet == to.number()) return false;
        const auto since = waiting_since(unit.db, one.card);
        const RegionCode region = place_of(unit, must_find_card(unit, one.card));
        const std::int64_t days =
            policies::number_in_any_case(unit.db, region, "distribution_return_days", unit.today());
        return since && since->plus_seconds(days * 86'400) <= unit.now;
    }
};

}  // namespace

extern constinit const Operation return_uncollected_cards;
constinit const Operation return_uncollected_cards = operation<ReturnUncollectedCards>();

}  // namespace onecard::cards
