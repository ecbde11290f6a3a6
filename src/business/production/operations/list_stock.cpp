// Lists the stock of prefabricated cards within reach, by warehouse, bank, profile and vendor.

#include "business/production/operations/stock_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct ListStock {
    static constexpr Spec spec{.name = "production.list_stock",
                               .title = {"预制卡库存", "Stock of prefabricated cards"},
                               .effect = Effect::reads,
                               .roles = stock_readers,
                               .source = "seed-0 F5; 3.9"};
    using Input = Nothing;
    struct Output {
        std::vector<StockShown> stock;
        static constexpr auto fields = std::tuple{field("stock", &Output::stock, {"库存", "Stock"})};
    };

    static Output run(Unit& unit, const Input&) {
        Output out;
        for (const Balance& one : list_balances(unit.db, unit.actor))
            out.stock.push_back({one.warehouse, must_find_warehouse(unit.db, one.warehouse).name, one.kind.bank,
                                 one.kind.profile, one.kind.vendor,
                                 access::organisation_name(unit.db, access::OrganisationId{one.kind.vendor.number()}),
                                 one.in_stock(), one.received, one.moved_in, one.moved_out, one.used, one.spoiled,
                                 one.missing});
        return out;
    }
};

}  // namespace

extern constinit const Operation list_stock;
constinit const Operation list_stock = operation<ListStock>();

}  // namespace onecard::production
