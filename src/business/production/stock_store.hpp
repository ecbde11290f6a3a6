#pragma once
// Every SQL statement on warehouses, lots, prefabricated cards, their movements, counts and destruction.

#include <optional>

#include "base/bank_account.hpp"
#include "business/production/count_lifecycle.hpp"
#include "business/production/destruction_lifecycle.hpp"
#include "business/production/partner_store.hpp"

namespace onecard::production {

struct Warehouse {
    WarehouseId id;
    std::string name;
    access::OrganisationId organisation;
    RegionCode region;
    bool is_outlet = false;
};
void insert_warehouse(Database& db, const Warehouse& warehouse);
/// Throws warehouse_not_found.
Warehouse must_find_warehouse(Database& db, WarehouseId id);
/// Those the actor reaches, after the id given.
std::vector<Warehouse> list_warehouses(Database& db, const Actor& actor, WarehouseId after, std::int64_t limit);
std::vector<Warehouse> all_warehouses(Database& db);
/// The centre's warehouse for a region: the nearest that is no outlet's. Throws warehouse_not_found.
Warehouse must_find_main_warehouse(Database& db, RegionCode region);

/// What cards of the stock are alike in.
struct StockKind {
    std::int64_t bank = 0, profile = 0;
    CardPartnerId vendor;
    friend auto operator<=>(const StockKind&, const StockKind&) = default;
};
struct Lot {
    StockLotId id;
    std::string lot_no;
    StockKind kind;
    WarehouseId warehouse;
    RegionCode city;
    std::int64_t cards = 0;
    Date produced_on;
    std::string digest;
    bool accrued = false;
};
std::optional<Lot> find_lot(Database& db, std::int64_t bank, std::string_view lot_no);
void insert_lot(Unit& unit, const Lot& lot);

/// A card as an intake sheet names it.
struct NewStockCard {
    std::int64_t line = 0;
    std::string chip_serial;
    BankAccount bank_card;
};
/// Lays the cards down. Throws chip_known naming the line.
void insert_stock_cards(Unit& unit, const Lot& lot, std::span<const NewStockCard> cards);

struct Balance {
    WarehouseId warehouse;
    StockKind kind;
    std::int64_t received = 0, moved_in = 0, moved_out = 0, used = 0, spoiled = 0, missing = 0;
    std::int64_t in_stock() const { return received + moved_in - moved_out - used - spoiled - missing; }
};
/// Adds to the sums of one kind at one place, in one statement that never lets the stock fall below zero. Throws
/// stock_short.
void add_to_balance(Unit& unit, const Balance& more);
std::vector<Balance> list_balances(Database& db, const Actor& actor);
std::vector<Balance> balances_at(Database& db, WarehouseId warehouse);
/// Whether the sums agree with the cards one by one; for checks.
bool balances_are_right(Database& db);

struct Movement {
    std::int64_t id = 0;
    std::string kind;
    WarehouseId warehouse, other;
    StockKind what;
    std::int64_t cards = 0;
    std::string reference, actor;
    Instant at;
};
void record_movement(Unit& unit, std::string_view kind, WarehouseId warehouse, WarehouseId other,
                     const StockKind& what, std::int64_t cards, std::string_view reference);
std::vector<Movement> list_movements(Database& db, WarehouseId warehouse, std::int64_t after, std::int64_t limit);

/// The first cards of the kind go from one place to another. Throws stock_short.
void transfer_cards(Unit& unit, const Warehouse& from, const Warehouse& to, const StockKind& what,
                    std::int64_t cards);

struct StockCard {
    StockLotId lot;
    std::int64_t nth = 0;
    std::string chip_serial, stage;
    WarehouseId warehouse;
    StockKind kind;
};
std::optional<StockCard> find_stock_card(Database& db, std::string_view chip_serial);
/// The bank's number of the card, opened.
BankAccount bank_card_of(Unit& unit, const StockCard& card);
/// Moves one card from a stage to another; false where it is in another stage by now.
bool move_stock_card(Unit& unit, const StockCard& card, std::string_view from, std::string_view to);

/// A card that is no good is listed to be destroyed. `source` is where it comes from: "stock", or the batch.
void list_spoiled(Unit& unit, WarehouseId warehouse, std::string_view chip_serial, std::string_view source,
                  std::string_view reason);
/// A card of the stock is spoiled: out of the stock, onto the list, a movement SCRAP. Throws stock_card_not_found.
void spoil_stock_card(Unit& unit, const StockCard& card, std::string_view reason);

struct Destruction {
    DestructionId id;
    DestructionState state{};
    WarehouseId warehouse;
    std::int64_t cards = 0, photo = 0;
    std::string signature, second_signature, made_by, confirmed_by;
    Instant made_at;

    static constexpr const auto& lifecycle() { return destruction_lifecycle; }
};
struct SpoiledCard {
    std::string chip_serial, source, reason;
    Instant at;
};
/// Takes every spoiled card of the warehouse onto it; answers how many.
std::int64_t insert_destruction(Unit& unit, const Destruction& destruction);
Destruction must_find_destruction(Database& db, DestructionId id);
std::vector<Destruction> list_destructions(Database& db, WarehouseId warehouse, DestructionId after,
                                           std::int64_t limit);
std::vector<SpoiledCard> spoiled_of(Database& db, DestructionId id);
void finish_destruction(Unit& unit, const Destruction& destruction, std::string_view signature);

struct StockCount {
    StockCountId id;
    CountState state{};
    WarehouseId warehouse;
    std::string period;
    Date due;
    std::string explanation, police_report;

    static constexpr const auto& lifecycle() { return count_lifecycle; }
};
struct CountLine {
    StockKind kind;
    std::int64_t expected = 0, counted = 0;
};
/// False where the warehouse has a count of that period.
bool insert_count(Unit& unit, const StockCount& count);
StockCount must_find_count(Database& db, StockCountId id);
std::vector<StockCount> list_counts(Database& db, WarehouseId warehouse, StockCountId after, std::int64_t limit);
void save_count(Unit& unit, const StockCount& count, const std::vector<CountLine>& lines,
                const std::vector<std::string>& missing);
std::vector<CountLine> count_lines(Database& db, StockCountId id);
std::vector<std::string> count_missing(Database& db, StockCountId id);

/// Nobody may use the chip from now on.
void put_on_hot_list(Unit& unit, std::string_view chip_serial, std::string_view reason, std::string_view source);
struct HotChip {
    std::string chip_serial, reason, source;
    Instant at;
};
std::vector<HotChip> list_hot_chips(Database& db, std::string_view after, std::int64_t limit);

}  // namespace onecard::production
