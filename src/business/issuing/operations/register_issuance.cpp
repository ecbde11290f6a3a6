// Records that the ministry approved the registration of issuance.

#include "business/issuing/operations/registration_step.hpp"

namespace onecard::issuing {
namespace {

struct RegisterIssuance : RegistrationStep<RegistrationAct::register_issuance> {
    static constexpr Spec spec{.name = "issuing.register_issuance",
                               .title = {"登记发行注册", "Record the approval of a registration"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR HRSS_PLATFORM_ADMIN",
                               .source = "seed-2 4(1); R3.7-2"};
};

}  // namespace

extern constinit const Operation register_issuance;
constinit const Operation register_issuance = operation<RegisterIssuance>();

}  // namespace onecard::issuing
