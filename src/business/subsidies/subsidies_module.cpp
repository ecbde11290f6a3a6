// The manifest of subsidies (惠民惠农补贴): one line for each thing it brings.

#include "business/subsidies/batch.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/advance.hpp"
#include "engine/house.hpp"

namespace onecard::subsidies {

// Items are a published list: everybody reads them; what changes one asks must_find_own_item for the region.
constexpr Statement reach_of_item{"subsidies.reach_of_item", R"sql(
    SELECT CAST(NULL AS BIGINT), CAST(NULL AS BIGINT) FROM subsidy_items WHERE id = $1)sql"};
constexpr Statement reach_of_batch{"subsidies.reach_of_batch", R"sql(
    SELECT region, organisation FROM subsidy_batches WHERE id = $1)sql"};
constexpr Statement reach_of_roster{"subsidies.reach_of_roster", R"sql(
    SELECT b.region, b.organisation FROM rosters r JOIN subsidy_batches b ON b.id = r.batch WHERE r.id = $1)sql"};

// The review.
extern const Operation submit_batch;
extern const Operation submit_department_batch;
extern const Operation resubmit_to_town;
extern const Operation resubmit_to_first;
extern const Operation resubmit_to_leader;
extern const Operation review_town_roster;
extern const Operation review_batch;
extern const Operation approve_batch;
extern const Operation return_batch;
extern const Operation withdraw_batch;
extern const Operation cancel_batch;
extern const Operation stop_line;
extern const Operation resume_line;

extern const Module subsidies_module;
const Module subsidies_module{
    .name = "subsidies",
    .words = {"惠民惠农补贴", "Subsidies"},
    .uses = {"regions", "policies", "access", "people", "cards", "ledger", "payments"},
    .operations = {&submit_batch, &submit_department_batch, &resubmit_to_town, &resubmit_to_first, &resubmit_to_leader,
                   &review_town_roster, &review_batch, &approve_batch, &return_batch, &withdraw_batch, &cancel_batch,
                   &stop_line, &resume_line},
    .jobs = {},
    .hears = {},
    .reach = {{ItemId::prefix, reach_of_item}, {BatchId::prefix, reach_of_batch}, {RosterId::prefix, reach_of_roster}},
    .lifecycles = {&view_of(item_lifecycle), &view_of(batch_lifecycle), &view_of(roster_lifecycle)},
    .problems =
        {&item_not_found, &item_not_draft, &item_incomplete, &item_dates_reversed, &item_ages_reversed,
         &item_code_wrong, &item_code_taken, &item_excludes_itself, &item_not_published, &bank_unknown,
         &quota_amount_wrong, &quota_document_missing, &batch_not_found, &batch_not_filling, &batch_region_wrong,
         &batch_day_passed, &batch_importing, &roster_not_found, &roster_missing, &row_not_found, &row_changed_meanwhile,
         &not_at_this_post, &goes_another_way, &opinion_missing, &bad_rows_not_accepted, &totals_differ, &nothing_to_pay,
         &paid_elsewhere, &contacts_missing, &next_post_acted, &line_frozen, &line_stopped_already, &line_not_stopped,
         &line_stopped_by_other},
};

}  // namespace onecard::subsidies
