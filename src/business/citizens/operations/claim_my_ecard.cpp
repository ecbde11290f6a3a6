// Issues the e-card of the citizen who signed in, or binds it to this window.

#include "business/cards/cards.hpp"
#include "business/citizens/own_ecard.hpp"
#include "business/citizens/own_record.hpp"
#include "engine/operation.hpp"

namespace onecard::citizens {
namespace {

struct ClaimMyEcard {
    static constexpr Spec spec{.name = "citizens.claim_my_ecard",
                               .title = {"领取电子社保卡", "Claim my e-card"},
                               .effect = Effect::writes,
                               .roles = "CITIZEN",
                               .source = "R3.15-1"};
    using Input = Nothing;
    using Output = OwnECard;

    static Output run(Unit& unit, const Input&) {
        const PersonKey key = own_key(unit);
        cards::issue_ecard(unit, key, own_channel);
        return own_ecard(unit, key);
    }
};

}  // namespace

extern constinit const Operation claim_my_ecard;
constinit const Operation claim_my_ecard = operation<ClaimMyEcard>();

}  // namespace onecard::citizens
