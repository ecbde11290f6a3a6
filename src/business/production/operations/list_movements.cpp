// Lists what came into a warehouse and left it, newest first.

#include <algorithm>

#include "business/production/operations/stock_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct MovementShown {
    std::int64_t movement = 0;
    std::string kind;
    WarehouseId warehouse;
    std::optional<WarehouseId> other;
    std::int64_t bank = 0, profile = 0, cards = 0;
    std::string reference, actor;
    Instant at;
    static constexpr auto fields = std::tuple{
        field("movement", &MovementShown::movement, {"流水号", "Movement"}),
        field("kind", &MovementShown::kind, {"类型", "Kind"}),
        field("warehouse", &MovementShown::warehouse, {"仓库", "Warehouse"}),
        field("other", &MovementShown::other, {"对方仓库", "Other warehouse"}),
        field("bank", &MovementShown::bank, {"银行", "Bank"}),
        field("profile", &MovementShown::profile, {"卡规划", "Card profile"}),
        field("cards", &MovementShown::cards, {"张数", "Cards"}),
        field("reference", &MovementShown::reference, {"依据", "Reference"}),
        field("actor", &MovementShown::actor, {"经办", "By"}), field("at", &MovementShown::at, {"时间", "At"})};
};

struct ListMovements {
    static constexpr Spec spec{.name = "production.list_movements",
                               .title = {"出入库流水", "Movements of the stock"},
                               .effect = Effect::reads,
                               .roles = stock_readers,
                               .source = "3.9"};
    struct Input {
        WarehouseId warehouse;
        std::optional<std::int64_t> after, limit;
        static constexpr auto fields =
            std::tuple{field("warehouse", &Input::warehouse, {"仓库", "Warehouse"}),
                       field("after", &Input::after, {"此流水之后", "After this movement"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<MovementShown> movements;
        std::optional<std::int64_t> next;
        static constexpr auto fields = std::tuple{field("movements", &Output::movements, {"流水", "Movements"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        Output out;
        for (const Movement& one : list_movements(unit.db, in.warehouse, in.after.value_or(0), limit)) {
            MovementShown& shown = out.movements.emplace_back(
                MovementShown{one.id, one.kind, one.warehouse, {}, one.what.bank, one.what.profile, one.cards,
                              one.reference, one.actor, one.at});
            if (one.other) shown.other = one.other;
        }
        if (std::ssize(out.movements) == limit) out.next = out.movements.back().movement;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_movements_operation;
constinit const Operation list_movements_operation = operation<ListMovements>();

}  // namespace onecard::production
