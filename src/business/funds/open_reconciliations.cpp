// The job that opens the comparison of books once a period has ended, a level at a time (R3.28-6).

#include "business/funds/plans.hpp"
#include "business/funds/reconciliation.hpp"
#include "engine/job.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

class OpenReconciliations final : public Work {
public:
    using Input = Nothing;

    OpenReconciliations(Unit&, const Input&, const Progress&) {}

    void step(Unit& unit, Progress& progress) override {
        const auto levels = levels_to_open(unit);
        if (levels.empty()) {
            progress.done = true;
            return;
        }
        const RegionCode level = levels.front();
        const Rules rules = rules_at(unit.db, level, unit.today());
        Span span =
            period_holding(rules.reconciliation_period,
                           period_holding(rules.reconciliation_period, unit.today()).first.plus_days(-1));
        // An extra settlement may have taken the beginning already.
        if (const auto last = last_day_of_periods(unit.db, level); last && *last >= span.first)
            span.first = last->plus_days(1);
        open_period(unit, rules, level, span, false, "");
        ++progress.cursor;
    }
};

}  // namespace

bool has_reconciliation_to_open(Unit& unit) {
    return !levels_to_open(unit).empty();
}

extern constinit const JobKind open_reconciliations_job =
    job_kind<OpenReconciliations>("funds.open_reconciliations", {"开启对账", "Open reconciliations"}, false);

}  // namespace onecard::funds
