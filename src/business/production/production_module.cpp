// The manifest of production.

#include "business/production/batch_lifecycle.hpp"
#include "business/production/count_lifecycle.hpp"
#include "business/production/destruction_lifecycle.hpp"
#include "business/production/file_lifecycle.hpp"
#include "business/production/handover_lifecycle.hpp"
#include "business/production/instant_lifecycle.hpp"
#include "business/production/instant_store.hpp"
#include "business/production/number_jobs.hpp"
#include "business/production/problems.hpp"
#include "business/production/production.hpp"
#include "business/production/returns.hpp"
#include "business/production/stock_counts.hpp"
#include "business/collection/collection.hpp"
#include "business/cards/cards.hpp"
#include "business/people/people.hpp"
#include "engine/advance.hpp"
#include "engine/house.hpp"

namespace onecard::production {

extern const Operation cancel_batch;
extern const Operation confirm_destruction;
extern const Operation create_batch;
extern const Operation enable_instant_card;
extern const Operation fail_instant_card;
extern const Operation fetch_instant_card;
extern const Operation generate_numbers;
extern const Operation hand_over_cards;
extern const Operation list_batches_operation;
extern const Operation list_destructions_operation;
extern const Operation list_devices_operation;
extern const Operation list_files_operation;
extern const Operation list_findings_operation;
extern const Operation list_handovers_operation;
extern const Operation list_hot_chips_operation;
extern const Operation list_instant_cards_operation;
extern const Operation list_items_operation;
extern const Operation list_locked_numbers;
extern const Operation list_movements_operation;
extern const Operation list_partners_operation;
extern const Operation list_stock;
extern const Operation list_stock_counts;
extern const Operation list_warehouses_operation;
extern const Operation open_stock_count;
extern const Operation print_destruction;
extern const Operation print_handover;
extern const Operation pull_item_operation;
extern const Operation receive_cards;
extern const Operation record_destruction;
extern const Operation record_inspection;
extern const Operation record_stock_count;
extern const Operation request_certificates;
extern const Operation resume_batch;
extern const Operation return_instant_card;
extern const Operation return_stock_count;
extern const Operation save_device;
extern const Operation save_partner;
extern const Operation save_warehouse;
extern const Operation send_bank_order;
extern const Operation send_centre_order;
extern const Operation send_vendor_order;
extern const Operation settle_stock_count;
extern const Operation show_batch;
extern const Operation show_numbers;
extern const Operation spoil_card;
extern const Operation start_instant_card;
extern const Operation take_in_cards;
extern const Operation take_return_file;
extern const Operation transfer_cards_operation;

extern const JobKind collect_returns_job;
extern const JobKind chase_batches_job;
extern const JobKind freeze_batch_job;
extern const JobKind check_person_job;
extern const JobKind note_issued_job;
extern const JobKind fill_numbers_job;
extern const JobKind free_numbers_job;
extern const JobKind send_file_job;
extern const JobKind open_stock_counts_job;
extern const JobKind take_return_job;

namespace {

constexpr Statement reach_of_warehouse{"production.reach_warehouse", R"sql(
    SELECT region, organisation FROM warehouses WHERE id = $1)sql"};
constexpr Statement reach_of_stock_count{"production.reach_stock_count", R"sql(
    SELECT w.region, w.organisation FROM stock_counts c JOIN warehouses w ON w.id = c.warehouse WHERE c.id = $1)sql"};
constexpr Statement reach_of_destruction{"production.reach_destruction", R"sql(
    SELECT w.region, w.organisation FROM destructions d JOIN warehouses w ON w.id = d.warehouse WHERE d.id = $1)sql"};
// A batch is seen where its cards are issued, by its bank and by its vendor.
constexpr Statement reach_of_batch{"production.reach_batch", R"sql(
    SELECT region, organisation FROM production_batches WHERE id = $1
    UNION ALL SELECT region, bank_organisation FROM production_batches WHERE id = $1
    UNION ALL SELECT region, vendor FROM production_batches WHERE id = $1)sql"};
constexpr Statement reach_of_file{"production.reach_file", R"sql(
    SELECT b.region, b.organisation FROM production_files f JOIN production_batches b ON b.id = f.batch WHERE f.id = $1
    UNION ALL SELECT b.region, f.partner
      FROM production_files f JOIN production_batches b ON b.id = f.batch WHERE f.id = $1)sql"};
// A box is seen by whoever sends it and by the outlet it is for.
constexpr Statement reach_of_handover{"production.reach_handover", R"sql(
    SELECT b.region, b.organisation FROM production_handovers h JOIN production_batches b ON b.id =
      h.batch WHERE h.id = $1
    UNION ALL SELECT o.region, o.id
      FROM production_handovers h JOIN organisations_v o ON o.id = h.outlet WHERE h.id = $1)sql"};
constexpr Statement reach_of_device{"production.reach_device", R"sql(
    SELECT region, organisation FROM instant_devices WHERE id = $1)sql"};
constexpr Statement reach_of_instant_card{"production.reach_instant_card", R"sql(
    SELECT region, organisation FROM instant_cards WHERE id = $1)sql"};

}  // namespace

extern const Module production_module;
const Module production_module{
    .name = "production",
    .words = {"制卡", "Card production"},
    .uses = {"regions", "policies", "access", "people", "cards", "ledger",
             "funds", "collection", "issuing"},
    .operations = {&cancel_batch, &confirm_destruction, &create_batch, &enable_instant_card,
                   &fail_instant_card, &fetch_instant_card, &generate_numbers, &hand_over_cards,
                   &list_batches_operation, &list_destructions_operation, &list_devices_operation,
                   &list_files_operation, &list_findings_operation, &list_handovers_operation,
                   &list_hot_chips_operation, &list_instant_cards_operation, &list_items_operation,
                   &list_locked_numbers, &list_movements_operation, &list_partners_operation,
                   &list_stock, &list_stock_counts, &list_warehouses_operation, &open_stock_count,
                   &print_destruction, &print_handover, &pull_item_operation, &receive_cards,
                   &record_destruction, &record_inspection, &record_stock_count,
                   &request_certificates, &resume_batch, &return_instant_card, &return_stock_count,
                   &save_device, &save_partner, &save_warehouse, &send_bank_order,
                   &send_centre_order, &send_vendor_order, &settle_stock_count, &show_batch,
                   &show_numbers, &spoil_card, &start_instant_card, &take_in_cards,
                   &take_return_file, &transfer_cards_operation},
    .jobs = {&collect_returns_job, &chase_batches_job, &freeze_batch_job, &check_person_job,
             &note_issued_job, &fill_numbers_job, &free_numbers_job, &send_file_job,
             &open_stock_counts_job, &take_return_job},
    .hears = {{people::person_changed, "production.check_person"},
              {collection::person_changed, "production.check_person"},
              {cards::card_event, "production.note_issued"}},
    .repeats = {{"production.free_numbers", "worker.look_seconds", has_numbers_to_free},
                {"production.open_stock_counts", "worker.look_seconds", has_counts_to_open},
                {"production.collect_returns", "worker.look_seconds", has_returns_waiting},
                {"production.chase_batches", "worker.look_seconds", has_batches_to_chase}},
    .reach = {{WarehouseId::prefix, reach_of_warehouse},
              {StockCountId::prefix, reach_of_stock_count},
              {DestructionId::prefix, reach_of_destruction},
              {ProductionBatchId::prefix, reach_of_batch},
              {ProductionFileId::prefix, reach_of_file},
              {HandoverId::prefix, reach_of_handover},
              {DeviceId::prefix, reach_of_device},
              {InstantCardId::prefix, reach_of_instant_card}},
    .lifecycles = {&view_of(batch_lifecycle), &view_of(count_lifecycle),
                   &view_of(destruction_lifecycle), &view_of(file_lifecycle),
                   &view_of(handover_lifecycle), &view_of(instant_lifecycle)},
    .problems = {&number_range_wrong, &numbers_overlap, &too_few_numbers, &no_number_pool,
                 &scheme_without_pool, &number_not_held, &partner_setting_wrong, &partner_missing,
                 &warehouse_not_found, &lot_differs, &intake_unreadable, &chip_known,
                 &card_without_bin, &stock_short, &stock_card_not_found, &same_warehouse,
                 &nothing_spoiled, &destruction_not_found, &count_not_found, &count_open_already,
                 &count_incomplete, &missing_not_named, &count_over, &police_report_missing,
                 &batch_not_found, &nothing_to_make, &batch_too_large, &photo_changed,
                 &nothing_left, &cards_left, &item_not_found, &item_not_pullable,
                 &certificates_needed, &certificates_not_needed, &inspection_wrong,
                 &inspection_missing, &handover_not_found, &handover_made_already,
                 &handover_out_of_order, &nothing_for_outlet, &device_not_found, &device_closed,
                 &instant_not_here, &instant_card_not_found, &work_key_used, &written_otherwise,
                 &chip_malformed, &file_not_found, &file_head_wrong, &file_kind_unexpected,
                 &file_count_differs, &file_order_differs, &file_more_than_ordered,
                 &file_without_replaced, &file_of_another_partner, &file_not_sealed,
                 &file_signature_wrong, &line_unreadable, &line_stranger, &line_twice,
                 &line_settled, &chip_repeated},
};

}  // namespace onecard::production
