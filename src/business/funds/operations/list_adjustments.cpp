// Lists adjustments, newest first; a bank sees those of its own funds.

#include <algorithm>

#include "business/funds/adjustments.hpp"
#include "business/funds/plans.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct ListAdjustments {
    static constexpr Spec spec{.name = "funds.list_adjustments",
                               .title = {"资金调整列表", "List adjustments"},
                               .effect = Effect::reads,
                               .roles = fund_readers,
                               .source = "R3.28-10"};
    struct Input {
        std::optional<std::string> state;
        std::optional<access::OrganisationId> bank;
        std::optional<AdjustmentId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("state", &Input::state, {"状态", "State"}, 20),
                       field("bank", &Input::bank, {"合作银行", "Bank"}),
                       field("after", &Input::after, {"此调整之后", "After this adjustment"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<AdjustmentShown> adjustments;
        std::optional<AdjustmentId> next;
        static constexpr auto fields =
            std::tuple{field("adjustments", &Output::adjustments, {"调整", "Adjustments"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        const access::OrganisationId bank =
            acts_for_bank(unit.actor) ? own_bank(unit.actor) : in.bank.value_or(access::OrganisationId{});
        Output out;
        for (const Adjustment& one : list_adjustments(unit.db, unit.actor.region, bank, in.state.value_or(""),
                                                      in.after.value_or(AdjustmentId{}), limit))
            out.adjustments.push_back(shown(unit, one));
        if (std::ssize(out.adjustments) == limit) out.next = out.adjustments.back().adjustment;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_adjustments_operation;
constinit const Operation list_adjustments_operation = operation<ListAdjustments>();

}  // namespace onecard::funds
