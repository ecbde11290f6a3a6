// Confirms by a second person that the spoiled cards were destroyed.

#include "business/production/operations/stock_shown.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct ConfirmDestruction {
    static constexpr Spec spec{.name = "production.confirm_destruction",
                               .title = {"复核废卡销毁", "Confirm a destruction of spoiled cards"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR CARD_REVIEWER",
                               .source = "R3.9-3"};
    struct Input {
        DestructionId destruction;
        std::string signature;
        static constexpr auto fields =
            std::tuple{field("destruction", &Input::destruction, {"销毁记录", "Destruction"}),
                       field("signature", &Input::signature, {"签字", "Signature"}, 60)};
    };
    using Output = Nothing;

    static Output run(Unit& unit, const Input& in) {
        const Destruction one = must_find_destruction(unit.db, in.destruction);
        advance(unit, one, DestructionAct::confirm_destruction);
        finish_destruction(unit, one, in.signature);
        return {};
    }
};

}  // namespace

extern constinit const Operation confirm_destruction;
constinit const Operation confirm_destruction = operation<ConfirmDestruction>();

}  // namespace onecard::production
