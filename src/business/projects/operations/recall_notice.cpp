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
    struct Input {
        PaymentNoticeId notice;
        std::string reason;
        static constexpr auto fields =
            std::tuple{field("notice", &Input::notice, {"付款通知", "Payment notice"}),
                       field("reason", &Input::reason, {"原因", "Reason"}, 500)};
    };
    struct Output {
        std::string state;
        static constexpr auto fields = std::tuple{field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const PaymentNotice notice = must_see_notice(unit, in.notice);
        require_words(in.reason, "reason");
        if (is_collected_by_province(unit, notice))
            require_province(unit, notice);
        else
            require_hand(unit, must_find_project(unit.db, notice.project), ProjectAct::make_notice);
        if (notice.paid > Money{}) throw Problem{partly_paid}.at("notice").with(notice.paid.grouped());
        const NoticeState state = advance(unit, notice, NoticeAct::recall_notice, in.reason);
        funds::cancel_notice(unit, notice.transfer);
        give_back_notice(unit.db, notice.contract, notice.amount);
        return {std::string{notice_lifecycle.code(state)}};
    }
};

}  // namespace

extern constinit const Operation recall_notice;
constinit const Operation recall_notice = operation<RecallNotice>();

}  // namespace onecard::projects
