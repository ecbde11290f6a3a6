// Extends a temporary card, to at most as many months as the place allows from the day it was issued.

#include "business/cards/operations/counter.hpp"
#include "business/policies/policies.hpp"

namespace onecard::cards {
namespace {

struct ExtendTemporaryCard {
    static constexpr Spec spec{.name = "cards.extend_temporary_card",
                               .title = {"临时卡延期", "Extend a temporary card"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK",
                               .source = "R3.13-10"};
    struct Input {
        std::string card_no;
        CitizenNumber number;
        Date until;
        static constexpr auto fields =
            std::tuple{field("card_no", &Input::card_no, {"临时卡卡号", "Number of the temporary card"}, 18),
                       field("number", &Input::number, {"持卡人身份证号码", "Citizen number of the holder"}),
                       field("until", &Input::until, {"延至", "Until"})};
    };
    struct Output {
        std::string card_no;
        Date valid_until;
        static constexpr auto fields =
            std::tuple{field("card_no", &Output::card_no, {"临时卡卡号", "Number of the temporary card"}),
                       field("valid_until", &Output::valid_until, {"有效期至", "Valid until"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const CardAtHand at = must_find_at_hand(unit, in.card_no);
        must_be_holders(unit, at.holder, in.number);
        const CardRef ref{at.holder.key, at.card.card_no};
        const CardDetails details = details_of(unit.db, ref.key, ref.card_no);
        if (!details.temporary || !is_valid(at.card.social_state)) throw Problem{not_temporary}.at("card_no");
        const std::int64_t months = policies::number_in_any_case(unit.db, place_of(unit, at.card),
                                                                 "temporary_card_max_months", unit.today());
        const Date issued = at.card.issued_on.value_or(unit.today());
        const Month last = Month::containing(issued).plus_months(static_cast<int>(months));
        const Date latest = std::min(
            Date::of(last.year(), last.month(), issued.day()).value_or(last.last_day()), last.last_day());
        if (in.until > latest) throw Problem{temporary_too_long}.at("until").with(latest.text());
        if (in.until <= details.valid_until.value_or(issued)) throw Problem{temporary_not_longer}.at("until");
        set_valid_until(unit, ref, in.until);
        insert_term(unit, {Instant::start_of(in.until.plus_days(1)), ref, TermKind::temporary, 0});
        log_event(unit, at.card, CardEventKind::extended, {.detail = in.until.text()});
        return {ref.card_no, in.until};
    }
};

}  // namespace

extern constinit const Operation extend_temporary_card;
constinit const Operation extend_temporary_card = operation<ExtendTemporaryCard>();

}  // namespace onecard::cards
