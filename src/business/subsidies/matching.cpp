// Matches the rows concerned again; all others stand as they were written.

#include "business/subsidies/matching.hpp"

#include <algorithm>
#include <map>

#include "base/person_name.hpp"
#include "business/subsidies/exception_store.hpp"
#include "business/subsidies/item_store.hpp"
#include "business/subsidies/person_key_set.hpp"
#include "business/subsidies/row_matching.hpp"
#include "engine/database.hpp"

namespace onecard::subsidies {
namespace {

constexpr std::int64_t rows_at_once = 50'000;

/// Why the platform stopped a row; both languages, since it is stored (R3.21-7).
std::string_view stop_reason(MatchCode code) {
    switch (code) {
        case MatchCode::m09: return "人员已死亡 the person is dead";
        case MatchCode::m04: return "社保卡挂失 the card was reported lost";
        case MatchCode::m05: return "社保卡注销或封存 the card was cancelled or sealed";
        case MatchCode::m06: return "姓名与人员库不一致 the name differs from the base";
        case MatchCode::m02: return "人员库中已无此人或其社保卡 no person or card in the base";
        case MatchCode::m12: return "社保卡已转往外地 the card is of another region";
        default: return "账户不能入账 the account takes no credit";
    }
}

/// The bank that the sheet named, as far as the row's first match still tells it; 0 none.
std::int64_t sheet_bank_of(const RosterRow& row) {
    if ((row.warnings & (warn_bank_empty | warn_bank_unknown)) != 0) return 0;
    return row.match == MatchCode::m00 || row.match == MatchCode::m10 ? row.bank : 0;
}

}  // namespace

RematchCounts rematch_changed(Unit& unit, const Batch& batch, bool only_worse,
                              const std::function<bool(const RosterRow&)>& concerns) {
    RematchCounts counts;
    if (!batch.roster) return counts;
    const LastMatch matched{unit.now, cards::last_change_turn(unit.db)};
    const std::vector<PersonKey> changed = cards::changed_after(unit.db, batch.matched.turn);
    if (changed.empty()) return counts;

    const PersonKeySet keys(changed.begin(), changed.end());
    std::vector<RosterRow> rows;
    for (std::int64_t after = 0; after < batch.rows_total; after += rows_at_once)
        each_row(unit.db, batch.roster, after, rows_at_once, [&](const RosterRow& row) {
            const bool changed_since =
                keys.contains(row.person) || (row.payee != row.person && keys.contains(row.payee));
            if (changed_since && (!concerns || concerns(row))) rows.push_back(row);
        });
    counts.concerned = std::ssize(rows);
    if (rows.empty()) {
        set_batch_totals(unit.db, batch.id, {batch.rows_total, batch.rows_payable, batch.payable}, matched);
        return counts;
    }

    const Item item = must_find_item(unit.db, batch.item);
    const MatchContext context = load_match_context(unit, item, batch.region);
    const auto entries_of = [&](auto key_of) {
        std::vector<PersonKey> wanted;
        for (const RosterRow& row : rows) wanted.push_back(key_of(row));
        return cards::find_entries(unit.db, wanted);
    };
    const auto named = entries_of([](const RosterRow& row) { return row.person; });
    const auto paid = entries_of([](const RosterRow& row) { return row.payee; });
    const auto approved = approved_exceptions(unit.db, item.id);
    const PersonKeySet exceptions(approved.begin(), approved.end());

    for (std::size_t i = 0; i < rows.size(); ++i) {
        const RosterRow& row = rows[i];
        Matched match = match_row(
            context,
            {name_hash(normalise_name(row.name)), has_rare_glyph(row.name), row.town, sheet_bank_of(row), -1},
            named[i], paid[i]);
        // What the sheet said of the bank is known no more where the account is the same.
        if (row.match == MatchCode::m11 && match.code == MatchCode::m00 && match.bank == row.bank)
            match.code = row.match;
        // A household that got another head cannot be paid by this row; the roster must be read again.
        const bool head_moved = context.to_head && named[i].known && !exceptions.contains(row.person) &&
                                named[i].head_key.value_or(row.person) != row.payee;
        if (head_moved) match.account_sealed = {};
        const bool was_payable = !row.account_sealed.empty();
        const bool is_payable = !match.account_sealed.empty();
        if (only_worse && !was_payable) continue;
        RosterChange change = change_of(row, "match", row.stopped, row.stop_reason);
        change.match = match.code;
        change.bank = match.bank;
        change.account_tail = is_payable ? match.account_tail : 0;
        change.account_sealed = match.account_sealed;
        const bool stops = !row.stopped && !is_payable && (head_moved || only_worse);
        if (stops) {
            change.stopped = true;
            change.reason =
                head_moved ? "户主已变更 the household has another head" : stop_reason(match.code);
        }
        if (!stops && change.match == row.match && change.bank == row.bank &&
            change.account_tail == row.account_tail && change.account_sealed == row.account_sealed)
            continue;
        insert_change(unit, change);
        ++counts.changed;
        if (stops) ++counts.stopped;
        if (was_payable && is_payable && change.account_sealed != row.account_sealed) ++counts.repointed;
        if (match.code != row.match || match.bank != row.bank) {
            add_match_sum(unit.db, batch.roster, {row.town, row.bank, row.match, -1, -row.amount});
            add_match_sum(unit.db, batch.roster, {row.town, match.bank, match.code, 1, row.amount});
        }
    }
    set_batch_totals(unit.db, batch.id, totals_of(unit.db, batch.roster), matched);
    return counts;
}

std::int64_t count_paid_elsewhere(Database& db, const Batch& batch) {
    // A correction's lines are claimed one by one from the lines that failed.
    if (!batch.roster || batch.is_correction) return 0;
    PersonKeySet elsewhere;
    const auto keep = [&](const PersonKey& key) { elsewhere.insert(key); };
    each_payee_elsewhere(db, batch, batch.item, keep);
    for (const ItemId other : exclusions_of(db, batch.item)) each_payee_elsewhere(db, batch, other, keep);
    std::int64_t found = 0;
    if (elsewhere.empty()) return found;
    for (std::int64_t after = 0; after < batch.rows_total; after += rows_at_once)
        each_row(db, batch.roster, after, rows_at_once, [&](const RosterRow& row) {
            if (!row.stopped && elsewhere.contains(row.payee)) ++found;
        });
    return found;
}

}  // namespace onecard::subsidies
