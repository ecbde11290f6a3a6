// Deadlines of projects and payment notices.

#include "business/projects/deadlines.hpp"

#include <algorithm>

#include "business/projects/acceptance_store.hpp"
#include "business/projects/record_store.hpp"

namespace onecard::projects {

std::span<const Label<DeadlineKind>> labels_of(DeadlineKind) {
    using enum DeadlineKind;
    static constexpr Label<DeadlineKind> labels[] = {
        {payment, "payment", {"银行付款", "Payment by the bank"}},
        {contract, "contract", {"签订合同", "Signing of the contract"}},
        {completion, "completion", {"合同完工", "Completion of the work"}},
        {notice, "notice", {"验收后结付", "Settlement after acceptance"}},
    };
    return labels;
}
std::string_view code_of(DeadlineKind kind) {
    for (const auto& label : labels_of(kind))
        if (label.value == kind) return label.code;
    return {};
}

ProjectDeadline deadline_of(const PaymentNotice& notice) {
    return {.kind = DeadlineKind::payment,
            .project = notice.project,
            .notice = notice.id,
            .what = notice.number,
            .bank = notice.bank,
            .due_on = notice.due_on.value_or(Date{}),
            .is_provisional = notice.is_provisional};
}

std::vector<ProjectDeadline> deadlines_of(Unit& unit, const HolidayCalendar& calendar,
                                          const Project& project) {
    std::vector<ProjectDeadline> found;
    if (project.way->is_end(project.state)) return found;
    const auto add = [&](DeadlineKind kind, Deadline due, access::OrganisationId bank = {}) {
        found.push_back(
            {kind, project.id, {}, project.code + " " + project.name, bank, due.due, due.incomplete});
    };
    const auto working_days = [&](Date from, std::string_view key) {
        return add_working_days(
            calendar, from,
            static_cast<int>(policies::number(unit.db, project.pack, key, project.proposed_on)));
    };
    const auto contracts = contracts_of(unit, project.id);
    const auto parties = policies::texts(unit.db, project.pack, "contract_parties", project.proposed_on);
    const bool banks_sign = std::ranges::find(parties, "BANK") != parties.end();
    if (banks_sign && project.granted) {
        if (const auto award = newest_record(unit.db, project.id, RecordKind::award))
            for (const access::OrganisationId bank : banks_of(unit.db, project.id))
                if (std::ranges::find(contracts, bank, &Contract::bank) == contracts.end())
                    add(DeadlineKind::contract, working_days(award->held_on, "contract_sign_working_days"),
                        bank);
    }
    const auto acceptance = newest_acceptance(unit.db, project.id);
    const bool is_accepted =
        acceptance && acceptance->is_confirmed && acceptance->opinion != AcceptanceOpinion::fail;
    if (!contracts.empty() && !is_accepted) {
        Date last = contracts.front().ends_on;
        for (const Contract& contract : contracts) last = std::max(last, contract.ends_on);
        add(DeadlineKind::completion, {last, false});
    }
    if (is_accepted &&
        std::ranges::all_of(contracts, [](const Contract& one) { return one.noticed == Money{}; }))
        add(DeadlineKind::notice, {acceptance->held_on, false});
    return found;
}

}  // namespace onecard::projects
