// Opens the count of a warehouse for the present half-year; the worker opens those that are due.

#include "business/production/stock_counts.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct OpenStockCount {
    static constexpr Spec spec{.name = "production.open_stock_count",
                               .title = {"建立库存盘点", "Open a stock count"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR CARD_REVIEWER",
                               .source = "seed-0 F7; R3.9-2"};
    struct Input {
        WarehouseId warehouse;
        static constexpr auto fields = std::tuple{field("warehouse", &Input::warehouse, {"仓库", "Warehouse"})};
    };
    struct Output {
        StockCountId stock_count;
        static constexpr auto fields = std::tuple{field("stock_count", &Output::stock_count, {"盘点", "Stock count"})};
    };

    static Output run(Unit& unit, const Input& in) { return {open_count(unit, in.warehouse)}; }
};

}  // namespace

extern constinit const Operation open_stock_count;
constinit const Operation open_stock_count = operation<OpenStockCount>();

}  // namespace onecard::production
