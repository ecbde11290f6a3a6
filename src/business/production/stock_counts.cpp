// The counts of stock, opened for every warehouse in the last thirty days of a half-year.

#include "business/production/stock_counts.hpp"

#include "business/production/problems.hpp"
#include "engine/advance.hpp"
#include "engine/job.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

constexpr std::int64_t days_before_the_end = 30;

bool has_count(Database& db, WarehouseId warehouse, std::string_view period) {
    for (const StockCount& one : list_counts(db, warehouse, {}, 4))
        if (one.period == period) return true;
    return false;
}

class OpenStockCounts final : public Work {
public:
    using Input = Nothing;
    OpenStockCounts(Unit&, const Input&, const Progress&) {}

    void step(Unit& unit, Progress& progress) override {
        for (const Warehouse& one : all_warehouses(unit.db))
            if (!has_count(unit.db, one.id, half_year_of(unit.today()))) {
                open_count(unit, one.id);
                ++progress.cursor;
            }
        progress.done = true;
        progress.answer = Node::of({{"opened", progress.cursor}});
    }
};

}  // namespace

std::string half_year_of(Date day) {
    return std::to_string(day.year()) + (day.month() <= 6 ? "-H1" : "-H2");
}

Date end_of_half_year(Date day) {
    return (day.month() <= 6 ? Date::of(day.year(), 6, 30) : Date::of(day.year(), 12, 31)).value();
}

StockCountId open_count(Unit& unit, WarehouseId warehouse) {
    StockCount one{.id = unit.next_id<StockCountId>(), .warehouse = must_find_warehouse(unit.db, warehouse).id,
                   .period = half_year_of(unit.today()), .due = end_of_half_year(unit.today())};
    if (!insert_count(unit, one)) throw Problem{count_open_already}.with(one.period);
    return one.id;
}

bool has_counts_to_open(Unit& unit) {
    if (end_of_half_year(unit.today()) - unit.today() > days_before_the_end) return false;
    for (const Warehouse& one : all_warehouses(unit.db))
        if (!has_count(unit.db, one.id, half_year_of(unit.today()))) return true;
    return false;
}

extern constinit const JobKind open_stock_counts_job =
    job_kind<OpenStockCounts>("production.open_stock_counts", {"建立半年盘点", "Open the half-yearly stock counts"}, false);

}  // namespace onecard::production
