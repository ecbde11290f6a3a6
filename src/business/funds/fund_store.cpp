// Every SQL statement on fund accounts.

#include "business/funds/fund_store.hpp"

#include "business/funds/problems.hpp"
#include "business/regions/regions.hpp"

namespace onecard::funds {
namespace {

constexpr Statement insert_level{"funds.insert_level", R"sql(
    INSERT INTO fund_levels (level, turn) VALUES ($1, 0) ON CONFLICT (level) DO NOTHING)sql"};
constexpr Statement update_level{"funds.take_level", R"sql(
    UPDATE fund_levels SET turn = turn + 1 WHERE level = $1)sql"};
constexpr Statement insert_account{"funds.insert_account", R"sql(
    INSERT INTO fund_accounts (id, bank, level, fund, planned, committed, settled, opened_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (level, bank) DO NOTHING)sql"};
constexpr Statement select_account{"funds.select_account", R"sql(
    SELECT id, bank, level, fund, planned, committed, settled FROM fund_accounts
     WHERE level = $1 AND bank = $2)sql"};
// A bank's credit code orders the banks wherever the order decides about a fen (R3.30-2).
constexpr Statement select_accounts{"funds.select_accounts", R"sql(
    SELECT f.id, f.bank, f.level, f.fund, f.planned, f.committed, f.settled
      FROM fund_accounts f JOIN organisations_v o ON o.id = f.bank
     WHERE f.level BETWEEN $1 AND $2 ORDER BY f.level, o.uscc, f.bank)sql"};

FundAccount fund_account_of(const Row& row) {
    return {row.id<FundId>(0),
            row.id<access::OrganisationId>(1),
            row.region(2),
            row.id<ledger::AccountId>(3),
            row.id<ledger::AccountId>(4),
            row.id<ledger::AccountId>(5),
            row.id<ledger::AccountId>(6)};
}

std::string_view code_of_kind(ledger::AccountKind kind) {
    switch (kind) {
        case ledger::AccountKind::promise: return "promise";
        case ledger::AccountKind::opening: return "opening";
        case ledger::AccountKind::adjustment: return "adjustment";
        case ledger::AccountKind::unassigned: return "unassigned";
        case ledger::AccountKind::fund: return "fund";
        case ledger::AccountKind::planned: return "planned";
        case ledger::AccountKind::committed: return "committed";
        case ledger::AccountKind::settled: return "settled";
        default: throw std::logic_error{"no account of funds"};
    }
}

std::vector<FundAccount> accounts_between(Database& db, std::int64_t lowest, std::int64_t highest) {
    std::vector<FundAccount> found;
    db.each(
        select_accounts, [&](const Row& row) { found.push_back(fund_account_of(row)); }, lowest, highest);
    return found;
}

}  // namespace

void take_level(Unit& unit, RegionCode level) {
    if (unit.db.change(update_level, level) == 1) return;
    unit.db.change(insert_level, level);
    unit.db.change(update_level, level);
}

std::string account_name(ledger::AccountKind kind, access::OrganisationId bank, RegionCode level) {
    return std::string{code_of_kind(kind)} + "/" + bank.text() + "/" + level.text();
}

FundAccount open_fund_account(Unit& unit, access::OrganisationId bank, RegionCode level) {
    if (const auto found = find_fund_account(unit.db, bank, level)) return *found;
    const auto open = [&](ledger::AccountKind kind) {
        return ledger::open_account(unit, kind, account_name(kind, bank, level), level);
    };
    using enum ledger::AccountKind;
    const auto opened_fund = open(fund), opened_planned = open(planned), opened_committed = open(committed),
               opened_settled = open(settled);
    unit.db.change(insert_account, unit.next_id<FundId>(), bank, level, opened_fund, opened_planned,
                   opened_committed, opened_settled, unit.now);
    return must_find_fund_account(unit.db, bank, level);
}

std::optional<FundAccount> find_fund_account(Database& db, access::OrganisationId bank, RegionCode level) {
    std::optional<FundAccount> found;
    db.each(
        select_account, [&](const Row& row) { found = fund_account_of(row); }, level, bank);
    return found;
}

FundAccount must_find_fund_account(Database& db, access::OrganisationId bank, RegionCode level) {
    if (const auto found = find_fund_account(db, bank, level)) return *found;
    throw Problem{no_fund_account}.with(access::organisation_name(db, bank)).with(level_name(db, level));
}

std::vector<FundAccount> fund_accounts_of(Database& db, RegionCode level) {
    return accounts_between(db, level.number(), level.number());
}

std::vector<FundAccount> fund_accounts_within(Database& db, RegionCode within) {
    const auto [lowest, highest] = within.range();
    return accounts_between(db, lowest, highest);
}

std::string level_name(Database& db, RegionCode level) {
    const std::string name = regions::region_name(db, level);
    return level.level() == RegionLevel::province ? name + "本级" : name;
}

}  // namespace onecard::funds
