// Prints the receipt of a card fee that was paid.

#include "business/issuing/papers.hpp"
#include "business/issuing/problems.hpp"
#include "engine/operation.hpp"
#include "engine/papers.hpp"

namespace onecard::issuing {
namespace {

struct PrintFeeReceipt {
    static constexpr Spec spec{.name = "issuing.print_fee_receipt",
                               .title = {"打印工本费收据", "Print the receipt of a fee"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK BANK_CLERK",
                               .source = "3.33, 3.40"};
    struct Input {
        FeeOrderId order;
        static constexpr auto fields = std::tuple{field("order", &Input::order, {"缴费单", "Fee order"})};
    };
    using Output = IssuedPaper;

    static Output run(Unit& unit, const Input& in) {
        const FeeOrder order = must_find_fee_order(unit.db, in.order);
        if (!order.paid_at) throw Problem{fee_unpaid}.with(order.application.text());
        return issue_paper(
            unit,
            {"issuing.print_fee_receipt", {"社会保障卡工本费收据", "Receipt of a card fee"}, in.order.text()},
            PaperFormat::pdf, fee_receipt(unit, order));
    }
};

}  // namespace

extern constinit const Operation print_fee_receipt;
constinit const Operation print_fee_receipt = operation<PrintFeeReceipt>();

}  // namespace onecard::issuing
