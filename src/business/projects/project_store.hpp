#pragma once
// Every statement on projects, who takes part in them, and the windows in which they are declared.

#include "business/projects/project.hpp"
#include "business/projects/project_rules.hpp"

namespace onecard::projects {

/// Throws projects.project_not_found.
Project must_find_project(Database& db, ProjectId id);
/// Gives id and code; its birth is recorded.
void insert_project(Unit& unit, Project& project, const std::vector<RegionCode>& counties);
void set_grant(Database& db, const Project& project);
void set_reviewed(Database& db, ProjectId id, Money reviewed);
/// False where the contracts would pass the limit; the condition stands in the statement.
bool take_for_contract(Database& db, ProjectId id, Money amount, Money limit);

/// A gap-free number of the series within region and year.
std::int64_t next_serial(Unit& unit, std::string_view series, RegionCode region, int year);

struct ProjectFilter {
    RegionCode within{};
    std::int64_t party = 0;  ///< only those this organisation takes part in; 0 all
    std::string state{};
    std::string scope_class{};
    std::string words{};  ///< in name or code
    ProjectId after{};
    std::int64_t limit = 50;
};
std::vector<Project> list_projects(Database& db, const ProjectFilter& filter);

enum class Side { owner, bank, contractor, department };
std::string_view code_of(Side side);
void add_party(Database& db, ProjectId id, access::OrganisationId organisation, Side side);
struct Party {
    access::OrganisationId organisation;
    std::string side;
};
std::vector<Party> parties_of(Database& db, ProjectId id);
bool is_party(Database& db, ProjectId id, std::int64_t organisation);
std::vector<access::OrganisationId> banks_of(Database& db, ProjectId id);
std::vector<RegionCode> counties_of(Database& db, ProjectId id);

/// The projects of an organisation since a day, for the alarm of splitting.
std::vector<Part> parts_of(Database& db, access::OrganisationId organisation, Date since);
/// What the alarm says of a project: the codes of those that look like its parts; empty for none.
std::vector<std::string> split_alarm(Unit& unit, const Project& project);

/// Banks and contractors in business, for whoever chooses one; `type` "BANK" or "CONTRACTOR".
struct Partner {
    PartnerId id;
    std::string type, name, uscc;
    RegionCode region;
};
std::vector<Partner> list_partners(Database& db, std::string_view type, std::string_view words,
                                   PartnerId after, std::int64_t limit);

struct WindowTag {
    static constexpr std::string_view prefix = "window";
};
using WindowId = Id<WindowTag>;
struct DeclarationWindow {
    WindowId id;
    RegionCode region;
    Date opens_on, closes_on;
    std::string reason, made_by;
};
void insert_window(Unit& unit, DeclarationWindow& window);
std::vector<DeclarationWindow> list_windows(Database& db, RegionCode within, WindowId after,
                                            std::int64_t limit);
bool has_window(Database& db, RegionCode region, Date day);

}  // namespace onecard::projects
