#pragma once
// Filings of prefectures' tenders with the provincial centre (谁招标、谁结算；招标报省备案, seed-0 F10), as they are kept.

#include "business/projects/project_store.hpp"

namespace onecard::projects {

enum class TenderFilingStage : std::int64_t { waiting = 1, noted = 2 };
std::span<const Label<TenderFilingStage>> labels_of(TenderFilingStage);

struct TenderFiling {
    ProjectId project;
    std::string filed_by;
    Date filed_on;
    std::string received_by;  ///< empty until the province has noted it
    std::optional<Date> received_on;
};
/// False where it was filed before.
bool insert_tender_filing(Unit& unit, ProjectId project);
/// False where it was not filed, or was noted before.
bool note_tender_filing(Unit& unit, ProjectId project);
std::optional<TenderFiling> find_tender_filing(Database& db, ProjectId project);

struct TenderFilingFilter {
    RegionCode within{};
    std::int64_t party = 0;  ///< only of projects this organisation takes part in; 0 all
    std::optional<TenderFilingStage> stage{};
    ProjectId after{};
    std::int64_t limit = 50;
};
std::vector<TenderFiling> list_tender_filings(Database& db, const TenderFilingFilter& filter);

}  // namespace onecard::projects
