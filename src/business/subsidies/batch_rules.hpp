#pragma once
// What decides the way of a batch through the posts: values in, values out (domain.md 3.21, R3.1-10, R3.1-11).

#include "business/subsidies/batch.hpp"

namespace onecard::subsidies {

/// What the batch's rule pack says of its way.
struct ChainRules {
    bool resumes_where_returned = true;  ///< else a returned batch goes the whole way again
    bool short_corrections =
        false;  ///< corrections go straight to the leader: persons and amounts were approved
};

/// The one act by which this batch leaves `filling`.
constexpr BatchAct submission_act(const Batch& batch, const ChainRules& rules) {
    if (rules.resumes_where_returned && !batch.returned_from.empty()) {
        if (batch.returned_from == batch_lifecycle.code(BatchState::town_review))
            return BatchAct::resubmit_to_town;
        if (batch.returned_from == batch_lifecycle.code(BatchState::dept_first))
            return BatchAct::resubmit_to_first;
        // Finance returns what the leader has approved, so the leader has to approve it anew.
        return BatchAct::resubmit_to_leader;
    }
    // The department corrects what its towns have already reviewed (R3.24-1, -2).
    if (batch.is_correction)
        return rules.short_corrections ? BatchAct::resubmit_to_leader : BatchAct::submit_department_batch;
    return batch.region.level() >= RegionLevel::town ? BatchAct::submit_batch
                                                     : BatchAct::submit_department_batch;
}

constexpr bool is_submission(BatchAct act) {
    using enum BatchAct;
    return act == submit_batch || act == submit_department_batch || act == resubmit_to_town ||
           act == resubmit_to_first || act == resubmit_to_leader;
}

constexpr bool is_submission(std::string_view act) {
    for (const auto& label : batch_lifecycle.acts())
        if (label.code == act) return is_submission(label.value);
    return false;
}

/// The roles that stand at a post, as in Spec::roles; "" where nobody acts by hand.
constexpr std::string_view roles_at(BatchState post) {
    switch (post) {
        case BatchState::filling: return "TOWN_CLERK DEPT_CLERK";
        case BatchState::town_review: return "TOWN_REVIEWER";
        case BatchState::dept_first: return "DEPT_CLERK DEPT_REVIEWER";
        case BatchState::dept_leader: return "DEPT_LEADER";
        case BatchState::approved: return "FINANCE_CLERK FINANCE_REVIEWER";
        default: return "";
    }
}

/// May a line be stopped now? Only while it is filled in or reviewed (R3.21-4).
constexpr bool is_before_approval(BatchState state) {
    return state == BatchState::filling || state == BatchState::town_review ||
           state == BatchState::dept_first || state == BatchState::dept_leader;
}

}  // namespace onecard::subsidies
