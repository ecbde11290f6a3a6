// Which way a batch goes up: by region, by who returned it, and by what the rule pack says.

#include "business/subsidies/batch_rules.hpp"

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace onecard::subsidies {
namespace {

Batch batch_of_region(std::string_view region, std::string_view returned_from = {},
                      bool is_correction = false) {
    Batch batch;
    batch.region = RegionCode::parse(region).value();
    batch.returned_from = returned_from;
    batch.is_correction = is_correction;
    return batch;
}

bool excludes_hand(BatchState from, BatchAct act, BatchAct earlier) {
    for (const auto& excluded : batch_lifecycle.find_move(from, act)->not_by)
        if (excluded == earlier) return true;
    return false;
}

}  // namespace

TEST(BatchRules, ATownsBatchBeginsAtTheTownAndACountysAtTheDepartment) {
    EXPECT_EQ(submission_act(batch_of_region("370831001"), {}), BatchAct::submit_batch);
    EXPECT_EQ(submission_act(batch_of_region("370831001003"), {}), BatchAct::submit_batch);
    EXPECT_EQ(submission_act(batch_of_region("370831"), {}), BatchAct::submit_department_batch);
}

TEST(BatchRules, AReturnedBatchGoesStraightToThePostThatReturnedIt) {
    const std::map<std::string, BatchAct> ways{{"town_review", BatchAct::resubmit_to_town},
                                               {"dept_first", BatchAct::resubmit_to_first},
                                               {"dept_leader", BatchAct::resubmit_to_leader},
                                               {"approved", BatchAct::resubmit_to_leader}};
    for (const auto& [post, act] : ways) {
        EXPECT_EQ(submission_act(batch_of_region("370831001", post), {}), act) << post;
        EXPECT_EQ(submission_act(batch_of_region("370831001", post), {.resumes_where_returned = false}),
                  BatchAct::submit_batch)
            << post;
    }
}

TEST(BatchRules, ACorrectionGoesTheDepartmentsWayOrTheShortOne) {
    EXPECT_EQ(submission_act(batch_of_region("370831001", "", true), {}), BatchAct::submit_department_batch);
    EXPECT_EQ(submission_act(batch_of_region("370831001", "", true), {.short_corrections = true}),
              BatchAct::resubmit_to_leader);
    EXPECT_EQ(submission_act(batch_of_region("370831001"), {.short_corrections = true}),
              BatchAct::submit_batch);
}

TEST(BatchRules, EveryActThatLeavesFillingButTheCancellationIsASubmission) {
    for (const auto& move : batch_lifecycle.moves()) {
        if (move.from != BatchState::filling) continue;
        EXPECT_EQ(is_submission(move.act), move.act != BatchAct::cancel_batch)
            << batch_lifecycle.code(move.act);
        EXPECT_EQ(is_submission(batch_lifecycle.code(move.act)), is_submission(move.act));
    }
    EXPECT_FALSE(is_submission(BatchAct::approve_batch));
    EXPECT_FALSE(is_submission(std::string_view{"nothing"}));
}

TEST(BatchRules, LinesAreFrozenFromTheApprovalOn) {
    for (const auto& state : batch_lifecycle.states())
        EXPECT_EQ(is_before_approval(state.value), state.value < BatchState::approved) << state.code;
}

// Whoever put a batch together, gave it in or passed it may not pass it again on the same way up.
TEST(BatchRules, NoHandPassesTwoPostsOfOneRound) {
    using enum BatchAct;
    for (const auto& move : batch_lifecycle.moves()) {
        if (!is_submission(move.act)) continue;
        EXPECT_TRUE(excludes_hand(BatchState::dept_leader, approve_batch, move.act))
            << batch_lifecycle.code(move.act);
        EXPECT_TRUE(excludes_hand(BatchState::approved, order_batch_payment, move.act))
            << batch_lifecycle.code(move.act);
        if (move.act != resubmit_to_leader) {
            EXPECT_TRUE(excludes_hand(BatchState::dept_first, review_batch, move.act))
                << batch_lifecycle.code(move.act);
        }
    }
    EXPECT_TRUE(excludes_hand(BatchState::town_review, review_town_roster, submit_batch));
    EXPECT_TRUE(excludes_hand(BatchState::town_review, review_town_roster, resubmit_to_town));
    EXPECT_TRUE(excludes_hand(BatchState::dept_leader, approve_batch, review_batch));
    EXPECT_TRUE(excludes_hand(BatchState::dept_leader, approve_batch, review_town_roster));
    EXPECT_TRUE(excludes_hand(BatchState::dept_leader, approve_batch, create_batch));
    EXPECT_TRUE(excludes_hand(BatchState::dept_first, review_batch, review_town_roster));
    EXPECT_TRUE(excludes_hand(BatchState::approved, order_batch_payment, approve_batch));
}

}  // namespace onecard::subsidies
