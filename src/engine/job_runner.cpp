// How a job runs: each step and its progress in one transaction behind a fence, so that a killed worker loses at
// most the step it was in and a second worker never repeats one that was committed.

#include "engine/job_runner.hpp"

#include <spdlog/spdlog.h>
#include <unistd.h>

#include "engine/audit.hpp"
#include "engine/problems.hpp"

namespace onecard {
namespace {

constexpr std::int64_t attempts_at_most = 5;

class TakenOver {};

std::string problem_json(const Problem& problem) {
    Node::List args;
    for (const auto& arg : problem.args()) args.emplace_back(arg);
    return to_json(Node::of({{"code", problem.kind().code}, {"args", std::move(args)},
                             {"zh", problem.text(Language::zh)}, {"en", problem.text(Language::en)}}));
}

}  // namespace

JobRunner::JobRunner(Installation& installation, std::string lane, std::string owner, std::int64_t lease_seconds)
    : installation_{installation}, lane_{std::move(lane)}, owner_{std::move(owner)}, lease_seconds_{lease_seconds} {}

Instant JobRunner::lease_end() const { return installation_.clock().now().plus_seconds(lease_seconds_); }

/// A job acts as the worker but on behalf of the one who asked for it: its moves and audit carry that name.
Actor JobRunner::actor_of(const JobRow& job) const {
    Actor actor = worker_actor();
    actor.code = job.actor.empty() ? actor.code : job.actor;
    return actor;
}

bool JobRunner::run_one() {
    std::optional<JobRow> job;
    {
        auto session = installation_.lease();
        const Installation::Turn turn{installation_};
        Transaction transaction{*session->db};
        job = claim_job(*session->db, lane_, owner_, installation_.clock().now(), lease_end());
        transaction.commit();
    }
    if (!job) return false;
    const JobKind* kind = installation_.house().find_job(job->kind);
    if (kind == nullptr) {
        fail(*job, nullptr, Problem{operation_unknown}.with(job->kind));
        return true;
    }
    run(*job, *kind);
    return true;
}

void JobRunner::run(const JobRow& job, const JobKind& kind) {
    std::unique_ptr<Work> work;
    try {
        Progress progress = job.progress;
        {
            auto session = installation_.lease();
            const Actor actor = actor_of(job);
            Unit reader = installation_.unit(*session, actor);
            work = kind.start(reader, parse_json(job.input), progress);
        }
        while (make_step(job, *work, progress)) {
            if (!stopping_) continue;
            auto session = installation_.lease();
            hand_back_job(*session->db, job.id, owner_);
            return;
        }
    } catch (const TakenOver&) {
        spdlog::warn("job {} was taken over by another worker", job.id.text());
    } catch (const Problem& problem) {
        fail(job, work.get(), problem);
    } catch (const DatabaseError& error) {
        spdlog::error("job {} stopped: {}", job.id.text(), error.what());
        if (error.fault() == DatabaseFault::disk_full) return fail(job, work.get(), Problem{disk_is_full});
        // The lease runs out and the job goes on from its last committed step, here or elsewhere.
        if (job.attempt >= attempts_at_most) return fail(job, work.get(), Problem{internal_fault}.with(job.id.text()));
        work.reset();
        auto session = installation_.lease();
        hand_back_job(*session->db, job.id, owner_);
    } catch (const std::exception& error) {
        spdlog::error("job {} failed: {}", job.id.text(), error.what());
        fail(job, work.get(), Problem{internal_fault}.with(job.id.text()));
    }
}

bool JobRunner::make_step(const JobRow& job, Work& work, Progress& progress) {
    work.prepare(progress);
    auto session = installation_.lease();
    const Installation::Turn turn{installation_};
    Transaction transaction{*session->db};
    const Actor actor = actor_of(job);
    Unit unit = installation_.unit(*session, actor);
    work.step(unit, progress);
    if (!progress.done) {
        if (!save_progress(*session->db, job, owner_, progress, lease_end())) throw TakenOver{};
        transaction.commit();
        return true;
    }
    if (!finish_job(*session->db, job, owner_, progress, unit.now)) throw TakenOver{};
    const std::string answer = progress.answer.is_null() ? std::string{"{}"} : to_json(progress.answer);
    const std::string note = job.id.text() + (unit.noted().empty() ? "" : "; " + unit.noted());
    append_audit(*session->db, {unit.now, actor.code, job.kind, "worker", job.input, "ok", note});
    transaction.commit();
    return false;
}

void JobRunner::fail(const JobRow& job, Work* work, const Problem& problem) {
    auto session = installation_.lease();
    const Installation::Turn turn{installation_};
    Transaction transaction{*session->db};
    const Actor actor = actor_of(job);
    Unit unit = installation_.unit(*session, actor);
    if (!fail_job(*session->db, job.id, owner_, problem_json(problem), unit.now)) return;
    if (work != nullptr) work->give_up(unit, problem);
    append_audit(*session->db,
                 {unit.now, actor.code, job.kind, "worker", job.input, problem.kind().code, job.id.text()});
    transaction.commit();
}

bool queue_if_wanted(Installation& installation, const Repeat& repeat) {
    auto session = installation.lease();
    {
        Unit reader = installation.unit(*session, worker_actor());
        if (is_under_way(*session->db, repeat.job) || !repeat.is_wanted(reader)) return false;
    }
    const Installation::Turn turn{installation};
    Transaction transaction{*session->db};
    Unit unit = installation.unit(*session, worker_actor());
    // Another process may have been quicker; twice does no harm, but is no use.
    if (is_under_way(*session->db, repeat.job)) return false;
    unit.queue(repeat.job, Node::of({}), repeat.job);
    transaction.commit();
    return true;
}

void run_all_jobs(Installation& installation) {
    const std::string owner = "once_" + std::to_string(getpid());
    JobRunner quick{installation, "quick", owner};
    JobRunner bulk{installation, "bulk", owner};
    while (quick.run_one() || bulk.run_one()) {
    }
}

}  // namespace onecard
