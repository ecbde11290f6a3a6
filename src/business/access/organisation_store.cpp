// Every SQL statement on organisations, their contacts and the code lists.

#include "business/access/organisation_store.hpp"

#include <limits>

#include "base/asset_rows.hpp"
#include "business/access/account_rules.hpp"
#include "business/access/problems.hpp"
#include "business/regions/regions.hpp"
#include "engine/advance.hpp"
#include "engine/sealer.hpp"

namespace onecard::access {
namespace {

constexpr std::string_view leader_code = "LEADER_IN_CHARGE";
constexpr std::string_view contact_code = "CONTACT";

Organisation read_organisation(const Row& row) {
    return {.id = row.id<OrganisationId>(0),
            .state = organisation_lifecycle.state(row.text(1)),
            .type = row.string(2),
            .name = row.string(3),
            .short_name = row.string(4),
            .uscc = row.string(5),
            .region = row.region(6),
            .parent = row.id<OrganisationId>(7),
            .pays_salary = row.flag(8)};
}

constexpr Statement select_organisation{"access.select_organisation", R"sql(
    SELECT id, state, type, name, short_name, uscc, region, parent, pays_salary
      FROM organisations WHERE id = $1)sql"};
constexpr Statement select_organisations{"access.select_organisations", R"sql(
    SELECT id, state, type, name, short_name, uscc, region, parent, pays_salary
      FROM organisations
     WHERE id > $1 AND region >= $2 AND region <= $3 AND ($4 = 0 OR id = $4) AND ($5 = '' OR type = $5)
     ORDER BY id LIMIT $6)sql"};
constexpr Statement insert_organisation{"access.insert_organisation", R"sql(
    INSERT INTO organisations (id, state, type, name, short_name, uscc, region, parent, pays_salary,
                               created_by, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, $9, $10))sql"};
constexpr Statement count_uscc{"access.count_uscc", "SELECT COUNT(*) FROM organisations WHERE uscc = $1"};
constexpr Statement count_type{"access.count_type",
                               "SELECT COUNT(*) FROM organisation_types WHERE code = $1"};
constexpr Statement update_pays_salary{"access.update_pays_salary",
                                       "UPDATE organisations SET pays_salary = $2 WHERE id = $1"};

constexpr Statement select_contacts{"access.select_contacts", R"sql(
    SELECT id, kind, name, org_and_post, contact, remark, submitted_on
      FROM organisation_contacts WHERE organisation = $1 ORDER BY id)sql"};
constexpr Statement insert_contact_row{"access.insert_contact", R"sql(
    INSERT INTO organisation_contacts (id, organisation, kind, name, org_and_post, contact, remark,
                                       submitted_on, added_by, added_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))sql"};
constexpr Statement count_kinds{"access.count_contact_kinds", R"sql(
    SELECT COUNT(DISTINCT kind) FROM organisation_contacts WHERE organisation = $1)sql"};

constexpr Statement upsert_type{"access.upsert_organisation_type", R"sql(
    INSERT INTO organisation_types (code, zh, en, origin, position) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (code) DO UPDATE SET zh = excluded.zh, en = excluded.en, origin = excluded.origin,
                                     position = excluded.position)sql"};
constexpr Statement upsert_role{"access.upsert_role", R"sql(
    INSERT INTO roles (code, zh, en, origin, scope, position) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (code) DO UPDATE SET zh = excluded.zh, en = excluded.en, origin = excluded.origin,
                                     scope = excluded.scope, position = excluded.position)sql"};

/// What a contact's number is sealed to.
std::string place_of_contact(std::int64_t id) {
    return "organisation_contact:" + std::to_string(id);
}

}  // namespace

Within within(const Actor& actor) {
    if (actor.kind == ActorKind::worker) return {0, std::numeric_limits<std::int64_t>::max(), 0};
    const auto [lowest, highest] = actor.region.range();
    // Who is bound to an organisation but has none sees nothing.
    const std::int64_t own = actor.organisation != 0 ? actor.organisation : -1;
    return {lowest, highest, actor.own_organisation_only ? own : 0};
}

std::optional<Organisation> find_organisation(Database& db, OrganisationId id) {
    std::optional<Organisation> found;
    db.each(select_organisation, [&](const Row& row) { found = read_organisation(row); }, id);
    return found;
}

Organisation must_find_organisation(Database& db, OrganisationId id) {
    auto found = find_organisation(db, id);
    if (!found) throw Problem{organisation_not_found}.at("organisation").with(id.text());
    return *std::move(found);
}

Organisation must_find_active_organisation(Database& db, OrganisationId id) {
    Organisation found = must_find_organisation(db, id);
    if (found.state != OrganisationState::active)
        throw Problem{organisation_disabled}.at("organisation").with(found.name);
    return found;
}

std::string organisation_name(Database& db, OrganisationId id) {
    const auto found = find_organisation(db, id);
    return found ? found->name : std::string{};
}

std::vector<Organisation> list_organisations(Database& db, const Within& within, std::string_view type,
                                             OrganisationId after, std::int64_t limit) {
    std::vector<Organisation> found;
    db.each(
        select_organisations, [&](const Row& row) { found.push_back(read_organisation(row)); },
        after.number(), within.lowest, within.highest, within.organisation, type, limit);
    return found;
}

OrganisationId create_organisation(Unit& unit, const NewOrganisation& organisation) {
    if (unit.db.number_or(0, count_type, organisation.type) == 0)
        throw Problem{organisation_type_unknown}.at("type").with(organisation.type);
    if (!organisation.uscc && needs_uscc(organisation.type))
        throw Problem{uscc_missing}.at("uscc").with(organisation.type);
    const std::string uscc = organisation.uscc.text();
    if (!uscc.empty() && unit.db.number_or(0, count_uscc, uscc) > 0)
        throw Problem{uscc_taken}.at("uscc").with(uscc);
    regions::must_find_present_region(unit.db, organisation.region);
    if (organisation.parent) must_find_active_organisation(unit.db, organisation.parent);
    const auto id = unit.next_id<OrganisationId>();
    unit.db.change(insert_organisation, id, organisation_lifecycle.code(organisation_lifecycle.start()),
                   organisation.type, organisation.name, organisation.short_name, uscc, organisation.region,
                   organisation.parent, unit.actor.code, unit.now);
    return id;
}

bool pays_salary(Database& db, OrganisationId id) {
    const auto found = find_organisation(db, id);
    return found && found->pays_salary;
}

void set_pays_salary(Database& db, OrganisationId id, bool pays) {
    db.change(update_pays_salary, id, pays);
}

std::vector<Contact> contacts_of(Unit& unit, OrganisationId id) {
    std::vector<Contact> found;
    unit.db.each(
        select_contacts,
        [&](const Row& row) {
            found.push_back({.id = row.number(0),
                             .leads = row.text(1) == leader_code,
                             .name = row.string(2),
                             .org_and_post = row.string(3),
                             .contact = unit.sealer.open(row.blob(4), place_of_contact(row.number(0))),
                             .remark = row.string(5),
                             .submitted_on = row.date(6)});
        },
        id);
    return found;
}

std::int64_t insert_contact(Unit& unit, OrganisationId id, const Contact& contact) {
    const std::int64_t number = unit.next_number();
    std::string sealed;
    unit.sealer.seal(contact.contact, place_of_contact(number), sealed);
    unit.db.change(insert_contact_row, number, id, contact.leads ? leader_code : contact_code, contact.name,
                   contact.org_and_post, Blob{sealed}, contact.remark, contact.submitted_on, unit.actor.code,
                   unit.now);
    return number;
}

bool has_leader_and_contact(Database& db, OrganisationId id) {
    return db.number_or(0, count_kinds, id) == 2;
}

void furnish_code_lists(Unit& unit) {
    std::int64_t position = 0;
    each_asset_row("src/business/access/data/organisation_types.csv", "code,zh,en,origin",
                   [&](std::span<const std::string_view> cells) {
                       unit.db.change(upsert_type, cells[0], cells[1], cells[2], cells[3], ++position);
                   });
    position = 0;
    each_asset_row("src/business/access/data/roles.csv", "code,zh,en,origin,scope",
                   [&](std::span<const std::string_view> cells) {
                       unit.db.change(upsert_role, cells[0], cells[1], cells[2], cells[3], cells[4],
                                      ++position);
                   });
}

std::vector<Choice> role_choices() {
    std::vector<Choice> choices;
    each_asset_row("src/business/access/data/roles.csv", "code,zh,en,origin,scope",
                   [&](auto cells) { choices.push_back({cells[0], {cells[1], cells[2]}}); });
    return choices;
}

}  // namespace onecard::access
