#pragma once
// The life of a collection record (domain.md 3.4): its states, each one byte as stored, and the moves between them.

#include "base/lifecycle.hpp"

namespace onecard::collection {

/// The values are stored as bytes: never change one.
enum class RecordState : unsigned char {
    draft = 'd',
    submitted = 's',
    checked_ok = 'k',
    check_failed = 'f',
    duplicate = 'u',
    comparing = 'c',
    compared_ok = 'm',
    compare_failed = 'x',
    confirmed = 'y',
    to_application = 't',
    withdrawn = 'w',
};
enum class RecordAct {
    submit,
    pass_check,
    fail_check,
    find_duplicate,
    keep_record,
    send_to_compare,
    agree,
    differ,
    give_back,
    override_comparison,
    confirm_record,
    hand_over,
    reopen_record,
    withdraw_record,
};

namespace record_table {
using enum RecordState;
using enum RecordAct;
inline constexpr Label<RecordState> states[] = {
    {draft, "draft", {"待提交", "Draft"}},
    {submitted, "submitted", {"已提交", "Submitted"}},
    {checked_ok, "checked_ok", {"核查通过", "Checked"}},
    {check_failed, "check_failed", {"核查未通过", "Check failed"}},
    {duplicate, "duplicate", {"重复采集", "Duplicate"}},
    {comparing, "comparing", {"比对中", "Being compared"}},
    {compared_ok, "compared_ok", {"比对一致", "Compared"}},
    {compare_failed, "compare_failed", {"比对不一致", "Comparison failed"}},
    {confirmed, "confirmed", {"已确认", "Confirmed"}},
    {to_application, "to_application", {"转申领", "Handed over"}},
    {withdrawn, "withdrawn", {"已撤回", "Withdrawn"}},
};
inline constexpr Label<RecordAct> acts[] = {
    {submit, "submit_collection", {"提交", "Submit"}},
    {pass_check, "pass_check", {"核查通过", "Pass the check"}},
    {fail_check, "fail_check", {"核查不通过", "Fail the check"}},
    {find_duplicate, "find_duplicate", {"判为重复", "Find a duplicate"}},
    {keep_record, "keep_record", {"保留此条", "Keep the record"}},
    {send_to_compare, "request_comparison", {"送比对", "Send to be compared"}},
    {agree, "agree", {"比对一致", "Agree"}},
    {differ, "differ", {"比对不一致", "Differ"}},
    {give_back, "end_comparison", {"退回重比", "Give back"}},
    {override_comparison, "approve_override", {"人工认定", "Set the result aside"}},
    {confirm_record, "confirm_records", {"确认", "Confirm"}},
    {hand_over, "hand_over_records", {"转申领", "Hand over"}},
    {reopen_record, "reopen_record", {"重新比对", "Reopen"}},
    {withdraw_record, "withdraw_record", {"撤回", "Withdraw"}},
};
inline constexpr Move<RecordState, RecordAct> moves[] = {
    {draft, submit, submitted},
    {draft, withdraw_record, withdrawn},
    {submitted, pass_check, checked_ok},
    {submitted, fail_check, check_failed},
    {submitted, find_duplicate, duplicate},
    {submitted, withdraw_record, withdrawn},
    {checked_ok, send_to_compare, comparing},
    {checked_ok, withdraw_record, withdrawn},
    {check_failed, withdraw_record, withdrawn},
    {duplicate, keep_record, checked_ok},
    {duplicate, withdraw_record, withdrawn},
    {comparing, agree, compared_ok},
    {comparing, differ, compare_failed},
    {comparing, give_back, checked_ok},
    {compare_failed, override_comparison, compared_ok},
    {compare_failed, give_back, checked_ok},
    {compare_failed, withdraw_record, withdrawn},
    {compared_ok, confirm_record, confirmed},
    {compared_ok, reopen_record, checked_ok},
    {compared_ok, withdraw_record, withdrawn},
    {confirmed, hand_over, to_application},
    {confirmed, reopen_record, checked_ok},
    {confirmed, withdraw_record, withdrawn},
    {to_application, reopen_record, checked_ok},  // the result grew too old, or the identity changed
};
}  // namespace record_table

/// Not moved by engine/advance.cpp, which moves one noun at a time, but by record_states.hpp, a batch at a time.
inline constexpr Lifecycle<RecordState, RecordAct> record_lifecycle{
    "collection_states", RecordState::draft,  record_table::states,
    record_table::acts,  record_table::moves, RecordState::to_application};
static_assert(record_lifecycle.is_sound());

}  // namespace onecard::collection
