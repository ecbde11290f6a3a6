// The manifest of card numbers.

#include "engine/house.hpp"

namespace onecard::production {

extern const Module production_module;
const Module production_module{
    .name = "production",
    .words = {"制卡", "Card production"},
    .uses = {"regions", "policies", "access", "people", "cards", "ledger",
             "funds", "collection", "issuing"},
};

}  // namespace onecard::production
