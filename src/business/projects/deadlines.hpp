#pragma once
// Deadlines of projects and payment notices (domain.md 3.44), as the calendar page and the worker see them.

#include "business/projects/notice_store.hpp"
#include "business/projects/project_store.hpp"

namespace onecard::projects {

enum class DeadlineKind { payment, contract, completion, notice };
std::span<const Label<DeadlineKind>> labels_of(DeadlineKind);
std::string_view code_of(DeadlineKind kind);

struct ProjectDeadline {
    DeadlineKind kind{};
    ProjectId project;
    PaymentNoticeId notice;       ///< of a payment
    std::string what;             ///< code and name, or the number of the notice
    access::OrganisationId bank;  ///< who has to act; empty for the office itself
    Date due_on{};
    bool is_provisional = false;
};
/// What a project has to do by a day: the banks' confirmation, the contract, the work, the notice after acceptance. The
/// payments stand on the notices.
std::vector<ProjectDeadline> deadlines_of(Unit& unit, const HolidayCalendar& calendar,
                                          const Project& project);
ProjectDeadline deadline_of(const PaymentNotice& notice);

}  // namespace onecard::projects
