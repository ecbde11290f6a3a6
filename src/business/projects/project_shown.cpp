// Makes what lists and pages show.

#include "business/projects/project_shown.hpp"

#include <algorithm>

#include "business/projects/problems.hpp"

namespace onecard::projects {
namespace {

/// The operator's name; the account of one who has none here, such as the worker.
std::string name_of_hand(Unit& unit, const std::string& account) {
    const std::string name = access::operator_name(unit.db, account);
    return name.empty() ? account : name;
}

}  // namespace

ProjectRow row_of(Unit& unit, const Project& project) {
    const Words words = project.way->words_of(project.state);
    ProjectRow row{.project = project.id,
            .code = project.code,
            .name = project.name,
            .way = std::string{project.way->code},
            .state = project.state,
            .state_zh = std::string{words.zh},
            .state_en = std::string{words.en},
            .region = project.region,
            .organisation = access::organisation_name(unit.db, project.organisation),
            .scope_class = project.scope_class,
            .budget = project.budget,
            .granted = project.granted,
            .reviewed = project.reviewed,
            .contracted = project.contracted,
            .urgent = project.is_urgent,
            .proposed_on = project.proposed_on,
            .responsible = project.responsible};
    for (auto& one : policies::coded_words(unit.db, project.pack, "project_scope_classes", project.proposed_on))
        if (one.code == project.scope_class) {
            row.scope_class_zh = std::move(one.zh);
            row.scope_class_en = std::move(one.en);
        }
    return row;
}

ContractShown shown(Unit& unit, const Contract& contract) {
    ContractShown out{.contract = contract.id,
                      .number = contract.number,
                      .name = contract.name,
                      .procurement_no = contract.procurement_no,
                      .bank = access::organisation_name(unit.db, contract.bank),
                      .contractor = contract.contractor_name,
                      .account_name = contract.account_name,
                      .opening_outlet = contract.opening_outlet,
                      .account = contract.account,
                      .amount = contract.amount,
                      .held = contract.held,
                      .noticed = contract.noticed,
                      .paid = contract.paid,
                      .left = contract.left_to_notice(),
                      .signed_on = contract.signed_on,
                      .starts_on = contract.starts_on,
                      .ends_on = contract.ends_on,
                      .terms = {}};
    for (PaymentTermShare& term : terms_of(unit.db, contract.id))
        out.terms.push_back({term.amount, std::move(term.condition), term.retention});
    return out;
}

AcceptanceShown shown(Unit& unit, const Project& project, const Acceptance& acceptance) {
    AcceptanceShown out{.acceptance = acceptance.id,
                        .nth = acceptance.nth,
                        .held_on = acceptance.held_on,
                        .opinion = acceptance.opinion,
                        .opinion_zh = std::string{words_of(acceptance.opinion).zh},
                        .members = acceptance.members,
                        .content = acceptance.content,
                        .issues = acceptance.issues,
                        .issues_closed_on = acceptance.issues_closed_on,
                        .confirmed = acceptance.is_confirmed,
                        .signatures = {}};
    const auto given = signatures_of(unit.db, acceptance.id);
    for (const std::string& side :
         policies::texts(unit.db, project.pack, "acceptance_signatures", project.proposed_on)) {
        SignatureShown one{.side = side, .name = side_name(side), .signer = {}, .signed_on = {}};
        if (const auto found = std::ranges::find(given, side, &Signature::side); found != given.end()) {
            one.name = access::organisation_name(unit.db, found->organisation);
            one.signer = found->signer;
            one.signed_on = found->signed_on;
        }
        out.signatures.push_back(std::move(one));
    }
    return out;
}

NoticeRow row_of(Unit& unit, const PaymentNotice& notice) {
    const Words& words = notice_lifecycle.words(notice.state);
    NoticeRow row{.notice = notice.id,
                  .number = notice.number,
                  .state = std::string{notice_lifecycle.code(notice.state)},
                  .state_zh = std::string{words.zh},
                  .state_en = std::string{words.en},
                  .project = notice.project,
                  .project_name = must_find_project(unit.db, notice.project).name,
                  .contract = notice.contract,
                  .region = notice.region,
                  .made_by_office = access::organisation_name(unit.db, notice.organisation),
                  .bank = partner(notice.bank),
                  .bank_name = access::organisation_name(unit.db, notice.bank),
                  .amount = notice.amount,
                  .paid = notice.paid,
                  .made_on = notice.made_on,
                  .received_on = notice.received_on,
                  .invoice_on = notice.invoice_on,
                  .due_on = notice.due_on,
                  .provisional = notice.is_provisional,
                  .days_left = {},
                  .paid_on = notice.paid_on};
    if (notice.due_on) {
        const Date until = notice.paid_on.value_or(unit.today());
        if (!notice.paid_on) row.days_left = *notice.due_on - unit.today();
        row.days_late = std::max(0, until - *notice.due_on);
    }
    return row;
}

std::vector<ActShown> acts_of(Unit& unit, const Project& project) {
    std::vector<ActShown> acts =
        shown_acts(unit, *project.way->lifecycle, project.id.number(), project.state);
    // What follows from another thing's act, as a payment's return, is no step of the project's page.
    std::erase_if(acts, [&](const ActShown& shown) {
        return std::ranges::none_of(project.way->hands,
                                    [&](const Hand& hand) { return code_of(hand.act) == shown.act; });
    });
    for (ActShown& shown : acts)
        for (int i = 0; i <= static_cast<int>(ProjectAct::terminate_project); ++i) {
            const auto act = static_cast<ProjectAct>(i);
            if (code_of(act) == shown.act && shown.open && !has_hand(unit, project, act)) {
                shown.open = false;
                shown.why_not = not_your_step.code;
            }
        }
    return acts;
}

std::vector<TimelineEntry> timeline_of(Unit& unit, const Project& project) {
    std::vector<TimelineEntry> entries;
    for (const PastMove& move : past_moves(unit.db, *project.way->lifecycle, project.id.number())) {
        Words words{"?", "?"};
        for (const auto& act : project.way->lifecycle->acts)
            if (act.code == move.act) words = act.words;
        entries.push_back({.at = move.at,
                           .held_on = move.at.date(),
                           .what = move.act,
                           .zh = std::string{words.zh},
                           .en = std::string{words.en},
                           .who = name_of_hand(unit, move.actor),
                           .content = move.opinion});
    }
    for (StageRecord& record : records_of(unit.db, project.id)) {
        const Words words =
            std::ranges::find(labels_of(record.kind), record.kind, &Label<RecordKind>::value)->words;
        entries.push_back({.at = record.made_at,
                           .held_on = record.held_on,
                           .what = "record",
                           .zh = std::string{words.zh},
                           .en = std::string{words.en},
                           .who = name_of_hand(unit, record.made_by),
                           .party = std::move(record.party),
                           .reference = std::move(record.reference),
                           .amount = record.amount,
                           .content = std::move(record.content)});
    }
    for (Consultation& talk : consultations_of(unit.db, project.id))
        entries.push_back({.at = talk.made_at,
                           .held_on = talk.held_on,
                           .what = "consultation",
                           .zh = "银行沟通",
                           .en = "Consultation",
                           .who = name_of_hand(unit, talk.made_by),
                           .party = access::organisation_name(unit.db, talk.bank),
                           .content = std::move(talk.content)});
    std::ranges::stable_sort(entries, {}, &TimelineEntry::at);
    return entries;
}

}  // namespace onecard::projects
