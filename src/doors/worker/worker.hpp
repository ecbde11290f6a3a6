#pragma once
// Worker: the threads that run jobs: one quick lane that short work never waits in, and bulk lanes for long
// work.

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "engine/job_runner.hpp"

namespace onecard {

class Worker {
public:
    /// `seconds_of` tells how often to look for what repeats, by its setting; without it nothing repeats.
    Worker(Installation& installation, unsigned bulk_threads, std::int64_t lease_seconds = 60,
           const std::function<std::int64_t(std::string_view setting)>& seconds_of = {});
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;
    ~Worker() { stop(); }

    void start();
    /// A transaction of this process may have queued work: look now instead of at the next look.
    void wake();
    /// Hands running jobs back after their present step and returns when all threads have ended.
    void stop();

private:
    struct Lane {
        std::unique_ptr<JobRunner> runner;
        std::thread thread;
    };
    void live(JobRunner& runner);

    /// What repeats, how often, and when it is looked at next.
    struct Round {
        const Repeat* repeat;
        std::chrono::seconds period;
        std::chrono::steady_clock::time_point next;
    };
    void make_rounds();

    Installation& installation_;
    std::vector<Round> rounds_;
    std::thread rounds_thread_;
    std::vector<Lane> lanes_;
    std::mutex guard_;
    std::condition_variable told_;
    std::uint64_t wakes_ = 0;
    bool stopping_ = false;
};

/// Waits for SIGTERM or SIGINT. The signals must be held back in every thread: make the guard before any
/// other thread begins.
class SignalGuard {
public:
    SignalGuard();
    SignalGuard(const SignalGuard&) = delete;
    SignalGuard& operator=(const SignalGuard&) = delete;
    /// Returns at the first signal; a second one then ends the program at once.
    void wait() const;
    /// Waits that long at most; true where a signal came.
    bool wait_for(std::chrono::seconds time) const;
};

}  // namespace onecard
