// Proves the ledger from its transfers alone: every sum an account keeps must come out again.

#include <fmt/format.h>

#include <map>

#include "business/ledger/transfer_rules.hpp"

namespace onecard::ledger {
namespace {

constexpr Statement select_sums{"ledger.select_sums_of_transfers", R"sql(
    SELECT debit, credit, kind, stage, COUNT(*), CAST(SUM(amount_fen) AS BIGINT)
      FROM transfers GROUP BY debit, credit, kind, stage)sql"};

constexpr Statement select_accounts{"ledger.select_all_accounts", R"sql(
    SELECT id, kind, name, debits_pending, debits_posted, credits_pending, credits_posted
      FROM accounts ORDER BY id)sql"};

// A settlement must repeat what it settles, and only a pending transfer can be settled.
constexpr Statement count_wrong_settlements{"ledger.count_wrong_settlements", R"sql(
    SELECT COUNT(*) FROM transfers s LEFT JOIN transfers p ON p.id = s.pending_id
     WHERE (s.pending_id IS NOT NULL OR s.stage IN ('post', 'void'))
       AND (p.id IS NULL OR p.stage <> 'pending' OR s.stage NOT IN ('post', 'void') OR s.kind <> p.kind
            OR s.debit <> p.debit OR s.credit <> p.credit OR s.amount_fen <> p.amount_fen))sql"};

struct Sums {
    std::int64_t debits_pending = 0, debits_posted = 0, credits_pending = 0, credits_posted = 0;
    friend bool operator==(const Sums&, const Sums&) = default;
};

std::string spoken(const Sums& s) {
    return fmt::format("{}/{}/{}/{}", Money::of_fen(s.debits_pending).text(),
                       Money::of_fen(s.debits_posted).text(), Money::of_fen(s.credits_pending).text(),
                       Money::of_fen(s.credits_posted).text());
}

}  // namespace

CheckResult check_ledger(Database& db) {
    CheckResult result;
    const auto differ = [&](const std::string& zh, const std::string& en) {
        if (result.differences++ > 0) return;
        result.first_difference_zh = zh;
        result.first_difference_en = en;
    };

    struct Group {
        std::int64_t debit, credit;
        std::string kind, stage;
    };
    std::vector<Group> groups;
    std::map<std::int64_t, Sums> made_again;
    db.each(select_sums, [&](const Row& row) {
        const std::int64_t sum = row.number(5);
        Sums& debit = made_again[row.number(0)];
        Sums& credit = made_again[row.number(1)];
        const std::string_view stage = row.text(3);
        result.transfers += row.number(4);
        if (stage == "posted" || stage == "post") {
            debit.debits_posted += sum;
            credit.credits_posted += sum;
        }
        if (stage == "pending") {
            debit.debits_pending += sum;
            credit.credits_pending += sum;
        }
        if (stage == "post" || stage == "void") {
            debit.debits_pending -= sum;
            credit.credits_pending -= sum;
        }
        groups.push_back({row.number(0), row.number(1), row.string(2), row.string(3)});
    });

    std::map<std::int64_t, AccountKind> kinds;
    db.each(select_accounts, [&](const Row& row) {
        ++result.accounts;
        const auto kind = find_account_kind(row.text(1));
        const std::string name = row.string(2);
        const Sums kept{row.number(3), row.number(4), row.number(5), row.number(6)};
        const Sums wanted = made_again[row.number(0)];
        if (!kind) return differ(fmt::format("账户 {} 的种类不明", name), fmt::format("{} has no known kind", name));
        kinds[row.number(0)] = *kind;
        if (kept != wanted)
            differ(fmt::format("账户 {} 的四项合计为 {}，按流水应为 {}", name, spoken(kept), spoken(wanted)),
                   fmt::format("{} keeps the sums {}, its transfers make {}", name, spoken(kept),
                               spoken(wanted)));
        const std::int64_t posted = kept.credits_posted - kept.debits_posted;
        if (!rule_of(*kind).may_go_below_zero && posted - kept.debits_pending < 0)
            differ(fmt::format("账户 {} 为负", name), fmt::format("{} is below zero", name));
        result.posted[*kind] += Money::of_fen(posted);
    });

    for (const auto& group : groups) {
        const auto debit = kinds.find(group.debit), credit = kinds.find(group.credit);
        const auto kind = find_transfer_kind(group.kind);
        const bool known = kind && debit != kinds.end() && credit != kinds.end();
        if (!known || !is_allowed(*kind, debit->second, credit->second))
            differ(fmt::format("账户 {} 与 {} 之间不允许“{}”划转", group.debit, group.credit, group.kind),
                   fmt::format("no transfer {} is allowed from account_{} to account_{}", group.kind,
                               group.debit, group.credit));
    }
    if (const std::int64_t wrong = db.number_or(0, count_wrong_settlements); wrong > 0)
        differ(fmt::format("{} 笔入账或撤销与原待结划转不符", wrong),
               fmt::format("{} settlements differ from what they settle", wrong));
    Money all;
    for (const auto& [kind, posted] : result.posted) all += posted;
    if (all != Money{})
        differ("借贷不平", "debits and credits do not balance");
    return result;
}

}  // namespace onecard::ledger
