// The other side agrees to an adjustment: the bank to what the centre proposed, the centre to what the bank did.

#include "business/funds/adjustments.hpp"
#include "business/funds/plans.hpp"
#include "business/funds/problems.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct AgreeAdjustment {
    static constexpr Spec spec{
        .name = "funds.agree_adjustment",
        .title = {"同意资金调整", "Agree to an adjustment"},
        .effect = Effect::writes,
        .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY COOP_HRSS BANK_CLERK BANK_REVIEWER",
        .source = "R3.28-6"};
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
        if (acts_for_bank(unit.actor) == one.by_bank) throw Problem{needs_other_side}.at("adjustment");
        if (!acts_for_bank(unit.actor)) must_be_own_level(unit, one.level);
        note_agreement(unit, one.id);
        return {one.id, std::string{adjustment_lifecycle.code(
                            advance(unit, one, AdjustmentAct::agree_adjustment, in.opinion.value_or("")))}};
    }
};

}  // namespace

extern constinit const Operation agree_adjustment;
constinit const Operation agree_adjustment = operation<AgreeAdjustment>();

}  // namespace onecard::funds
