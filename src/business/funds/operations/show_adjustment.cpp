// Shows an adjustment with the acts that are open to whoever looks.

#include "business/funds/adjustments.hpp"
#include "business/funds/plans.hpp"
#include "engine/acts_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct ShowAdjustment {
    static constexpr Spec spec{.name = "funds.show_adjustment",
                               .title = {"查看资金调整", "Show an adjustment"},
                               .effect = Effect::reads,
                               .roles = fund_readers,
                               .source = "R3.28-10"};
    struct Input {
        AdjustmentId adjustment;
        static constexpr auto fields =
            std::tuple{field("adjustment", &Input::adjustment, {"调整", "Adjustment"})};
    };
    struct Output {
        AdjustmentShown adjustment;
        std::vector<ActShown> acts;
        static constexpr auto fields =
            std::tuple{field("adjustment", &Output::adjustment, {"调整", "Adjustment"}),
                       field("acts", &Output::acts, {"可办操作", "Acts"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Adjustment one = must_find_seen_adjustment(unit, in.adjustment);
        return {shown(unit, one), shown_acts(unit, view_of(adjustment_lifecycle), one.id.number(),
                                             adjustment_lifecycle.code(one.state))};
    }
};

}  // namespace

extern constinit const Operation show_adjustment;
constinit const Operation show_adjustment = operation<ShowAdjustment>();

}  // namespace onecard::funds
