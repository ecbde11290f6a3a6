#pragma once
// The whole way of one payment: from the cell of the sheet through every hand to the bank's word and the ledger.

#include <optional>
#include <string>
#include <vector>

#include "business/subsidies/correction_store.hpp"
#include "engine/fields.hpp"

namespace onecard::subsidies {

struct TraceStep {
    std::string kind;  ///< sheet, row, change, move, order, file, word, transfer
    std::optional<Instant> at;
    std::string actor;  ///< '' where no hand did it
    std::string zh, en;

    static constexpr auto fields = std::tuple{field("kind", &TraceStep::kind, {"种类", "Kind"}),
                                              field("at", &TraceStep::at, {"时间", "At"}),
                                              field("actor", &TraceStep::actor, {"经办人", "By"}),
                                              field("zh", &TraceStep::zh, {"说明", "In Chinese"}),
                                              field("en", &TraceStep::en, {"说明（英文）", "In English"})};
};

/// A row of a batch, and the newest payment line that was written for it, if any.
struct TracedLine {
    BatchId batch;
    std::int64_t row = 0;
    std::optional<LineName> line;
};
/// Where a payment line comes from; none where it is no batch's.
std::optional<TracedLine> find_traced_line(Database& db, const LineName& line);
std::optional<LineName> newest_line_of(Database& db, BatchId batch, std::int64_t row);

/// The steps in their order; of a correction first the way of the line that failed. Names are masked.
std::vector<TraceStep> trace(Unit& unit, const TracedLine& line);

}  // namespace onecard::subsidies
