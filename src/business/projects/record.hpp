#pragma once
// StageRecord: what was done at a step of a project; and the kinds of records and documents there are.

#include "business/projects/project.hpp"

namespace onecard::projects {

enum class RecordKind {
    need,
    feasibility,
    decision,
    plan,
    scheme,
    budget_review,
    procurement,
    award,
    signing,
    start,
    milestone,
    delivery,
    meeting,
    supervision,
    hand_over,
    rectification,
    pause,
    closing,
    termination
};
std::span<const Label<RecordKind>> labels_of(RecordKind);

struct RecordTag {
    static constexpr std::string_view prefix = "record";
};
using RecordId = Id<RecordTag>;

struct StageRecord {
    RecordId id;
    ProjectId project;
    RecordKind kind{};
    Date held_on{};
    access::OrganisationId organisation;  ///< of the platform; else `party` says who
    std::string party;
    std::string method;
    std::string reference;  ///< a number of a paper or a procurement
    std::optional<Money> amount;
    std::string content;
    std::string made_by;
    Instant made_at{};
};

enum class DocumentKind {
    consultation_minutes,
    feasibility_report,
    expert_opinion,
    review_report,
    decision_minutes,
    scheme,
    security_design,
    budget_review_report,
    procurement_file,
    award_notice,
    contract_text,
    supplement_text,
    sealed_letter,
    meeting_minutes,
    supervisor_report,
    delivery_list,
    test_report,
    user_manual,
    training_record,
    hand_over_list,
    acceptance_report,
    invoice,
    bank_receipt,
    asset_list,
    other
};
std::span<const Label<DocumentKind>> labels_of(DocumentKind);
std::string_view code_of(DocumentKind kind);
/// Throws std::out_of_range for what a rule pack wrote wrongly.
DocumentKind document_kind(std::string_view code);
Words words_of(DocumentKind kind);

struct DocumentTag {
    static constexpr std::string_view prefix = "document";
};
using DocumentId = Id<DocumentTag>;

struct Document {
    DocumentId id;
    ProjectId project;
    DocumentKind kind{};
    std::string state_then;
    std::int64_t upload = 0;
    std::string digest, name, note, made_by;
    Instant made_at{};
};

enum class ConsultationItem { amount, procurement_method, invoice_content, acceptance_method };
std::span<const Label<ConsultationItem>> labels_of(ConsultationItem);

/// Talks with a bank before initiation (R3.29-2); the newest of a bank counts.
struct Consultation {
    ProjectId project;
    access::OrganisationId bank;
    Date held_on{};
    std::vector<ConsultationItem> agreed;
    std::string content;
    std::string made_by;
    Instant made_at{};
};

}  // namespace onecard::projects
