// The machine failed: the prefabricated card is spoiled, the number rests, the application is made again.

#include "business/production/operations/instant_shown.hpp"
#include "business/production/problems.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct FailInstantCard {
    static constexpr Spec spec{.name = "production.fail_instant_card",
                               .title = {"登记即时制卡失败", "Record that an instant card failed"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR BANK_CLERK",
                               .source = "3.11, 3.47"};
    struct Input {
        InstantCardId instant_card;
        std::string reason;
        static constexpr auto fields =
            std::tuple{field("instant_card", &Input::instant_card, {"即时制卡", "Instant card"}),
                       field("reason", &Input::reason, {"原因", "Reason"}, 100)};
    };
    using Output = InstantShown;

    static Output run(Unit& unit, const Input& in) {
        const InstantCard one = must_find_instant_card(unit.db, in.instant_card);
        if (one.state == InstantState::failed) return shown(unit, one);
        advance(unit, one, InstantAct::fail_instant_card);
        save_failure(unit, one, in.reason);
        const StockCard stock = find_stock_card(unit.db, one.chip_serial).value();
        // Before the machine began the card is as good as it was.
        if (one.state == InstantState::fetched) {
            const bool is_outlet = must_find_warehouse(unit.db, stock.warehouse).is_outlet;
            move_stock_card(unit, stock, "held", is_outlet ? "issued_to_outlet" : "in_stock");
        } else {
            spoil_stock_card(unit, stock, in.reason);
        }
        lock_number(unit, one.card_no, one.id.text(), "INSTANT");
        issuing::note_failed(unit, one.application, issuing::FailStage::instant, in.reason);
        return shown(unit, must_find_instant_card(unit.db, one.id));
    }
};

}  // namespace

extern constinit const Operation fail_instant_card;
constinit const Operation fail_instant_card = operation<FailInstantCard>();

}  // namespace onecard::production
