// Lists finished cards that wait to be collected, oldest first, by outlet and place: the collection list.

#include <charconv>

#include "business/cards/operations/card_shown.hpp"

namespace onecard::cards {
namespace {

struct ListWaitingCards {
    static constexpr Spec spec{.name = "cards.list_waiting_cards",
                               .title = {"领卡清单", "List cards to be collected"},
                               .effect = Effect::reads,
                               .roles = "CARD_CLERK CARD_REVIEWER TOWN_CLERK BANK_CLERK HRSS_PLATFORM_ADMIN",
                               .source = "R3.12-3; R3.12-5; domain 3.40"};
    struct Input {
        std::optional<std::int64_t> outlet;
        std::optional<RegionCode> region;
        std::optional<std::string> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("outlet", &Input::outlet, {"网点（机构编号）", "Outlet"}),
                       field("region", &Input::region, {"镇街", "Region"}),
                       field("after", &Input::after, {"上一页最后一项", "After"}, 60),
                       field("limit", &Input::limit, {"每页条数", "Limit"})};
    };
    struct WaitingShown {
        std::string card_no, name, box_position;
        std::int64_t outlet = 0;
        Holding holding{};
        Instant made_at;
        static constexpr auto fields =
            std::tuple{field("card_no", &WaitingShown::card_no, {"社会保障卡卡号", "Card number"}),
                       field("name", &WaitingShown::name, {"姓名", "Name"}),
                       field("outlet", &WaitingShown::outlet, {"网点（机构编号）", "Outlet"}),
                       field("box_position", &WaitingShown::box_position, {"盒位", "Box position"}),
                       field("holding", &WaitingShown::holding, {"实体卡所在", "Where the card is"}),
                       field("made_at", &WaitingShown::made_at, {"制成时间", "Made"})};
    };
    struct Output {
        std::vector<WaitingShown> cards;
        std::optional<std::string> next;
        static constexpr auto fields = std::tuple{field("cards", &Output::cards, {"待领卡", "Cards"}),
                                                  field("next", &Output::next, {"下一页", "Next"})};
    };

    static Output run(Unit& unit, const Input& in) {
        WaitingPage page{.outlet = in.outlet.value_or(0),
                         .within = in.region.value_or(unit.actor.region),
                         .limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500)};
        if (unit.actor.own_organisation_only) page.outlet = unit.actor.organisation;
        if (in.after) {
            const std::size_t bar = in.after->find('|');
            const auto [end, error] = std::from_chars(
                in.after->data(), in.after->data() + std::min(bar, in.after->size()), page.after_made);
            if (error == std::errc{} && bar != std::string::npos)
                page.after_card_no = in.after->substr(bar + 1);
        }
        Output out;
        std::int64_t last = 0;
        for (const WaitingCard& card : list_waiting(unit.db, page)) {
            const auto holder = people::find_person(unit, card.card.key);
            last = card.made_at.micros();
            out.cards.push_back({.card_no = card.card.card_no,
                                 .name = holder ? holder->name : "",
                                 .box_position = card.box_position,
                                 .outlet = card.outlet,
                                 .holding = card.holding,
                                 .made_at = card.made_at});
        }
        if (std::ssize(out.cards) == page.limit)
            out.next = std::to_string(last) + "|" + out.cards.back().card_no;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_waiting_cards_operation;
constinit const Operation list_waiting_cards_operation = operation<ListWaitingCards>();

}  // namespace onecard::cards
