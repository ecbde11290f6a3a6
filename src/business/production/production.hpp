#pragma once
// Production (制卡): card numbers, stock, production batches and instant cards; what other modules may call and hear.

#include <string>
#include <string_view>
#include <vector>

#include "business/access/access.hpp"
#include "engine/unit.hpp"

namespace onecard::production {

struct ProductionBatchTag {
    static constexpr std::string_view prefix = "production_batch";
};
struct ProductionFileTag {
    static constexpr std::string_view prefix = "production_file";
};
struct WarehouseTag {
    static constexpr std::string_view prefix = "warehouse";
};
struct StockLotTag {
    static constexpr std::string_view prefix = "stock_lot";
};
struct StockCountTag {
    static constexpr std::string_view prefix = "stock_count";
};
struct DestructionTag {
    static constexpr std::string_view prefix = "destruction";
};
struct HandoverTag {
    static constexpr std::string_view prefix = "handover";
};
struct DeviceTag {
    static constexpr std::string_view prefix = "device";
};
struct InstantCardTag {
    static constexpr std::string_view prefix = "instant_card";
};
using ProductionBatchId = Id<ProductionBatchTag>;
using ProductionFileId = Id<ProductionFileTag>;
using WarehouseId = Id<WarehouseTag>;
using StockLotId = Id<StockLotTag>;
using StockCountId = Id<StockCountTag>;
using DestructionId = Id<DestructionTag>;
using HandoverId = Id<HandoverTag>;
using DeviceId = Id<DeviceTag>;
using InstantCardId = Id<InstantCardTag>;

/// News: words for the holder's mobile; {"person": 32 hex digits of the key, "zh", "en"}. No full number
/// stands in them.
inline constexpr std::string_view holder_told = "production.holder_told";
/// News: an item of a batch ended; {"application", "batch", "person", "outcome": "made" | "failed" | "pulled"}.
inline constexpr std::string_view item_ended = "production.item_ended";

/// News: a bank, vendor or centre is late with a batch; {"batch", "due"}. Told once for each day it is late.
inline constexpr std::string_view batch_late = "production.batch_late";

/// Takes that many free numbers of the pool of `city` (a prefecture, or a region with a pool of its own) for `holder`
/// ("production_batch_7"), in their order. Throws too_few_numbers and takes none where there are fewer. A number that
/// was ever used is never given again (R3.9, R3.10-3).
std::vector<std::string> reserve_numbers(Unit& unit, RegionCode city, std::int64_t count,
                                         std::string_view holder);
/// The holder's reserved number is on a card now, for good. Throws number_not_held.
void use_number(Unit& unit, std::string_view card_no, std::string_view holder);
/// The card was not made: the number rests under the reason and is free again after the hours of the rule pack.
/// Throws number_not_held.
void lock_number(Unit& unit, std::string_view card_no, std::string_view holder, std::string_view reason);

/// The cards a place has in hand: received and moved in, less moved out, used, spoiled and missing.
std::int64_t cards_in_stock(Database& db, WarehouseId warehouse, std::int64_t bank, std::int64_t profile);

}  // namespace onecard::production
