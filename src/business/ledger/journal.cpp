// Writing the journal: what is posted carries *, what is still held carries !, what was voided is a remark.
//
//   journal    = remark* commodity account* transfer* closing
//   commodity  = "commodity CNY" LF "    format CNY 1000.00" LF
//   account    = "account quota:item_3:2026" LF            the name with colons for slashes
//   transfer   = date SP ("*" / "!") SP kind SP reference "  ; transfer_12" LF
//                "    " from "  CNY -12.00" LF "    " to "  CNY 12.00" LF
//   voided     = "; " date " void " kind … LF              money that was held and let go again
//   closing    = one entry of zeros with "= CNY …" for each account: the sums the accounts themselves keep, so
//                that the reading program proves them against the entries
// A positive balance is money in the account; treasury, where it comes from, is negative.

#include "business/ledger/journal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "business/ledger/ledger.hpp"
#include "engine/files.hpp"
#include "engine/sm3.hpp"

namespace onecard::ledger {
namespace {

// A held transfer that was posted shows as its posting alone; one that is still held as itself.
constexpr Statement select_journal{"ledger.select_journal", R"sql(
    SELECT t.id, t.kind, t.debit, t.credit, t.amount_fen, t.stage, t.reference, t.day
      FROM transfers t JOIN accounts d ON d.id = t.debit JOIN accounts c ON c.id = t.credit
     WHERE (d.region BETWEEN $1 AND $2 OR c.region BETWEEN $1 AND $2)
       AND (t.stage <> 'pending' OR NOT EXISTS (SELECT 1 FROM transfers s WHERE s.pending_id = t.id))
     ORDER BY t.day, t.id)sql"};

}  // namespace

JournalFacts write_journal(Database& db, const std::filesystem::path& place, Date day,
                           RegionCode::Range within) {
    JournalFacts facts;
    WholeFile file{place};
    Sm3 digest;
    const auto put = [&](const std::string& text) {
        file.write(text);
        digest.update(text);
    };
    std::unordered_map<std::int64_t, std::string> names;
    std::vector<Balance> accounts = balances(db, "");
    put("; 一卡通资金账 OneCard ledger\ncommodity CNY\n    format CNY 1000.00\n\n");
    for (const Balance& account : accounts) {
        std::string& name = names[account.id.number()] = account.name;
        std::ranges::replace(name, '/', ':');
    }
    std::erase_if(accounts, [&](const Balance& account) {
        return account.region.number() < within.lowest || account.region.number() > within.highest;
    });
    for (const Balance& account : accounts) {
        put(fmt::format("account {}\n", names[account.id.number()]));
        ++facts.accounts;
    }
    put("\n");
    Date last = day;
    std::string entry;
    db.each(select_journal, [&](const Row& row) {
        const bool voided = row.text(5) == "void";
        const std::string amount = row.money(4).text();
        last = std::max(last, row.date(7));
        entry.clear();
        if (voided)
            fmt::format_to(std::back_inserter(entry), "; {} void {} {}  transfer_{}  {} CNY {} {}\n\n",
                           row.date(7).text(), row.text(1), row.text(6), row.number(0), names[row.number(2)],
                           amount, names[row.number(3)]);
        else
            fmt::format_to(std::back_inserter(entry),
                           "{} {} {} {}  ; transfer_{}\n    {}  CNY -{}\n    {}  CNY {}\n\n",
                           row.date(7).text(), row.text(5) == "pending" ? '!' : '*', row.text(1), row.text(6),
                           row.number(0), names[row.number(2)], amount, names[row.number(3)], amount);
        put(entry);
        ++facts.transfers;
    }, within.lowest, within.highest);
    if (!accounts.empty()) {
        put(fmt::format("{} * closing sums\n", last.text()));
        for (const Balance& account : accounts)
            put(fmt::format("    {}  CNY 0.00 = CNY {}\n", names[account.id.number()],
                            (account.available() + account.credits_pending).text()));
    }
    facts.digest = digest.finish_hex();
    file.keep();
    return facts;
}

}  // namespace onecard::ledger
