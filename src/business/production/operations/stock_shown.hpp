#pragma once
// How stock is shown: a kind of card at a place, with its sums.

#include "business/production/stock_store.hpp"
#include "engine/fields.hpp"

namespace onecard::production {

inline constexpr std::string_view stock_readers =
    "PRODUCTION_OPERATOR CARD_REVIEWER CARD_CLERK BANK_CLERK BANK_REVIEWER AUDIT_USER DISCIPLINE_USER";

struct StockShown {
    WarehouseId warehouse;
    std::string warehouse_name;
    std::int64_t bank = 0, profile = 0;
    CardPartnerId vendor;
    std::string vendor_name;
    std::int64_t in_stock = 0, received = 0, moved_in = 0, moved_out = 0, used = 0, spoiled = 0, missing = 0;
    static constexpr auto fields = std::tuple{
        field("warehouse", &StockShown::warehouse, {"仓库", "Warehouse"}),
        field("warehouse_name", &StockShown::warehouse_name, {"仓库名称", "Name of the warehouse"}),
        field("bank", &StockShown::bank, {"银行", "Bank"}),
        field("profile", &StockShown::profile, {"卡规划", "Card profile"}),
        field("vendor", &StockShown::vendor, {"卡商", "Vendor"}),
        field("vendor_name", &StockShown::vendor_name, {"卡商名称", "Name of the vendor"}),
        field("in_stock", &StockShown::in_stock, {"库存", "In stock"}),
        field("received", &StockShown::received, {"入库", "Received"}),
        field("moved_in", &StockShown::moved_in, {"调入", "Moved in"}),
        field("moved_out", &StockShown::moved_out, {"调出", "Moved out"}),
        field("used", &StockShown::used, {"已用", "Used"}),
        field("spoiled", &StockShown::spoiled, {"废卡", "Spoiled"}),
        field("missing", &StockShown::missing, {"短少", "Missing"})};
};

}  // namespace onecard::production
