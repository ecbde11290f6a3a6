// Shows one job: how far it is, and its answer or problem.

#include "engine/dispatcher.hpp"
#include "engine/operations/job_shown.hpp"
#include "engine/problems.hpp"

namespace onecard {

bool may_see(Unit& unit, const JobRow& job) {
    const Actor& actor = unit.actor;
    if (actor.kind == ActorKind::worker || (!actor.code.empty() && job.actor == actor.code)) return true;
    return (actor.has_role("SYSTEM_ADMIN") || actor.has_role("HRSS_PLATFORM_ADMIN")) && reaches(unit, job.subject);
}

JobShown shown_job(const House& house, const JobRow& job, Instant now) {
    JobShown shown{.job = job.id,
                   .kind = job.kind,
                   .state = job.state,
                   .subject = job.subject,
                   .actor = job.actor,
                   .done = job.progress.cursor,
                   .total = job.progress.total,
                   .queued_at = job.queued_at};
    if (const JobKind* kind = house.find_job(job.kind)) {
        shown.title_zh = kind->title.zh;
        shown.title_en = kind->title.en;
    }
    const bool ended = job.finished_at.micros() != 0;
    if (ended) shown.finished_at = job.finished_at;
    if (job.started_at.micros() != 0) {
        const std::int64_t micros = (ended ? job.finished_at : now).micros() - job.started_at.micros();
        if (micros > 0) shown.rows_per_second = job.progress.cursor * 1'000'000 / micros;
        if (!ended && shown.rows_per_second > 0)
            shown.seconds_left = (job.progress.total - job.progress.cursor) / shown.rows_per_second;
    }
    if (!job.problem.empty()) {
        const Node problem = parse_json(job.problem);
        shown.problem_zh = problem["zh"].text();
        shown.problem_en = problem["en"].text();
    }
    if (!job.progress.answer.is_null()) shown.answer = to_json(job.progress.answer);
    return shown;
}

namespace {

struct ShowJob {
    static constexpr Spec spec{.name = "engine.show_job",
                               .title = {"查看任务", "Show a job"},
                               .effect = Effect::reads,
                               .roles = "*"};
    struct Input {
        JobId job;
        static constexpr auto fields = std::tuple{field("job", &Input::job, {"任务", "Job"})};
    };
    using Output = JobShown;

    static Output run(Unit& unit, const Input& in) {
        const auto job = find_job(unit.db, in.job);
        if (!job || !may_see(unit, *job)) throw Problem{not_found_here}.at("job").with(in.job.text());
        return shown_job(unit.house, *job, unit.now);
    }
};

}  // namespace

extern constinit const Operation show_job_operation = operation<ShowJob>();

}  // namespace onecard
