// Every list shows everybody signed in exactly what is within reach: all its pages, against plain SQL of its own.
//
// Lists are found by their shape, so that a new one without an oracle here fails.

#include <algorithm>

#include "engine/list.hpp"
#include "tests/two_counties.hpp"
#include "tests/funds_of_two_counties.hpp"
#include "tests/projects_of_two_counties.hpp"

namespace onecard {
namespace reach_test {

using two_counties::TwoCounties;

/// What a list must answer, said without the stores. In the texts {lo} is the first region within reach, {me} the
/// account, {day} today; {within(x)} tests a region, {mine(x)} an organisation, {has(ROLE)} is 1 or 0, and
/// {hex(x)} is a key as lists tell it.
struct Oracle {
    std::string_view operation;
    std::string_view key;      ///< fields of a row that tell it from the others
    std::string_view rows;     ///< what was asked, as `ask` gives it, and the key's cells
    std::string_view asked{};  ///< fields that must be given
    std::string_view ask{};    ///< every value there is for them, whoever may see it
};

constexpr Oracle oracles[] = {
    {"engine.list_jobs", "job", R"sql(
        SELECT 'job_' || id FROM jobs
         WHERE actor = '{me}'
            OR ({has(SYSTEM_ADMIN)} + {has(HRSS_PLATFORM_ADMIN)} > 0
                AND (subject IN (SELECT 'batch_' || id FROM subsidy_batches
                                  WHERE {within(region)} AND {mine(organisation)})
                  OR subject IN (SELECT 'order_' || id FROM payment_orders WHERE {within(region)})
                  OR subject IN (SELECT 'bankfile_' || id FROM bank_files WHERE region IS NULL OR {within(region)})
                  OR subject IN (SELECT 'import_' || id FROM registry_imports WHERE {within(region)})
                  OR subject IN (SELECT 'collection_' || id FROM collection_batches
                                  WHERE {within(region)} AND {mine(organisation)})
                  OR subject IN (SELECT 'comparison_' || id FROM comparison_jobs WHERE {within(region)})
                  OR subject IN (SELECT 'message_' || id FROM outbox WHERE {within(town)})
                  OR subject NOT LIKE '%\_%' ESCAPE '\' OR subject LIKE 'bank\_%' ESCAPE '\'
                  OR subject LIKE '%.%')))sql"},
    {"regions.list_regions", "region", R"sql(
        SELECT parent, code FROM regions WHERE parent IS NOT NULL AND abolished = 0
                                           AND parent BETWEEN 370830000000 AND 370832999999)sql",
     "parent", "SELECT code FROM regions WHERE code IN (370831000000, 370831001000, 370832000000)"},
    {"policies.list_packs", "pack", "SELECT 'pack_' || id FROM rule_packs"},
    {"access.list_organisations", "organisation", R"sql(
        SELECT 'organisation_' || id FROM organisations WHERE {within(region)} AND {mine(id)})sql"},
    {"access.list_operators", "operator", R"sql(
        SELECT 'operator_' || id FROM operators
         WHERE {within(region)} AND {mine(organisation)} AND revoked_at = 0)sql"},
    {"access.list_provision_requests", "request", R"sql(
        SELECT 'provision_request_' || id FROM provision_requests
         WHERE {within(region)} AND {mine(organisation)})sql"},
    // What no operator did - a job, somebody who did not sign in - is of the whole house.
    {"access.list_audit", "seq", R"sql(
        SELECT seq FROM audit
         WHERE actor NOT IN (SELECT account FROM operators WHERE NOT ({within(region)})))sql"},
    {"people.list_people", "person", "SELECT town, {hex(person_key)} FROM people WHERE {within(town)}",
     "town", "SELECT DISTINCT town FROM people WHERE town % 1000000 < 103000"},
    {"people.list_corrections", "change", R"sql(
        SELECT 'change_' || id FROM person_changes WHERE state = 'waiting' AND {within(region)})sql"},
    {"cards.list_bank_notices", "notice", R"sql(
        SELECT 'banknotice_' || n.id FROM bank_notices n JOIN banks b ON b.code = n.bank
         WHERE {within(n.region)} AND {mine(b.organisation)})sql"},
    {"cards.list_state_differences", "difference", R"sql(
        SELECT 'state_difference_' || d.id FROM state_differences d JOIN banks b ON b.code = d.bank
         WHERE {within(d.region)} AND {mine(b.organisation)})sql"},
    {"cards.list_cancellations", "cancellation", R"sql(
        SELECT 'cancellation_' || id FROM card_cancellations WHERE {within(region)})sql"},
    {"cards.list_channels", "channel", "SELECT 'channel_' || id FROM ecard_channels"},
    {"cards.list_waiting_cards", "card_no", R"sql(
        SELECT d.card_no FROM card_details d JOIN card_index i ON i.person_key = d.person_key
         WHERE d.collected_at = 0 AND d.cancel_reason = '' AND d.made_at > 0 AND {within(i.town)}
           AND {mine(d.outlet)})sql"},
    {"cards.list_card_events", "event", R"sql(
        SELECT e.card_no, e.event FROM card_events e JOIN people p ON p.person_key = e.person_key
         WHERE {within(p.town)})sql",
     "card_no", "SELECT DISTINCT card_no FROM card_events"},
    {"cards.list_blacklist", "card_no", "SELECT card_no FROM cards WHERE social_state IN (2, 3, 4, 9)"},
    {"people.list_number_conflicts", "conflict", R"sql(
        SELECT 'number_conflict_' || id FROM number_conflicts WHERE state = 'blocked' AND {within(region)})sql"},
    {"collection.list_collection_plans", "plan", R"sql(
        SELECT 'collection_plan_' || id FROM collection_plans WHERE {within(region)})sql"},
    // A vendor sees what it made until it hands that over; {mine(-1)} tells the unbound.
    {"collection.list_collections", "collection", R"sql(
        SELECT 'collection_' || id FROM collection_batches
         WHERE {within(region)}
           AND ({mine(-1)} OR ({mine(organisation)} AND state IN ('filling', 'loading'))))sql"},
    {"collection.list_records", "seq", R"sql(
        SELECT 'collection_' || b.id, r.seq FROM collection_batches b JOIN collection_records r ON r.batch = b.id
         WHERE {within(b.region)})sql",
     "collection", "SELECT 'collection_' || id FROM collection_batches"},
    {"collection.list_collection_findings", "sheet_row,code", R"sql(
        SELECT 'collection_' || b.id, f.sheet_row, f.code
          FROM collection_batches b JOIN collection_findings f ON f.batch = b.id
         WHERE {within(b.region)}
           AND ({mine(-1)} OR ({mine(b.organisation)} AND b.state IN ('filling', 'loading'))))sql",
     "collection", "SELECT 'collection_' || id FROM collection_batches"},
    {"collection.list_comparisons", "comparison", R"sql(
        SELECT 'comparison_' || id FROM comparison_jobs WHERE {within(region)})sql"},
    {"collection.list_overrides", "override", R"sql(
        SELECT 'override_' || id FROM comparison_overrides WHERE {within(region)})sql"},
    {"collection.list_photo_archives", "archive", R"sql(
        SELECT 'photo_archive_' || id FROM photo_archives
         WHERE {within(region)} AND ({mine(-1)} OR {mine(organisation)}))sql"},
    {"collection.show_photo_archive", "photo", R"sql(
        SELECT 'photo_archive_' || a.id, f.id
          FROM photo_archives a JOIN photos f ON f.archive = a.id AND f.quality = 'rejected'
         WHERE {within(a.region)} AND ({mine(-1)} OR {mine(a.organisation)}))sql",
     "archive", "SELECT 'photo_archive_' || id FROM photo_archives"},
    {"collection.list_shared_mobiles", "mobile", R"sql(
        SELECT {hex(m.mobile_key)} FROM person_mobiles m JOIN people p ON p.person_key = m.person_key
         WHERE {within(p.town)} GROUP BY m.mobile_key HAVING COUNT(*) > 5)sql"},
    {"cards.list_banks", "bank.code", "SELECT code FROM banks"},
    {"cards.show_import", "sheet_row,code", R"sql(
        SELECT 'import_' || i.id, f.sheet_row, f.code
          FROM registry_imports i JOIN registry_findings f ON f.import_id = i.id WHERE {within(i.region)})sql",
     "import", "SELECT 'import_' || id FROM registry_imports"},
    {"cards.show_bank_state_file", "line_no", R"sql(
        SELECT a.bank, a.sequence_no, a.line_no
          FROM bank_state_asides a JOIN banks b ON b.code = a.bank WHERE {mine(b.organisation)})sql",
     "bank,sequence", "SELECT bank, sequence_no FROM bank_state_files"},
    {"ledger.list_accounts", "account", R"sql(
        SELECT 'account_' || id FROM accounts
         WHERE name IN (SELECT 'quota/item_' || q.item || '/' || q.year FROM subsidy_quotas q
                          JOIN subsidy_items i ON i.id = q.item WHERE {within(i.region)})
            OR id IN (SELECT a.credit FROM transfers a JOIN subsidy_quotas q ON q.transfer = a.id
                        JOIN subsidy_items i ON i.id = q.item WHERE {within(i.region)})
            OR id IN (SELECT a.debit FROM transfers a JOIN subsidy_quotas q ON q.transfer = a.id
                        JOIN subsidy_items i ON i.id = q.item WHERE {within(i.region)})
            OR id IN (SELECT transit_account FROM payment_orders WHERE {within(region)})
            OR id IN (SELECT paid_account FROM payment_orders WHERE {within(region)}))sql"},
    {"ledger.list_transfers", "transfer", R"sql(
        SELECT 'transfer_' || id FROM transfers
         WHERE id IN (SELECT q.transfer FROM subsidy_quotas q JOIN subsidy_items i ON i.id = q.item
                       WHERE {within(i.region)})
            OR debit IN (SELECT transit_account FROM payment_orders WHERE {within(region)})
            OR credit IN (SELECT transit_account FROM payment_orders WHERE {within(region)})
            OR debit IN (SELECT paid_account FROM payment_orders WHERE {within(region)}))sql"},
    {"payments.list_files", "file", R"sql(
        SELECT 'bankfile_' || f.id FROM bank_files f JOIN bank_channels c ON c.bank = f.bank
         WHERE (f.region IS NULL OR {within(f.region)}) AND ({mine(f.organisation)} OR {mine(c.organisation)}))sql"},
    {"payments.list_orders", "order", R"sql(
        SELECT 'order_' || o.id FROM payment_orders o JOIN bank_channels c ON c.bank = o.bank
         WHERE {within(o.region)} AND ({mine(o.organisation)} OR {mine(c.organisation)}))sql"},
    {"payments.list_lines", "seq", R"sql(
        SELECT 'order_' || o.id, l.seq
          FROM payment_orders o JOIN bank_channels c ON c.bank = o.bank JOIN order_lines l ON l.order_id = o.id
         WHERE {within(o.region)} AND ({mine(o.organisation)} OR {mine(c.organisation)}))sql",
     "order", "SELECT 'order_' || id FROM payment_orders"},
    {"payments.list_questions", "line,file_line", R"sql(
        SELECT 'order_' || r.order_id || '-' || r.seq, ''
          FROM bank_results r
          JOIN payment_orders o ON o.id = r.order_id JOIN bank_channels c ON c.bank = o.bank
          JOIN bank_files f ON f.id = r.file_id AND f.state = 'taken'
         WHERE r.outcome = 'U' AND {within(o.region)} AND ({mine(o.organisation)} OR {mine(c.organisation)})
           AND r.nth = (SELECT MAX(n.nth)
                          FROM bank_results n JOIN bank_files g ON g.id = n.file_id AND g.state = 'taken'
                         WHERE n.order_id = r.order_id AND n.seq = r.seq)
        UNION ALL
        SELECT s.line_id, CAST(s.file_line AS TEXT)
          FROM set_aside_lines s
          JOIN bank_files f ON f.id = s.file_id AND f.state = 'taken' JOIN bank_channels c ON c.bank = f.bank
         WHERE (f.region IS NULL OR {within(f.region)}) AND {mine(c.organisation)}
           AND NOT EXISTS (SELECT 1 FROM set_aside_explanations e
                            WHERE e.file_id = s.file_id AND e.file_line = s.file_line))sql"},
    {"payments.list_set_aside", "file,file_line", R"sql(
        SELECT 'bankfile_' || s.file_id, s.file_line
          FROM set_aside_lines s
          JOIN bank_files f ON f.id = s.file_id AND f.state = 'taken' JOIN bank_channels c ON c.bank = f.bank
         WHERE (f.region IS NULL OR {within(f.region)}) AND {mine(c.organisation)})sql"},
    {"subsidies.list_batches", "batch", R"sql(
        SELECT 'batch_' || id FROM subsidy_batches WHERE {within(region)} AND {mine(organisation)})sql"},
    {"subsidies.list_findings", "row,code", R"sql(
        SELECT 'roster_' || r.id, f.sheet_row, f.code
          FROM rosters r JOIN roster_findings f ON f.roster = r.id JOIN subsidy_batches b ON b.id = r.batch
         WHERE {within(b.region)} AND {mine(b.organisation)})sql",
     "roster", "SELECT 'roster_' || id FROM rosters"},
    // Items are a published list: those of the region, of all below it and of those it lies in.
    {"subsidies.list_items", "item", R"sql(
        SELECT 'item_' || id FROM subsidy_items
         WHERE {within(region)} OR (region <= {lo} AND {lo} < region + 1000000))sql"},
    {"subsidies.list_payee_exceptions", "exception", R"sql(
        SELECT 'item_' || i.id, 'exception_' || e.id FROM payee_exceptions e JOIN subsidy_items i ON i.id = e.item
         WHERE {within(i.region)} AND {mine(i.organisation)})sql",
     "item", "SELECT 'item_' || id FROM subsidy_items"},
    {"subsidies.list_quotas", "item", R"sql(
        SELECT DISTINCT q.year, 'item_' || i.id FROM subsidy_quotas q JOIN subsidy_items i ON i.id = q.item
         WHERE {within(i.region)} AND {mine(i.organisation)})sql",
     "year", "SELECT DISTINCT year FROM subsidy_quotas"},
    {"subsidies.list_rows", "seq", R"sql(
        SELECT 'batch_' || b.id, w.seq FROM subsidy_batches b JOIN roster_rows w ON w.roster = b.roster
         WHERE {within(b.region)} AND {mine(b.organisation)})sql",
     "batch", "SELECT 'batch_' || id FROM subsidy_batches"},
    {"subsidies.list_row_changes", "seq", R"sql(
        SELECT 'batch_' || b.id, 'newcomer', w.seq
          FROM subsidy_batches b JOIN roster_rows w ON w.roster = b.roster
         WHERE {within(b.region)} AND {mine(b.organisation)}
           AND EXISTS (SELECT 1 FROM subsidy_batches p WHERE p.item = b.item AND p.region = b.region
                                                         AND p.period < b.period AND p.roster IS NOT NULL)
           AND NOT EXISTS (SELECT 1 FROM subsidy_batches p JOIN roster_rows v ON v.roster = p.roster
                            WHERE p.item = b.item AND p.region = b.region AND p.period < b.period
                              AND v.person_key = w.person_key))sql",
     "batch,kind", "SELECT 'batch_' || id, 'newcomer' FROM subsidy_batches"},
    {"subsidies.match_changes", "seq", R"sql(
        SELECT 'batch_' || b.id, c.seq FROM subsidy_batches b JOIN roster_changes c ON c.roster = b.roster
         WHERE {within(b.region)} AND {mine(b.organisation)} AND c.what = 'match'
           AND c.at = (SELECT MAX(n.at) FROM roster_changes n WHERE n.roster = c.roster AND n.what = 'match'))sql",
     "batch", "SELECT 'batch_' || id FROM subsidy_batches"},
    {"subsidies.list_visits", "visit", R"sql(
        SELECT 'batch_' || b.id || '-' || w.seq
          FROM subsidy_batches b JOIN effective_rows_v w ON w.roster = b.roster
          LEFT JOIN bank_channels c ON c.bank = w.bank
         WHERE b.state NOT IN ('closed', 'cancelled') AND w.stopped = 0
           AND w.match_code IN ('M01', 'M02', 'M04', 'M05', 'M08')
           AND {within(b.region)} AND ({mine(b.organisation)} OR {mine(c.organisation)}))sql"},
    {"subsidies.list_public_notices", "notice", R"sql(
        SELECT 'notice_' || id FROM public_notices WHERE state = 'posted' AND ends_on >= {day})sql"},
    {"subsidies.show_public_notice", "seq", R"sql(
        SELECT 'notice_' || n.id, w.seq FROM public_notices n JOIN effective_rows_v w ON w.roster = n.roster
         WHERE n.state = 'posted' AND n.ends_on >= {day}
           AND (w.stopped = 0 OR EXISTS (SELECT 1 FROM notice_objections o
                                          WHERE o.batch = n.batch AND o.seq = w.seq AND o.state = 'open')))sql",
     "notice", "SELECT 'notice_' || id FROM public_notices"},
    {"subsidies.list_objections", "objection", R"sql(
        SELECT 'objection_' || o.id FROM notice_objections o JOIN subsidy_batches b ON b.id = o.batch
         WHERE {within(b.region)} AND {mine(b.organisation)})sql"},
    {"subsidies.inbox", "batch", R"sql(
        SELECT 'batch_' || b.id FROM subsidy_batches b
         WHERE {within(b.region)} AND {mine(b.organisation)}
           AND ((b.state = 'filling' AND b.region % 1000000 > 0 AND {has(TOWN_CLERK)} = 1)
             OR (b.state = 'filling' AND b.region % 1000000 = 0 AND {has(DEPT_CLERK)} = 1)
             OR (b.state = 'town_review' AND {has(TOWN_REVIEWER)} = 1)
             OR (b.state = 'dept_first' AND {has(DEPT_CLERK)} + {has(DEPT_REVIEWER)} > 0)
             OR (b.state = 'dept_leader' AND {has(DEPT_LEADER)} = 1)
             OR (b.state = 'approved' AND {has(FINANCE_CLERK)} + {has(FINANCE_REVIEWER)} > 0)
             OR (b.state IN ('paid_part', 'paid_all') AND {has(DEPT_CLERK)} + {has(DEPT_LEADER)} > 0)))sql"},
    {"subsidies.list_failed_lines", "row,bank", R"sql(
        SELECT 'batch_' || b.id, l.source_line, o.bank
          FROM subsidy_batches b JOIN payment_orders o ON o.source_id = b.id
          JOIN bank_results r ON r.order_id = o.id AND r.outcome IN ('F', 'T')
          JOIN bank_files f ON f.id = r.file_id AND f.state = 'taken'
          JOIN order_lines l ON l.order_id = r.order_id AND l.seq = r.seq
         WHERE {within(b.region)} AND {mine(b.organisation)}
           AND r.nth = (SELECT MAX(n.nth)
                          FROM bank_results n JOIN bank_files g ON g.id = n.file_id AND g.state = 'taken'
                         WHERE n.order_id = r.order_id AND n.seq = r.seq))sql",
     "batch", "SELECT 'batch_' || id FROM subsidy_batches"},
    // Who is bound to an organisation sees what that takes part in, wherever it lies; {mine(-1)} tells the unbound.
    {"projects.list_projects", "project", R"sql(
        SELECT 'project_' || p.id FROM projects p
         WHERE ({mine(-1)} AND {within(p.region)})
            OR (NOT {mine(-1)} AND EXISTS (SELECT 1 FROM project_parties q
                                            WHERE q.project = p.id AND {mine(q.organisation)})))sql"},
    {"projects.list_split_alarms", "project", R"sql(
        SELECT 'project_' || MIN(id) FROM projects WHERE {within(region)} GROUP BY region)sql"},
    {"projects.list_notices", "notice", R"sql(
        SELECT 'payment_notice_' || n.id FROM payment_notices n
         WHERE ({mine(-1)} AND {within(n.region)})
            OR (NOT {mine(-1)} AND {mine(n.bank)} AND n.state <> 'made')
            OR (NOT {mine(-1)} AND EXISTS (SELECT 1 FROM project_parties q
                                            WHERE q.project = n.project AND q.part <> 'bank'
                                              AND {mine(q.organisation)})))sql"},
    {"projects.list_deadlines", "kind,project,notice", R"sql(
        SELECT 'payment', 'project_' || n.project, 'payment_notice_' || n.id FROM payment_notices n
         WHERE n.state = 'received'
           AND (({mine(-1)} AND {within(n.region)})
             OR (NOT {mine(-1)} AND {mine(n.bank)})
             OR (NOT {mine(-1)} AND EXISTS (SELECT 1 FROM project_parties q
                                             WHERE q.project = n.project AND q.part <> 'bank'
                                               AND {mine(q.organisation)}))))sql"},
    {"projects.list_reminders", "reminder", R"sql(
        SELECT 'reminder_' || r.id FROM project_reminders r JOIN projects p ON p.id = r.project
         WHERE ({mine(-1)} AND {within(p.region)})
            OR (NOT {mine(-1)} AND EXISTS (SELECT 1 FROM project_parties q
                                            WHERE q.project = p.id AND {mine(q.organisation)})))sql"},
    {"projects.list_tender_filings", "project", R"sql(
        SELECT 'project_' || f.project FROM tender_filings f JOIN projects p ON p.id = f.project
         WHERE ({mine(-1)} AND {within(p.region)})
            OR (NOT {mine(-1)} AND EXISTS (SELECT 1 FROM project_parties q
                                            WHERE q.project = p.id AND {mine(q.organisation)})))sql"},
    {"projects.list_declaration_windows", "window", R"sql(
        SELECT 'window_' || id FROM declaration_windows WHERE {within(region)})sql"},
    // Banks and contractors are named to whoever may choose one.
    {"projects.list_partners", "partner", R"sql(
        SELECT 'partner_' || id FROM organisations
         WHERE state = 'active' AND type IN ('BANK_PROV', 'BANK_BRANCH', 'BANK_OUTLET', 'CONTRACTOR'))sql"},
    {"funds.list_plans", "plan", R"sql(
        SELECT 'plan_' || p.id FROM fund_plans p
         WHERE {within(p.level)}
           AND ({has(BANK_CLERK)} + {has(BANK_REVIEWER)} = 0
             OR EXISTS (SELECT 1 FROM fund_plan_banks b
                         WHERE b.plan = p.id AND b.sent_at IS NOT NULL AND {mine(b.bank)})))sql"},
    {"funds.list_adjustments", "adjustment", R"sql(
        SELECT 'adjustment_' || id FROM fund_adjustments
         WHERE {within(level)} AND ({has(BANK_CLERK)} + {has(BANK_REVIEWER)} = 0 OR {mine(bank)}))sql"},
    {"funds.list_holders", "holder_count", R"sql(
        SELECT DISTINCT year, 'holder_count_' || id FROM holder_counts WHERE level = {lo})sql",
     "year", "SELECT DISTINCT year FROM holder_counts"},
    {"funds.list_periods", "period", "SELECT 'settlement_period_' || id FROM settlement_periods WHERE {within(level)}"},
    {"funds.list_statements", "statement", R"sql(
        SELECT 'statement_' || id FROM recon_statements
         WHERE {within(level)} AND ({has(BANK_CLERK)} + {has(BANK_REVIEWER)} = 0 OR {mine(bank)}))sql"},
    {"funds.list_accrual_reports", "report",
     "SELECT 'accrual_report_' || id FROM accrual_reports WHERE jurisdiction = {lo}"},
    {"funds.list_card_costs", "bank", R"sql(
        SELECT month / 100, 'organisation_' || bank FROM card_costs
         WHERE jurisdiction = {lo} AND ({has(BANK_CLERK)} + {has(BANK_REVIEWER)} = 0 OR {mine(bank)}))sql",
     "year", "SELECT DISTINCT month / 100 FROM card_costs"},
    {"funds.list_deadlines", "kind,subject", R"sql(
        SELECT 'compare_books', 'statement_' || id FROM recon_statements
         WHERE {within(level)} AND ({has(BANK_CLERK)} + {has(BANK_REVIEWER)} = 0 OR {mine(bank)})
        UNION ALL
        SELECT 'secure_plan', 'plan_' || p.id FROM fund_plans p JOIN fund_plan_banks b ON b.plan = p.id
         WHERE {within(p.level)}
           AND ({has(BANK_CLERK)} + {has(BANK_REVIEWER)} = 0 OR ({mine(b.bank)} AND b.sent_at IS NOT NULL))
        UNION ALL
        SELECT 'settle_period', 'settlement_period_' || id FROM settlement_periods
         WHERE {within(level)} AND {has(BANK_CLERK)} + {has(BANK_REVIEWER)} = 0)sql"},
    {"citizens.list_outbox", "message", "SELECT 'message_' || id FROM outbox WHERE {within(town)}"},
};

std::vector<std::string> split(std::string_view text, char at) {
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find(at, from), text.size());
        if (end > from || !text.empty()) parts.emplace_back(text.substr(from, end - from));
        from = end + 1;
    }
    return parts;
}

/// Told by shape, or called a list.
bool is_list(const Operation& operation) {
    const std::string_view name = operation.spec->name;
    return list_shape(operation).has_value() || name.substr(name.find('.') + 1).starts_with("list_");
}

const Oracle* find_oracle(std::string_view operation) {
    const auto found = std::ranges::find(oracles, operation, &Oracle::operation);
    return found == std::end(oracles) ? nullptr : &*found;
}

TEST(Reach, EveryListHasAnOracle) {
    for (const Module* module : the_house().modules())
        for (const Operation* operation : module->operations) {
            // A citizen's list has no reach but the one person; citizens/tests hold that.
            if (!is_list(*operation) || operation->spec->roles == "CITIZEN") continue;
            // Card batches and entries need the rules of a province that raises money; funds/tests hold their reach.
            const std::string_view name = operation->spec->name;
            if (name == "funds.list_accruals" || name == "funds.list_entries") continue;
            // Applications and what stands before them are another office's work: issuing/tests hold that.
            if (operation->spec->name.starts_with("issuing.")) continue;
            // Stock and batches stand in a prefecture with a bank and a vendor of its own; production/tests hold that.
            if (operation->spec->name.starts_with("production.")) continue;
            EXPECT_NE(find_oracle(operation->spec->name), nullptr)
                << operation->spec->name
                << " is a list: say in reach_test.cpp by SQL what everybody may see of it";
        }
    for (const Oracle& oracle : oracles)
        EXPECT_NE(the_house().find_operation(oracle.operation), nullptr) << oracle.operation;
}

/// Somebody who signs in with a password, and what is known of her apart from the program.
struct Post {
    std::string account;
    std::vector<std::string> roles;
    std::string region;             ///< as typed
    std::int64_t organisation = 0;  ///< 0: none
    bool bound = false;             ///< to the own organisation
    std::string token{};
};

class ReachTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    TwoCounties counties{house};

    static std::string_view word(std::string_view line, int nth) {
        for (; nth > 0; --nth) line.remove_prefix(line.find(',') + 1);
        return line.substr(0, line.find(','));
    }

    /// Each role at every kind of post it can stand at.
    std::vector<Post> posts() {
        std::vector<Post> all;
        const std::int64_t civil = counties.organisation_of("civil_affairs_clerk"),
                           agriculture = counties.organisation_of("agriculture_clerk"),
                           bureau = counties.organisation_of("platform"),
                           bank = counties.organisation_of_bank(951);
        for (const auto& role : demo::carried_rows("src/business/access/data/roles.csv")) {
            const bool bound = role.back() == "own_org";
            const auto add = [&](std::string_view where, std::string_view region, std::int64_t organisation) {
                std::string account = role[0] + "_" + std::string{where};
                for (char& c : account) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
                all.push_back({.account = account,
                               .roles = {role[0]},
                               .region = std::string{region},
                               .organisation = organisation,
                               .bound = bound});
            };
            if (bound) {
                add("civil", two_counties::first_county, civil);
                add("agriculture", two_counties::first_county, agriculture);
                add("next_door", two_counties::second_county, civil + two_counties::mirror_offset);
                add("bank", two_counties::first_county, bank);
                add("bank_next_door", two_counties::second_county, bank);
                add("nowhere", two_counties::first_county, 0);
            } else {
                add("county", two_counties::first_county, bureau);
                add("town", two_counties::first_town, bureau);
                add("next_door", two_counties::second_county, bureau + two_counties::mirror_offset);
                add("both", "3708", bureau);
            }
        }
        return all;
    }

    void sign_in(Post& post) {
        static const std::string hash = hash_password(two_counties::password, two_counties::little_cost);
        house.with_unit("init", [&](Unit& unit) {
            access::create_operator(unit, {.account = post.account,
                                           .name = "测试",
                                           .roles = post.roles,
                                           .region = RegionCode::parse(post.region).value(),
                                           .organisation = access::OrganisationId{post.organisation},
                                           .password_hash = hash,
                                           .must_change_password = false});
        });
        post.token = ask("", "access.sign_in",
                         Node::of({{"account", post.account},
                                   {"password", std::string{two_counties::password}}}))["token"]
                         .text();
    }

    Node ask(const std::string& token, std::string_view operation, Node input) {
        return Dispatcher{house.installation()}.run(
            {.operation = std::string{operation}, .input = std::move(input), .token = token, .door = "test"});
    }

    /// The oracle's text for this post.
    std::string said_for(const Post& post, std::string_view text) const {
        const auto range = RegionCode::parse(post.region).value().range();
        std::string out;
        for (std::size_t at = 0; at < text.size();) {
            if (text[at] != '{') {
                out += text[at++];
                continue;
            }
            const std::size_t end = text.find('}', at), open = text.find('(', at);
            const std::string_view said = text.substr(at + 1, end - at - 1);
            const std::string inner{open < end ? text.substr(open + 1, end - open - 2) : ""};
            if (said == "lo")
                out += std::to_string(range.lowest);
            else if (said == "me")
                out += post.account;
            else if (said == "day")
                out += std::to_string(house_day().number());
            else if (said.starts_with("within"))
                out += fmt::format("({} BETWEEN {} AND {})", inner, range.lowest, range.highest);
            else if (said.starts_with("mine"))
                out += post.bound ? fmt::format("(COALESCE({}, 0) = {})", inner,
                                                post.organisation == 0 ? -9 : post.organisation)
                                  : "(1 = 1)";
            else if (said.starts_with("hex"))
                out += (GetParam() == DatabaseKind::sqlite ? "lower(hex(" + inner + "))"
                                                           : "encode(" + inner + ", 'hex')");
            else if (said.starts_with("has"))
                out += std::ranges::find(post.roles, inner) != post.roles.end() ? "1" : "0";
            else
                ADD_FAILURE() << "what is {" << said << "}?";
            at = end + 1;
        }
        return out;
    }
    Date house_day() const { return const_cast<TestHouse&>(house).clock().now().date(); }

    static std::string cell_of(const Node& row, std::string_view path) {
        const Node* at = &row;
        for (const std::string& step : split(path, '.')) at = &(*at)[step];
        if (at->is_null()) return {};
        return at->if_text() ? *at->if_text() : std::to_string(at->number());
    }

    /// All pages of the list for one thing asked; empty where it is told as not found or holds nothing to list.
    std::vector<std::string> shown(const Post& post, const Oracle& oracle, const std::string& asked) {
        const Operation& operation = *the_house().find_operation(oracle.operation);
        const auto shape = list_shape(operation);
        std::string_view rows_field;
        for (const FieldShape& field : operation.output().fields)
            if (rows_field.empty() && field.many && field.record != nullptr) rows_field = field.name;
        Node input = Node::Record{};
        const auto fields = split(oracle.asked, ','), values = split(asked, '|');
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const bool digits = std::ranges::all_of(values[i], [](char c) { return c >= '0' && c <= '9'; });
            if (digits && values[i].size() < 12)
                input.set(fields[i], std::stol(values[i]));
            else
                input.set(fields[i], values[i]);
        }
        // A page of a few rows, so that every boundary is met; the audit is long.
        if (shape) input.set("limit", oracle.operation == "access.list_audit" ? 400 : 7);
        std::vector<std::string> found;
        for (int pages = 0; pages < 400; ++pages) {
            Node answer;
            try {
                answer = ask(post.token, oracle.operation, input);
            } catch (const Problem& problem) {
                const std::string_view code = problem.kind().code;
                if (code.ends_with("not_found") || code == "subsidies.roster_missing") return {};
                ADD_FAILURE() << post.account << " " << oracle.operation << " " << asked << ": " << code;
                return {};
            }
            const Node& rows = answer[rows_field];
            for (std::size_t i = 0; i < rows.size(); ++i) {
                std::string line = asked;
                for (const std::string& key : split(oracle.key, ','))
                    line += (line.empty() ? "" : "|") + cell_of(rows.at(i), key);
                found.push_back(std::move(line));
            }
            const Node& next = answer["next"];
            if (!shape || next.is_null() || (next.if_text() && next.text().empty())) return found;
            input.set(std::string{shape->page}, next);
        }
        ADD_FAILURE() << oracle.operation << " has no end";
        return found;
    }
};
ON_BOTH_DATABASES(ReachTest);

std::string first_of(const std::vector<std::string>& lines) {
    std::string text;
    for (std::size_t i = 0; i < std::min<std::size_t>(lines.size(), 5); ++i) text += "\n    " + lines[i];
    return text;
}

TEST_P(ReachTest, EveryListShowsEverybodyWhatIsWithinReachAndNothingElse) {
    house.add_actor("init", {"HRSS_PLATFORM_ADMIN"});
    begin_projects(house, counties);
    begin_funds(house, counties);
    counties.begin_card_life();
    std::vector<Post> all = posts();
    for (Post& post : all) sign_in(post);
    std::map<std::string, std::vector<std::string>> asks;
    for (const Oracle& oracle : oracles)
        asks[std::string{oracle.operation}] =
            oracle.ask.empty() ? std::vector<std::string>{""} : counties.rows(std::string{oracle.ask});
    std::map<std::string_view, std::set<std::size_t>> sizes;
    std::size_t compared = 0;
    for (const Post& post : all) {
        const Actor actor{.kind = ActorKind::operator_, .roles = post.roles};
        for (const Oracle& oracle : oracles) {
            const Operation& operation = *the_house().find_operation(oracle.operation);
            if (!is_permitted(*operation.spec, actor)) continue;
            // What everybody may see is not asked for by every role.
            const bool for_everybody = operation.spec->roles == "*" || operation.spec->roles == "anyone";
            if (for_everybody && oracle.operation != "engine.list_jobs" &&
                post.roles.front() != "DEPT_CLERK" && post.roles.front() != "FINANCE_CLERK" &&
                post.roles.front() != "BANK_CLERK")
                continue;
            std::vector<std::string> expected = counties.rows(said_for(post, oracle.rows)), found;
            for (const std::string& asked : asks[std::string{oracle.operation}]) {
                const auto rows = shown(post, oracle, asked);
                found.insert(found.end(), rows.begin(), rows.end());
            }
            if (oracle.operation == "regions.list_regions")  // not every region is asked for
                std::erase_if(expected, [&](const std::string& line) {
                    const auto& asked = asks["regions.list_regions"];
                    return std::ranges::find(asked, line.substr(0, line.find('|'))) == asked.end();
                });
            if (oracle.operation == "people.list_people")
                std::erase_if(expected, [&](const std::string& line) {
                    const auto& asked = asks["people.list_people"];
                    return std::ranges::find(asked, line.substr(0, line.find('|'))) == asked.end();
                });
            std::ranges::sort(expected);
            std::ranges::sort(found);
            std::vector<std::string> missing, beyond;
            std::ranges::set_difference(expected, found, std::back_inserter(missing));
            std::ranges::set_difference(found, expected, std::back_inserter(beyond));
            EXPECT_TRUE(missing.empty() && beyond.empty())
                << oracle.operation << " as " << post.account << ": " << found.size() << " shown of "
                << expected.size() << "\n  missing " << missing.size() << first_of(missing)
                << "\n  beyond reach " << beyond.size() << first_of(beyond);
            sizes[oracle.operation].insert(found.size());
            ++compared;
        }
    }
    EXPECT_GT(compared, 400U);
    // A comparison of nothing with nothing holds nothing.
    for (const auto& [operation, seen] : sizes)
        EXPECT_GT(*seen.rbegin(), 0U) << operation << " never showed a row";
    EXPECT_EQ(sizes.size(), std::size(oracles)) << "a list was asked by nobody";
}

}  // namespace reach_test
}  // namespace onecard
