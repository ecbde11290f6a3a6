#pragma once
// Resolution: the answer to a query about an unknown line, given with a document and confirmed by another hand.

#include "business/payments/order_store.hpp"

namespace onecard::payments {

enum class ResolutionState { drafted, proposed, confirmed, declined };
enum class ResolutionAct { resolve_unknown, confirm_resolution, decline_resolution };

namespace resolution_table {
using enum ResolutionState;
using enum ResolutionAct;
inline constexpr Label<ResolutionState> states[] = {
    {drafted, "drafted", {"草拟", "Drafted"}},
    {proposed, "proposed", {"待复核", "Proposed"}},
    {confirmed, "confirmed", {"已复核", "Confirmed"}},
    {declined, "declined", {"未通过", "Declined"}},
};
inline constexpr Label<ResolutionAct> acts[] = {
    {resolve_unknown, "resolve_unknown", {"处理未知结果", "Resolve an unknown line"}},
    {confirm_resolution, "confirm_resolution", {"复核查询结果", "Confirm the resolution"}},
    {decline_resolution, "decline_resolution", {"不予通过", "Decline the resolution"}},
};
inline constexpr Move<ResolutionState, ResolutionAct> moves[] = {
    {drafted,  resolve_unknown,    proposed},
    {proposed, confirm_resolution, confirmed, resolve_unknown},  // a second hand
    {proposed, decline_resolution, declined},
};
}  // namespace resolution_table

inline constexpr Lifecycle<ResolutionState, ResolutionAct> resolution_lifecycle{
    "unknown_resolutions", ResolutionState::drafted, resolution_table::states, resolution_table::acts,
    resolution_table::moves};
static_assert(resolution_lifecycle.is_sound());

struct ResolutionTag { static constexpr std::string_view prefix = "resolution"; };
using ResolutionId = Id<ResolutionTag>;

struct Resolution {
    ResolutionId id;
    ResolutionState state{};
    OrderId order;
    std::int64_t seq = 0;
    char outcome = '?';
    std::string code, bank_serial, document, opinion;

    static constexpr const auto& lifecycle() { return resolution_lifecycle; }
};

/// Throws payments.resolution_not_found.
Resolution must_find_resolution(Database& db, ResolutionId id);
void insert_resolution(Unit& unit, const Resolution& resolution);
std::vector<Resolution> resolutions_of(Database& db, OrderId order);
/// Lays down the line's next result under a letter of the bank and settles it; throws payments.line_not_unknown when
/// the line was answered meanwhile, payments.bank_file_being_read while a file of the bank is read.
void apply_resolution(Unit& unit, const Resolution& resolution);

}  // namespace onecard::payments
