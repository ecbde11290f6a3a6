// A bank confirms the number of its own holders.

#include "business/funds/holders.hpp"
#include "business/funds/plans.hpp"
#include "business/funds/problems.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct ConfirmOwnHolders {
    static constexpr Spec spec{.name = "funds.confirm_own_holders",
                               .title = {"银行确认持卡数量", "Confirm the holders for the bank"},
                               .effect = Effect::writes,
                               .roles = bank_roles,
                               .source = "seed-1 A10; R3.30-2"};
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
        if (count.bank != own_bank(unit.actor))
            throw Problem{holder_count_not_found}.at("holder_count").with(in.holder_count.text());
        return {count.id,
                std::string{holder_lifecycle.code(advance(unit, count, HolderAct::confirm_own_holders))}};
    }
};

}  // namespace

extern constinit const Operation confirm_own_holders;
constinit const Operation confirm_own_holders = operation<ConfirmOwnHolders>();

}  // namespace onecard::funds
