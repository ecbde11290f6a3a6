// The job that brings a roster in: one pass over the sheet, in which rows are read, checked, matched and written.
//
// A thread of its own reads ahead (roster_reader.hpp); each step takes a chunk, finds its people in the card index,
// decides every row and writes rows and findings in bulk. A job that was cut off begins the roster again: what it had
// written is removed in its first step, so no row can stand twice.

#include <algorithm>
#include <deque>
#include <map>

#include "business/people/people.hpp"
#include "business/subsidies/exception_store.hpp"
#include "business/subsidies/item_store.hpp"
#include "business/subsidies/person_key_set.hpp"
#include "business/subsidies/problems.hpp"
#include "business/subsidies/roster_reader.hpp"
#include "business/subsidies/roster_store.hpp"
#include "business/subsidies/row_matching.hpp"
#include "engine/advance.hpp"
#include "engine/job.hpp"

namespace onecard::subsidies {
namespace {

// A change of a card that was under way when matching began is matched again later; matching twice does no harm.
constexpr std::int64_t overlap_seconds = 60;

constexpr std::string_view row_columns =
    "roster, seq, person_key, sheet_row, name, town, village, amount_fen, match_code, warnings, payee_key, payee_name, "
    "bank, account_tail, account_sealed, sealed, source_order, source_seq";
constexpr std::string_view finding_columns = "roster, sheet_row, column_no, code, is_error";

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
        load_chunk(unit, *chunk_);
        progress.cursor = roster_.rows_read;
        if (!chunk_->last) return;
        finish(unit);
        progress.total = progress.cursor;
        progress.done = true;
        progress.answer = Node::of({{"roster", roster_.id.text()},
                                    {"rows_read", roster_.rows_read},
                                    {"rows_good", roster_.rows_good},
                                    {"rows_bad", roster_.rows_bad},
                                    {"warnings", roster_.warnings},
                                    {"rows_payable", totals_.rows_payable},
                                    {"payable", totals_.payable.text()}});
    }

    void give_up(Unit& unit, const Problem&) override {
        delete_roster_rows(unit.db, id_);
        const Roster now = must_find_roster(unit.db, id_);
        if (now.state == RosterState::loading) advance(unit, now, RosterAct::discard_roster);
    }

private:
    /// A row as it will be written; the texts lie in the chunk, in the entries or in `resealed_`.
    struct Payee {
        const cards::IndexEntry* entry = nullptr;
        PersonKey key{};
        std::string_view name, sealed;
    };

    /// Nothing fails before the first step, so that a job which cannot begin still gives its roster up.
    void begin(Unit& unit, Progress& progress) {
        if (was_cut_off_) delete_roster_rows(unit.db, id_);
        progress.cursor = 0;
        roster_ = must_find_roster(unit.db, id_);
        batch_ = must_find_batch(unit.db, roster_.batch);
        item_ = must_find_item(unit.db, batch_.item);
        context_ = load_match_context(unit, item_, batch_.region);
        matched_at_ = unit.now.plus_seconds(unit.db.kind() == DatabaseKind::sqlite ? 0 : -overlap_seconds);
        const RosterChecks checks{.region = batch_.region,
                                  .today = unit.today(),
                                  .pay_day = batch_.pay_day,
                                  .fixed_standard = item_.standard_kind == StandardKind::fixed ? item_.standard : Money{},
                                  .min_age = item_.min_age,
                                  .max_age = item_.max_age};
        reader_ = std::make_unique<RosterReader>(std::filesystem::path{unit.places.uploads()} / roster_.digest, checks,
                                                 regions::load_town_names(unit.db, context_.county), context_.banks,
                                                 unit.keys);
        each_payee_elsewhere(unit.db, batch_, item_.id, [&](const PersonKey& key) { in_period_.insert(key); });
        for (const ItemId other : exclusions_of(unit.db, item_.id))
            each_payee_elsewhere(unit.db, batch_, other, [&](const PersonKey& key) { excluded_.insert(key); });
        for (const PersonKey& key : approved_exceptions(unit.db, item_.id)) exceptions_.insert(key);
    }

    void load_chunk(Unit& unit, RosterChunk& chunk) {
        keys_.clear();
        for (const SheetLine& line : chunk.lines) keys_.push_back(line.person);
        const auto named = cards::find_entries(unit.db, keys_);
        const auto heads = context_.to_head ? find_heads(unit, named) : std::vector<cards::IndexEntry>{};
        resealed_.clear();
        std::vector<Payee> payees(chunk.lines.size());
        if (context_.to_head)
            for (std::size_t i = 0; i < chunk.lines.size(); ++i)
                payees[i] = choose_payee(unit, named[i], heads);
        write_rows(unit, chunk, named, payees);
        write_findings(unit, chunk);
        roster_.rows_read += chunk.rows;
        roster_.rows_bad += chunk.bad;
        notes_ += chunk.notes;
    }

    void write_rows(Unit& unit, RosterChunk& chunk, const std::vector<cards::IndexEntry>& named,
                    const std::vector<Payee>& payees) {
        const auto load = unit.db.bulk_load("roster_rows", row_columns);
        for (std::size_t i = 0; i < chunk.lines.size(); ++i) {
            const SheetLine& line = chunk.lines[i];
            Payee payee{&named[i], line.person, chunk.name(line), chunk.sealed(line)};
            std::int64_t warnings = line.warnings;
            if (context_.to_head) {
                if (payees[i].entry != nullptr) payee = payees[i];
                else if (named[i].known && !named[i].head_key) warnings |= warn_head_unknown;
            }
            if (const ProblemKind* kind = refused(line, named[i], payee)) {
                chunk.findings.push_back({line.sheet_row, 0, kind});
                ++chunk.bad;
                continue;
            }
            const Matched match = match_row(
                context_, {line.name_hash, line.rare_glyph, line.town, line.bank, line.account_tail}, named[i], *payee.entry);
            warnings |= match.warnings;
            const Value values[] = {to_value(roster_.id), to_value(++roster_.rows_good), to_value(line.person),
                                    to_value(line.sheet_row), to_value(chunk.name(line)), to_value(line.town),
                                    to_value(line.village), to_value(line.amount), to_value(code_of(match.code)),
                                    to_value(warnings), to_value(payee.key), to_value(payee.name), to_value(match.bank),
                                    to_value(match.account_tail), Blob{match.account_sealed}, Blob{payee.sealed}, {}, {}};
            load->row(values);
            count(line, match, warnings);
        }
        load->finish();
    }

    /// What only the whole of the file, the period and the household can tell.
    const ProblemKind* refused(const SheetLine& line, const cards::IndexEntry& named, const Payee& payee) {
        if (context_.to_head && payee.key != line.person && line.account_tail >= 0 &&
            line.account_tail != payee.entry->account_tail)
            return &payee_not_head;
        const bool first = in_file_.insert(payee.key).second;
        const bool person_first = payee.key == line.person || in_file_.insert(line.person).second;
        if (!first || !person_first) return &twice_in_file;
        if (in_period_.contains(payee.key)) return &paid_in_period;
        if (excluded_.contains(payee.key) || excluded_.contains(named.key)) return &excluded_by_item;
        return nullptr;
    }

    void count(const SheetLine& line, const Matched& match, std::int64_t warnings) {
        roster_.good += line.amount;
        if (warnings != 0) ++roster_.warnings;
        if (!match.account_sealed.empty()) {
            ++totals_.rows_payable;
            totals_.payable += line.amount;
        }
        auto& sum = sums_[{line.town, match.bank, match.code}];
        ++sum.rows;
        sum.amount += line.amount;
    }

    void write_findings(Unit& unit, RosterChunk& chunk) {
        if (chunk.findings.empty()) return;
        std::ranges::stable_sort(chunk.findings, {}, [](const SheetFinding& f) { return std::pair{f.sheet_row, f.column_no}; });
        const auto load = unit.db.bulk_load("roster_findings", finding_columns);
        for (const SheetFinding& finding : chunk.findings) {
            const Value values[] = {to_value(roster_.id), to_value(finding.sheet_row), to_value(finding.column_no),
                                    to_value(finding.kind->code), to_value(true)};
            load->row(values);
        }
        load->finish();
    }

    /// The entries of the heads, in key order, for the members whose head is another.
    std::vector<cards::IndexEntry> find_heads(Unit& unit, const std::vector<cards::IndexEntry>& named) {
        std::vector<PersonKey> keys;
        for (const cards::IndexEntry& entry : named)
            if (entry.known && entry.head_key && *entry.head_key != entry.key && !exceptions_.contains(entry.key))
                keys.push_back(*entry.head_key);
        std::ranges::sort(keys);
        keys.erase(std::ranges::unique(keys).begin(), keys.end());
        return cards::find_entries(unit.db, keys);
    }

    /// The head of the household where it is another than the one named; no entry: the one named.
    Payee choose_payee(Unit& unit, const cards::IndexEntry& named, const std::vector<cards::IndexEntry>& heads) {
        if (!named.known || !named.head_key || *named.head_key == named.key || exceptions_.contains(named.key)) return {};
        const auto head = std::ranges::lower_bound(heads, *named.head_key, {}, &cards::IndexEntry::key);
        const auto person = people::find_person(unit, *named.head_key);
        if (head == heads.end() || head->key != *named.head_key || !person) return {};
        std::string packed;
        const std::string mobile = person->mobile ? std::string{person->mobile->reveal()} : std::string{};
        pack_fields({{PersonalField::number, person->number.reveal()}, {PersonalField::mobile, mobile}}, packed);
        auto& kept = resealed_.emplace_back();
        kept.name = person->name;
        unit.sealer.seal(packed, person->key.bytes, kept.sealed);
        return {&*head, person->key, kept.name, kept.sealed};
    }

    void finish(Unit& unit) {
        if (roster_.rows_read == 0) throw Problem{roster_empty};
        const Batch now = must_take_batch(unit.db, batch_.id);
        if (now.state != BatchState::filling) throw Problem{batch_not_filling}.at("batch");
        const SheetFacts& facts = chunk_->facts;
        roster_.facts = facts.format == SheetFacts::Format::xlsx ? "XLSX " + facts.sheet_name : "CSV " + facts.encoding;
        roster_.amount_column = chunk_->amount_column;
        if (notes_ > 0) roster_.facts += ", " + std::to_string(notes_) + " notes";
        set_roster_counts(unit.db, roster_);
        for (auto& [where, sum] : sums_) {
            std::tie(sum.town, sum.bank, sum.match) = where;
            add_match_sum(unit.db, roster_.id, sum);
        }
        if (now.roster) {
            const Roster before = must_find_roster(unit.db, now.roster);
            if (before.state == RosterState::current) advance(unit, before, RosterAct::replace_roster);
        }
        advance(unit, roster_, RosterAct::complete_roster);
        totals_.rows_total = roster_.rows_good;
        set_batch_roster(unit.db, batch_.id, roster_.id, totals_, matched_at_);
    }

    struct Resealed {
        std::string name, sealed;
    };

    const RosterId id_;
    const bool was_cut_off_;
    Roster roster_;
    Batch batch_;
    Item item_;
    MatchContext context_;
    Instant matched_at_{};
    PersonKeySet in_file_, in_period_, excluded_, exceptions_;
    std::vector<PersonKey> keys_;
    std::deque<Resealed> resealed_;
    std::map<std::tuple<RegionCode, std::int64_t, MatchCode>, MatchSum> sums_;
    BatchTotals totals_;
    std::int64_t notes_ = 0;
    std::unique_ptr<RosterReader> reader_;
    std::unique_ptr<RosterChunk> chunk_;
};

}  // namespace

extern constinit const JobKind import_roster_rows =
    job_kind<ImportRosterRows>("subsidies.import_roster_rows", {"导入名册", "Import a roster"});

}  // namespace onecard::subsidies
