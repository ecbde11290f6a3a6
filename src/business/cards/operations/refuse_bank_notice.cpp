// Takes a bank's word that it could not do what it was told; the holder is told to call the bank.

#include "business/cards/operations/notice_shown.hpp"

namespace onecard::cards {
namespace {

struct RefuseBankNotice {
    static constexpr Spec spec{.name = "cards.refuse_bank_notice",
                               .title = {"登记银行未受理", "Refuse a notice"},
                               .effect = Effect::writes,
                               .roles = "BANK_CLERK CARD_CLERK",
                               .source = "R3.13-2"};
    struct Input {
        BankNoticeId notice;
        std::optional<BankState> bank_state;
        std::optional<std::string> words;
        static constexpr auto fields =
            std::tuple{field("notice", &Input::notice, {"银行通知", "Notice"}),
                       field("bank_state", &Input::bank_state, {"银行卡状态", "State at the bank"}),
                       field("words", &Input::words, {"说明", "Words"}, 60)};
    };
    using Output = NoticeShown;

    static Output run(Unit& unit, const Input& in) {
        const BankNotice notice = must_find_notice(unit.db, in.notice);
        const BankNotice after =
            take_bank_answer(unit, notice, false, in.bank_state, unit.today(), in.words.value_or(""));
        return shown(unit, list_banks(unit.db), after);
    }
};

}  // namespace

extern constinit const Operation refuse_bank_notice;
constinit const Operation refuse_bank_notice = operation<RefuseBankNotice>();

}  // namespace onecard::cards
