// Shows one correction and what may be done with it.

#include "business/people/operations/change_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::people {
namespace {

struct ShowCorrection {
    static constexpr Spec spec{.name = "people.show_correction",
                               .title = {"查看更正申请", "Show a correction"},
                               .effect = Effect::reads,
                               .roles =
                                   "TOWN_CLERK CARD_CLERK CARD_REVIEWER TOWN_REVIEWER HRSS_PLATFORM_ADMIN "
                                   "DISCIPLINE_USER AUDIT_USER",
                               .source = "R3.3-3"};
    struct Input {
        PersonChangeId change;
        static constexpr auto fields =
            std::tuple{field("change", &Input::change, {"更正申请", "Correction"})};
    };
    using Output = ChangeShown;

    static Output run(Unit& unit, const Input& in) {
        return shown_change(unit, must_find_change(unit, in.change));
    }
};

}  // namespace

extern constinit const Operation show_correction;
constinit const Operation show_correction = operation<ShowCorrection>();

}  // namespace onecard::people
