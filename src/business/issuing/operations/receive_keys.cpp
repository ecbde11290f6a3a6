// Records that the keys applied for were received; the keys themselves never come here.

#include "business/issuing/operations/registration_step.hpp"

namespace onecard::issuing {
namespace {

struct ReceiveKeys : RegistrationStep<RegistrationAct::receive_keys> {
    static constexpr Spec spec{.name = "issuing.receive_keys",
                               .title = {"登记密钥领取", "Record the keys received"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR HRSS_PLATFORM_ADMIN",
                               .source = "seed-2 4(1); R3.7-2"};
};

}  // namespace

extern constinit const Operation receive_keys;
constinit const Operation receive_keys = operation<ReceiveKeys>();

}  // namespace onecard::issuing
