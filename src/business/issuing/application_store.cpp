// Every statement on applications, their agents and their groups.

#include "business/issuing/application_store.hpp"

#include <unordered_set>

#include "business/issuing/problems.hpp"
#include "engine/advance_many.hpp"
#include "engine/sealer.hpp"

namespace onecard::issuing {
namespace {

#define APPLICATION_COLUMNS                                                                               \
    "a.id, a.state, a.apply_type, a.person_key, a.region, a.bank, a.outlet, a.make_mode, a.is_priority, " \
    "a.profile, a.replaces_card_no, a.delivery, a.source, a.fee_owed, a.batch, a.card_no, a.applied_on"

constexpr std::string_view all_columns =
    "id, person_key, state, apply_type, category, reason, region, bank, outlet, make_mode, is_priority, "
    "source, "
    "delivery, profile, replaces_card_no, fee_owed, quota, batch, card_no, fail_stage, fail_reason, "
    "collection_batch, pack, applied_on, sealed, made_by, made_at, changed_at";

// The index of open applications refuses a second one of the same person.
constexpr Statement insert_application_row{"issuing.insert_application", R"sql(
    INSERT INTO card_applications (id, person_key, state, apply_type, category, reason, region, bank, outlet, make_mode,
                                   is_priority, source, delivery, profile, replaces_card_no, fee_owed, quota, batch,
                                   card_no, fail_stage, fail_reason, collection_batch, pack, applied_on, sealed,
                                   made_by, made_at, changed_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, NULL, '', '', '', '', $17, $18, $19,
            $20, $21, $22, $22)
    ON CONFLICT DO NOTHING)sql"};
constexpr Statement select_application{
    "issuing.select_application", "SELECT " APPLICATION_COLUMNS " FROM card_applications a WHERE a.id = $1"};
constexpr Statement select_open{"issuing.select_open_application", "SELECT " APPLICATION_COLUMNS R"sql(
      FROM card_applications a
     WHERE a.person_key = $1 AND a.state IN ('applied', 'accepted', 'exception', 'exception_ok')
     ORDER BY a.id DESC LIMIT 1)sql"};
constexpr Statement select_detail{"issuing.select_application_detail", "SELECT " APPLICATION_COLUMNS R"sql(,
           a.category, a.reason, a.fail_stage, a.fail_reason, a.collection_batch, a.sealed, a.pack, a.quota, a.made_by,
           a.made_at, a.changed_at
      FROM card_applications a WHERE a.id = $1)sql"};
constexpr Statement select_newest{"issuing.select_newest_application", R"sql(
    SELECT id FROM card_applications WHERE person_key = $1 ORDER BY id DESC LIMIT 1)sql"};
constexpr Statement select_applications{"issuing.select_applications", "SELECT " APPLICATION_COLUMNS R"sql(
      FROM card_applications a
     WHERE a.region BETWEEN $1 AND $2 AND ($3 = 0 OR a.bank = $3) AND ($4 = '' OR a.state = $4)
       AND ($5 = '' OR a.apply_type = $5) AND ($6 = '' OR a.batch = $6) AND ($7 = 0 OR a.is_priority = 1) AND a.id < $8
     ORDER BY a.id DESC LIMIT $9)sql"};
constexpr Statement select_of_person{"issuing.select_applications_of_person",
                                     "SELECT " APPLICATION_COLUMNS R"sql(
      FROM card_applications a
     WHERE a.person_key = $1 AND a.region BETWEEN $2 AND $3 AND ($4 = 0 OR a.bank = $4) AND a.id < $5
     ORDER BY a.id DESC LIMIT $6)sql"};
constexpr Statement select_ready{"issuing.select_ready_applications", "SELECT " APPLICATION_COLUMNS R"sql(
      FROM card_applications a
     WHERE a.state IN ('applied', 'exception_ok') AND a.fee_owed = 0 AND a.profile = $1 AND ($2 = 0 OR a.bank = $2)
       AND a.region BETWEEN $3 AND $4 AND a.make_mode = $5
     ORDER BY a.is_priority DESC, a.applied_on, a.id LIMIT $6)sql"};
constexpr Statement update_fee_owed{"issuing.update_fee_owed", R"sql(
    UPDATE card_applications SET fee_owed = $2, changed_at = $3 WHERE id = $1)sql"};
constexpr Statement update_failure{"issuing.update_failure", R"sql(
    UPDATE card_applications SET fail_stage = $2, fail_reason = $3, changed_at = $4 WHERE id = $1)sql"};
constexpr Statement update_out_of_batch{"issuing.clear_batch", R"sql(
    UPDATE card_applications SET batch = '', quota = NULL, changed_at = $2 WHERE id = $1)sql"};

constexpr Statement select_members{"issuing.select_group_members", R"sql(
    SELECT a.id, a.person_key, a.state, a.region, a.bank, a.fee_owed, a.quota
      FROM application_groups g JOIN card_applications a ON a.id = g.application
     WHERE g.group_id = $1 ORDER BY a.id)sql"};
constexpr Statement update_group_batch{"issuing.update_group_batch", R"sql(
    UPDATE card_applications SET batch = $4, quota = $5, fail_stage = '', fail_reason = '', changed_at = $6
     WHERE region = $2 AND bank = $3
       AND id IN (SELECT g.application FROM application_groups g WHERE g.group_id = $1))sql"};
constexpr Statement update_group_cards{"issuing.update_group_cards", R"sql(
    UPDATE card_applications
       SET changed_at = $2,
           card_no = (SELECT g.card_no FROM application_groups g
                       WHERE g.group_id = $1 AND g.application = card_applications.id)
     WHERE id IN (SELECT g.application FROM application_groups g WHERE g.group_id = $1))sql"};
constexpr Statement count_open{"issuing.count_open_of_person", R"sql(
    SELECT COUNT(*) FROM card_applications
     WHERE person_key = $1 AND state IN ('applied', 'accepted', 'exception', 'exception_ok'))sql"};

constexpr Statement insert_agent_row{"issuing.insert_agent", R"sql(
    INSERT INTO application_agents (application, person_key, kind, agent_key, relation, sealed, agent_document,
                                    principal_document, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))sql"};
constexpr Statement select_agent{"issuing.select_agent", R"sql(
    SELECT kind, agent_key, relation, sealed, agent_document, principal_document FROM application_agents
     WHERE application = $1 AND person_key = $2)sql"};

Application application_of(const Row& row) {
    return {.id = row.id<ApplicationId>(0),
            .state = application_lifecycle.state(row.text(1)),
            .type = of_code<ApplicationType>(row.text(2)),
            .person = row.person_key(3),
            .region = row.region(4),
            .bank = row.number(5),
            .outlet = row.id<access::OrganisationId>(6),
            .make_mode = of_code<MakeMode>(row.text(7)),
            .is_priority = row.flag(8),
            .profile = row.id<ProfileId>(9),
            .replaces_card_no = row.string(10),
            .delivery = of_code<Delivery>(row.text(11)),
            .source = of_code<ApplicationSource>(row.text(12)),
            .fee_owed = row.flag(13),
            .batch = row.string(14),
            .card_no = row.string(15),
            .applied_on = row.date(16)};
}
constexpr int first_detail_column = 17;

std::span<const std::uint8_t> bound_to(const PersonKey& key) {
    return {key.bytes};
}

std::string sealed_address(Unit& unit, const PersonKey& person, std::string_view address) {
    if (address.empty()) return {};
    std::string packed, sealed;
    pack_fields({{PersonalField::address, address}}, packed);
    unit.sealer.seal(packed, bound_to(person), sealed);
    return sealed;
}

}  // namespace

std::span<const Label<AgentKind>> labels_of(AgentKind) {
    static constexpr Label<AgentKind> labels[] = {{AgentKind::agent, "agent", {"代办人", "Agent"}},
                                                  {AgentKind::guardian, "guardian", {"监护人", "Guardian"}}};
    return labels;
}

void insert_application(Unit& unit, ApplicationDetail& detail) {
    Application& one = detail.application;
    one.id = unit.next_id<ApplicationId>();
    one.state = application_lifecycle.start();
    detail.made_by = unit.actor.code;
    detail.made_at = detail.changed_at = unit.now;
    const std::string sealed = sealed_address(unit, one.person, detail.address);
    if (unit.db.change(insert_application_row, one.id, one.person, application_lifecycle.code(one.state),
                       code_of(one.type), detail.category, detail.reason, one.region, one.bank, one.outlet,
                       code_of(one.make_mode), one.is_priority, code_of(one.source), code_of(one.delivery),
                       one.profile, one.replaces_card_no, one.fee_owed, detail.collection_batch, detail.pack,
                       one.applied_on, Blob{sealed}, detail.made_by, unit.now) == 0) {
        const auto first = find_open_application(unit.db, one.person);
        const Words state = application_lifecycle.words(first ? first->state : ApplicationState::applied);
        throw Problem{application_open}
            .with(first ? first->id.text() : "?")
            .with(std::string{state.zh} + " " + std::string{state.en});
    }
    record_birth(unit, view_of(application_lifecycle), one.id.number(), "apply");
}

Application must_find_application(Database& db, ApplicationId id) {
    std::optional<Application> found;
    db.each(select_application, [&](const Row& row) { found = application_of(row); }, id);
    if (!found) throw Problem{application_not_found}.at("application").with(id.text());
    return *std::move(found);
}
std::optional<Application> find_open_application(Database& db, const PersonKey& person) {
    std::optional<Application> found;
    db.each(select_open, [&](const Row& row) { found = application_of(row); }, person);
    return found;
}
ApplicationDetail must_find_detail(Unit& unit, ApplicationId id) {
    std::optional<ApplicationDetail> found;
    std::string sealed;
    unit.db.each(
        select_detail,
        [&](const Row& row) {
            constexpr int c = first_detail_column;
            found = {.application = application_of(row),
                     .category = row.string(c),
                     .reason = row.string(c + 1),
                     .fail_stage = row.string(c + 2),
                     .fail_reason = row.string(c + 3),
                     .collection_batch = row.string(c + 4),
                     .address = {},
                     .pack = row.number(c + 6),
                     .quota = row.id<QuotaId>(c + 7),
                     .made_by = row.string(c + 8),
                     .made_at = row.instant(c + 9),
                     .changed_at = row.instant(c + 10)};
            sealed = row.blob(c + 5);
        },
        id);
    if (!found) throw Problem{application_not_found}.at("application").with(id.text());
    if (!sealed.empty())
        found->address = unpack_fields(
            unit.sealer.open(sealed, bound_to(found->application.person)))[PersonalField::address];
    return *std::move(found);
}
std::optional<ApplicationDetail> newest_of_person(Unit& unit, const PersonKey& person) {
    const std::int64_t id = unit.db.number_or(0, select_newest, person);
    if (id == 0) return {};
    return must_find_detail(unit, ApplicationId{id});
}
std::vector<Application> list_applications(Database& db, const ApplicationFilter& filter) {
    const auto [lowest, highest] = filter.within.range();
    const std::int64_t before = filter.before ? filter.before.number() : INT64_MAX;
    std::vector<Application> applications;
    const auto take = [&](const Row& row) { applications.push_back(application_of(row)); };
    if (filter.person)
        db.each(select_of_person, take, *filter.person, lowest, highest, filter.bank, before, filter.limit);
    else
        db.each(select_applications, take, lowest, highest, filter.bank, filter.state, filter.type,
                filter.batch, filter.priority_only, before, filter.limit);
    return applications;
}
std::vector<Application> list_ready(Database& db, RegionCode city, std::int64_t bank, ProfileId profile,
                                    std::int64_t limit, MakeMode mode) {
    const auto [lowest, highest] = city.range();
    std::vector<Application> applications;
    db.each(
        select_ready, [&](const Row& row) { applications.push_back(application_of(row)); }, profile, bank,
        lowest, highest, code_of(mode), limit);
    return applications;
}

void insert_agent(Unit& unit, ApplicationId id, const PersonKey& person, const Agent& agent) {
    std::string packed, sealed;
    pack_fields({{PersonalField::name, agent.name},
                 {PersonalField::number, agent.number.reveal()},
                 {PersonalField::mobile, agent.mobile}},
                packed);
    unit.sealer.seal(packed, bound_to(person), sealed);
    unit.db.change(insert_agent_row, id, person, code_of(agent.kind), agent.key, agent.relation, Blob{sealed},
                   agent.agent_document, agent.principal_document, unit.now);
}
std::optional<Agent> find_agent(Unit& unit, ApplicationId id, const PersonKey& person) {
    std::optional<Agent> found;
    std::string sealed;
    unit.db.each(
        select_agent,
        [&](const Row& row) {
            found = {.kind = of_code<AgentKind>(row.text(0)),
                     .key = row.person_key(1),
                     .relation = row.string(2),
                     .agent_document = row.id<UploadId>(4),
                     .principal_document = row.id<UploadId>(5)};
            sealed = row.blob(3);
        },
        id, person);
    if (!found) return found;
    const PersonalFields fields = unpack_fields(unit.sealer.open(sealed, bound_to(person)));
    found->name = fields[PersonalField::name];
    found->mobile = fields[PersonalField::mobile];
    found->number = CertificateNumber{CitizenNumber::restore(fields[PersonalField::number])};
    return found;
}

void set_fee_owed(Unit& unit, ApplicationId id, bool owed) {
    unit.db.change(update_fee_owed, id, owed, unit.now);
}
void set_failure(Unit& unit, ApplicationId id, std::string_view stage, std::string_view reason) {
    unit.db.change(update_failure, id, stage, reason, unit.now);
}
void clear_batch(Unit& unit, ApplicationId id) {
    unit.db.change(update_out_of_batch, id, unit.now);
}

std::int64_t make_group(Unit& unit, std::span<const MadeNote> members) {
    const std::int64_t group = unit.next_number();
    auto load = unit.db.bulk_load("application_groups", "group_id, application, card_no");
    for (const MadeNote& one : members) {
        const std::array<Value, 3> row{to_value(group), to_value(one.application), to_value(one.card_no)};
        load->row(row);
    }
    load->finish();
    return group;
}
std::vector<GroupMember> members_of(Database& db, std::int64_t group) {
    std::vector<GroupMember> members;
    db.each(
        select_members,
        [&](const Row& row) {
            members.push_back({row.id<ApplicationId>(0), row.person_key(1),
                               application_lifecycle.state(row.text(2)), row.region(3), row.number(4),
                               row.flag(5), row.id<QuotaId>(6)});
        },
        group);
    return members;
}
void set_group_batch(Unit& unit, std::int64_t group, RegionCode region, std::int64_t bank, QuotaId quota,
                     std::string_view batch) {
    unit.db.change(update_group_batch, group, region, bank, batch, quota, unit.now);
}
void set_group_cards(Unit& unit, std::int64_t group) {
    unit.db.change(update_group_cards, group, unit.now);
}

std::vector<PersonKey> with_open_application(Database& db, std::span<const PersonKey> people) {
    std::vector<PersonKey> open;
    for (const PersonKey& key : people)
        if (db.number_or(0, count_open, key) > 0) open.push_back(key);
    return open;
}
void insert_applications(Unit& unit, std::span<const ApplicationDetail> details) {
    std::vector<std::int64_t> ids;
    {
        auto load = unit.db.bulk_load("card_applications", all_columns);
        for (const ApplicationDetail& detail : details) {
            const Application& one = detail.application;
            const std::array<Value, 28> row{to_value(one.id),
                                            to_value(one.person),
                                            to_value(application_lifecycle.code(one.state)),
                                            to_value(code_of(one.type)),
                                            to_value(detail.category),
                                            to_value(detail.reason),
                                            to_value(one.region),
                                            to_value(one.bank),
                                            to_value(one.outlet),
                                            to_value(code_of(one.make_mode)),
                                            to_value(one.is_priority),
                                            to_value(code_of(one.source)),
                                            to_value(code_of(one.delivery)),
                                            to_value(one.profile),
                                            to_value(one.replaces_card_no),
                                            to_value(one.fee_owed),
                                            Value{},
                                            to_value(""),
                                            to_value(""),
                                            to_value(""),
                                            to_value(""),
                                            to_value(detail.collection_batch),
                                            to_value(detail.pack),
                                            to_value(one.applied_on),
                                            to_value(Blob{""}),
                                            to_value(unit.actor.code),
                                            to_value(unit.now),
                                            to_value(unit.now)};
            load->row(row);
            ids.push_back(one.id.number());
        }
        load->finish();
    }
    record_births(unit, view_of(application_lifecycle), ids, "apply");
}

}  // namespace onecard::issuing
