// The whole way of one payment, put into words.

#include "business/subsidies/trace.hpp"

#include <fmt/format.h>

#include "base/person_name.hpp"
#include "base/sheet_reader.hpp"
#include "business/subsidies/bank_names.hpp"
#include "business/subsidies/batch_orders.hpp"
#include "engine/advance.hpp"
#include "engine/files.hpp"
#include "engine/house.hpp"

namespace onecard::subsidies {
namespace {

constexpr Statement select_line_source{"subsidies.select_line_source", R"sql(
    SELECT o.source_id, l.source_line
      FROM order_sums_v o JOIN order_lines_v l ON l.order_id = o.order_id
     WHERE o.source = $1 AND l.order_id = $2 AND l.seq = $3)sql"};
constexpr Statement select_newest_line{"subsidies.select_newest_line_of_row", R"sql(
    SELECT l.order_id, l.seq
      FROM order_sums_v o JOIN order_lines_v l ON l.order_id = o.order_id
     WHERE o.source = $1 AND o.source_id = $2 AND l.source_line = $3 ORDER BY l.order_id DESC LIMIT 1)sql"};
constexpr Statement select_changes_of_row{"subsidies.select_changes_of_row", R"sql(
    SELECT what, stopped, match_code, bank, account_tail, reason, actor, at
      FROM roster_changes WHERE roster = $1 AND seq = $2 ORDER BY nth)sql"};
constexpr Statement select_order_of_line{"subsidies.select_order_of_line", R"sql(
    SELECT o.state, o.bank, o.made_at, l.amount_fen
      FROM order_sums_v o JOIN order_lines_v l ON l.order_id = o.order_id
     WHERE o.order_id = $1 AND l.seq = $2)sql"};
constexpr Statement select_pay_file{"subsidies.select_pay_file_of_order", R"sql(
    SELECT name, digest, at FROM bank_files_v WHERE order_id = $1 AND kind = 'PAY' ORDER BY id)sql"};
constexpr Statement select_words{"subsidies.select_words_of_line", R"sql(
    SELECT r.outcome, r.code, r.bank_text, r.bank_serial, f.name, f.at
      FROM order_results_v r JOIN bank_files_v f ON f.id = r.file_id
     WHERE r.order_id = $1 AND r.seq = $2 ORDER BY r.nth)sql"};
constexpr Statement select_transfers{"subsidies.select_transfers_of_order", R"sql(
    SELECT t.id, t.stage, d.name, c.name, t.amount_fen, t.at
      FROM ledger_transfers_v t
      JOIN ledger_accounts_v d ON d.id = t.debit
      JOIN ledger_accounts_v c ON c.id = t.credit
     WHERE t.reference = $1 ORDER BY t.id)sql"};

// A correction of a correction of a correction is the office's everyday; a longer chain is a damaged database.
constexpr int sources_at_most = 50;

Words words_of_outcome(std::string_view outcome) {
    if (outcome == "S") return {"到账", "paid"};
    if (outcome == "F") return {"退回", "returned"};
    if (outcome == "U") return {"结果不明", "unknown"};
    return {"到账后退回", "refunded after success"};
}
Words words_of_change(std::string_view what) {
    if (what == "stop") return {"停发", "Stopped"};
    if (what == "resume") return {"恢复发放", "Resumed"};
    if (what == "object") return {"公示异议", "Objected to"};
    if (what == "correct") return {"就地更正", "Corrected in place"};
    if (what == "amount") return {"调低金额", "Amount lowered"};
    return {"重新比对", "Matched again"};
}
Words words_of_match(MatchCode code) {
    for (const auto& label : labels_of(code))
        if (label.value == code) return label.words;
    return {};
}

class Trace {
public:
    explicit Trace(Unit& unit) : db_{unit.db}, house_{unit.house}, banks_{cards::list_banks(unit.db)} {}

    void tell(const TracedLine& line, int depth) {
        const Batch batch = must_find_batch(db_, line.batch);
        if (!batch.roster) return;
        const RosterRow row = must_find_row(db_, batch.roster, line.row);
        if (row.source_order != 0 && depth < sources_at_most) {
            const LineName failed{payments::OrderId{row.source_order}, row.source_seq};
            if (const auto source = find_traced_line(db_, failed)) tell(*source, depth + 1);
            add("row", {}, "",
                fmt::format("更正批次 {}《{}》更正失败明细 {}", batch.batch_no, batch.title, failed.text()),
                fmt::format("Correction batch {} for the failed line {}", batch.batch_no, failed.text()));
        } else {
            tell_sheet(batch, row);
        }
        tell_row(batch, row);
        tell_moves(batch);
        if (line.line) tell_line(*line.line);
    }

    std::vector<TraceStep> take() { return std::move(steps_); }

private:
    void add(std::string_view kind, std::optional<Instant> at, std::string_view actor, std::string zh,
             std::string en) {
        steps_.push_back({std::string{kind}, at, std::string{actor}, std::move(zh), std::move(en)});
    }

    void tell_sheet(const Batch& batch, const RosterRow& row) {
        const Roster roster = must_find_roster(db_, batch.roster);
        const std::string cell = roster.amount_column == 0
                                     ? std::to_string(row.sheet_row)
                                     : cell_name(static_cast<std::uint32_t>(row.sheet_row),
                                                 static_cast<std::size_t>(roster.amount_column - 1));
        const std::string name = upload_name(db_, UploadId{roster.upload});
        add("sheet", roster.at, "",
            fmt::format("名册文件《{}》（{}）单元格 {}：{} 元；文件 SM3 {}", name, roster.facts, cell,
                        row.amount.text(), roster.digest),
            fmt::format("Sheet {} ({}), cell {}: {} yuan; SM3 of the file {}", name, roster.facts, cell,
                        row.amount.text(), roster.digest));
    }

    void tell_row(const Batch& batch, const RosterRow& row) {
        const Words match = words_of_match(row.match);
        const std::string account =
            row.account_sealed.empty() ? "" : fmt::format(" ****{:04}", row.account_tail);
        const std::string bank = row.bank == 0 ? "" : bank_name(banks_, row.bank);
        add("row", {}, "",
            fmt::format("批次 {} 名册第 {} 行：{}，{} 元，{} {}，收款 {} {}{}", batch.batch_no, row.seq,
                        masked_name(row.name), row.amount.text(), code_of(row.match), match.zh,
                        masked_name(row.payee_name), bank, account),
            fmt::format("Batch {}, row {}: {}, {} yuan, {} {}; payee {} {}{}", batch.batch_no, row.seq,
                        masked_name(row.name), row.amount.text(), code_of(row.match), match.en,
                        masked_name(row.payee_name), bank, account));
        db_.each(
            select_changes_of_row,
            [&](const Row& change) {
                const Words what = words_of_change(change.text(0));
                const Words to = words_of_match(of_code<MatchCode>(change.text(2)));
                add("change", change.instant(7), change.text(6),
                    fmt::format("{}：{} {}{} {}", what.zh, change.text(2), to.zh,
                                change.flag(1) ? "，停发" : "", change.text(5)),
                    fmt::format("{}: {} {}{} {}", what.en, change.text(2), to.en,
                                change.flag(1) ? ", stopped" : "", change.text(5)));
            },
            row.roster, row.seq);
    }

    void tell_moves(const Batch& batch) {
        for (const PastMove& move : past_moves(db_, view_of(batch_lifecycle), batch.id.number())) {
            Words words{move.act, move.act};
            for (const auto& label : batch_lifecycle.acts())
                if (label.code == move.act) words = label.words;
            const std::string opinion_zh = move.opinion.empty() ? "" : "，意见：" + move.opinion;
            const std::string opinion_en = move.opinion.empty() ? "" : ", opinion: " + move.opinion;
            add("move", move.at, move.actor, std::string{words.zh} + opinion_zh,
                std::string{words.en} + opinion_en);
        }
    }

    Words words_of_order_state(std::string_view state) const {
        const LifecycleView* orders = house_.find_lifecycle("payment_orders");
        for (const auto& label : orders->states)
            if (label.code == state) return label.words;
        return {};
    }

    void tell_line(const LineName& line) {
        db_.each(
            select_order_of_line,
            [&](const Row& order) {
                const Words state = words_of_order_state(order.text(0));
                const std::string bank = bank_name(banks_, order.number(1));
                add("order", order.instant(2), "",
                    fmt::format("支付指令 {} 第 {} 笔，{}，{} 元，{}", line.order.text(), line.seq, bank,
                                order.money(3).text(), state.zh),
                    fmt::format("Payment order {}, line {}, {}, {} yuan, {}", line.order.text(), line.seq,
                                bank, order.money(3).text(), state.en));
            },
            line.order, line.seq);
        db_.each(
            select_pay_file,
            [&](const Row& file) {
                add("file", file.instant(2), "",
                    fmt::format("代发文件 {}，SM3 {}", file.text(0), file.text(1)),
                    fmt::format("Bank file {}, SM3 {}", file.text(0), file.text(1)));
            },
            line.order);
        db_.each(
            select_words,
            [&](const Row& word) {
                const Words outcome = words_of_outcome(word.text(0));
                const std::string why =
                    word.text(1).empty() ? "" : fmt::format(" {} {}", word.text(1), word.text(2));
                add("word", word.instant(5), "",
                    fmt::format("银行答复：{}{}，流水号 {}，文件 {}", outcome.zh, why, word.text(3),
                                word.text(4)),
                    fmt::format("The bank says: {}{}, serial {}, file {}", outcome.en, why, word.text(3),
                                word.text(4)));
            },
            line.order, line.seq);
        db_.each(
            select_transfers,
            [&](const Row& transfer) {
                const bool pending = transfer.text(1) == "pending";
                add("transfer", transfer.instant(5), "",
                    fmt::format("资金账 transfer_{}：{} → {}，{} 元{}", transfer.number(0), transfer.text(2),
                                transfer.text(3), transfer.money(4).text(), pending ? "（占用）" : ""),
                    fmt::format("Ledger transfer_{}: {} → {}, {} yuan{}", transfer.number(0),
                                transfer.text(2), transfer.text(3), transfer.money(4).text(),
                                pending ? " (held)" : ""));
            },
            line.order.text());
    }

    Database& db_;
    const House& house_;
    std::vector<cards::Bank> banks_;
    std::vector<TraceStep> steps_;
};

}  // namespace

std::optional<TracedLine> find_traced_line(Database& db, const LineName& line) {
    std::optional<TracedLine> found;
    db.each(
        select_line_source,
        [&](const Row& row) {
            found = TracedLine{row.id<BatchId>(0), row.number(1), line};
        },
        batch_source, line.order, line.seq);
    return found;
}

std::optional<LineName> newest_line_of(Database& db, BatchId batch, std::int64_t row) {
    std::optional<LineName> found;
    db.each(
        select_newest_line,
        [&](const Row& line) {
            found = LineName{line.id<payments::OrderId>(0), line.number(1)};
        },
        batch_source, batch, row);
    return found;
}

std::vector<TraceStep> trace(Unit& unit, const TracedLine& line) {
    Trace told{unit};
    told.tell(line, 0);
    return told.take();
}

}  // namespace onecard::subsidies
