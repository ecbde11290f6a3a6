#pragma once
// Every statement on collection records, their findings and what was done to single ones.

#include <functional>
#include <vector>

#include "business/collection/batch.hpp"
#include "business/collection/record_sheet.hpp"
#include "business/collection/record_states.hpp"

namespace onecard::collection {

struct CollectionRecord {
    CollectionBatchId batch;
    std::int64_t seq = 0;
    PersonKey person{};
    std::int64_t sheet_row = 0, bits = 0;
    std::string cert_type, name, sex, ethnic;
    std::int64_t name_hash = 0;
    Date birth{};
    RegionCode region;
    std::optional<Date> valid_until;
    std::int64_t bank = 0;
    bool infant = false;
    std::int64_t corrects = 0;  ///< the record of this batch it puts right; 0: none
    std::string sealed;
    RecordState state{};
};
/// Throws collection.record_not_found.
CollectionRecord must_find_record(Database& db, CollectionBatchId batch, std::int64_t seq);

struct RecordFilter {
    CollectionBatchId batch;
    std::optional<RecordState> state;
    std::int64_t after = 0;
    std::int64_t limit = 50;
};
std::vector<CollectionRecord> list_records(Database& db, const RecordFilter& filter);

/// Writes checked rows and their findings in bulk, and begins their states; numbers them from batch.last_seq on.
/// Finds those who were collected before: within the rows, in this batch and in others (R3.4-2).
void write_records(Unit& unit, CollectionBatch& batch, RecordStates& states, std::vector<CheckedRecord>& rows,
                   std::span<const std::int64_t> sheet_columns);
/// The same for one record that is put right or taken at the counter; answers its number.
std::int64_t write_record(Unit& unit, CollectionBatchId batch, RecordStates& states, CheckedRecord& row,
                          std::int64_t corrects);
/// Forgets what an import that was cut off had written.
void delete_loaded(Database& db, CollectionBatchId batch);

/// The check bits of the records that have any, in their order.
void each_marked(Database& db, CollectionBatchId batch,
                 const std::function<void(std::int64_t seq, std::int64_t bits)>& visit);
/// How many records have each bit, in the order of check_bit_words().
std::vector<std::int64_t> count_bits(Database& db, CollectionBatchId batch);

struct KeptFinding {
    std::int64_t sheet_row = 0;
    std::int64_t column = 0;  ///< of the sheet, from 0; -1: not in the sheet
    std::string code;
    bool is_error = true;
};
std::vector<KeptFinding> findings_after(Database& db, CollectionBatchId batch, std::int64_t sheet_row,
                                        std::int64_t limit);
/// Of one row of the sheet.
std::vector<KeptFinding> findings_of_row(Database& db, CollectionBatchId batch, std::int64_t sheet_row);
const ProblemKind* find_finding_kind(std::string_view code);

/// Moves one record and writes down why. `states` is saved by the caller.
void act_on_record(Unit& unit, RecordStates& states, const CollectionRecord& record, RecordAct act,
                   std::string_view reason);
struct PastRecordAct {
    std::string act, from, to, reason, actor;
    Instant at{};
};
std::vector<PastRecordAct> acts_of_record(Database& db, CollectionBatchId batch, std::int64_t seq);

}  // namespace onecard::collection
