// Every statement on projects, who takes part in them, and the windows in which they are declared.

#include "business/projects/project_store.hpp"

#include <fmt/format.h>

#include "business/projects/problems.hpp"
#include "engine/advance.hpp"

namespace onecard::projects {
namespace {

#define PROJECT_COLUMNS                                                                               \
    "id, state, way, code, name, name_stem, region, organisation, scope_class, purpose, budget_fen, " \
    "granted_fen, "                                                                                   \
    "reviewed_fen, contracted_fen, plan_line, reserved, responsible, urgent, urgent_reason, pack, "   \
    "proposed_on, "                                                                                   \
    "made_by, made_at"

constexpr Statement select_project{"projects.select_project",
                                   "SELECT " PROJECT_COLUMNS " FROM projects WHERE id = $1"};
constexpr Statement insert_project_row{"projects.insert_project",
                                       "INSERT INTO projects (" PROJECT_COLUMNS R"sql()
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, NULL, NULL, 0, NULL, 0, $12, $13, $14, $15, $16, $17,
            $18))sql"};
constexpr Statement update_grant{"projects.update_grant", R"sql(
    UPDATE projects SET granted_fen = $2, plan_line = $3, reserved = $4 WHERE id = $1)sql"};
constexpr Statement update_reviewed{"projects.update_reviewed",
                                    "UPDATE projects SET reviewed_fen = $2 WHERE id = $1"};
constexpr Statement update_contracted{"projects.update_contracted", R"sql(
    UPDATE projects SET contracted_fen = contracted_fen + $2 WHERE id = $1 AND contracted_fen + $2 <= $3)sql"};
constexpr Statement select_projects{"projects.select_projects", "SELECT " PROJECT_COLUMNS R"sql(
      FROM projects
     WHERE region BETWEEN $1 AND $2
       AND ($3 = 0 OR EXISTS (SELECT 1 FROM project_parties p WHERE p.project = projects.id AND p.organisation = $3))
       AND ($4 = '' OR state = $4) AND ($5 = '' OR scope_class = $5)
       AND ($6 = '' OR name LIKE $7 OR code LIKE $7) AND id > $8
     ORDER BY id LIMIT $9)sql"};
constexpr Statement select_parts{"projects.select_parts", R"sql(
    SELECT p.id, p.name_stem, COALESCE((SELECT MAX(c.contractor) FROM project_contracts c WHERE c.project = p.id), 0),
           p.budget_fen, p.proposed_on
      FROM projects p
     WHERE p.organisation = $1 AND p.proposed_on >= $2 AND p.state NOT IN ('rejected', 'terminated')
     ORDER BY p.id)sql"};

constexpr Statement take_serial{"projects.take_serial", R"sql(
    INSERT INTO project_serials (series, region, year, last) VALUES ($1, $2, $3, 1)
    ON CONFLICT (series, region, year) DO UPDATE SET last = project_serials.last + 1
    RETURNING last)sql"};

constexpr Statement insert_county{"projects.insert_county",
                                  "INSERT INTO project_counties (project, region) VALUES ($1, $2)"};
constexpr Statement select_counties{"projects.select_counties",
                                    "SELECT region FROM project_counties WHERE project = $1 ORDER BY region"};
constexpr Statement insert_party{"projects.insert_party", R"sql(
    INSERT INTO project_parties (project, organisation, part) VALUES ($1, $2, $3)
    ON CONFLICT (project, organisation, part) DO NOTHING)sql"};
constexpr Statement select_parties{"projects.select_parties", R"sql(
    SELECT organisation, part FROM project_parties WHERE project = $1 ORDER BY organisation, part)sql"};
constexpr Statement count_party{"projects.count_party", R"sql(
    SELECT COUNT(*) FROM project_parties WHERE project = $1 AND organisation = $2)sql"};

constexpr Statement select_partners{"projects.select_partners", R"sql(
    SELECT id, type, name, uscc, region FROM organisations_v
     WHERE state = 'active' AND type IN ('BANK_PROV', 'BANK_BRANCH', 'BANK_OUTLET', 'CONTRACTOR')
       AND type LIKE $1 AND ($2 = '' OR name LIKE $3) AND id > $4
     ORDER BY id LIMIT $5)sql"};

constexpr Statement insert_window_row{"projects.insert_window", R"sql(
    INSERT INTO declaration_windows (id, region, opens_on, closes_on, reason, made_by, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7))sql"};
constexpr Statement select_windows{"projects.select_windows", R"sql(
    SELECT id, region, opens_on, closes_on, reason, made_by FROM declaration_windows
     WHERE region BETWEEN $1 AND $2 AND id > $3 ORDER BY id LIMIT $4)sql"};
constexpr Statement count_window{"projects.count_window", R"sql(
    SELECT COUNT(*) FROM declaration_windows WHERE region = $1 AND opens_on <= $2 AND closes_on >= $2)sql"};

Project project_of(const Row& row) {
    Project project{.id = row.id<ProjectId>(0),
                    .state = row.string(1),
                    .way = &must_find_procedure(row.text(2)),
                    .code = row.string(3),
                    .name = row.string(4),
                    .name_stem = row.string(5),
                    .region = row.region(6),
                    .organisation = row.id<access::OrganisationId>(7),
                    .scope_class = row.string(8),
                    .purpose = row.string(9),
                    .budget = row.money(10),
                    .contracted = row.money(13),
                    .plan_line = row.id<funds::PlanLineId>(14),
                    .reserved = row.flag(15),
                    .responsible = row.string(16),
                    .is_urgent = row.flag(17),
                    .urgent_reason = row.string(18),
                    .pack = row.id<policies::PackId>(19),
                    .proposed_on = row.date(20),
                    .made_by = row.string(21),
                    .made_at = row.instant(22)};
    if (!row.is_null(11)) project.granted = row.money(11);
    if (!row.is_null(12)) project.reviewed = row.money(12);
    return project;
}

RegionCode::Range reach(RegionCode within) {
    return within ? within.range() : RegionCode::Range{0, INT64_MAX};
}

}  // namespace

Project must_find_project(Database& db, ProjectId id) {
    std::optional<Project> found;
    db.each(
        select_project, [&](const Row& row) { found = project_of(row); }, id);
    if (!found) throw Problem{project_not_found}.at("project").with(id.text());
    return *std::move(found);
}

void insert_project(Unit& unit, Project& project, const std::vector<RegionCode>& counties) {
    project.id = unit.next_id<ProjectId>();
    project.state = std::string{project.way->lifecycle->start};
    project.code = fmt::format("{}-{}-{:04}", project.region.six(), unit.today().year(),
                               next_serial(unit, "project", project.region, unit.today().year()));
    project.name_stem = name_stem(project.name);
    project.proposed_on = unit.today();
    project.made_by = unit.actor.code;
    project.made_at = unit.now;
    unit.db.change(insert_project_row, project.id, project.state, project.way->code, project.code,
                   project.name, project.name_stem, project.region, project.organisation, project.scope_class,
                   project.purpose, project.budget, project.responsible, project.is_urgent,
                   project.urgent_reason, project.pack.number(), project.proposed_on, project.made_by,
                   project.made_at);
    for (const RegionCode county : counties) unit.db.change(insert_county, project.id, county);
    add_party(unit.db, project.id, project.organisation, Side::owner);
    record_birth(unit, *project.way->lifecycle, project.id.number(), code_of(ProjectAct::propose_project));
}

void set_grant(Database& db, const Project& project) {
    db.change(update_grant, project.id, project.granted, project.plan_line, project.reserved);
}
void set_reviewed(Database& db, ProjectId id, Money reviewed) {
    db.change(update_reviewed, id, reviewed);
}
bool take_for_contract(Database& db, ProjectId id, Money amount, Money limit) {
    return db.change(update_contracted, id, amount, limit) == 1;
}

std::int64_t next_serial(Unit& unit, std::string_view series, RegionCode region, int year) {
    return unit.db.number_or(0, take_serial, series, region, year);
}

std::vector<Project> list_projects(Database& db, const ProjectFilter& filter) {
    const auto [lowest, highest] = reach(filter.within);
    std::vector<Project> projects;
    db.each(
        select_projects, [&](const Row& row) { projects.push_back(project_of(row)); }, lowest, highest,
        filter.party, filter.state, filter.scope_class, filter.words, "%" + filter.words + "%",
        filter.after.number(), filter.limit);
    return projects;
}

std::string_view code_of(Side side) {
    constexpr std::string_view codes[] = {"owner", "bank", "contractor", "department"};
    return codes[static_cast<std::size_t>(side)];
}
void add_party(Database& db, ProjectId id, access::OrganisationId organisation, Side side) {
    db.change(insert_party, id, organisation, code_of(side));
}
std::vector<Party> parties_of(Database& db, ProjectId id) {
    std::vector<Party> parties;
    db.each(
        select_parties,
        [&](const Row& row) {
            parties.push_back({row.id<access::OrganisationId>(0), row.string(1)});
        },
        id);
    return parties;
}
bool is_party(Database& db, ProjectId id, std::int64_t organisation) {
    return organisation != 0 && db.number_or(0, count_party, id, organisation) > 0;
}
std::vector<access::OrganisationId> banks_of(Database& db, ProjectId id) {
    std::vector<access::OrganisationId> banks;
    for (const Party& party : parties_of(db, id))
        if (party.side == code_of(Side::bank)) banks.push_back(party.organisation);
    return banks;
}
std::vector<RegionCode> counties_of(Database& db, ProjectId id) {
    std::vector<RegionCode> counties;
    db.each(
        select_counties, [&](const Row& row) { counties.push_back(row.region(0)); }, id);
    return counties;
}

std::vector<Part> parts_of(Database& db, access::OrganisationId organisation, Date since) {
    std::vector<Part> parts;
    db.each(
        select_parts,
        [&](const Row& row) {
            parts.push_back({row.number(0), row.string(1), row.number(2), row.money(3), row.date(4)});
        },
        organisation, since);
    return parts;
}

std::vector<std::string> split_alarm(Unit& unit, const Project& project) {
    if (!project.way->has(ProjectAct::record_budget_review)) return {};
    const Money from =
        Money::of_fen(policies::number(unit.db, project.pack, "budget_review_from_fen", project.proposed_on));
    const int months = static_cast<int>(
        policies::number(unit.db, project.pack, "budget_split_alarm_months", project.proposed_on));
    const Date since = Month::containing(project.proposed_on).plus_months(-months).first_day();
    const auto others = parts_of(unit.db, project.organisation, since);
    for (const Part& part : others)
        if (part.project == project.id.number()) {
            std::vector<std::string> codes;
            for (const std::int64_t id : splitting(part, others, from, months))
                codes.push_back(must_find_project(unit.db, ProjectId{id}).code);
            return codes;
        }
    return {};
}

std::vector<Partner> list_partners(Database& db, std::string_view type, std::string_view words,
                                   PartnerId after, std::int64_t limit) {
    std::vector<Partner> partners;
    db.each(
        select_partners,
        [&](const Row& row) {
            partners.push_back(
                {row.id<PartnerId>(0), row.string(1), row.string(2), row.string(3), row.region(4)});
        },
        std::string{type} + "%", words, "%" + std::string{words} + "%", after.number(), limit);
    return partners;
}

void insert_window(Unit& unit, DeclarationWindow& window) {
    window.id = unit.next_id<WindowId>();
    window.made_by = unit.actor.code;
    unit.db.change(insert_window_row, window.id, window.region, window.opens_on, window.closes_on,
                   window.reason, window.made_by, unit.now);
}
std::vector<DeclarationWindow> list_windows(Database& db, RegionCode within, WindowId after,
                                            std::int64_t limit) {
    const auto [lowest, highest] = reach(within);
    std::vector<DeclarationWindow> windows;
    db.each(
        select_windows,
        [&](const Row& row) {
            windows.push_back(
                {row.id<WindowId>(0), row.region(1), row.date(2), row.date(3), row.string(4), row.string(5)});
        },
        lowest, highest, after.number(), limit);
    return windows;
}
bool has_window(Database& db, RegionCode region, Date day) {
    return db.number_or(0, count_window, region, day) > 0;
}

}  // namespace onecard::projects
