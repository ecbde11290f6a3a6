// Shows all cards of a person, found by a card number or the citizen number, with accounts masked.

#include "business/cards/operations/card_shown.hpp"

namespace onecard::cards {
namespace {

struct ShowCard {
    static constexpr Spec spec{.name = "cards.show_card",
                               .title = {"查看社保卡", "Show a card"},
                               .effect = Effect::reads,
                               .roles =
                                   "TOWN_CLERK TOWN_REVIEWER CARD_CLERK CARD_REVIEWER HRSS_PLATFORM_ADMIN "
                                   "DISCIPLINE_USER AUDIT_USER",
                               .source = "domain 3.12; domain 3.14"};
    struct Input {
        std::optional<std::string> card_no;
        std::optional<CitizenNumber> number;
        static constexpr auto fields =
            std::tuple{field("card_no", &Input::card_no, {"社会保障卡卡号", "Card number"}, 18),
                       field("number", &Input::number, {"公民身份号码", "Citizen number"})};
    };
    struct Output {
        std::string person, name, number;
        RegionCode town;
        std::string live_status;
        std::vector<CardShown> cards;
        static constexpr auto fields =
            std::tuple{field("person", &Output::person, {"人员键", "Person"}),
                       field("name", &Output::name, {"姓名", "Name"}),
                       field("number", &Output::number, {"证件号码", "Certificate number"}),
                       field("town", &Output::town, {"镇街", "Town"}),
                       field("live_status", &Output::live_status, {"生存状态", "Life status"}),
                       field("cards", &Output::cards, {"社保卡", "Cards"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const people::Person holder = must_find_holder(unit, in.number, in.card_no);
        return {.person = people::key_text(holder.key),
                .name = holder.name,
                .number = holder.number.masked(),
                .town = holder.town,
                .live_status = std::to_string(holder.live_status),
                .cards = shown_cards(unit, holder.key)};
    }
};

}  // namespace

extern constinit const Operation show_card;
constinit const Operation show_card = operation<ShowCard>();

}  // namespace onecard::cards
