// Cancels a notice that did not reach the bank; it keeps its number (3.1.5).

#include "business/projects/operations/notice_step.hpp"

namespace onecard::projects {
namespace {

struct CancelNotice {
    static constexpr Spec spec{.name = "projects.cancel_notice",
                               .title = {"作废付款通知", "Cancel a payment notice"},
                               .effect = Effect::writes,
                               .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY COOP_HRSS",
                               .source = "domain.md 3.43; 3.1.5"};
    using Input = NoticeWithReason;
    using Output = NoticeEnded;

    static Output run(Unit& unit, const Input& in) {
        const PaymentNotice notice = must_see_notice(unit, in.notice);
        require_words(in.reason, "reason");
        require_hand(unit, must_find_project(unit.db, notice.project), ProjectAct::make_notice);
        return end_notice(unit, notice, NoticeAct::cancel_notice, in.reason);
    }
};

}  // namespace

extern constinit const Operation cancel_notice;
constinit const Operation cancel_notice = operation<CancelNotice>();

}  // namespace onecard::projects
