// Ends a fee standard: nothing is charged by it any more.

#include "business/issuing/problems.hpp"
#include "business/issuing/setup_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct EndFeeStandard {
    static constexpr Spec spec{.name = "issuing.end_fee_standard",
                               .title = {"停止收费标准", "End a fee standard"},
                               .effect = Effect::writes,
                               .roles = "CARD_REVIEWER HRSS_PLATFORM_ADMIN",
                               .source = "seed-2 3(5), 5(2)-price; R3.33-1"};
    struct Input {
        FeeStandardId standard;
        static constexpr auto fields =
            std::tuple{field("standard", &Input::standard, {"收费标准", "Fee standard"})};
    };
    struct Output {
        FeeStandardShown standard;
        static constexpr auto fields =
            std::tuple{field("standard", &Output::standard, {"收费标准", "Fee standard"})};
    };

    static Output run(Unit& unit, const Input& in) {
        FeeStandard one = must_find_fee_standard(unit.db, in.standard);
        must_reach(unit, one.region, fee_standard_not_found, in.standard.text());
        one.state = advance(unit, one, StandardAct::end_fee_standard);
        return {shown(unit, one)};
    }
};

}  // namespace

extern constinit const Operation end_fee_standard;
constinit const Operation end_fee_standard = operation<EndFeeStandard>();

}  // namespace onecard::issuing
