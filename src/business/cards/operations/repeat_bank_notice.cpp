// Tells a bank again what it refused or did not confirm in time.

#include "business/cards/operations/notice_shown.hpp"
#include "business/cards/send_bank_notices.hpp"
#include "engine/advance.hpp"

namespace onecard::cards {
namespace {

struct RepeatBankNotice {
    static constexpr Spec spec{.name = "cards.repeat_bank_notice",
                               .title = {"再次通知银行", "Tell the bank again"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK",
                               .source = "R3.13-2"};
    struct Input {
        BankNoticeId notice;
        static constexpr auto fields = std::tuple{field("notice", &Input::notice, {"银行通知", "Notice"})};
    };
    using Output = NoticeShown;

    static Output run(Unit& unit, const Input& in) {
        const BankNotice notice = must_find_notice(unit.db, in.notice);
        advance(unit, notice, NoticeAct::repeat_bank_notice);
        queue_bank_notices(unit, notice.bank);
        return shown(unit, list_banks(unit.db), must_find_notice(unit.db, in.notice));
    }
};

}  // namespace

extern constinit const Operation repeat_bank_notice;
constinit const Operation repeat_bank_notice = operation<RepeatBankNotice>();

}  // namespace onecard::cards
