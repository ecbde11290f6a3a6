#pragma once
// Every SQL statement on instant cards and the machines that make them.

#include "business/production/batch.hpp"
#include "business/production/instant_lifecycle.hpp"
#include "business/production/stock_store.hpp"

namespace onecard::production {

struct Device {
    DeviceId id;
    std::string serial_no;
    access::OrganisationId organisation;
    RegionCode region;
    WarehouseId warehouse;
    bool is_open = true;
};
void insert_device(Database& db, const Device& device);
/// Throws device_not_found.
Device must_find_device(Database& db, DeviceId id);
std::vector<Device> list_devices(Database& db, const Actor& actor);

struct InstantCard {
    InstantCardId id;
    InstantState state{};
    PersonKey person{};
    DeviceId device;
    access::OrganisationId organisation;
    RegionCode region;
    issuing::ApplicationId application;
    std::string work_key, card_no;
    StockKind kind;
    StockLotId lot;
    std::int64_t nth = 0;
    std::string chip_serial, ident_code, atr, fail_reason, made_by;
    Instant at{};

    static constexpr const auto& lifecycle() { return instant_lifecycle; }
};
void insert_instant_card(Unit& unit, const InstantCard& card, const Snapshot& snapshot);
/// Throws instant_card_not_found.
InstantCard must_find_instant_card(Database& db, InstantCardId id);
/// The machine's own key, by which a repeated call is known.
std::optional<InstantCard> find_by_work_key(Database& db, std::string_view work_key);
Snapshot snapshot_of_instant(Unit& unit, const InstantCard& card);
void save_written(Unit& unit, const InstantCard& card, std::string_view ident_code, std::string_view atr);
void save_failure(Unit& unit, const InstantCard& card, std::string_view reason);
std::vector<InstantCard> list_instant_cards(Database& db, const Actor& actor, std::string_view state,
                                            InstantCardId after, std::int64_t limit);
/// The next card of the machine's stock for this bank and profile, held for it. Throws stock_short.
StockCard hold_stock_card(Unit& unit, WarehouseId warehouse, std::int64_t bank, std::int64_t profile);

}  // namespace onecard::production
