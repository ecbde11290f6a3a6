// Lists the projects within reach, by state, class and words.

#include <algorithm>

#include "business/projects/operations/step.hpp"
#include "business/projects/project_shown.hpp"

namespace onecard::projects {
namespace {

struct ListProjects {
    static constexpr Spec spec{.name = "projects.list_projects",
                               .title = {"项目清单", "List projects"},
                               .effect = Effect::reads,
                               .roles = "*",
                               .source = "seed-0 P19; R3.29-13"};
    struct Input {
        std::optional<std::string> state;
        std::optional<std::string> scope_class;
        std::optional<std::string> words;
        std::optional<RegionCode> within;
        std::optional<ProjectId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("state", &Input::state, {"状态", "State"}, 40),
                       field("scope_class", &Input::scope_class, {"项目类别", "Class"}, 10),
                       field("words", &Input::words, {"名称或编号", "Name or code"}, 100),
                       field("within", &Input::within, {"区划之内", "Within this region"}),
                       field("after", &Input::after, {"此项目之后", "After this project"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<ProjectRow> projects;
        std::optional<ProjectId> next;
        static constexpr auto fields = std::tuple{field("projects", &Output::projects, {"项目", "Projects"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Actor& actor = unit.actor;
        ProjectFilter filter{.within = in.within.value_or(actor.region),
                             .party = actor.own_organisation_only ? actor.organisation : 0,
                             .state = in.state.value_or(""),
                             .scope_class = in.scope_class.value_or(""),
                             .words = in.words.value_or(""),
                             .after = in.after.value_or(ProjectId{}),
                             .limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200)};
        Output out;
        // Who is bound to an organisation and has none sees nothing; who takes part sees the project wherever it lies.
        if (actor.own_organisation_only && actor.organisation == 0) return out;
        if (actor.own_organisation_only && !in.within) filter.within = {};
        if (!actor.own_organisation_only && !filter.within) return out;
        for (const Project& project : list_projects(unit.db, filter))
            out.projects.push_back(row_of(unit, project));
        if (std::ssize(out.projects) == filter.limit) out.next = out.projects.back().project;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_projects_operation;
constinit const Operation list_projects_operation = operation<ListProjects>();

}  // namespace onecard::projects
