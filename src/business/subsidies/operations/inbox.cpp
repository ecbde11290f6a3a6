// What waits for the one who asks: the batches within reach that stand at a post of theirs, the oldest first.

#include <algorithm>

#include "business/subsidies/batch_steps.hpp"
#include "business/subsidies/inbox_store.hpp"
#include "engine/acts_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct WaitingBatch {
    BatchId batch;
    std::string batch_no, title, state, state_zh, state_en;
    RegionCode region;
    std::int64_t rows_payable = 0;
    Money payable;
    Instant since{};
    std::int64_t days = 0;
    std::optional<Date> deadline;
    bool is_late = false;
    std::vector<ActShown> acts;
    static constexpr auto fields =
        std::tuple{field("batch", &WaitingBatch::batch, {"发放批次", "Batch"}),
                   field("batch_no", &WaitingBatch::batch_no, {"批次号", "Batch number"}),
                   field("title", &WaitingBatch::title, {"批次名称", "Title"}),
                   field("state", &WaitingBatch::state, {"状态", "State"}),
                   field("state_zh", &WaitingBatch::state_zh, {"状态（中文）", "State in Chinese"}),
                   field("state_en", &WaitingBatch::state_en, {"状态（英文）", "State in English"}),
                   field("region", &WaitingBatch::region, {"区划", "Region"}),
                   field("rows_payable", &WaitingBatch::rows_payable, {"可发放人数", "Payable rows"}),
                   field("payable", &WaitingBatch::payable, {"可发放金额", "Payable amount"}),
                   field("since", &WaitingBatch::since, {"到达时间", "Waiting since"}),
                   field("days", &WaitingBatch::days, {"已等待天数", "Days waiting"}),
                   field("deadline", &WaitingBatch::deadline, {"截止日期", "Deadline"}),
                   field("is_late", &WaitingBatch::is_late, {"已逾期", "Late"}),
                   field("acts", &WaitingBatch::acts, {"可办操作", "Acts"})};
};

struct Inbox {
    static constexpr Spec spec{
        .name = "subsidies.inbox",
        .title = {"待办批次", "What waits for me"},
        .effect = Effect::reads,
        .roles =
            "TOWN_CLERK TOWN_REVIEWER DEPT_CLERK DEPT_REVIEWER DEPT_LEADER FINANCE_CLERK "
            "FINANCE_REVIEWER",
        .source = "R3.21-5"};
    struct Input {
        std::optional<BatchId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("after", &Input::after, {"此批次之后", "After this batch"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<WaitingBatch> batches;
        std::optional<BatchId> next;
        static constexpr auto fields =
            std::tuple{field("batches", &Output::batches, {"待办批次", "Batches"}),
                       field("next", &Output::next, {"下一页自", "Next page after"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const auto limit = static_cast<std::size_t>(std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200));
        Output out;
        BatchId after = in.after.value_or(BatchId{});
        // Pages of candidates are read until enough of them wait for this very actor.
        while (out.batches.size() < limit) {
            const auto page = batches_under_way(unit, after, limit);
            for (const WaitingSince& waiting : page) {
                after = waiting.batch.id;
                WaitingBatch shown = look(unit, waiting);
                if (shown.acts.empty()) continue;
                out.batches.push_back(std::move(shown));
                if (out.batches.size() == limit) {
                    out.next = after;
                    return out;
                }
            }
            if (page.size() < limit) break;
        }
        return out;
    }

    static WaitingBatch look(Unit& unit, const WaitingSince& waiting) {
        const Batch& batch = waiting.batch;
        const Words& words = batch_lifecycle.words(batch.state);
        WaitingBatch shown{.batch = batch.id,
                           .batch_no = batch.batch_no,
                           .title = batch.title,
                           .state = std::string{batch_lifecycle.code(batch.state)},
                           .state_zh = std::string{words.zh},
                           .state_en = std::string{words.en},
                           .region = batch.region,
                           .rows_payable = batch.rows_payable,
                           .payable = batch.payable,
                           .since = waiting.since,
                           .days = unit.today() - waiting.since.date(),
                           .deadline = batch.deadline,
                           .is_late = batch.deadline && unit.today() > *batch.deadline};
        for (const OpenAct& act : batch_acts(unit, batch))
            if (act.open && leads_on(act.act))
                shown.acts.push_back(
                    {act.act, std::string{act.words.zh}, std::string{act.words.en}, true, ""});
        return shown;
    }

    /// Withdrawals, revocations and cancellations are possible, but nobody waits for them.
    static bool leads_on(std::string_view act) {
        return act != batch_lifecycle.code(BatchAct::withdraw_batch) &&
               act != batch_lifecycle.code(BatchAct::cancel_batch) &&
               act != batch_lifecycle.code(BatchAct::return_batch) &&
               act != batch_lifecycle.code(BatchAct::revoke_batch_order);
    }
};

}  // namespace

extern constinit const Operation inbox;
constinit const Operation inbox = operation<Inbox>();

}  // namespace onecard::subsidies
