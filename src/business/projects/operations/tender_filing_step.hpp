#pragma once
// What filing a tender and noting it answer alike.

#include "business/projects/filing_problems.hpp"
#include "business/projects/operations/step.hpp"
#include "business/projects/tender_filing_store.hpp"

namespace onecard::projects {

struct TenderFilingInput {
    ProjectId project;
    static constexpr auto fields =
        std::tuple{field("project", &TenderFilingInput::project, {"项目", "Project"})};
};
struct TenderFilingAnswer {
    Date filed_on;
    std::optional<Date> received_on;
    static constexpr auto fields =
        std::tuple{field("filed_on", &TenderFilingAnswer::filed_on, {"报备日期", "Filed on"}),
                   field("received_on", &TenderFilingAnswer::received_on, {"登记日期", "Noted on"})};
};
inline TenderFilingAnswer tender_filing_answer(Unit& unit, ProjectId project) {
    const auto filing = find_tender_filing(unit.db, project);
    return {filing->filed_on, filing->received_on};
}
/// Who tenders by its own means below the level that keeps the ledger tells that level.
inline bool is_tender_filed_with_province(Unit& unit, const Project& project) {
    return policies::flag(unit.db, project.pack, "settles_who_tenders", project.proposed_on) &&
           policies::must_find_pack(unit.db, project.pack).jurisdiction != project.region;
}

}  // namespace onecard::projects
