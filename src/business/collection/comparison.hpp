#pragma once
// Comparison: records sent to a source and what it said of them (domain.md 3.6); how answers are applied in bulk.

#include <array>
#include <vector>

#include "business/collection/comparison_lifecycle.hpp"
#include "business/collection/record_store.hpp"

namespace onecard::collection {

/// Online where a service is connected; a ferry carries files over a gap (R3.6-3).
enum class Way { ferry, online };
std::span<const Label<Way>> labels_of(Way);
enum class SourceKind { police, insurance, education };
std::span<const Label<SourceKind>> labels_of(SourceKind);

struct Comparison {
    ComparisonId id;
    ComparisonState state{};
    CollectionBatchId batch;
    RegionCode region;
    SourceKind source{};
    Way way{};
    std::string purpose, legal_basis;
    std::string file_name, digest;
    std::int64_t lines = 0;
    std::optional<Date> due_on, alarmed_on, answered_on;
    std::int64_t matched = 0, mismatched = 0, not_found = 0, cancelled = 0, source_errors = 0;
    std::string requested_by;
    Instant requested_at;

    static constexpr const auto& lifecycle() { return comparison_lifecycle; }
    std::int64_t answered() const { return matched + mismatched + not_found + cancelled + source_errors; }
};
/// Throws collection.comparison_not_found.
Comparison must_find_comparison(Database& db, ComparisonId id);
struct ComparisonFilter {
    RegionCode region;
    CollectionBatchId batch;
    bool only_late = false;
    ComparisonId before;
    std::int64_t limit = 50;
};
/// Newest first.
std::vector<Comparison> list_comparisons(Database& db, const ComparisonFilter& filter);
std::optional<Comparison> find_open_comparison(Database& db, CollectionBatchId batch);
/// Those whose result was due before today and of whom nobody was told yet.
std::vector<Comparison> late_comparisons(Database& db, Date today);
void note_alarmed(Database& db, ComparisonId id, Date today);
void set_sent(Database& db, const Comparison& comparison);

struct NewComparison {
    CollectionBatchId batch;
    SourceKind source{};
    Way way{};
    std::string purpose, legal_basis;
    std::int64_t attempt = 1;  ///< of what the source could not answer
};
/// Moves all checked records of the batch to "being compared" and queues the request. Throws comparison_open,
/// nothing_to_move, source_not_connected.
Comparison start_comparison(Unit& unit, const NewComparison& wanted);

/// The items of an answer, in the order of the result file.
inline constexpr std::size_t compared_items = 6;
enum class Mark : char { equal = '=', differs = 'x', missing = '-' };
/// "√ √ × √ √ 无", as people write it.
std::string item_marks(std::string_view items);

/// What a source says of one record.
struct Answer {
    std::int64_t serial = 0;  ///< of the record in its batch
    std::string cert_no;
    Overall overall{};
    std::string items;  ///< six marks
    std::string source_name, source_sex, source_ethnic, remark;
};
struct TakenAnswers {
    std::int64_t taken = 0, repeated = 0, strangers = 0;
};
/// Writes the answers of one chunk in bulk and moves their records. An answer to a record that is not being compared,
/// or that was answered before, is counted as repeated; a serial or number that was not asked is a stranger. `asked`
/// holds the person of each serial, from 1.
TakenAnswers take_answers(Unit& unit, Comparison& comparison, std::span<const PersonKey> asked,
                          const std::vector<Answer>& answers);
/// The persons of a batch by serial; place 0 is empty.
std::vector<PersonKey> persons_asked(Database& db, const CollectionBatch& batch);
void set_answer_counts(Unit& unit, Comparison& comparison);
/// Ends a run of answers: counts, state, retry of what the source could not say.
void finish_answers(Unit& unit, Comparison& comparison);

struct ResultFile {
    std::string digest, name;
    ComparisonId comparison;
    std::int64_t lines = 0, taken = 0, repeated = 0, strangers = 0, damaged = 0;
    Instant taken_at{};
};
std::optional<ResultFile> find_result_file(Database& db, std::string_view digest);
bool insert_result_file(Unit& unit, const ResultFile& file);
void set_result_file(Database& db, const ResultFile& file);
std::vector<ResultFile> files_of(Database& db, ComparisonId id);

/// What the newest comparison said of a record.
struct ComparisonResult {
    Overall overall{};
    std::string items, remark;
    Date compared_on{};
};
std::optional<ComparisonResult> find_result(Database& db, const CollectionRecord& record);

}  // namespace onecard::collection
