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

#include "tests/crash_journey.hpp"

namespace onecard {
namespace {

using crash::Auditor;
using crash::BankMood;

constexpr int kills_at_most = 4;

/// A worker's lease runs out between two starts.
constexpr std::int64_t seconds_between_starts = 120;

/// What was done in an earlier start answers as it did.
void run_crash_journey(TestHouse& house, std::uint64_t seed, BankMood mood, int start) {
    house.clock().pass_seconds(seconds_between_starts * start);
    demo::Demonstration county{house.installation(), crash::small_county(), "crash"};
    county.with_sealed_bank = true;
    county.found_county("Crash-test-2026");
    crash::run_journey(county, house.folder(), house.installation().places().exchange(), seed, mood);
}

/// The journey in a process of its own. Nobody but it opens the database meanwhile.
pid_t start_journey(TestHouse& house, std::uint64_t seed, BankMood mood, int start) {
    const pid_t child = ::fork();
    if (child != 0) return child;
    try {
        run_crash_journey(house, seed, mood, start);
        ::_exit(0);
    } catch (const Problem& problem) {
        std::ofstream{house.folder() / "failure"} << problem.kind().code << ": "
                                                  << problem.text(Language::en);
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

    static Auditor auditor_of(TestHouse& house) { return {house.installation(), house.folder()}; }

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
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin)
                .count());
        journey.ordered = auditor_of(house).ordered();
        auditor_of(house).expect_all_right(1, BankMood::usual);
        return journey;
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
        EXPECT_EQ(auditor_of(house).ordered(), usual.ordered);
        auditor_of(house).expect_all_right(seed, mood);
    }
    EXPECT_GT(killed, 0);
}

}  // namespace onecard
