// Takes a notice back from the bank before it paid, such as when the account changed; a new one gets a new number.

#include "business/projects/operations/notice_step.hpp"

namespace onecard::projects {
namespace {

struct RecallNotice {
    static constexpr Spec spec{.name = "projects.recall_notice",
                               .title = {"撤回付款通知", "Recall a payment notice"},
                               .effect = Effect::writes,
                               .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY COOP_HRSS",
                               .source = "domain.md 3.47 row 3.29"};
    using Input = NoticeWithReason;
    using Output = NoticeEnded;

    static Output run(Unit& unit, const Input& in) {
        const PaymentNotice notice = must_see_notice(unit, in.notice);
        require_words(in.reason, "reason");
        if (is_collected_by_province(unit, notice))
            require_province(unit, notice);
        else
            require_hand(unit, must_find_project(unit.db, notice.project), ProjectAct::make_notice);
        return end_notice(unit, notice, NoticeAct::recall_notice, in.reason);
    }
};

}  // namespace

extern constinit const Operation recall_notice;
constinit const Operation recall_notice = operation<RecallNotice>();

}  // namespace onecard::projects
