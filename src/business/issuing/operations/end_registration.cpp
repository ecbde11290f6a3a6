// Ends a registration: no card is made under it any more.

#include "business/issuing/operations/registration_step.hpp"

namespace onecard::issuing {
namespace {

struct EndRegistration : RegistrationStep<RegistrationAct::end_registration> {
    static constexpr Spec spec{.name = "issuing.end_registration",
                               .title = {"终止发行注册", "End a registration"},
                               .effect = Effect::writes,
                               .roles = "CARD_REVIEWER HRSS_PLATFORM_ADMIN",
                               .source = "seed-2 4(1); R3.7-2"};
};

}  // namespace

extern constinit const Operation end_registration;
constinit const Operation end_registration = operation<EndRegistration>();

}  // namespace onecard::issuing
