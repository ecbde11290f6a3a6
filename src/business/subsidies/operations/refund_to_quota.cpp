// Gives up, for the time being, failed lines that could not be paid within the limit: their money is in the quota again
// since the bank returned it, and each entitlement is kept for a later payment.

#include "business/policies/policies.hpp"
#include "business/subsidies/batch_steps.hpp"
#include "business/subsidies/correction_rules.hpp"
#include "business/subsidies/correction_store.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct RefundToQuota {
    static constexpr Spec spec{.name = "subsidies.refund_to_quota",
                               .title = {"未发资金退回指标", "Give unpaid money back to the quota"},
                               .effect = Effect::writes,
                               .roles = "DEPT_LEADER FINANCE_CLERK FINANCE_REVIEWER",
                               .source = "R3.24-3"};
    struct Input {
        BatchId batch;
        std::string reason;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                                                  field("reason", &Input::reason, {"理由", "Reason"}, 200)};
    };
    struct Output {
        std::int64_t lines = 0;
        Money amount;
        static constexpr auto fields = std::tuple{field("lines", &Output::lines, {"笔数", "Lines"}),
                                                  field("amount", &Output::amount, {"金额", "Amount"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Batch batch = must_take_own_batch(unit, in.batch);
        require_words(in.reason, "reason");
        if (!may_have_failed_lines(batch.state)) throw Problem{nothing_to_refund};
        const std::int64_t days = policies::number(unit.db, policies::PackId{batch.pack_id},
                                                   "unpaid_to_quota_days", batch.made_at.date());
        if (const Date from = refund_day(batch.pay_day, days); unit.today() < from)
            throw Problem{limit_not_passed}.with(std::to_string(days)).with(from.text());
        Output out;
        out.lines = give_back_failed_lines(unit, batch, in.reason, out.amount);
        if (out.lines == 0) throw Problem{nothing_to_refund};
        return out;
    }
};

}  // namespace

extern constinit const Operation refund_to_quota;
constinit const Operation refund_to_quota = operation<RefundToQuota>();

}  // namespace onecard::subsidies
