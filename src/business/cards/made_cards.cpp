// Made cards: taken into the base with their chips, in bulk; and moved from place to place.

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "business/cards/card_life.hpp"
#include "business/cards/card_store.hpp"
#include "business/cards/problems.hpp"
#include "business/policies/policies.hpp"
#include "engine/secret.hpp"
#include "engine/sm3.hpp"

namespace onecard::cards {
namespace {

constexpr Statement select_used_chips{"cards.select_used_chips", R"sql(
    WITH RECURSIVE wanted(i, chip) AS (
        SELECT CAST(0 AS BIGINT), substr(COALESCE($1, (SELECT chip FROM card_chips LIMIT 0)), 1, 16)
         UNION ALL
        SELECT i + 1, substr($1, CAST(i * 16 + 17 AS INTEGER), 16) FROM wanted WHERE i < $2 - 1)
    SELECT w.i FROM wanted w CROSS JOIN card_chips c WHERE c.chip = w.chip ORDER BY w.i)sql"};

constexpr std::string_view chip_columns = "chip, kind, card_no";
constexpr std::string_view details_columns =
    "person_key, card_no, ident_code, atr, profile, valid_until, holding, outlet, box_position, "
    "is_temporary, "
    "replaces_card_no, replaced_by_card_no, made_at, collected_at, collected_by, enabled_at, social_since, "
    "temp_loss_until, cancel_reason, wrong_pins, sealed";
constexpr std::string_view event_columns =
    "person_key, card_no, id, event, from_state, to_state, channel, actor, at, detail, proof, agent_sealed";
constexpr std::string_view term_columns = "due_at, person_key, card_no, kind, ref";

using Chip = std::array<char, 16>;

bool is_hex(std::string_view text) {
    return std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

/// Upper and lower case are one chip. An ident_code has 32 digits and is its own key.
Chip chip_of(std::string_view code) {
    Chip chip{};
    if (code.size() == 32) {
        read_hex(code, std::span{reinterpret_cast<std::uint8_t*>(chip.data()), chip.size()});
        return chip;
    }
    std::string upper{code};
    std::ranges::transform(upper, upper.begin(),
                           [](char c) { return c >= 'a' && c <= 'f' ? char(c - 32) : c; });
    const std::string digest = sm3_hex("atr:" + upper);
    read_hex(std::string_view{digest}.substr(0, 32),
             std::span{reinterpret_cast<std::uint8_t*>(chip.data()), chip.size()});
    return chip;
}
Blob blob_of(const Chip& chip) {
    return {{chip.data(), chip.size()}};
}

void must_be_well_formed(const MadeCard& card) {
    const bool bare = card.temporary && card.ident_code.empty() && card.atr.empty();
    const bool good = card.ident_code.size() == 32 && is_hex(card.ident_code) && !card.atr.empty() &&
                      card.atr.size() <= 66 && card.atr.size() != 32 && is_hex(card.atr);
    if (!bare && !good) throw Problem{chip_malformed}.at("card_no").with(card.card_no);
}

struct TermsOfPlace {
    std::int64_t seal_days = 0, notice_days = 0, expiry_days = 0;
};

}  // namespace

std::vector<std::string> used_chips(Unit& unit, std::span<const std::string> chips) {
    std::vector<std::string> used;
    if (chips.empty()) return used;
    std::string blob;
    for (const std::string& code : chips) {
        const Chip chip = chip_of(code);
        blob.append(chip.data(), chip.size());
    }
    unit.db.each(
        select_used_chips,
        [&](const Row& row) { used.push_back(chips[static_cast<std::size_t>(row.number(0))]); }, Blob{blob},
        chips.size());
    return used;
}

void add_made_cards(Unit& unit, std::span<const MadeCard> made) {
    if (made.empty()) return;
    std::vector<std::string> codes;
    std::vector<std::pair<Chip, std::size_t>> chips;
    std::map<std::string_view, int> numbers;
    for (std::size_t i = 0; i < made.size(); ++i) {
        const MadeCard& card = made[i];
        must_be_well_formed(card);
        if (++numbers[card.card_no] > 1 || !find_holders(unit.db, card.card_no).empty())
            throw Problem{number_used}.at("card_no").with(card.card_no);
        for (const std::string* code : {&card.ident_code, &card.atr}) {
            if (code->empty()) continue;
            codes.push_back(*code);
            chips.emplace_back(chip_of(*code), i);
        }
    }
    std::ranges::sort(chips);
    const auto twice = std::ranges::adjacent_find(chips, {}, &std::pair<Chip, std::size_t>::first);
    if (twice != chips.end()) throw Problem{chip_used}.at("card_no").with(made[twice->second].card_no);
    if (const auto used = used_chips(unit, codes); !used.empty())
        for (const MadeCard& card : made)
            if (std::ranges::find(used, card.ident_code) != used.end() ||
                std::ranges::find(used, card.atr) != used.end())
                throw Problem{chip_used}.at("card_no").with(card.card_no);

    std::vector<Card> cards;
    std::vector<std::string> sealed(made.size());
    for (std::size_t i = 0; i < made.size(); ++i) {
        const MadeCard& one = made[i];
        const bool both = one.bank_card_no && one.account;
        if (both) seal_account(unit.sealer, one.key, one.account, sealed[i]);
        cards.push_back({.key = one.key,
                         .card_no = one.card_no,
                         .generation = one.generation,
                         .bank = one.bank,
                         .social_state = SocialState::sealed,
                         .bank_state = one.bank == 0 ? BankState::none : one.bank_state,
                         .state_day = unit.today(),
                         .issued_on = one.issued_on,
                         .region = one.region,
                         .account = one.bank_card_no ? one.bank_card_no : one.account});
    }
    save_cards(unit, cards);

    const std::int64_t event = unit.next_number();
    const Value now = to_value(unit.now);
    {
        const auto load = unit.db.bulk_load("card_details", details_columns);
        for (std::size_t i = 0; i < made.size(); ++i) {
            const MadeCard& one = made[i];
            const bool handed_out = one.holding == Holding::handed_out;
            load->row(
                std::array<Value, 21>{to_value(one.key),
                                      to_value(one.card_no),
                                      to_value(one.ident_code),
                                      to_value(one.atr),
                                      to_value(one.profile),
                                      one.valid_until ? to_value(*one.valid_until) : Value{std::int64_t{0}},
                                      code_of(one.holding),
                                      to_value(one.outlet),
                                      to_value(one.box_position),
                                      to_value(one.temporary),
                                      to_value(one.replaces_card_no),
                                      std::string_view{},
                                      now,
                                      handed_out ? now : Value{std::int64_t{0}},
                                      std::string_view{handed_out ? "self" : ""},
                                      std::int64_t{0},
                                      now,
                                      std::int64_t{0},
                                      std::string_view{},
                                      std::int64_t{0},
                                      Blob{sealed[i]}});
        }
        load->finish();
    }
    {
        const auto load = unit.db.bulk_load("card_events", event_columns);
        for (const MadeCard& one : made)
            load->row(std::array<Value, 12>{to_value(one.key), to_value(one.card_no), event,
                                            code_of(CardEventKind::made), std::int64_t{0}, std::int64_t{0},
                                            code_of(Channel::system), to_value(unit.actor.code), now,
                                            std::string_view{}, std::int64_t{0}, Blob{}});
        load->finish();
    }
    {
        const auto load = unit.db.bulk_load("card_chips", chip_columns);
        for (const auto& [chip, i] : chips) {
            const bool ident = chip == chip_of(made[i].ident_code);
            load->row(std::array<Value, 3>{blob_of(chip), std::string_view{ident ? "ident" : "atr"},
                                           to_value(made[i].card_no)});
        }
        load->finish();
    }
    std::map<RegionCode, TermsOfPlace> terms;
    for (const MadeCard& one : made)
        if (!terms.contains(one.region))
            terms[one.region] = {
                policies::number_in_any_case(unit.db, one.region, "uncollected_seal_days", unit.today()),
                policies::number_in_any_case(unit.db, one.region, "uncollected_notice_days", unit.today()),
                policies::number_in_any_case(unit.db, one.region, "expiry_exchange_days", unit.today())};
    const auto load = unit.db.bulk_load("card_terms", term_columns);
    const auto add_term = [&](const MadeCard& one, Instant due, TermKind kind) {
        load->row(std::array<Value, 5>{to_value(due), to_value(one.key), to_value(one.card_no), code_of(kind),
                                       std::int64_t{0}});
    };
    for (const MadeCard& one : made) {
        if (one.temporary && one.valid_until)
            add_term(one, Instant::start_of(one.valid_until->plus_days(1)), TermKind::temporary);
        const TermsOfPlace& days = terms[one.region];
        if (!one.temporary && one.valid_until && days.expiry_days > 0)
            add_term(one, Instant::start_of(one.valid_until->plus_days(-static_cast<int>(days.expiry_days))),
                     TermKind::warn_expiry);
        if (one.holding == Holding::handed_out) continue;
        add_term(one, Instant::start_of(unit.today().plus_days(days.seal_days)), TermKind::uncollected);
        if (days.notice_days > 0 && days.notice_days < days.seal_days)
            add_term(one, Instant::start_of(unit.today().plus_days(days.seal_days - days.notice_days)),
                     TermKind::warn_uncollected);
    }
    load->finish();
    unit.tell(card_changed, Node::of({{"count", std::ssize(made)}}));
}

void move_holding(Unit& unit, std::span<const CardRef> cards, Holding holding, std::int64_t outlet,
                  std::string_view box_position) {
    if (cards.empty()) return;
    for (const CardRef& card : cards) {
        ensure_details(unit, card);
        set_holding(unit, card, holding, outlet, box_position);
        if (holding == Holding::handed_out) set_collected(unit, card, "self");
    }
    const std::int64_t event = unit.next_number();
    const auto kind = holding == Holding::handed_out ? CardEventKind::handed_out
                      : holding == Holding::at_outlet || holding == Holding::at_bank ? CardEventKind::received
                                                                                     : CardEventKind::moved;
    const auto load = unit.db.bulk_load("card_events", event_columns);
    for (const CardRef& card : cards)
        load->row(std::array<Value, 12>{to_value(card.key), to_value(card.card_no), event, code_of(kind),
                                        std::int64_t{0}, std::int64_t{0}, code_of(Channel::system),
                                        to_value(unit.actor.code), to_value(unit.now), code_of(holding),
                                        std::int64_t{0}, Blob{}});
    load->finish();
}

}  // namespace onecard::cards
