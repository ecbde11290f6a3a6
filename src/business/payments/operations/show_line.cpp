// Shows the way of one line: from its source to the order, the bank file, every word of the bank, and the ledger.

#include "business/payments/bank_file.hpp"
#include "business/payments/operations/line_shown.hpp"
#include "business/payments/operations/order_shown.hpp"
#include "business/payments/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::payments {
namespace {

struct WordShown {
    std::int64_t nth = 0;
    BankFileId file;
    std::string file_kind, file_name, outcome, code, bank_text, bank_serial, booked_at;
    Instant at;
    static constexpr auto fields = std::tuple{
        field("nth", &WordShown::nth, {"第几次", "Nth"}),
        field("file", &WordShown::file, {"银行文件", "Bank file"}),
        field("file_kind", &WordShown::file_kind, {"文件种类", "Kind of file"}),
        field("file_name", &WordShown::file_name, {"文件名", "File name"}),
        field("outcome", &WordShown::outcome, {"结果", "Outcome"}),
        field("code", &WordShown::code, {"失败代码", "Failure code"}),
        field("bank_text", &WordShown::bank_text, {"银行说明", "The bank's words"}),
        field("bank_serial", &WordShown::bank_serial, {"银行流水号", "The bank's serial"}),
        field("booked_at", &WordShown::booked_at, {"记账时间", "Booked at"}),
        field("at", &WordShown::at, {"收到时间", "Received at"})};
};
struct MoneyShown {
    ledger::TransferId transfer;
    std::string kind, stage, from, to;
    Money amount;
    Instant at;
    static constexpr auto fields = std::tuple{
        field("transfer", &MoneyShown::transfer, {"划转", "Transfer"}),
        field("kind", &MoneyShown::kind, {"种类", "Kind"}),
        field("stage", &MoneyShown::stage, {"阶段", "Stage"}),
        field("from", &MoneyShown::from, {"转出账户", "From"}),
        field("to", &MoneyShown::to, {"转入账户", "To"}),
        field("amount", &MoneyShown::amount, {"金额", "Amount"}),
        field("at", &MoneyShown::at, {"时间", "At"})};
};

struct ShowLine {
    static constexpr Spec spec{.name = "payments.show_line",
                               .title = {"查看支付明细", "Show an order line"},
                               .effect = Effect::reads,
                               .roles = order_readers,
                               .source = "R3.23-3"};
    struct Input {
        std::string line;
        static constexpr auto fields = std::tuple{field("line", &Input::line, {"明细", "Line"}, 60)};
    };
    struct Output {
        LineShown line;
        std::string line_id, source, source_id;
        std::int64_t source_line = 0;
        OrderShown order;
        BankFileId file;
        std::string file_name, file_digest;
        std::vector<WordShown> words;
        std::vector<MoneyShown> transfers;
        static constexpr auto fields = std::tuple{
            field("line", &Output::line, {"明细", "Line"}),
            field("line_id", &Output::line_id, {"给银行的明细编号", "Line id given to the bank"}),
            field("source", &Output::source, {"来源", "Source"}),
            field("source_id", &Output::source_id, {"来源编号", "Source id"}),
            field("source_line", &Output::source_line, {"来源行", "Line of the source"}),
            field("order", &Output::order, {"支付单", "Payment order"}),
            field("file", &Output::file, {"代发文件", "Bank file"}),
            field("file_name", &Output::file_name, {"文件名", "File name"}),
            field("file_digest", &Output::file_digest, {"SM3 摘要", "SM3 digest"}),
            field("words", &Output::words, {"银行回复", "What the bank said"}),
            field("transfers", &Output::transfers, {"资金划转", "Transfers"})};
    };

    static Output run(Unit& unit, const Input& in) {
        auto name = parse_spoken_line(in.line);
        if (!name) name = parse_line_id(in.line);
        const auto hidden = [&] { return Problem{line_not_found}.at("line").with(in.line); };
        if (!name) throw hidden();
        const auto order = find_visible_order(unit, OrderId{name->order});
        if (!order) throw hidden();
        const LineRow row = must_find_line_row(unit.db, order->id, name->seq);
        Output out{.line = shown(row),
                   .line_id = payments::line_id(name->order, name->seq),
                   .source = order->source,
                   .source_id = spoken_source(order->source, order->source_id),
                   .source_line = row.state.source_line,
                   .order = shown(*order, unit.now)};
        if (const auto file = find_pay_file(unit.db, order->id)) {
            out.file = file->id;
            out.file_name = file->name;
            out.file_digest = file->digest;
        }
        for (const ResultRow& r : results_of_line(unit.db, order->id, name->seq))
            out.words.push_back({r.nth, r.file, r.file_kind, r.file_name, r.outcome, r.code, r.bank_text,
                                 r.bank_serial, r.booked_at, r.at});
        for (const TransferOfOrder& t : transfers_of_order(unit.db, order->id))
            out.transfers.push_back({t.id, t.kind, t.stage, t.from, t.to, t.amount, t.at});
        return out;
    }
};

}  // namespace

extern constinit const Operation show_line = operation<ShowLine>();

}  // namespace onecard::payments
