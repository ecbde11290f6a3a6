// The job that brings a collection sheet in: one pass, in which rows are read, checked, looked for among those
// collected before, and written.
//
// A thread of its own reads, checks, hashes and seals chunks ahead of the steps that write them. A job that was cut off
// begins anew: what it had written is removed in its first step, so no row can stand twice.

#include <algorithm>
#include <thread>

#include "base/bounded_queue.hpp"
#include "business/collection/parameters.hpp"
#include "business/collection/problems.hpp"
#include "business/collection/record_store.hpp"
#include "business/policies/policies.hpp"
#include "engine/advance.hpp"
#include "engine/job.hpp"
#include "engine/statistics.hpp"

namespace onecard::collection {
namespace {

constexpr std::size_t rows_in_chunk = 20'000;
/// A batch is kept small enough that its people fit into memory when its answer comes (16 bytes each).
constexpr std::int64_t rows_at_most = 5'000'000;

struct RecordChunk {
    std::vector<CheckedRecord> rows;
    std::int64_t rows_expected = 0;
    bool last = false;
    std::string facts;
    std::array<std::int64_t, record_columns> places{};
};

class RecordReader {
public:
    RecordReader(std::filesystem::path sheet, const RecordRules& rules, const KeyRing& keys)
        : sheet_{std::move(sheet)}, rules_{rules} {
        thread_ = std::thread{[this, &keys] {
            try {
                read(keys);
            } catch (...) { failure_ = std::current_exception(); }
            chunks_.end();
        }};
    }
    RecordReader(const RecordReader&) = delete;
    RecordReader& operator=(const RecordReader&) = delete;
    ~RecordReader() {
        chunks_.close();
        thread_.join();
    }
    std::unique_ptr<RecordChunk> next() {
        auto chunk = chunks_.pop();
        if (chunk) return std::move(*chunk);
        if (failure_) std::rethrow_exception(failure_);
        throw std::logic_error{"nothing comes after the last chunk"};
    }

private:
    void read(const KeyRing& keys) {
        SheetColumns columns{record_sheet()};
        RecordChecker checker{rules_, keys};
        RecordChecker::Cells cells;
        auto chunk = std::make_unique<RecordChunk>();
        std::int64_t read = 0;
        const SheetFacts facts = read_sheet(sheet_, SheetLimits{}, [&](const SheetRow& row) {
            if (!columns.is_found()) {
                columns.look_at(row);
                return true;
            }
            if (columns.is_note(row)) return true;
            if (++read > rows_at_most) throw Problem{sheet_too_long}.with(std::to_string(rows_at_most));
            for (std::size_t i = 0; i < record_columns; ++i)
                cells[i] = {columns.text(row, i),
                            columns.place(i) ? columns.cell(row, i).kind : CellKind::empty};
            chunk->rows.push_back(std::move(checker.check(row.number, cells)));
            chunk->rows_expected = static_cast<std::int64_t>(row.rows_expected);
            if (chunk->rows.size() < rows_in_chunk) return true;
            place(*chunk, columns);
            const bool taken = chunks_.push(std::move(chunk));
            chunk = std::make_unique<RecordChunk>();
            chunk->rows.reserve(rows_in_chunk);
            return taken;
        });
        columns.must_be_found();
        place(*chunk, columns);
        chunk->last = true;
        chunk->facts =
            facts.format == SheetFacts::Format::xlsx ? "XLSX " + facts.sheet_name : "CSV " + facts.encoding;
        chunks_.push(std::move(chunk));
    }
    static void place(RecordChunk& chunk, const SheetColumns& columns) {
        for (std::size_t i = 0; i < record_columns; ++i) {
            const auto at = columns.place(i);
            chunk.places[i] = at ? static_cast<std::int64_t>(*at) : -1;
        }
    }

    std::filesystem::path sheet_;
    RecordRules rules_;
    BoundedQueue<std::unique_ptr<RecordChunk>> chunks_{2};
    std::exception_ptr failure_;  // written before the queue ends
    std::thread thread_;
};

struct ImportCollectionRows final : Work {
    struct Input {
        CollectionBatchId collection;
        static constexpr auto fields =
            std::tuple{field("collection", &Input::collection, {"采集批次", "Collection batch"})};
    };

    ImportCollectionRows(Unit&, const Input& in, const Progress& progress)
        : id_{in.collection}, was_cut_off_{progress.cursor > 0} {}

    void prepare(Progress&) override {
        if (reader_) chunk_ = reader_->next();
    }

    void step(Unit& unit, Progress& progress) override {
        if (!reader_) return begin(unit, progress);
        if (!states_) states_ = std::make_unique<RecordStates>(unit.db, id_);
        write_records(unit, batch_, *states_, chunk_->rows, chunk_->places);
        states_->save();
        states_.reset();
        progress.cursor = batch_.rows_read;
        progress.total = std::max(progress.cursor, chunk_->rows_expected);
        if (!chunk_->last) return set_batch_counts(unit.db, batch_);
        if (batch_.rows_read == 0) throw Problem{sheet_empty_of_people};
        batch_.facts = chunk_->facts;
        set_batch_counts(unit.db, batch_);
        renew_statistics(unit.db, "collection_records", batch_.rows_read);
        advance(unit, must_find_batch(unit.db, id_), BatchAct::finish_loading);
        progress.total = progress.cursor;
        progress.done = true;
        progress.answer = Node::of({{"rows_read", batch_.rows_read},
                                    {"records", batch_.last_seq},
                                    {"rows_bad", batch_.rows_bad},
                                    {"warnings", batch_.warnings}});
    }

    void give_up(Unit& unit, const Problem& problem) override {
        delete_loaded(unit.db, id_);
        CollectionBatch batch = must_find_batch(unit.db, id_);
        batch.rows_read = batch.rows_bad = batch.warnings = batch.last_seq = 0;
        set_batch_counts(unit.db, batch);
        batch.upload = {};
        batch.digest = batch.facts = "";
        set_batch_file(unit.db, batch);
        if (batch.state == BatchState::loading)
            advance(unit, batch, BatchAct::give_up_loading, problem.kind().code);
    }

private:
    /// Nothing fails before the first step, so that a job which cannot begin still gives its batch back.
    void begin(Unit& unit, Progress& progress) {
        if (was_cut_off_) delete_loaded(unit.db, id_);
        progress.cursor = 0;
        batch_ = must_find_batch(unit.db, id_);
        batch_.rows_read = batch_.rows_bad = batch_.warnings = batch_.last_seq = 0;
        reader_ = std::make_unique<RecordReader>(
            std::filesystem::path{unit.places.uploads()} / batch_.digest,
            record_rules(unit.db, batch_.region, batch_.created_at.date()), unit.keys);
    }

    const CollectionBatchId id_;
    const bool was_cut_off_;
    CollectionBatch batch_;
    std::unique_ptr<RecordStates> states_;
    std::unique_ptr<RecordReader> reader_;
    std::unique_ptr<RecordChunk> chunk_;
};

}  // namespace

extern constinit const JobKind import_collection_rows =
    job_kind<ImportCollectionRows>("collection.import_rows", {"导入采集表", "Import a collection sheet"});

}  // namespace onecard::collection
