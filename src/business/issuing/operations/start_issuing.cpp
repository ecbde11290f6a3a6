// Starts issuing: the last step, by another hand than recorded the test.

#include "business/issuing/operations/registration_step.hpp"

namespace onecard::issuing {
namespace {

struct StartIssuing : RegistrationStep<RegistrationAct::start_issuing> {
    static constexpr Spec spec{.name = "issuing.start_issuing",
                               .title = {"启动发行", "Start issuing"},
                               .effect = Effect::writes,
                               .roles = "CARD_REVIEWER HRSS_PLATFORM_ADMIN",
                               .source = "seed-2 4(1); R3.7-2"};
};

}  // namespace

extern constinit const Operation start_issuing;
constinit const Operation start_issuing = operation<StartIssuing>();

}  // namespace onecard::issuing
