// Puts a failed job back in the queue; it goes on from its last committed step.

#include "engine/operations/job_shown.hpp"
#include "engine/problems.hpp"

namespace onecard {
namespace {

struct RetryJob {
    static constexpr Spec spec{.name = "engine.retry_job",
                               .title = {"重试任务", "Retry a job"},
                               .effect = Effect::writes,
                               .roles = "SYSTEM_ADMIN HRSS_PLATFORM_ADMIN"};
    struct Input {
        JobId job;
        static constexpr auto fields = std::tuple{field("job", &Input::job, {"任务", "Job"})};
    };
    using Output = Nothing;

    static Output run(Unit& unit, const Input& in) {
        const auto job = find_job(unit.db, in.job);
        if (!job || !may_see(unit, *job)) throw Problem{not_found_here}.at("job").with(in.job.text());
        if (!requeue_job(unit.db, in.job))
            throw Problem{act_not_allowed}.at("job").with("未失败 not failed").with("重试 retry");
        return {};
    }
};

}  // namespace

extern constinit const Operation retry_job_operation = operation<RetryJob>();

}  // namespace onecard
