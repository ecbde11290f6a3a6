// Every SQL statement on collection records.

#include "business/collection/record_store.hpp"

#include <algorithm>
#include <unordered_map>

#include "business/collection/problems.hpp"
#include "engine/problems.hpp"

namespace onecard::collection {
namespace {

constexpr Statement select_record{"collection.select_record", R"sql(
    SELECT r.batch, r.seq, r.person_key, r.sheet_row, r.check_bits, r.cert_type, r.name, r.name_hash, r.sex, r.ethnic,
           r.birth, r.region, r.cert_valid_until, r.bank, r.infant, r.corrects, r.sealed,
           substr(s.states, CAST((r.seq - 1) % 1000 AS INTEGER) + 1, 1)
      FROM collection_records r
      JOIN collection_states s ON s.batch = r.batch AND s.part = (r.seq - 1) / 1000
     WHERE r.batch = $1 AND r.seq = $2)sql"};

constexpr Statement select_records{"collection.select_records", R"sql(
    SELECT r.batch, r.seq, r.person_key, r.sheet_row, r.check_bits, r.cert_type, r.name, r.name_hash, r.sex, r.ethnic,
           r.birth, r.region, r.cert_valid_until, r.bank, r.infant, r.corrects, r.sealed,
           substr(s.states, CAST((r.seq - 1) % 1000 AS INTEGER) + 1, 1)
      FROM collection_records r
      JOIN collection_states s ON s.batch = r.batch AND s.part = (r.seq - 1) / 1000
     WHERE r.batch = $1 AND r.seq > $2
       AND ($3 = 0 OR substr(s.states, CAST((r.seq - 1) % 1000 AS INTEGER) + 1, 1) = $4)
     ORDER BY r.seq LIMIT $5)sql"};

// Records of the same people, the newest first; the keys come as one value of 16 bytes each, see people.select_known.
constexpr Statement select_collected_before{"collection.select_collected_before", R"sql(
    WITH RECURSIVE wanted(i, person_key) AS (
        SELECT CAST(0 AS BIGINT), substr(COALESCE($1, (SELECT person_key FROM collection_records LIMIT 0)), 1, 16)
         UNION ALL
        SELECT i + 1, substr($1, CAST(i * 16 + 17 AS INTEGER), 16) FROM wanted WHERE i < $2 - 1)
    SELECT w.i, r.batch, r.seq, r.name_hash, r.ethnic, r.cert_valid_until, r.region,
           substr(s.states, CAST((r.seq - 1) % 1000 AS INTEGER) + 1, 1)
      FROM wanted w CROSS JOIN collection_records r
      JOIN collection_states s ON s.batch = r.batch AND s.part = (r.seq - 1) / 1000
     WHERE r.person_key = w.person_key
     ORDER BY w.i, r.batch DESC, r.seq DESC)sql"};

constexpr Statement select_any_record{"collection.select_any_record", R"sql(
    SELECT 1 FROM collection_records LIMIT 1)sql"};

constexpr Statement select_marked{"collection.select_marked", R"sql(
    SELECT seq, check_bits FROM collection_records WHERE batch = $1 AND check_bits <> 0 ORDER BY seq)sql"};

constexpr Statement select_findings{"collection.select_findings", R"sql(
    SELECT sheet_row, column_no, code, is_error FROM collection_findings
     WHERE batch = $1 AND sheet_row > $2 ORDER BY sheet_row, column_no, code LIMIT $3)sql"};

constexpr Statement select_findings_of_row{"collection.select_findings_of_row", R"sql(
    SELECT sheet_row, column_no, code, is_error FROM collection_findings
     WHERE batch = $1 AND sheet_row = $2 ORDER BY column_no, code)sql"};

constexpr Statement delete_records{"collection.delete_records",
                                   "DELETE FROM collection_records WHERE batch = $1"};
constexpr Statement delete_states{"collection.delete_states",
                                  "DELETE FROM collection_states WHERE batch = $1"};
constexpr Statement delete_findings{"collection.delete_findings",
                                    "DELETE FROM collection_findings WHERE batch = $1"};

constexpr Statement insert_record_act{"collection.insert_record_act", R"sql(
    INSERT INTO record_acts (batch, seq, person_key, nth, act, from_state, to_state, reason, actor, at)
    SELECT $1, $2, $3, COUNT(*) + 1, $4, $5, $6, $7, $8, $9 FROM record_acts WHERE batch = $1 AND seq = $2)sql"};

constexpr Statement select_record_acts{"collection.select_record_acts", R"sql(
    SELECT act, from_state, to_state, reason, actor, at FROM record_acts
     WHERE batch = $1 AND seq = $2 ORDER BY nth)sql"};

constexpr std::string_view record_columns_written =
    "batch, seq, person_key, sheet_row, check_bits, cert_type, name, name_hash, sex, ethnic, birth, region, "
    "cert_valid_until, bank, infant, corrects, sealed, created_at";

CollectionRecord record_of(const Row& row) {
    return {.batch = row.id<CollectionBatchId>(0),
            .seq = row.number(1),
            .person = row.person_key(2),
            .sheet_row = row.number(3),
            .bits = row.number(4),
            .cert_type = row.string(5),
            .name = row.string(6),
            .sex = row.string(8),
            .ethnic = row.string(9),
            .name_hash = row.number(7),
            .birth = row.date(10),
            .region = row.region(11),
            .valid_until = row.is_null(12) ? std::optional<Date>{} : row.date(12),
            .bank = row.is_null(13) ? 0 : row.number(13),
            .infant = row.flag(14),
            .corrects = row.is_null(15) ? 0 : row.number(15),
            .sealed = std::string{row.blob(16)},
            .state = static_cast<RecordState>(row.blob(17).at(0))};
}

/// What of an earlier record is compared with a later one.
struct Earlier {
    std::int64_t name_hash = 0, valid_until = 0, region = 0;
    std::string ethnic;

    bool says_the_same(const CheckedRecord& row) const {
        return name_hash == static_cast<std::int64_t>(row.name_hash) && ethnic == row.ethnic &&
               valid_until == (row.valid_until ? row.valid_until->number() : 0) &&
               region == row.region.number();
    }
};

void mark_duplicate(CheckedRecord& row, const Earlier& earlier) {
    const bool same = earlier.says_the_same(row);
    row.bits |= same ? std::int64_t{check_duplicate} : check_duplicate | check_differs;
    row.findings.push_back({same ? &collected_twice : &collected_differently, column_cert_no, true});
}

void find_duplicates(Database& db, std::vector<CheckedRecord>& rows, std::int64_t besides_batch,
                     std::int64_t besides_seq) {
    std::vector<CheckedRecord*> sorted;
    sorted.reserve(rows.size());
    for (CheckedRecord& row : rows)
        if (row.has_person) sorted.push_back(&row);
    std::ranges::sort(sorted, [](const CheckedRecord* a, const CheckedRecord* b) {
        return a->key != b->key ? a->key < b->key : a->sheet_row < b->sheet_row;
    });
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        if (sorted[i]->key != sorted[i - 1]->key) continue;
        std::size_t first = i - 1;
        while (first > 0 && sorted[first - 1]->key == sorted[i]->key) --first;
        const CheckedRecord& one = *sorted[first];
        mark_duplicate(*sorted[i],
                       {static_cast<std::int64_t>(one.name_hash),
                        one.valid_until ? one.valid_until->number() : 0, one.region.number(), one.ethnic});
    }
    if (sorted.empty() || db.number_or(0, select_any_record) == 0) return;
    std::vector<PersonKey> keys(sorted.size());
    std::ranges::transform(sorted, keys.begin(), [](const CheckedRecord* row) { return row->key; });
    db.each(
        select_collected_before,
        [&](const Row& row) {
            const auto state = static_cast<RecordState>(row.blob(7).at(0));
            if (state == RecordState::withdrawn || state == RecordState::duplicate) return;
            if (row.number(1) == besides_batch && row.number(2) == besides_seq) return;
            CheckedRecord& mine = *sorted[static_cast<std::size_t>(row.number(0))];
            if ((mine.bits & check_duplicate) != 0) return;
            mark_duplicate(mine,
                           {row.number(3), row.is_null(5) ? 0 : row.number(5), row.number(6), row.string(4)});
        },
        Blob{{reinterpret_cast<const char*>(keys.data()), keys.size() * sizeof(PersonKey)}}, keys.size());
}

void load_rows(Unit& unit, CollectionBatchId batch, RecordStates& states, std::vector<CheckedRecord>& rows,
               std::int64_t& seq, std::int64_t corrects) {
    const auto load = unit.db.bulk_load("collection_records", record_columns_written);
    const Value now = to_value(unit.now);
    for (const CheckedRecord& row : rows) {
        if (!row.has_person) continue;
        load->row(std::array<Value, 18>{
            to_value(batch), ++seq, to_value(row.key), to_value(row.sheet_row), row.bits,
            to_value(row.cert_type), to_value(row.name), static_cast<std::int64_t>(row.name_hash),
            to_value(row.sex), to_value(row.ethnic), to_value(row.birth), to_value(row.region),
            to_value(row.valid_until), row.bank == 0 ? Value{} : Value{row.bank}, to_value(row.infant),
            corrects == 0 ? Value{} : Value{corrects}, Blob{row.sealed}, now});
    }
    load->finish();
    std::int64_t at = seq - std::ranges::count_if(rows, &CheckedRecord::has_person);
    for (const CheckedRecord& row : rows)
        if (row.has_person) states.begin(++at);
}

}  // namespace

CollectionRecord must_find_record(Database& db, CollectionBatchId batch, std::int64_t seq) {
    std::optional<CollectionRecord> record;
    db.each(
        select_record, [&](const Row& row) { record = record_of(row); }, batch, seq);
    if (!record) throw Problem{record_not_found}.with(std::to_string(seq)).at("seq");
    return *std::move(record);
}

std::vector<CollectionRecord> list_records(Database& db, const RecordFilter& filter) {
    std::vector<CollectionRecord> records;
    const char state[] = {filter.state ? static_cast<char>(*filter.state) : '-'};
    db.each(
        select_records, [&](const Row& row) { records.push_back(record_of(row)); }, filter.batch,
        filter.after, filter.state.has_value(), Blob{{state, 1}}, filter.limit);
    return records;
}

void write_records(Unit& unit, CollectionBatch& batch, RecordStates& states, std::vector<CheckedRecord>& rows,
                   std::span<const std::int64_t> sheet_columns) {
    find_duplicates(unit.db, rows, 0, 0);
    load_rows(unit, batch.id, states, rows, batch.last_seq, 0);
    batch.rows_read += static_cast<std::int64_t>(rows.size());
    std::unique_ptr<BulkLoad> load;
    for (CheckedRecord& row : rows) {
        if (!row.has_person) ++batch.rows_bad;
        std::ranges::sort(row.findings, {}, [](const RecordFinding& f) {
            return std::pair{f.column, f.kind->code};
        });
        const auto last = std::ranges::unique(row.findings, {}, [](const RecordFinding& f) {
            return std::pair{f.column, f.kind};
        });
        row.findings.erase(last.begin(), last.end());
        for (const RecordFinding& finding : row.findings) {
            if (!finding.is_error) ++batch.warnings;
            if (!load)
                load =
                    unit.db.bulk_load("collection_findings", "batch, sheet_row, column_no, code, is_error");
            load->row(std::array<Value, 5>{to_value(batch.id), to_value(row.sheet_row),
                                           sheet_columns[finding.column], to_value(finding.kind->code),
                                           to_value(finding.is_error)});
        }
    }
    if (load) load->finish();
}

std::int64_t write_record(Unit& unit, CollectionBatchId batch, RecordStates& states, CheckedRecord& row,
                          std::int64_t corrects) {
    std::vector<CheckedRecord> rows{row};
    find_duplicates(unit.db, rows, corrects == 0 ? 0 : batch.number(), corrects);
    std::int64_t seq = next_seq(unit.db, batch) - 1;
    load_rows(unit, batch, states, rows, seq, corrects);
    row = rows[0];
    return seq;
}

void delete_loaded(Database& db, CollectionBatchId batch) {
    db.change(delete_records, batch);
    db.change(delete_states, batch);
    db.change(delete_findings, batch);
}

void each_marked(Database& db, CollectionBatchId batch,
                 const std::function<void(std::int64_t, std::int64_t)>& visit) {
    db.each(
        select_marked, [&](const Row& row) { visit(row.number(0), row.number(1)); }, batch);
}

std::vector<std::int64_t> count_bits(Database& db, CollectionBatchId batch) {
    std::vector<std::int64_t> counts(check_bit_words().size());
    each_marked(db, batch, [&](std::int64_t, std::int64_t bits) {
        for (std::size_t i = 0; i < counts.size(); ++i) counts[i] += (bits & check_bit_words()[i].bit) != 0;
    });
    return counts;
}

std::vector<KeptFinding> findings_after(Database& db, CollectionBatchId batch, std::int64_t sheet_row,
                                        std::int64_t limit) {
    std::vector<KeptFinding> findings;
    db.each(
        select_findings,
        [&](const Row& row) {
            findings.push_back({row.number(0), row.number(1), row.string(2), row.flag(3)});
        },
        batch, sheet_row, limit);
    return findings;
}

std::vector<KeptFinding> findings_of_row(Database& db, CollectionBatchId batch, std::int64_t sheet_row) {
    std::vector<KeptFinding> findings;
    db.each(
        select_findings_of_row,
        [&](const Row& row) {
            findings.push_back({row.number(0), row.number(1), row.string(2), row.flag(3)});
        },
        batch, sheet_row);
    return findings;
}

void act_on_record(Unit& unit, RecordStates& states, const CollectionRecord& record, RecordAct act,
                   std::string_view reason) {
    const RecordState from = states.at(record.seq);
    states.move(record.seq, act);
    unit.db.change(insert_record_act, record.batch, record.seq, record.person, record_lifecycle.code(act),
                   record_lifecycle.code(from), record_lifecycle.code(states.at(record.seq)), reason,
                   unit.actor.code, unit.now);
}

std::vector<PastRecordAct> acts_of_record(Database& db, CollectionBatchId batch, std::int64_t seq) {
    std::vector<PastRecordAct> acts;
    db.each(
        select_record_acts,
        [&](const Row& row) {
            acts.push_back(
                {row.string(0), row.string(1), row.string(2), row.string(3), row.string(4), row.instant(5)});
        },
        batch, seq);
    return acts;
}

}  // namespace onecard::collection
