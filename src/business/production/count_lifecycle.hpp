#pragma once
// The life of a stock count: opened, recorded by one hand, settled by another (R3.9-2).

#include "base/lifecycle.hpp"

namespace onecard::production {

enum class CountState { counting, recorded, settled };
enum class CountAct { record_stock_count, return_stock_count, settle_stock_count };

namespace count_table {
using enum CountState;
using enum CountAct;
inline constexpr Label<CountState> states[] = {
    {counting, "counting", {"盘点中", "Being counted"}},
    {recorded, "recorded", {"已登记待复核", "Recorded"}},
    {settled, "settled", {"盘点完成", "Settled"}},
};
inline constexpr Label<CountAct> acts[] = {
    {record_stock_count, "record_stock_count", {"登记盘点结果", "Record the stock count"}},
    {return_stock_count, "return_stock_count", {"退回重盘", "Have the stock counted again"}},
    {settle_stock_count, "settle_stock_count", {"复核盘点", "Settle the stock count"}},
};
inline constexpr Move<CountState, CountAct> moves[] = {
    // from    act                 to        not by a hand that did one of these in this round
    {counting, record_stock_count, recorded},
    {recorded, return_stock_count, counting},
    {recorded, settle_stock_count, settled, {record_stock_count}},
};
}  // namespace count_table

inline constexpr Lifecycle<CountState, CountAct> count_lifecycle{
    "stock_counts", CountState::counting, count_table::states, count_table::acts, count_table::moves};
static_assert(count_lifecycle.is_sound());

}  // namespace onecard::production
