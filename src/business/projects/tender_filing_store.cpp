// Every statement on filings of tenders.

#include "business/projects/tender_filing_store.hpp"

namespace onecard::projects {
namespace {

constexpr Statement insert_filing{"projects.insert_tender_filing", R"sql(
    INSERT INTO tender_filings (project, filed_by, filed_on, received_by, received_on) VALUES ($1, $2, $3, NULL, NULL)
    ON CONFLICT (project) DO NOTHING)sql"};
constexpr Statement update_received{"projects.note_tender_filing", R"sql(
    UPDATE tender_filings SET received_by = $2, received_on = $3 WHERE project = $1 AND received_by IS NULL)sql"};
constexpr Statement select_one{"projects.select_tender_filing", R"sql(
    SELECT project, filed_by, filed_on, received_by, received_on FROM tender_filings WHERE project = $1)sql"};
constexpr Statement select_page{"projects.select_tender_filings", R"sql(
    SELECT f.project, f.filed_by, f.filed_on, f.received_by, f.received_on
      FROM tender_filings f JOIN projects p ON p.id = f.project
     WHERE p.region BETWEEN $1 AND $2
       AND ($3 = 0 OR EXISTS (SELECT 1 FROM project_parties q WHERE q.project = p.id AND q.organisation = $3))
       AND ($4 = 0 OR ($4 = 1 AND f.received_by IS NULL) OR ($4 = 2 AND f.received_by IS NOT NULL))
       AND f.project > $5
     ORDER BY f.project LIMIT $6)sql"};

TenderFiling filing_of(const Row& row) {
    TenderFiling filing{.project = row.id<ProjectId>(0), .filed_by = row.string(1), .filed_on = row.date(2)};
    if (!row.is_null(3)) {
        filing.received_by = row.string(3);
        filing.received_on = row.date(4);
    }
    return filing;
}

}  // namespace

std::span<const Label<TenderFilingStage>> labels_of(TenderFilingStage) {
    static constexpr Label<TenderFilingStage> labels[] = {
        {TenderFilingStage::waiting, "waiting", {"待省级登记", "Waits for the province to note it"}},
        {TenderFilingStage::noted, "noted", {"已登记备案", "Noted by the province"}}};
    return labels;
}

bool insert_tender_filing(Unit& unit, ProjectId project) {
    return unit.db.change(insert_filing, project, unit.actor.code, unit.today()) == 1;
}

bool note_tender_filing(Unit& unit, ProjectId project) {
    return unit.db.change(update_received, project, unit.actor.code, unit.today()) == 1;
}

std::optional<TenderFiling> find_tender_filing(Database& db, ProjectId project) {
    std::optional<TenderFiling> found;
    db.each(select_one, [&](const Row& row) { found = filing_of(row); }, project);
    return found;
}

std::vector<TenderFiling> list_tender_filings(Database& db, const TenderFilingFilter& filter) {
    const auto range = filter.within ? filter.within.range() : RegionCode::Range{0, INT64_MAX};
    std::vector<TenderFiling> found;
    db.each(
        select_page, [&](const Row& row) { found.push_back(filing_of(row)); }, range.lowest, range.highest,
        filter.party, filter.stage ? static_cast<std::int64_t>(*filter.stage) : 0, filter.after.number(),
        filter.limit);
    return found;
}

}  // namespace onecard::projects
