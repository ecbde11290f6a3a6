// Walking through all lines with all that banks said of them, and comparing with counters and ledger.

#include "business/payments/books.hpp"

#include <fmt/format.h>

#include <map>
#include <set>
#include <unordered_map>

#include "business/payments/answer_rules.hpp"
#include "business/payments/line_id.hpp"

namespace onecard::payments {
namespace {

constexpr Statement select_taken_files{"payments.select_taken_files", R"sql(
    SELECT id FROM bank_files WHERE state = 'taken')sql"};

// Both tables lie in this order, so that the database merges them instead of sorting.
constexpr Statement select_everything{"payments.select_lines_with_results", R"sql(
    SELECT order_id, seq, CAST(0 AS BIGINT) AS nth, amount_fen, '' AS outcome, '' AS before_outcome,
           CAST(0 AS BIGINT) AS file_id
      FROM order_lines
    UNION ALL
    SELECT order_id, seq, nth, amount_fen, outcome, before_outcome, file_id FROM bank_results
     ORDER BY 1, 2, 3)sql"};

constexpr Statement select_orders{"payments.select_orders_with_accounts", R"sql(
    SELECT o.id, o.state, o.lines, o.amount_fen, o.written_lines, o.written_fen, o.paid_lines, o.paid_fen,
           o.returned_lines, o.returned_fen, o.unknown_lines, o.unknown_fen, o.quota_account, o.paid_account,
           t.posted_fen, t.expected_fen, t.name
      FROM payment_orders o JOIN ledger_accounts_v t ON t.id = o.transit_account ORDER BY o.id)sql"};

constexpr Statement select_accounts{"payments.select_payment_accounts", R"sql(
    SELECT id, name, posted_fen, held_fen FROM ledger_accounts_v WHERE kind = $1)sql"};

// What finance gave to a quota and took from it; everything else that moved a quota came from orders.
constexpr Statement select_allotted{"payments.select_allotted_sums", R"sql(
    SELECT account, CAST(SUM(fen) AS BIGINT)
      FROM (SELECT credit AS account, amount_fen AS fen FROM ledger_transfers_v
             WHERE kind = 'allot' AND stage IN ('posted', 'post')
            UNION ALL
            SELECT debit, -amount_fen FROM ledger_transfers_v
             WHERE kind = 'withdraw_allotment' AND stage IN ('posted', 'post')) sums
     GROUP BY account)sql"};

struct Tally {
    std::int64_t lines = 0, fen = 0;
    CounterChange counters;
};

class Walk {
public:
    explicit Walk(BooksResult& result) : result_{result} {}

    void see(const Row& row) {
        const std::int64_t order = row.number(0), seq = row.number(1), nth = row.number(2), fen = row.number(3);
        if (nth == 0) {
            if (order != order_) {
                order_ = order;
                last_seq_ = 0;
                tally_ = &tallies[order];
            }
            if (seq != last_seq_ + 1) differ(seq, "序号不连续", "the sequence has a gap");
            if (fen <= 0) differ(seq, "金额不大于零", "the amount is not above zero");
            last_seq_ = seq;
            nth_ = 0;
            fen_ = fen;
            outcome_ = '-';
            ++tally_->lines;
            tally_->fen += fen;
            ++result_.lines;
            return;
        }
        if (!taken.contains(row.number(6))) return;
        ++result_.results;
        if (order != order_ || seq != last_seq_ || tally_ == nullptr) {
            order_ = order;
            tally_ = &tallies[order];
            return differ(seq, "有结果而无明细", "there is a result without a line");
        }
        const char outcome = row.text(4).empty() ? '?' : row.text(4)[0];
        const char before = row.text(5).empty() ? '-' : row.text(5)[0];
        if (nth != nth_ + 1 || before != outcome_)
            differ(seq, "结果次序有误", "its results do not follow each other");
        if (fen != fen_) differ(seq, "结果金额与明细不符", "a result's amount differs from the line");
        // F after S is laid down as T, so every change is one that the rules allow.
        const Decision rule = decide(outcome_, outcome, true);
        if (rule.what != Decision::What::take || rule.outcome != outcome)
            differ(seq, "结果变化不合规则", "a result could not have followed the one before");
        tally_->counters.move(outcome_, outcome, fen);
        outcome_ = outcome;
        nth_ = nth;
    }

    std::set<std::int64_t> taken;
    std::unordered_map<std::int64_t, Tally> tallies;

private:
    void differ(std::int64_t seq, std::string_view zh, std::string_view en) {
        if (result_.differences++ > 0) return;
        const std::string line = spoken_line(order_, seq);
        result_.first_difference_zh = fmt::format("明细 {}：{}", line, zh);
        result_.first_difference_en = fmt::format("line {}: {}", line, en);
    }

    BooksResult& result_;
    std::int64_t order_ = 0, last_seq_ = 0, nth_ = 0, fen_ = 0;
    char outcome_ = '-';
    Tally* tally_ = nullptr;
};

}  // namespace

BooksResult check_books(Database& db) {
    BooksResult result;
    const auto differ = [&](const std::string& zh, const std::string& en) {
        if (result.differences++ > 0) return;
        result.first_difference_zh = zh;
        result.first_difference_en = en;
    };
    Walk walk{result};
    db.each(select_taken_files, [&](const Row& row) { walk.taken.insert(row.number(0)); });
    db.each(select_everything, [&](const Row& row) { walk.see(row); });

    struct Expected {
        std::int64_t held = 0, posted = 0;
    };
    std::map<std::int64_t, Expected> quotas, paid;
    db.each(select_allotted, [&](const Row& row) { quotas[row.number(0)].posted += row.number(1); });
    db.each(select_orders, [&](const Row& row) {
        ++result.orders;
        const std::string order = OrderId{row.number(0)}.text();
        const OrderState state = order_lifecycle.state(row.text(1));
        const Tally& tally = walk.tallies[row.number(0)];
        const CounterChange kept{row.number(6), row.number(7),  row.number(8),
                                 row.number(9), row.number(10), row.number(11)};
        const std::int64_t amount = row.number(3);
        const auto compare = [&](std::string_view zh, std::string_view en, std::int64_t is,
                                 std::int64_t should) {
            if (is != should)
                differ(fmt::format("{} 的{}为 {}，应为 {}", order, zh, is, should),
                       fmt::format("{}: {} is {}, should be {}", order, en, is, should));
        };
        compare("明细笔数", "the number of lines", row.number(4), tally.lines);
        compare("明细金额（分）", "the sum of lines in fen", row.number(5), tally.fen);
        compare("已到账笔数", "paid lines", kept.paid_lines, tally.counters.paid_lines);
        compare("已到账（分）", "paid fen", kept.paid_fen, tally.counters.paid_fen);
        compare("退回笔数", "returned lines", kept.returned_lines, tally.counters.returned_lines);
        compare("退回（分）", "returned fen", kept.returned_fen, tally.counters.returned_fen);
        compare("未知笔数", "unknown lines", kept.unknown_lines, tally.counters.unknown_lines);
        compare("未知（分）", "unknown fen", kept.unknown_fen, tally.counters.unknown_fen);
        const bool dropped = state == OrderState::revoked || state == OrderState::rejected;
        if (state != OrderState::writing && state != OrderState::revoked) {
            compare("笔数", "the order's lines", row.number(2), tally.lines);
            compare("金额（分）", "the order's fen", amount, tally.fen);
        }
        const std::int64_t open = amount - kept.paid_fen - kept.returned_fen;
        const bool held = is_held(state), posted = !held && !dropped;
        compare("在途余额（分）", "the transit account in fen", row.number(14), posted ? open : 0);
        compare("待入账（分）", "the fen held for transit", row.number(15), held ? amount : 0);
        quotas[row.number(12)].held += held ? amount : 0;
        quotas[row.number(12)].posted -= posted ? amount - kept.returned_fen : 0;
        paid[row.number(13)].posted += kept.paid_fen;
        if (!dropped) {
            result.amount += Money::of_fen(amount);
            result.paid += Money::of_fen(kept.paid_fen);
            result.returned += Money::of_fen(kept.returned_fen);
            result.unknown += Money::of_fen(kept.unknown_fen);
            result.open += Money::of_fen(open);
        }
    });
    const auto compare_accounts = [&](std::string_view kind, const std::map<std::int64_t, Expected>& expected) {
        db.each(select_accounts, [&](const Row& row) {
            const auto found = expected.find(row.number(0));
            const Expected should = found != expected.end() ? found->second : Expected{};
            if (row.number(2) != should.posted || row.number(3) != should.held)
                differ(fmt::format("账户 {}：入账 {} 分、占用 {} 分，按明细应为 {}、{}", row.text(1),
                                   row.number(2), row.number(3), should.posted, should.held),
                       fmt::format("{} has {} fen posted and {} held, the lines make {} and {}", row.text(1),
                                   row.number(2), row.number(3), should.posted, should.held));
        }, kind);
    };
    compare_accounts("quota", quotas);
    compare_accounts("paid", paid);

    result.ledger = ledger::check_ledger(db);
    if (!result.ledger.is_right() && result.differences == 0) {
        result.first_difference_zh = result.ledger.first_difference_zh;
        result.first_difference_en = result.ledger.first_difference_en;
    }
    return result;
}

}  // namespace onecard::payments
