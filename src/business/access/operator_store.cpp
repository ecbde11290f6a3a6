// Every SQL statement on operators, roles, items and training.

#include "business/access/operator_store.hpp"

#include <algorithm>

#include "business/access/account_rules.hpp"
#include "business/access/problems.hpp"
#include "business/access/session_store.hpp"
#include "business/regions/regions.hpp"
#include "engine/password.hpp"
#include "engine/person_hasher.hpp"
#include "engine/sealer.hpp"

namespace onecard::access {
namespace {

Operator read_operator(const Row& row) {
    Operator person{.id = row.id<OperatorId>(0),
                    .account = row.string(1),
                    .name = row.string(2),
                    .organisation = row.id<OrganisationId>(4),
                    .region = row.region(5),
                    .post = row.string(6),
                    .request = row.is_null(7) ? 0 : row.number(7),
                    .password_hash = row.string(8),
                    .must_change = row.flag(9),
                    .locked_until = row.instant(10),
                    .has_factor = row.flag(11),
                    .factor_step = row.number(12),
                    .last_sign_in = row.instant(13),
                    .created_at = row.instant(14),
                    .revoked_at = row.instant(15)};
    if (!row.is_null(3)) person.key = row.person_key(3);
    return person;
}

constexpr Statement select_operator{"access.select_operator", R"sql(
    SELECT id, account, name, staff_key, organisation, region, post, request, password_hash, must_change,
           locked_until, factor_confirmed, factor_step, last_sign_in, created_at, revoked_at
      FROM operators WHERE id = $1)sql"};
constexpr Statement select_operator_by_account{"access.select_operator_by_account", R"sql(
    SELECT id, account, name, staff_key, organisation, region, post, request, password_hash, must_change,
           locked_until, factor_confirmed, factor_step, last_sign_in, created_at, revoked_at
      FROM operators WHERE account = $1)sql"};
constexpr Statement select_operator_of_person{"access.select_operator_of_person", R"sql(
    SELECT id, account, name, staff_key, organisation, region, post, request, password_hash, must_change,
           locked_until, factor_confirmed, factor_step, last_sign_in, created_at, revoked_at
      FROM operators WHERE staff_key = $1 AND revoked_at = 0)sql"};
constexpr Statement select_operators{"access.select_operators", R"sql(
    SELECT id, account, name, staff_key, organisation, region, post, request, password_hash, must_change,
           locked_until, factor_confirmed, factor_step, last_sign_in, created_at, revoked_at
      FROM operators
     WHERE id > $1 AND region >= $2 AND region <= $3 AND ($4 = 0 OR organisation = $4)
       AND ($5 = 1 OR revoked_at = 0)
     ORDER BY id LIMIT $6)sql"};
constexpr Statement count_all{"access.count_operators", "SELECT COUNT(*) FROM operators"};
constexpr Statement select_personal{"access.select_personal", "SELECT personal FROM operators WHERE id = $1"};
constexpr Statement select_name{"access.select_operator_name",
                                "SELECT name FROM operators WHERE account = $1"};

constexpr Statement insert_operator_row{"access.insert_operator", R"sql(
    INSERT INTO operators (id, account, name, staff_key, personal, organisation, region, post, request,
                           password_hash, must_change, failed_count, locked_until, factor, factor_confirmed,
                           factor_step, last_sign_in, created_by, created_at, revoked_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, 0, NULL, 0, 0, 0, $12, $13, 0)
    ON CONFLICT (account) DO NOTHING)sql"};
constexpr Statement update_post{"access.update_post", R"sql(
    UPDATE operators SET name = $2, personal = $3, organisation = $4, region = $5, post = $6, request = $7
     WHERE id = $1)sql"};
constexpr Statement update_revoked{"access.update_revoked",
                                   "UPDATE operators SET revoked_at = $2 WHERE id = $1 AND revoked_at = 0"};

constexpr Statement select_roles{"access.select_roles",
                                 "SELECT code, zh, en, scope FROM roles ORDER BY position"};
constexpr Statement select_roles_of{"access.select_roles_of", R"sql(
    SELECT r.code, r.zh, r.en, r.scope
      FROM operator_roles o JOIN roles r ON r.code = o.role WHERE o.operator = $1 ORDER BY r.position)sql"};
constexpr Statement insert_role{"access.insert_operator_role",
                                "INSERT INTO operator_roles (operator, role) VALUES ($1, $2)"};
constexpr Statement delete_roles{"access.delete_operator_roles",
                                 "DELETE FROM operator_roles WHERE operator = $1"};
constexpr Statement count_role{"access.count_role", "SELECT COUNT(*) FROM roles WHERE code = $1"};

constexpr Statement select_items{"access.select_operator_items",
                                 "SELECT item FROM operator_items WHERE operator = $1 ORDER BY item"};
constexpr Statement insert_item{"access.insert_operator_item",
                                "INSERT INTO operator_items (operator, item) VALUES ($1, $2)"};
constexpr Statement delete_items{"access.delete_operator_items",
                                 "DELETE FROM operator_items WHERE operator = $1"};

constexpr Statement insert_training_row{"access.insert_training", R"sql(
    INSERT INTO training_records (id, operator, course, held_on, organiser, score, recorded_by, recorded_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8))sql"};
constexpr Statement count_training_of{"access.count_training",
                                      "SELECT COUNT(*) FROM training_records WHERE operator = $1"};

template <class... Args>
std::optional<Operator> first_operator(Database& db, const Statement& statement, const Args&... args) {
    std::optional<Operator> found;
    db.each(statement, [&](const Row& row) { found = read_operator(row); }, args...);
    return found;
}

std::vector<Role> read_roles(Database& db, const Statement& statement, auto... args) {
    std::vector<Role> roles;
    db.each(
        statement,
        [&](const Row& row) {
            roles.push_back({row.string(0), row.string(1), row.string(2), row.text(3) == "own_org"});
        },
        args...);
    return roles;
}

std::vector<std::string> once_each(std::vector<std::string> texts) {
    std::ranges::sort(texts);
    const auto rest = std::ranges::unique(texts);
    texts.erase(rest.begin(), rest.end());
    return texts;
}

void insert_powers(Unit& unit, OperatorId id, const NewOperator& person) {
    for (const std::string& role : once_each(person.roles)) unit.db.change(insert_role, id, role);
    for (const std::string& item : once_each(person.items)) unit.db.change(insert_item, id, item);
}

struct SealedPerson {
    std::optional<PersonKey> key;
    std::optional<std::string> personal;

    Value blob() const { return personal ? Value{Blob{*personal}} : Value{}; }
};

SealedPerson sealed_person(Unit& unit, const NewOperator& person) {
    SealedPerson sealed;
    if (!person.number) return sealed;
    sealed.key = unit.hasher.of("01", person.number->reveal());
    seal_personal(unit, *sealed.key,
                  {std::string{person.number->reveal()},
                   person.mobile ? std::string{person.mobile->reveal()} : std::string{}},
                  sealed.personal.emplace());
    return sealed;
}

}  // namespace

std::vector<Role> list_roles(Database& db) {
    return read_roles(db, select_roles);
}
std::vector<Role> roles_of(Database& db, OperatorId id) {
    return read_roles(db, select_roles_of, id);
}

void seal_personal(Unit& unit, const PersonKey& key, const Personal& personal, std::string& out) {
    std::string packed;
    pack_fields({{PersonalField::number, personal.number}, {PersonalField::mobile, personal.mobile}}, packed);
    unit.sealer.seal(packed, std::span<const std::uint8_t>{key.bytes}, out);
}

Personal open_personal(Unit& unit, const PersonKey& key, std::string_view sealed) {
    if (sealed.empty()) return {};
    const PersonalFields fields =
        unpack_fields(unit.sealer.open(sealed, std::span<const std::uint8_t>{key.bytes}));
    return {std::string{fields[PersonalField::number]}, std::string{fields[PersonalField::mobile]}};
}

std::optional<Operator> find_operator(Database& db, OperatorId id) {
    return first_operator(db, select_operator, id);
}
std::optional<Operator> find_operator(Database& db, std::string_view account) {
    return first_operator(db, select_operator_by_account, account);
}
std::optional<Operator> find_operator_of(Database& db, const PersonKey& key) {
    return first_operator(db, select_operator_of_person, key);
}

Operator must_find_operator(Database& db, OperatorId id) {
    auto found = find_operator(db, id);
    if (!found) throw Problem{operator_not_found}.at("operator").with(id.text());
    return *std::move(found);
}

Personal personal_of(Unit& unit, const Operator& person) {
    Personal personal;
    if (!person.key) return personal;
    unit.db.each(
        select_personal, [&](const Row& row) { personal = open_personal(unit, *person.key, row.blob(0)); },
        person.id);
    return personal;
}

std::vector<Operator> list_operators(Database& db, const Within& within, bool with_revoked, OperatorId after,
                                     std::int64_t limit) {
    std::vector<Operator> found;
    db.each(
        select_operators, [&](const Row& row) { found.push_back(read_operator(row)); }, after.number(),
        within.lowest, within.highest, within.organisation, with_revoked, limit);
    return found;
}

std::int64_t count_operators(Database& db) {
    return db.number_or(0, count_all);
}

std::string operator_name(Database& db, std::string_view account) {
    std::string name;
    db.each(select_name, [&](const Row& row) { name = row.string(0); }, account);
    return name;
}

void check_roles(Database& db, std::span<const std::string> roles) {
    if (roles.empty()) throw Problem{roles_missing}.at("roles");
    for (const std::string& role : roles)
        if (db.number_or(0, count_role, role) == 0) throw Problem{role_unknown}.at("roles").with(role);
    const Combined combined = combined_administrators(roles);
    if (!combined.one.empty())
        throw Problem{administrators_combined}
            .at("roles")
            .with(std::string{combined.one})
            .with(std::string{combined.other});
}

OperatorId insert_operator(Unit& unit, const NewOperator& person, std::int64_t request) {
    if (!is_account_name(person.account)) throw Problem{account_malformed}.at("account").with(person.account);
    check_roles(unit.db, person.roles);
    const SealedPerson sealed = sealed_person(unit, person);
    const auto id = unit.next_id<OperatorId>();
    const std::optional<std::int64_t> from = request != 0 ? std::optional{request} : std::nullopt;
    const std::array<Value, 13> values{to_value(id),
                                       to_value(person.account),
                                       to_value(person.name),
                                       to_value(sealed.key),
                                       sealed.blob(),
                                       to_value(person.organisation),
                                       to_value(person.region),
                                       to_value(person.post),
                                       to_value(from),
                                       to_value(person.password_hash),
                                       to_value(person.must_change_password),
                                       to_value(unit.actor.code),
                                       to_value(unit.now)};
    if (unit.db.run(insert_operator_row, values, {}) == 0)
        throw Problem{account_taken}.at("account").with(person.account);
    insert_powers(unit, id, person);
    return id;
}

void change_post(Unit& unit, OperatorId id, const NewOperator& person, std::int64_t request) {
    check_roles(unit.db, person.roles);
    const SealedPerson sealed = sealed_person(unit, person);
    const std::array<Value, 7> values{to_value(id),
                                      to_value(person.name),
                                      sealed.blob(),
                                      to_value(person.organisation),
                                      to_value(person.region),
                                      to_value(person.post),
                                      to_value(request)};
    unit.db.run(update_post, values, {});
    unit.db.change(delete_roles, id);
    unit.db.change(delete_items, id);
    insert_powers(unit, id, person);
    end_sessions(unit.db, id);
}

bool revoke(Unit& unit, OperatorId id) {
    if (unit.db.change(update_revoked, id, unit.now) == 0) return false;
    unit.db.change(delete_roles, id);
    unit.db.change(delete_items, id);
    end_sessions(unit.db, id);
    return true;
}

std::vector<std::string> items_of(Database& db, OperatorId id) {
    std::vector<std::string> items;
    db.each(select_items, [&](const Row& row) { items.push_back(row.string(0)); }, id);
    return items;
}

bool reaches_item(Database& db, const Actor& actor, std::string_view item_code) {
    if (actor.kind != ActorKind::operator_) return actor.kind == ActorKind::worker;
    const std::vector<std::string> items = items_of(db, OperatorId{actor.operator_id});
    return items.empty() || std::ranges::find(items, item_code) != items.end();
}

void insert_training(Unit& unit, OperatorId id, std::string_view course, Date held_on,
                     std::string_view organiser, std::optional<std::int64_t> score) {
    unit.db.change(insert_training_row, unit.next_number(), id, course, held_on, organiser, score,
                   unit.actor.code, unit.now);
}

std::int64_t count_training(Database& db, OperatorId id) {
    return db.number_or(0, count_training_of, id);
}

bool lacks_training(Database& db, const Actor& actor) {
    return actor.kind == ActorKind::operator_ && needs_training(actor.roles) &&
           count_training(db, OperatorId{actor.operator_id}) == 0;
}

OperatorId create_operator(Unit& unit, const NewOperator& person) {
    regions::must_find_present_region(unit.db, person.region);
    if (person.organisation) must_find_active_organisation(unit.db, person.organisation);
    return insert_operator(unit, person, 0);
}

OperatorId create_first_administrator(Unit& unit, std::string_view account, std::string_view password,
                                      RegionCode region) {
    if (count_operators(unit.db) > 0) throw Problem{installation_has_operators};
    if (const auto right = check_password(password, account); !right)
        throw Problem{*right.error().kind}.at("password");
    return create_operator(unit, {.account = std::string{account},
                                  .name = "首任管理员",
                                  .roles = {"HRSS_PLATFORM_ADMIN", "SYSTEM_ADMIN"},
                                  .region = region,
                                  .password_hash = hash_password(password),
                                  .must_change_password = false});
}

}  // namespace onecard::access
