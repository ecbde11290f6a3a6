#pragma once
// ComparisonSource: an online service that answers who a person is; the platform knows it by this face alone.

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "business/collection/comparison.hpp"

namespace onecard::collection {

/// What a source is asked of one record.
struct Question {
    std::int64_t serial = 0;
    std::string cert_no, name, sex, ethnic, birth;  ///< birth as 19900101
};

class ComparisonSource {
public:
    virtual ~ComparisonSource() = default;
    /// Answers in any order; what it leaves out counts as a source error. Called outside transactions, on any thread.
    virtual std::vector<Answer> ask(std::span<const Question> questions) = 0;
};

/// Connects a service for a source, or none; done once at the start of the program, or by a test.
void connect_online_source(SourceKind kind, std::unique_ptr<ComparisonSource> source);
/// Null where none is connected.
ComparisonSource* online_source(SourceKind kind);

/// The questions of the records of a batch that are being compared, behind `after`, at most `limit`.
std::vector<Question> questions_of(Unit& unit, CollectionBatchId batch, std::int64_t after,
                                   std::int64_t limit);

}  // namespace onecard::collection
