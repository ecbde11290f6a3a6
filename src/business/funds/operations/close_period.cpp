// Settles a period once every statement of it is confirmed by all parties.

#include "business/funds/plans.hpp"
#include "business/funds/reconciliation.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct ClosePeriod {
    static constexpr Spec spec{.name = "funds.close_period",
                               .title = {"半年结算", "Settle the period"},
                               .effect = Effect::writes,
                               .roles = fund_managers,
                               .source = "seed-0 F11; R3.28-7",
                               .asks_again = true};
    struct Input {
        PeriodId period;
        std::optional<std::string> opinion;
        static constexpr auto fields =
            std::tuple{field("period", &Input::period, {"结算期", "Period"}),
                       field("opinion", &Input::opinion, {"意见", "Opinion"}, 500)};
    };
    struct Output {
        PeriodId period;
        std::string state;
        static constexpr auto fields = std::tuple{field("period", &Output::period, {"结算期", "Period"}),
                                                  field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Period period = must_find_period(unit.db, in.period);
        must_be_own_level(unit, period.level);
        settle_period(unit, period, in.opinion.value_or(""));
        return {period.id, std::string{period_lifecycle.code(PeriodState::closed)}};
    }
};

}  // namespace

extern constinit const Operation close_period;
constinit const Operation close_period = operation<ClosePeriod>();

}  // namespace onecard::funds
