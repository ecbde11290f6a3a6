// The manifest of plans.

#include "engine/house.hpp"

namespace onecard::collection {

extern const Module collection_module;
const Module collection_module{
    .name = "collection",
    .words = {"采集与比对", "Collection and comparison"},
    .uses = {"regions", "policies", "access", "people"},
};

}  // namespace onecard::collection
