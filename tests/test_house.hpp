#pragma once
// TestHouse: a whole OneCard for one test: fresh database, keys, clock, actors; and the fixture for both databases.

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include "engine/dispatcher.hpp"
#include "engine/installation.hpp"
#include "engine/job_runner.hpp"
#include "engine/node.hpp"

namespace onecard {

/// A clock that stands still until it is set; begins on Monday 2026-11-02 09:00 in Shanghai.
class TestClock final : public Clock {
public:
    Instant now() const override { return now_; }
    void set(Instant now) { now_ = now; }
    void pass_seconds(std::int64_t seconds) { now_ = now_.plus_seconds(seconds); }

private:
    Instant now_ = Instant::parse("2026-11-02T09:00:00+08:00").value();
};

class TestHouse {
public:
    /// The modules of the whole program unless others are given.
    explicit TestHouse(DatabaseKind kind, const House& house = the_house());
    TestHouse(const TestHouse&) = delete;
    TestHouse& operator=(const TestHouse&) = delete;
    ~TestHouse();

    /// Makes somebody known. `region` as RegionCode reads it; organisation 0 with own = false reaches all of the region.
    Actor& add_actor(std::string code, std::vector<std::string> roles, std::string_view region = "370831",
                     std::int64_t organisation = 0, bool own_organisation_only = false);

    /// Runs an operation and answers its output; problems and bugs come out as thrown. `request_id` for repetitions.
    Node call(const std::string& who, const std::string& operation, Node input = {}, const std::string& request_id = {});
    /// The same, rolled back.
    Node rehearse(const std::string& who, const std::string& operation, Node input);
    /// "ok", or the code of the problem.
    std::string outcome(const std::string& who, const std::string& operation, Node input = {});
    /// Gives a file to the platform as `who`; answers "upload_7".
    std::string upload(const std::string& who, std::string_view bytes, std::string_view name);
    /// Runs all waiting jobs of both lanes.
    void run_jobs();

    /// Runs a script, or reads one number, on a session of its own.
    void script(std::string_view sql);
    std::int64_t number(std::string_view sql);
    std::string text(std::string_view sql);
    /// Works with a Unit in a committed transaction, for store functions under test.
    template <class Work>
    auto with_unit(const std::string& who, Work work) {
        auto session = installation_->lease();
        const Installation::Turn turn{*installation_};
        Transaction transaction{*session->db};
        Unit unit = installation_->unit(*session, actors_.at(who));
        if constexpr (std::is_void_v<decltype(work(unit))>) {
            work(unit);
            transaction.commit();
        } else {
            auto answer = work(unit);
            transaction.commit();
            return answer;
        }
    }

    Installation& installation() { return *installation_; }
    TestClock& clock() { return clock_; }
    const std::filesystem::path& folder() const { return folder_; }
    DatabaseKind kind() const { return kind_; }

private:
    DatabaseKind kind_;
    std::filesystem::path folder_;
    std::string database_;   ///< the name of the PostgreSQL database, to be dropped
    TestClock clock_;
    std::unique_ptr<Installation> installation_;
    std::map<std::string, Actor> actors_;
};

/// A fixture whose tests run on SQLite and on PostgreSQL.
class OnBothDatabases : public testing::TestWithParam<DatabaseKind> {};

#define ON_BOTH_DATABASES(fixture)                                                                           \
    INSTANTIATE_TEST_SUITE_P(Both, fixture, testing::Values(DatabaseKind::sqlite, DatabaseKind::postgres),    \
                             [](const auto& made_for) {                                                          \
                                 return made_for.param == DatabaseKind::sqlite ? "Sqlite" : "Postgres";          \
                             })

}  // namespace onecard
