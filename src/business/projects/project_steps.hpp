#pragma once
// What every step of a project asks: may the actor see it, is it this hand's step, are the papers there; then the move.

#include "business/projects/contract_store.hpp"
#include "business/projects/notice_store.hpp"
#include "business/projects/project_store.hpp"
#include "business/projects/record_store.hpp"

namespace onecard::projects {

/// For whom it is no business it is not found: who is bound to an organisation sees what that takes part in, others see
/// what lies within their region.
bool sees(Unit& unit, const Project& project);
Project must_see_project(Unit& unit, ProjectId id);
PaymentNotice must_see_notice(Unit& unit, PaymentNoticeId id);

/// Whether this hand may do the step in the project's procedure: one of its roles, at the level of the project.
bool has_hand(Unit& unit, const Project& project, ProjectAct act);
void require_hand(Unit& unit, const Project& project, ProjectAct act);
/// The project, seen and this hand's for the step, and in a state from which the step leads on.
Project must_take_project(Unit& unit, ProjectId id, ProjectAct act);

/// The documents which the rule pack wants for the step and which are not there (R3.29-7).
std::vector<DocumentKind> missing_documents(Unit& unit, const Project& project, ProjectAct act);

/// Asks for the documents, moves the state, keeps the record. The project's state is the new one then.
void take_step(Unit& unit, Project& project, ProjectAct act, std::string_view opinion);
void take_step(Unit& unit, Project& project, ProjectAct act, StageRecord record);

/// Who works on the project, not only reads it: a party, or somebody of the very level. Throws not_your_step.
void require_own_level(Unit& unit, const Project& project);
/// The banks that have not agreed on all the points of the rule pack, by name (R3.29-2).
std::vector<std::string> banks_to_agree(Unit& unit, const Project& project);
/// Throws method_unknown.
void require_method(Unit& unit, const Project& project, std::string_view method);

/// Throws words_missing at the field.
void require_words(std::string_view text, std::string_view field);
/// Throws date_in_future at the field.
void require_past(Unit& unit, Date day, std::string_view field);
bool is_bank(Database& db, access::OrganisationId id);
/// A contractor in business. Throws contractor_unknown.
access::Organisation must_find_partner(Database& db, PartnerId id);
/// Throws bank_expected.
void require_bank(Database& db, access::OrganisationId id, std::string_view field);

PaymentTerm payment_term(Unit& unit, policies::PackId pack, Date day);
/// The due day of the notice by what has arrived so far and the calendar of today.
void reset_clock(Unit& unit, PaymentNotice& notice);

}  // namespace onecard::projects
