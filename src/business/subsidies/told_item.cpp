// What a beneficiary is told of an item.

#include "business/subsidies/item_store.hpp"
#include "business/subsidies/subsidies.hpp"

namespace onecard::subsidies {

ItemTold told_item(Database& db, std::int64_t item) {
    const Item found = must_find_item(db, ItemId{item});
    ItemTold told{.major_name = found.major_name,
                  .minor_name = found.minor_name,
                  .policy_doc = found.policy_doc,
                  .policy_no = found.policy_no,
                  .standard = found.standard_text};
    if (told.standard.empty() && found.standard != Money{}) told.standard = found.standard.grouped() + " 元";
    return told;
}

}  // namespace onecard::subsidies
