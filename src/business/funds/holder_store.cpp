// Every SQL statement on holder counts.

#include "business/funds/holder_store.hpp"

#include "business/funds/fund_store.hpp"
#include "business/funds/problems.hpp"
#include "engine/advance.hpp"

namespace onecard::funds {
namespace {

constexpr Statement insert_one{"funds.insert_holders", R"sql(
    INSERT INTO holder_counts (id, state, level, year, bank, holders, counted_on, source, made_by, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (level, year, bank) DO NOTHING)sql"};
constexpr Statement update_one{"funds.update_holders", R"sql(
    UPDATE holder_counts SET holders = $2, counted_on = $3, source = $4 WHERE id = $1)sql"};
constexpr Statement select_one{"funds.select_holders", R"sql(
    SELECT id, state, level, year, bank, holders, counted_on, source, made_by, made_at
      FROM holder_counts WHERE id = $1)sql"};
constexpr Statement select_of_year{"funds.select_holders_of_year", R"sql(
    SELECT h.id, h.state, h.level, h.year, h.bank, h.holders, h.counted_on, h.source, h.made_by, h.made_at
      FROM holder_counts h JOIN organisations_v o ON o.id = h.bank
     WHERE h.level = $1 AND h.year = $2 ORDER BY o.uscc, h.bank)sql"};

HolderCount count_of(const Row& row) {
    return {row.id<HolderCountId>(0),
            holder_lifecycle.state(row.text(1)),
            row.region(2),
            row.number(3),
            row.id<access::OrganisationId>(4),
            row.number(5),
            row.date(6),
            row.string(7),
            row.string(8),
            row.instant(9)};
}

}  // namespace

HolderCountId put_holders(Unit& unit, const HolderCount& count) {
    for (const HolderCount& known : holders_of(unit.db, count.level, count.year)) {
        if (known.bank != count.bank) continue;
        if (known.holders == count.holders && known.source == count.source) return {};
        if (known.state == HolderState::confirmed)
            throw Problem{holders_confirmed}.at("holders").with(
                access::organisation_name(unit.db, count.bank));
        unit.db.change(update_one, known.id, count.holders, count.counted_on, count.source);
        advance(unit, known, HolderAct::correct_holders);
        return known.id;
    }
    const auto id = unit.next_id<HolderCountId>();
    unit.db.change(insert_one, id, holder_lifecycle.code(holder_lifecycle.start()), count.level, count.year,
                   count.bank, count.holders, count.counted_on, count.source, unit.actor.code, unit.now);
    record_birth(unit, view_of(holder_lifecycle), id.number(),
                 holder_lifecycle.code(HolderAct::record_holders));
    return id;
}

HolderCount must_find_holders(Database& db, HolderCountId id) {
    HolderCount found;
    db.each(
        select_one, [&](const Row& row) { found = count_of(row); }, id);
    if (!found.id) throw Problem{holder_count_not_found}.at("holder_count").with(id.text());
    return found;
}

std::vector<HolderCount> holders_of(Database& db, RegionCode level, std::int64_t year) {
    std::vector<HolderCount> found;
    db.each(
        select_of_year, [&](const Row& row) { found.push_back(count_of(row)); }, level, year);
    return found;
}

std::vector<HolderCount> must_find_confirmed_holders(Database& db, RegionCode level, std::int64_t year) {
    auto counts = holders_of(db, level, year);
    bool all = !counts.empty();
    std::int64_t holders = 0;
    for (const HolderCount& one : counts) {
        all = all && one.state == HolderState::confirmed;
        holders += one.holders;
    }
    if (!all || holders == 0)
        throw Problem{holders_not_confirmed}.with(level_name(db, level)).with(std::to_string(year));
    return counts;
}

}  // namespace onecard::funds
