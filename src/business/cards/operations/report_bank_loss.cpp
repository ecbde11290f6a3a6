// Takes a loss that a holder reported at the bank: the social part is blocked too (R3.13-2).

#include "business/cards/operations/counter.hpp"

namespace onecard::cards {
namespace {

struct ReportBankLoss {
    static constexpr Spec spec{.name = "cards.report_bank_loss",
                               .title = {"银行挂失共享", "Take a bank's loss"},
                               .effect = Effect::writes,
                               .roles = "BANK_CLERK",
                               .source = "R3.13-2"};
    struct Input {
        std::string card_no;
        static constexpr auto fields =
            std::tuple{field("card_no", &Input::card_no, {"社会保障卡卡号", "Card number"}, 18)};
    };
    using Output = CardActed;

    static Output run(Unit& unit, const Input& in) {
        const CardAtHand at = must_find_at_hand(unit, in.card_no);
        take_bank_loss(unit, {at.holder.key, at.card.card_no}, unit.today());
        return acted_on(unit, {at.holder.key, at.card.card_no});
    }
};

}  // namespace

extern constinit const Operation report_bank_loss_operation;
constinit const Operation report_bank_loss_operation = operation<ReportBankLoss>();

}  // namespace onecard::cards
