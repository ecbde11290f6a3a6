// Lists projects that together look like one kept below the limit of the budget review (R3.29-4).

#include <algorithm>

#include "business/projects/operations/step.hpp"
#include "business/projects/project_shown.hpp"

namespace onecard::projects {
namespace {

struct ListSplitAlarms {
    static constexpr Spec spec{
        .name = "projects.list_split_alarms",
        .title = {"疑似拆分项目预警", "List split alarms"},
        .effect = Effect::reads,
        .roles =
            "FUND_MANAGER_PROV FUND_MANAGER_CITY LEADING_GROUP_APPROVER LEADING_OFFICE "
            "DISCIPLINE_USER AUDIT_USER",
        .source = "seed-0 P10, P19; R3.29-4"};
    struct AlarmShown {
        ProjectId project;
        std::string code;
        std::string name;
        std::string organisation;
        Money budget;
        std::vector<std::string> together;
        static constexpr auto fields =
            std::tuple{field("project", &AlarmShown::project, {"项目", "Project"}),
                       field("code", &AlarmShown::code, {"项目编号", "Code"}),
                       field("name", &AlarmShown::name, {"项目名称", "Name"}),
                       field("organisation", &AlarmShown::organisation, {"提出单位", "Proposed by"}),
                       field("budget", &AlarmShown::budget, {"预算金额", "Budget"}),
                       field("together", &AlarmShown::together,
                             {"合计达到评审起点的项目", "Projects that together reach the limit"})};
    };
    struct Input {
        std::optional<ProjectId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("after", &Input::after, {"此项目之后", "After this project"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<AlarmShown> alarms;
        std::optional<ProjectId> next;
        static constexpr auto fields = std::tuple{field("alarms", &Output::alarms, {"预警", "Alarms"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200);
        Output out;
        ProjectFilter filter{
            .within = unit.actor.region, .after = in.after.value_or(ProjectId{}), .limit = 200};
        if (!filter.within) return out;
        for (bool more = true; more;) {
            const auto projects = list_projects(unit.db, filter);
            more = std::ssize(projects) == filter.limit;
            for (const Project& project : projects) {
                filter.after = project.id;
                auto codes = split_alarm(unit, project);
                // Told once, with the first of them.
                if (codes.empty() || codes.front() != project.code) continue;
                out.alarms.push_back({project.id, project.code, project.name,
                                      access::organisation_name(unit.db, project.organisation),
                                      project.budget, std::move(codes)});
                if (std::ssize(out.alarms) == limit) {
                    out.next = project.id;
                    return out;
                }
            }
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation list_split_alarms_operation;
constinit const Operation list_split_alarms_operation = operation<ListSplitAlarms>();

}  // namespace onecard::projects
