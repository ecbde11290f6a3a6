// Loads a registry file: the rows are read, checked and brought into the order of people beside the
// transactions;
// each step stores one chunk, its findings and its counts, and where the next attempt has to go on.

#include "business/cards/import_registry_rows.hpp"

#include <algorithm>

#include "business/cards/problems.hpp"
#include "engine/advance.hpp"
#include "engine/statistics.hpp"

namespace onecard::cards {
namespace {

constexpr std::chrono::milliseconds patience{2000};
/// From how many rows on an empty base is loaded without its index by card number.
constexpr std::int64_t many_rows = 50'000;

}  // namespace

ImportRegistryRows::ImportRegistryRows(Unit& reader, const Input& input, const Progress& progress)
    : id_{input.import} {
    const RegistryImport import = must_find_import(reader.db, id_);
    const Upload upload = must_find_upload(reader, import.upload);
    reading_ = std::make_unique<RegistryReading>(
        upload.path, reader.places.data,
        RegistryRules{.region = import.region, .today = import.at.date(), .banks = list_banks(reader.db)},
        reader.keys, progress.cursor);
}

void ImportRegistryRows::prepare(Progress&) {
    chunk_ = reading_->next(patience);
}

void ImportRegistryRows::step(Unit& unit, Progress& progress) {
    progress.total = reading_->rows_read();
    if (!chunk_) return;  // still reading: the lease is renewed
    RegistryChunk& chunk = *chunk_;
    if (progress.cursor == 0 && progress.total >= many_rows && is_base_empty(unit.db))
        drop_number_index(unit);
    store(unit, chunk);
    progress.cursor += chunk.rows;
    if (chunk.is_last) finish(unit, progress);
}

void ImportRegistryRows::store(Unit& unit, RegistryChunk& chunk) {
    const RegistryCounts counts = save_registry(unit, chunk.people, chunk.cards);
    const auto& places = reading_->rules().places;
    const auto warn = [&](std::uint32_t row, RegistryColumn column, const ProblemKind& kind) {
        chunk.findings.push_back({row, places[column], std::string{kind.code}, false});
        ++chunk.warnings;
    };
    for (const std::size_t i : counts.still_dead) warn(chunk.people_rows[i], column_life, death_is_recorded);
    for (const std::size_t i : counts.stay_cancelled)
        warn(chunk.cards_rows[i], column_social_state, card_stays_cancelled);
    insert_findings(unit, id_, chunk.findings);
    add_counts(unit, id_, counts, chunk.rows, chunk.bad, chunk.warnings);
}

void ImportRegistryRows::finish(Unit& unit, Progress& progress) {
    make_number_index(unit);
    RegistryImport import = must_find_import(unit.db, id_);
    for (const std::string_view table : {"people", "cards", "card_index", "card_change_log"})
        renew_statistics(unit.db, table, import.read_rows);
    advance(unit, import, ImportAct::finish_import);
    const std::int64_t news =
        import.people.fresh + import.people.changed + import.cards.fresh + import.cards.changed;
    if (news > 0) unit.tell(card_changed, Node::of({{"count", import.people.fresh + import.people.changed}}));
    progress.answer = Node::of({{"read_rows", import.read_rows},
                                {"bad_rows", import.bad_rows},
                                {"warnings", import.warnings},
                                {"fresh_people", import.people.fresh},
                                {"changed_people", import.people.changed},
                                {"same_people", import.people.same},
                                {"fresh_cards", import.cards.fresh},
                                {"changed_cards", import.cards.changed},
                                {"same_cards", import.cards.same}});
    progress.done = true;
}

void ImportRegistryRows::give_up(Unit& unit, const Problem& problem) {
    make_number_index(unit);
    const RegistryImport import = must_find_import(unit.db, id_);
    if (import.state == ImportState::loading)
        advance(unit, import, ImportAct::give_up_import, problem.kind().code);
}

}  // namespace onecard::cards
