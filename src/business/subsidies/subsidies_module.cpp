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

extern const Module subsidies_module;
const Module subsidies_module{
    .name = "subsidies",
    .words = {"惠民惠农补贴", "Subsidies"},
    .uses = {"regions", "policies", "access", "people", "cards", "ledger", "payments"},
    .operations = {},
    .jobs = {},
    .hears = {},
    .reach = {{ItemId::prefix, reach_of_item}, {BatchId::prefix, reach_of_batch}, {RosterId::prefix, reach_of_roster}},
    .lifecycles = {&view_of(item_lifecycle), &view_of(batch_lifecycle), &view_of(roster_lifecycle)},
    .problems =
        {&item_not_found, &item_not_draft, &item_incomplete, &item_dates_reversed, &item_ages_reversed,
         &item_code_wrong, &item_code_taken, &item_excludes_itself, &item_not_published, &bank_unknown,
         &quota_amount_wrong, &quota_document_missing, &batch_not_found, &batch_not_filling, &batch_region_wrong,
         &batch_day_passed, &batch_importing, &roster_not_found, &roster_missing, &row_not_found, &row_changed_meanwhile},
};

}  // namespace onecard::subsidies
