// The worker's threads: jobs of both lanes run, and a stop hands a running job back.

#include "doors/worker/worker.hpp"

#include <gtest/gtest.h>

#include "doors/cli/tests/door_house.hpp"
#include "tests/test_house.hpp"

namespace onecard {

class WorkerTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam(), test_door_house()};
    void SetUp() override { house.add_actor("keeper", {"KEEPER"}); }

    std::string queue(std::int64_t total) {
        return house.call("keeper", "shop.start_count", Node::of({{"total", total}}))["job"].text();
    }
    Node job(const std::string& id) {
        return house.call("keeper", "engine.show_job", Node::of({{"job", id}}));
    }
    /// Looks until it is so; the test's own time limit ends what never comes.
    template <class Condition>
    void until(Condition condition) {
        while (!condition()) std::this_thread::yield();
    }
};
ON_BOTH_DATABASES(WorkerTest);

TEST_P(WorkerTest, RunsWhatWaitsAndWhatIsQueuedLater) {
    const std::string first = queue(5);
    Worker worker{house.installation(), 2};
    worker.start();
    until([&] { return job(first)["state"].text() == "done"; });
    const std::string second = queue(3);
    worker.wake();
    until([&] { return job(second)["state"].text() == "done"; });
    EXPECT_EQ(job(second)["done"].number(), 3);
}

TEST_P(WorkerTest, AFailedJobDoesNotEndTheThread) {
    const std::string failing = queue(13);
    const std::string next = queue(2);
    Worker worker{house.installation(), 1};
    worker.start();
    until([&] { return job(next)["state"].text() == "done"; });
    EXPECT_EQ(job(failing)["state"].text(), "failed");
}

TEST_P(WorkerTest, AStopHandsTheRunningJobBackAndItGoesOn) {
    const std::string endless = queue(-1);
    std::int64_t reached = 0;
    {
        Worker worker{house.installation(), 1};
        worker.start();
        until([&] { return job(endless)["done"].number() > 0; });
        worker.stop();
        EXPECT_EQ(job(endless)["state"].text(), "queued");
        reached = job(endless)["done"].number();
    }
    Worker again{house.installation(), 1};
    again.start();
    until([&] { return job(endless)["done"].number() > reached; });
    again.stop();
    EXPECT_EQ(job(endless)["state"].text(), "queued");
}

TEST_P(WorkerTest, StopsAtOnceWhenNothingWaits) {
    Worker worker{house.installation(), 3};
    worker.start();
    worker.stop();
    worker.stop();
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM jobs"), 0);
}

}  // namespace onecard
