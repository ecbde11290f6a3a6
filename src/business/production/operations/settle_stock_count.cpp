// Settles a stock count by another hand: missing cards leave the books and their chips go to the hot list.

#include "business/production/problems.hpp"
#include "business/production/stock_store.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct SettleStockCount {
    static constexpr Spec spec{.name = "production.settle_stock_count",
                               .title = {"复核库存盘点", "Settle a stock count"},
                               .effect = Effect::writes,
                               .roles = "CARD_REVIEWER",
                               .source = "seed-0 F7; R3.9-2, 3.47"};
    struct Input {
        StockCountId stock_count;
        static constexpr auto fields = std::tuple{field("stock_count", &Input::stock_count, {"盘点", "Stock count"})};
    };
    struct Output {
        std::int64_t missing = 0;
        static constexpr auto fields = std::tuple{field("missing", &Output::missing, {"短少", "Missing"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const StockCount count = must_find_count(unit.db, in.stock_count);
        advance(unit, count, CountAct::settle_stock_count);
        Output out;
        // What banks owe for the cards stays as booked: only an agreed adjustment of the fund changes it (R3.9-1).
        for (const std::string& chip : count_missing(unit.db, count.id)) {
            const auto card = find_stock_card(unit.db, chip);
            // Found, used or spoiled since it was counted: it must be counted again.
            if (!card || card->warehouse != count.warehouse || !move_stock_card(unit, *card, card->stage, "missing"))
                throw Problem{stock_card_not_found}.at("stock_count").with(chip);
            if (card->stage != "in_stock" && card->stage != "issued_to_outlet" && card->stage != "held")
                throw Problem{stock_card_not_found}.at("stock_count").with(chip);
            add_to_balance(unit, {.warehouse = card->warehouse, .kind = card->kind, .missing = 1});
            record_movement(unit, "COUNT", card->warehouse, {}, card->kind, 1, chip);
            put_on_hot_list(unit, chip, count.explanation, count.id.text());
            ++out.missing;
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation settle_stock_count;
constinit const Operation settle_stock_count = operation<SettleStockCount>();

}  // namespace onecard::production
