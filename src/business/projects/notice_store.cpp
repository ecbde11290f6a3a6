// Every statement on payment notices and what follows them.

#include "business/projects/notice_store.hpp"

#include "business/projects/problems.hpp"
#include "engine/advance.hpp"
#include "engine/sealer.hpp"

namespace onecard::projects {
namespace {

#define NOTICE_COLUMNS                                                                                \
    "n.id, n.state, n.project, n.contract, n.round, n.number, n.region, n.organisation, n.bank, "     \
    "n.amount_fen, "                                                                                  \
    "n.paid_fen, n.account_name, n.opening_outlet, n.account, n.transfer, n.made_on, n.received_on, " \
    "n.invoice_on, "                                                                                  \
    "n.due_on, n.provisional, n.reminded_on, n.paid_on, n.pack, n.made_by"

constexpr Statement insert_notice_row{"projects.insert_notice", R"sql(
    INSERT INTO payment_notices (id, state, project, contract, round, number, region, organisation, bank, amount_fen,
                                 paid_fen, account_name, opening_outlet, account, transfer, made_on, received_on,
                                 invoice_on, due_on, provisional, reminded_on, paid_on, pack, made_by, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0, $11, $12, $13, NULL, $14, NULL, NULL, NULL, 0, NULL, NULL,
            $15, $16, $17))sql"};
constexpr Statement select_notice{"projects.select_notice",
                                  "SELECT " NOTICE_COLUMNS " FROM payment_notices n WHERE n.id = $1"};
constexpr Statement select_notices_of{"projects.select_notices_of_project",
                                      "SELECT " NOTICE_COLUMNS
                                      " FROM payment_notices n WHERE n.project = $1 ORDER BY n.id"};
constexpr Statement select_notices{"projects.select_notices", "SELECT " NOTICE_COLUMNS R"sql(
      FROM payment_notices n
     WHERE n.region BETWEEN $1 AND $2
       AND ($3 = 0 OR n.bank = $3 OR ($4 = 0 AND (n.organisation = $3 OR EXISTS (
            SELECT 1 FROM project_parties p WHERE p.project = n.project AND p.organisation = $3 AND p.part <> 'bank'))))
       AND ($4 = 0 OR n.state NOT IN ('made', 'collected'))
       AND ($5 = '' OR n.state = $5) AND ($6 = 0 OR n.project = $6) AND n.id > $7
     ORDER BY n.id LIMIT $8)sql"};
constexpr Statement select_watched{"projects.select_watched_notices", "SELECT " NOTICE_COLUMNS R"sql(
      FROM payment_notices n
     WHERE n.state IN ('received', 'overdue') AND (n.provisional = 1 OR n.due_on < $1) AND n.id > $2
     ORDER BY n.id LIMIT $3)sql"};
constexpr Statement update_transfer{"projects.update_notice_transfer",
                                    "UPDATE payment_notices SET transfer = $2 WHERE id = $1"};
constexpr Statement update_clock{"projects.update_notice_clock", R"sql(
    UPDATE payment_notices SET received_on = $2, invoice_on = $3, due_on = $4, provisional = $5 WHERE id = $1)sql"};
constexpr Statement update_paid{"projects.update_notice_paid", R"sql(
    UPDATE payment_notices SET paid_fen = $2, paid_on = $3 WHERE id = $1 AND $2 <= amount_fen)sql"};
constexpr Statement update_reminded{"projects.update_notice_reminded",
                                    "UPDATE payment_notices SET reminded_on = $2 WHERE id = $1"};

constexpr Statement count_invoice{"projects.count_invoice", R"sql(
    SELECT COUNT(*) FROM notice_invoices i JOIN payment_notices n ON n.round = i.round
     WHERE i.project = $1 AND i.number = $2 AND n.state <> 'cancelled')sql"};
constexpr Statement insert_invoice_row{"projects.insert_invoice", R"sql(
    INSERT INTO notice_invoices (round, number, amount_fen, issued_on, document, project)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (round, number) DO NOTHING)sql"};
constexpr Statement select_invoices{"projects.select_invoices", R"sql(
    SELECT number, amount_fen, issued_on, document FROM notice_invoices WHERE round = $1 ORDER BY number)sql"};
constexpr Statement insert_arrival_row{"projects.insert_arrival", R"sql(
    INSERT INTO notice_arrivals (id, notice, what, on_day, reason, made_by, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7))sql"};
constexpr Statement select_arrivals{"projects.select_arrivals", R"sql(
    SELECT what, on_day, reason, made_by FROM notice_arrivals WHERE notice = $1 ORDER BY id)sql"};
constexpr Statement insert_payment_row{"projects.insert_payment", R"sql(
    INSERT INTO notice_payments (id, notice, paid_on, amount_fen, bank_reference, made_by, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (notice, bank_reference) DO NOTHING)sql"};
constexpr Statement select_payments{"projects.select_payments", R"sql(
    SELECT p.id, p.paid_on, p.amount_fen, p.bank_reference, r.returned_on, r.reason
      FROM notice_payments p LEFT JOIN notice_returns r ON r.payment = p.id WHERE p.notice = $1 ORDER BY p.id)sql"};
constexpr Statement insert_return_row{"projects.insert_return", R"sql(
    INSERT INTO notice_returns (payment, notice, returned_on, reason, made_by, made_at)
    VALUES ($1, $2, $3, $4, $5, $6))sql"};
constexpr Statement void_receipts{"projects.void_receipts", R"sql(
    INSERT INTO notice_receipts_void (payment, notice, given_to, given_on, document, made_by, made_at)
    SELECT $1, notice, given_to, given_on, document, made_by, made_at FROM notice_receipts WHERE notice = $2)sql"};
constexpr Statement delete_receipts{"projects.delete_receipts",
                                    "DELETE FROM notice_receipts WHERE notice = $1"};
constexpr Statement insert_receipt_row{"projects.insert_receipt", R"sql(
    INSERT INTO notice_receipts (notice, given_to, given_on, document, made_by, made_at)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (notice, given_to) DO NOTHING)sql"};
constexpr Statement select_receipts{"projects.select_receipts", R"sql(
    SELECT given_to, given_on, document FROM notice_receipts WHERE notice = $1 ORDER BY given_to)sql"};
constexpr Statement insert_reminder_row{"projects.insert_reminder", R"sql(
    INSERT INTO project_reminders (id, project, notice, kind, due_on, on_day, at) VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (project, kind, notice, on_day) DO NOTHING)sql"};

constexpr Statement select_reminders{"projects.select_reminders", R"sql(
    SELECT r.id, r.project, r.notice, r.kind, r.due_on, r.on_day
      FROM project_reminders r JOIN projects p ON p.id = r.project LEFT JOIN payment_notices n ON n.id = r.notice
     WHERE p.region BETWEEN $1 AND $2
       AND ($3 = 0 OR EXISTS (SELECT 1 FROM project_parties q WHERE q.project = p.id AND q.organisation = $3))
       AND ($4 = 0 OR n.id IS NULL OR n.bank = $3) AND r.id > $5
     ORDER BY r.id LIMIT $6)sql"};
// The look is a serial like others: the day is its number.
constexpr Statement count_looks{"projects.count_looks", R"sql(
    SELECT COUNT(*) FROM project_serials WHERE series = 'look' AND region = 0 AND year = 0 AND last >= $1)sql"};
constexpr Statement count_projects{"projects.count_projects", "SELECT COUNT(*) FROM projects"};
constexpr Statement put_look{"projects.put_look", R"sql(
    INSERT INTO project_serials (series, region, year, last) VALUES ('look', 0, 0, $1)
    ON CONFLICT (series, region, year) DO UPDATE SET last = $1)sql"};

std::string place_of(PaymentNoticeId id) {
    return "payment_notice:" + std::to_string(id.number());
}

std::optional<Date> day_of(const Row& row, int column) {
    if (row.is_null(column)) return {};
    return row.date(column);
}

PaymentNotice notice_of(Unit& unit, const Row& row) {
    PaymentNotice notice{.id = row.id<PaymentNoticeId>(0),
                         .state = notice_lifecycle.state(row.text(1)),
                         .project = row.id<ProjectId>(2),
                         .contract = row.id<ContractId>(3),
                         .round = row.number(4),
                         .number = row.string(5),
                         .region = row.region(6),
                         .organisation = row.id<access::OrganisationId>(7),
                         .bank = row.id<access::OrganisationId>(8),
                         .amount = row.money(9),
                         .paid = row.money(10),
                         .account_name = row.string(11),
                         .opening_outlet = row.string(12),
                         .transfer = row.id<ledger::TransferId>(14),
                         .made_on = row.date(15),
                         .received_on = day_of(row, 16),
                         .invoice_on = day_of(row, 17),
                         .due_on = day_of(row, 18),
                         .is_provisional = row.flag(19),
                         .reminded_on = day_of(row, 20),
                         .paid_on = day_of(row, 21),
                         .pack = row.id<policies::PackId>(22),
                         .made_by = row.string(23)};
    const std::string digits = unit.sealer.open(row.blob(13), place_of(notice.id));
    notice.account = BankAccount::parse(digits, AccountKind::account).value();
    return notice;
}

}  // namespace

void insert_notice(Unit& unit, PaymentNotice& notice) {
    notice.id = unit.next_id<PaymentNoticeId>();
    notice.state = notice_lifecycle.start();
    notice.made_by = unit.actor.code;
    std::string sealed;
    unit.sealer.seal(notice.account.reveal(), place_of(notice.id), sealed);
    unit.db.change(insert_notice_row, notice.id, notice_lifecycle.code(notice.state), notice.project,
                   notice.contract, notice.round, notice.number, notice.region, notice.organisation,
                   notice.bank, notice.amount, notice.account_name, notice.opening_outlet, Blob{sealed},
                   notice.made_on, notice.pack.number(), notice.made_by, unit.now);
    record_birth(unit, view_of(notice_lifecycle), notice.id.number(),
                 notice_lifecycle.code(NoticeAct::make_notice));
}
PaymentNotice must_find_notice(Unit& unit, PaymentNoticeId id) {
    std::optional<PaymentNotice> found;
    unit.db.each(select_notice, [&](const Row& row) { found = notice_of(unit, row); }, id);
    if (!found) throw Problem{notice_not_found}.at("notice").with(id.text());
    return *std::move(found);
}
std::vector<PaymentNotice> notices_of(Unit& unit, ProjectId id) {
    std::vector<PaymentNotice> notices;
    unit.db.each(select_notices_of, [&](const Row& row) { notices.push_back(notice_of(unit, row)); }, id);
    return notices;
}
std::vector<PaymentNotice> list_notices(Unit& unit, const NoticeFilter& filter) {
    const auto range = filter.within ? filter.within.range() : RegionCode::Range{0, INT64_MAX};
    std::vector<PaymentNotice> notices;
    unit.db.each(
        select_notices, [&](const Row& row) { notices.push_back(notice_of(unit, row)); }, range.lowest,
        range.highest, filter.organisation, filter.as_bank, filter.state, filter.project.number(),
        filter.after.number(), filter.limit);
    return notices;
}
std::vector<PaymentNotice> notices_to_watch(Unit& unit, Date today, PaymentNoticeId after,
                                            std::int64_t limit) {
    std::vector<PaymentNotice> notices;
    unit.db.each(
        select_watched, [&](const Row& row) { notices.push_back(notice_of(unit, row)); }, today,
        after.number(), limit);
    return notices;
}
void set_transfer(Database& db, PaymentNoticeId id, ledger::TransferId transfer) {
    db.change(update_transfer, id, transfer);
}
void set_clock(Database& db, const PaymentNotice& notice) {
    db.change(update_clock, notice.id, notice.received_on, notice.invoice_on, notice.due_on,
              notice.is_provisional);
}
void set_paid(Database& db, const PaymentNotice& notice) {
    db.change(update_paid, notice.id, notice.paid, notice.paid_on);
}
void set_reminded(Database& db, PaymentNoticeId id, Date day) {
    db.change(update_reminded, id, day);
}

void insert_invoice(Database& db, std::int64_t round, ProjectId project, const Invoice& invoice) {
    if (db.number_or(0, count_invoice, project, invoice.number) > 0 ||
        db.change(insert_invoice_row, round, invoice.number, invoice.amount, invoice.issued_on,
                  invoice.document, project) == 0)
        throw Problem{invoice_used}.at("invoices").with(invoice.number);
}
std::vector<Invoice> invoices_of(Database& db, std::int64_t round) {
    std::vector<Invoice> invoices;
    db.each(
        select_invoices,
        [&](const Row& row) {
            invoices.push_back({row.string(0), row.money(1), row.date(2), row.id<DocumentId>(3)});
        },
        round);
    return invoices;
}
void insert_arrival(Unit& unit, PaymentNoticeId id, const Arrival& arrival) {
    unit.db.change(insert_arrival_row, unit.next_number(), id, arrival.what, arrival.on_day, arrival.reason,
                   unit.actor.code, unit.now);
}
std::vector<Arrival> arrivals_of(Database& db, PaymentNoticeId id) {
    std::vector<Arrival> arrivals;
    db.each(
        select_arrivals,
        [&](const Row& row) {
            arrivals.push_back({row.string(0), row.date(1), row.string(2), row.string(3)});
        },
        id);
    return arrivals;
}
void insert_payment(Unit& unit, PaymentNoticeId id, const NoticePayment& payment) {
    if (unit.db.change(insert_payment_row, unit.next_number(), id, payment.paid_on, payment.amount,
                       payment.bank_reference, unit.actor.code, unit.now) == 0)
        throw Problem{payment_known}.at("bank_reference").with(payment.bank_reference);
}
std::vector<NoticePayment> payments_of(Database& db, PaymentNoticeId id) {
    std::vector<NoticePayment> payments;
    db.each(
        select_payments,
        [&](const Row& row) {
            payments.push_back({.id = row.number(0),
                                .paid_on = row.date(1),
                                .amount = row.money(2),
                                .bank_reference = row.string(3),
                                .returned_on = day_of(row, 4),
                                .return_reason = row.is_null(5) ? "" : row.string(5)});
        },
        id);
    return payments;
}
void insert_return(Unit& unit, PaymentNoticeId id, std::int64_t payment, Date day, std::string_view reason) {
    unit.db.change(insert_return_row, payment, id, day, reason, unit.actor.code, unit.now);
    unit.db.change(void_receipts, payment, id);
    unit.db.change(delete_receipts, id);
}
void insert_receipt(Unit& unit, PaymentNoticeId id, const Receipt& receipt) {
    if (unit.db.change(insert_receipt_row, id, receipt.given_to, receipt.given_on, receipt.document,
                       unit.actor.code, unit.now) == 0)
        throw Problem{receipt_given}.at("given_to");
}
std::vector<Receipt> receipts_of(Database& db, PaymentNoticeId id) {
    std::vector<Receipt> receipts;
    db.each(
        select_receipts,
        [&](const Row& row) { receipts.push_back({row.string(0), row.date(1), row.id<DocumentId>(2)}); }, id);
    return receipts;
}
bool insert_reminder(Unit& unit, const Reminder& reminder) {
    return unit.db.change(insert_reminder_row, unit.next_number(), reminder.project, reminder.notice.number(),
                          reminder.kind, reminder.due_on, reminder.on_day, unit.now) == 1;
}

std::vector<Reminder> list_reminders(Database& db, RegionCode within, std::int64_t organisation, bool as_bank,
                                     ReminderId after, std::int64_t limit) {
    const auto range = within ? within.range() : RegionCode::Range{0, INT64_MAX};
    std::vector<Reminder> reminders;
    db.each(
        select_reminders,
        [&](const Row& row) {
            reminders.push_back({row.id<ReminderId>(0), row.id<ProjectId>(1), row.id<PaymentNoticeId>(2),
                                 row.string(3), row.date(4), row.date(5)});
        },
        range.lowest, range.highest, organisation, as_bank, after.number(), limit);
    return reminders;
}
bool is_project_look_due(Database& db, Date today) {
    return db.number_or(0, count_looks, today) == 0 && db.number_or(0, count_projects) > 0;
}
void record_look(Database& db, Date today) {
    db.change(put_look, today);
}

}  // namespace onecard::projects
