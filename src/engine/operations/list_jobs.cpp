// Lists jobs, newest first, of one subject or of all; each actor sees what it asked for.

#include <algorithm>

#include "engine/operations/job_shown.hpp"

namespace onecard {
namespace {

constexpr std::int64_t pages_of = 200;

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
        std::optional<JobId> next;
        static constexpr auto fields = std::tuple{field("jobs", &Output::jobs, {"任务", "Jobs"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        Output out;
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        JobId before = in.before.value_or(JobId{});
        // Pages of all jobs are read until enough of them are for this actor to see.
        for (;;) {
            const auto page = list_jobs(unit.db, in.subject.value_or(""), before, pages_of);
            for (const JobRow& job : page) {
                before = job.id;
                if (!may_see(unit, job)) continue;
                if (std::ssize(out.jobs) == limit) {
                    out.next = out.jobs.back().job;
                    return out;
                }
                out.jobs.push_back(shown_job(unit.house, job, unit.now));
            }
            if (std::ssize(page) < pages_of) return out;
        }
    }
};

}  // namespace

extern constinit const Operation list_jobs_operation = operation<ListJobs>();

}  // namespace onecard
