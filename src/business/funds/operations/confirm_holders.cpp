// The bureau confirms the holders of a bank, by another hand than recorded them.

#include "business/funds/holders.hpp"
#include "business/funds/plans.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct ConfirmHolders {
    static constexpr Spec spec{.name = "funds.confirm_holders",
                               .title = {"确认持卡数量", "Confirm the holders for the bureau"},
                               .effect = Effect::writes,
                               .roles = "COOP_HRSS",
                               .source = "seed-1 A3, A10; R3.30-2"};
    struct Input {
        HolderCountId holder_count;
        static constexpr auto fields =
            std::tuple{field("holder_count", &Input::holder_count, {"持卡数量", "Holder count"})};
    };
    struct Output {
        HolderCountId holder_count;
        std::string state;
        static constexpr auto fields =
            std::tuple{field("holder_count", &Output::holder_count, {"持卡数量", "Holder count"}),
                       field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const HolderCount count = must_find_holders(unit.db, in.holder_count);
        must_be_own_level(unit, count.level);
        return {count.id,
                std::string{holder_lifecycle.code(advance(unit, count, HolderAct::confirm_holders))}};
    }
};

}  // namespace

extern constinit const Operation confirm_holders;
constinit const Operation confirm_holders = operation<ConfirmHolders>();

}  // namespace onecard::funds
