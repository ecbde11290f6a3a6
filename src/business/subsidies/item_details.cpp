// Puts what was said about an item onto it and checks what one field alone cannot tell.

#include "business/subsidies/item_details.hpp"

#include "business/subsidies/problems.hpp"

namespace onecard::subsidies {

void ItemDetails::apply_to(Item& item) const {
    const auto take = [](const auto& said, auto& kept) {
        if (said) kept = *said;
    };
    take(short_name, item.short_name);
    take(fund_kind, item.fund_kind);
    take(policy_level, item.policy_level);
    take(policy_doc, item.policy_doc);
    take(policy_no, item.policy_no);
    take(via_passbook, item.via_passbook);
    take(scope_level, item.scope_level);
    take(scope_text, item.scope_text);
    take(payee_mode, item.payee_mode);
    take(standard_kind, item.standard_kind);
    take(standard, item.standard);
    take(standard_text, item.standard_text);
    if (min_age) item.min_age = min_age;
    if (max_age) item.max_age = max_age;
    take(notice_rounds, item.notice_rounds);
    take(notice_days, item.notice_days);
    if (valid_to) item.valid_to = valid_to;
    if (item.min_age.value_or(0) < 0 || item.max_age.value_or(150) > 150)
        throw Problem{item_ages_reversed}.at("min_age");
    if (item.min_age && item.max_age && *item.max_age < *item.min_age)
        throw Problem{item_ages_reversed}.at("max_age");
    if (item.payee_mode == PayeeMode::institution) throw Problem{item_institution_unpayable}.at("payee_mode");
    if (item.notice_rounds < 0 || item.notice_days < 0) throw Problem{item_notice_wrong}.at("notice_days");
    if (item.valid_to && *item.valid_to < item.valid_from) throw Problem{item_dates_reversed}.at("valid_to");
}

}  // namespace onecard::subsidies
