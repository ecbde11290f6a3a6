#pragma once
// JobShown: a job as people see it: its words, how far it is, how fast, and what went wrong.

#include "engine/house.hpp"
#include "engine/job_table.hpp"

namespace onecard {

struct JobShown {
    JobId job;
    std::string kind;
    std::string title_zh, title_en;
    std::string state;
    std::string subject;
    std::string actor;
    std::int64_t done = 0;
    std::int64_t total = 0;
    std::int64_t rows_per_second = 0;
    std::int64_t seconds_left = 0;
    Instant queued_at;
    std::optional<Instant> finished_at;
    std::string problem_zh, problem_en;
    std::string answer;

    static constexpr auto fields = std::tuple{
        field("job", &JobShown::job, {"任务", "Job"}),
        field("kind", &JobShown::kind, {"种类", "Kind"}),
        field("title_zh", &JobShown::title_zh, {"名称", "Title (zh)"}),
        field("title_en", &JobShown::title_en, {"英文名称", "Title (en)"}),
        field("state", &JobShown::state, {"状态", "State"}),
        field("subject", &JobShown::subject, {"对象", "Subject"}),
        field("actor", &JobShown::actor, {"发起人", "Asked by"}),
        field("done", &JobShown::done, {"已完成", "Done"}),
        field("total", &JobShown::total, {"总数", "Total"}),
        field("rows_per_second", &JobShown::rows_per_second, {"每秒行数", "Rows per second"}),
        field("seconds_left", &JobShown::seconds_left, {"剩余秒数", "Seconds left"}),
        field("queued_at", &JobShown::queued_at, {"提交时间", "Queued at"}),
        field("finished_at", &JobShown::finished_at, {"完成时间", "Finished at"}),
        field("problem_zh", &JobShown::problem_zh, {"失败原因", "Problem (zh)"}),
        field("problem_en", &JobShown::problem_en, {"失败原因（英文）", "Problem (en)"}),
        field("answer", &JobShown::answer, {"结果", "Answer"})};
};

/// A job is shown to the one who asked for it, and to those who keep the machine running as far as they reach what it
/// is about.
bool may_see(Unit& unit, const JobRow& job);

/// `now` gives rate and time left while the job runs.
JobShown shown_job(const House& house, const JobRow& job, Instant now);

}  // namespace onecard
