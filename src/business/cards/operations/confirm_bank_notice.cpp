// Takes a bank's word that it did what it was told of a card, with its state of the card.

#include "business/cards/operations/notice_shown.hpp"

namespace onecard::cards {
namespace {

struct ConfirmBankNotice {
    static constexpr Spec spec{.name = "cards.confirm_bank_notice",
                               .title = {"确认已办理", "Confirm a notice"},
                               .effect = Effect::writes,
                               .roles = "BANK_CLERK CARD_CLERK",
                               .source = "R3.13-2"};
    using Input = BankSays;
    using Output = NoticeShown;

    static Output run(Unit& unit, const Input& in) { return take_bank_answer(unit, in, true); }
};

}  // namespace

extern constinit const Operation confirm_bank_notice;
constinit const Operation confirm_bank_notice = operation<ConfirmBankNotice>();

}  // namespace onecard::cards
