// Declines a proposed adjustment, with the reason.

#include "business/funds/adjustments.hpp"
#include "business/funds/plans.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct DeclineAdjustment {
    static constexpr Spec spec{
        .name = "funds.decline_adjustment",
        .title = {"不同意资金调整", "Decline an adjustment"},
        .effect = Effect::writes,
        .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY COOP_HRSS BANK_CLERK BANK_REVIEWER",
        .source = "R3.28-6"};
    struct Input {
        AdjustmentId adjustment;
        std::string opinion;
        static constexpr auto fields =
            std::tuple{field("adjustment", &Input::adjustment, {"调整", "Adjustment"}),
                       field("opinion", &Input::opinion, {"理由", "Reason"}, 500)};
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
        if (!acts_for_bank(unit.actor) && one.kind != AdjustmentKind::assign)
            must_be_own_level(unit, one.level);
        return {one.id, std::string{adjustment_lifecycle.code(
                            advance(unit, one, AdjustmentAct::decline_adjustment, in.opinion))}};
    }
};

}  // namespace

extern constinit const Operation decline_adjustment;
constinit const Operation decline_adjustment = operation<DeclineAdjustment>();

}  // namespace onecard::funds
