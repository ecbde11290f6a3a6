// Approves a card profile, by another hand than made it (R3.7-2).

#include "business/issuing/operations/profile_step.hpp"

namespace onecard::issuing {
namespace {

struct ApproveProfile : ProfileStep<ProfileAct::approve_profile> {
    static constexpr Spec spec{.name = "issuing.approve_profile",
                               .title = {"批准卡规划", "Approve a card profile"},
                               .effect = Effect::writes,
                               .roles = "CARD_REVIEWER HRSS_PLATFORM_ADMIN",
                               .source = "seed-2 2(1); R3.7-1, R3.7-2"};
};

}  // namespace

extern constinit const Operation approve_profile;
constinit const Operation approve_profile = operation<ApproveProfile>();

}  // namespace onecard::issuing
