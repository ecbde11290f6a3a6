#pragma once
// A house with two counties at work: the demonstration county with all that lists show, and a mirror of it next door.

#include <fmt/format.h>

#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/card_number.hpp"
#include "business/access/access.hpp"
#include "doors/demo/collection.hpp"
#include "doors/demo/demonstration.hpp"
#include "engine/password.hpp"
#include "tests/test_house.hpp"

namespace onecard::two_counties {

inline constexpr std::string_view first_county = "370831", second_county = "370832";
inline constexpr std::string_view first_town = "370831001", second_town = "370832001";
inline constexpr std::int64_t mirror_offset = 500'000'000;  ///< between an id and the id of its mirror
inline constexpr std::int64_t region_offset =
    1'000'000;  ///< between a region of the one county and of the other
inline constexpr std::string_view password = "Two-Counties-1";
inline constexpr PasswordCost little_cost{.memory_kib = 64, .passes = 1};

/// Every county of its own has people, items, quotas, batches in many states, orders, files, questions, notices and
/// objections, exceptions, corrections, requests, imports, jobs and an audit.
class TwoCounties {
public:
    explicit TwoCounties(TestHouse& the_house) : house{the_house}, demo_{house.installation(), made_up()} {
        lower_password_cost_for_tests(little_cost);
        demo_.found_county(std::string{password});
        work();
        mirror();
    }

    /// Every card made and waiting, told to its bank, and asked to be cancelled, in both counties.
    void begin_card_life() {
        house.script(R"sql(
            INSERT INTO card_details (person_key, card_no, ident_code, atr, profile, valid_until, holding, outlet,
                                      box_position, is_temporary, replaces_card_no, replaced_by_card_no, made_at,
                                      collected_at, collected_by, enabled_at, social_since, temp_loss_until,
                                      cancel_reason, wrong_pins, sealed)
            SELECT person_key, card_no, '', '', 0, 0, 'at_outlet', 0, '', 0, '', '', 1, 0, '', 0, 0, 0, '', 0,
                   account_sealed
              FROM card_index WHERE card_no <> '' AND social_state = 0)sql");
        house.script(R"sql(
            INSERT INTO card_events (person_key, card_no, id, event, from_state, to_state, channel, actor, at, detail,
                                     proof, agent_sealed)
            SELECT person_key, card_no, 1, 'made', 0, 0, 'system', 'worker', 1, '', 0, account_sealed
              FROM card_index WHERE card_no <> '' AND social_state = 0)sql");
        house.script(R"sql(
            INSERT INTO bank_notices (id, state, bank, person_key, card_no, kind, region, made_at, sent_at,
                                      answered_at, tries, answer)
            SELECT 700000000 + ROW_NUMBER() OVER (ORDER BY person_key), 'waiting', bank, person_key, card_no,
                   'formal_loss', town, 1, 0, 0, 0, ''
              FROM card_index WHERE card_no <> '' AND social_state = 2)sql");
        house.script(R"sql(
            INSERT INTO card_cancellations (id, state, person_key, card_no, region, reason, detail, proof, asked_at,
                                            asked_by)
            SELECT 700000000 + ROW_NUMBER() OVER (ORDER BY person_key), 'asked', person_key, card_no, town,
                   'death', '', 0, 1, 'worker'
              FROM card_index WHERE card_no <> '' AND social_state = 2)sql");
    }

    std::int64_t organisation_of(std::string_view account) {
        return house.number(fmt::format("SELECT organisation FROM operators WHERE account = '{}'", account));
    }
    /// The identity number of one of the first county's people.
    static std::string somebodys_number() { return made_up().person(7).number; }
    std::int64_t organisation_of_bank(int bank) {
        return house.number(fmt::format("SELECT organisation FROM bank_channels WHERE bank = {}", bank));
    }
    Node as(const std::string& account, const std::string& operation, Node input) {
        return demo_.call(account, operation, std::move(input));
    }
    /// All rows of a question, their cells joined by '|'.
    std::vector<std::string> rows(const std::string& sql) {
        std::vector<std::string> found;
        auto session = house.installation().lease();
        session->db->each(Statement{"test.rows", sql}, [&](const Row& row) {
            std::string line;
            for (int i = 0; i < row.columns(); ++i)
                line += (i > 0 ? "|" : "") + (row.is_null(i)     ? std::string{}
                                              : row.is_number(i) ? std::to_string(row.number(i))
                                                                 : row.string(i));
            found.push_back(std::move(line));
        });
        return found;
    }

    TestHouse& house;

private:
    static const demo::MadeUpCounty& made_up() {
        static const demo::MadeUpCounty county{11, 160, false, 2};
        return county;
    }

    void work() {
        const auto folder = house.folder();
        made_up().write_registry(folder / "registry.csv");
        demo_.import_registry(folder / "registry.csv");
        const auto plan = [&](const char* department, const char* code, const char* name,
                              demo::RosterErrors errors) {
            const auto sheet = folder / fmt::format("roster_{}.csv", code);
            made_up().write_roster(sheet, 40, errors, Month::of(2026, 10).value());
            return demo::BatchPlan{.department = department,
                                   .item_code = code,
                                   .major_name = "演示",
                                   .minor_name = name,
                                   .short_name = name,
                                   .period = "2026-10",
                                   .sheet = sheet};
        };
        demo::BatchOutcome paid = demo_.prepare_batch(
            plan("CIVIL_AFFAIRS", "2130101", "演示补贴一", demo::RosterErrors::every_kind));
        demo_.approve(paid);
        demo_.pay(paid);
        demo_.take_answers(9, demo::BankMood::hard, 6);
        const demo::BatchOutcome waiting =
            demo_.prepare_batch(plan("AGRICULTURE", "2130102", "演示补贴二", demo::RosterErrors::few));
        // The same item once more: what is compared with the period before.
        const std::string item = as("agriculture_clerk", "subsidies.show_batch",
                                    Node::of({{"batch", waiting.batch}}))["batch"]["item"]
                                     .text();
        const std::string next = as("agriculture_clerk", "subsidies.create_batch",
                                    Node::of({{"item", item},
                                              {"period", "2026-11"},
                                              {"region", std::string{first_county}},
                                              {"pay_day", "2026-11-20"}}))["batch"]
                                     .text();
        made_up().write_roster(folder / "next.csv", 55, demo::RosterErrors::none,
                               Month::of(2026, 11).value());
        as("agriculture_clerk", "subsidies.import_roster",
           Node::of({{"batch", next},
                     {"upload", demo_.give(demo_.actors().at("agriculture_clerk"), folder / "next.csv")}}));
        house.run_jobs();
        as("town_001_clerk", "subsidies.create_batch",
           Node::of({{"item", item},
                     {"period", "2026-12"},
                     {"region", std::string{first_town}},
                     {"pay_day", "2026-12-20"}}));
        const std::string notice =
            as("agriculture_clerk", "subsidies.open_notice", Node::of({{"batch", next}}))["notice"].text();
        for (int row = 1; row <= 3; ++row)
            house.call("", "subsidies.object_to_notice",
                       Node::of({{"notice", notice},
                                 {"row", row},
                                 {"name", "王小明"},
                                 {"contact", "13812345678"},
                                 {"content", "此人已迁出"}}));
        as("civil_affairs_leader", "access.submit_provision_request",
           Node::of(
               {{"organisation", fmt::format("organisation_{}", organisation_of("civil_affairs_leader"))},
                {"person_name", "王五"},
                {"number", made_up().person(3).number},
                {"mobile", "13812345678"},
                {"post", "社救科经办"},
                {"roles", "DEPT_CLERK"}}));
        for (const std::uint64_t nth : {1U, 2U, 5U})
            as("card_clerk", "people.request_correction",
               Node::of({{"number", made_up().person(nth).number}, {"name", "更正后"}, {"proof", "户口簿"}}));
        std::string states = "951|1|3\n";
        for (std::uint32_t n = 0; n < 3; ++n)
            states += std::string{CardNumber::of_serial('A', 9'999'990 + n).reveal()} + "|4|2026-11-01\n";
        house.add_actor("states", {"HRSS_PLATFORM_ADMIN"});
        house.call("states", "cards.load_bank_states",
                   Node::of({{"upload", house.upload("states", states, "s.txt")}}));
        // Some of the next period have died meanwhile, which matches them anew.
        house.clock().pass_seconds(60);
        house.add_actor("registrar", {"CARD_CLERK", "TOWN_CLERK"});
        for (std::uint64_t nth = 20; nth < 50; ++nth)
            house.outcome("registrar", "people.record_death",
                          Node::of({{"number", made_up().person(nth).number},
                                    {"died_on", "2026-11-01"},
                                    {"proof", "死亡证明"}}));
        house.run_jobs();
        as("agriculture_clerk", "subsidies.match_batch", Node::of({{"batch", next}}));
        demo::demonstrate_collection(demo_, made_up(), folder, house.installation().places().exchange(), 5);
        // What made-up data seldom has: a line set aside, exceptions, rows of a registry that were not loaded.
        house.script(R"sql(
            INSERT INTO set_aside_lines (file_id, file_line, reason, line_id, amount_fen, outcome, code, bank_serial)
            SELECT MAX(id), 9001, 'stranger', 'X', 100, 'S', '', ''
              FROM bank_files WHERE kind <> 'PAY' AND state = 'taken';
            INSERT INTO payee_exceptions (id, state, item, person_key, reason, explanation, asked_by, asked_at)
            SELECT 400000000 + i.id, 'asked', i.id,
                   (SELECT person_key FROM card_index ORDER BY person_key LIMIT 1), 'r', 'e', 'x', 0
              FROM subsidy_items i;
            INSERT INTO photo_archives (id, state, region, organisation, upload, digest, source, taken_on,
                                        files, good, rejected, strangers, created_by, created_at)
            SELECT 400100000 + b.id % 100000, 'loaded', b.region, b.organisation, 0, 'made-' || b.id, 'studio',
                   NULL, 2, 0, 2, 0, 'x', 0
              FROM collection_batches b;
            INSERT INTO photos (id, person_key, quality, reasons, source, sm3, path, bytes, width, height, dpi,
                                taken_on, archive, created_at)
            SELECT 400200000 + a.id % 100000 * 10 + p.live_status,
                   (SELECT person_key FROM card_index ORDER BY person_key LIMIT 1), 'rejected', 2, 'studio',
                   '', '', 1, 1, 1, 1, NULL, a.id, 0
              FROM photo_archives a JOIN (SELECT DISTINCT live_status FROM people) p ON 1 = 1;
            INSERT INTO registry_findings (import_id, sheet_row, column_no, code, is_error)
            SELECT i.id, p.live_status + 2, 1, 'cards.cell_missing', 1
              FROM registry_imports i JOIN (SELECT DISTINCT live_status FROM people) p ON 1 = 1)sql");
        house.run_jobs();
    }

    /// Every row of these tables once more, its ids and regions moved next door; banks and rule packs are shared.
    void mirror() {
        static const std::vector<std::string> tables{"organisations",
                                                     "operators",
                                                     "operator_roles",
                                                     "provision_requests",
                                                     "person_changes",
                                                     "registry_imports",
                                                     "registry_findings",
                                                     "accounts",
                                                     "transfers",
                                                     "payment_orders",
                                                     "order_lines",
                                                     "bank_files",
                                                     "bank_results",
                                                     "set_aside_lines",
                                                     "subsidy_items",
                                                     "subsidy_quotas",
                                                     "subsidy_batches",
                                                     "rosters",
                                                     "roster_rows",
                                                     "roster_changes",
                                                     "roster_findings",
                                                     "roster_sums",
                                                     "payee_exceptions",
                                                     "public_notices",
                                                     "collection_plans",
                                                     "collection_batches",
                                                     "collection_records",
                                                     "collection_states",
                                                     "collection_findings",
                                                     "photo_archives",
                                                     "photos",
                                                     "comparison_jobs",
                                                     "comparison_overrides",
                                                     "number_conflicts",
                                                     "moves",
                                                     "audit"};
        static const std::set<std::string> ids{"id",
                                               "batch",
                                               "plan",
                                               "vendor",
                                               "roster",
                                               "item",
                                               "organisation",
                                               "notice",
                                               "order_id",
                                               "file_id",
                                               "source_batch",
                                               "source_id",
                                               "quota_account",
                                               "transit_account",
                                               "paid_account",
                                               "pending_transfer",
                                               "debit",
                                               "credit",
                                               "transfer",
                                               "pending_id",
                                               "operator",
                                               "parent",
                                               "source_order",
                                               "import_id",
                                               "archive",
                                               "noun_id",
                                               "seq_of_audit",
                                               "reading_file"};
        static const std::set<std::string> regions{"region", "town", "village"};
        static const std::set<std::string> own_texts{"batch_no",     "item_code", "account",   "uscc",
                                                     "digest",       "actor",     "made_by",   "asked_by",
                                                     "submitted_by", "opened_by", "created_by"};
        for (const std::string& table : tables) {
            std::string names, values;
            for (const std::string& column : columns_of(table)) {
                const bool number_of_audit = table == "audit" && column == "seq";
                std::string value = column;
                if (ids.contains(column) || number_of_audit)
                    value =
                        fmt::format("CASE WHEN {0} > 0 THEN {0} + {1} ELSE {0} END", column, mirror_offset);
                else if (regions.contains(column))
                    value = fmt::format(
                        "CASE WHEN {0} BETWEEN 370831000000 AND 370831999999 THEN {0} + {1} ELSE {0} END",
                        column, region_offset);
                else if (own_texts.contains(column) || (table == "accounts" && column == "name"))
                    value = fmt::format("CASE WHEN {0} = '' THEN '' ELSE {0} || '_b' END", column);
                names += (names.empty() ? "" : ", ") + column;
                values += (values.empty() ? "" : ", ") + value;
            }
            house.script(fmt::format("INSERT INTO {} ({}) SELECT {} FROM {}", table, names, values, table));
        }
        house.script(fmt::format(
            "INSERT INTO regions (code, name, parent, abolished, made_up) "
            "SELECT code + {0}, name, CASE WHEN parent >= 370831000000 THEN parent + {0} ELSE parent END, "
            "abolished, 1 FROM regions WHERE code BETWEEN 370831000000 AND 370831999999 "
            "ON CONFLICT DO NOTHING",
            region_offset));
        // Of what is shared, half lives next door.
        house.script(fmt::format(
            "UPDATE people SET town = town + {0}, village = CASE WHEN village > 0 THEN village + {0} "
            "ELSE village END WHERE birth % 2 = 0",
            region_offset));
        for (const std::string& job : rows("SELECT id, subject FROM jobs")) {
            const std::size_t bar = job.find('|'), line = job.rfind('_');
            const std::string id = job.substr(0, bar);
            std::string subject = job.substr(bar + 1);
            const bool named = subject.starts_with("batch_") || subject.starts_with("order_") ||
                               subject.starts_with("bankfile_") || subject.starts_with("import_");
            if (!named) continue;
            subject = job.substr(bar + 1, line - bar) +
                      std::to_string(std::stoll(job.substr(line + 1)) + mirror_offset);
            house.script(
                fmt::format("INSERT INTO jobs (id, kind, lane, input, state, subject, actor, cursor, total, "
                            "attempt, owner, "
                            "lease_until, not_before, queued_at, started_at, finished_at, problem, answer) "
                            "SELECT id + {}, kind, lane, input, state, '{}', actor || '_b', cursor, total, "
                            "attempt, owner, "
                            "lease_until, not_before, queued_at, started_at, finished_at, problem, answer "
                            "FROM jobs WHERE id = {}",
                            mirror_offset, subject, id));
        }
        // An objector's name is sealed to the objection, so that these are made anew.
        for (int row = 1; row <= 2; ++row)
            house.call("", "subsidies.object_to_notice",
                       Node::of({{"notice",
                                  "notice_" + house.text("SELECT CAST(MAX(id) AS TEXT) FROM public_notices")},
                                 {"row", row},
                                 {"name", "王小明"},
                                 {"contact", "13812345678"},
                                 {"content", "此人已迁出"}}));
        // Messages go to people of both counties.
        for (std::uint64_t nth = 1; nth <= 12; ++nth)
            house.call("", "citizens.ask_code",
                       Node::of({{"name", made_up().person(nth).name}, {"number", made_up().person(nth).number}}));
        house.run_jobs();
    }

    std::vector<std::string> columns_of(const std::string& table) {
        return rows(house.kind() == DatabaseKind::sqlite
                        ? fmt::format("SELECT name FROM pragma_table_info('{}')", table)
                        : fmt::format("SELECT CAST(column_name AS TEXT) FROM information_schema.columns "
                                      "WHERE table_name = '{}'",
                                      table));
    }

    demo::Demonstration demo_;
};

}  // namespace onecard::two_counties
