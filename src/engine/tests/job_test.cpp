// A job goes on where it was, is never done twice, and leaves nothing stuck.

#include "engine/job_runner.hpp"

#include "engine/problems.hpp"
#include "tests/test_house.hpp"

namespace onecard {
namespace job_test {

constexpr Statement insert_step{"test.insert_step", "INSERT INTO job_steps (n) VALUES ($1)"};

/// Counts to `upto`, ten a step; `fail_at` throws a Problem there, `bug_at` something that is no Problem.
class Counting final : public Work {
public:
    struct Input {
        std::int64_t upto = 0;
        std::optional<std::int64_t> fail_at;
        std::optional<std::int64_t> bug_at;
        static constexpr auto fields = std::tuple{field("upto", &Input::upto, {"到", "Up to"}),
                                                  field("fail_at", &Input::fail_at, {"失败", "Fail at"}),
                                                  field("bug_at", &Input::bug_at, {"错", "Bug at"})};
    };
    Counting(Unit&, const Input& input, const Progress&) : input_{input} {}
    void step(Unit& unit, Progress& progress) override {
        progress.total = input_.upto;
        for (int i = 0; i < 10 && progress.cursor < progress.total; ++i) {
            unit.db.change(insert_step, ++progress.cursor);
            if (input_.fail_at == progress.cursor) throw Problem{upload_unknown}.with("upload_9");
            if (input_.bug_at == progress.cursor) throw std::logic_error{"a bug"};
        }
        progress.done = progress.cursor == progress.total;
        if (progress.done) progress.answer = Node::of({{"counted", progress.cursor}});
        if (stop_after_step != nullptr) stop_after_step->stop();
    }
    void give_up(Unit& unit, const Problem&) override { unit.db.change(insert_step, -1); }

    static JobRunner* stop_after_step;

private:
    Input input_;
};
JobRunner* Counting::stop_after_step = nullptr;
constinit const JobKind counting = job_kind<Counting>("test.count", {"数数", "Count"});

const House& counting_house() {
    static const Module module{.name = "test", .words = {"试", "Test"}, .uses = {}, .jobs = {&counting}};
    static const House house{{&module}};
    return house;
}

class JobTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam(), counting_house()};
    void SetUp() override {
        Counting::stop_after_step = nullptr;
        house.script(schema_text("CREATE TABLE job_steps (\n    n BIGINT NOT NULL PRIMARY KEY\n);", GetParam()));
        house.add_actor("zhang", {"KEEPER"});
    }
    JobId queue(Node input) {
        return house.with_unit("zhang", [&](Unit& unit) {
            return JobId::parse(unit.queue("test.count", input, "thing_1")).value();
        });
    }
    JobRow job(JobId id) {
        auto session = house.installation().lease();
        return find_job(*session->db, id).value();
    }
};
ON_BOTH_DATABASES(JobTest);

TEST_P(JobTest, RunsToItsAnswer) {
    const JobId id = queue(Node::of({{"upto", 35}}));
    house.run_jobs();
    EXPECT_EQ(job(id).state, "done");
    EXPECT_EQ(job(id).progress.answer["counted"].number(), 35);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM job_steps"), 35);
    EXPECT_EQ(house.text("SELECT actor FROM audit WHERE operation = 'test.count'"), "zhang");
}

TEST_P(JobTest, GoesOnWhereAnotherWorkerStopped) {
    const JobId id = queue(Node::of({{"upto", 35}}));
    JobRunner first{house.installation(), "bulk", "first"};
    Counting::stop_after_step = &first;
    EXPECT_TRUE(first.run_one());
    EXPECT_EQ(job(id).state, "queued");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM job_steps"), 10);
    Counting::stop_after_step = nullptr;
    house.run_jobs();
    EXPECT_EQ(job(id).state, "done");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM job_steps"), 35);
}

TEST_P(JobTest, ALeaseThatRanOutIsTakenOver) {
    const JobId id = queue(Node::of({{"upto", 5}}));
    auto session = house.installation().lease();
    const Instant now = house.clock().now();
    ASSERT_TRUE(claim_job(*session->db, "bulk", "dead worker", now, now.plus_seconds(60)));
    JobRunner other{house.installation(), "bulk", "other"};
    EXPECT_FALSE(other.run_one()) << "the lease still holds";
    house.clock().pass_seconds(61);
    EXPECT_TRUE(other.run_one());
    EXPECT_EQ(job(id).state, "done");
    EXPECT_FALSE(save_progress(*session->db, job(id), "dead worker", {}, now)) << "the fence";
}

TEST_P(JobTest, AProblemFailsTheJobAndKeepsWhatWasCommitted) {
    const JobId id = queue(Node::of({{"upto", 35}, {"fail_at", 17}}));
    house.run_jobs();
    EXPECT_EQ(job(id).state, "failed");
    EXPECT_EQ(parse_json(job(id).problem)["code"].text(), "engine.upload_unknown");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM job_steps WHERE n > 0"), 10) << "the failed step left nothing";
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM job_steps WHERE n = -1"), 1) << "give_up ran";
}

TEST_P(JobTest, ABugFailsTheJobWithoutItsText) {
    const JobId id = queue(Node::of({{"upto", 35}, {"bug_at", 3}}));
    house.run_jobs();
    EXPECT_EQ(job(id).state, "failed");
    EXPECT_EQ(parse_json(job(id).problem)["code"].text(), "engine.internal_fault");
    EXPECT_EQ(job(id).problem.find("a bug"), std::string::npos);
}

TEST_P(JobTest, WaitsUntilItsTime) {
    house.with_unit("zhang", [&](Unit& unit) {
        unit.queue("test.count", Node::of({{"upto", 1}}), "thing_1", unit.now.plus_seconds(100));
    });
    house.run_jobs();
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM job_steps"), 0);
    house.clock().pass_seconds(100);
    house.run_jobs();
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM job_steps"), 1);
}

}  // namespace job_test
}  // namespace onecard
