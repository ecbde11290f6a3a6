// The job that reads an answer of a bank: claimed, read once to prove it whole, compared with our lines in memory,
// its results laid down in chunks that do not count yet, and counted all at once in one short transaction.

#include <condition_variable>
#include <deque>
#include <fstream>
#include <map>
#include <mutex>
#include <set>
#include <thread>

#include "base/person_name.hpp"
#include "business/payments/answer_rules.hpp"
#include "business/payments/bank_channel.hpp"
#include "business/payments/bank_file.hpp"
#include "business/payments/bank_formats/bank_format.hpp"
#include "business/payments/line_id.hpp"
#include "business/payments/problems.hpp"
#include "business/payments/receiving.hpp"
#include "business/payments/settlement.hpp"
#include "engine/envelope.hpp"
#include "engine/job.hpp"
#include "engine/keys.hpp"
#include "engine/secret.hpp"
#include "engine/signature.hpp"
#include "engine/statistics.hpp"

namespace onecard::payments {
namespace {

constexpr std::int64_t chunk_lines = 25'000;
constexpr std::int64_t loaded_lines = 50'000;

constexpr Statement select_marks{"payments.select_line_marks", R"sql(
    SELECT seq, person_key, amount_fen, account_tail
      FROM order_lines WHERE order_id = $1 AND seq > $2 AND seq <= $3 ORDER BY seq)sql"};
// Rows of this very file are work of an earlier attempt; no other file of the bank is being read.
constexpr Statement select_result_marks{"payments.select_result_marks", R"sql(
    SELECT seq, nth, outcome, before_outcome, amount_fen, bank_serial, file_id
      FROM bank_results WHERE order_id = $1 AND seq > $2 AND seq <= $3 ORDER BY seq, nth)sql"};
constexpr Statement insert_set_aside{"payments.insert_set_aside", R"sql(
    INSERT INTO set_aside_lines (file_id, file_line, reason, line_id, amount_fen, outcome, code, bank_serial)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8))sql"};
constexpr Statement count_set_aside{"payments.count_set_aside_of_file", R"sql(
    SELECT COUNT(*) FROM set_aside_lines WHERE file_id = $1)sql"};
constexpr Statement delete_staged_results{"payments.delete_staged_results", R"sql(
    DELETE FROM bank_results WHERE order_id = $1 AND file_id = $2)sql"};
constexpr Statement delete_staged_set_aside{"payments.delete_staged_set_aside", R"sql(
    DELETE FROM set_aside_lines WHERE file_id = $1)sql"};

/// One of our lines, as much of it as an answer is compared with.
struct Mark {
    PersonKey person{};
    std::int64_t fen = 0;
    std::uint64_t serial_hash = 0;
    std::uint32_t nth = 0;
    std::int16_t tail = -1;
    char outcome = '-';
    bool in_this_file = false;
};

/// An order that the file speaks of.
struct Book {
    Order order;
    std::int64_t loaded = 0;
    std::vector<Mark> marks;
    Settlement settlement;
};

/// Lines of the answer on their way from the reading thread, with their texts in one buffer.
struct Chunk {
    struct Line {
        std::int64_t file_line = 0, fen = -1;
        char outcome = '?';
        std::uint32_t at[7] =
            {};  ///< where line id, account, code, text, serial, time begin, and where they end
    };
    std::vector<Line> lines;
    std::string texts;
    std::string_view text(const Line& line, int which) const {
        return std::string_view{texts}.substr(line.at[which], line.at[which + 1] - line.at[which]);
    }
};

/// Reads the file on a thread of its own; at most a few chunks wait.
class ChunkSource {
public:
    ChunkSource(const BankFormat& format, std::filesystem::path path, TextEncoding encoding)
        : thread_{[this, &format, path = std::move(path), encoding] { read(format, path, encoding); }} {}
    ChunkSource(const ChunkSource&) = delete;
    ChunkSource& operator=(const ChunkSource&) = delete;
    ~ChunkSource() {
        {
            const std::scoped_lock lock{guard_};
            closed_ = true;
        }
        changed_.notify_all();
    }

    /// Empty at the end.
    std::optional<Chunk> next() {
        std::unique_lock lock{guard_};
        changed_.wait(lock, [&] { return ended_ || !waiting_.empty(); });
        if (waiting_.empty()) {
            if (fault_) std::rethrow_exception(fault_);
            return {};
        }
        Chunk chunk = std::move(waiting_.front());
        waiting_.pop_front();
        changed_.notify_all();
        return chunk;
    }

private:
    struct Closed {};

    void put(Chunk& chunk) {
        std::unique_lock lock{guard_};
        changed_.wait(lock, [&] { return closed_ || waiting_.size() < 3; });
        if (closed_) throw Closed{};
        waiting_.push_back(std::move(chunk));
        chunk = {};
        changed_.notify_all();
    }

    void read(const BankFormat& format, const std::filesystem::path& path, TextEncoding encoding) {
        Chunk chunk;
        std::exception_ptr fault;
        try {
            format.read(path, encoding, [&](const AnswerLine& line) {
                Chunk::Line& kept = chunk.lines.emplace_back();
                kept.file_line = line.file_line;
                kept.outcome = line.outcome;
                if (line.amount) kept.fen = line.amount->fen();
                int which = 0;
                for (const std::string_view text :
                     {line.line_id, line.account, line.code, line.text, line.serial, line.booked_at}) {
                    kept.at[which++] = static_cast<std::uint32_t>(chunk.texts.size());
                    chunk.texts.append(text);
                }
                kept.at[which] = static_cast<std::uint32_t>(chunk.texts.size());
                if (static_cast<std::int64_t>(chunk.lines.size()) == chunk_lines) put(chunk);
            });
            if (!chunk.lines.empty()) put(chunk);
        } catch (const Closed&) {
        } catch (...) {
            fault = std::current_exception();
        }
        const std::scoped_lock lock{guard_};
        fault_ = fault;
        ended_ = true;
        changed_.notify_all();
    }

    std::mutex guard_;
    std::condition_variable changed_;
    std::deque<Chunk> waiting_;
    bool closed_ = false, ended_ = false;
    std::exception_ptr fault_;
    std::jthread thread_;
};

std::string refusal_note(const Problem& problem) {
    return to_json(Node::of({{"code", problem.kind().code},
                             {"zh", problem.text(Language::zh)},
                             {"en", problem.text(Language::en)},
                             {"mend_zh", problem.kind().mend.zh},
                             {"mend_en", problem.kind().mend.en}}));
}

class ReadBankFile final : public Work {
public:
    struct Input {
        BankFileId file;
        static constexpr auto fields = std::tuple{field("file", &Input::file, {"银行文件", "Bank file"})};
    };

    ReadBankFile(Unit&, const Input& input, const Progress&) : file_id_{input.file}, reader_{random_token(9)} {}
    ~ReadBankFile() override {
        source_.reset();
        std::error_code ignored;
        if (!opened_.empty()) std::filesystem::remove(opened_, ignored);
    }

    void prepare(Progress&) override {
        if (!claimed_ || refusal_) return;
        if (!scanned_) return scan();
        if (source_) chunk_ = source_->next();
    }

    void step(Unit& unit, Progress& progress) override {
        if (!claimed_) return claim(unit, progress);
        if (!holds_reading(unit.db, file_.bank, reader_)) {   // another job reads this very file now
            progress.done = true;
            return;
        }
        if (refusal_) return refuse(unit, progress, *refusal_);
        if (facts_.kind == AnswerFacts::Kind::ack) return take_acknowledgement(unit, progress);
        if (!source_) return load(unit, progress);
        if (chunk_) return apply(unit, progress);
        finish(unit, progress);
    }

    void give_up(Unit& unit, const Problem& problem) override {
        if (!claimed_ || !holds_reading(unit.db, file_.bank, reader_)) return;
        Progress ignored;
        refuse(unit, ignored, problem);
    }

private:
    void claim(Unit& unit, Progress& progress) {
        if (!claim_reading(unit.db, must_find_file(unit.db, file_id_).bank, file_id_.number(), reader_)) {
            // Whoever reads now queues this file when it is through.
            progress.done = true;
            progress.answer = Node::of({{"waiting", true}});
            return;
        }
        // Looked at under the claim: another job may just have ended with this very file.
        file_ = must_find_file(unit.db, file_id_);
        if (file_.state == FileState::refused) file_.state = advance(unit, file_, FileAct::retake_file);
        if (file_.state != FileState::received) return end(unit, progress);
        // A bank's files are read in the order they came: a refund means nothing before the result it takes back.
        if (next_received_file(unit.db, file_.bank) != file_id_) {
            progress.answer = Node::of({{"waiting", true}});
            return end(unit, progress);
        }
        channel_ = must_find_channel(unit.db, file_.bank);
        place_ = place_of(unit.places, file_);
        opened_folder_ = unit.places.files();
        keys_ = &unit.keys;
        progress.cursor = file_.read_to;   // what an earlier attempt laid down stands
        claimed_ = true;
    }

    /// Reads the file to its end without doing anything: a file that is not whole is refused whole.
    void scan() {
        try {
            open_envelope_of_file();
            check_signature();
            format_ = &must_recognise(place_);
            facts_ = format_->read(place_, find_encoding(channel_.encoding).value_or(TextEncoding::utf8),
                                   [&](const AnswerLine& line) {
                                       if (const auto name = parse_line_id(line.line_id))
                                           orders_.insert(name->order);
                                   });
        } catch (const Problem& problem) {
            refusal_ = problem;
        }
        scanned_ = true;
    }

    /// What came in an envelope is read from a passing copy, that goes with this job.
    void open_envelope_of_file() {
        digest_ = file_.digest;
        std::ifstream sealed{place_, std::ios::binary};
        std::string magic(5, '\0');
        sealed.read(magic.data(), 5);
        if (magic != "OCENV") {
            if (channel_.sealed) throw Problem{answer_not_sealed};
            return;
        }
        sealed.seekg(0);
        std::filesystem::create_directories(opened_folder_);
        opened_ = opened_folder_ / ("opened_" + random_token(9));
        {
            std::ofstream plain{opened_, std::ios::binary};
            open_envelope(sealed, keys_->signing_key(), plain);
        }
        place_ = opened_;
        digest_ = digest_of_file(opened_);
    }

    void check_signature() const {
        if (channel_.public_key.empty()) return;
        std::string_view hex = file_.signature;
        while (hex.ends_with('\n') || hex.ends_with('\r') || hex.ends_with(' ')) hex.remove_suffix(1);
        if (hex.empty()) throw Problem{signature_missing};
        std::string der(hex.size() / 2, '\0');
        if (!read_hex(hex, {reinterpret_cast<std::uint8_t*>(der.data()), der.size()}) ||
            !Verifier{channel_.public_key}.verify(digest_, der))
            throw Problem{signature_wrong};
    }

    /// A bank that answers has the file, even if the worker that brought it has not yet said so.
    void arrive(Unit& unit, std::optional<Order>& order) const {
        if (order && order->bank == file_.bank && confirm_delivery(unit, *order))
            order = find_order(unit.db, order->id);
    }

    /// Brings the lines of the orders the file speaks of into memory, a page in each step.
    void load(Unit& unit, Progress& progress) {
        while (!orders_.empty()) {
            const std::int64_t number = *orders_.begin();
            Book& book = books_[number];
            if (!book.order.id) {
                auto order = find_order(unit.db, OrderId{number});
                arrive(unit, order);
                if (!order || order->bank != file_.bank || !is_with_bank(order->state)) {
                    if (order) book.order = *order;
                    orders_.erase(orders_.begin());
                    continue;
                }
                book.order = *order;
                book.marks.resize(static_cast<std::size_t>(order->lines));
            }
            load_page(unit, book);
            if (book.loaded >= book.order.lines) orders_.erase(orders_.begin());
            if (!orders_.empty()) return;
        }
        progress.total = facts_.lines;
        source_ = std::make_unique<ChunkSource>(*format_, place_,
                                                find_encoding(channel_.encoding).value_or(TextEncoding::utf8));
    }

    void load_page(Unit& unit, Book& book) {
        const std::int64_t from = book.loaded, to = from + loaded_lines, order = book.order.id.number();
        const auto mark_of = [&](const Row& row) -> Mark& {
            return book.marks.at(static_cast<std::size_t>(row.number(0) - 1));
        };
        unit.db.each(select_marks, [&](const Row& row) {
            Mark& mark = mark_of(row);
            mark.person = row.person_key(1);
            mark.fen = row.number(2);
            mark.tail = static_cast<std::int16_t>(row.number(3));
        }, order, from, to);
        unit.db.each(select_result_marks, [&](const Row& row) {
            Mark& mark = mark_of(row);
            mark.nth = static_cast<std::uint32_t>(row.number(1));
            mark.outcome = row.text(2)[0];
            mark.serial_hash = name_hash(row.text(5));
            if (row.number(6) != file_id_.number()) return;
            mark.in_this_file = true;
            const std::string_view before = row.text(3);
            book.settlement.add(before.empty() ? '-' : before[0], mark.outcome, row.number(4));
        }, order, from, to);
        book.loaded = to;
    }

    struct Aside {
        const Chunk::Line* line;
        std::string_view reason;
    };

    void apply(Unit& unit, Progress& progress) {
        struct Taken {
            const Chunk::Line* line;
            const Book* book;
            const Mark* mark;
            std::int64_t seq;
            char before;
        };
        std::vector<Taken> taken;
        std::vector<Aside> aside;
        taken.reserve(chunk_->lines.size());
        for (const Chunk::Line& line : chunk_->lines) {
            if (line.file_line <= file_.read_to) continue;   // laid down before a crash
            const auto name = parse_line_id(chunk_->text(line, 0));
            const auto book = name ? books_.find(name->order) : books_.end();
            if (const std::string_view reason = stranger(name, book); !reason.empty()) {
                aside.push_back({&line, reason});
                continue;
            }
            Mark& mark = book->second.marks[static_cast<std::size_t>(name->seq - 1)];
            const std::string_view reason = mismatch(line, mark);
            char says = line.outcome;
            // A bank that timed out does not know: its failure is no failure yet (F16 of domain.md 3.23).
            if (says == 'F' && chunk_->text(line, 2) == "F16") says = 'U';
            const std::uint64_t serial = name_hash(chunk_->text(line, 4));
            const Decision decision = !reason.empty() ? Decision{Decision::What::set_aside, '-', reason}
                                                      : decide(mark.outcome, says, serial == mark.serial_hash);
            if (decision.what == Decision::What::repeat) ++repeated_;
            if (decision.what == Decision::What::set_aside) aside.push_back({&line, decision.reason});
            if (decision.what != Decision::What::take) continue;
            taken.push_back({&line, &book->second, &mark, name->seq, mark.outcome});
            book->second.settlement.add(mark.outcome, decision.outcome, mark.fen);
            mark.outcome = decision.outcome;
            mark.serial_hash = serial;
            mark.in_this_file = true;
            ++mark.nth;
        }

        const auto load = unit.db.bulk_load("bank_results", result_columns);
        std::string text;
        for (const Taken& t : taken) {
            const char outcome = t.mark->outcome, before = t.before;
            const std::string_view said = chunk_->text(*t.line, 2);
            std::string_view code;
            text = clipped(chunk_->text(*t.line, 3), 200);
            if (outcome != 'S') {
                code = known_failure_code(said);
                if (code != said && !said.empty()) text = clipped(std::string{said} + ' ' + text, 200);
            }
            const std::string serial = clipped(chunk_->text(*t.line, 4), 64),
                              booked = clipped(chunk_->text(*t.line, 5), 32);
            const std::array<Value, 12> values{t.book->order.id.number(),
                                               t.seq,
                                               std::int64_t{t.mark->nth},
                                               to_value(t.mark->person),
                                               file_id_.number(),
                                               std::string_view{&outcome, 1},
                                               std::string_view{&before, before == '-' ? 0u : 1u},
                                               code,
                                               t.mark->fen,
                                               std::string_view{text},
                                               std::string_view{serial},
                                               std::string_view{booked}};
            load->row(values);
        }
        load->finish();
        for (const auto& [line, reason] : aside)
            unit.db.change(insert_set_aside, file_id_, line->file_line, reason,
                           clipped(chunk_->text(*line, 0), 64), std::max<std::int64_t>(line->fen, 0),
                           std::string(1, line->outcome), clipped(chunk_->text(*line, 2), 16),
                           clipped(chunk_->text(*line, 4), 64));
        file_.read_to = std::max(file_.read_to, chunk_->lines.back().file_line);
        record_read_to(unit.db, file_id_, file_.read_to);
        progress.cursor = file_.read_to;
    }

    using Books = std::map<std::int64_t, Book>;

    /// Why the line is none of ours, or none that a bank may speak of now.
    std::string_view stranger(const std::optional<LineName>& name, Books::const_iterator book) const {
        if (!name || book == books_.end() || !book->second.order.id) return "line_unknown";
        const Order& order = book->second.order;
        if (order.bank != file_.bank) return "other_bank";
        if (!is_with_bank(order.state)) return "order_not_sent";
        if (name->seq > order.lines) return "line_unknown";
        if (!facts_.order_no.empty() && facts_.order_no != order.id.text()) return "other_order";
        return {};
    }

    std::string_view mismatch(const Chunk::Line& line, const Mark& mark) const {
        if (mark.in_this_file) return "duplicate_in_file";
        if (line.fen < 0) return "amount_missing";
        if (line.fen != mark.fen) return "amount_differs";
        const std::string_view account = chunk_->text(line, 1);
        if (account.empty()) return {};
        const std::string_view tail = account.substr(account.size() < 4 ? 0 : account.size() - 4);
        std::int64_t number = -1;
        const auto [end, error] = std::from_chars(tail.data(), tail.data() + tail.size(), number);
        if (error != std::errc{} || end != tail.data() + tail.size() || number != mark.tail)
            return "account_differs";
        return {};
    }

    void finish(Unit& unit, Progress& progress) {
        Node::List orders;
        for (const auto& [number, book] : books_) {
            if (book.settlement.results == 0) continue;
            settle(unit, OrderId{number}, book.settlement);
            orders.push_back(OrderId{number}.text());
        }
        const auto named = OrderId::parse(facts_.order_no);
        const auto order = named && books_.contains(named->number()) ? named->number()
                           : books_.size() == 1                      ? books_.begin()->first
                                                                     : 0;
        if (order != 0 && books_[order].order.bank == file_.bank) {
            file_.order = OrderId{order};
            file_.region = books_[order].order.region;
        }
        file_.kind = code_of(facts_.kind == AnswerFacts::Kind::refund ? FileKind::refund : FileKind::result);
        file_.lines = facts_.lines;
        file_.amount = facts_.amount;
        file_.set_aside = unit.db.number_or(0, count_set_aside, file_id_);
        file_.notes = to_json(Node::of({{"repeated", repeated_}}));
        renew_statistics(unit.db, "bank_results", file_.lines);
        take(unit, progress);
        progress.answer.set("orders", std::move(orders));
        progress.answer.set("repeated", repeated_);
    }

    void take_acknowledgement(Unit& unit, Progress& progress) {
        const auto id = OrderId::parse(facts_.order_no);
        auto order = id ? find_order(unit.db, *id) : std::nullopt;
        arrive(unit, order);
        const bool ours = order && order->bank == file_.bank && is_with_bank(order->state);
        const bool repeated = ours && order->state != OrderState::sent && facts_.accepted;
        if (!ours || (order->state != OrderState::sent && !repeated))
            return refuse(unit, progress,
                          Problem{acknowledgement_unexpected}.with(clipped(facts_.order_no, 40)));
        if (facts_.announced_lines != order->lines || facts_.announced_amount != order->amount)
            return refuse(unit, progress,
                          Problem{acknowledgement_differs}
                              .with(std::to_string(facts_.announced_lines))
                              .with(facts_.announced_amount.text())
                              .with(std::to_string(order->lines))
                              .with(order->amount.text()));
        if (!repeated) {
            if (facts_.accepted) {
                ledger::post_pending(unit, order->pending);
                advance(unit, *order, OrderAct::take_acknowledgement);
            } else {
                ledger::void_pending(unit, order->pending);
                advance(unit, *order, OrderAct::take_rejection, clipped(facts_.reason, 200));
                tell_finished(unit, *order);
            }
        }
        file_.kind = code_of(FileKind::ack);
        file_.order = order->id;
        file_.region = order->region;
        file_.lines = facts_.announced_lines;
        file_.amount = facts_.announced_amount;
        file_.notes =
            to_json(Node::of({{"accepted", facts_.accepted}, {"reason", clipped(facts_.reason, 200)}}));
        take(unit, progress);
    }

    void take(Unit& unit, Progress& progress) {
        record_findings(unit.db, file_);
        advance(unit, file_, FileAct::take_file);
        progress.answer = Node::of({{"file", file_id_.text()}, {"taken", true}, {"lines", file_.lines},
                                    {"set_aside", file_.set_aside}});
        end(unit, progress);
    }

    void refuse(Unit& unit, Progress& progress, const Problem& problem) {
        for (const auto& [number, book] : books_) unit.db.change(delete_staged_results, number, file_id_);
        unit.db.change(delete_staged_set_aside, file_id_);
        record_read_to(unit.db, file_id_, 0);
        file_.notes = refusal_note(problem);
        record_findings(unit.db, file_);
        const auto& words = problem.kind();
        advance(unit, file_, FileAct::refuse_file, std::string{words.code});
        progress.answer = Node::of({{"file", file_id_.text()}, {"taken", false}, {"problem", words.code},
                                    {"zh", problem.text(Language::zh)}, {"en", problem.text(Language::en)}});
        end(unit, progress);
    }

    void end(Unit& unit, Progress& progress) {
        release_reading(unit.db, file_.bank, reader_);
        if (const auto next = next_received_file(unit.db, file_.bank)) queue_reading(unit, *next);
        progress.done = true;
    }

    BankFileId file_id_;
    std::string reader_;
    BankFile file_;
    BankChannel channel_;
    std::filesystem::path place_, opened_, opened_folder_;
    std::string digest_;   ///< of the file itself, without its envelope
    const KeyRing* keys_ = nullptr;
    bool claimed_ = false, scanned_ = false;
    std::optional<Problem> refusal_;
    const BankFormat* format_ = nullptr;
    AnswerFacts facts_;
    std::set<std::int64_t> orders_;   ///< still to be loaded
    Books books_;
    std::int64_t repeated_ = 0;
    std::unique_ptr<ChunkSource> source_;
    std::optional<Chunk> chunk_;
};

}  // namespace

extern constinit const JobKind read_bank_file_job =
    job_kind<ReadBankFile>("payments.read_bank_file", {"读取银行回盘", "Read a bank's answer"});

}  // namespace onecard::payments
