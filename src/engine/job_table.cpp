// Every SQL statement on jobs.

#include "engine/job_table.hpp"

namespace onecard {
namespace {

constexpr Statement insert_job{"engine.insert_job", R"sql(
    INSERT INTO jobs (id, kind, lane, input, state, subject, actor, cursor, total, attempt, owner, lease_until,
                      not_before, queued_at, started_at, finished_at, problem, answer)
    VALUES ($1, $2, $3, $4, 'queued', $5, $6, 0, 0, 0, '', 0, $7, $8, 0, 0, '', ''))sql"};

// The condition is repeated outside, so that on PostgreSQL the loser of a race checks the row again and gets nothing.
constexpr Statement claim{"engine.claim_job", R"sql(
    UPDATE jobs SET state = 'running', owner = $1, lease_until = $2, attempt = attempt + 1,
           started_at = CASE WHEN started_at = 0 THEN $3 ELSE started_at END
     WHERE id = (SELECT id FROM jobs
                  WHERE lane = $4
                    AND ((state = 'queued' AND not_before <= $3) OR (state = 'running' AND lease_until < $3))
                  ORDER BY id LIMIT 1)
       AND ((state = 'queued' AND not_before <= $3) OR (state = 'running' AND lease_until < $3))
    RETURNING id, kind, input, state, subject, actor, cursor, total, answer, attempt, queued_at, started_at,
              finished_at, problem)sql"};

constexpr Statement update_progress{"engine.update_progress", R"sql(
    UPDATE jobs SET cursor = $3, total = $4, lease_until = $5
     WHERE id = $1 AND owner = $2 AND state = 'running')sql"};

constexpr Statement update_done{"engine.update_done", R"sql(
    UPDATE jobs SET state = 'done', cursor = $3, total = $4, finished_at = $5, answer = $6, lease_until = 0
     WHERE id = $1 AND owner = $2 AND state = 'running')sql"};

constexpr Statement update_failed{"engine.update_failed", R"sql(
    UPDATE jobs SET state = 'failed', problem = $3, finished_at = $4, lease_until = 0
     WHERE id = $1 AND owner = $2 AND state = 'running')sql"};

constexpr Statement update_handed_back{"engine.update_handed_back", R"sql(
    UPDATE jobs SET state = 'queued', owner = '', lease_until = 0
     WHERE id = $1 AND owner = $2 AND state = 'running')sql"};

constexpr Statement update_requeued{"engine.update_requeued", R"sql(
    UPDATE jobs SET state = 'queued', owner = '', attempt = 0, problem = '', finished_at = 0
     WHERE id = $1 AND state = 'failed')sql"};

constexpr Statement select_job{"engine.select_job", R"sql(
    SELECT id, kind, input, state, subject, actor, cursor, total, answer, attempt, queued_at, started_at, finished_at,
           problem
      FROM jobs WHERE id = $1)sql"};

constexpr Statement select_jobs{"engine.select_jobs", R"sql(
    SELECT id, kind, input, state, subject, actor, cursor, total, answer, attempt, queued_at, started_at, finished_at,
           problem
      FROM jobs WHERE id < $1 AND ($2 = '' OR subject = $2) ORDER BY id DESC LIMIT $3)sql"};

constexpr Statement select_job_count{"engine.select_job_count", "SELECT COUNT(*) FROM jobs WHERE state = $1"};

constexpr Statement select_waiting_count{"engine.select_waiting_count", R"sql(
    SELECT COUNT(*) FROM jobs
     WHERE (state = 'queued' AND not_before <= $1) OR (state = 'running' AND lease_until < $1))sql"};

JobRow job_of(const Row& row) {
    JobRow job{.id = row.id<JobId>(0),
               .kind = row.string(1),
               .input = row.string(2),
               .state = row.string(3),
               .subject = row.string(4),
               .actor = row.string(5),
               .attempt = row.number(9),
               .queued_at = row.instant(10),
               .started_at = row.instant(11),
               .finished_at = row.instant(12),
               .problem = row.string(13)};
    job.progress.cursor = row.number(6);
    job.progress.total = row.number(7);
    job.progress.done = job.state == "done";
    if (!row.text(8).empty()) job.progress.answer = parse_json(row.text(8));
    return job;
}

constexpr Statement count_under_way{"engine.count_jobs_under_way", R"sql(
    SELECT COUNT(*) FROM jobs WHERE kind = $1 AND state IN ('queued', 'running'))sql"};

}  // namespace

std::string queue_job(Unit& unit, const JobKind& kind, const Node& input, std::string_view subject,
                      Instant not_before) {
    const JobId id = unit.next_id<JobId>();
    unit.db.change(insert_job, id, kind.name, kind.bulk ? "bulk" : "quick", to_json(input), subject, unit.actor.code,
                   not_before, unit.now);
    return id.text();
}

std::optional<JobRow> claim_job(Database& db, std::string_view lane, std::string_view owner, Instant now,
                                Instant lease_until) {
    std::optional<JobRow> found;
    db.each(claim, [&](const Row& row) { found = job_of(row); }, owner, lease_until, now, lane);
    return found;
}

bool save_progress(Database& db, const JobRow& job, std::string_view owner, const Progress& progress,
                   Instant lease_until) {
    return db.change(update_progress, job.id, owner, progress.cursor, progress.total, lease_until) == 1;
}

bool finish_job(Database& db, const JobRow& job, std::string_view owner, const Progress& progress, Instant now) {
    const std::string answer = progress.answer.is_null() ? std::string{} : to_json(progress.answer);
    return db.change(update_done, job.id, owner, progress.cursor, progress.total, now, answer) == 1;
}

bool fail_job(Database& db, JobId id, std::string_view owner, std::string_view problem, Instant now) {
    return db.change(update_failed, id, owner, problem, now) == 1;
}

void hand_back_job(Database& db, JobId id, std::string_view owner) { db.change(update_handed_back, id, owner); }

bool is_under_way(Database& db, std::string_view kind) { return db.number_or(0, count_under_way, kind) > 0; }

bool requeue_job(Database& db, JobId id) { return db.change(update_requeued, id) == 1; }

std::optional<JobRow> find_job(Database& db, JobId id) {
    std::optional<JobRow> found;
    db.each(select_job, [&](const Row& row) { found = job_of(row); }, id);
    return found;
}

std::vector<JobRow> list_jobs(Database& db, std::string_view subject, JobId before, std::int64_t count) {
    std::vector<JobRow> jobs;
    db.each(select_jobs, [&](const Row& row) { jobs.push_back(job_of(row)); },
            before ? before.number() : INT64_MAX, subject, count);
    return jobs;
}

std::int64_t count_jobs(Database& db, std::string_view state) { return db.number_or(0, select_job_count, state); }

std::int64_t count_waiting_jobs(Database& db, Instant now) { return db.number_or(0, select_waiting_count, now); }

}  // namespace onecard
