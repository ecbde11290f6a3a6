#pragma once
// The roster as a paper: masked for the office's desk, or in clear as annex 3 asks for it.

#include "business/subsidies/batch_paper.hpp"

namespace onecard::subsidies {

/// More rows than this are no paper but a sheet.
constexpr std::int64_t most_rows_on_paper = 60'000;

struct RosterPaperInput {
    BatchId batch;
    std::optional<RegionCode> town;
    std::optional<PaperFormat> format;
    static constexpr auto fields = std::tuple{field("batch", &RosterPaperInput::batch, {"发放批次", "Batch"}),
                                              field("town", &RosterPaperInput::town, {"镇街", "Town"}),
                                              field("format", &RosterPaperInput::format, {"格式", "Format"})};
};
struct RosterPaperOutput {
    std::string job;
    static constexpr auto fields = std::tuple{field("job", &RosterPaperOutput::job, {"任务", "Job"})};
};

/// Queues the job that draws it; its answer names the paper, which engine.download_paper hands out.
RosterPaperOutput queue_roster_paper(Unit& unit, const RosterPaperInput& in, bool in_clear);

}  // namespace onecard::subsidies
