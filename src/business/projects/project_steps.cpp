// What every step of a project asks, and the move itself.

#include "business/projects/project_steps.hpp"

#include <algorithm>

#include "business/projects/problems.hpp"
#include "business/regions/regions.hpp"
#include "engine/advance.hpp"

namespace onecard::projects {
namespace {

std::vector<std::string> split(std::string_view text, char at) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(at), text.size());
        if (end > 0) parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

Words words_of_act(const Procedure& way, ProjectAct act) {
    for (const auto& one : way.lifecycle->acts)
        if (one.code == code_of(act)) return one.words;
    return {"?", "?"};
}

}  // namespace

bool sees(Unit& unit, const Project& project) {
    const Actor& actor = unit.actor;
    if (actor.kind == ActorKind::worker) return true;
    if (actor.own_organisation_only) return is_party(unit.db, project.id, actor.organisation);
    return actor.region.contains(project.region);
}

Project must_see_project(Unit& unit, ProjectId id) {
    Project project = must_find_project(unit.db, id);
    if (!sees(unit, project)) throw Problem{project_not_found}.at("project").with(id.text());
    return project;
}

PaymentNotice must_see_notice(Unit& unit, PaymentNoticeId id) {
    PaymentNotice notice = must_find_notice(unit, id);
    const Actor& actor = unit.actor;
    const bool arrives = notice.state != NoticeState::made && notice.state != NoticeState::collected;
    bool seen = actor.kind == ActorKind::worker;
    if (actor.own_organisation_only) {
        // A bank sees the notices to itself, once they were sent to it.
        if (is_bank(unit.db, access::OrganisationId{actor.organisation}))
            seen = notice.bank.number() == actor.organisation && arrives;
        else
            seen = seen || is_party(unit.db, notice.project, actor.organisation);
    } else {
        seen = seen || actor.region.contains(notice.region);
    }
    if (!seen) throw Problem{notice_not_found}.at("notice").with(id.text());
    return notice;
}

bool has_hand(Unit& unit, const Project& project, ProjectAct act) {
    const Actor& actor = unit.actor;
    if (actor.kind == ActorKind::worker) return true;
    for (const std::string& role : split(project.way->roles_for(act), ' ')) {
        if (!actor.has_role(role)) continue;
        if (actor.own_organisation_only ? is_party(unit.db, project.id, actor.organisation)
                                        : actor.region == project.region)
            return true;
    }
    return false;
}

void require_hand(Unit& unit, const Project& project, ProjectAct act) {
    if (!project.way->has(act) || has_hand(unit, project, act)) return;
    const Words words = words_of_act(*project.way, act);
    throw Problem{not_your_step}
        .with(std::string{words.zh} + " " + std::string{words.en})
        .with(std::string{project.way->roles_for(act)});
}

Project must_take_project(Unit& unit, ProjectId id, ProjectAct act) {
    Project project = must_see_project(unit, id);
    require_hand(unit, project, act);
    if (!project.can(act)) {
        const Words words = project.way->words_of(project.state);
        throw Problem{step_not_now}.at("project").with(std::string{words.zh} + " " + std::string{words.en});
    }
    return project;
}

std::vector<DocumentKind> missing_documents(Unit& unit, const Project& project, ProjectAct act) {
    std::vector<DocumentKind> wanted;
    for (const std::string& entry :
         policies::texts(unit.db, project.pack, "step_documents", project.proposed_on))
        if (const auto parts = split(entry, ':'); parts.size() == 2 && parts[0] == code_of(act))
            wanted.push_back(document_kind(parts[1]));
    if (act == ProjectAct::finish_scheme)
        for (const std::string& part :
             policies::texts(unit.db, project.pack, "scheme_must_contain", project.proposed_on))
            if (part == "SECURITY_DESIGN") wanted.push_back(DocumentKind::security_design);
    std::erase_if(wanted, [&](DocumentKind kind) { return has_document(unit.db, project.id, kind); });
    return wanted;
}

void take_step(Unit& unit, Project& project, ProjectAct act, std::string_view opinion) {
    std::string missing;
    for (const DocumentKind kind : missing_documents(unit, project, act)) {
        const Words words = words_of(kind);
        missing += (missing.empty() ? "" : "、") + std::string{words.zh} + " " + std::string{words.en};
    }
    if (!missing.empty()) throw Problem{documents_missing}.at("project").with(missing);
    advance_by_code(unit, *project.way->lifecycle, project.id.number(), project.state, code_of(act), opinion);
    for (const auto& step : project.way->lifecycle->steps)
        if (step.from == project.state && step.act == code_of(act)) {
            project.state = std::string{step.to};
            break;
        }
}

void take_step(Unit& unit, Project& project, ProjectAct act, StageRecord record) {
    take_step(unit, project, act, record.content);
    insert_record(unit, project.id, std::move(record));
}

void require_own_level(Unit& unit, const Project& project) {
    const Actor& actor = unit.actor;
    if (actor.kind == ActorKind::worker || actor.own_organisation_only || actor.region == project.region)
        return;
    throw Problem{not_your_step}.with("登记 record").with(project.region.short_text());
}

std::vector<std::string> banks_to_agree(Unit& unit, const Project& project) {
    const auto points = policies::texts(unit.db, project.pack, "consultation_items", project.proposed_on);
    const auto talks = consultations_of(unit.db, project.id);
    std::vector<std::string> missing;
    for (const access::OrganisationId bank : banks_of(unit.db, project.id)) {
        const auto talk = std::ranges::find(talks, bank, &Consultation::bank);
        const bool agreed =
            talk != talks.end() && std::ranges::all_of(points, [&](const std::string& point) {
                return std::ranges::any_of(labels_of(ConsultationItem{}), [&](const auto& label) {
                    return label.code == point &&
                           std::ranges::find(talk->agreed, label.value) != talk->agreed.end();
                });
            });
        if (!agreed) missing.push_back(access::organisation_name(unit.db, bank));
    }
    return missing;
}

void require_method(Unit& unit, const Project& project, std::string_view method) {
    const auto methods = policies::texts(unit.db, project.pack, "procurement_methods", project.proposed_on);
    if (std::ranges::find(methods, method) != methods.end()) return;
    std::string known;
    for (const std::string& one : methods) known += (known.empty() ? "" : " ") + one;
    throw Problem{method_unknown}.at("method").with(std::string{method}).with(known);
}

void require_words(std::string_view text, std::string_view field) {
    if (text.find_first_not_of(" \n\t") == std::string_view::npos)
        throw Problem{words_missing}.at(std::string{field});
}
void require_past(Unit& unit, Date day, std::string_view field) {
    if (day > unit.today()) throw Problem{date_in_future}.at(std::string{field}).with(day.text());
}

bool is_bank(Database& db, access::OrganisationId id) {
    const auto found = access::find_organisation(db, id);
    return found && found->type.starts_with("BANK_") && found->type != "BANK_REG";
}
access::Organisation must_find_partner(Database& db, PartnerId id) {
    const auto found = access::find_organisation(db, organisation_of(id));
    if (!found || found->type != "CONTRACTOR" || found->state != access::OrganisationState::active)
        throw Problem{contractor_unknown}.at("contractor").with(id.text());
    return *found;
}
void require_bank(Database& db, access::OrganisationId id, std::string_view field) {
    if (!is_bank(db, id)) throw Problem{bank_expected}.at(std::string{field}).with(partner(id).text());
}

PaymentTerm payment_term(Unit& unit, policies::PackId pack, Date day) {
    return {.days = static_cast<int>(policies::number(unit.db, pack, "payment_term_days", day)),
            .working_days = policies::text(unit.db, pack, "payment_term_unit", day) == "WORKING_DAYS",
            .waits_for_invoice =
                policies::text(unit.db, pack, "payment_clock_start", day) == "LATER_OF_NOTICE_AND_INVOICE"};
}

void reset_clock(Unit& unit, PaymentNotice& notice) {
    const auto due =
        payment_due(regions::holiday_calendar(unit.db), payment_term(unit, notice.pack, notice.made_on),
                    notice.received_on, notice.invoice_on);
    notice.due_on.reset();
    if (due) notice.due_on = due->due;
    notice.is_provisional = due && due->incomplete;
    set_clock(unit.db, notice);
}

}  // namespace onecard::projects
