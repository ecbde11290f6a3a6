// Records that the general test was passed.

#include "business/issuing/operations/registration_step.hpp"

namespace onecard::issuing {
namespace {

struct PassGeneralTest : RegistrationStep<RegistrationAct::pass_general_test> {
    static constexpr Spec spec{.name = "issuing.pass_general_test",
                               .title = {"登记联调测试", "Record the general test"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR HRSS_PLATFORM_ADMIN",
                               .source = "seed-2 4(1); R3.7-2"};
};

}  // namespace

extern constinit const Operation pass_general_test;
constinit const Operation pass_general_test = operation<PassGeneralTest>();

}  // namespace onecard::issuing
