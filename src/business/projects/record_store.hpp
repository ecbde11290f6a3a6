#pragma once
// Every statement on the records, consultations, documents and assets of projects.

#include "business/projects/record.hpp"
#include "engine/files.hpp"

namespace onecard::projects {

/// Fills id, project, hand and time.
void insert_record(Unit& unit, ProjectId project, StageRecord record);
/// Oldest first.
std::vector<StageRecord> records_of(Database& db, ProjectId id);
/// The newest of the kind; none where there is none.
std::optional<StageRecord> newest_record(Database& db, ProjectId id, RecordKind kind);

void insert_consultation(Unit& unit, const Consultation& consultation);
/// The newest of each bank.
std::vector<Consultation> consultations_of(Database& db, ProjectId id);

/// The same file as the same kind of document is kept once. Throws engine.upload_unknown.
DocumentId attach(Unit& unit, const Project& project, DocumentKind kind, UploadId upload,
                  std::string_view note);
std::vector<Document> documents_of(Database& db, ProjectId id);
bool has_document(Database& db, ProjectId id, DocumentKind kind);

struct AssetTag {
    static constexpr std::string_view prefix = "asset";
};
using AssetId = Id<AssetTag>;
/// What was built or bought (P20).
struct ProjectAsset {
    AssetId id;
    ProjectId project;
    std::string name, kind;
    std::int64_t quantity = 1;
    Money value;
    std::string place, keeper;
    Date registered_on{};
    std::string made_by{};
};
void insert_asset(Unit& unit, ProjectAsset& asset);
std::vector<ProjectAsset> assets_of(Database& db, ProjectId id);

}  // namespace onecard::projects
