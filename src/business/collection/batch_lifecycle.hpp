#pragma once
// The lives of a collection plan and of a collection batch. A batch is filled, submitted and closed; what happens to
// its records in between is their own life.

#include "base/lifecycle.hpp"

namespace onecard::collection {

enum class PlanState { running, finished, dropped };
enum class PlanAct { finish_collection_plan, drop_collection_plan };

namespace plan_table {
using enum PlanState;
using enum PlanAct;
inline constexpr Label<PlanState> states[] = {
    {running, "running", {"进行中", "Running"}},
    {finished, "finished", {"已完成", "Finished"}},
    {dropped, "dropped", {"已取消", "Dropped"}},
};
inline constexpr Label<PlanAct> acts[] = {
    {finish_collection_plan, "finish_collection_plan", {"完成采集计划", "Finish the collection plan"}},
    {drop_collection_plan, "drop_collection_plan", {"取消采集计划", "Drop the collection plan"}},
};
inline constexpr Move<PlanState, PlanAct> moves[] = {
    {running, finish_collection_plan, finished},
    {running, drop_collection_plan, dropped},
};
}  // namespace plan_table

inline constexpr Lifecycle<PlanState, PlanAct> plan_lifecycle{
    "collection_plans", PlanState::running, plan_table::states, plan_table::acts, plan_table::moves};
static_assert(plan_lifecycle.is_sound());

enum class BatchState { filling, loading, submitted, closed, discarded };
enum class BatchAct {
    import_collection,
    finish_loading,
    give_up_loading,
    submit_collection,
    close_collection,
    discard_collection,
};

namespace batch_table {
using enum BatchState;
using enum BatchAct;
inline constexpr Label<BatchState> states[] = {
    {filling, "filling", {"采集中", "Filling"}},       {loading, "loading", {"导入中", "Loading"}},
    {submitted, "submitted", {"已移交", "Submitted"}}, {closed, "closed", {"已办结", "Closed"}},
    {discarded, "discarded", {"已作废", "Discarded"}},
};
inline constexpr Label<BatchAct> acts[] = {
    {import_collection, "import_collection", {"导入采集表", "Import a sheet"}},
    {finish_loading, "finish_loading", {"完成导入", "Finish the import"}},
    {give_up_loading, "give_up_loading", {"导入失败", "Give the import up"}},
    {submit_collection, "submit_collection", {"移交采集批次", "Submit the batch"}},
    {close_collection, "close_collection", {"办结采集批次", "Close the batch"}},
    {discard_collection, "discard_collection", {"作废采集批次", "Discard the batch"}},
};
inline constexpr Move<BatchState, BatchAct> moves[] = {
    {filling, import_collection, loading},    {filling, submit_collection, submitted},
    {filling, discard_collection, discarded}, {loading, finish_loading, filling},
    {loading, give_up_loading, filling},      {submitted, close_collection, closed},
};
}  // namespace batch_table

inline constexpr Lifecycle<BatchState, BatchAct> batch_lifecycle{
    "collection_batches", BatchState::filling, batch_table::states, batch_table::acts, batch_table::moves};
static_assert(batch_lifecycle.is_sound());

}  // namespace onecard::collection
