// Every SQL statement on people.

#include "business/people/person_store.hpp"

#include <algorithm>
#include <deque>

#include "base/person_name.hpp"
#include "business/people/problems.hpp"
#include "engine/person_hasher.hpp"
#include "engine/secret.hpp"

namespace onecard::people {
namespace {

constexpr Statement select_person{"people.select_person", R"sql(
    SELECT cert_type, name, name_hash, sex, ethnic, birth, town, village, head_key, live_status, died_on,
           sealed
      FROM people WHERE person_key = $1)sql"};

constexpr Statement select_any_between{"people.select_any_between", R"sql(
    SELECT 1 FROM people WHERE person_key >= $1 AND person_key <= $2 LIMIT 1)sql"};

// The keys come as one value of 16 bytes each, in ascending order: one text for both databases, no temporary
// table,
// and the base is probed from its beginning to its end. COALESCE gives $1 its type on PostgreSQL.
constexpr Statement select_known{"people.select_known", R"sql(
    WITH RECURSIVE wanted(i, person_key) AS (
        SELECT CAST(0 AS BIGINT), substr(COALESCE($1, (SELECT person_key FROM people LIMIT 0)), 1, 16)
         UNION ALL
        SELECT i + 1, substr($1, CAST(i * 16 + 17 AS INTEGER), 16) FROM wanted WHERE i < $2 - 1)
    SELECT w.i, p.cert_type, p.name, p.name_hash, p.sex, p.ethnic, p.birth, p.town, p.village, p.head_key,
           p.live_status, p.died_on, p.sealed
      FROM wanted w CROSS JOIN people p WHERE p.person_key = w.person_key)sql"};

constexpr Statement delete_known{"people.delete_known", R"sql(
    WITH RECURSIVE wanted(i, person_key) AS (
        SELECT CAST(0 AS BIGINT), substr(COALESCE($1, (SELECT person_key FROM people LIMIT 0)), 1, 16)
         UNION ALL
        SELECT i + 1, substr($1, CAST(i * 16 + 17 AS INTEGER), 16) FROM wanted WHERE i < $2 - 1)
    DELETE FROM people WHERE person_key IN (SELECT person_key FROM wanted))sql"};

constexpr Statement select_people_of_town{"people.select_people_of_town", R"sql(
    SELECT person_key, name, town, village, live_status, birth
      FROM people WHERE town = $1 AND person_key > $2 AND ($4 = '' OR name = $4) ORDER BY person_key LIMIT $3)sql"};

constexpr Statement update_one_person{"people.update_one_person", R"sql(
    UPDATE people SET name = $2, name_hash = $3, sex = $4, ethnic = $5, birth = $6, town = $7, village = $8,
           head_key = $9, live_status = $10, died_on = $11, sealed = $12, changed_at = $13
     WHERE person_key = $1)sql"};

constexpr std::string_view people_columns =
    "person_key, cert_type, name, name_hash, sex, ethnic, birth, town, village, head_key, live_status, "
    "died_on, sealed, "
    "changed_at";

std::string_view bytes_of_key(const PersonKey& key) {
    return {reinterpret_cast<const char*>(key.bytes.data()), key.bytes.size()};
}

static_assert(sizeof(PersonKey) == 16, "keys are handed to statements as they lie in memory");
Blob blob_of(std::span<const PersonKey> keys) {
    return {{reinterpret_cast<const char*>(keys.data()), keys.size() * sizeof(PersonKey)}};
}

std::optional<PersonKey> head_of(const Row& row, int column) {
    if (row.is_null(column)) return {};
    return row.person_key(column);
}

std::optional<Date> day_of(const Row& row, int column) {
    if (row.is_null(column)) return {};
    return row.date(column);
}

/// What the base holds of one of the rows to be saved.
struct KnownPerson {
    bool known = false;
    std::string cert_type, name, sex, ethnic, sealed;
    std::int64_t name_hash = 0, birth = 0, town = 0, village = 0, live_status = 1;
    std::optional<PersonKey> head_key;
    std::optional<Date> died_on;
};

std::vector<KnownPerson> read_known(Database& db, std::span<const PersonKey> keys) {
    std::vector<KnownPerson> known(keys.size());
    if (keys.empty() || db.number_or(0, select_any_between, keys.front(), keys.back()) == 0) return known;
    db.each(
        select_known,
        [&](const Row& row) {
            known[static_cast<std::size_t>(row.number(0))] = {.known = true,
                                                              .cert_type = row.string(1),
                                                              .name = row.string(2),
                                                              .sex = row.string(4),
                                                              .ethnic = row.string(5),
                                                              .sealed = row.string(12),
                                                              .name_hash = row.number(3),
                                                              .birth = row.number(6),
                                                              .town = row.number(7),
                                                              .village = row.number(8),
                                                              .live_status = row.number(10),
                                                              .head_key = head_of(row, 9),
                                                              .died_on = day_of(row, 11)};
        },
        blob_of(keys), keys.size());
    return known;
}

/// Lays the row over what is known. Answers how that went; `known` becomes what is to be stored.
Saved merge(Unit& unit, const PersonRow& row, KnownPerson& known) {
    bool differs = false;
    const auto take = [&](auto& mine, const auto& given) {
        if (mine == given) return;
        mine = given;
        differs = true;
    };
    take(known.name, row.name);
    take(known.name_hash, static_cast<std::int64_t>(row.name_hash));
    if (!row.sex.empty() && row.sex != code_of(Sex::unknown)) take(known.sex, row.sex);
    if (!row.ethnic.empty()) take(known.ethnic, row.ethnic);
    take(known.birth, std::int64_t{row.birth.number()});
    if (known.town != row.town.number() && !row.village) take(known.village, std::int64_t{0});
    take(known.town, row.town.number());
    if (row.village) take(known.village, row.village.number());
    if (row.head_key) take(known.head_key, row.head_key);
    bool contradicts = false;
    if (known.died_on && row.live_status != 0 && row.live_status != 2)
        contradicts = true;
    else if (row.live_status != 0)
        take(known.live_status, row.live_status);
    if (row.has_mobile) {
        const auto mobile = [&](std::string_view sealed) {
            return std::string{
                unpack_fields(unit.sealer.open(sealed, bytes_of_key(row.key)))[PersonalField::mobile]};
        };
        if (mobile(known.sealed) != mobile(row.sealed)) take(known.sealed, row.sealed);
    }
    if (contradicts) return Saved::still_dead;
    return differs ? Saved::changed : Saved::same;
}

}  // namespace

std::string key_text(const PersonKey& key) {
    return hex_of(key.bytes);
}

Checked<PersonKey> parse_key(std::string_view spoken) {
    PersonKey key;
    if (spoken.size() != 2 * key.bytes.size()) return refuse(person_key_unreadable);
    for (std::size_t i = 0; i < spoken.size(); ++i) {
        const char c = spoken[i];
        int digit = 0;
        if (c >= '0' && c <= '9')
            digit = c - '0';
        else if (c >= 'a' && c <= 'f')
            digit = c - 'a' + 10;
        else
            return refuse(person_key_unreadable);
        key.bytes[i / 2] = static_cast<std::uint8_t>(key.bytes[i / 2] << 4 | digit);
    }
    return key;
}

PersonKey key_of(Unit& unit, const CertificateNumber& number) {
    return unit.hasher.of(code_of(number.type()), number.reveal());
}

void seal_person(Sealer& sealer, const PersonKey& key, const CertificateNumber& number,
                 const std::optional<Mobile>& mobile, std::string& out) {
    thread_local std::string packed;
    pack_fields({{PersonalField::number, number.reveal()},
                 {PersonalField::mobile, mobile ? mobile->reveal() : std::string_view{}}},
                packed);
    sealer.seal(packed, bytes_of_key(key), out);
}

std::optional<Person> find_person(Unit& unit, const PersonKey& key) {
    std::optional<Person> found;
    unit.db.each(
        select_person,
        [&](const Row& row) {
            Person& person = found.emplace();
            person.key = key;
            person.name = row.string(1);
            person.name_hash = static_cast<std::uint64_t>(row.number(2));
            person.sex = row.string(3);
            person.ethnic = row.string(4);
            person.birth = row.date(5);
            person.town = row.region(6);
            person.village = row.region(7);
            person.head_key = head_of(row, 8);
            person.live_status = row.number(9);
            person.died_on = day_of(row, 10);
            const PersonalFields opened = unpack_fields(unit.sealer.open(row.blob(11), bytes_of_key(key)));
            person.number = CertificateNumber::restore(parse_certificate_type(row.text(0)).value(),
                                                       opened[PersonalField::number]);
            if (const auto mobile = Mobile::parse(opened[PersonalField::mobile])) person.mobile = *mobile;
        },
        key);
    return found;
}

Person must_find_person(Unit& unit, const PersonKey& key) {
    auto person = find_person(unit, key);
    if (!person) throw Problem{person_not_found};
    return std::move(*person);
}

std::vector<SavedPerson> save_people(Unit& unit, std::span<const PersonRow> rows) {
    std::vector<SavedPerson> saved(rows.size());
    if (rows.empty()) return saved;
    std::vector<PersonKey> keys(rows.size());
    std::ranges::transform(rows, keys.begin(), [](const PersonRow& row) { return row.key; });
    std::vector<KnownPerson> known = read_known(unit.db, keys);

    std::vector<PersonKey> rewritten;
    std::vector<bool> to_write(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!known[i].known) {
            saved[i] = {Saved::fresh, rows[i].town, rows[i].head_key,
                        std::max<std::int64_t>(rows[i].live_status, 1)};
            to_write[i] = true;
            continue;
        }
        const KnownPerson before = known[i];
        const Saved how = merge(unit, rows[i], known[i]);
        saved[i] = {how, RegionCode::of_number(known[i].town), known[i].head_key, known[i].live_status};
        if (how == Saved::same) continue;
        to_write[i] = true;
        rewritten.push_back(rows[i].key);
    }
    // Taken out and put back with the fresh ones: two statements of one kind instead of one update for each
    // person.
    if (!rewritten.empty()) unit.db.change(delete_known, blob_of(rewritten), rewritten.size());
    if (std::ranges::find(to_write, true) == to_write.end()) return saved;

    const auto load = unit.db.bulk_load("people", people_columns);
    const Value now = to_value(unit.now);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!to_write[i]) continue;
        const PersonRow& row = rows[i];
        const KnownPerson& kept = known[i];
        if (!kept.known) {
            load->row(std::array<Value, 14>{
                to_value(row.key), row.cert_type, row.name, static_cast<std::int64_t>(row.name_hash),
                row.sex.empty() ? code_of(Sex::unknown) : row.sex, row.ethnic, to_value(row.birth),
                to_value(row.town), to_value(row.village), to_value(row.head_key), saved[i].live_status,
                Value{}, Blob{row.sealed}, now});
        } else {
            load->row(std::array<Value, 14>{
                to_value(row.key), to_value(kept.cert_type), to_value(kept.name), kept.name_hash,
                to_value(kept.sex), to_value(kept.ethnic), kept.birth, kept.town, kept.village,
                to_value(kept.head_key), kept.live_status, to_value(kept.died_on), Blob{kept.sealed}, now});
        }
    }
    load->finish();
    return saved;
}

SaveCounts save_people(Unit& unit, std::span<const Person> people) {
    std::vector<const Person*> sorted(people.size());
    std::ranges::transform(people, sorted.begin(), [](const Person& person) { return &person; });
    std::ranges::sort(sorted, {}, [](const Person* person) { return person->key; });
    std::vector<PersonRow> rows;
    std::deque<std::string> sealed;
    for (const Person* person : sorted) {
        seal_person(unit.sealer, person->key, person->number, person->mobile, sealed.emplace_back());
        rows.push_back({.key = person->key,
                        .cert_type = code_of(person->number.type()),
                        .name = person->name,
                        .name_hash = person->name_hash,
                        .sex = person->sex,
                        .ethnic = person->ethnic,
                        .birth = person->birth,
                        .town = person->town,
                        .village = person->village,
                        .head_key = person->head_key,
                        .live_status = person->live_status,
                        .has_mobile = person->mobile.has_value(),
                        .sealed = sealed.back()});
    }
    SaveCounts counts;
    for (const SavedPerson& one : save_people(unit, rows)) {
        if (one.how == Saved::fresh)
            ++counts.fresh;
        else if (one.how == Saved::changed)
            ++counts.changed;
        else
            ++counts.same;
    }
    return counts;
}

std::vector<ListedPerson> list_people(Database& db, RegionCode town, const std::optional<PersonKey>& after,
                                      std::int64_t limit, std::string_view name) {
    std::vector<ListedPerson> people;
    const auto visit = [&](const Row& row) {
        people.push_back(
            {row.person_key(0), row.string(1), row.region(2), row.region(3), row.number(4), row.date(5)});
    };
    db.each(select_people_of_town, visit, town, after ? Blob{bytes_of_key(*after)} : Blob{}, limit, name);
    return people;
}

void update_person(Unit& unit, const Person& person) {
    std::string sealed;
    seal_person(unit.sealer, person.key, person.number, person.mobile, sealed);
    unit.db.change(update_one_person, person.key, person.name, person.name_hash, person.sex, person.ethnic,
                   person.birth, person.town, person.village, person.head_key, person.live_status,
                   person.died_on, Blob{sealed}, unit.now);
}

}  // namespace onecard::people
