// Records that a prefabricated card is no good: it leaves the stock and waits to be destroyed by two persons.

#include "business/production/operations/stock_shown.hpp"
#include "business/production/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct SpoilCard {
    static constexpr Spec spec{.name = "production.spoil_card",
                               .title = {"登记废卡", "Record a spoiled card"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR BANK_CLERK",
                               .source = "R3.9-3"};
    struct Input {
        WarehouseId warehouse;
        std::string chip_serial, reason;
        static constexpr auto fields =
            std::tuple{field("warehouse", &Input::warehouse, {"仓库", "Warehouse"}),
                       field("chip_serial", &Input::chip_serial, {"芯片序列号", "Chip"}, 32),
                       field("reason", &Input::reason, {"原因", "Reason"}, 100)};
    };
    using Output = Nothing;

    static Output run(Unit& unit, const Input& in) {
        const auto card = find_stock_card(unit.db, in.chip_serial);
        if (!card || card->warehouse != in.warehouse ||
            (card->stage != "in_stock" && card->stage != "issued_to_outlet"))
            throw Problem{stock_card_not_found}.at("chip_serial").with(in.chip_serial);
        spoil_stock_card(unit, *card, in.reason);
        return {};
    }
};

}  // namespace

extern constinit const Operation spoil_card;
constinit const Operation spoil_card = operation<SpoilCard>();

}  // namespace onecard::production
