// Counts a wrong social PIN told by a terminal and locks the card after as many as the place allows.

#include "business/cards/operations/counter.hpp"
#include "business/policies/policies.hpp"

namespace onecard::cards {
namespace {

struct NoteWrongPin {
    static constexpr Spec spec{.name = "cards.note_wrong_pin",
                               .title = {"登记密码输错", "Note a wrong PIN"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK BANK_CLERK",
                               .source = "domain 3.13; R3.13-9"};
    struct Input {
        std::string card_no;
        std::optional<Channel> channel;
        std::optional<std::string> terminal;
        static constexpr auto fields =
            std::tuple{field("card_no", &Input::card_no, {"社会保障卡卡号", "Card number"}, 18),
                       field("channel", &Input::channel, {"办理渠道", "Channel"}),
                       field("terminal", &Input::terminal, {"终端编号", "Terminal"}, 40)};
    };
    struct Output {
        std::string card_no;
        SocialState social_state{};
        std::int64_t tries_left = 0;
        static constexpr auto fields =
            std::tuple{field("card_no", &Output::card_no, {"社会保障卡卡号", "Card number"}),
                       field("social_state", &Output::social_state, {"社保功能状态", "Social state"}),
                       field("tries_left", &Output::tries_left, {"还可输入次数", "Tries left"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const CardAtHand at = must_find_at_hand(unit, in.card_no);
        const CardRef ref{at.holder.key, at.card.card_no};
        Output out{.card_no = ref.card_no, .social_state = at.card.social_state};
        if (at.card.social_state != SocialState::normal) return out;
        const std::int64_t allowed =
            policies::number_in_any_case(unit.db, place_of(unit, at.card), "pin_max_tries", unit.today());
        ensure_details(unit, ref);
        const std::int64_t wrong = count_wrong_pin(unit, ref);
        out.tries_left = std::max<std::int64_t>(allowed - wrong, 0);
        if (wrong >= allowed)
            out.social_state = step_card(
                unit, at.card, SocialAct::note_wrong_pin,
                {.channel = in.channel.value_or(Channel::self_service), .detail = in.terminal.value_or("")});
        return out;
    }
};

}  // namespace

extern constinit const Operation note_wrong_pin;
constinit const Operation note_wrong_pin = operation<NoteWrongPin>();

}  // namespace onecard::cards
