// Returns a card profile to whoever drafts it, with the reason.

#include "business/issuing/operations/profile_step.hpp"

namespace onecard::issuing {
namespace {

struct ReturnProfile : ProfileStep<ProfileAct::return_profile> {
    static constexpr Spec spec{.name = "issuing.return_profile",
                               .title = {"退回卡规划", "Return a card profile"},
                               .effect = Effect::writes,
                               .roles = "CARD_REVIEWER HRSS_PLATFORM_ADMIN",
                               .source = "seed-2 2(1); R3.7-1, R3.7-2"};
};

}  // namespace

extern constinit const Operation return_profile;
constinit const Operation return_profile = operation<ReturnProfile>();

}  // namespace onecard::issuing
