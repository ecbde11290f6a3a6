// Rejects a correction, or withdraws one's own; the base stays as it is.

#include "business/people/person_change.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::people {
namespace {

struct RejectCorrection {
    static constexpr Spec spec{
        .name = "people.reject_correction",
        .title = {"驳回更正", "Reject a correction"},
        .effect = Effect::writes,
        .roles = "TOWN_CLERK CARD_CLERK CARD_REVIEWER TOWN_REVIEWER HRSS_PLATFORM_ADMIN",
        .source = "R3.3-3"};
    struct Input {
        PersonChangeId change;
        std::string opinion;
        static constexpr auto fields =
            std::tuple{field("change", &Input::change, {"更正申请", "Correction"}),
                       field("opinion", &Input::opinion, {"驳回理由", "Reason"}, 200)};
    };
    struct Output {
        std::string state;
        static constexpr auto fields = std::tuple{field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const PersonChange change = must_find_change(unit, in.change);
        const ChangeState state = advance(unit, change, ChangeAct::reject_correction, in.opinion);
        return {.state = std::string{change_lifecycle.code(state)}};
    }
};

}  // namespace

extern constinit const Operation reject_correction;
constinit const Operation reject_correction = operation<RejectCorrection>();

}  // namespace onecard::people
