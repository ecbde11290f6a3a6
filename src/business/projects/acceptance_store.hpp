#pragma once
// Acceptance (验收) of a project and the signatures on it.

#include "business/projects/project.hpp"

namespace onecard::projects {

enum class AcceptanceOpinion { pass, pass_with_issues, fail };
std::span<const Label<AcceptanceOpinion>> labels_of(AcceptanceOpinion);
Words words_of(AcceptanceOpinion opinion);

struct Acceptance {
    AcceptanceId id;
    ProjectId project;
    std::int64_t nth = 1;
    Date held_on, started_on, finished_on;
    std::string members;
    AcceptanceOpinion opinion{};
    std::string content, issues;
    std::optional<Date> issues_closed_on;
    bool is_confirmed = false;  ///< the project has moved on by it
    std::string made_by;
};
void insert_acceptance(Unit& unit, Acceptance& acceptance);
/// The newest of the project; none before the first.
std::optional<Acceptance> newest_acceptance(Database& db, ProjectId id);
/// Throws acceptance_missing.
Acceptance must_find_acceptance(Database& db, ProjectId id);
void confirm_acceptance(Database& db, AcceptanceId id);
void close_issues(Database& db, AcceptanceId id, Date day);

struct Signature {
    std::string side;  ///< as in the rule pack: "BIG_DATA"
    access::OrganisationId organisation;
    std::string signer;
    Date signed_on;
};
/// Throws signed_already.
void insert_signature(Unit& unit, AcceptanceId acceptance, const Signature& signature);
std::vector<Signature> signatures_of(Database& db, AcceptanceId id);

/// "业务主管单位" for COMPETENT_DEPT, as the form calls it.
std::string side_name(std::string_view side);

}  // namespace onecard::projects
