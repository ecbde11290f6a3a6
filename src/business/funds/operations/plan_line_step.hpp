#pragma once
// What adding and changing a line of a plan have in common.

#include "business/funds/plans.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {

struct PlanLineWritten {
    PlanLineId plan_line;
    Money budget;
    static constexpr auto fields =
        std::tuple{field("plan_line", &PlanLineWritten::plan_line, {"计划明细", "Plan line"}),
                   field("budget", &PlanLineWritten::budget, {"计划合计", "Budget of the plan"})};
};

/// The line of the plan as the columns of annex 1 were filled in, checked. Throws what check_line throws.
template <class Input>
LineDetail checked_line(Unit& unit, const Plan& plan, const Input& in) {
    LineDetail line{.plan = plan.id,
                    .project_name = in.project_name,
                    .scope_class = in.scope_class,
                    .technical = in.technical.value_or(""),
                    .unit_price = in.unit_price.value_or(Money{}),
                    .quantity = in.quantity.value_or(0),
                    .budget = in.budget,
                    .department_and_use = in.department_and_use.value_or(""),
                    .procurement = in.procurement.value_or(""),
                    .basis = in.basis.value_or(""),
                    .remark = in.remark.value_or("")};
    check_line(rules_of(unit.db, plan.pack, plan.made_on), line);
    return line;
}

}  // namespace onecard::funds
