// Proposes a project to the leading group, or declares it in the window: the birth of a project (R3.29-1, R3.30-1).

#include <algorithm>

#include "business/projects/operations/step.hpp"
#include "business/projects/project_money.hpp"
#include "business/regions/regions.hpp"

namespace onecard::projects {
namespace {

struct ProposeProject {
    static constexpr Spec spec{.name = "projects.propose_project",
                               .title = {"提出（申报）项目", "Propose a project"},
                               .effect = Effect::writes,
                               .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY PROJECT_MANAGER COOP_DEPT_USER",
                               .source = "seed-0 P4, P5, P9; seed-1 A3, A11; R3.29-1, R3.29-3, R3.30-1"};
    struct Input {
        std::string name;
        std::string scope_class;
        std::string purpose;
        Money budget;
        std::string responsible;
        std::vector<RegionCode> counties;
        std::vector<PartnerId> banks;
        std::optional<bool> urgent;
        std::optional<std::string> urgent_reason;
        static constexpr auto fields =
            std::tuple{field("name", &Input::name, {"项目名称", "Name"}, 100),
                       field("scope_class", &Input::scope_class, {"项目类别", "Class"}, 10),
                       field("purpose", &Input::purpose, {"建设内容或应用功能", "What is to be built"}, 2000),
                       field("budget", &Input::budget, {"预算金额", "Budget"}),
                       field("responsible", &Input::responsible, {"项目负责人", "Person in charge"}, 50),
                       field("counties", &Input::counties, {"受益县市区", "Counties that profit"}),
                       field("banks", &Input::banks, {"拟付款的合作银行", "Banks that will pay"}),
                       field("urgent", &Input::urgent, {"紧急项目", "Urgent"}),
                       field("urgent_reason", &Input::urgent_reason, {"紧急理由", "Why it is urgent"}, 500)};
    };
    struct Output {
        ProjectId project;
        std::string code;
        std::string state;
        std::vector<std::string> split_alarm;
        static constexpr auto fields = std::tuple{
            field("project", &Output::project, {"项目", "Project"}),
            field("code", &Output::code, {"项目编号", "Code"}),
            field("state", &Output::state, {"状态", "State"}),
            field("split_alarm", &Output::split_alarm, {"疑似拆分的项目", "Projects it may be split from"})};
    };

    static void require_proposer(Unit& unit, const Project& project, const access::Organisation& owner) {
        const auto types = policies::texts(unit.db, project.pack, "project_proposers", unit.today());
        if (std::ranges::find(types, owner.type) == types.end()) {
            std::string wanted;
            for (const std::string& type : types) wanted += (wanted.empty() ? "" : " ") + type;
            throw Problem{proposer_wrong}.with(wanted);
        }
        if (!is_own_level(unit, project)) throw Problem{proposer_wrong}.with(owner.name);
    }
    /// The role for proposing in this procedure, of this very level; there is no party before the birth.
    static bool is_own_level(Unit& unit, const Project& project) {
        std::string_view roles = project.way->roles_for(ProjectAct::propose_project);
        while (!roles.empty()) {
            const std::size_t end = std::min(roles.find(' '), roles.size());
            if (unit.actor.has_role(roles.substr(0, end)) &&
                (unit.actor.own_organisation_only || unit.actor.region == project.region))
                return true;
            roles.remove_prefix(std::min(end + 1, roles.size()));
        }
        return false;
    }
    static void require_scope_class(Unit& unit, const Project& project, Date today) {
        std::string known;
        for (const auto& one : policies::coded_words(unit.db, project.pack, "project_scope_classes", today)) {
            if (one.code == project.scope_class) return;
            known += (known.empty() ? "" : "，") + one.code + " " + one.zh;
        }
        throw Problem{scope_class_unknown}.at("scope_class").with(project.scope_class).with(known);
    }
    /// January, or a window that the HRSS bureau opened for what cannot wait (R3.30-1).
    static void enter_window(Unit& unit, Project& project, const Input& in, const std::string& from,
                             Date today) {
        const std::string to = policies::text(unit.db, project.pack, "declaration_to", today);
        project.is_urgent = in.urgent.value_or(false);
        project.urgent_reason = in.urgent_reason.value_or("");
        if (!project.is_urgent) {
            if (!in_window(from, to, today))
                throw Problem{window_closed}.at("urgent").with(next_window(from, today).text());
            return;
        }
        require_words(project.urgent_reason, "urgent_reason");
        if (!policies::flag(unit.db, project.pack, "urgent_declaration", today) ||
            !has_window(unit.db, project.region, today))
            throw Problem{urgent_not_open}.at("urgent");
    }

    static Output run(Unit& unit, const Input& in) {
        require_words(in.name, "name");
        require_words(in.purpose, "purpose");
        require_words(in.responsible, "responsible");
        if (in.budget <= Money{}) throw Problem{amount_not_positive}.at("budget");
        const auto owner =
            access::must_find_active_organisation(unit.db, access::OrganisationId{unit.actor.organisation});
        const Date today = unit.today();
        // Nothing new begins under a pack that has ended (R3.1-2): pack_for refuses.
        const auto pack = policies::pack_for(unit.db, owner.region, "PROJECT", today).id;
        Project project{
            .way = &must_find_procedure(policies::text(unit.db, pack, "project_procedure", today)),
            .name = in.name,
            .region = owner.region,
            .organisation = owner.id,
            .scope_class = in.scope_class,
            .purpose = in.purpose,
            .budget = in.budget,
            .responsible = in.responsible,
            .pack = pack};
        require_proposer(unit, project, owner);
        require_scope_class(unit, project, today);
        for (const RegionCode county : in.counties) {
            regions::must_find_present_region(unit.db, county);
            if (!owner.region.contains(county) || county == owner.region)
                throw Problem{county_outside}.at("counties").with(county.short_text());
        }
        if (const auto from = policies::find_text(unit.db, pack, "declaration_from", today))
            enter_window(unit, project, in, *from, today);
        require_available(unit, project);
        insert_project(unit, project, in.counties);
        for (const PartnerId bank : in.banks) {
            require_bank(unit.db, organisation_of(bank), "banks");
            add_party(unit.db, project.id, organisation_of(bank), Side::bank);
        }
        return {project.id, project.code, project.state, split_alarm(unit, project)};
    }
};

}  // namespace

extern constinit const Operation propose_project;
constinit const Operation propose_project = operation<ProposeProject>();

}  // namespace onecard::projects
