// Prints a use plan as the annex of its document: once, or for each bank in as many copies as holders.

#include "business/funds/fund_papers.hpp"
#include "business/funds/plans.hpp"
#include "business/funds/problems.hpp"
#include "engine/operation.hpp"
#include "engine/papers.hpp"

namespace onecard::funds {
namespace {

struct PrintPlan {
    static constexpr Spec spec{.name = "funds.print_plan",
                               .title = {"打印使用计划", "Print the use plan"},
                               .effect = Effect::writes,
                               .roles =
                                   "FUND_MANAGER_PROV FUND_MANAGER_CITY COOP_HRSS LEADING_GROUP_APPROVER "
                                   "BANK_CLERK BANK_REVIEWER DISCIPLINE_USER AUDIT_USER",
                               .source = "seed-0 X1; seed-1 X1; R3.40-1"};
    struct Input {
        PlanId plan;
        std::optional<PaperFormat> format;
        static constexpr auto fields = std::tuple{field("plan", &Input::plan, {"使用计划", "Plan"}),
                                                  field("format", &Input::format, {"格式", "Format"})};
    };
    struct Output {
        std::vector<IssuedPaper> papers;
        static constexpr auto fields = std::tuple{field("papers", &Output::papers, {"单据", "Papers"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Plan plan = must_find_seen_plan(unit, in.plan);
        const PaperFormat format = in.format.value_or(PaperFormat::pdf);
        const PaperKind kind{"funds.print_plan",
                             {"社会保障卡项目资金使用计划", "use plan of card project money"},
                             plan.id.text()};
        const PlanForm form = plan_form(unit.db, plan);
        if (!form.per_bank) return {{issue_paper(unit, kind, format, plan_paper(unit, plan))}};
        Output out;
        for (const PlanBank& one : banks_of(unit.db, plan.id)) {
            if (acts_for_bank(unit.actor) && one.bank != own_bank(unit.actor)) continue;
            out.papers.push_back(issue_paper(unit, kind, format, bank_plan_paper(unit, plan, one.bank)));
        }
        if (out.papers.empty()) throw Problem{plan_without_banks}.at("plan").with(plan.title);
        return out;
    }
};

}  // namespace

extern constinit const Operation print_plan;
constinit const Operation print_plan = operation<PrintPlan>();

}  // namespace onecard::funds
