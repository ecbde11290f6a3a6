// The manifest of access.

#include "business/access/operator_store.hpp"
#include "business/access/organisation_store.hpp"
#include "business/access/problems.hpp"
#include "business/access/provision_store.hpp"
#include "business/access/session_store.hpp"
#include "engine/advance.hpp"
#include "engine/house.hpp"
#include "engine/password.hpp"

namespace onecard::access {

extern const Operation sign_in;
extern const Operation sign_out;
extern const Operation change_password;
extern const Operation reset_password;
extern const Operation enrol_second_factor;
extern const Operation confirm_second_factor;
extern const Operation confirm_identity;
extern const Operation renew_recovery_codes_operation;
extern const Operation who_am_i;
extern const Operation create_organisation_operation;
extern const Operation list_organisations_operation;
extern const Operation show_organisation;
extern const Operation print_contacts;
extern const Operation add_contact;
extern const Operation disable_organisation;
extern const Operation switch_salary_payment;
extern const Operation submit_provision_request;
extern const Operation open_account;
extern const Operation reject_provision_request;
extern const Operation revoke_operator;
extern const Operation list_operators_operation;
extern const Operation show_operator;
extern const Operation list_provision_requests;
extern const Operation show_provision_request;
extern const Operation show_role_matrix;
extern const Operation record_training;
extern const Operation verify_audit;
extern const Operation list_audit_operation;

namespace {

constexpr Statement reach_organisation{"access.reach_organisation",
                                       "SELECT region, id FROM organisations WHERE id = $1"};
constexpr Statement reach_operator{"access.reach_operator",
                                   "SELECT region, organisation FROM operators WHERE id = $1"};
constexpr Statement reach_request{"access.reach_request",
                                  "SELECT region, organisation FROM provision_requests WHERE id = $1"};

}  // namespace

extern const Module access_module;
const Module access_module{
    .name = "access",
    .words = {"用户与权限", "Users and permissions"},
    .uses = {"regions", "policies"},
    .operations = {&sign_in,
                   &sign_out,
                   &change_password,
                   &reset_password,
                   &enrol_second_factor,
                   &confirm_second_factor,
                   &confirm_identity,
                   &renew_recovery_codes_operation,
                   &who_am_i,
                   &create_organisation_operation,
                   &list_organisations_operation,
                   &show_organisation, &print_contacts,
                   &add_contact,
                   &disable_organisation,
                   &switch_salary_payment,
                   &submit_provision_request,
                   &open_account,
                   &reject_provision_request,
                   &revoke_operator,
                   &list_operators_operation,
                   &show_operator,
                   &list_provision_requests,
                   &show_provision_request,
                   &show_role_matrix,
                   &record_training,
                   &verify_audit,
                   &list_audit_operation},
    .reach = {{OrganisationTag::prefix, reach_organisation},
              {OperatorTag::prefix, reach_operator},
              {ProvisionRequestTag::prefix, reach_request}},
    .lifecycles = {&view_of(organisation_lifecycle), &view_of(provision_lifecycle)},
    .problems = {&sign_in_refused,
                 &password_wrong,
                 &password_not_new,
                 &no_account_here,
                 &factor_code_wrong,
                 &factor_not_enrolled,
                 &factor_enrolled,
                 &account_malformed,
                 &account_taken,
                 &account_of_person_differs,
                 &own_account,
                 &operator_not_found,
                 &operator_revoked,
                 &installation_has_operators,
                 &role_unknown,
                 &identity_not_fresh,
                 &roles_missing,
                 &administrators_combined,
                 &role_not_for_organisation,
                 &scope_outside_organisation,
                 &request_for_other_organisation,
                 &request_not_found,
                 &organisation_not_found,
                 &organisation_disabled,
                 &organisation_type_unknown,
                 &uscc_missing,
                 &uscc_taken,
                 &training_without_people,
                 &training_in_future,
                 &score_out_of_range},
    .find_actor = [](Database& db, std::string_view token_digest,
                     Instant now) { return find_actor(db, token_digest, now); },
    .require_proof = [](const Actor& actor, Instant now) { require_fresh_proof(actor, now); },
    .roles = [] { return role_choices(); },
    .furnish = [](Unit& unit) { furnish_code_lists(unit); },
    .create_first_operator =
        [](Unit& unit, std::string_view account, std::string_view password, RegionCode region) {
            // The second one is the other hand that opening an account takes (R3.1-8).
            if (count_operators(unit.db) == 0)
                create_first_administrator(unit, account, password, region);
            else
                create_operator(unit, {.account = std::string{account},
                                       .name = "第二管理员",
                                       .roles = {"HRSS_PLATFORM_ADMIN"},
                                       .region = region,
                                       .password_hash = hash_password(password),
                                       .must_change_password = false});
        },
};

}  // namespace onecard::access
