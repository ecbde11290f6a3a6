// Banks and counts as sheets write them.

#include "business/funds/bank_names.hpp"

#include <charconv>

#include "base/person_name.hpp"
#include "business/funds/problems.hpp"

namespace onecard::funds {

BankNames::BankNames(const std::vector<BankName>& banks) {
    for (const BankName& bank : banks)
        for (const std::string* name : {&bank.name, &bank.short_name, &bank.uscc})
            if (!name->empty()) by_name_.emplace(normalise_name(*name), bank.id);
}

access::OrganisationId BankNames::must_find(std::string_view typed, access::OrganisationId own) const {
    if (typed.empty() && own) return own;
    const auto found = by_name_.find(normalise_name(typed));
    if (found == by_name_.end()) throw Problem{bank_not_cooperating}.at("bank").with(std::string{typed});
    if (own && found->second != own) throw Problem{not_own_bank}.at("bank").with(std::string{typed});
    return found->second;
}

std::int64_t must_count(std::string_view text) {
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty() || count < 0)
        throw Problem{card_count_wrong}.at("cards").with(std::string{text});
    return count;
}

}  // namespace onecard::funds
