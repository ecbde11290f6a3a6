#pragma once
// The lives of a settlement period and of the statements compared in it (R3.28-6, R3.28-7).

#include "base/lifecycle.hpp"

namespace onecard::funds {

enum class PeriodState { reconciling, closed };
enum class PeriodAct { open_extra_settlement, close_period };
enum class StatementState { open, confirmed, closed };
enum class StatementAct { confirm_statement, fill_statement, close_period };

namespace period_table {
using enum PeriodState;
using enum PeriodAct;
inline constexpr Label<PeriodState> states[] = {
    {reconciling, "reconciling", {"对账中", "Books being compared"}},
    {closed, "closed", {"已结算", "Settled"}},
};
inline constexpr Label<PeriodAct> acts[] = {
    {open_extra_settlement, "open_extra_settlement", {"另行结算", "Open an extra settlement"}},   // one way to be born
    {close_period, "close_period", {"结算", "Settle the period"}},
};
inline constexpr Move<PeriodState, PeriodAct> moves[] = {
    {reconciling, close_period, closed, open_extra_settlement},
};
}  // namespace period_table

namespace statement_table {
using enum StatementState;
using enum StatementAct;
inline constexpr Label<StatementState> states[] = {
    {open, "open", {"对账中", "Being compared"}},
    {confirmed, "confirmed", {"各方已确认", "Confirmed by all"}},
    {closed, "closed", {"已结算", "Settled"}},
};
inline constexpr Label<StatementAct> acts[] = {
    {confirm_statement, "confirm_statement", {"确认对账单", "Confirm the statement"}},
    {fill_statement, "fill_statement", {"填报对账单", "Fill in the statement"}},
    {close_period, "close_period", {"结算", "Settle the period"}},
};
inline constexpr Move<StatementState, StatementAct> moves[] = {
    {open,      confirm_statement, confirmed},   // by the last of the parties
    {confirmed, fill_statement,    open},        // a party corrects its side: all confirm anew
    {confirmed, close_period,      closed},
};
}  // namespace statement_table

inline constexpr Lifecycle<PeriodState, PeriodAct> period_lifecycle{
    "settlement_periods", PeriodState::reconciling, period_table::states, period_table::acts, period_table::moves};
static_assert(period_lifecycle.is_sound());
inline constexpr Lifecycle<StatementState, StatementAct> statement_lifecycle{
    "recon_statements", StatementState::open, statement_table::states, statement_table::acts, statement_table::moves};
static_assert(statement_lifecycle.is_sound());

}  // namespace onecard::funds
