// Every statement on acceptances and their signatures.

#include "business/projects/acceptance_store.hpp"

#include "business/projects/problems.hpp"

namespace onecard::projects {
namespace {

constexpr Statement insert_acceptance_row{"projects.insert_acceptance", R"sql(
    INSERT INTO project_acceptances (id, project, nth, held_on, started_on, finished_on, members, opinion, content,
                                     issues, issues_closed_on, confirmed, made_by, made_at)
    VALUES ($1, $2, (SELECT COALESCE(MAX(a.nth), 0) + 1 FROM project_acceptances a WHERE a.project = $2), $3, $4, $5,
            $6, $7, $8, $9, NULL, 0, $10, $11))sql"};
constexpr Statement select_newest{"projects.select_newest_acceptance", R"sql(
    SELECT id, project, nth, held_on, started_on, finished_on, members, opinion, content, issues, issues_closed_on,
           confirmed, made_by
      FROM project_acceptances WHERE project = $1 ORDER BY nth DESC LIMIT 1)sql"};
constexpr Statement update_confirmed{"projects.confirm_acceptance",
                                     "UPDATE project_acceptances SET confirmed = 1 WHERE id = $1"};
constexpr Statement update_issues{"projects.close_issues",
                                  "UPDATE project_acceptances SET issues_closed_on = $2 WHERE id = $1"};
constexpr Statement insert_signature_row{"projects.insert_signature", R"sql(
    INSERT INTO acceptance_signatures (acceptance, side, organisation, signer, signed_on, actor, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (acceptance, side) DO NOTHING)sql"};
constexpr Statement select_signatures{"projects.select_signatures", R"sql(
    SELECT side, organisation, signer, signed_on
      FROM acceptance_signatures WHERE acceptance = $1 ORDER BY at, side)sql"};

}  // namespace

std::span<const Label<AcceptanceOpinion>> labels_of(AcceptanceOpinion) {
    static constexpr Label<AcceptanceOpinion> labels[] = {
        {AcceptanceOpinion::pass, "PASS", {"验收合格", "Passed"}},
        {AcceptanceOpinion::pass_with_issues,
         "PASS_WITH_ISSUES",
         {"验收合格，有待整改", "Passed with issues"}},
        {AcceptanceOpinion::fail, "FAIL", {"验收不合格", "Failed"}},
    };
    return labels;
}
Words words_of(AcceptanceOpinion opinion) {
    for (const auto& label : labels_of(opinion))
        if (label.value == opinion) return label.words;
    return {"?", "?"};
}

void insert_acceptance(Unit& unit, Acceptance& acceptance) {
    acceptance.id = unit.next_id<AcceptanceId>();
    std::string_view opinion;
    for (const auto& label : labels_of(acceptance.opinion))
        if (label.value == acceptance.opinion) opinion = label.code;
    unit.db.change(insert_acceptance_row, acceptance.id, acceptance.project, acceptance.held_on,
                   acceptance.started_on, acceptance.finished_on, acceptance.members, opinion,
                   acceptance.content, acceptance.issues, unit.actor.code, unit.now);
}

std::optional<Acceptance> newest_acceptance(Database& db, ProjectId id) {
    std::optional<Acceptance> found;
    db.each(
        select_newest,
        [&](const Row& row) {
            found = Acceptance{.id = row.id<AcceptanceId>(0),
                               .project = row.id<ProjectId>(1),
                               .nth = row.number(2),
                               .held_on = row.date(3),
                               .started_on = row.date(4),
                               .finished_on = row.date(5),
                               .members = row.string(6),
                               .content = row.string(8),
                               .issues = row.string(9),
                               .issues_closed_on = {},
                               .is_confirmed = row.flag(11),
                               .made_by = row.string(12)};
            for (const auto& label : labels_of(AcceptanceOpinion{}))
                if (label.code == row.text(7)) found->opinion = label.value;
            if (!row.is_null(10)) found->issues_closed_on = row.date(10);
        },
        id);
    return found;
}
Acceptance must_find_acceptance(Database& db, ProjectId id) {
    auto found = newest_acceptance(db, id);
    if (!found) throw Problem{acceptance_missing}.at("project");
    return *std::move(found);
}
void confirm_acceptance(Database& db, AcceptanceId id) {
    db.change(update_confirmed, id);
}
void close_issues(Database& db, AcceptanceId id, Date day) {
    db.change(update_issues, id, day);
}

void insert_signature(Unit& unit, AcceptanceId acceptance, const Signature& signature) {
    const auto rows = unit.db.change(insert_signature_row, acceptance, signature.side, signature.organisation,
                                     signature.signer, signature.signed_on, unit.actor.code, unit.now);
    if (rows == 0) throw Problem{signed_already}.with(side_name(signature.side));
}
std::vector<Signature> signatures_of(Database& db, AcceptanceId id) {
    std::vector<Signature> signatures;
    db.each(
        select_signatures,
        [&](const Row& row) {
            signatures.push_back(
                {row.string(0), row.id<access::OrganisationId>(1), row.string(2), row.date(3)});
        },
        id);
    return signatures;
}

std::string side_name(std::string_view side) {
    if (side == "COMPETENT_DEPT") return "业务主管单位";
    if (side == "BIG_DATA") return "市综指中心（大数据管理中心）";
    if (side == "HRSS") return "市人社局";
    if (side == "IT_LEADING_OFFICE") return "信息化领导小组办公室";
    return std::string{side};
}

}  // namespace onecard::projects
