// Has a warehouse counted again.

#include "business/production/stock_store.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct ReturnStockCount {
    static constexpr Spec spec{.name = "production.return_stock_count",
                               .title = {"退回重新盘点", "Have the stock counted again"},
                               .effect = Effect::writes,
                               .roles = "CARD_REVIEWER PRODUCTION_OPERATOR",
                               .source = "R3.9-2"};
    struct Input {
        StockCountId stock_count;
        std::string opinion;
        static constexpr auto fields = std::tuple{field("stock_count", &Input::stock_count, {"盘点", "Stock count"}),
                                                  field("opinion", &Input::opinion, {"意见", "Opinion"}, 500)};
    };
    using Output = Nothing;

    static Output run(Unit& unit, const Input& in) {
        advance(unit, must_find_count(unit.db, in.stock_count), CountAct::return_stock_count, in.opinion);
        return {};
    }
};

}  // namespace

extern constinit const Operation return_stock_count;
constinit const Operation return_stock_count = operation<ReturnStockCount>();

}  // namespace onecard::production
