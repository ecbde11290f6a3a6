#pragma once
// The life of an issuance registration, and of a change to it (R3.7-2).

#include "base/lifecycle.hpp"

namespace onecard::issuing {

enum class RegistrationState { preparing, registered, keys_received, psam_received, tested, issuing, ended };
enum class RegistrationAct {
    register_issuance,
    receive_keys,
    receive_psam,
    pass_general_test,
    start_issuing,
    end_registration
};

namespace registration_table {
using enum RegistrationState;
using enum RegistrationAct;
inline constexpr Label<RegistrationState> states[] = {
    {preparing, "preparing", {"筹备中", "Preparing"}},
    {registered, "registered", {"已注册", "Registered"}},
    {keys_received, "keys_received", {"密钥已领", "Keys received"}},
    {psam_received, "psam_received", {"PSAM卡已领", "PSAM cards received"}},
    {tested, "tested", {"联调测试通过", "General test passed"}},
    {issuing, "issuing", {"发行中", "Issuing"}},
    {ended, "ended", {"已终止", "Ended"}},
};
inline constexpr Label<RegistrationAct> acts[] = {
    {register_issuance, "register_issuance", {"登记发行注册", "Record the approval of the registration"}},
    {receive_keys, "receive_keys", {"登记密钥领取", "Record the keys received"}},
    {receive_psam, "receive_psam", {"登记PSAM卡领取", "Record the PSAM cards received"}},
    {pass_general_test, "pass_general_test", {"登记联调测试", "Record the general test"}},
    {start_issuing, "start_issuing", {"启动发行", "Start issuing"}},
    {end_registration, "end_registration", {"终止发行注册", "End the registration"}},
};
inline constexpr Move<RegistrationState, RegistrationAct> moves[] = {
    {preparing, register_issuance, registered},
    {registered, receive_keys, keys_received},
    {keys_received, receive_psam, psam_received},
    {psam_received, pass_general_test, tested},
    {tested, start_issuing, issuing, {pass_general_test}},
    {preparing, end_registration, ended},
    {issuing, end_registration, ended},
};
}  // namespace registration_table

inline constexpr Lifecycle<RegistrationState, RegistrationAct> registration_lifecycle{
    "issuance_registrations", RegistrationState::preparing, registration_table::states,
    registration_table::acts, registration_table::moves};
static_assert(registration_lifecycle.is_sound());

enum class ChangeState { waiting, in_force, refused };
enum class ChangeAct { propose_registration_change, confirm_registration_change, refuse_registration_change };

namespace change_table {
using enum ChangeState;
using enum ChangeAct;
inline constexpr Label<ChangeState> states[] = {
    {waiting, "waiting", {"待批准或备案", "Waiting"}},
    {in_force, "in_force", {"已生效", "In force"}},
    {refused, "refused", {"不予变更", "Refused"}},
};
inline constexpr Label<ChangeAct> acts[] = {
    {propose_registration_change, "propose_registration_change", {"申报变更", "Propose a change"}},
    {confirm_registration_change, "confirm_registration_change", {"变更生效", "Put the change into force"}},
    {refuse_registration_change, "refuse_registration_change", {"不予变更", "Refuse the change"}},
};
inline constexpr Move<ChangeState, ChangeAct> moves[] = {
    {waiting, confirm_registration_change, in_force, {propose_registration_change}},
    {waiting, refuse_registration_change, refused},
};
}  // namespace change_table

inline constexpr Lifecycle<ChangeState, ChangeAct> registration_change_lifecycle{
    "registration_changes", ChangeState::waiting, change_table::states, change_table::acts,
    change_table::moves};
static_assert(registration_change_lifecycle.is_sound());

}  // namespace onecard::issuing
