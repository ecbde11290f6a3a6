// Lets citizens say whether their e-card may show who they are while the card is lost.

#include "business/cards/cards.hpp"
#include "business/citizens/own_ecard.hpp"
#include "business/citizens/own_record.hpp"
#include "engine/operation.hpp"

namespace onecard::citizens {
namespace {

struct ConsentToIdentity {
    static constexpr Spec spec{.name = "citizens.consent_to_identity",
                               .title = {"挂失期间身份凭证授权", "Consent to identity while lost"},
                               .effect = Effect::writes,
                               .roles = "CITIZEN",
                               .source = "R3.15-2"};
    struct Input {
        bool consent = false;
        static constexpr auto fields = std::tuple{field("consent", &Input::consent, {"同意", "Consent"})};
    };
    using Output = OwnECard;

    static Output run(Unit& unit, const Input& in) {
        const PersonKey key = own_key(unit);
        cards::consent_to_identity(unit, key, in.consent);
        return own_ecard(unit, key);
    }
};

}  // namespace

extern constinit const Operation consent_to_identity;
constinit const Operation consent_to_identity = operation<ConsentToIdentity>();

}  // namespace onecard::citizens
