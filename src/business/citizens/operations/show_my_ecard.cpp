// Shows citizens whether they have an e-card and how it stands.

#include "business/cards/cards.hpp"
#include "business/citizens/own_ecard.hpp"
#include "business/citizens/own_record.hpp"
#include "engine/operation.hpp"

namespace onecard::citizens {
namespace {

struct ShowMyEcard {
    static constexpr Spec spec{.name = "citizens.show_my_ecard",
                               .title = {"我的电子社保卡", "Show my e-card"},
                               .effect = Effect::reads,
                               .roles = "CITIZEN",
                               .source = "domain 3.15"};
    using Input = Nothing;
    using Output = OwnECard;

    static Output run(Unit& unit, const Input&) { return own_ecard(unit, own_key(unit)); }
};

}  // namespace

extern constinit const Operation show_my_ecard;
constinit const Operation show_my_ecard = operation<ShowMyEcard>();

}  // namespace onecard::citizens
