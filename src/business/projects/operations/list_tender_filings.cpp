// Lists the tenders that prefectures have filed with the province.

#include <algorithm>

#include "business/projects/operations/tender_filing_step.hpp"

namespace onecard::projects {
namespace {

struct ListTenderFilings {
    static constexpr Spec spec{.name = "projects.list_tender_filings",
                               .title = {"招标备案清单", "List filings of tenders"},
                               .effect = Effect::reads,
                               .roles =
                                   "FUND_MANAGER_PROV FUND_MANAGER_CITY PROJECT_MANAGER LEADING_OFFICE "
                                   "DISCIPLINE_USER AUDIT_USER",
                               .source = "seed-0 F10; R3.28-5"};
    struct FilingShown {
        ProjectId project;
        std::string code;
        std::string name;
        std::string organisation;
        std::string reference;
        std::string winner;
        std::optional<Money> amount;
        std::string filed_by;
        Date filed_on;
        std::string received_by;
        std::optional<Date> received_on;
        static constexpr auto fields =
            std::tuple{field("project", &FilingShown::project, {"项目", "Project"}),
                       field("code", &FilingShown::code, {"项目编号", "Code"}),
                       field("name", &FilingShown::name, {"项目名称", "Name"}),
                       field("organisation", &FilingShown::organisation, {"招标单位", "Tendered by"}),
                       field("reference", &FilingShown::reference, {"采购编号", "Procurement number"}),
                       field("winner", &FilingShown::winner, {"中标（成交）单位", "Awarded to"}),
                       field("amount", &FilingShown::amount, {"成交金额", "Amount"}),
                       field("filed_by", &FilingShown::filed_by, {"报备人", "Filed by"}),
                       field("filed_on", &FilingShown::filed_on, {"报备日期", "Filed on"}),
                       field("received_by", &FilingShown::received_by, {"登记人", "Noted by"}),
                       field("received_on", &FilingShown::received_on, {"登记日期", "Noted on"})};
    };
    struct Input {
        std::optional<TenderFilingStage> stage;
        std::optional<ProjectId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("stage", &Input::stage, {"备案情况", "Where it stands"}),
                       field("after", &Input::after, {"此项目之后", "After this project"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<FilingShown> filings;
        std::optional<ProjectId> next;
        static constexpr auto fields = std::tuple{field("filings", &Output::filings, {"备案", "Filings"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Actor& actor = unit.actor;
        Output out;
        if (actor.own_organisation_only ? actor.organisation == 0 : !actor.region) return out;
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200);
        for (const TenderFiling& one : list_tender_filings(
                 unit.db, {.within = actor.own_organisation_only ? RegionCode{} : actor.region,
                           .party = actor.own_organisation_only ? actor.organisation : 0,
                           .stage = in.stage,
                           .after = in.after.value_or(ProjectId{}),
                           .limit = limit})) {
            const Project project = must_find_project(unit.db, one.project);
            FilingShown shown{.project = one.project,
                              .code = project.code,
                              .name = project.name,
                              .organisation = access::organisation_name(unit.db, project.organisation),
                              .filed_by = one.filed_by,
                              .filed_on = one.filed_on,
                              .received_by = one.received_by,
                              .received_on = one.received_on};
            if (const auto award = newest_record(unit.db, project.id, RecordKind::award)) {
                shown.reference = award->reference;
                shown.winner = award->party;
                shown.amount = award->amount;
            }
            out.filings.push_back(std::move(shown));
        }
        if (std::ssize(out.filings) == limit) out.next = out.filings.back().project;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_tender_filings_operation;
constinit const Operation list_tender_filings_operation = operation<ListTenderFilings>();

}  // namespace onecard::projects
