#pragma once
// Matches one row with what the card index says: the code, the account, and what is worth telling.

#include <string_view>
#include <vector>

#include "business/cards/cards.hpp"
#include "business/subsidies/item.hpp"
#include "business/subsidies/match_rules.hpp"

namespace onecard::subsidies {

/// What all rows of one batch have in common.
struct MatchContext {
    std::vector<cards::Bank> banks;
    std::vector<std::int64_t> agent_banks;   ///< of the item; empty: any
    RegionCode county{};
    bool to_head = false;                    ///< PayeeMode::household
    bool pays_other_region_card = false;

    const cards::Bank* find_bank(std::int64_t code) const;
};
MatchContext load_match_context(Unit& unit, const Item& item, RegionCode batch_region);

/// What the sheet says that matters.
struct NamedRow {
    std::uint64_t name_hash = 0;
    bool rare_glyph = false;
    RegionCode town{};
    std::int64_t bank = 0;             ///< 0: the sheet names none
    std::int32_t account_tail = -1;    ///< -1: the sheet names none
};
struct Matched {
    MatchCode code{};
    std::int64_t bank = 0;
    std::int64_t account_tail = 0;
    std::string_view account_sealed;   ///< empty unless the row is to be paid; lives as long as `paid`
    std::int64_t warnings = 0;
};
/// `named` and `paid` are the same entry unless a household's head is paid.
Matched match_row(const MatchContext& context, const NamedRow& row, const cards::IndexEntry& named,
                  const cards::IndexEntry& paid);

}  // namespace onecard::subsidies
