// Submits a card profile for approval; it keeps to the rule pack by then.

#include "business/issuing/operations/profile_step.hpp"

namespace onecard::issuing {
namespace {

struct SubmitProfile : ProfileStep<ProfileAct::submit_profile> {
    static constexpr Spec spec{.name = "issuing.submit_profile",
                               .title = {"报批卡规划", "Submit a card profile"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR HRSS_PLATFORM_ADMIN",
                               .source = "seed-2 2(1); R3.7-1, R3.7-2"};
};

}  // namespace

extern constinit const Operation submit_profile;
constinit const Operation submit_profile = operation<SubmitProfile>();

}  // namespace onecard::issuing
