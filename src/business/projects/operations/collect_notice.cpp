// The provincial centre takes in the notices that centres made, its own too (P18).

#include "business/projects/operations/notice_step.hpp"

namespace onecard::projects {
namespace {

struct CollectNotice {
    static constexpr Spec spec{.name = "projects.collect_notice",
                               .title = {"收取付款通知", "Collect payment notices"},
                               .effect = Effect::writes,
                               .roles = "FUND_MANAGER_PROV",
                               .source = "seed-0 P18; R3.29-9"};
    using Input = NoticesInput;
    using Output = NoticesMoved;

    static Output run(Unit& unit, const Input& in) {
        return move_by_province(unit, in, NoticeAct::collect_notice);
    }
};

}  // namespace

extern constinit const Operation collect_notice;
constinit const Operation collect_notice = operation<CollectNotice>();

}  // namespace onecard::projects
