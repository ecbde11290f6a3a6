// Every kind of finding a collection sheet may have, found by its code.

#include <algorithm>

#include "base/code_lists.hpp"
#include "business/collection/problems.hpp"
#include "business/collection/record_store.hpp"

namespace onecard::collection {

const ProblemKind* find_finding_kind(std::string_view code) {
    static constexpr const ProblemKind* kinds[] = {&field_empty,
                                                   &name_too_long,
                                                   &name_rare_glyph,
                                                   &columns_swapped,
                                                   &certificate_expired,
                                                   &nationality_unknown,
                                                   &address_wrong,
                                                   &region_code_wrong,
                                                   &region_outside,
                                                   &minority_name_wrong,
                                                   &guardian_missing,
                                                   &guardian_number_wrong,
                                                   &bank_code_wanted,
                                                   &collected_twice,
                                                   &collected_differently,
                                                   &certificate_type_unknown,
                                                   &certificate_number_wrong,
                                                   &citizen_number_length,
                                                   &citizen_number_digits_lost,
                                                   &citizen_number_characters,
                                                   &citizen_number_check_digit,
                                                   &citizen_number_date,
                                                   &citizen_number_date_range,
                                                   &citizen_number_sex_differs,
                                                   &citizen_number_birth_differs,
                                                   &citizen_number_region_unknown,
                                                   &ethnic_group_unknown,
                                                   &sex_unknown,
                                                   &date_unreadable,
                                                   &date_not_real,
                                                   &mobile_wrong};
    const auto found = std::ranges::find(kinds, code, [](const ProblemKind* kind) { return kind->code; });
    return found == std::end(kinds) ? nullptr : *found;
}

}  // namespace onecard::collection
