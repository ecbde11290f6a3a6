#pragma once
// The life of a payee exception: a household's money to another member than its head, by the leader's leave (R3.19-3).

#include "base/id.hpp"
#include "base/lifecycle.hpp"

namespace onecard::subsidies {

struct ExceptionTag { static constexpr std::string_view prefix = "exception"; };
using ExceptionId = Id<ExceptionTag>;

enum class ExceptionState { asked, approved, refused, ended };
enum class ExceptionAct { ask_payee_exception, approve_payee_exception, refuse_payee_exception, end_payee_exception };

namespace exception_table {
using enum ExceptionState;
using enum ExceptionAct;
inline constexpr Label<ExceptionState> states[] = {
    {asked, "asked", {"待批准", "Asked for"}},
    {approved, "approved", {"已批准", "Approved"}},
    {refused, "refused", {"未批准", "Refused"}},
    {ended, "ended", {"已终止", "Ended"}},
};
inline constexpr Label<ExceptionAct> acts[] = {
    {ask_payee_exception, "ask_payee_exception", {"申请收款人例外", "Ask for a payee exception"}},
    {approve_payee_exception, "approve_payee_exception", {"批准收款人例外", "Approve the exception"}},
    {refuse_payee_exception, "refuse_payee_exception", {"不批准收款人例外", "Refuse the exception"}},
    {end_payee_exception, "end_payee_exception", {"终止收款人例外", "End the exception"}},
};
inline constexpr Move<ExceptionState, ExceptionAct> moves[] = {
    {asked,    approve_payee_exception, approved, ask_payee_exception},
    {asked,    refuse_payee_exception,  refused},
    {approved, end_payee_exception,     ended},
};
}  // namespace exception_table

inline constexpr Lifecycle<ExceptionState, ExceptionAct> exception_lifecycle{
    "payee_exceptions", ExceptionState::asked, exception_table::states, exception_table::acts, exception_table::moves};
static_assert(exception_lifecycle.is_sound());

}  // namespace onecard::subsidies
