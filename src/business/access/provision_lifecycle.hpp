#pragma once
// The life of a provisioning request: SUBMITTED, then OPENED or REJECTED, and REVOKED with the post (R3.1-8).

#include "base/lifecycle.hpp"

namespace onecard::access {

enum class ProvisionState { submitted, opened, rejected, revoked };
enum class ProvisionAct { submit_provision_request, open_account, reject_provision_request, revoke_operator };

namespace provision_table {
using enum ProvisionState;
using enum ProvisionAct;

inline constexpr Label<ProvisionState> states[] = {
    {submitted, "submitted", {"已提交", "Submitted"}},
    {opened, "opened", {"已开通", "Opened"}},
    {rejected, "rejected", {"已驳回", "Rejected"}},
    {revoked, "revoked", {"已收回", "Revoked"}},
};
inline constexpr Label<ProvisionAct> acts[] = {
    {submit_provision_request, "submit_provision_request", {"提交岗位权限申请", "Submit a provisioning request"}},
    {open_account, "open_account", {"开通账号", "Open the account"}},
    {reject_provision_request, "reject_provision_request", {"驳回申请", "Reject the request"}},
    {revoke_operator, "revoke_operator", {"收回权限", "Revoke the operator"}},
};
inline constexpr Move<ProvisionState, ProvisionAct> moves[] = {
    // from     act                       to        not by the hand that did
    {submitted, open_account,             opened,   submit_provision_request},
    {submitted, reject_provision_request, rejected},
    {opened,    revoke_operator,          revoked},
};
}  // namespace provision_table

inline constexpr Lifecycle<ProvisionState, ProvisionAct> provision_lifecycle{
    "provision_requests", ProvisionState::submitted, provision_table::states, provision_table::acts,
    provision_table::moves};
static_assert(provision_lifecycle.is_sound());

}  // namespace onecard::access
