// Where no province stands between, the office sends its notice to the bank; another hand than the maker (2.3).

#include "business/projects/operations/notice_step.hpp"

namespace onecard::projects {
namespace {

struct IssueNotice {
    static constexpr Spec spec{.name = "projects.issue_notice",
                               .title = {"送达付款通知", "Send a payment notice"},
                               .effect = Effect::writes,
                               .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY COOP_HRSS",
                               .source = "seed-1 A9; R3.29-9"};
    struct Input {
        PaymentNoticeId notice;
        static constexpr auto fields =
            std::tuple{field("notice", &Input::notice, {"付款通知", "Payment notice"})};
    };
    struct Output {
        std::string state;
        static constexpr auto fields = std::tuple{field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const PaymentNotice notice = must_see_notice(unit, in.notice);
        // A city cannot send directly (R3.29-9).
        if (is_collected_by_province(unit, notice)) throw Problem{through_province}.at("notice");
        require_hand(unit, must_find_project(unit.db, notice.project), ProjectAct::make_notice);
        return {std::string{notice_lifecycle.code(advance(unit, notice, NoticeAct::issue_notice))}};
    }
};

}  // namespace

extern constinit const Operation issue_notice;
constinit const Operation issue_notice = operation<IssueNotice>();

}  // namespace onecard::projects
