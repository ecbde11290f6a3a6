// Records that a card fee was paid; production may start (R3.33-3).

#include "business/issuing/operations/applicant.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

enum class PayWay { cash, bank_card, mobile, transfer };
std::span<const Label<PayWay>> labels_of(PayWay) {
    static constexpr Label<PayWay> labels[] = {{PayWay::cash, "cash", {"现金", "Cash"}},
                                               {PayWay::bank_card, "bank_card", {"银行卡", "Bank card"}},
                                               {PayWay::mobile, "mobile", {"移动支付", "By telephone"}},
                                               {PayWay::transfer, "transfer", {"转账", "Transfer"}}};
    return labels;
}

struct PayFee {
    static constexpr Spec spec{.name = "issuing.pay_fee",
                               .title = {"登记工本费缴纳", "Record the payment of a fee"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK BANK_CLERK",
                               .source = "seed-2 3(5); R3.33-3"};
    struct Input {
        FeeOrderId order;
        PayWay how{};
        std::string receipt_no;
        static constexpr auto fields =
            std::tuple{field("order", &Input::order, {"缴费单", "Fee order"}),
                       field("how", &Input::how, {"缴费方式", "How paid"}),
                       field("receipt_no", &Input::receipt_no, {"票据号", "Receipt"}, 40)};
    };
    struct Output {
        FeeShown fee;
        static constexpr auto fields = std::tuple{field("fee", &Output::fee, {"缴费单", "Fee order"})};
    };

    static Output run(Unit& unit, const Input& in) {
        FeeOrder order = must_find_fee_order(unit.db, in.order);
        if (in.receipt_no.empty()) throw Problem{document_missing}.at("receipt_no");
        advance(unit, order, FeeAct::pay_fee, in.receipt_no);
        set_paid(unit, order.id, code_of(in.how), in.receipt_no);
        set_fee_owed(unit, order.application, false);
        return {shown(unit, must_find_fee_order(unit.db, in.order))};
    }
};

}  // namespace

extern constinit const Operation pay_fee;
constinit const Operation pay_fee = operation<PayFee>();

}  // namespace onecard::issuing
