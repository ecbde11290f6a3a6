// Sums of funds, made from the transfers of the ledger; the lines are added up apart from them and compared.

#include "business/funds/figures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "business/funds/accrual_store.hpp"
#include "business/funds/adjustment_store.hpp"
#include "business/funds/plan_store.hpp"

namespace onecard::funds {
namespace {

// What comes in, by the account credited; every other move by the account debited: each transfer is met once.
constexpr Statement select_flows{"funds.select_flows", R"sql(
    SELECT f.id, t.day, t.kind, CAST(SUM(t.amount_fen) AS BIGINT)
      FROM fund_accounts f JOIN ledger_transfers_v t ON t.credit = f.fund
     WHERE f.level BETWEEN $1 AND $2 AND t.day BETWEEN $3 AND $4 AND t.stage IN ('posted', 'post')
       AND t.kind IN ('accrue', 'assign', 'carry_over', 'adjust_up')
     GROUP BY f.id, t.day, t.kind
     UNION ALL
    SELECT f.id, t.day, t.kind, CAST(SUM(t.amount_fen) AS BIGINT)
      FROM fund_accounts f JOIN ledger_transfers_v t ON t.debit IN (f.fund, f.planned, f.committed, f.settled)
     WHERE f.level BETWEEN $1 AND $2 AND t.day BETWEEN $3 AND $4 AND t.stage IN ('posted', 'post')
     GROUP BY f.id, t.day, t.kind)sql"};
constexpr Statement select_noticed{"funds.select_noticed", R"sql(
    SELECT bank, level, CAST(SUM(amount_fen) AS BIGINT) FROM fund_notices
     WHERE level BETWEEN $1 AND $2 AND held_on <= $3 AND (ended_on IS NULL OR ended_on > $3)
     GROUP BY bank, level)sql"};
constexpr Statement select_entries{"funds.select_entries", R"sql(
    SELECT t.id, t.day, t.kind, t.stage, t.reference, f.bank, f.level, t.amount_fen
      FROM fund_accounts f JOIN ledger_transfers_v t
        ON t.debit IN (f.fund, f.planned, f.committed, f.settled)
           OR (t.credit = f.fund AND t.kind IN ('accrue', 'assign', 'carry_over', 'adjust_up'))
     WHERE f.level = $1 AND ($2 = 0 OR f.bank = $2) AND t.day BETWEEN $3 AND $4 AND t.id > $5
     ORDER BY t.id LIMIT $6)sql"};
constexpr Statement select_use_sums{"funds.select_use_sums", R"sql(
    SELECT level, bank, CAST(SUM(planned_fen) AS BIGINT), CAST(SUM(committed_fen) AS BIGINT),
           CAST(SUM(noticed_fen) AS BIGINT), CAST(SUM(settled_fen) AS BIGINT)
      FROM fund_uses WHERE level BETWEEN $1 AND $2 GROUP BY level, bank)sql"};

constexpr Statement select_waiting{"funds.select_waiting", R"sql(
    SELECT o.id, a.posted_fen FROM ledger_accounts_v a
      JOIN organisations_v o ON a.name = 'unassigned/organisation_' || o.id || '/' || $1
     WHERE a.kind = 'unassigned' AND a.posted_fen > 0 ORDER BY o.uscc, o.id)sql"};

void add_flow(Figures& to, std::string_view kind, Money amount) {
    struct Rule {
        std::string_view kind;
        Money Figures::*up;
        Money Figures::*down;
    };
    static constexpr Rule rules[] = {
        {"accrue", &Figures::accrued, nullptr},
        {"assign", &Figures::accrued, nullptr},
        {"cancel_accrual", nullptr, &Figures::accrued},
        {"carry_over", &Figures::carried_over, nullptr},
        {"cancel_carry_over", nullptr, &Figures::carried_over},
        {"adjust_up", &Figures::adjusted, nullptr},
        {"adjust_down", nullptr, &Figures::adjusted},
        {"plan_reserve", &Figures::planned, nullptr},
        {"plan_release", nullptr, &Figures::planned},
        {"commit", &Figures::committed, &Figures::planned},
        {"commit_release", nullptr, &Figures::committed},
        {"pay_notice", &Figures::settled, &Figures::committed},
        {"return_payment", &Figures::committed, &Figures::settled},
    };
    const auto rule = std::ranges::find(rules, kind, &Rule::kind);
    if (rule == std::end(rules)) throw std::logic_error{"a transfer that funds do not know"};
    if (rule->up != nullptr) to.*rule->up += amount;
    if (rule->down != nullptr) to.*rule->down += -amount;
}

std::vector<FundFigures> figures_between(Database& db, std::vector<FundAccount> accounts, std::int64_t lowest,
                                         std::int64_t highest, Date day) {
    std::map<FundId, Figures> sums;
    db.each(
        select_flows, [&](const Row& row) { add_flow(sums[row.id<FundId>(0)], row.text(2), row.money(3)); },
        lowest, highest, Date::earliest(), day);
    std::map<std::pair<access::OrganisationId, RegionCode>, Money> noticed;
    db.each(
        select_noticed,
        [&](const Row& row) {
            noticed[{row.id<access::OrganisationId>(0), row.region(1)}] = row.money(2);
        },
        lowest, highest, day);
    std::vector<FundFigures> found;
    for (FundAccount& account : accounts) {
        Figures figures = sums[account.id];
        figures.noticed = noticed[{account.bank, account.level}];
        found.push_back({std::move(account), figures});
    }
    return found;
}

/// Collects what does not agree.
struct Prover {
    Database& db;
    BookCheck& check;
    void equal(const FundAccount& account, std::string_view zh, std::string_view en, Money books,
               Money lines) {
        if (books == lines) return;
        const std::string bank = access::organisation_name(db, account.bank),
                          level = level_name(db, account.level);
        check.differences.push_back({fmt::format("{} {} 的{}：账上 {} 元，明细 {} 元", bank, level, zh,
                                                 books.grouped(), lines.grouped()),
                                     fmt::format("{} at {}, {}: books {} yuan, lines {} yuan", bank, level,
                                                 en, books.grouped(), lines.grouped())});
    }
};

}  // namespace

Figures& Figures::operator+=(const Figures& other) {
    accrued += other.accrued;
    adjusted += other.adjusted;
    carried_over += other.carried_over;
    planned += other.planned;
    committed += other.committed;
    noticed += other.noticed;
    settled += other.settled;
    return *this;
}

std::vector<FundFigures> figures_on(Database& db, RegionCode within, Date day) {
    const auto [lowest, highest] = within.range();
    return figures_between(db, fund_accounts_within(db, within), lowest, highest, day);
}

std::vector<FundFigures> figures_of_level(Database& db, RegionCode level, Date day) {
    return figures_between(db, fund_accounts_of(db, level), level.number(), level.number(), day);
}

Figures figures_of(Database& db, access::OrganisationId bank, RegionCode level, Date day) {
    for (const FundFigures& one : figures_of_level(db, level, day))
        if (one.account.bank == bank) return one.figures;
    return {};
}

std::vector<Waiting> waiting_shares(Database& db, RegionCode jurisdiction) {
    std::vector<Waiting> found;
    db.each(
        select_waiting,
        [&](const Row& row) {
            found.push_back({row.id<access::OrganisationId>(0), row.money(1)});
        },
        jurisdiction.text());
    return found;
}

std::vector<Figures> flows_of_year(Database& db, RegionCode level, access::OrganisationId bank, int year) {
    std::map<FundId, access::OrganisationId> banks;
    for (const FundAccount& account : fund_accounts_of(db, level)) banks[account.id] = account.bank;
    std::vector<Figures> months(12);
    db.each(
        select_flows,
        [&](const Row& row) {
            if (bank && banks[row.id<FundId>(0)] != bank) return;
            add_flow(months[static_cast<std::size_t>(row.date(1).month() - 1)], row.text(2), row.money(3));
        },
        level.number(), level.number(), Date::of(year, 1, 1).value(), Date::of(year, 12, 31).value());
    return months;
}

std::vector<Entry> list_entries(Database& db, RegionCode level, access::OrganisationId bank, Date from,
                                Date to, ledger::TransferId after, std::int64_t limit) {
    std::vector<Entry> found;
    db.each(
        select_entries,
        [&](const Row& row) {
            found.push_back({row.id<ledger::TransferId>(0), row.date(1), row.string(2), row.string(3),
                             row.string(4), row.id<access::OrganisationId>(5), row.region(6), row.money(7)});
        },
        level, bank.number(), from, to, after.number(), limit);
    return found;
}

BookCheck check_books(Database& db, RegionCode within) {
    BookCheck check;
    Prover prover{db, check};
    const auto [lowest, highest] = within.range();
    using Key = std::pair<RegionCode, access::OrganisationId>;
    std::map<Key, Use> uses;
    db.each(
        select_use_sums,
        [&](const Row& row) {
            const auto bank = row.id<access::OrganisationId>(1);
            uses[{row.region(0), bank}] = {bank, row.money(2), row.money(3), row.money(4), row.money(5)};
        },
        lowest, highest);
    const std::map<Key, BookedAdjustments> adjusted = booked_adjustments(db, within);
    const std::map<Key, Money> secured = secured_shares(db, within);
    std::map<Key, Money> accrued;
    std::map<RegionCode, std::map<access::OrganisationId, AccruedLines>> lines_of;
    const auto found = [](const auto& map, const Key& key) {
        const auto at = map.find(key);
        return at == map.end() ? typename std::decay_t<decltype(map)>::mapped_type{} : at->second;
    };
    for (const FundFigures& one : figures_on(db, within, Date::latest())) {
        const FundAccount& account = one.account;
        const Key key{account.level, account.bank};
        ++check.accounts;
        check.total += one.figures;
        // The batches of a prefecture are kept under its province.
        const RegionCode jurisdiction =
            account.level.level() == RegionLevel::prefecture ? account.level.parent() : account.level;
        auto known = lines_of.find(jurisdiction);
        if (known == lines_of.end())
            known =
                lines_of
                    .emplace(jurisdiction, accrued_lines(db, jurisdiction, Date::earliest(), Date::latest()))
                    .first;
        const auto bank_lines = known->second.find(account.bank);
        Money lines = found(adjusted, key).pledged + found(secured, key);
        if (bank_lines != known->second.end()) {
            if (account.level == jurisdiction) lines += bank_lines->second.province;
            const auto city = bank_lines->second.cities.find(account.level);
            if (city != bank_lines->second.cities.end()) lines += city->second;
        }
        prover.equal(account, "计提", "accrued", one.figures.accrued, lines);
        prover.equal(account, "调整", "adjusted", one.figures.adjusted, found(adjusted, key).adjusted);
        prover.equal(account, "结转", "carried over", one.figures.carried_over,
                     found(adjusted, key).carried_over);
        const Use use = found(uses, key);
        prover.equal(account, "计划占用", "reserved by plans", one.figures.planned, use.reserved);
        prover.equal(account, "合同占用", "committed", one.figures.committed, use.committed);
        prover.equal(account, "付款通知在途", "held by notices", one.figures.noticed, use.noticed);
        prover.equal(account, "已付", "paid", one.figures.settled, use.settled);
        prover.equal(account, "可用资金", "available", ledger::must_find_balance(db, account.fund).posted(),
                     one.figures.available());
        prover.equal(account, "合同占用余额", "balance of commitments",
                     ledger::must_find_balance(db, account.committed).debits_pending, use.noticed);
    }
    return check;
}

}  // namespace onecard::funds
