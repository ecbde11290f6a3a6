// The jobs on card numbers: one fills a generated range row by row, one frees what was locked long enough (R3.10-3).

#include "business/policies/policies.hpp"
#include "business/production/number_jobs.hpp"
#include "business/production/number_store.hpp"
#include "engine/job.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

constexpr std::int64_t numbers_in_a_step = 20'000;

class FillNumbers final : public Work {
public:
    struct Input {
        std::int64_t range = 0;
        static constexpr auto fields = std::tuple{field("range", &Input::range, {"号段", "Range"})};
    };
    FillNumbers(Unit&, const Input& input, const Progress&) : range_{input.range} {}

    void step(Unit& unit, Progress& progress) override {
        NumberRange range = must_find_range(unit.db, range_);
        fill_range(unit, find_pool(unit.db, range.region).value(), range, numbers_in_a_step);
        progress.total = range.last - range.first + 1;
        progress.cursor = range.filled_to - range.first + 1;
        progress.done = range.filled_to == range.last;
    }

private:
    std::int64_t range_;
};

Instant locked_until(Unit& unit, RegionCode region) {
    const std::int64_t hours =
        policies::number_in_any_case(unit.db, region, "locked_number_free_hours", unit.today());
    return unit.now.plus_seconds(-hours * 3600);
}

class FreeNumbers final : public Work {
public:
    using Input = Nothing;
    FreeNumbers(Unit&, const Input&, const Progress&) {}

    void step(Unit& unit, Progress& progress) override {
        std::int64_t freed = 0;
        for (const NumberPool& pool : list_pools(unit.db))
            freed += free_locked(unit, pool.region, locked_until(unit, pool.region));
        progress.done = true;
        progress.answer = Node::of({{"freed", freed}});
    }
};

}  // namespace

bool has_numbers_to_free(Unit& unit) {
    for (const NumberPool& pool : list_pools(unit.db))
        if (has_locked(unit.db, pool.region, locked_until(unit, pool.region))) return true;
    return false;
}

extern constinit const JobKind fill_numbers_job =
    job_kind<FillNumbers>("production.fill_numbers", {"生成卡号", "Fill a range of card numbers"});
extern constinit const JobKind free_numbers_job =
    job_kind<FreeNumbers>("production.free_numbers", {"释放锁定卡号", "Free locked card numbers"}, false);

}  // namespace onecard::production
