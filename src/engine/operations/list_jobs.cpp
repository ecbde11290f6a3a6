// Lists jobs, newest first, of one subject or of all; each actor sees what it asked for.

#include <algorithm>

#include "engine/operations/job_shown.hpp"

namespace onecard {
namespace {

struct ListJobs {
    static constexpr Spec spec{.name = "engine.list_jobs",
                               .title = {"任务列表", "List jobs"},
                               .effect = Effect::reads,
                               .roles = "*"};
    struct Input {
        std::optional<std::string> subject;
        std::optional<JobId> before;
        std::optional<std::int64_t> limit;
        static constexpr auto fields = std::tuple{
            field("subject", &Input::subject, {"对象", "Subject"}, 40),
            field("before", &Input::before, {"此任务之前", "Before this job"}),
            field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<JobShown> jobs;
        static constexpr auto fields = std::tuple{field("jobs", &Output::jobs, {"任务", "Jobs"})};
    };

    static Output run(Unit& unit, const Input& in) {
        Output out;
        const bool all = unit.actor.kind == ActorKind::worker || unit.actor.has_role("SYSTEM_ADMIN") ||
                         unit.actor.has_role("HRSS_PLATFORM_ADMIN");
        for (const JobRow& job : list_jobs(unit.db, in.subject.value_or(""), in.before.value_or(JobId{}),
                                           std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500)))
            if (all || job.actor == unit.actor.code) out.jobs.push_back(shown_job(unit.house, job, unit.now));
        return out;
    }
};

}  // namespace

extern constinit const Operation list_jobs_operation = operation<ListJobs>();

}  // namespace onecard
