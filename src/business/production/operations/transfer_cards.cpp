// Moves prefabricated cards from one warehouse to another, or out to an outlet.

#include "business/production/operations/stock_shown.hpp"
#include "business/issuing/issuing.hpp"
#include "business/production/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct TransferCards {
    static constexpr Spec spec{.name = "production.transfer_cards",
                               .title = {"预制卡调拨", "Move prefabricated cards"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR",
                               .source = "3.9"};
    struct Input {
        WarehouseId from, to;
        std::int64_t bank = 0;
        issuing::ProfileId profile;
        CardPartnerId vendor;
        std::int64_t cards = 0;
        static constexpr auto fields = std::tuple{
            field("from", &Input::from, {"调出仓库", "From"}), field("to", &Input::to, {"调入仓库", "To"}),
            field("bank", &Input::bank, {"银行", "Bank"}), field("profile", &Input::profile, {"卡规划", "Card profile"}),
            field("vendor", &Input::vendor, {"卡商", "Vendor"}), field("cards", &Input::cards, {"张数", "Cards"})};
    };
    struct Output {
        std::int64_t left = 0;
        static constexpr auto fields = std::tuple{field("left", &Output::left, {"调出后库存", "Left behind"})};
    };

    static Output run(Unit& unit, const Input& in) {
        if (in.from == in.to) throw Problem{same_warehouse}.at("to");
        if (in.cards <= 0) throw Problem{stock_short}.at("cards").with(std::to_string(in.cards));
        transfer_cards(unit, must_find_warehouse(unit.db, in.from), must_find_warehouse(unit.db, in.to),
                       {in.bank, in.profile.number(), in.vendor}, in.cards);
        return {cards_in_stock(unit.db, in.from, in.bank, in.profile.number())};
    }
};

}  // namespace

extern constinit const Operation transfer_cards_operation;
constinit const Operation transfer_cards_operation = operation<TransferCards>();

}  // namespace onecard::production
