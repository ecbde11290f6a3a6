// The provincial centre notes that a prefecture has filed its tender (F10).

#include "business/projects/operations/tender_filing_step.hpp"

namespace onecard::projects {
namespace {

struct ReceiveTenderFiling {
    static constexpr Spec spec{.name = "projects.receive_tender_filing",
                               .title = {"登记招标备案", "Note the filing of a tender"},
                               .effect = Effect::writes,
                               .roles = "FUND_MANAGER_PROV",
                               .source = "seed-0 F10"};
    using Input = TenderFilingInput;
    using Output = TenderFilingAnswer;

    static Output run(Unit& unit, const Input& in) {
        const Project project = must_see_project(unit, in.project);
        if (!find_tender_filing(unit.db, project.id)) throw Problem{tender_not_filed}.at("project");
        if (!note_tender_filing(unit, project.id)) throw Problem{tender_noted_already}.at("project");
        return tender_filing_answer(unit, project.id);
    }
};

}  // namespace

extern constinit const Operation receive_tender_filing;
constinit const Operation receive_tender_filing = operation<ReceiveTenderFiling>();

}  // namespace onecard::projects
