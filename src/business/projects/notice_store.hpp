#pragma once
// PaymentNotice (付款通知) to one bank, its invoices, what arrived at the bank, payments, receipts and reminders.

#include "business/ledger/ledger.hpp"
#include "business/projects/contract_store.hpp"
#include "business/projects/notice_lifecycle.hpp"
#include "business/projects/project_rules.hpp"

namespace onecard::projects {

struct PaymentNotice {
    PaymentNoticeId id;
    NoticeState state{};
    ProjectId project;
    ContractId contract;
    std::int64_t round = 0;  ///< of the notices made together for the same invoices
    std::string number;      ///< gap-free within level and year
    RegionCode region;
    access::OrganisationId organisation, bank;
    Money amount, paid;
    std::string account_name, opening_outlet;
    BankAccount account{};
    ledger::TransferId transfer;  ///< holds the bank's commitment
    Date made_on;
    std::optional<Date> received_on, invoice_on, due_on;
    bool is_provisional = false;  ///< the calendar of a year is not known yet (R3.2-13)
    std::optional<Date> reminded_on, paid_on;
    policies::PackId pack;
    std::string made_by;

    static constexpr const auto& lifecycle() { return notice_lifecycle; }
    Money left() const { return amount - paid; }
    bool is_open() const { return state != NoticeState::receipted && state != NoticeState::cancelled; }
};
void insert_notice(Unit& unit, PaymentNotice& notice);
/// Throws notice_not_found.
PaymentNotice must_find_notice(Unit& unit, PaymentNoticeId id);
std::vector<PaymentNotice> notices_of(Unit& unit, ProjectId id);
void set_transfer(Database& db, PaymentNoticeId id, ledger::TransferId transfer);
/// Arrivals and the day that follows from them.
void set_clock(Database& db, const PaymentNotice& notice);
void set_paid(Database& db, const PaymentNotice& notice);
void set_reminded(Database& db, PaymentNoticeId id, Date day);

struct NoticeFilter {
    RegionCode within{};
    std::int64_t organisation = 0;  ///< made by, to, or about a project of: 0 all
    bool as_bank = false;           ///< the organisation is a bank: nothing that was not yet submitted
    std::string state{};
    ProjectId project{};
    PaymentNoticeId after{};
    std::int64_t limit = 50;
};
std::vector<PaymentNotice> list_notices(Unit& unit, const NoticeFilter& filter);

struct Invoice {
    std::string number;
    Money amount;
    Date issued_on;
    DocumentId document;
};
/// Throws invoice_used where the project has it in a round that is not wholly cancelled.
void insert_invoice(Database& db, std::int64_t round, ProjectId project, const Invoice& invoice);
std::vector<Invoice> invoices_of(Database& db, std::int64_t round);

struct Arrival {
    std::string what;  ///< "notice", "invoice", "invoice_returned"
    Date on_day;
    std::string reason, made_by;
};
void insert_arrival(Unit& unit, PaymentNoticeId id, const Arrival& arrival);
std::vector<Arrival> arrivals_of(Database& db, PaymentNoticeId id);

struct NoticePayment {
    std::int64_t id = 0;
    Date paid_on;
    Money amount;
    std::string bank_reference;
    std::optional<Date> returned_on{};  ///< it came back
    std::string return_reason{};
};
/// Throws payment_known.
void insert_payment(Unit& unit, PaymentNoticeId id, const NoticePayment& payment);
std::vector<NoticePayment> payments_of(Database& db, PaymentNoticeId id);
/// The payment came back; receipts given for the notice are put aside.
void insert_return(Unit& unit, PaymentNoticeId id, std::int64_t payment, Date day, std::string_view reason);

struct Receipt {
    std::string given_to;  ///< as in the rule pack: "PROVINCE", "CITY", "HRSS"
    Date given_on;
    DocumentId document;
};
/// Throws receipt_given.
void insert_receipt(Unit& unit, PaymentNoticeId id, const Receipt& receipt);
std::vector<Receipt> receipts_of(Database& db, PaymentNoticeId id);

/// What the worker has to look at: received or overdue, with a day that is provisional or has passed.
std::vector<PaymentNotice> notices_to_watch(Unit& unit, Date today, PaymentNoticeId after,
                                            std::int64_t limit);

struct ReminderTag {
    static constexpr std::string_view prefix = "reminder";
};
using ReminderId = Id<ReminderTag>;
struct Reminder {
    ReminderId id{};
    ProjectId project;
    PaymentNoticeId notice;  ///< empty where it is about the project
    std::string kind;        ///< a DeadlineKind
    Date due_on, on_day;
};
/// False where it was written before.
bool insert_reminder(Unit& unit, const Reminder& reminder);
/// Of what lies within, or concerns the organisation; a bank reads those of its own notices and projects.
std::vector<Reminder> list_reminders(Database& db, RegionCode within, std::int64_t organisation, bool as_bank,
                                     ReminderId after, std::int64_t limit);
/// The worker looks at the projects once a day.
bool is_project_look_due(Database& db, Date today);
void record_look(Database& db, Date today);

}  // namespace onecard::projects
