// Every SQL statement on regions, and the list the program carries.

#include "business/regions/region_store.hpp"

#include <algorithm>

#include "base/asset_rows.hpp"
#include "business/regions/problems.hpp"
#include "engine/sm3.hpp"

namespace onecard::regions {
namespace {

constexpr std::string_view regions_file = "src/business/regions/data/regions.csv";
constexpr std::string_view regions_headings = "code12,name,level,valid_from,valid_to,abolished,made_up";

Region read_region(const Row& row) {
    const RegionCode code = row.region(0);
    return {.code = code,
            .name = row.string(1),
            .level = code.level(),
            .abolished = row.flag(2),
            .made_up = row.flag(3)};
}

constexpr Statement select_region{"regions.select_region", R"sql(
    SELECT code, name, abolished, made_up FROM regions WHERE code = $1)sql"};

constexpr Statement select_children{"regions.select_children", R"sql(
    SELECT code, name, abolished, made_up FROM regions
     WHERE parent = $1 AND code > $2 AND abolished <= $3 ORDER BY code LIMIT $4)sql"};

constexpr Statement select_provinces{"regions.select_provinces", R"sql(
    SELECT code, name, abolished, made_up FROM regions
     WHERE parent IS NULL AND code > $1 AND abolished <= $2 ORDER BY code LIMIT $3)sql"};

constexpr Statement count_children_of{"regions.count_children", R"sql(
    SELECT COUNT(*) FROM regions WHERE parent = $1 AND abolished = 0)sql"};

constexpr Statement select_places{"regions.select_places", R"sql(
    SELECT code, name FROM regions WHERE code > $1 AND code <= $2 AND abolished = 0 ORDER BY code)sql"};

constexpr Statement select_loaded{"regions.select_loaded", R"sql(
    SELECT digest FROM regions_loaded WHERE single = 1)sql"};
constexpr Statement upsert_loaded{"regions.upsert_loaded", R"sql(
    INSERT INTO regions_loaded (single, digest) VALUES (1, $1)
    ON CONFLICT (single) DO UPDATE SET digest = excluded.digest)sql"};
constexpr Statement delete_regions{"regions.delete_regions", "DELETE FROM regions"};

Value date_or_null(std::string_view text) {
    if (text.empty()) return {};
    return to_value(Date::parse(text).value());
}

}  // namespace

std::optional<Region> find_region(Database& db, RegionCode code) {
    std::optional<Region> found;
    db.each(select_region, [&](const Row& row) { found = read_region(row); }, code);
    return found;
}

Region must_find_region(Database& db, RegionCode code) {
    auto found = find_region(db, code);
    if (!found) throw Problem{region_unknown}.with(code.short_text());
    return *std::move(found);
}

Region must_find_present_region(Database& db, RegionCode code) {
    Region found = must_find_region(db, code);
    if (found.abolished) throw Problem{region_abolished}.with(code.short_text() + " " + found.name);
    return found;
}

std::string region_name(Database& db, RegionCode code) {
    const auto found = find_region(db, code);
    return found ? found->name : std::string{};
}

std::string full_region_name(Database& db, RegionCode code) {
    std::string name;
    for (RegionCode at = code; at; at = at.parent()) {
        const auto region = find_region(db, at);
        const bool only_gathers = region && at != code && region->name.find("市辖") != std::string::npos;
        if (region && !only_gathers) name.insert(0, region->name);
    }
    return name;
}

std::vector<Region> list_regions(Database& db, RegionCode parent, bool with_abolished, RegionCode after,
                                 std::int64_t limit) {
    std::vector<Region> found;
    const auto take = [&](const Row& row) { found.push_back(read_region(row)); };
    if (parent)
        db.each(select_children, take, parent, after, with_abolished, limit);
    else
        db.each(select_provinces, take, after, with_abolished, limit);
    return found;
}

std::int64_t count_children(Database& db, RegionCode parent) {
    return db.number_or(0, count_children_of, parent);
}

bool is_known_prefix(std::string_view six) {
    static const std::vector<bool> known = [] {
        std::vector<bool> made(1'000'000);
        each_asset_row(regions_file, regions_headings, [&](std::span<const std::string_view> cells) {
            const RegionCode code = RegionCode::parse(cells[0]).value();
            if (code.level() <= RegionLevel::county)
                made[static_cast<std::size_t>(code.number() / 1'000'000)] = true;
        });
        return made;
    }();
    if (six.size() != 6 || !is_all_digits(six)) return false;
    std::size_t number = 0;
    for (const char c : six) number = number * 10 + static_cast<std::size_t>(c - '0');
    return known[number];
}

namespace {

void without_spaces(std::string_view typed, std::string& out) {
    out.clear();
    for (std::size_t i = 0; i < typed.size(); ++i) {
        if (typed[i] == ' ' || typed[i] == '\t' || typed[i] == '\r' || typed[i] == '\n') continue;
        if (typed.substr(i).starts_with("\u3000") || typed.substr(i).starts_with("\u00a0")) {
            i += typed.substr(i).starts_with("\u3000") ? 2 : 1;
            continue;
        }
        out += typed[i];
    }
}

/// Cuts the first ending that fits, but never the whole name.
std::string_view without_ending(std::string_view name, std::initializer_list<std::string_view> endings) {
    for (const std::string_view ending : endings)
        if (name.size() > ending.size() && name.ends_with(ending))
            return name.substr(0, name.size() - ending.size());
    return name;
}

std::string_view town_stem(std::string_view name) {
    return without_ending(name,
                          {"街道办事处", "街道办", "街道", "办事处", "镇人民政府", "乡人民政府", "镇", "乡"});
}

std::string_view village_stem(std::string_view name) {
    return without_ending(
        name, {"社区居民委员会", "社区居委会", "居民委员会", "居委会", "社区", "村民委员会", "村委会", "村"});
}

}  // namespace

void TownNames::add(Place place) {
    const bool is_town = place.code.level() == RegionLevel::town;
    Names& names = is_town ? town_by_name_ : village_by_name_[place.code.parent()];
    std::string plain;
    without_spaces(place.name, plain);
    const auto learn = [&](std::string_view name) {
        const auto [known, fresh] = names.try_emplace(std::string{name}, place.code);
        if (!fresh && known->second != place.code) known->second = {};
    };
    learn(plain);
    const std::string_view stem = is_town ? town_stem(plain) : village_stem(plain);
    if (stem != plain) learn(stem);
    names_.emplace(place.code, place.name);
    if (is_town) towns_.push_back(std::move(place));
}

RegionCode TownNames::find_town(std::string_view typed) const {
    const auto find = [&](std::string_view name) {
        const auto found = town_by_name_.find(name);
        return found == town_by_name_.end() ? RegionCode{} : found->second;
    };
    if (const RegionCode town = find(typed)) return town;
    thread_local std::string plain;
    without_spaces(typed, plain);
    if (is_all_digits(plain)) {
        const auto code = RegionCode::parse(plain);
        if (!code || (plain.size() != 9 && plain.size() != 12) || !names_.contains(*code)) return {};
        return code->level() == RegionLevel::village ? code->parent() : *code;
    }
    std::string_view name = plain;
    if (!county_name_.empty() && name.starts_with(county_name_)) name.remove_prefix(county_name_.size());
    if (const RegionCode town = find(name)) return town;
    return find(town_stem(name));
}

RegionCode TownNames::find_village(RegionCode town, std::string_view typed) const {
    const auto names = village_by_name_.find(town);
    if (names == village_by_name_.end()) return {};
    const auto find = [&](std::string_view name) {
        const auto found = names->second.find(name);
        return found == names->second.end() ? RegionCode{} : found->second;
    };
    if (const RegionCode village = find(typed)) return village;
    thread_local std::string plain;
    without_spaces(typed, plain);
    if (is_all_digits(plain)) {
        const auto code = RegionCode::parse(plain);
        const bool is_of_town =
            code && plain.size() == 12 && names_.contains(*code) && code->parent() == town;
        return is_of_town ? *code : RegionCode{};
    }
    if (const RegionCode village = find(plain)) return village;
    return find(village_stem(plain));
}

std::string_view TownNames::name_of(RegionCode code) const {
    const auto found = names_.find(code);
    return found == names_.end() ? std::string_view{} : std::string_view{found->second};
}

TownNames load_town_names(Database& db, RegionCode county) {
    TownNames names;
    names.county_ = county;
    names.county_name_ = region_name(db, county);
    const auto [lowest, highest] = county.range();
    db.each(
        select_places,
        [&](const Row& row) {
            // Below a prefecture without counties the towns are found all the same.
            if (row.region(0).level() >= RegionLevel::town) names.add({row.region(0), row.string(1)});
        },
        lowest, highest);
    return names;
}

void furnish_regions(Unit& unit) {
    // The list is replaced as a whole when the program carries another one, and left alone otherwise.
    const std::string digest = sm3_hex(asset_text(regions_file));
    std::string loaded;
    unit.db.each(select_loaded, [&](const Row& row) { loaded = row.string(0); });
    if (loaded == digest) return;
    unit.db.change(delete_regions);
    const auto load = unit.db.bulk_load("regions", "code,parent,name,valid_from,valid_to,abolished,made_up");
    each_asset_row(regions_file, regions_headings, [&](std::span<const std::string_view> cells) {
        const RegionCode code = RegionCode::parse(cells[0]).value();
        const Value parent = code.parent() ? to_value(code.parent()) : Value{};
        load->row(std::array<Value, 7>{to_value(code), parent, to_value(cells[1]), date_or_null(cells[3]),
                                       date_or_null(cells[4]), to_value(cells[5] == "1"),
                                       to_value(cells[6] == "1")});
    });
    load->finish();
    unit.db.change(upsert_loaded, digest);
}

}  // namespace onecard::regions
