// Every statement on the records, consultations, documents and assets of projects.

#include "business/projects/record_store.hpp"

#include <algorithm>

namespace onecard::projects {
namespace {

constexpr Statement insert_record_row{"projects.insert_record", R"sql(
    INSERT INTO project_records (id, project, kind, held_on, organisation, party, method, reference, amount_fen,
                                 content, made_by, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12))sql"};
constexpr Statement select_records{"projects.select_records", R"sql(
    SELECT id, project, kind, held_on, organisation, party, method, reference, amount_fen, content, made_by, made_at
      FROM project_records WHERE project = $1 ORDER BY id)sql"};
constexpr Statement insert_consultation_row{"projects.insert_consultation", R"sql(
    INSERT INTO project_consultations (id, project, bank, held_on, amount_agreed, procurement_agreed, invoice_agreed,
                                       acceptance_agreed, content, made_by, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))sql"};
constexpr Statement select_consultations{"projects.select_consultations", R"sql(
    SELECT project, bank, held_on, amount_agreed, procurement_agreed, invoice_agreed, acceptance_agreed, content,
           made_by, made_at
      FROM project_consultations
     WHERE id IN (SELECT MAX(id) FROM project_consultations WHERE project = $1 GROUP BY bank)
     ORDER BY bank)sql"};
constexpr Statement insert_document{"projects.insert_document", R"sql(
    INSERT INTO project_documents (id, project, kind, state_then, upload, digest, name, note, made_by, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    ON CONFLICT (project, kind, digest) DO NOTHING)sql"};
constexpr Statement select_documents{"projects.select_documents", R"sql(
    SELECT id, project, kind, state_then, upload, digest, name, note, made_by, made_at
      FROM project_documents WHERE project = $1 ORDER BY id)sql"};
constexpr Statement select_same_document{"projects.select_same_document", R"sql(
    SELECT id FROM project_documents WHERE project = $1 AND kind = $2 AND digest = $3)sql"};
constexpr Statement count_documents{"projects.count_documents", R"sql(
    SELECT COUNT(*) FROM project_documents WHERE project = $1 AND kind = $2)sql"};
constexpr Statement insert_asset_row{"projects.insert_asset", R"sql(
    INSERT INTO project_assets (id, project, name, kind, quantity, value_fen, place, keeper, registered_on, made_by,
                                made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))sql"};
constexpr Statement select_assets{"projects.select_assets", R"sql(
    SELECT id, project, name, kind, quantity, value_fen, place, keeper, registered_on, made_by
      FROM project_assets WHERE project = $1 ORDER BY id)sql"};

std::string_view code_of_kind(RecordKind kind) {
    for (const auto& label : labels_of(kind))
        if (label.value == kind) return label.code;
    return {};
}

}  // namespace

void insert_record(Unit& unit, ProjectId project, StageRecord record) {
    unit.db.change(insert_record_row, unit.next_number(), project, code_of_kind(record.kind), record.held_on,
                   record.organisation, record.party, record.method, record.reference, record.amount,
                   record.content, unit.actor.code, unit.now);
}

std::vector<StageRecord> records_of(Database& db, ProjectId id) {
    std::vector<StageRecord> records;
    db.each(
        select_records,
        [&](const Row& row) {
            StageRecord& record =
                records.emplace_back(StageRecord{.id = row.id<RecordId>(0),
                                                 .project = row.id<ProjectId>(1),
                                                 .held_on = row.date(3),
                                                 .organisation = row.id<access::OrganisationId>(4),
                                                 .party = row.string(5),
                                                 .method = row.string(6),
                                                 .reference = row.string(7),
                                                 .content = row.string(9),
                                                 .made_by = row.string(10),
                                                 .made_at = row.instant(11)});
            for (const auto& label : labels_of(RecordKind{}))
                if (label.code == row.text(2)) record.kind = label.value;
            if (!row.is_null(8)) record.amount = row.money(8);
        },
        id);
    return records;
}

std::optional<StageRecord> newest_record(Database& db, ProjectId id, RecordKind kind) {
    std::optional<StageRecord> newest;
    for (StageRecord& record : records_of(db, id))
        if (record.kind == kind) newest = std::move(record);
    return newest;
}

void insert_consultation(Unit& unit, const Consultation& talk) {
    const auto agreed = [&](ConsultationItem item) {
        return std::ranges::find(talk.agreed, item) != talk.agreed.end();
    };
    unit.db.change(insert_consultation_row, unit.next_number(), talk.project, talk.bank, talk.held_on,
                   agreed(ConsultationItem::amount), agreed(ConsultationItem::procurement_method),
                   agreed(ConsultationItem::invoice_content), agreed(ConsultationItem::acceptance_method),
                   talk.content, unit.actor.code, unit.now);
}

std::vector<Consultation> consultations_of(Database& db, ProjectId id) {
    std::vector<Consultation> talks;
    db.each(
        select_consultations,
        [&](const Row& row) {
            Consultation& talk = talks.emplace_back(Consultation{.project = row.id<ProjectId>(0),
                                                                 .bank = row.id<access::OrganisationId>(1),
                                                                 .held_on = row.date(2),
                                                                 .agreed = {},
                                                                 .content = row.string(7),
                                                                 .made_by = row.string(8),
                                                                 .made_at = row.instant(9)});
            int column = 3;
            for (const auto& label : labels_of(ConsultationItem{}))
                if (row.flag(column++)) talk.agreed.push_back(label.value);
        },
        id);
    return talks;
}

DocumentId attach(Unit& unit, const Project& project, DocumentKind kind, UploadId upload,
                  std::string_view note) {
    const Upload file = must_find_upload(unit, upload);
    unit.db.change(insert_document, unit.next_number(), project.id, code_of(kind), project.state, upload,
                   file.digest, file.name, note, unit.actor.code, unit.now);
    return DocumentId{unit.db.number_or(0, select_same_document, project.id, code_of(kind), file.digest)};
}

std::vector<Document> documents_of(Database& db, ProjectId id) {
    std::vector<Document> documents;
    db.each(
        select_documents,
        [&](const Row& row) {
            documents.push_back({row.id<DocumentId>(0), row.id<ProjectId>(1), document_kind(row.text(2)),
                                 row.string(3), row.number(4), row.string(5), row.string(6), row.string(7),
                                 row.string(8), row.instant(9)});
        },
        id);
    return documents;
}
bool has_document(Database& db, ProjectId id, DocumentKind kind) {
    return db.number_or(0, count_documents, id, code_of(kind)) > 0;
}

void insert_asset(Unit& unit, ProjectAsset& asset) {
    asset.id = unit.next_id<AssetId>();
    unit.db.change(insert_asset_row, asset.id, asset.project, asset.name, asset.kind, asset.quantity,
                   asset.value, asset.place, asset.keeper, asset.registered_on, unit.actor.code, unit.now);
}
std::vector<ProjectAsset> assets_of(Database& db, ProjectId id) {
    std::vector<ProjectAsset> assets;
    db.each(
        select_assets,
        [&](const Row& row) {
            assets.push_back({row.id<AssetId>(0), row.id<ProjectId>(1), row.string(2), row.string(3),
                              row.number(4), row.money(5), row.string(6), row.string(7), row.date(8),
                              row.string(9)});
        },
        id);
    return assets;
}

}  // namespace onecard::projects
