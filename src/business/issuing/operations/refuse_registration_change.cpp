// Refuses a change of a registration, with the reason.

#include "business/issuing/operations/change_step.hpp"

namespace onecard::issuing {
namespace {

struct RefuseRegistrationChange {
    static constexpr Spec spec{.name = "issuing.refuse_registration_change",
                               .title = {"不予注册变更", "Refuse a change of a registration"},
                               .effect = Effect::writes,
                               .roles = "CARD_REVIEWER HRSS_PLATFORM_ADMIN",
                               .source = "seed-2 4(1); R3.7-2"};
    struct Input {
        RegistrationChangeId change;
        std::string reason;
        static constexpr auto fields = std::tuple{field("change", &Input::change, {"注册变更", "Change"}),
                                                  field("reason", &Input::reason, {"理由", "Reason"}, 500)};
    };
    using Output = ChangeAnswer;

    static Output run(Unit& unit, const Input& in) {
        RegistrationChange change = must_reach_change(unit, in.change);
        if (in.reason.empty()) throw Problem{words_needed}.at("reason");
        change.state = advance(unit, change, ChangeAct::refuse_registration_change, in.reason);
        return {shown(unit, change)};
    }
};

}  // namespace

extern constinit const Operation refuse_registration_change;
constinit const Operation refuse_registration_change = operation<RefuseRegistrationChange>();

}  // namespace onecard::issuing
