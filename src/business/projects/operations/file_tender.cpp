// A prefecture files the tender of its project with the provincial centre (F10).

#include "business/projects/operations/tender_filing_step.hpp"

namespace onecard::projects {
namespace {

struct FileTender {
    static constexpr Spec spec{.name = "projects.file_tender",
                               .title = {"招标采购报省备案", "File the tender with the province"},
                               .effect = Effect::writes,
                               .roles = "FUND_MANAGER_CITY PROJECT_MANAGER",
                               .source = "seed-0 F10; R3.28-5"};
    using Input = TenderFilingInput;
    using Output = TenderFilingAnswer;

    static Output run(Unit& unit, const Input& in) {
        const Project project = must_see_project(unit, in.project);
        require_hand(unit, project, ProjectAct::record_award);
        if (!is_tender_filed_with_province(unit, project)) throw Problem{tender_not_to_file}.at("project");
        if (!newest_record(unit.db, project.id, RecordKind::award))
            throw Problem{award_missing}.at("project");
        if (!insert_tender_filing(unit, project.id)) throw Problem{tender_filed_already}.at("project");
        return tender_filing_answer(unit, project.id);
    }
};

}  // namespace

extern constinit const Operation file_tender;
constinit const Operation file_tender = operation<FileTender>();

}  // namespace onecard::projects
