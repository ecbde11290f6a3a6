// Shows a use plan: its lines with shares and use, what each bank did, and the acts open to whoever looks.

#include "business/funds/plan_shown.hpp"
#include "engine/acts_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct ShowPlan {
    static constexpr Spec spec{.name = "funds.show_plan",
                               .title = {"查看使用计划", "Show a use plan"},
                               .effect = Effect::reads,
                               .roles = fund_readers,
                               .source = "seed-0 F8, F9; R3.28-8"};
    struct Input {
        PlanId plan;
        static constexpr auto fields = std::tuple{field("plan", &Input::plan, {"使用计划", "Plan"})};
    };
    struct Output {
        PlanShown plan;
        std::vector<PlanLineShown> lines;
        std::vector<PlanBankShown> banks;
        Money available;
        std::vector<ActShown> acts;
        static constexpr auto fields =
            std::tuple{field("plan", &Output::plan, {"使用计划", "Plan"}),
                       field("lines", &Output::lines, {"明细", "Lines"}),
                       field("banks", &Output::banks, {"合作银行", "Banks"}),
                       field("available", &Output::available, {"本级可用资金", "Available at the level"}),
                       field("acts", &Output::acts, {"可办操作", "Acts"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Plan plan = must_find_seen_plan(unit, in.plan);
        const Rules rules = rules_of(unit.db, plan.pack, plan.made_on);
        Output out{.plan = shown(unit, plan),
                   .banks = shown_banks(unit, plan),
                   .available = available(unit.db, plan.level)};
        for (const LineDetail& line : lines_of(unit.db, plan.id))
            out.lines.push_back(shown(unit, rules, line));
        out.acts =
            shown_acts(unit, view_of(plan_lifecycle), plan.id.number(), plan_lifecycle.code(plan.state));
        return out;
    }
};

}  // namespace

extern constinit const Operation show_plan;
constinit const Operation show_plan = operation<ShowPlan>();

}  // namespace onecard::funds
