#pragma once
// JobRunner: one thread's worth of worker: claims a job, makes its steps, saves progress, and gives up cleanly.

#include <atomic>
#include <optional>
#include <string>

#include "engine/installation.hpp"
#include "engine/job_table.hpp"

namespace onecard {

class JobRunner {
public:
    /// `lane` is "bulk" or "quick"; `owner` tells workers apart and must be unique among those that live. A job of a
    /// worker that said nothing for `lease_seconds` is taken over.
    JobRunner(Installation& installation, std::string lane, std::string owner, std::int64_t lease_seconds = 60);

    /// Runs the next waiting job to its end, or until stop(); false when none waits.
    bool run_one();
    /// Asks the running job to be handed back after its present step.
    void stop() { stopping_ = true; }

private:
    void run(const JobRow& job, const JobKind& kind);
    bool make_step(const JobRow& job, Work& work, Progress& progress);
    void fail(const JobRow& job, Work* work, const Problem& problem);
    Actor actor_of(const JobRow& job) const;
    Instant lease_end() const;

    Installation& installation_;
    std::string lane_;
    std::string owner_;
    std::int64_t lease_seconds_;
    std::atomic<bool> stopping_ = false;
};

/// Queues the job where it has something to do and none of its kind is under way; true where it did.
bool queue_if_wanted(Installation& installation, const Repeat& repeat);

/// Runs every waiting job of both lanes until none waits; for tests, demonstrations and `onecard work --once`.
void run_all_jobs(Installation& installation);

}  // namespace onecard
