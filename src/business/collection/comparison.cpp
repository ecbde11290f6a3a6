// Every SQL statement on comparisons, their files and results; and how answers are applied.

#include "business/collection/comparison.hpp"

#include <algorithm>
#include <limits>

#include "business/collection/problems.hpp"
#include "business/collection/source.hpp"
#include "business/people/people.hpp"
#include "business/policies/policies.hpp"
#include "business/regions/regions.hpp"
#include "engine/advance.hpp"
#include "engine/person_hasher.hpp"
#include "engine/sealer.hpp"
#include "engine/statistics.hpp"

namespace onecard::collection {
namespace {

constexpr Statement insert_comparison{"collection.insert_comparison", R"sql(
    INSERT INTO comparison_jobs (id, state, batch, region, source, way, purpose, legal_basis, file_name, digest, lines,
           due_on, alarmed_on, answered_on, matched, mismatched, not_found, cancelled, source_errors, requested_by,
           requested_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '', '', $9, NULL, NULL, NULL, 0, 0, 0, 0, 0, $10, $11))sql"};

constexpr Statement select_comparison{"collection.select_comparison", R"sql(
    SELECT id, state, batch, region, source, way, purpose, legal_basis, file_name, digest, lines, due_on, alarmed_on,
           answered_on, matched, mismatched, not_found, cancelled, source_errors, requested_by, requested_at
      FROM comparison_jobs WHERE id = $1)sql"};

constexpr Statement select_comparisons{"collection.select_comparisons", R"sql(
    SELECT id, state, batch, region, source, way, purpose, legal_basis, file_name, digest, lines, due_on, alarmed_on,
           answered_on, matched, mismatched, not_found, cancelled, source_errors, requested_by, requested_at
      FROM comparison_jobs
     WHERE region BETWEEN $1 AND $2 AND id < $3 AND ($4 = 0 OR batch = $4)
       AND ($5 = 0 OR (alarmed_on IS NOT NULL AND state IN ('waiting', 'incomplete')))
     ORDER BY id DESC LIMIT $6)sql"};

constexpr Statement select_open_comparison{"collection.select_open_comparison", R"sql(
    SELECT id, state, batch, region, source, way, purpose, legal_basis, file_name, digest, lines, due_on, alarmed_on,
           answered_on, matched, mismatched, not_found, cancelled, source_errors, requested_by, requested_at
      FROM comparison_jobs WHERE batch = $1 AND state IN ('preparing', 'waiting', 'incomplete'))sql"};

constexpr Statement select_late{"collection.select_late", R"sql(
    SELECT id, state, batch, region, source, way, purpose, legal_basis, file_name, digest, lines, due_on, alarmed_on,
           answered_on, matched, mismatched, not_found, cancelled, source_errors, requested_by, requested_at
      FROM comparison_jobs
     WHERE state IN ('waiting', 'incomplete') AND due_on < $1 AND alarmed_on IS NULL ORDER BY id)sql"};

constexpr Statement update_alarmed{"collection.update_alarmed", R"sql(
    UPDATE comparison_jobs SET alarmed_on = $2 WHERE id = $1)sql"};

constexpr Statement update_sent{"collection.update_sent", R"sql(
    UPDATE comparison_jobs SET file_name = $2, digest = $3, lines = $4, due_on = $5 WHERE id = $1)sql"};

constexpr Statement update_answered{"collection.update_answered", R"sql(
    UPDATE comparison_jobs SET answered_on = $2, matched = $3, mismatched = $4, not_found = $5, cancelled = $6,
           source_errors = $7
     WHERE id = $1)sql"};

constexpr Statement select_persons_asked{"collection.select_persons_asked", R"sql(
    SELECT seq, person_key FROM collection_records WHERE batch = $1)sql"};

constexpr Statement select_result{"collection.select_result", R"sql(
    SELECT overall, items, remark, compared_on FROM comparison_results
     WHERE batch = $1 AND seq = $2 AND person_key = $3 ORDER BY job DESC LIMIT 1)sql"};

constexpr Statement select_result_file{"collection.select_result_file", R"sql(
    SELECT digest, name, job, lines, taken, repeated, strangers, damaged, taken_at
      FROM comparison_files WHERE digest = $1)sql"};

constexpr Statement select_files_of{"collection.select_files_of", R"sql(
    SELECT digest, name, job, lines, taken, repeated, strangers, damaged, taken_at
      FROM comparison_files WHERE job = $1 ORDER BY taken_at, digest)sql"};

constexpr Statement insert_file{"collection.insert_result_file", R"sql(
    INSERT INTO comparison_files (digest, job, name, lines, taken, repeated, strangers, damaged, taken_at)
    VALUES ($1, $2, $3, 0, 0, 0, 0, 0, $4) ON CONFLICT DO NOTHING)sql"};

constexpr Statement update_file{"collection.update_result_file", R"sql(
    UPDATE comparison_files SET lines = $2, taken = $3, repeated = $4, strangers = $5, damaged = $6
     WHERE digest = $1)sql"};

Comparison comparison_of(const Row& row) {
    const auto day = [&](int column) {
        return row.is_null(column) ? std::optional<Date>{} : row.date(column);
    };
    Comparison one{.id = row.id<ComparisonId>(0),
                   .state = comparison_lifecycle.state(row.text(1)),
                   .batch = row.id<CollectionBatchId>(2),
                   .region = row.region(3),
                   .purpose = row.string(6),
                   .legal_basis = row.string(7),
                   .file_name = row.string(8),
                   .digest = row.string(9),
                   .lines = row.number(10),
                   .due_on = day(11),
                   .alarmed_on = day(12),
                   .answered_on = day(13),
                   .matched = row.number(14),
                   .mismatched = row.number(15),
                   .not_found = row.number(16),
                   .cancelled = row.number(17),
                   .source_errors = row.number(18),
                   .requested_by = row.string(19),
                   .requested_at = row.instant(20)};
    for (const auto& label : labels_of(SourceKind{}))
        if (row.text(4) == label.code) one.source = label.value;
    for (const auto& label : labels_of(Way{}))
        if (row.text(5) == label.code) one.way = label.value;
    return one;
}

ResultFile file_of(const Row& row) {
    return {.digest = row.string(0),
            .name = row.string(1),
            .comparison = row.id<ComparisonId>(2),
            .lines = row.number(3),
            .taken = row.number(4),
            .repeated = row.number(5),
            .strangers = row.number(6),
            .damaged = row.number(7),
            .taken_at = row.instant(8)};
}

template <class E>
std::string_view label_code(E value) {
    for (const auto& label : labels_of(value))
        if (label.value == value) return label.code;
    return {};
}

RecordAct act_for(Overall overall) {
    switch (overall) {
        case Overall::match: return RecordAct::agree;
        case Overall::source_error: return RecordAct::give_back;
        default: return RecordAct::differ;
    }
}

void count(Comparison& comparison, Overall overall) {
    switch (overall) {
        case Overall::match: ++comparison.matched; break;
        case Overall::mismatch: ++comparison.mismatched; break;
        case Overall::not_found: ++comparison.not_found; break;
        case Overall::cancelled_number: ++comparison.cancelled; break;
        case Overall::pending:
        case Overall::source_error: ++comparison.source_errors; break;
    }
}

constexpr std::int64_t attempts_at_most = 5;
constexpr std::int64_t first_wait_seconds = 600;

}  // namespace

std::span<const Label<Way>> labels_of(Way) {
    static constexpr Label<Way> labels[] = {{Way::ferry, "FERRY", {"文件摆渡", "File ferry"}},
                                            {Way::online, "ONLINE", {"在线", "Online"}}};
    return labels;
}

std::span<const Label<SourceKind>> labels_of(SourceKind) {
    static constexpr Label<SourceKind> labels[] = {
        {SourceKind::police, "POLICE", {"公安", "Police"}},
        {SourceKind::insurance, "INSURANCE", {"社保基金管理局", "Insurance"}},
        {SourceKind::education, "EDUCATION", {"教育", "Education"}}};
    return labels;
}

Comparison must_find_comparison(Database& db, ComparisonId id) {
    std::optional<Comparison> found;
    db.each(
        select_comparison, [&](const Row& row) { found = comparison_of(row); }, id);
    if (!found) throw Problem{comparison_not_found}.with(id.text()).at("comparison");
    return *std::move(found);
}

std::vector<Comparison> list_comparisons(Database& db, const ComparisonFilter& filter) {
    std::vector<Comparison> found;
    const auto [lowest, highest] = filter.region.range();
    db.each(
        select_comparisons, [&](const Row& row) { found.push_back(comparison_of(row)); }, lowest, highest,
        filter.before ? filter.before.number() : std::numeric_limits<std::int64_t>::max(),
        filter.batch.number(), filter.only_late, filter.limit);
    return found;
}

std::optional<Comparison> find_open_comparison(Database& db, CollectionBatchId batch) {
    std::optional<Comparison> found;
    db.each(
        select_open_comparison, [&](const Row& row) { found = comparison_of(row); }, batch);
    return found;
}

std::vector<Comparison> late_comparisons(Database& db, Date today) {
    std::vector<Comparison> late;
    db.each(
        select_late, [&](const Row& row) { late.push_back(comparison_of(row)); }, today);
    return late;
}

void note_alarmed(Database& db, ComparisonId id, Date today) {
    db.change(update_alarmed, id, today);
}

void set_sent(Database& db, const Comparison& comparison) {
    db.change(update_sent, comparison.id, comparison.file_name, comparison.digest, comparison.lines,
              comparison.due_on);
}

Comparison start_comparison(Unit& unit, const NewComparison& wanted) {
    const CollectionBatch batch = must_find_batch(unit.db, wanted.batch);
    if (const auto open = find_open_comparison(unit.db, batch.id))
        throw Problem{comparison_open}.with(open->id.text()).at("collection");
    const std::string allowed = policies::text(unit.db, batch.region, "police_exchange", unit.today());
    if (wanted.source == SourceKind::police && allowed != "BOTH" && allowed != label_code(wanted.way))
        throw Problem{way_not_allowed}.with(std::string{label_code(wanted.way)}).at("way");
    if (wanted.way == Way::online && online_source(wanted.source) == nullptr)
        throw Problem{source_not_connected}.at("way");
    RecordStates states{unit.db, batch.id};
    Comparison made{.id = unit.next_id<ComparisonId>(),
                    .batch = batch.id,
                    .region = batch.region,
                    .source = wanted.source,
                    .way = wanted.way,
                    .purpose = wanted.purpose,
                    .legal_basis = wanted.legal_basis,
                    .lines = states.move_all(RecordState::checked_ok, RecordAct::send_to_compare),
                    .requested_by = unit.actor.code,
                    .requested_at = unit.now};
    if (made.lines == 0) throw Problem{nothing_to_move}.at("collection");
    states.save();
    unit.db.change(insert_comparison, made.id, comparison_lifecycle.code(comparison_lifecycle.start()),
                   made.batch, made.region, label_code(made.source), label_code(made.way), made.purpose,
                   made.legal_basis, made.lines, made.requested_by, made.requested_at);
    record_birth(unit, view_of(comparison_lifecycle), made.id.number(), "request_comparison");
    unit.queue(made.way == Way::ferry ? "collection.write_request" : "collection.ask_online",
               Node::of({{"comparison", made.id.text()}}), made.id.text());
    return made;
}

std::string item_marks(std::string_view items) {
    std::string out;
    for (const char mark : items) {
        out += out.empty() ? "" : " ";
        out += mark == static_cast<char>(Mark::equal)     ? "√"
               : mark == static_cast<char>(Mark::differs) ? "×"
                                                          : "无";
    }
    return out;
}

std::vector<PersonKey> persons_asked(Database& db, const CollectionBatch& batch) {
    std::vector<PersonKey> asked(static_cast<std::size_t>(batch.last_seq) + 1);
    db.each(
        select_persons_asked,
        [&](const Row& row) {
            const auto seq = static_cast<std::size_t>(row.number(0));
            if (seq < asked.size()) asked[seq] = row.person_key(1);
        },
        batch.id);
    return asked;
}

TakenAnswers take_answers(Unit& unit, Comparison& comparison, std::span<const PersonKey> asked,
                          const std::vector<Answer>& answers) {
    TakenAnswers taken;
    RecordStates states{unit.db, comparison.batch};
    std::vector<const Answer*> good;
    good.reserve(answers.size());
    for (const Answer& answer : answers) {
        const auto serial = static_cast<std::size_t>(answer.serial);
        // The certificate type is not sent: of the few types the number fits one or none.
        bool known = answer.serial > 0 && serial < asked.size();
        if (known && unit.hasher.of("01", answer.cert_no) != asked[serial]) {
            known = false;
            for (const std::string_view type : {"02", "03", "04", "05", "06", "07", "08"})
                known = known || unit.hasher.of(type, answer.cert_no) == asked[serial];
        }
        if (!known) {
            ++taken.strangers;
        } else if (states.at(answer.serial) != RecordState::comparing) {
            ++taken.repeated;
        } else {
            states.move(answer.serial, act_for(answer.overall));
            count(comparison, answer.overall);
            good.push_back(&answer);
        }
    }
    const auto load = unit.db.bulk_load("comparison_results",
                                        "batch, seq, person_key, job, overall, items, remark, source_sealed, "
                                        "compared_on");
    std::string packed, sealed;
    for (const Answer* answer : good) {
        const PersonKey& key = asked[static_cast<std::size_t>(answer->serial)];
        const bool keeps = answer->overall == Overall::mismatch && !answer->source_name.empty();
        if (keeps) {
            // What the source says stays sealed: it shows where the difference lies, and is told to nobody.
            pack_fields({{PersonalField::name, answer->source_name},
                         {static_cast<PersonalField>(64), answer->source_sex},
                         {static_cast<PersonalField>(65), answer->source_ethnic}},
                        packed);
            unit.sealer.seal(packed, std::span<const std::uint8_t>{key.bytes}, sealed);
        }
        load->row(std::array<Value, 9>{to_value(comparison.batch), answer->serial, to_value(key),
                                       to_value(comparison.id), static_cast<std::int64_t>(answer->overall),
                                       to_value(answer->items), to_value(answer->remark),
                                       keeps ? Value{Blob{sealed}} : Value{}, to_value(unit.today())});
    }
    load->finish();
    states.save();
    taken.taken = std::ssize(good);
    return taken;
}

void set_answer_counts(Unit& unit, Comparison& comparison) {
    comparison.answered_on = unit.today();
    unit.db.change(update_answered, comparison.id, comparison.answered_on, comparison.matched,
                   comparison.mismatched, comparison.not_found, comparison.cancelled,
                   comparison.source_errors);
}

void finish_answers(Unit& unit, Comparison& comparison) {
    set_answer_counts(unit, comparison);
    const auto counts = RecordStates{unit.db, comparison.batch}.counts();
    const bool all = !counts.contains(RecordState::comparing);
    const Comparison now = must_find_comparison(unit.db, comparison.id);
    if (now.state == ComparisonState::waiting || now.state == ComparisonState::incomplete)
        comparison.state = advance(unit, now, all ? ComparisonAct::take_all : ComparisonAct::take_part);
    renew_statistics(unit.db, "comparison_results", comparison.answered());
    if (!all || comparison.source_errors == 0) return;
    // What the source could not say is asked again, later each time; it never counts as a match (R3.6-1).
    std::int64_t attempt = 1;
    for (const Comparison& earlier :
         list_comparisons(unit.db, {.region = comparison.region, .batch = comparison.batch, .limit = 50}))
        attempt += earlier.id < comparison.id && earlier.source_errors > 0;
    if (attempt >= attempts_at_most) return;
    unit.queue("collection.ask_again", Node::of({{"comparison", comparison.id.text()}}), comparison.id.text(),
               unit.now.plus_seconds(first_wait_seconds << (2 * (attempt - 1))));
}

std::optional<ResultFile> find_result_file(Database& db, std::string_view digest) {
    std::optional<ResultFile> file;
    db.each(
        select_result_file, [&](const Row& row) { file = file_of(row); }, digest);
    return file;
}

bool insert_result_file(Unit& unit, const ResultFile& file) {
    return unit.db.change(insert_file, file.digest, file.comparison, file.name, unit.now) == 1;
}

void set_result_file(Database& db, const ResultFile& file) {
    db.change(update_file, file.digest, file.lines, file.taken, file.repeated, file.strangers, file.damaged);
}

std::vector<ResultFile> files_of(Database& db, ComparisonId id) {
    std::vector<ResultFile> files;
    db.each(
        select_files_of, [&](const Row& row) { files.push_back(file_of(row)); }, id);
    return files;
}

std::optional<ComparisonResult> find_result(Database& db, const CollectionRecord& record) {
    std::optional<ComparisonResult> found;
    db.each(
        select_result,
        [&](const Row& row) {
            found = {static_cast<Overall>(row.number(0)), row.string(1), row.string(2), row.date(3)};
        },
        record.batch, record.seq, record.person);
    return found;
}

}  // namespace onecard::collection
