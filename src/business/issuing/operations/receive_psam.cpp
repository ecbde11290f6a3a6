// Records that the PSAM cards applied for were received.

#include "business/issuing/operations/registration_step.hpp"

namespace onecard::issuing {
namespace {

struct ReceivePsam : RegistrationStep<RegistrationAct::receive_psam> {
    static constexpr Spec spec{.name = "issuing.receive_psam",
                               .title = {"登记PSAM卡领取", "Record the PSAM cards received"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR HRSS_PLATFORM_ADMIN",
                               .source = "seed-2 4(1); R3.7-2"};
};

}  // namespace

extern constinit const Operation receive_psam;
constinit const Operation receive_psam = operation<ReceivePsam>();

}  // namespace onecard::issuing
