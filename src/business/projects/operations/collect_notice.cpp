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
    struct Input {
        std::vector<PaymentNoticeId> notices;
        static constexpr auto fields =
            std::tuple{field("notices", &Input::notices, {"付款通知", "Payment notices"})};
    };
    struct Output {
        std::int64_t notices = 0;
        Money amount;
        static constexpr auto fields = std::tuple{field("notices", &Output::notices, {"份数", "How many"}),
                                                  field("amount", &Output::amount, {"合计", "Sum"})};
    };

    static Output run(Unit& unit, const Input& in) {
        Output out;
        for (const PaymentNoticeId id : in.notices) {
            const PaymentNotice notice = must_see_notice(unit, id);
            require_province(unit, notice);
            advance(unit, notice, NoticeAct::collect_notice);
            ++out.notices;
            out.amount += notice.amount;
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation collect_notice;
constinit const Operation collect_notice = operation<CollectNotice>();

}  // namespace onecard::projects
