// Records that a fee was given back, since its card never came (3.47 row 3.33).

#include "business/issuing/operations/applicant.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct RefundFee {
    static constexpr Spec spec{.name = "issuing.refund_fee",
                               .title = {"登记工本费退还", "Record the refund of a fee"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK CARD_REVIEWER",
                               .source = "3.33, 3.47"};
    struct Input {
        FeeOrderId order;
        std::string refund_no;
        static constexpr auto fields =
            std::tuple{field("order", &Input::order, {"缴费单", "Fee order"}),
                       field("refund_no", &Input::refund_no, {"退费凭证号", "Voucher"}, 40)};
    };
    struct Output {
        FeeShown fee;
        static constexpr auto fields = std::tuple{field("fee", &Output::fee, {"缴费单", "Fee order"})};
    };

    static Output run(Unit& unit, const Input& in) {
        FeeOrder order = must_find_fee_order(unit.db, in.order);
        if (in.refund_no.empty()) throw Problem{document_missing}.at("refund_no");
        advance(unit, order, FeeAct::refund_fee, in.refund_no);
        set_refunded(unit, order.id, in.refund_no);
        return {shown(unit, must_find_fee_order(unit.db, in.order))};
    }
};

}  // namespace

extern constinit const Operation refund_fee;
constinit const Operation refund_fee = operation<RefundFee>();

}  // namespace onecard::issuing
