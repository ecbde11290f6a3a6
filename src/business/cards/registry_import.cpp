// Every SQL statement on registry imports and their findings.

#include "business/cards/registry_import.hpp"

#include "business/cards/problems.hpp"
#include "engine/advance.hpp"

namespace onecard::cards {
namespace {

constexpr Statement select_import{"cards.select_import", R"sql(
    SELECT id, state, upload, digest, region, read_rows, bad_rows, warnings, fresh_people, changed_people,
           same_people,
           fresh_cards, changed_cards, same_cards, asked_by, at
      FROM registry_imports WHERE id = $1)sql"};

constexpr Statement select_import_of{"cards.select_import_of", R"sql(
    SELECT id, state, upload, digest, region, read_rows, bad_rows, warnings, fresh_people, changed_people,
           same_people,
           fresh_cards, changed_cards, same_cards, asked_by, at
      FROM registry_imports WHERE digest = $1 AND region = $2 AND state <> 'given_up')sql"};

constexpr Statement insert_one_import{"cards.insert_one_import", R"sql(
    INSERT INTO registry_imports (id, state, upload, digest, region, read_rows, bad_rows, warnings,
           fresh_people,
           changed_people, same_people, fresh_cards, changed_cards, same_cards, asked_by, at)
    VALUES ($1, $2, $3, $4, $5, 0, 0, 0, 0, 0, 0, 0, 0, 0, $6, $7) ON CONFLICT DO NOTHING)sql"};

constexpr Statement update_counts{"cards.update_counts", R"sql(
    UPDATE registry_imports SET read_rows = read_rows + $2, bad_rows = bad_rows + $3,
           warnings = warnings + $4,
           fresh_people = fresh_people + $5, changed_people = changed_people + $6,
           same_people = same_people + $7,
           fresh_cards = fresh_cards + $8, changed_cards = changed_cards + $9, same_cards = same_cards + $10
     WHERE id = $1)sql"};

constexpr Statement select_findings{"cards.select_findings", R"sql(
    SELECT sheet_row, column_no, code, is_error FROM registry_findings
     WHERE import_id = $1 AND sheet_row > $2 ORDER BY sheet_row, column_no, code LIMIT $3)sql"};

constexpr Statement select_any_card{"cards.select_any_card", "SELECT 1 FROM cards LIMIT 1"};

RegistryImport import_of(const Row& row) {
    return {.id = row.id<RegistryImportId>(0),
            .state = import_lifecycle.state(row.text(1)),
            .upload = row.id<UploadId>(2),
            .digest = row.string(3),
            .region = row.region(4),
            .read_rows = row.number(5),
            .bad_rows = row.number(6),
            .warnings = row.number(7),
            .people = {row.number(8), row.number(9), row.number(10)},
            .cards = {row.number(11), row.number(12), row.number(13)},
            .asked_by = row.string(14),
            .at = row.instant(15)};
}

}  // namespace

std::optional<RegistryImport> find_import(Database& db, RegistryImportId id) {
    std::optional<RegistryImport> import;
    db.each(select_import, [&](const Row& row) { import = import_of(row); }, id);
    return import;
}

RegistryImport must_find_import(Database& db, RegistryImportId id) {
    auto import = find_import(db, id);
    if (!import) throw Problem{import_not_found}.at("import").with(id.text());
    return *std::move(import);
}

std::optional<RegistryImport> find_import_of(Database& db, std::string_view digest, RegionCode region) {
    std::optional<RegistryImport> import;
    db.each(select_import_of, [&](const Row& row) { import = import_of(row); }, digest, region);
    return import;
}

bool insert_import(Unit& unit, const RegistryImport& import) {
    if (unit.db.change(insert_one_import, import.id, import_lifecycle.code(import_lifecycle.start()),
                       import.upload, import.digest, import.region, import.asked_by, import.at) != 1)
        return false;
    record_birth(unit, view_of(import_lifecycle), import.id.number(), "import_registry");
    return true;
}

void add_counts(Unit& unit, RegistryImportId id, const RegistryCounts& counts, std::int64_t rows,
                std::int64_t bad, std::int64_t warnings) {
    unit.db.change(update_counts, id, rows, bad, warnings, counts.people.fresh, counts.people.changed,
                   counts.people.same, counts.cards.fresh, counts.cards.changed, counts.cards.same);
}

void insert_findings(Unit& unit, RegistryImportId id, std::span<const RegistryFinding> findings) {
    if (findings.empty()) return;
    const auto load =
        unit.db.bulk_load("registry_findings", "import_id, sheet_row, column_no, code, is_error");
    for (const RegistryFinding& finding : findings)
        load->row(std::array<Value, 5>{to_value(id), finding.sheet_row, finding.column,
                                       to_value(finding.code), to_value(finding.is_error)});
    load->finish();
}

std::vector<RegistryFinding> list_findings(Database& db, RegistryImportId id, std::int64_t after_row,
                                           std::int64_t limit) {
    std::vector<RegistryFinding> findings;
    db.each(
        select_findings,
        [&](const Row& row) {
            findings.push_back({row.number(0), row.number(1), row.string(2), row.flag(3)});
        },
        id, after_row, limit);
    return findings;
}

void drop_number_index(Unit& unit) {
    unit.db.script("DROP INDEX IF EXISTS cards_by_no");
}

void make_number_index(Unit& unit) {
    unit.db.script("CREATE INDEX IF NOT EXISTS cards_by_no ON cards (card_no, person_key)");
}

bool is_base_empty(Database& db) {
    return db.number_or(0, select_any_card) == 0;
}

}  // namespace onecard::cards
