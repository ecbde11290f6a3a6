#pragma once
// RegistryImport: one registry file and how its rows fared; and its life.

#include "base/id.hpp"
#include "base/lifecycle.hpp"
#include "business/cards/card_store.hpp"
#include "engine/files.hpp"

namespace onecard::cards {

struct RegistryImportTag {
    static constexpr std::string_view prefix = "import";
};
using RegistryImportId = Id<RegistryImportTag>;

enum class ImportState { loading, loaded, given_up };
enum class ImportAct { finish_import, give_up_import };

namespace import_table {
using enum ImportState;
using enum ImportAct;
inline constexpr Label<ImportState> states[] = {
    {loading, "loading", {"导入中", "Loading"}},
    {loaded, "loaded", {"已导入", "Loaded"}},
    {given_up, "given_up", {"导入失败", "Given up"}},
};
inline constexpr Label<ImportAct> acts[] = {
    {finish_import, "finish_import", {"完成导入", "Finish the import"}},
    {give_up_import, "give_up_import", {"放弃导入", "Give the import up"}},
};
inline constexpr Move<ImportState, ImportAct> moves[] = {
    {loading,  finish_import,  loaded},
    {loading,  give_up_import, given_up},
    {given_up, finish_import,  loaded},   // the job was put back in the queue
};
}  // namespace import_table

inline constexpr Lifecycle<ImportState, ImportAct> import_lifecycle{
    "registry_imports", ImportState::loading, import_table::states, import_table::acts, import_table::moves,
    ImportState::given_up};
static_assert(import_lifecycle.is_sound());

struct RegistryImport {
    RegistryImportId id;
    ImportState state{};
    UploadId upload;
    std::string digest;
    RegionCode region;
    std::int64_t read_rows = 0, bad_rows = 0, warnings = 0;
    people::SaveCounts people;
    CardCounts cards;
    std::string asked_by;
    Instant at;

    static constexpr const auto& lifecycle() { return import_lifecycle; }
};

struct RegistryFinding {
    std::int64_t sheet_row = 0;
    std::int64_t column = 0;   ///< of the sheet, from 0
    std::string code;
    bool is_error = true;
};

std::optional<RegistryImport> find_import(Database& db, RegistryImportId id);
/// Throws cards.import_not_found.
RegistryImport must_find_import(Database& db, RegistryImportId id);
/// The import of this very file for this region that was not given up.
std::optional<RegistryImport> find_import_of(Database& db, std::string_view digest, RegionCode region);
/// False where another import of the same file is there already.
bool insert_import(Unit& unit, const RegistryImport& import);
/// Adds what one chunk brought.
void add_counts(Unit& unit, RegistryImportId id, const RegistryCounts& counts, std::int64_t rows,
                std::int64_t bad, std::int64_t warnings);
void insert_findings(Unit& unit, RegistryImportId id, std::span<const RegistryFinding> findings);
/// In the order of the sheet, those behind the given row.
std::vector<RegistryFinding> list_findings(Database& db, RegistryImportId id, std::int64_t after_row,
                                           std::int64_t limit);

/// A first load of many cards would keep the index by card number busy at random places: it is taken away
/// and made
/// again at the end.
void drop_number_index(Unit& unit);
void make_number_index(Unit& unit);
bool is_base_empty(Database& db);

}  // namespace onecard::cards
