// Forgives a card fee for a reason the rule pack knows, by another hand than took the application.

#include "business/issuing/operations/applicant.hpp"
#include "business/policies/policies.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct ExemptFee {
    static constexpr Spec spec{.name = "issuing.exempt_fee",
                               .title = {"免收工本费", "Exempt from a fee"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK CARD_REVIEWER",
                               .source = "R3.33-2"};
    struct Input {
        FeeOrderId order;
        std::string reason;
        static constexpr auto fields =
            std::tuple{field("order", &Input::order, {"缴费单", "Fee order"}),
                       field("reason", &Input::reason, {"免收情形", "Why exempt"}, 40)};
    };
    struct Output {
        FeeShown fee;
        static constexpr auto fields = std::tuple{field("fee", &Output::fee, {"缴费单", "Fee order"})};
    };

    static Output run(Unit& unit, const Input& in) {
        FeeOrder order = must_find_fee_order(unit.db, in.order);
        const auto reasons = policies::texts(unit.db, order.region, "fee_exempt_reasons", unit.today());
        if (std::ranges::find(reasons, in.reason) == reasons.end())
            throw Problem{exempt_reason_unknown}.at("reason").with(in.reason);
        advance(unit, order, FeeAct::exempt_fee, in.reason);
        set_exempt(unit, order.id, in.reason);
        set_fee_owed(unit, order.application, false);
        return {shown(unit, must_find_fee_order(unit.db, in.order))};
    }
};

}  // namespace

extern constinit const Operation exempt_fee;
constinit const Operation exempt_fee = operation<ExemptFee>();

}  // namespace onecard::issuing
