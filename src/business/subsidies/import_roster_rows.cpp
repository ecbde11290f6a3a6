// The job that brings a roster in: one pass over the sheet, in which rows are read, checked, matched and written.
//
// Threads of its own read ahead and find the people in the card index (roster_reader.hpp); each step takes a chunk,
// decides every row and writes rows and findings in bulk. A job that was cut off begins the roster again: what it had
// written is removed in its first step, so no row can stand twice.

#include "business/subsidies/item_store.hpp"
#include "business/subsidies/problems.hpp"
#include "business/subsidies/roster_writer.hpp"
#include "business/subsidies/subsidies.hpp"
#include "engine/advance.hpp"
#include "engine/job.hpp"
#include "engine/statistics.hpp"

namespace onecard::subsidies {
namespace {

// What changed since matching began is matched again later, so people may be found ahead of the step that writes them.

struct ImportRosterRows final : Work {
    struct Input {
        RosterId roster;
        static constexpr auto fields = std::tuple{field("roster", &Input::roster, {"名册", "Roster"})};
    };

    ImportRosterRows(Unit&, const Input& in, const Progress& progress)
        : id_{in.roster}, was_cut_off_{progress.cursor > 0} {}

    void prepare(Progress&) override {
        if (reader_ != nullptr) chunk_ = reader_->next();
    }

    void step(Unit& unit, Progress& progress) override {
        if (reader_ == nullptr) return begin(unit, progress);
        writer_->write(unit, *chunk_);
        notes_ += chunk_->notes;
        progress.cursor = writer_->roster().rows_read;
        progress.total = std::max(progress.cursor, chunk_->rows_expected);
        if (!chunk_->last) return;
        finish(unit);
        progress.total = progress.cursor;
        progress.done = true;
        unit.tell(roster_matched, Node::of({{"batch", batch_.id.text()}}));
        const Roster& roster = writer_->roster();
        progress.answer = Node::of({{"roster", roster.id.text()},
                                    {"rows_read", roster.rows_read},
                                    {"rows_good", roster.rows_good},
                                    {"rows_bad", roster.rows_bad},
                                    {"warnings", roster.warnings},
                                    {"rows_payable", writer_->totals().rows_payable},
                                    {"payable", writer_->totals().payable.text()}});
    }

    void give_up(Unit& unit, const Problem&) override {
        delete_roster_rows(unit.db, id_);
        const Roster now = must_find_roster(unit.db, id_);
        if (now.state == RosterState::loading) advance(unit, now, RosterAct::discard_roster);
    }

private:
    /// Nothing fails before the first step, so that a job which cannot begin still gives its roster up.
    void begin(Unit& unit, Progress& progress) {
        if (was_cut_off_) delete_roster_rows(unit.db, id_);
        progress.cursor = 0;
        roster_ = must_find_roster(unit.db, id_);
        batch_ = must_find_batch(unit.db, roster_.batch);
        item_ = must_find_item(unit.db, batch_.item);
        matched_ = {unit.now, cards::last_change_turn(unit.db)};
        writer_ = std::make_unique<RosterWriter>(unit, batch_, item_, roster_);
        const MatchContext& context = writer_->context();
        reader_ = std::make_unique<RosterReader>(
            std::filesystem::path{unit.places.uploads()} / roster_.digest, checks_of(batch_, item_, unit.today()),
            regions::load_town_names(unit.db, context.county), context.banks, unit.keys,
            [writer = writer_.get(), sessions = unit.reading_sessions()](RosterChunk& chunk) {
                sessions.use([&](Database& db) { writer->find_people(db, chunk); });
            });
    }

    void finish(Unit& unit) {
        Roster& roster = writer_->roster();
        if (roster.rows_read == 0) throw Problem{roster_empty};
        const Batch now = must_take_batch(unit.db, batch_.id);
        if (now.state != BatchState::filling) throw Problem{batch_not_filling}.at("batch");
        const SheetFacts& facts = chunk_->facts;
        roster.facts = facts.format == SheetFacts::Format::xlsx ? "XLSX " + facts.sheet_name : "CSV " + facts.encoding;
        roster.amount_column = chunk_->amount_column;
        if (notes_ > 0) roster.facts += ", " + std::to_string(notes_) + " notes";
        set_roster_counts(unit.db, roster);
        writer_->write_sums(unit.db);
        renew_statistics(unit.db, "roster_rows", roster.rows_read);
        if (now.roster) {
            const Roster before = must_find_roster(unit.db, now.roster);
            if (before.state == RosterState::current) advance(unit, before, RosterAct::replace_roster);
        }
        advance(unit, roster, RosterAct::complete_roster);
        BatchTotals totals = writer_->totals();
        totals.rows_total = roster.rows_good;
        set_batch_roster(unit.db, batch_.id, roster.id, totals, matched_);
    }

    const RosterId id_;
    const bool was_cut_off_;
    Roster roster_;
    Batch batch_;
    Item item_;
    LastMatch matched_;
    std::int64_t notes_ = 0;
    std::unique_ptr<RosterWriter> writer_;
    std::unique_ptr<RosterReader> reader_;
    std::unique_ptr<RosterChunk> chunk_;
};

}  // namespace

extern constinit const JobKind import_roster_rows =
    job_kind<ImportRosterRows>("subsidies.import_roster_rows", {"导入名册", "Import a roster"});

}  // namespace onecard::subsidies
