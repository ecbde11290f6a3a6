#pragma once
// The table of jobs: queueing, claiming with a lease, saving progress behind a fence, and showing.

#include <optional>
#include <string>
#include <vector>

#include "engine/job.hpp"

namespace onecard {

struct JobTag {
    static constexpr std::string_view prefix = "job";
};
using JobId = Id<JobTag>;

struct JobRow {
    JobId id;
    std::string kind;
    std::string input;
    std::string state;   ///< queued, running, done, failed
    std::string subject;
    std::string actor;
    Progress progress;
    std::int64_t attempt = 0;
    Instant queued_at, started_at, finished_at;
    std::string problem;   ///< JSON {code, args} where failed
};

std::string queue_job(Unit& unit, const JobKind& kind, const Node& input, std::string_view subject, Instant not_before);
/// Takes the oldest job of the lane that waits, or whose lease has run out; in a transaction of its own.
std::optional<JobRow> claim_job(Database& db, std::string_view lane, std::string_view owner, Instant now,
                                Instant lease_until);
/// False when another worker has taken the job over: nothing of this step may be committed then.
bool save_progress(Database& db, const JobRow& job, std::string_view owner, const Progress& progress,
                   Instant lease_until);
bool finish_job(Database& db, const JobRow& job, std::string_view owner, const Progress& progress, Instant now);
bool fail_job(Database& db, JobId id, std::string_view owner, std::string_view problem, Instant now);
/// Gives a job back untouched, for another worker or the next start.
void hand_back_job(Database& db, JobId id, std::string_view owner);
/// Puts a failed job back in the queue; false when it is not failed.
bool requeue_job(Database& db, JobId id);
std::optional<JobRow> find_job(Database& db, JobId id);
std::vector<JobRow> list_jobs(Database& db, std::string_view subject, JobId before, std::int64_t count);
/// Does a job of the kind wait or run?
bool is_under_way(Database& db, std::string_view kind);
std::int64_t count_jobs(Database& db, std::string_view state);
/// The jobs of these lanes that could run now.
std::int64_t count_waiting_jobs(Database& db, Instant now);

}  // namespace onecard
