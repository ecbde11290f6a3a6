// Changes a project of a plan that is being drafted.

#include "business/funds/operations/plan_line_step.hpp"

namespace onecard::funds {
namespace {

struct ChangePlanLine {
    static constexpr Spec spec{.name = "funds.change_plan_line",
                               .title = {"修改计划项目", "Change a project of the plan"},
                               .effect = Effect::writes,
                               .roles = fund_managers,
                               .source = "seed-0 X1"};
    struct Input {
        PlanLineId plan_line;
        std::string project_name;
        std::string scope_class;
        std::optional<std::string> technical;
        std::optional<Money> unit_price;
        std::optional<std::int64_t> quantity;
        Money budget;
        std::optional<std::string> department_and_use;
        std::optional<std::string> procurement;
        std::optional<std::string> basis;
        std::optional<std::string> remark;
        static constexpr auto fields =
            std::tuple{field("plan_line", &Input::plan_line, {"计划明细", "Plan line"}),
                       field("project_name", &Input::project_name, {"项目名称", "Project"}, 200),
                       field("scope_class", &Input::scope_class, {"类别", "Class"}, 40),
                       field("technical", &Input::technical, {"技术参数", "Technical parameters"}, 500),
                       field("unit_price", &Input::unit_price, {"单价", "Unit price"}),
                       field("quantity", &Input::quantity, {"数量", "Quantity"}),
                       field("budget", &Input::budget, {"预算金额", "Budget"}),
                       field("department_and_use", &Input::department_and_use,
                             {"使用部门及用途", "Department and use"}, 300),
                       field("procurement", &Input::procurement, {"采购部门及方式", "Procurement"}, 200),
                       field("basis", &Input::basis, {"评审报告或说明", "Review report or note"}, 200),
                       field("remark", &Input::remark, {"备注", "Remark"}, 200)};
    };
    using Output = PlanLineWritten;

    static Output run(Unit& unit, const Input& in) {
        const Plan plan = must_find_open_plan(unit, must_find_line_detail(unit.db, in.plan_line).plan);
        LineDetail line = checked_line(unit, plan, in);
        line.id = in.plan_line;
        update_line(unit, line);
        return {line.id, budget_of(lines_of(unit.db, plan.id))};
    }
};

}  // namespace

extern constinit const Operation change_plan_line;
constinit const Operation change_plan_line = operation<ChangePlanLine>();

}  // namespace onecard::funds
