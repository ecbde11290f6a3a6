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
    using Input = BankSays;
    using Output = NoticeShown;

    static Output run(Unit& unit, const Input& in) { return take_bank_answer(unit, in, false); }
};

}  // namespace

extern constinit const Operation refuse_bank_notice;
constinit const Operation refuse_bank_notice = operation<RefuseBankNotice>();

}  // namespace onecard::cards
