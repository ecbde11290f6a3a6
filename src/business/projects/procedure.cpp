// The procedures there are, and what may be asked of one.

#include "business/projects/procedure.hpp"

#include <algorithm>

#include "business/projects/hunan_lifecycle.hpp"
#include "business/projects/problems.hpp"
#include "business/projects/qingyuan_lifecycle.hpp"
#include "business/projects/taicang_lifecycle.hpp"

namespace onecard::projects {
namespace {

constexpr std::string_view act_codes[] = {
    "propose_project",      "finish_consultation", "submit_feasibility", "review_feasibility",
    "decide_project",       "plan_project",        "reject_project",     "finish_scheme",
    "record_budget_review", "start_procurement",   "record_award",       "sign_contract",
    "start_work",           "apply_acceptance",    "accept_project",     "fail_acceptance",
    "make_notice",          "finish_payment",      "record_return",     "archive_project",
    "suspend_project",      "resume_project",      "terminate_project"};
static_assert(std::size(act_codes) == static_cast<std::size_t>(ProjectAct::terminate_project) + 1);

}  // namespace

std::string_view code_of(ProjectAct act) {
    return act_codes[static_cast<std::size_t>(act)];
}

std::span<const Procedure> procedures() {
    static const Procedure all[] = {
        {"HUNAN", &view_of(hunan_lifecycle), hunan_table::hands},
        {"TAICANG", &view_of(taicang_lifecycle), taicang_table::hands},
        {"QINGYUAN", &view_of(qingyuan_lifecycle), qingyuan_table::hands},
    };
    return all;
}

const Procedure& must_find_procedure(std::string_view code) {
    for (const Procedure& procedure : procedures())
        if (procedure.code == code) return procedure;
    throw Problem{procedure_unknown}.with(std::string{code});
}

bool Procedure::has(ProjectAct act) const {
    return std::ranges::any_of(lifecycle->steps, [&](const auto& step) { return step.act == code_of(act); });
}
bool Procedure::is_end(std::string_view state) const {
    return std::ranges::none_of(lifecycle->steps, [&](const auto& step) { return step.from == state; });
}
bool Procedure::can(std::string_view state, ProjectAct act) const {
    return std::ranges::any_of(
        lifecycle->steps, [&](const auto& step) { return step.from == state && step.act == code_of(act); });
}
Words Procedure::words_of(std::string_view state) const {
    for (const auto& one : lifecycle->states)
        if (one.code == state) return one.words;
    return {"?", "?"};
}
std::string_view Procedure::roles_for(ProjectAct act) const {
    for (const Hand& hand : hands)
        if (hand.act == act) return hand.roles;
    return {};
}

}  // namespace onecard::projects
