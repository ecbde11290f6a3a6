// Lets citizens block their own card for a while, at once, from the phone.

#include "business/cards/cards.hpp"
#include "business/citizens/own_card.hpp"
#include "business/citizens/own_record.hpp"
#include "engine/operation.hpp"

namespace onecard::citizens {
namespace {

struct ReportMyLoss {
    static constexpr Spec spec{.name = "citizens.report_my_loss",
                               .title = {"我要挂失", "Report my card lost"},
                               .effect = Effect::writes,
                               .roles = "CITIZEN",
                               .source = "domain 3.13; R3.13-1"};
    using Input = Nothing;
    using Output = OwnStanding;

    static Output run(Unit& unit, const Input&) {
        const PersonKey key = own_key(unit);
        const std::string card = own_card_in(unit, key, cards::SocialState::normal);
        cards::report_own_loss(unit, key, card, cards::Channel::app);
        return own_standing(unit, key, card);
    }
};

}  // namespace

extern constinit const Operation report_my_loss;
constinit const Operation report_my_loss = operation<ReportMyLoss>();

}  // namespace onecard::citizens
