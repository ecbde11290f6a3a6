// Lists the destructions of a warehouse with whoever saw them, newest first.

#include <algorithm>

#include "business/production/operations/stock_shown.hpp"
#include "engine/acts_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct DestructionShown {
    DestructionId destruction;
    std::string state;
    std::int64_t cards = 0;
    std::string made_by, confirmed_by;
    Instant at;
    std::vector<ActShown> acts;
    static constexpr auto fields = std::tuple{
        field("destruction", &DestructionShown::destruction, {"销毁记录", "Destruction"}),
        field("state", &DestructionShown::state, {"状态", "State"}),
        field("cards", &DestructionShown::cards, {"张数", "Cards"}),
        field("made_by", &DestructionShown::made_by, {"登记人", "Recorded by"}),
        field("confirmed_by", &DestructionShown::confirmed_by, {"复核人", "Confirmed by"}),
        field("at", &DestructionShown::at, {"时间", "At"}), field("acts", &DestructionShown::acts, {"可办", "Acts"})};
};

struct ListDestructions {
    static constexpr Spec spec{.name = "production.list_destructions",
                               .title = {"废卡销毁记录", "List destructions of spoiled cards"},
                               .effect = Effect::reads,
                               .roles = stock_readers,
                               .source = "R3.9-3"};
    struct Input {
        WarehouseId warehouse;
        std::optional<DestructionId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("warehouse", &Input::warehouse, {"仓库", "Warehouse"}),
                       field("after", &Input::after, {"此记录之后", "After this one"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<DestructionShown> destructions;
        std::optional<DestructionId> next;
        static constexpr auto fields =
            std::tuple{field("destructions", &Output::destructions, {"销毁记录", "Destructions"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        Output out;
        for (const Destruction& one :
             list_destructions(unit.db, in.warehouse, in.after.value_or(DestructionId{}), limit)) {
            const std::string state{destruction_lifecycle.code(one.state)};
            out.destructions.push_back({one.id, state, one.cards, one.made_by, one.confirmed_by, one.made_at,
                                        shown_acts(unit, view_of(destruction_lifecycle), one.id.number(), state)});
        }
        if (std::ssize(out.destructions) == limit) out.next = out.destructions.back().destruction;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_destructions_operation;
constinit const Operation list_destructions_operation = operation<ListDestructions>();

}  // namespace onecard::production
