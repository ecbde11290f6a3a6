#pragma once
// The life of a tender record: recorded, confirmed by another hand, ended (R3.7-3).

#include "base/lifecycle.hpp"

namespace onecard::issuing {

enum class TenderState { recorded, confirmed, ended };
enum class TenderAct { record_tender, confirm_tender, end_tender };

namespace tender_table {
using enum TenderState;
using enum TenderAct;
inline constexpr Label<TenderState> states[] = {
    {recorded, "recorded", {"已登记", "Recorded"}},
    {confirmed, "confirmed", {"已确认", "Confirmed"}},
    {ended, "ended", {"已终止", "Ended"}},
};
inline constexpr Label<TenderAct> acts[] = {
    {record_tender, "record_tender", {"登记招投标", "Record a tender"}},
    {confirm_tender, "confirm_tender", {"确认招投标", "Confirm the tender"}},
    {end_tender, "end_tender", {"终止入围", "End the tender"}},
};
inline constexpr Move<TenderState, TenderAct> moves[] = {
    {recorded, confirm_tender, confirmed, {record_tender}},
    {recorded, end_tender, ended},
    {confirmed, end_tender, ended},
};
}  // namespace tender_table

inline constexpr Lifecycle<TenderState, TenderAct> tender_lifecycle{
    "tenders", TenderState::recorded, tender_table::states, tender_table::acts, tender_table::moves};
static_assert(tender_lifecycle.is_sound());

}  // namespace onecard::issuing
