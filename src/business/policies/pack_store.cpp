// Every SQL statement on rule packs, and the lookup of a value from county to province to default.

#include "business/policies/pack_store.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "base/assets.hpp"
#include "business/policies/problems.hpp"
#include "business/regions/regions.hpp"
#include "engine/advance.hpp"

namespace onecard::policies {
namespace {

Pack read_pack_row(const Row& row) {
    Pack pack{.id = row.id<PackId>(0),
              .name = row.string(1),
              .jurisdiction = row.region(2),
              .doc_title = row.string(3),
              .doc_no = row.string(4),
              .interpreter = row.string(5),
              .effective_from = row.date(6),
              .in_force_to = row.date(8)};
    if (!row.is_null(7)) pack.effective_to = row.date(7);
    return pack;
}

PackRow read_whole_row(const Row& row) {
    PackRow pack{read_pack_row(row)};
    pack.state = pack_lifecycle.state(row.text(9));
    pack.issued_by = row.string(10);
    pack.issued_on = row.date(11);
    pack.dates_assumed = row.flag(12);
    pack.interpreter_assumed = row.flag(13);
    pack.source_ref = row.string(14);
    pack.digest = row.string(15);
    pack.loaded_by = row.string(16);
    pack.loaded_at = row.instant(17);
    return pack;
}

constexpr Statement select_pack{"policies.select_pack", R"sql(
    SELECT id, name, jurisdiction, doc_title, doc_no, interpreter, effective_from, effective_to, in_force_to,
           state, issued_by, issued_on, dates_assumed, interpreter_assumed, source_ref, digest, loaded_by,
           loaded_at
      FROM rule_packs WHERE id = $1)sql"};
constexpr Statement select_packs{"policies.select_packs", R"sql(
    SELECT id, name, jurisdiction, doc_title, doc_no, interpreter, effective_from, effective_to, in_force_to,
           state, issued_by, issued_on, dates_assumed, interpreter_assumed, source_ref, digest, loaded_by,
           loaded_at
      FROM rule_packs WHERE id > $1 ORDER BY id LIMIT $2)sql"};

// Of each jurisdiction the newest that had begun comes first; of regions in a chain the greater code is nearer.
constexpr Statement select_packs_for{"policies.select_packs_for", R"sql(
    SELECT p.id, p.name, p.jurisdiction, p.doc_title, p.doc_no, p.interpreter, p.effective_from,
           p.effective_to, p.in_force_to, v.value, v.zh, v.en, v.article, v.assumed
      FROM rule_packs p
      JOIN rule_pack_domains d ON d.pack = p.id AND d.domain = $1
      LEFT JOIN rule_parameters v ON v.pack = p.id AND v.name = $2
     WHERE p.jurisdiction IN ($3, $4, $5, $6, $7) AND p.effective_from <= $8
       AND p.state IN ('active', 'revised')
     ORDER BY p.jurisdiction DESC, p.effective_from DESC)sql"};

constexpr Statement select_domains{"policies.select_domains", R"sql(
    SELECT domain FROM rule_pack_domains WHERE pack = $1 ORDER BY domain)sql"};
constexpr Statement select_values{"policies.select_values", R"sql(
    SELECT name, value, zh, en, article, assumed FROM rule_parameters WHERE pack = $1)sql"};
constexpr Statement select_value{"policies.select_value", R"sql(
    SELECT value, zh, en, article, assumed FROM rule_parameters WHERE pack = $1 AND name = $2)sql"};
constexpr Statement select_continuations{"policies.select_continuations", R"sql(
    SELECT until, doc_no, reason, actor, at FROM pack_continuations WHERE pack = $1 ORDER BY id)sql"};

constexpr Statement insert_pack_row{"policies.insert_pack", R"sql(
    INSERT INTO rule_packs (id, name, state, jurisdiction, doc_title, doc_no, issued_by, issued_on,
                            effective_from, effective_to, in_force_to, dates_assumed, interpreter,
                            interpreter_assumed, source_ref, digest, loaded_by, loaded_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
    ON CONFLICT (name) DO NOTHING)sql"};
constexpr Statement insert_domain{"policies.insert_domain",
                                  "INSERT INTO rule_pack_domains (pack, domain) VALUES ($1, $2)"};
constexpr Statement insert_value{"policies.insert_value", R"sql(
    INSERT INTO rule_parameters (pack, name, domain, value, zh, en, article, assumed)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8))sql"};
constexpr Statement insert_continuation_row{"policies.insert_continuation", R"sql(
    INSERT INTO pack_continuations (id, pack, until, doc_no, reason, actor, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7))sql"};
constexpr Statement update_in_force_to{"policies.update_in_force_to",
                                       "UPDATE rule_packs SET in_force_to = $2 WHERE id = $1"};

constexpr Statement select_same_day{"policies.select_same_day", R"sql(
    SELECT p.name FROM rule_packs p
     WHERE p.jurisdiction = $2 AND p.effective_from = $3 AND p.id <> $1 AND p.state IN ('active', 'revised')
       AND EXISTS (SELECT 1 FROM rule_pack_domains d JOIN rule_pack_domains e ON e.domain = d.domain
                    WHERE d.pack = p.id AND e.pack = $1)
     LIMIT 1)sql"};
// All that an older pack speaks of, the new one speaks of too.
constexpr Statement select_replaced{"policies.select_replaced", R"sql(
    SELECT p.id FROM rule_packs p
     WHERE p.jurisdiction = $2 AND p.effective_from < $3 AND p.id <> $1 AND p.state = 'active'
       AND NOT EXISTS (SELECT 1 FROM rule_pack_domains d
                        WHERE d.pack = p.id
                          AND d.domain NOT IN (SELECT e.domain FROM rule_pack_domains e WHERE e.pack = $1))
     ORDER BY p.id)sql"};
constexpr Statement count_named{"policies.count_named", "SELECT COUNT(*) FROM rule_packs WHERE name = $1"};

/// The region and those above it; empty codes fill the rest.
std::array<std::int64_t, 5> chain_of(RegionCode region) {
    std::array<std::int64_t, 5> chain{};
    for (std::size_t i = 0; region && i < chain.size(); region = region.parent())
        chain[i++] = region.number();
    return chain;
}

[[noreturn]] void throw_ended(const Pack& pack) {
    throw Problem{pack_expired}.with(pack.doc_title).with(pack.in_force_to.text());
}

struct Candidate {
    Pack pack;
    bool has_value = false;
    FoundValue found;
};

/// The newest pack of each jurisdiction, nearest first, with its value of the parameter if it has one.
std::vector<Candidate> candidates(Database& db, RegionCode region, std::string_view domain,
                                  std::string_view key, Date date, WhenEnded when_ended) {
    std::vector<Candidate> made;
    const auto chain = chain_of(region);
    db.each(
        select_packs_for,
        [&](const Row& row) {
            Pack pack = read_pack_row(row);
            if (when_ended == WhenEnded::pass_over && pack.in_force_to < date) return;
            if (!made.empty() && made.back().pack.jurisdiction == pack.jurisdiction) return;
            Candidate one{.has_value = !row.is_null(9)};
            if (one.has_value)
                one.found = {.value = parse_json(row.text(9)),
                             .pack = pack.id,
                             .pack_name = pack.name,
                             .zh = row.string(10),
                             .en = row.string(11),
                             .article = row.string(12),
                             .assumed = row.flag(13)};
            one.pack = std::move(pack);
            made.push_back(std::move(one));
        },
        domain, key, chain[0], chain[1], chain[2], chain[3], chain[4], date);
    return made;
}

FoundValue default_of(const Parameter& parameter) {
    return {.value = parameter.initial, .zh = parameter.zh, .en = parameter.en, .assumed = parameter.assumed};
}

}  // namespace

Pack pack_for(Database& db, RegionCode region, std::string_view domain, Date business_date) {
    const auto found = candidates(db, region, domain, "", business_date, WhenEnded::refuse);
    if (found.empty()) return {.in_force_to = Date::latest()};
    if (found.front().pack.in_force_to < business_date) throw_ended(found.front().pack);
    return found.front().pack;
}

FoundValue find_value(Database& db, RegionCode region, const Parameter& parameter, Date date,
                      WhenEnded when_ended) {
    bool nearest = true;
    for (Candidate& one : candidates(db, region, parameter.domain, parameter.key, date, when_ended)) {
        // An ended pack blocks where it governs: as the nearest, or as the one that would give the value.
        if (one.pack.in_force_to < date && (nearest || one.has_value)) throw_ended(one.pack);
        if (one.has_value) return std::move(one.found);
        nearest = false;
    }
    return default_of(parameter);
}

namespace {

FoundValue find_value(Database& db, PackId id, const Parameter& parameter, Date date) {
    if (!id) return default_of(parameter);
    const Pack stored = must_find_pack(db, id);
    std::optional<FoundValue> found;
    db.each(
        select_value,
        [&](const Row& row) {
            found = {.value = parse_json(row.text(0)),
                     .pack = id,
                     .pack_name = stored.name,
                     .zh = row.string(1),
                     .en = row.string(2),
                     .article = row.string(3),
                     .assumed = row.flag(4)};
        },
        id, parameter.key);
    if (found) return *std::move(found);
    return policies::find_value(db, stored.jurisdiction.parent(), parameter, date, WhenEnded::pass_over);
}

using Types = std::span<const std::string_view>;

const Parameter& typed(std::string_view key, Types types) {
    const Parameter& parameter = the_pack_schema().must_find(key);
    if (std::ranges::find(types, parameter.type) == types.end())
        throw std::logic_error{"the parameter " + std::string{key} + " is a " + parameter.type};
    return parameter;
}

Node must_have(const FoundValue& found, const Parameter& parameter, const std::string& place) {
    if (found.value.is_null())
        throw Problem{parameter_missing}.with(place).with(parameter.zh + " " + parameter.en);
    return found.value;
}

std::vector<std::string> texts_in(const Node& list) {
    std::vector<std::string> out;
    for (const Node& text : *list.if_list()) out.push_back(text.text());
    return out;
}

template <class Place>
Node value_at(Database& db, const Place& place, std::string_view key, Date date, Types types) {
    const Parameter& parameter = typed(key, types);
    if constexpr (std::is_same_v<Place, RegionCode>)
        return must_have(policies::find_value(db, place, parameter, date, WhenEnded::refuse), parameter,
                         place.short_text());
    else
        return must_have(find_value(db, place, parameter, date), parameter,
                         place ? place.text() : std::string{"-"});
}

constexpr std::string_view number_types[] = {"integer", "money_fen"};
constexpr std::string_view flag_types[] = {"flag"};
constexpr std::string_view text_types[] = {"text", "choice", "month_day"};
constexpr std::string_view texts_types[] = {"list_of_text"};
constexpr std::string_view numbers_types[] = {"list_of_integer"};
constexpr std::string_view day_types[] = {"date"};
constexpr std::string_view rows_types[] = {"rows"};

std::vector<CodedWords> coded_words_in(const FoundValue& found) {
    std::vector<CodedWords> out;
    if (const Node::List* rows = found.value.if_list())
        for (const Node& row : *rows) out.push_back({row["code"].text(), row["zh"].text(), row["en"].text()});
    return out;
}

}  // namespace

std::int64_t number(Database& db, RegionCode region, std::string_view key, Date date) {
    return value_at(db, region, key, date, number_types).number();
}
bool flag(Database& db, RegionCode region, std::string_view key, Date date) {
    return value_at(db, region, key, date, flag_types).flag();
}
std::string text(Database& db, RegionCode region, std::string_view key, Date date) {
    return value_at(db, region, key, date, text_types).text();
}
std::vector<std::string> texts(Database& db, RegionCode region, std::string_view key, Date date) {
    return texts_in(value_at(db, region, key, date, texts_types));
}
std::vector<std::int64_t> numbers(Database& db, RegionCode region, std::string_view key, Date date) {
    const Node list = value_at(db, region, key, date, numbers_types);
    std::vector<std::int64_t> out;
    for (const Node& one : *list.if_list()) out.push_back(one.number());
    return out;
}
std::optional<Date> find_day(Database& db, RegionCode region, std::string_view key, Date date) {
    const FoundValue found = find_value(db, region, typed(key, day_types), date, WhenEnded::refuse);
    if (found.value.is_null()) return {};
    return Date::parse(found.value.text()).value();
}
std::int64_t number(Database& db, PackId pack, std::string_view key, Date date) {
    return value_at(db, pack, key, date, number_types).number();
}
bool flag(Database& db, PackId pack, std::string_view key, Date date) {
    return value_at(db, pack, key, date, flag_types).flag();
}
std::string text(Database& db, PackId pack, std::string_view key, Date date) {
    return value_at(db, pack, key, date, text_types).text();
}
std::vector<std::string> texts(Database& db, PackId pack, std::string_view key, Date date) {
    return texts_in(value_at(db, pack, key, date, texts_types));
}
std::optional<std::string> find_text(Database& db, PackId pack, std::string_view key, Date date) {
    const FoundValue found = find_value(db, pack, typed(key, text_types), date);
    if (found.value.is_null()) return {};
    return found.value.text();
}
std::vector<CodedWords> coded_words(Database& db, RegionCode region, std::string_view key, Date date) {
    return coded_words_in(policies::find_value(db, region, typed(key, rows_types), date, WhenEnded::refuse));
}
std::vector<CodedWords> coded_words(Database& db, PackId pack, std::string_view key, Date date) {
    return coded_words_in(find_value(db, pack, typed(key, rows_types), date));
}
std::vector<Node> rows_in_any_case(Database& db, RegionCode region, std::string_view key, Date date) {
    const FoundValue found = policies::find_value(db, region, typed(key, rows_types), date, WhenEnded::pass_over);
    std::vector<Node> rows;
    if (const Node::List* list = found.value.if_list()) rows.assign(list->begin(), list->end());
    return rows;
}
std::int64_t number_in_any_case(Database& db, RegionCode region, std::string_view key, Date date) {
    const Parameter& parameter = typed(key, number_types);
    return must_have(find_value(db, region, parameter, date, WhenEnded::pass_over), parameter,
                     region.short_text())
        .number();
}

std::optional<PackRow> find_pack_row(Database& db, PackId id) {
    std::optional<PackRow> found;
    db.each(select_pack, [&](const Row& row) { found = read_whole_row(row); }, id);
    return found;
}

PackRow must_find_pack_row(Database& db, PackId id) {
    auto found = find_pack_row(db, id);
    if (!found) throw Problem{pack_not_found}.at("pack").with(id.text());
    return *std::move(found);
}

Pack must_find_pack(Database& db, PackId id) {
    return must_find_pack_row(db, id);
}

PackRow must_find_governed_pack(Unit& unit, PackId id) {
    PackRow pack = must_find_pack_row(unit.db, id);
    const bool is_within =
        unit.actor.kind == ActorKind::worker || unit.actor.region.contains(pack.jurisdiction);
    if (!is_within) throw Problem{pack_not_found}.at("pack").with(id.text());
    return pack;
}

std::vector<PackRow> list_packs(Database& db, PackId after, std::int64_t limit) {
    std::vector<PackRow> packs;
    db.each(
        select_packs, [&](const Row& row) { packs.push_back(read_whole_row(row)); }, after.number(), limit);
    return packs;
}

std::vector<std::string> domains_of(Database& db, PackId id) {
    std::vector<std::string> domains;
    db.each(select_domains, [&](const Row& row) { domains.push_back(row.string(0)); }, id);
    return domains;
}

PackId insert_pack(Unit& unit, const PackFile& file) {
    regions::must_find_present_region(unit.db, file.jurisdiction);
    const PackId id = unit.next_id<PackId>();
    const Date last_day = file.effective_to.value_or(Date::latest());
    const std::int64_t rows =
        unit.db.change(insert_pack_row, id, file.name, pack_lifecycle.code(pack_lifecycle.start()),
                       file.jurisdiction, file.doc_title, file.doc_no, file.issued_by, file.issued_on,
                       file.effective_from, file.effective_to, last_day, file.dates_assumed, file.interpreter,
                       file.interpreter_assumed, file.source_ref, file.digest, unit.actor.code, unit.now);
    if (rows == 0) throw Problem{pack_name_taken}.with(file.name);
    for (const std::string& domain : file.domains) unit.db.change(insert_domain, id, domain);
    for (const PackValue& value : file.values)
        unit.db.change(insert_value, id, value.parameter->key, value.parameter->domain, to_json(value.value),
                       value.zh, value.en, value.article, value.assumed);
    record_birth(unit, view_of(pack_lifecycle), id.number(), pack_lifecycle.code(PackAct::import_pack));
    return id;
}

void activate(Unit& unit, const PackRow& pack, std::string_view opinion) {
    unit.db.each(
        select_same_day, [&](const Row& row) { throw Problem{pack_day_taken}.with(row.string(0)); }, pack.id,
        pack.jurisdiction, pack.effective_from);
    advance(unit, pack, PackAct::activate_pack, opinion);
    std::vector<PackId> replaced;
    unit.db.each(
        select_replaced, [&](const Row& row) { replaced.push_back(row.id<PackId>(0)); }, pack.id,
        pack.jurisdiction, pack.effective_from);
    for (const PackId older : replaced)
        advance(unit, must_find_pack_row(unit.db, older), PackAct::replace_pack, pack.name);
}

std::vector<StoredValue> values_of(Database& db, PackId id) {
    std::vector<StoredValue> values;
    db.each(
        select_values,
        [&](const Row& row) {
            values.push_back({row.string(0), parse_json(row.text(1)), row.string(2), row.string(3),
                              row.string(4), row.flag(5)});
        },
        id);
    return values;
}

std::vector<Continuation> continuations_of(Database& db, PackId id) {
    std::vector<Continuation> found;
    db.each(
        select_continuations,
        [&](const Row& row) {
            Continuation one{.doc_no = row.string(1),
                             .reason = row.string(2),
                             .actor = row.string(3),
                             .at = row.instant(4)};
            if (!row.is_null(0)) one.until = row.date(0);
            found.push_back(std::move(one));
        },
        id);
    return found;
}

void insert_continuation(Unit& unit, PackId id, const Continuation& continuation) {
    unit.db.change(insert_continuation_row, unit.next_number(), id, continuation.until, continuation.doc_no,
                   continuation.reason, continuation.actor, continuation.at);
    unit.db.change(update_in_force_to, id, continuation.until.value_or(Date::latest()));
}

void furnish_packs(Unit& unit) {
    for (const Asset& asset : assets()) {
        if (!asset.path.starts_with("policies/") || asset.path == "policies/schema.toml") continue;
        const PackFile file = read_pack(asset.text());
        // A pack that is known is never edited, even where the program carries it in other words.
        if (unit.db.number_or(0, count_named, file.name) > 0) continue;
        const PackId id = insert_pack(unit, file);
        if (file.status == "ACTIVE") activate(unit, must_find_pack_row(unit.db, id), "");
    }
}

}  // namespace onecard::policies
