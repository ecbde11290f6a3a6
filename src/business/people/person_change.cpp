// Every SQL statement on corrections of people, and what a value is as text.

#include "business/people/person_change.hpp"

#include <limits>

#include "base/person_name.hpp"
#include "business/people/problems.hpp"
#include "engine/advance.hpp"
#include "engine/sealer.hpp"

namespace onecard::people {
namespace {

constexpr Statement select_change{"people.select_change", R"sql(
    SELECT id, person_key, state, field, before_sealed, after_sealed, proof, region, asked_by, asked_at
      FROM person_changes WHERE id = $1)sql"};

constexpr Statement select_changes{"people.select_changes", R"sql(
    SELECT id, person_key, state, field, before_sealed, after_sealed, proof, region, asked_by, asked_at
      FROM person_changes WHERE region >= $1 AND region <= $2 AND state = $3 AND id < $4
     ORDER BY id DESC LIMIT $5)sql"};

constexpr Statement select_waiting_change{"people.select_waiting_change", R"sql(
    SELECT id FROM person_changes WHERE person_key = $1 AND field = $2 AND state = 'waiting')sql"};

constexpr Statement insert_one_change{"people.insert_one_change", R"sql(
    INSERT INTO person_changes (id, person_key, state, field, before_sealed, after_sealed, proof, region,
           asked_by, asked_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))sql"};

std::string_view code_of_field(ChangedField field) {
    for (const auto& label : labels_of(field))
        if (label.value == field) return label.code;
    return {};
}

ChangedField field_of_code(std::string_view code) {
    for (const auto& label : labels_of(ChangedField{}))
        if (label.code == code) return label.value;
    throw std::logic_error{"person_changes.field"};
}

std::string sealed_value(Unit& unit, const PersonKey& person, std::string_view value) {
    std::string packed, sealed;
    pack_fields({{PersonalField::name, value}}, packed);
    unit.sealer.seal(packed, std::span<const std::uint8_t>{person.bytes}, sealed);
    return sealed;
}

std::string opened_value(Unit& unit, const PersonKey& person, std::string_view sealed) {
    return std::string{unpack_fields(
        unit.sealer.open(sealed, std::span<const std::uint8_t>{person.bytes}))[PersonalField::name]};
}

PersonChange change_of(Unit& unit, const Row& row) {
    PersonChange change;
    change.id = row.id<PersonChangeId>(0);
    change.person = row.person_key(1);
    change.state = change_lifecycle.state(row.text(2));
    change.field = field_of_code(row.text(3));
    change.before = opened_value(unit, change.person, row.blob(4));
    change.after = opened_value(unit, change.person, row.blob(5));
    change.proof = row.text(6);
    change.region = row.region(7);
    change.asked_by = row.text(8);
    change.asked_at = row.instant(9);
    return change;
}

}  // namespace

std::span<const Label<ChangedField>> labels_of(ChangedField) {
    static constexpr Label<ChangedField> labels[] = {
        {ChangedField::name, "name", {"姓名", "Name"}},
        {ChangedField::mobile, "mobile", {"手机号码", "Mobile"}},
        {ChangedField::town, "town", {"镇街", "Town"}},
        {ChangedField::village, "village", {"村（社区）", "Village"}},
        {ChangedField::head, "head", {"户主", "Head of the household"}},
        {ChangedField::alive, "alive", {"误报死亡", "Wrongly recorded as dead"}},
    };
    return labels;
}

std::string value_of(const Person& person, ChangedField field) {
    switch (field) {
        case ChangedField::name: return person.name;
        case ChangedField::mobile:
            return person.mobile ? std::string{person.mobile->reveal()} : std::string{};
        case ChangedField::town: return person.town.text();
        case ChangedField::village: return person.village.text();
        case ChangedField::head: return person.head_key ? key_text(*person.head_key) : std::string{};
        case ChangedField::alive: return person.live_status == 2 ? "dead" : "alive";
    }
    return {};
}

void set_value(Person& person, ChangedField field, std::string_view value) {
    switch (field) {
        case ChangedField::name:
            person.name = value;
            person.name_hash = name_hash(normalise_name(value));
            break;
        case ChangedField::mobile: person.mobile = Mobile::parse(value).value(); break;
        case ChangedField::town:
            person.town = RegionCode::parse(value).value();
            if (!person.town.contains(person.village)) person.village = {};
            break;
        case ChangedField::village: person.village = RegionCode::parse(value).value(); break;
        case ChangedField::head: person.head_key = parse_key(value).value(); break;
        case ChangedField::alive:
            person.live_status = 1;
            person.died_on.reset();
            break;
    }
}

std::string shown_value(ChangedField field, std::string_view value) {
    if (field == ChangedField::mobile) {
        const auto mobile = Mobile::parse(value);
        return mobile ? mobile->masked() : std::string{};
    }
    return std::string{value};
}

std::optional<PersonChange> find_change(Unit& unit, PersonChangeId id) {
    std::optional<PersonChange> change;
    unit.db.each(select_change, [&](const Row& row) { change = change_of(unit, row); }, id);
    return change;
}

PersonChange must_find_change(Unit& unit, PersonChangeId id) {
    auto change = find_change(unit, id);
    if (!change) throw Problem{change_not_found}.at("change").with(id.text());
    return *std::move(change);
}

std::optional<PersonChangeId> find_waiting_change(Database& db, const PersonKey& person, ChangedField field) {
    std::optional<PersonChangeId> found;
    db.each(
        select_waiting_change, [&](const Row& row) { found = row.id<PersonChangeId>(0); }, person,
        code_of_field(field));
    return found;
}

std::vector<PersonChange> list_changes(Unit& unit, RegionCode region, ChangeState state,
                                       PersonChangeId before, std::int64_t limit) {
    std::vector<PersonChange> changes;
    const auto [lowest, highest] = region.range();
    unit.db.each(
        select_changes, [&](const Row& row) { changes.push_back(change_of(unit, row)); }, lowest, highest,
        change_lifecycle.code(state), before ? before.number() : std::numeric_limits<std::int64_t>::max(),
        limit);
    return changes;
}

void insert_change(Unit& unit, const PersonChange& change) {
    const std::string before = sealed_value(unit, change.person, change.before);
    const std::string after = sealed_value(unit, change.person, change.after);
    unit.db.change(insert_one_change, change.id, change.person,
                   change_lifecycle.code(change_lifecycle.start()), code_of_field(change.field), Blob{before},
                   Blob{after}, change.proof, change.region, change.asked_by, change.asked_at);
    record_birth(unit, view_of(change_lifecycle), change.id.number(),
                 change_lifecycle.code(ChangeAct::request_correction));
}

}  // namespace onecard::people
