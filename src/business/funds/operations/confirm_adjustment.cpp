// Books an adjustment by another hand of the level; where a bank bears it the other side has agreed before.

#include "business/funds/adjustments.hpp"
#include "business/funds/parameters.hpp"
#include "business/funds/plans.hpp"
#include "business/funds/problems.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct ConfirmAdjustment {
    static constexpr Spec spec{.name = "funds.confirm_adjustment",
                               .title = {"复核资金调整入账", "Confirm and book an adjustment"},
                               .effect = Effect::writes,
                               .roles = fund_managers,
                               .source = "R3.28-6; 2.3-2",
                               .asks_again = true};
    struct Input {
        AdjustmentId adjustment;
        std::optional<std::string> opinion;
        static constexpr auto fields =
            std::tuple{field("adjustment", &Input::adjustment, {"调整", "Adjustment"}),
                       field("opinion", &Input::opinion, {"意见", "Opinion"}, 500)};
    };
    struct Output {
        AdjustmentId adjustment;
        std::string state;
        static constexpr auto fields =
            std::tuple{field("adjustment", &Output::adjustment, {"调整", "Adjustment"}),
                       field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Adjustment one = must_find_seen_adjustment(unit, in.adjustment);
        const RegionCode own = one.kind == AdjustmentKind::assign
                                   ? rules_at(unit.db, one.level, unit.today()).jurisdiction
                                   : one.level;
        must_be_own_level(unit, own);
        if (needs_both_sides(one.kind) && one.state != AdjustmentState::agreed)
            throw Problem{agreement_missing}.at("adjustment");
        const auto state = advance(unit, one, AdjustmentAct::confirm_adjustment, in.opinion.value_or(""));
        book_adjustment(unit, one);
        return {one.id, std::string{adjustment_lifecycle.code(state)}};
    }
};

}  // namespace

extern constinit const Operation confirm_adjustment;
constinit const Operation confirm_adjustment = operation<ConfirmAdjustment>();

}  // namespace onecard::funds
