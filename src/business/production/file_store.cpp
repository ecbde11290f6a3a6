// The files of production as rows.

#include "business/production/file_store.hpp"

#include "business/production/problems.hpp"
#include "engine/advance.hpp"

namespace onecard::production {
namespace {

constexpr Statement insert_file_row{"production.insert_file", R"sql(
    INSERT INTO production_files (id, state, batch, kind, name, partner, digest, lines, version, replaces, taken,
                                  rejected, note, at)
    VALUES ($1, 'recorded', $2, $3, $4, $5, $6, $7, $8, $9, 0, 0, '', $10))sql"};
constexpr Statement select_files{"production.select_files", R"sql(
    SELECT id, state, batch, kind, name, partner, digest, lines, version, replaces, taken, rejected, note, at
      FROM production_files
     WHERE ($1 = 0 OR id = $1) AND ($2 = 0 OR batch = $2) AND ($3 = '' OR kind = $3) AND ($4 = 0 OR id < $4)
     ORDER BY id DESC LIMIT $5)sql"};
constexpr Statement select_newest{"production.select_newest_file", R"sql(
    SELECT id, state, batch, kind, name, partner, digest, lines, version, replaces, taken, rejected, note, at
      FROM production_files WHERE batch = $1 AND kind = $2 AND state NOT IN ('refused', 'received')
     ORDER BY version DESC, id DESC LIMIT 1)sql"};
constexpr Statement select_by_digest{"production.select_file_by_digest", R"sql(
    SELECT id, state, batch, kind, name, partner, digest, lines, version, replaces, taken, rejected, note, at
      FROM production_files WHERE digest = $1 AND partner = $2 AND state <> 'refused')sql"};
constexpr Statement update_outcome{"production.update_file_outcome", R"sql(
    UPDATE production_files SET taken = $2, rejected = $3, note = $4, replaces = $5, version = $6 WHERE id = $1)sql"};
constexpr Statement select_answers{"production.select_answers", R"sql(
    SELECT seq, digest FROM production_answers WHERE batch = $1 AND kind = $2)sql"};
constexpr Statement upsert_answer{"production.upsert_answer", R"sql(
    INSERT INTO production_answers (batch, kind, seq, file, digest) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (batch, kind, seq) DO UPDATE SET file = excluded.file, digest = excluded.digest)sql"};
constexpr Statement insert_finding_row{"production.insert_finding", R"sql(
    INSERT INTO production_findings (file, line_no, code, seq) VALUES ($1, $2, $3, $4)
    ON CONFLICT (file, line_no) DO NOTHING)sql"};
constexpr Statement select_findings{"production.select_findings", R"sql(
    SELECT line_no, seq, code FROM production_findings WHERE file = $1 AND line_no > $2 ORDER BY line_no LIMIT $3)sql"};

ProductionFile file_of(const Row& row) {
    return {row.id<ProductionFileId>(0),
            file_lifecycle.state(row.text(1)),
            row.id<ProductionBatchId>(2),
            row.string(3),
            row.string(4),
            row.id<CardPartnerId>(5),
            row.string(6),
            row.number(7),
            row.number(8),
            row.id<ProductionFileId>(9),
            row.number(10),
            row.number(11),
            row.string(12),
            row.instant(13)};
}

}  // namespace

void insert_file(Unit& unit, const ProductionFile& f) {
    unit.db.change(insert_file_row, f.id, f.batch, f.kind, f.name, f.partner, f.digest, f.lines, f.version,
                   f.replaces, unit.now);
}

ProductionFile must_find_file(Database& db, ProductionFileId id) {
    std::optional<ProductionFile> found;
    db.each(
        select_files, [&](const Row& row) { found = file_of(row); }, id.number(), 0, "", 0, 1);
    if (!found) throw Problem{file_not_found}.with(id.text());
    return *found;
}

std::vector<ProductionFile> list_files(Database& db, ProductionBatchId batch, ProductionFileId after,
                                       std::int64_t limit) {
    std::vector<ProductionFile> all;
    db.each(
        select_files, [&](const Row& row) { all.push_back(file_of(row)); }, 0, batch.number(), "",
        after.number(), limit);
    return all;
}

std::optional<ProductionFile> newest_file(Database& db, ProductionBatchId batch, std::string_view kind) {
    std::optional<ProductionFile> found;
    db.each(
        select_newest, [&](const Row& row) { found = file_of(row); }, batch, kind);
    return found;
}

std::optional<ProductionFile> find_by_digest(Database& db, std::string_view digest, CardPartnerId partner) {
    std::optional<ProductionFile> found;
    db.each(
        select_by_digest, [&](const Row& row) { found = file_of(row); }, digest, partner);
    return found;
}

void save_outcome(Unit& unit, const ProductionFile& f) {
    unit.db.change(update_outcome, f.id, f.taken, f.rejected, f.note, f.replaces, f.version);
}

std::map<std::int64_t, std::string> answers_of(Database& db, ProductionBatchId batch, std::string_view kind) {
    std::map<std::int64_t, std::string> all;
    db.each(
        select_answers, [&](const Row& row) { all[row.number(0)] = row.string(1); }, batch, kind);
    return all;
}

void save_answers(Unit& unit, ProductionBatchId batch, std::string_view kind, ProductionFileId file,
                  std::span<const Answer> answers) {
    for (const Answer& one : answers)
        unit.db.change(upsert_answer, batch, kind, one.serial, file, one.digest);
}

void insert_findings(Unit& unit, ProductionFileId file, std::span<const Finding> findings) {
    for (const Finding& one : findings)
        unit.db.change(insert_finding_row, file, one.line_no, one.code, one.serial);
}

std::vector<Finding> list_findings(Database& db, ProductionFileId file, std::int64_t after,
                                   std::int64_t limit) {
    std::vector<Finding> all;
    db.each(
        select_findings,
        [&](const Row& row) {
            all.push_back({row.number(0), row.number(1), row.string(2)});
        },
        file, after, limit);
    return all;
}

}  // namespace onecard::production
