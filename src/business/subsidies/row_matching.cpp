// Matches one row with what the card index says.

#include "business/subsidies/row_matching.hpp"

#include <algorithm>

#include "base/code_lists.hpp"
#include "business/subsidies/item_store.hpp"
#include "business/subsidies/parameters.hpp"

namespace onecard::subsidies {

const cards::Bank* MatchContext::find_bank(std::int64_t code) const {
    for (const cards::Bank& bank : banks)
        if (bank.code == code) return &bank;
    return nullptr;
}

MatchContext load_match_context(Unit& unit, const Item& item, RegionCode batch_region) {
    return {.banks = cards::list_banks(unit.db),
            .agent_banks = banks_of(unit.db, item.id),
            .county = batch_region.level() == RegionLevel::town ? batch_region.parent() : batch_region,
            .to_head = item.payee_mode == PayeeMode::household,
            .pays_other_region_card = pays_other_region_card(unit, item.pack_id)};
}

Matched match_row(const MatchContext& context, const NamedRow& row, const cards::IndexEntry& named,
                  const cards::IndexEntry& paid) {
    constexpr auto dead = static_cast<std::int64_t>(LiveStatus::dead);
    const cards::Bank* bank = context.find_bank(paid.bank);
    const bool accepts =
        bank != nullptr ? bank->accepts_credit(paid.bank_state) : paid.bank_state == cards::BankState::active;
    Matched out;
    out.code = decide_match(
        {.named_is_known = named.known,
         .dead = (named.known && named.live_status == dead) || (paid.known && paid.live_status == dead),
         .name_agrees = named.name_hash == row.name_hash && !row.rare_glyph,
         .valid_cards = paid.valid_cards,
         .ever_had_card = paid.valid_cards > 0 || !paid.card_no.empty(),
         .social = paid.social_state,
         .bank = paid.bank_state,
         .accepts_credit = accepts,
         .has_account = !paid.account_sealed.empty(),
         .of_other_region = paid.card_region && !context.county.contains(paid.card_region),
         .bank_differs = row.bank != 0 && row.bank != paid.bank});
    // The bank stands also where nothing is paid, so that it can be told whom to help (R3.20-2).
    out.bank = paid.bank;
    if (is_payable_match(out.code, context.pays_other_region_card)) {
        out.account_tail = paid.account_tail;
        out.account_sealed = paid.account_sealed;
        if (row.account_tail >= 0 && row.account_tail != paid.account_tail)
            out.warnings |= warn_account_differs;
        if (!context.agent_banks.empty() &&
            std::ranges::find(context.agent_banks, paid.bank) == context.agent_banks.end())
            out.warnings |= warn_bank_not_agent;
    }
    if (named.known && named.town && row.town && named.town != row.town) out.warnings |= warn_town_differs;
    return out;
}

}  // namespace onecard::subsidies
