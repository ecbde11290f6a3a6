// Lists what is wrong with the rows of a sheet, all of it, page by page in the order of the sheet.

#include <algorithm>
#include <sstream>

#include "business/subsidies/finding_shown.hpp"
#include "business/subsidies/roster_store.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ListFindings {
    static constexpr Spec spec{
        .name = "subsidies.list_findings",
        .title = {"名册核查结果", "List the findings of a roster"},
        .effect = Effect::reads,
        .roles =
            "TOWN_CLERK TOWN_REVIEWER DEPT_CLERK DEPT_REVIEWER DEPT_LEADER FINANCE_REVIEWER "
            "HRSS_PLATFORM_ADMIN AUDIT_USER DISCIPLINE_USER",
        .source = "R3.19-2, R3.21-1"};
    struct Input {
        RosterId roster;
        std::optional<std::string> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("roster", &Input::roster, {"名册", "Roster"}),
                       field("after", &Input::after, {"此处之后", "After this place"}, 100),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::int64_t rows_read = 0, rows_bad = 0;
        std::vector<FindingShown> findings;
        std::optional<std::string> next;
        static constexpr auto fields =
            std::tuple{field("rows_read", &Output::rows_read, {"读入行数", "Rows read"}),
                       field("rows_bad", &Output::rows_bad, {"有误行数", "Bad rows"}),
                       field("findings", &Output::findings, {"核查结果", "Findings"}),
                       field("next", &Output::next, {"下一页从此之后", "Next page after"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Roster roster = must_find_roster(unit.db, in.roster);
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(100), 1, 1000);
        // "17.3.subsidies.town_unknown": the place where the page before ended.
        std::int64_t row = 0, column = 0;
        std::string code;
        if (in.after) {
            char dot = 0;
            std::istringstream{*in.after} >> row >> dot >> column >> dot >> code;
        }
        Output out{.rows_read = roster.rows_read, .rows_bad = roster.rows_bad};
        const auto found = findings_after(unit.db, roster.id, row, column, code, limit + 1);
        for (const RosterFinding& finding : found) {
            if (std::ssize(out.findings) == limit) break;
            out.findings.push_back(
                shown_finding(finding.sheet_row, finding.column_no, finding.code, finding.is_error));
        }
        if (std::ssize(found) > limit) {
            const RosterFinding& last = found[static_cast<std::size_t>(limit) - 1];
            out.next =
                std::to_string(last.sheet_row) + "." + std::to_string(last.column_no) + "." + last.code;
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation list_findings = operation<ListFindings>();

}  // namespace onecard::subsidies
