// People see their own jobs and no others'; those who keep the machine running see all, and may put a failed one back.

#include "engine/house.hpp"
#include "engine/problems.hpp"
#include "tests/test_house.hpp"

namespace onecard {
extern const Module engine_module;

namespace job_operations_test {

/// Fails while `broken` stands.
class Fragile final : public Work {
public:
    using Input = Nothing;
    Fragile(Unit&, const Input&, const Progress&) {}
    void step(Unit&, Progress& progress) override {
        if (broken) throw Problem{upload_unknown}.with("upload_9");
        progress.cursor = progress.total = 1;
        progress.done = true;
    }
    static bool broken;
};
bool Fragile::broken = false;
constinit const JobKind fragile = job_kind<Fragile>("test.fragile", {"易碎", "Fragile"});

const House& fragile_house() {
    static const Module module{.name = "test", .words = {"试", "Test"}, .uses = {}, .jobs = {&fragile}};
    static const House house{{&engine_module, &module}};
    return house;
}

class JobOperationsTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam(), fragile_house()};
    void SetUp() override {
        Fragile::broken = false;
        house.add_actor("zhang", {"DEPT_CLERK"});
        house.add_actor("li", {"DEPT_CLERK"});
        house.add_actor("keeper", {"SYSTEM_ADMIN"});
    }
    std::string queue(const std::string& who) {
        return house.with_unit(who, [&](Unit& unit) { return unit.queue("test.fragile", Node::of({}), "thing_1"); });
    }
    std::string state(const std::string& job) {
        return house.call("keeper", "engine.show_job", Node::of({{"job", job}}))["state"].text();
    }
    std::size_t listed(const std::string& who) { return house.call(who, "engine.list_jobs")["jobs"].size(); }
};
ON_BOTH_DATABASES(JobOperationsTest);

TEST_P(JobOperationsTest, AJobIsShownToItsAskerAndToTheKeeper) {
    const std::string job = queue("zhang");
    EXPECT_EQ(listed("zhang"), 1U);
    EXPECT_EQ(listed("li"), 0U);
    EXPECT_EQ(listed("keeper"), 1U);
    EXPECT_EQ(house.call("zhang", "engine.show_job", Node::of({{"job", job}}))["title_zh"].text(), "易碎");
    EXPECT_EQ(house.outcome("li", "engine.show_job", Node::of({{"job", job}})), "engine.not_found");
    EXPECT_EQ(house.outcome("", "engine.show_job", Node::of({{"job", job}})), "engine.not_signed_in");
    EXPECT_EQ(house.outcome("keeper", "engine.show_job", Node::of({{"job", "job_999999"}})), "engine.not_found");
}

TEST_P(JobOperationsTest, OnlyTheKeeperPutsAFailedJobBackAndOnlyAFailedOne) {
    Fragile::broken = true;
    const std::string job = queue("zhang");
    EXPECT_EQ(house.outcome("keeper", "engine.retry_job", Node::of({{"job", job}})), "engine.act_not_allowed");
    house.run_jobs();
    ASSERT_EQ(state(job), "failed");
    EXPECT_NE(house.call("zhang", "engine.show_job", Node::of({{"job", job}}))["problem_zh"].text(), "");
    EXPECT_EQ(house.outcome("zhang", "engine.retry_job", Node::of({{"job", job}})), "engine.not_permitted");
    Fragile::broken = false;
    EXPECT_EQ(house.outcome("keeper", "engine.retry_job", Node::of({{"job", job}})), "ok");
    house.run_jobs();
    EXPECT_EQ(state(job), "done");
    EXPECT_EQ(house.outcome("keeper", "engine.retry_job", Node::of({{"job", "job_999999"}})), "engine.not_found");
}

}  // namespace job_operations_test
}  // namespace onecard
