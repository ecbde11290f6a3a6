// Retires a card profile: no further card is made of it.

#include "business/issuing/operations/profile_step.hpp"

namespace onecard::issuing {
namespace {

struct RetireProfile : ProfileStep<ProfileAct::retire_profile> {
    static constexpr Spec spec{.name = "issuing.retire_profile",
                               .title = {"停用卡规划", "Retire a card profile"},
                               .effect = Effect::writes,
                               .roles = "CARD_REVIEWER HRSS_PLATFORM_ADMIN",
                               .source = "seed-2 2(1); R3.7-1, R3.7-2"};
};

}  // namespace

extern constinit const Operation retire_profile;
constinit const Operation retire_profile = operation<RetireProfile>();

}  // namespace onecard::issuing
