// Takes a public notice down before its time.

#include "business/subsidies/batch_steps.hpp"
#include "business/subsidies/notice_store.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct WithdrawNotice {
    static constexpr Spec spec{.name = "subsidies.withdraw_notice",
                               .title = {"撤下公示", "Withdraw a public notice"},
                               .effect = Effect::writes,
                               .roles = "TOWN_CLERK DEPT_CLERK",
                               .source = "R3.22-1"};
    struct Input {
        NoticeId notice;
        std::string reason;
        static constexpr auto fields = std::tuple{field("notice", &Input::notice, {"公示", "Notice"}),
                                                  field("reason", &Input::reason, {"理由", "Reason"}, 200)};
    };
    struct Output {
        std::string state;
        static constexpr auto fields = std::tuple{field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const PublicNotice notice = must_find_own_notice(unit, in.notice);
        require_words(in.reason, "reason");
        return {std::string{notice_lifecycle.code(advance(unit, notice, NoticeAct::withdraw_notice, in.reason))}};
    }
};

}  // namespace

extern constinit const Operation withdraw_notice;
constinit const Operation withdraw_notice = operation<WithdrawNotice>();

}  // namespace onecard::subsidies
