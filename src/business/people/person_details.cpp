// Details of people beside the hot table, who shares a mobile, and every SQL statement on them.

#include <algorithm>

#include "business/people/people.hpp"
#include "engine/person_hasher.hpp"

namespace onecard::people {
namespace {

// Beside PersonalField, of the blobs of this table alone; the numbers are stored: never reuse one.
constexpr auto field_huji_address = PersonalField::address;
constexpr auto field_living_address = static_cast<PersonalField>(32);
constexpr auto field_occupation = static_cast<PersonalField>(33);
constexpr auto field_name_minority = static_cast<PersonalField>(34);

constexpr Statement select_details{"people.select_details", R"sql(
    WITH RECURSIVE wanted(i, person_key) AS (
        SELECT CAST(0 AS BIGINT), substr(COALESCE($1, (SELECT person_key FROM person_details LIMIT 0)), 1, 16)
         UNION ALL
        SELECT i + 1, substr($1, CAST(i * 16 + 17 AS INTEGER), 16) FROM wanted WHERE i < $2 - 1)
    SELECT w.i, d.cert_valid_until, d.huji_region, d.huji_kind, d.living_region, d.nationality, d.mobile_owner,
           d.guardian_key, d.eligible_as, d.sealed
      FROM wanted w CROSS JOIN person_details d WHERE d.person_key = w.person_key)sql"};

constexpr Statement delete_details{"people.delete_details", R"sql(
    WITH RECURSIVE wanted(i, person_key) AS (
        SELECT CAST(0 AS BIGINT), substr(COALESCE($1, (SELECT person_key FROM person_details LIMIT 0)), 1, 16)
         UNION ALL
        SELECT i + 1, substr($1, CAST(i * 16 + 17 AS INTEGER), 16) FROM wanted WHERE i < $2 - 1)
    DELETE FROM person_details WHERE person_key IN (SELECT person_key FROM wanted))sql"};

constexpr Statement delete_mobiles{"people.delete_mobiles", R"sql(
    WITH RECURSIVE wanted(i, person_key) AS (
        SELECT CAST(0 AS BIGINT), substr(COALESCE($1, (SELECT person_key FROM person_mobiles LIMIT 0)), 1, 16)
         UNION ALL
        SELECT i + 1, substr($1, CAST(i * 16 + 17 AS INTEGER), 16) FROM wanted WHERE i < $2 - 1)
    DELETE FROM person_mobiles WHERE person_key IN (SELECT person_key FROM wanted))sql"};

constexpr Statement count_of_mobile{"people.count_of_mobile", R"sql(
    SELECT COUNT(*) FROM person_mobiles WHERE mobile_key = $1)sql"};

constexpr Statement select_shared_mobiles{"people.select_shared_mobiles", R"sql(
    SELECT m.mobile_key, COUNT(*), MIN(p.name), MIN(p.town)
      FROM person_mobiles m JOIN people p ON p.person_key = m.person_key
     WHERE p.town BETWEEN $1 AND $2 AND m.mobile_key > $3
     GROUP BY m.mobile_key HAVING COUNT(*) > $4 ORDER BY m.mobile_key LIMIT $5)sql"};

constexpr std::string_view detail_columns =
    "person_key, cert_valid_until, huji_region, huji_kind, living_region, nationality, mobile_owner, "
    "guardian_key, eligible_as, sealed, changed_at";

std::string_view bytes_of(const PersonKey& key) {
    return {reinterpret_cast<const char*>(key.bytes.data()), key.bytes.size()};
}
Blob blob_of(std::span<const PersonKey> keys) {
    return {{reinterpret_cast<const char*>(keys.data()), keys.size() * sizeof(PersonKey)}};
}
Blob blob_of(const MobileKey& key) {
    return {{reinterpret_cast<const char*>(key.data()), key.size()}};
}

std::vector<std::optional<Details>> read_details(Unit& unit, std::span<const PersonKey> keys) {
    std::vector<std::optional<Details>> found(keys.size());
    unit.db.each(
        select_details,
        [&](const Row& row) {
            const auto i = static_cast<std::size_t>(row.number(0));
            Details& one = found[i].emplace();
            one.key = keys[i];
            if (!row.is_null(1)) one.cert_valid_until = row.date(1);
            one.huji_region = row.region(2);
            one.huji_kind = row.string(3);
            one.living_region = row.region(4);
            one.nationality = row.string(5);
            for (const auto& label : labels_of(MobileOwner{}))
                if (row.text(6) == label.code) one.mobile_owner = label.value;
            if (!row.is_null(7)) one.guardian = row.person_key(7);
            one.eligible_as = row.string(8);
            const PersonalFields opened = unpack_fields(unit.sealer.open(row.blob(9), bytes_of(keys[i])));
            one.huji_address = opened[field_huji_address];
            one.living_address = opened[field_living_address];
            one.occupation = opened[field_occupation];
            one.name_minority = opened[field_name_minority];
        },
        blob_of(keys), keys.size());
    return found;
}

void lay_over(const Details& known, Details& given) {
    const auto keep = [](auto& mine, const auto& theirs) {
        if (mine.empty()) mine = theirs;
    };
    keep(given.huji_address, known.huji_address);
    keep(given.huji_kind, known.huji_kind);
    keep(given.living_address, known.living_address);
    keep(given.nationality, known.nationality);
    keep(given.occupation, known.occupation);
    keep(given.name_minority, known.name_minority);
    keep(given.eligible_as, known.eligible_as);
    if (!given.cert_valid_until) given.cert_valid_until = known.cert_valid_until;
    if (!given.huji_region) given.huji_region = known.huji_region;
    if (!given.living_region) given.living_region = known.living_region;
    if (!given.guardian) given.guardian = known.guardian;
}

}  // namespace

std::span<const Label<MobileOwner>> labels_of(MobileOwner) {
    static constexpr Label<MobileOwner> labels[] = {
        {MobileOwner::self, "self", {"本人", "Own"}},
        {MobileOwner::guardian, "guardian", {"监护人", "Of the guardian"}},
        {MobileOwner::agent, "agent", {"代办人", "Of an agent"}}};
    return labels;
}

std::string_view code_of(MobileOwner owner) {
    for (const auto& label : labels_of(owner))
        if (label.value == owner) return label.code;
    return {};
}

MobileKey mobile_key(PersonHasher& hasher, const Mobile& mobile) {
    return hasher.blind("mobile", mobile.reveal());
}

std::optional<Details> find_details(Unit& unit, const PersonKey& key) {
    return read_details(unit, std::span{&key, 1})[0];
}

void save_details(Unit& unit, const Details& details) {
    save_details(unit, std::span{&details, 1});
}

void save_details(Unit& unit, std::span<const Details> details) {
    if (details.empty()) return;
    std::vector<PersonKey> keys(details.size());
    std::ranges::transform(details, keys.begin(), &Details::key);
    const auto known = read_details(unit, keys);
    unit.db.change(delete_details, blob_of(keys), keys.size());
    const auto load = unit.db.bulk_load("person_details", detail_columns);
    std::string packed, sealed;
    for (std::size_t i = 0; i < details.size(); ++i) {
        Details one = details[i];
        if (known[i]) lay_over(*known[i], one);
        pack_fields({{field_huji_address, one.huji_address},
                     {field_living_address, one.living_address},
                     {field_occupation, one.occupation},
                     {field_name_minority, one.name_minority}},
                    packed);
        unit.sealer.seal(packed, bytes_of(one.key), sealed);
        load->row(std::array<Value, 11>{to_value(keys[i]), to_value(one.cert_valid_until),
                                        to_value(one.huji_region), to_value(one.huji_kind),
                                        to_value(one.living_region), to_value(one.nationality),
                                        to_value(code_of(one.mobile_owner)), to_value(one.guardian),
                                        to_value(one.eligible_as), Blob{sealed}, to_value(unit.now)});
    }
    load->finish();
}

void save_mobiles(Unit& unit, std::span<const PersonKey> keys, std::span<const MobileKey> mobiles) {
    if (keys.empty()) return;
    unit.db.change(delete_mobiles, blob_of(keys), keys.size());
    const auto load = unit.db.bulk_load("person_mobiles", "person_key, mobile_key");
    for (std::size_t i = 0; i < keys.size(); ++i)
        load->row(std::array<Value, 2>{to_value(keys[i]), blob_of(mobiles[i])});
    load->finish();
}

std::int64_t persons_of_mobile(Database& db, const MobileKey& mobile) {
    return db.number_or(0, count_of_mobile, blob_of(mobile));
}

std::vector<SharedMobile> list_shared_mobiles(Database& db, RegionCode region, std::int64_t above,
                                              const MobileKey& after, std::int64_t limit) {
    std::vector<SharedMobile> shared;
    const auto [lowest, highest] = region.range();
    db.each(
        select_shared_mobiles,
        [&](const Row& row) {
            SharedMobile& one = shared.emplace_back();
            std::ranges::copy(row.blob(0).substr(0, one.mobile.size()), one.mobile.begin());
            one.persons = row.number(1);
            one.one_name = row.string(2);
            one.town = row.region(3);
        },
        lowest, highest, blob_of(after), above, limit);
    return shared;
}

}  // namespace onecard::people
