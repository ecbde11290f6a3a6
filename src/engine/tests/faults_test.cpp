// A full disk and a lost database: a clear refusal, nothing half-written, and the job goes on.

#include <sys/resource.h>

#include <csignal>

#include "engine/files.hpp"
#include "engine/problems.hpp"
#include "tests/test_house.hpp"

namespace onecard {
namespace faults_test {

struct FillUp {
    static constexpr Spec spec{
        .name = "test.fill_up", .title = {"填满", "Fill up"}, .effect = Effect::writes, .roles = "KEEPER"};
    using Input = Nothing;
    using Output = Nothing;
    static Output run(Unit& unit, const Input&) {
        constexpr Statement insert{"test.insert_stuff", "INSERT INTO stuff (n, bytes) VALUES ($1, $2)"};
        const std::string bytes(100'000, 'x');
        for (int n = 0; n < 200; ++n) unit.db.change(insert, n, bytes);
        return {};
    }
};
constinit const Operation fill_up = operation<FillUp>();

/// Writes a row a step, and kills every connection of its own database before the third.
class Interrupted final : public Work {
public:
    struct Input {
        static constexpr auto fields = std::tuple{};
    };
    Interrupted(Unit&, const Input&, const Progress&) {}
    void prepare(Progress& progress) override {
        if (progress.cursor == 2 && before_third) std::exchange(before_third, {})();
    }
    void step(Unit& unit, Progress& progress) override {
        constexpr Statement insert{"test.insert_row", "INSERT INTO stuff (n, bytes) VALUES ($1, 'x')"};
        progress.total = 5;
        unit.db.change(insert, ++progress.cursor);
        progress.done = progress.cursor == progress.total;
    }
    static std::function<void()> before_third;
};
std::function<void()> Interrupted::before_third;
constinit const JobKind interrupted = job_kind<Interrupted>("test.interrupted", {"打断", "Interrupted"});

const House& faulty_house() {
    static const Module module{.name = "test",
                               .words = {"试", "Test"},
                               .uses = {},
                               .operations = {&fill_up},
                               .jobs = {&interrupted}};
    static const House house{{&module}};
    return house;
}

class FaultsTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam(), faulty_house()};
    void SetUp() override {
        house.script(schema_text(
            "CREATE TABLE stuff (\n    n BIGINT NOT NULL PRIMARY KEY,\n    bytes TEXT NOT NULL\n);",
            GetParam()));
        house.add_actor("zhang", {"KEEPER"});
    }
};
ON_BOTH_DATABASES(FaultsTest);

TEST_P(FaultsTest, AFullDiskRefusesInWordsAndLeavesNothing) {
    if (GetParam() == DatabaseKind::postgres)
        GTEST_SKIP() << "a private cluster's disk cannot be filled without harm to others";
    house.script("PRAGMA max_page_count = 500");  // kept by the pool's one session
    EXPECT_EQ(house.outcome("zhang", "test.fill_up"), "engine.disk_full");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM stuff"), 0);
    house.script("PRAGMA max_page_count = 1000000");
    EXPECT_EQ(house.outcome("zhang", "test.fill_up"), "ok");
}

TEST_P(FaultsTest, AJobGoesOnAfterTheDatabaseWasLost) {
    if (GetParam() == DatabaseKind::sqlite) GTEST_SKIP() << "SQLite has no server to lose";
    Interrupted::before_third = [&] {
        const auto admin = open_database(house.installation().database_url());
        admin->script("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                      " WHERE datname = current_database() AND pid <> pg_backend_pid()");
    };
    house.with_unit("zhang", [](Unit& unit) { unit.queue("test.interrupted", Node::of({}), "thing_1"); });
    house.run_jobs();
    EXPECT_EQ(house.text("SELECT state FROM jobs"), "done");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM stuff"), 5);
    EXPECT_GE(house.number("SELECT attempt FROM jobs"), 2);
}

TEST(WholeFile, LeavesNothingWhenTheDiskIsFull) {
    const auto folder = std::filesystem::temp_directory_path() / "onecard_whole_file";
    std::filesystem::remove_all(folder);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{1 << 20, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    std::string code;
    try {
        WholeFile file{folder / "pay.txt"};
        for (int i = 0; i < 64; ++i) file.write(std::string(1 << 17, 'x'));
        file.keep();
    } catch (const Problem& problem) {
        code = problem.kind().code;
    }
    setrlimit(RLIMIT_FSIZE, &before);
    EXPECT_EQ(code, "engine.disk_full");
    EXPECT_TRUE(std::filesystem::is_empty(folder));
    std::filesystem::remove_all(folder);
}

}  // namespace faults_test
}  // namespace onecard
