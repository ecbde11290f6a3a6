// The provincial centre submits what it collected to the banks, all together (P18).

#include "business/projects/operations/notice_step.hpp"

namespace onecard::projects {
namespace {

struct SubmitNotice {
    static constexpr Spec spec{.name = "projects.submit_notice",
                               .title = {"统一提交付款通知", "Submit payment notices"},
                               .effect = Effect::writes,
                               .roles = "FUND_MANAGER_PROV",
                               .source = "seed-0 P18; R3.29-9"};
    using Input = NoticesInput;
    using Output = NoticesMoved;

    static Output run(Unit& unit, const Input& in) {
        return move_by_province(unit, in, NoticeAct::submit_notice);
    }
};

}  // namespace

extern constinit const Operation submit_notice;
constinit const Operation submit_notice = operation<SubmitNotice>();

}  // namespace onecard::projects
