// Which online sources are connected, and what they are asked.

#include "business/collection/source.hpp"

#include <map>

namespace onecard::collection {
namespace {

std::map<SourceKind, std::unique_ptr<ComparisonSource>>& connected() {
    static std::map<SourceKind, std::unique_ptr<ComparisonSource>> sources;
    return sources;
}

}  // namespace

void connect_online_source(SourceKind kind, std::unique_ptr<ComparisonSource> source) {
    connected()[kind] = std::move(source);
}

ComparisonSource* online_source(SourceKind kind) {
    const auto found = connected().find(kind);
    return found == connected().end() ? nullptr : found->second.get();
}

std::vector<Question> questions_of(Unit& unit, CollectionBatchId batch, std::int64_t after,
                                   std::int64_t limit) {
    std::vector<Question> questions;
    for (const CollectionRecord& record : list_records(
             unit.db, {.batch = batch, .state = RecordState::comparing, .after = after, .limit = limit}))
        questions.push_back(
            {.serial = record.seq,
             .cert_no = opened_cells(unit.sealer, record.person, record.sealed)[column_cert_no],
             .name = record.name,
             .sex = record.sex,
             .ethnic = record.ethnic,
             .birth = record.birth.compact()});
    return questions;
}

}  // namespace onecard::collection
