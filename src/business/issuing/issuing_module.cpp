// The manifest of applications and what must stand before them.

#include "business/issuing/application_store.hpp"
#include "business/issuing/fees.hpp"
#include "business/issuing/green_store.hpp"
#include "business/issuing/problems.hpp"
#include "business/issuing/setup.hpp"
#include "business/subsidies/subsidies.hpp"
#include "engine/advance.hpp"
#include "engine/house.hpp"

namespace onecard::issuing {

// Who works in a town sees what its county and province laid down, so these have the reach of everybody.
constexpr Statement reach_of_profile{"issuing.reach_of_profile", R"sql(
    SELECT CAST(NULL AS BIGINT), CAST(NULL AS BIGINT) FROM card_profiles WHERE id = $1)sql"};
constexpr Statement reach_of_registration{"issuing.reach_of_registration", R"sql(
    SELECT CAST(NULL AS BIGINT), CAST(NULL AS BIGINT) FROM issuance_registrations WHERE id = $1)sql"};
constexpr Statement reach_of_registration_change{"issuing.reach_of_registration_change", R"sql(
    SELECT CAST(NULL AS BIGINT), CAST(NULL AS BIGINT) FROM registration_changes WHERE id = $1)sql"};
constexpr Statement reach_of_tender{"issuing.reach_of_tender", R"sql(
    SELECT CAST(NULL AS BIGINT), CAST(NULL AS BIGINT) FROM tenders WHERE id = $1)sql"};
constexpr Statement reach_of_quota{"issuing.reach_of_quota", R"sql(
    SELECT CAST(NULL AS BIGINT), CAST(NULL AS BIGINT) FROM bank_quotas WHERE id = $1)sql"};
constexpr Statement reach_of_fee_standard{"issuing.reach_of_fee_standard", R"sql(
    SELECT CAST(NULL AS BIGINT), CAST(NULL AS BIGINT) FROM fee_standards WHERE id = $1)sql"};
constexpr Statement reach_of_vendor{"issuing.reach_of_vendor", R"sql(
    SELECT CAST(NULL AS BIGINT), CAST(NULL AS BIGINT) FROM organisations_v WHERE id = $1)sql"};
constexpr Statement reach_of_application{"issuing.reach_of_application", R"sql(
    SELECT a.region, b.organisation
      FROM card_applications a LEFT JOIN banks_v b ON b.code = a.bank WHERE a.id = $1)sql"};
constexpr Statement reach_of_fee_order{"issuing.reach_of_fee_order", R"sql(
    SELECT a.region, b.organisation
      FROM fee_orders f JOIN card_applications a ON a.id = f.application LEFT JOIN banks_v b ON b.code = a.bank
     WHERE f.id = $1)sql"};
constexpr Statement reach_of_green_case{"issuing.reach_of_green_case", R"sql(
    SELECT g.region, b.organisation FROM green_channel g LEFT JOIN banks_v b ON b.code = g.bank WHERE g.id = $1)sql"};

extern const Operation abandon_exception;
extern const Operation apply_operation;
extern const Operation apply_collection_batch;
extern const Operation apply_for_my_card;
extern const Operation approve_profile;
extern const Operation close_green_case;
extern const Operation confirm_fee_standard;
extern const Operation confirm_registration_change;
extern const Operation confirm_tender;
extern const Operation count_holders_operation;
extern const Operation end_fee_standard;
extern const Operation end_registration;
extern const Operation end_tender;
extern const Operation exempt_fee;
extern const Operation list_applications_operation;
extern const Operation list_bank_quotas;
extern const Operation list_bulk_refusals;
extern const Operation list_fee_orders_operation;
extern const Operation list_fee_standards_operation;
extern const Operation list_green_channel;
extern const Operation list_profiles_operation;
extern const Operation list_registrations_operation;
extern const Operation list_tenders_operation;
extern const Operation list_vendors;
extern const Operation look_up_applicant;
extern const Operation open_registration;
extern const Operation pass_general_test;
extern const Operation pay_fee;
extern const Operation print_application_form;
extern const Operation print_fee_receipt;
extern const Operation propose_profile;
extern const Operation propose_registration_change;
extern const Operation receive_keys;
extern const Operation receive_psam;
extern const Operation record_fee_standard;
extern const Operation record_tender;
extern const Operation refund_fee;
extern const Operation refuse_registration_change;
extern const Operation register_issuance;
extern const Operation resolve_exception;
extern const Operation retire_profile;
extern const Operation return_profile;
extern const Operation reveal_agent;
extern const Operation set_bank_quota;
extern const Operation show_application;
extern const Operation show_my_application;
extern const Operation show_my_choices;
extern const Operation show_overview;
extern const Operation show_profile;
extern const Operation show_registration;
extern const Operation show_targets;
extern const Operation start_issuing;
extern const Operation submit_profile;
extern const Operation withdraw_application;
extern const Operation withdraw_my_application;
extern const JobKind apply_collection_batch_job;
extern const JobKind take_up_cardless_job;
extern const JobKind tell_visits_job;

extern const Module issuing_module;
const Module issuing_module{
    .name = "issuing",
    .words = {"申领", "Applications and issuing"},
    .uses = {"regions", "policies", "access", "people", "cards", "subsidies", "collection"},
    .operations = {&abandon_exception,
                   &apply_operation,
                   &apply_collection_batch,
                   &apply_for_my_card,
                   &approve_profile,
                   &close_green_case,
                   &confirm_fee_standard,
                   &confirm_registration_change,
                   &confirm_tender,
                   &count_holders_operation,
                   &end_fee_standard,
                   &end_registration,
                   &end_tender,
                   &exempt_fee,
                   &list_applications_operation,
                   &list_bank_quotas,
                   &list_bulk_refusals,
                   &list_fee_orders_operation,
                   &list_fee_standards_operation,
                   &list_green_channel,
                   &list_profiles_operation,
                   &list_registrations_operation,
                   &list_tenders_operation,
                   &list_vendors,
                   &look_up_applicant,
                   &open_registration,
                   &pass_general_test,
                   &pay_fee,
                   &print_application_form,
                   &print_fee_receipt,
                   &propose_profile,
                   &propose_registration_change,
                   &receive_keys,
                   &receive_psam,
                   &record_fee_standard,
                   &record_tender,
                   &refund_fee,
                   &refuse_registration_change,
                   &register_issuance,
                   &resolve_exception,
                   &retire_profile,
                   &return_profile,
                   &reveal_agent,
                   &set_bank_quota,
                   &show_application,
                   &show_my_application,
                   &show_my_choices,
                   &show_overview,
                   &show_profile,
                   &show_registration,
                   &show_targets,
                   &start_issuing,
                   &submit_profile,
                   &withdraw_application,
                   &withdraw_my_application},
    .jobs = {&apply_collection_batch_job, &take_up_cardless_job, &tell_visits_job},
    .hears = {{subsidies::roster_matched, "issuing.take_up_cardless"}},
    .reach = {{ProfileId::prefix, reach_of_profile},
              {RegistrationId::prefix, reach_of_registration},
              {RegistrationChangeId::prefix, reach_of_registration_change},
              {TenderId::prefix, reach_of_tender},
              {QuotaId::prefix, reach_of_quota},
              {FeeStandardId::prefix, reach_of_fee_standard},
              {VendorId::prefix, reach_of_vendor},
              {ApplicationId::prefix, reach_of_application},
              {FeeOrderId::prefix, reach_of_fee_order},
              {OutletId::prefix, reach_of_vendor},
              {GreenId::prefix, reach_of_green_case}},
    .lifecycles = {&view_of(profile_lifecycle), &view_of(registration_lifecycle),
                   &view_of(registration_change_lifecycle), &view_of(tender_lifecycle),
                   &view_of(fee_standard_lifecycle), &view_of(fee_order_lifecycle), &view_of(green_lifecycle),
                   &view_of(application_lifecycle)},
    .problems = {&profile_not_found,
                 &profile_breaks_rule,
                 &profile_not_approved,
                 &registration_not_found,
                 &registration_change_not_found,
                 &registration_missing,
                 &vendor_not_registered,
                 &vendor_unknown,
                 &vendor_without_tender,
                 &bank_without_tender,
                 &bank_not_known,
                 &quota_missing,
                 &over_quota,
                 &quota_below_used,
                 &tender_not_found,
                 &tender_number_taken,
                 &winners_missing,
                 &winner_of_other_kind,
                 &days_reversed,
                 &change_incomplete,
                 &document_missing,
                 &fee_standard_not_found,
                 &fee_standard_without_approval,
                 &fee_standard_missing,
                 &fee_order_not_found,
                 &fee_unpaid,
                 &exempt_reason_unknown,
                 &application_not_found,
                 &application_open,
                 &has_valid_card,
                 &no_card_to_replace,
                 &card_not_lost,
                 &card_is_lost,
                 &warranty_over,
                 &not_expiring,
                 &generation_not_newer,
                 &same_bank,
                 &bank_differs,
                 &reason_missing,
                 &category_not_eligible,
                 &not_in_base,
                 &person_is_dead,
                 &applicant_unnamed,
                 &guardian_needed,
                 &agent_incomplete,
                 &agent_is_self,
                 &agent_too_young,
                 &address_missing,
                 &outlet_of_other_bank,
                 &no_agent,
                 &no_open_application,
                 &no_profile_here,
                 &instant_not_here,
                 &not_a_citizen,
                 &counter_only,
                 &green_case_not_found,
                 &words_needed,
                 &no_target_here,
                 &count_not_positive},
};

}  // namespace onecard::issuing
