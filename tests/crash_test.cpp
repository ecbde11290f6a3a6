// Killed at any moment and started again, the whole job ends as if nothing had happened: no line is lost or paid twice,
// the books balance, no job is stuck, the audit chain holds.

#include <fmt/format.h>
#include <poll.h>
#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <random>

#include "doors/demo/demonstration.hpp"
#include "engine/audit.hpp"
#include "tests/test_house.hpp"

namespace onecard {
namespace {

using bank_sim::BankMood;
using bank_sim::BankSimulator;
using bank_sim::BankSimulatorReport;

constexpr int planned_batches = 2;
constexpr int kills_at_most = 4;

/// A worker's lease runs out between two starts.
constexpr std::int64_t seconds_between_starts = 120;

const demo::MadeUpCounty& small_county() {
    static const demo::MadeUpCounty county{7, 200};
    return county;
}

/// The whole journey, by request ids: what was done before answers as it did, and the rest follows.
void run_crash_journey(TestHouse& house, std::uint64_t seed, BankMood mood, int start) {
    house.clock().pass_seconds(seconds_between_starts * start);
    demo::Demonstration county{house.installation(), small_county(), "crash"};
    county.found_county("Crash-test-2026");
    // Written anew in every start; the same seed gives the same bytes.
    small_county().write_registry(house.folder() / "registry.csv");
    county.import_registry(house.folder() / "registry.csv");
    std::vector<demo::BatchOutcome> batches;
    for (int n = 0; n < planned_batches; ++n) {
        const auto sheet = house.folder() / fmt::format("roster_{}.csv", n);
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
    const std::string exchange = house.installation().places().exchange();
    std::int64_t open = 1;
    for (int round = 0; round < 15 && open > 0; ++round) {
        open = BankSimulator{}.answer(exchange, seed, mood, BankSimulator::next_round(exchange)).open_files;
        Dispatcher{house.installation()}.run(
            {.operation = "payments.collect_bank_files", .input = Node::of({}), .door = "test", .actor = worker_actor()});
        house.run_jobs();
    }
}

/// The journey in a process of its own. Nobody but it opens the database meanwhile.
pid_t start_journey(TestHouse& house, std::uint64_t seed, BankMood mood, int start) {
    const pid_t child = ::fork();
    if (child != 0) return child;
    try {
        run_crash_journey(house, seed, mood, start);
        ::_exit(0);
    } catch (const Problem& problem) {
        std::ofstream{house.folder() / "failure"} << problem.kind().code << ": " << problem.text(Language::en);
    } catch (const std::exception& error) { std::ofstream{house.folder() / "failure"} << error.what(); }
    ::_exit(1);
}

/// Waits that long at most for the child's end.
bool ends_within(pid_t child, int milliseconds) {
    const int handle = static_cast<int>(::syscall(SYS_pidfd_open, child, 0));
    if (handle < 0) throw std::runtime_error{"pidfd_open"};
    pollfd wait{.fd = handle, .events = POLLIN, .revents = 0};
    const int ready = ::poll(&wait, 1, milliseconds);
    ::close(handle);
    return ready > 0;
}

int status_of(pid_t child) {
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

}  // namespace

class CrashTest : public OnBothDatabases {
protected:
    /// How long the journey takes when nobody disturbs it, and what it orders; once for each database.
    struct Undisturbed {
        int milliseconds = 0;
        std::string ordered;
    };

    static std::string ordered_in(TestHouse& house) {
        return house.text(fmt::format(R"sql(
            SELECT CAST(COUNT(*) AS TEXT) || ' lines of ' || CAST(CAST(SUM(l.amount_fen) AS BIGINT) AS TEXT) || ' fen'
              FROM order_lines l JOIN payment_orders o ON o.id = l.order_id
             WHERE o.state <> 'revoked'
               AND o.source_id IN (SELECT id FROM subsidy_batches WHERE is_correction = 0))sql"));
    }

    static void run_undisturbed(TestHouse& house, std::uint64_t seed, BankMood mood, int start) {
        const pid_t child = start_journey(house, seed, mood, start);
        const int status = status_of(child);
        std::string failure;
        std::getline(std::ifstream{house.folder() / "failure"}, failure);
        ASSERT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << failure;
    }

    const Undisturbed& undisturbed() {
        static std::map<DatabaseKind, Undisturbed> known;
        Undisturbed& journey = known[GetParam()];
        if (!journey.ordered.empty()) return journey;
        TestHouse house{GetParam()};
        const auto begin = std::chrono::steady_clock::now();
        run_undisturbed(house, 1, BankMood::usual, 0);
        journey.milliseconds = static_cast<int>(
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin).count());
        journey.ordered = ordered_in(house);
        audit(house, 1, BankMood::usual);
        return journey;
    }

    /// What the banks know: they are asked again from the beginning, with the files they were given.
    static BankSimulatorReport asked_again(const TestHouse& house, std::uint64_t seed, BankMood mood) {
        namespace fs = std::filesystem;
        const fs::path exchange = house.folder() / "exchange", again = house.folder() / "asked_again";
        for (const fs::directory_entry& bank : fs::directory_iterator{exchange}) {
            if (!fs::exists(bank.path() / "out")) continue;
            fs::create_directories(again / bank.path().filename());
            fs::copy(bank.path() / "out", again / bank.path().filename() / "out", fs::copy_options::recursive);
        }
        BankSimulatorReport all;
        for (int round = 0; round < 20; ++round) all += BankSimulator{}.answer(again, seed, mood, round);
        return all;
    }

    static void audit(TestHouse& house, std::uint64_t seed, BankMood mood) {
        demo::Demonstration{house.installation(), small_county(), "audit"}.check_books();
        EXPECT_EQ(house.number("SELECT COUNT(*) FROM jobs WHERE state <> 'done' AND not_before = 0"), 0)
            << house.text("SELECT kind || ' ' || state || ' ' || problem FROM jobs WHERE state <> 'done'");
        {
            auto session = house.installation().lease();
            EXPECT_FALSE(verify_audit(*session->db).first_wrong.has_value());
        }

        // Every order went out in one file, and every line of it has its last word.
        EXPECT_EQ(house.number("SELECT COUNT(*) FROM payment_orders WHERE state NOT IN ('finished', 'rejected')"), 0);
        EXPECT_EQ(house.number("SELECT COUNT(*) FROM payment_orders"),
                  house.number("SELECT COUNT(*) FROM bank_files WHERE kind = 'PAY'"));
        const auto newest = [&](char outcome) {
            return house.number(fmt::format(R"sql(
                SELECT COUNT(*) FROM bank_results r JOIN bank_files f ON f.id = r.file_id AND f.state = 'taken'
                 WHERE r.outcome = '{}'
                   AND NOT EXISTS (SELECT 1 FROM bank_results n JOIN bank_files g ON g.id = n.file_id AND g.state = 'taken'
                                    WHERE n.order_id = r.order_id AND n.seq = r.seq AND n.nth > r.nth))sql",
                                            outcome));
        };
        // What we believe is what the banks did, line for line.
        const BankSimulatorReport banks = asked_again(house, seed, mood);
        EXPECT_EQ(banks.repeated_orders, 0) << "an order was given to a bank twice";
        for (const std::string& complaint : banks.complaints) ADD_FAILURE() << complaint;
        EXPECT_EQ(banks.lines, house.number("SELECT COUNT(*) FROM order_lines"));
        EXPECT_EQ(banks.paid - banks.refunds, newest('S'));
        EXPECT_EQ(banks.failed, newest('F'));
        EXPECT_EQ(banks.refunds, newest('T'));
        EXPECT_EQ(newest('U'), 0);

        // Nobody has the money of one item and period twice.
        EXPECT_EQ(house.number(R"sql(
            SELECT COUNT(*) FROM (
                SELECT l.person_key, b.item, b.period
                  FROM order_lines l
                  JOIN payment_orders o ON o.id = l.order_id
                  JOIN subsidy_batches b ON b.id = o.source_id
                  JOIN bank_results r ON r.order_id = l.order_id AND r.seq = l.seq
                  JOIN bank_files f ON f.id = r.file_id AND f.state = 'taken'
                 WHERE r.outcome = 'S'
                   AND NOT EXISTS (SELECT 1 FROM bank_results n JOIN bank_files g ON g.id = n.file_id AND g.state = 'taken'
                                    WHERE n.order_id = r.order_id AND n.seq = r.seq AND n.nth > r.nth)
                 GROUP BY l.person_key, b.item, b.period HAVING COUNT(*) > 1) twice)sql"),
                  0);
    }
};
ON_BOTH_DATABASES(CrashTest);

TEST_P(CrashTest, NothingIsLostOrDoneTwiceWhenTheProcessIsKilled) {
    const Undisturbed& usual = undisturbed();
    ASSERT_FALSE(HasFatalFailure());
    const std::uint64_t seeds = std::getenv("ONECARD_LONG") != nullptr ? 200 : 3;
    int killed = 0;
    for (std::uint64_t seed = 1; seed <= seeds && !HasFailure(); ++seed) {
        SCOPED_TRACE(fmt::format("seed {}", seed));
        std::mt19937_64 dice{seed};
        const BankMood mood = seed % 2 == 0 ? BankMood::hard : BankMood::usual;
        TestHouse house{GetParam()};
        int start = 0;
        for (; start < kills_at_most; ++start) {
            const pid_t child = start_journey(house, seed, mood, start);
            const int life = static_cast<int>(dice() % static_cast<std::uint64_t>(usual.milliseconds + 1));
            if (ends_within(child, life)) {
                const int status = status_of(child);
                std::string failure;
                std::getline(std::ifstream{house.folder() / "failure"}, failure);
                ASSERT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << failure << ", start " << start;
                break;
            }
            ::kill(child, SIGKILL);
            status_of(child);
            ++killed;
        }
        if (start == kills_at_most) run_undisturbed(house, seed, mood, start);
        if (HasFatalFailure()) return;
        house.clock().pass_seconds(seconds_between_starts * (start + 1));
        EXPECT_EQ(ordered_in(house), usual.ordered);
        audit(house, seed, mood);
    }
    EXPECT_GT(killed, 0);
}

}  // namespace onecard
