// The manifest of collection (采集与比对): one line for each thing it brings.

#include "business/collection/batch.hpp"
#include "business/collection/comparison.hpp"
#include "business/collection/override.hpp"
#include "business/collection/photo.hpp"
#include "business/collection/problems.hpp"
#include "business/collection/record_lifecycle.hpp"
#include "engine/advance.hpp"
#include "engine/house.hpp"

namespace onecard::collection {

extern const Operation create_collection_plan;
extern const Operation finish_collection_plan;
extern const Operation drop_collection_plan;
extern const Operation list_collection_plans_operation;
extern const Operation show_collection_plan;
extern const Operation create_collection;
extern const Operation import_collection;
extern const Operation add_record;
extern const Operation submit_collection;
extern const Operation discard_collection;
extern const Operation close_collection;
extern const Operation list_collections;
extern const Operation show_collection;
extern const Operation list_records_operation;
extern const Operation own_records;
extern const Operation show_record;
extern const Operation list_collection_findings;
extern const Operation export_collection_findings;
extern const Operation correct_record;
extern const Operation withdraw_record;
extern const Operation keep_record;
extern const Operation confirm_records;
extern const Operation hand_over_records;
extern const Operation reopen_record;
extern const Operation list_shared_mobiles;
extern const Operation request_comparison;
extern const Operation take_comparison_result;
extern const Operation list_comparisons_operation;
extern const Operation show_comparison;
extern const Operation end_comparison;
extern const Operation print_recollection_slip;
extern const Operation ask_override;
extern const Operation approve_override;
extern const Operation refuse_override;
extern const Operation list_overrides_operation;
extern const Operation sample_overrides;
extern const Operation record_sample_finding;
extern const Operation import_photos;
extern const Operation add_photo;
extern const Operation list_photo_archives;
extern const Operation show_photo_archive;
extern const Operation completeness;
extern const Operation reveal_photo;
extern const JobKind import_collection_rows;
extern const JobKind hand_over_job;
extern const JobKind write_request_job;
extern const JobKind apply_results_job;
extern const JobKind fetch_results_job;
extern const JobKind ask_online_job;
extern const JobKind ask_again_job;
extern const JobKind daily_look_job;
extern const JobKind import_photos_job;
extern const JobKind forget_upload_job;
bool has_to_look(Unit& unit);
bool has_results_to_fetch(Unit& unit);

constexpr Statement reach_of_plan{"collection.reach_of_plan", R"sql(
    SELECT region, CAST(NULL AS BIGINT) FROM collection_plans WHERE id = $1)sql"};
constexpr Statement reach_of_batch{"collection.reach_of_batch", R"sql(
    SELECT region, organisation FROM collection_batches WHERE id = $1)sql"};
constexpr Statement reach_of_comparison{"collection.reach_of_comparison", R"sql(
    SELECT region, CAST(NULL AS BIGINT) FROM comparison_jobs WHERE id = $1)sql"};
constexpr Statement reach_of_override{"collection.reach_of_override", R"sql(
    SELECT region, CAST(NULL AS BIGINT) FROM comparison_overrides WHERE id = $1)sql"};
constexpr Statement reach_of_archive{"collection.reach_of_archive", R"sql(
    SELECT region, organisation FROM photo_archives WHERE id = $1)sql"};

extern const Module collection_module;
const Module collection_module{
    .name = "collection",
    .words = {"采集与比对", "Collection and comparison"},
    .uses = {"regions", "policies", "access", "people"},
    .operations = {&create_collection_plan,
                   &finish_collection_plan,
                   &drop_collection_plan,
                   &list_collection_plans_operation,
                   &show_collection_plan,
                   &create_collection,
                   &import_collection,
                   &add_record,
                   &submit_collection,
                   &discard_collection,
                   &close_collection,
                   &list_collections,
                   &show_collection,
                   &list_records_operation,
                   &own_records,
                   &show_record,
                   &list_collection_findings,
                   &export_collection_findings,
                   &correct_record,
                   &withdraw_record,
                   &keep_record,
                   &confirm_records,
                   &hand_over_records,
                   &reopen_record,
                   &list_shared_mobiles,
                   &request_comparison,
                   &take_comparison_result,
                   &list_comparisons_operation,
                   &show_comparison,
                   &end_comparison,
                   &print_recollection_slip,
                   &ask_override,
                   &approve_override,
                   &refuse_override,
                   &list_overrides_operation,
                   &sample_overrides,
                   &record_sample_finding,
                   &import_photos,
                   &add_photo,
                   &list_photo_archives,
                   &show_photo_archive,
                   &completeness,
                   &reveal_photo},
    .jobs = {&import_collection_rows, &hand_over_job, &write_request_job, &apply_results_job,
             &fetch_results_job, &ask_online_job, &ask_again_job, &daily_look_job, &import_photos_job,
             &forget_upload_job},
    .repeats = {{"collection.daily_look", "worker.look_seconds", has_to_look},
                {"collection.fetch_results", "worker.look_seconds", has_results_to_fetch}},
    .reach = {{CollectionPlanId::prefix, reach_of_plan},
              {CollectionBatchId::prefix, reach_of_batch},
              {ComparisonId::prefix, reach_of_comparison},
              {OverrideId::prefix, reach_of_override},
              {PhotoArchiveId::prefix, reach_of_archive}},
    .lifecycles = {&view_of(plan_lifecycle), &view_of(batch_lifecycle), &view_of(comparison_lifecycle),
                   &view_of(override_lifecycle), &view_of(record_lifecycle), &view_of(archive_lifecycle)},
    .problems = {&plan_not_found,      &batch_not_found,      &record_not_found,
                 &records_moved,       &comparison_not_found, &comparison_open,
                 &way_not_allowed,     &source_not_connected, &result_file_unreadable,
                 &override_not_found,  &override_not_needed,  &override_asked_already,
                 &nothing_to_fill,     &sheet_too_long,       &sheet_empty_of_people,
                 &sheet_taken,         &batch_has_records,    &batch_empty,
                 &batch_not_filling,   &records_open,         &due_day_passed,
                 &target_not_positive, &reason_missing,       &nothing_corrected,
                 &identity_by_hand,    &record_unreadable,    &nothing_to_move,
                 &same_as_before,      &not_collected,        &not_confirmed,
                 &not_matched,         &comparison_stale,     &identity_changed,
                 &photo_missing,       &number_in_conflict,   &photo_damaged,
                 &field_empty,         &name_too_long,        &name_rare_glyph,
                 &columns_swapped,     &certificate_expired,  &nationality_unknown,
                 &address_wrong,       &region_code_wrong,    &region_outside,
                 &minority_name_wrong, &guardian_missing,     &guardian_number_wrong,
                 &bank_code_wanted,    &collected_twice,      &collected_differently,
                 &archive_not_found,   &archive_taken,        &photo_day_future},
};

}  // namespace onecard::collection
