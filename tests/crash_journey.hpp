#pragma once
// The whole job as a crash test takes it, from the registry to the correction, and an auditor's look at the end.

#include <fmt/format.h>

#include <filesystem>

#include "doors/demo/demonstration.hpp"
#include "engine/audit.hpp"
#include "tests/test_house.hpp"

namespace onecard::crash {

using bank_sim::BankMood;
using bank_sim::BankSimulator;
using bank_sim::BankSimulatorReport;

inline const demo::MadeUpCounty& small_county() {
    static const demo::MadeUpCounty county{7, 200};
    return county;
}

/// From the registry to the last word of the banks. By request ids: what was done before answers as it did, and the
/// rest follows. Sheets are written into `folder`, the same seed giving the same bytes.
inline void run_journey(demo::Demonstration& county, const std::filesystem::path& folder,
                        const std::string& exchange, std::uint64_t seed, BankMood mood) {
    constexpr int planned_batches = 2;
    small_county().write_registry(folder / "registry.csv");
    county.import_registry(folder / "registry.csv");
    std::vector<demo::BatchOutcome> batches;
    for (int n = 0; n < planned_batches; ++n) {
        const auto sheet = folder / fmt::format("roster_{}.csv", n);
        small_county().write_roster(sheet, 90, n == 0 ? demo::RosterErrors::few : demo::RosterErrors::none,
                                    Month::of(2026, 10).value());
        batches.push_back(county.prepare_batch({.department = n == 0 ? "AGRICULTURE" : "CIVIL_AFFAIRS",
                                                .item_code = fmt::format("21301{:02}", 22 + n),
                                                .major_name = "演示",
                                                .minor_name = fmt::format("演示补贴{}", n),
                                                .short_name = fmt::format("演示{}", n),
                                                .period = "2026-10",
                                                .sheet = sheet}));
        county.approve(batches.back());
        county.pay(batches.back());
    }
    county.take_answers(seed, mood, 4);
    county.correct(batches.front());
    // Until the banks have nothing more to say; without request ids, so that nothing is taken for collected already.
    std::int64_t open = 1;
    for (int round = 0; round < 15 && open > 0; ++round) {
        open = BankSimulator{}.answer(exchange, seed, mood, BankSimulator::next_round(exchange)).open_files;
        county.ask(county.actors().at("platform"), "payments.collect_bank_files", Node::of({}), "");
        county.run_jobs();
    }
}

/// Looks at an installation when everything is over, with a simple model of its own.
class Auditor {
public:
    Auditor(Installation& installation, std::filesystem::path folder)
        : installation_{installation}, folder_{std::move(folder)} {}

    std::int64_t number(std::string_view sql) const {
        return installation_.lease()->db->number_or(-1, Statement{"test.number", sql});
    }
    std::string text(std::string_view sql) const {
        std::string out;
        installation_.lease()->db->each(Statement{"test.text", sql},
                                        [&](const Row& row) { out = row.string(0); });
        return out;
    }
    /// Orders, files and jobs, a line each, to find out what went wrong.
    std::string what_stands() const {
        std::string all;
        for (const std::string_view sql :
             {"SELECT 'order ' || id || ' ' || state || ' lines ' || lines || ' paid ' || paid_lines || ' "
              "returned ' || "
              "returned_lines || ' unknown ' || unknown_lines FROM payment_orders ORDER BY id",
              "SELECT 'file ' || id || ' ' || kind || ' ' || state || ' ' || name FROM bank_files ORDER BY "
              "id",
              "SELECT 'job ' || id || ' ' || kind || ' ' || state || ' ' || input || ' ' || problem FROM "
              "jobs ORDER BY id"})
            installation_.lease()->db->each(Statement{"test.text", sql},
                                            [&](const Row& row) { all += row.string(0) + "\n"; });
        return all;
    }
    /// What the first batches ordered, which no crash may change.
    std::string ordered() const {
        return text(R"sql(
            SELECT CAST(COUNT(*) AS TEXT) || ' lines of ' || CAST(CAST(SUM(l.amount_fen) AS BIGINT) AS TEXT) || ' fen'
              FROM order_lines l JOIN payment_orders o ON o.id = l.order_id
             WHERE o.state <> 'revoked'
               AND o.source_id IN (SELECT id FROM subsidy_batches WHERE is_correction = 0))sql");
    }

    /// What the banks know: they are asked again from the beginning, with the files they were given.
    BankSimulatorReport asked_again(std::uint64_t seed, BankMood mood) const {
        namespace fs = std::filesystem;
        const fs::path exchange = installation_.places().exchange(), again = folder_ / "asked_again";
        fs::create_directories(again);
        for (const fs::directory_entry& bank : fs::directory_iterator{exchange}) {
            if (!fs::exists(bank.path() / "out")) continue;
            fs::create_directories(again / bank.path().filename());
            if (fs::exists(bank.path() / ".keys"))
                fs::copy_file(bank.path() / ".keys", again / bank.path().filename() / ".keys");
            fs::copy(bank.path() / "out", again / bank.path().filename() / "out",
                     fs::copy_options::recursive);
        }
        BankSimulatorReport all;
        for (int round = 0; round < 20; ++round) all += BankSimulator{}.answer(again, seed, mood, round);
        return all;
    }

    void expect_all_right(std::uint64_t seed, BankMood mood) const {
        demo::Demonstration{installation_, small_county(), "audit"}.check_books();
        EXPECT_EQ(number("SELECT COUNT(*) FROM jobs WHERE state <> 'done' AND not_before = 0"), 0)
            << text("SELECT kind || ' ' || state || ' ' || problem FROM jobs WHERE state <> 'done'");
        EXPECT_FALSE(verify_audit(*installation_.lease()->db).first_wrong.has_value());

        // Every order went out in one file, and every line of it has its last word.
        EXPECT_EQ(number("SELECT COUNT(*) FROM payment_orders WHERE state NOT IN ('finished', 'rejected')"),
                  0);
        EXPECT_EQ(number("SELECT COUNT(*) FROM payment_orders"),
                  number("SELECT COUNT(*) FROM bank_files WHERE kind = 'PAY'"));
        const auto newest = [&](char outcome) {
            return number(fmt::format(R"sql(
                SELECT COUNT(*) FROM bank_results r JOIN bank_files f ON f.id = r.file_id AND f.state = 'taken'
                 WHERE r.outcome = '{}'
                   AND NOT EXISTS (SELECT 1 FROM bank_results n
                                     JOIN bank_files g ON g.id = n.file_id AND g.state = 'taken'
                                    WHERE n.order_id = r.order_id AND n.seq = r.seq AND n.nth > r.nth))sql",
                                      outcome));
        };
        // What we believe is what the banks did, line for line.
        const BankSimulatorReport banks = asked_again(seed, mood);
        EXPECT_EQ(banks.repeated_orders, 0) << "an order was given to a bank twice";
        for (const std::string& complaint : banks.complaints) ADD_FAILURE() << complaint;
        EXPECT_EQ(banks.lines, number("SELECT COUNT(*) FROM order_lines"));
        EXPECT_EQ(banks.paid - banks.refunds, newest('S'));
        EXPECT_EQ(banks.failed, newest('F'));
        EXPECT_EQ(banks.refunds, newest('T'));
        EXPECT_EQ(newest('U'), 0);

        // Nobody has the money of one item and period twice.
        EXPECT_EQ(number(R"sql(
            SELECT COUNT(*) FROM (
                SELECT l.person_key, b.item, b.period
                  FROM order_lines l
                  JOIN payment_orders o ON o.id = l.order_id
                  JOIN subsidy_batches b ON b.id = o.source_id
                  JOIN bank_results r ON r.order_id = l.order_id AND r.seq = l.seq
                  JOIN bank_files f ON f.id = r.file_id AND f.state = 'taken'
                 WHERE r.outcome = 'S'
                   AND NOT EXISTS (SELECT 1 FROM bank_results n
                                     JOIN bank_files g ON g.id = n.file_id AND g.state = 'taken'
                                    WHERE n.order_id = r.order_id AND n.seq = r.seq AND n.nth > r.nth)
                 GROUP BY l.person_key, b.item, b.period HAVING COUNT(*) > 1) twice)sql"),
                  0);
    }

private:
    Installation& installation_;
    std::filesystem::path folder_;
};

}  // namespace onecard::crash
