// Unbinds the e-card from this window; the session with its code is the authentication (R3.15-6).

#include "business/cards/cards.hpp"
#include "business/citizens/own_ecard.hpp"
#include "business/citizens/own_record.hpp"
#include "engine/operation.hpp"

namespace onecard::citizens {
namespace {

struct UnbindMyEcard {
    static constexpr Spec spec{.name = "citizens.unbind_my_ecard",
                               .title = {"解除电子社保卡绑定", "Unbind my e-card"},
                               .effect = Effect::writes,
                               .roles = "CITIZEN",
                               .source = "R3.15-6"};
    using Input = Nothing;
    using Output = OwnECard;

    static Output run(Unit& unit, const Input&) {
        const PersonKey key = own_key(unit);
        cards::unbind_ecard(unit, key, own_channel);
        return own_ecard(unit, key);
    }
};

}  // namespace

extern constinit const Operation unbind_my_ecard;
constinit const Operation unbind_my_ecard = operation<UnbindMyEcard>();

}  // namespace onecard::citizens
