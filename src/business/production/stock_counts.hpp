#pragma once
// Opening the counts of stock that are due before each half-yearly reconciliation (R3.9-2).

#include "business/production/stock_store.hpp"

namespace onecard::production {

/// "2026-H2", the half-year the day lies in, and the day by which its count is due: the last one of it.
std::string half_year_of(Date day);
Date end_of_half_year(Date day);
/// Throws count_open_already.
StockCountId open_count(Unit& unit, WarehouseId warehouse);
/// From the last but thirty days of a half-year on, every warehouse has a count.
bool has_counts_to_open(Unit& unit);

}  // namespace onecard::production
