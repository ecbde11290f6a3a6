// Closes a case of the green channel whose person wants no card or cannot be found, with the reason.

#include "business/issuing/green_store.hpp"
#include "business/issuing/operations/applicant.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct CloseGreenCase {
    static constexpr Spec spec{.name = "issuing.close_green_case",
                               .title = {"关闭绿色通道事项", "Close a case of the green channel"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK HRSS_PLATFORM_ADMIN",
                               .source = "R3.8-5, R3.20-4"};
    struct Input {
        GreenId green;
        std::string reason;
        static constexpr auto fields = std::tuple{field("green", &Input::green, {"事项", "Case"}),
                                                  field("reason", &Input::reason, {"原因", "Reason"}, 200)};
    };
    struct Output {
        std::string state;
        static constexpr auto fields = std::tuple{field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        if (in.reason.empty()) throw Problem{words_needed}.at("reason");
        const GreenCase one = must_find_green_case(unit.db, in.green);
        return {std::string{green_lifecycle.code(advance(unit, one, GreenAct::close_green_case, in.reason))}};
    }
};

}  // namespace

extern constinit const Operation close_green_case;
constinit const Operation close_green_case = operation<CloseGreenCase>();

}  // namespace onecard::issuing
