// The manifest of collection (采集与比对): one line for each thing it brings.

#include "business/collection/problems.hpp"
#include "engine/house.hpp"

namespace onecard::collection {

extern const Module collection_module;
const Module collection_module{
    .name = "collection",
    .words = {"采集与比对", "Collection and comparison"},
    .uses = {"regions", "policies", "access", "people"},
    .problems = {&record_not_found, &records_moved, &not_collected, &not_confirmed, &not_matched, &comparison_stale,
                 &identity_changed, &photo_missing, &number_in_conflict, &photo_damaged},
};

}  // namespace onecard::collection
