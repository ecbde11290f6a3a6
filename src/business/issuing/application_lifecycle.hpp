#pragma once
// The life of a card application, by the codes of practice 00 to 07 (domain.md 3.8).

#include "base/lifecycle.hpp"

namespace onecard::issuing {

enum class ApplicationState {
    applied,
    withdrawn,
    success,
    failed,
    exception,
    accepted,
    exception_ok,
    exception_failed
};
enum class ApplicationAct {
    take_into_production,
    note_made,
    note_failed,
    note_exception,
    note_pulled,
    resolve_exception,
    abandon_exception,
    withdraw_application
};

namespace application_table {
using enum ApplicationState;
using enum ApplicationAct;
inline constexpr Label<ApplicationState> states[] = {
    {applied, "applied", {"已申请", "Applied"}},                           // 00
    {withdrawn, "withdrawn", {"已撤销", "Withdrawn"}},                     // 01
    {success, "success", {"制卡成功", "Card made"}},                       // 02
    {failed, "failed", {"制卡失败", "Failed"}},                            // 03
    {exception, "exception", {"制卡异常", "Exception"}},                   // 04
    {accepted, "accepted", {"处理中", "In process"}},                      // 05
    {exception_ok, "exception_ok", {"异常已处理", "Exception resolved"}},  // 06: waits to be made again
    {exception_failed, "exception_failed", {"异常处理失败", "Exception not resolved"}},  // 07
};
inline constexpr Label<ApplicationAct> acts[] = {
    {take_into_production, "take_into_production", {"进入制卡", "Take into production"}},
    {note_made, "note_made", {"制卡成功", "The card was made"}},
    {note_failed, "note_failed", {"制卡失败", "Making failed for good"}},
    {note_exception, "note_exception", {"制卡异常", "Making met an exception"}},
    {note_pulled, "note_pulled", {"移出批次", "Pulled out of the batch"}},
    {resolve_exception, "resolve_exception", {"重新制卡", "Make the card again"}},
    {abandon_exception, "abandon_exception", {"终止制卡", "Give up the card"}},
    {withdraw_application, "withdraw_application", {"撤销申请", "Withdraw the application"}},
};
inline constexpr Move<ApplicationState, ApplicationAct> moves[] = {
    {applied, take_into_production, accepted},
    {exception_ok, take_into_production, accepted},
    {accepted, note_made, success},
    {accepted, note_failed, failed},
    {accepted, note_exception, exception},
    {accepted, note_pulled, applied},
    {exception, resolve_exception, exception_ok},
    {exception, abandon_exception, exception_failed},
    {exception_ok, abandon_exception, exception_failed},
    {applied, withdraw_application, withdrawn},
};
}  // namespace application_table

inline constexpr Lifecycle<ApplicationState, ApplicationAct> application_lifecycle{
    "card_applications", ApplicationState::applied, application_table::states, application_table::acts,
    application_table::moves};
static_assert(application_lifecycle.is_sound());
inline std::span<const Label<ApplicationState>> labels_of(ApplicationState) {
    return application_lifecycle.states();
}

/// "00", as files and statistics of practice carry it.
constexpr std::string_view practice_code(ApplicationState state) {
    using enum ApplicationState;
    switch (state) {
        case applied: return "00";
        case withdrawn: return "01";
        case success: return "02";
        case failed: return "03";
        case exception: return "04";
        case accepted: return "05";
        case exception_ok: return "06";
        case exception_failed: return "07";
    }
    return {};
}
/// Whether the card is still to come.
constexpr bool is_open(ApplicationState state) {
    using enum ApplicationState;
    return state == applied || state == accepted || state == exception || state == exception_ok;
}

}  // namespace onecard::issuing
