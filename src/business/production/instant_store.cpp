// Instant cards and machines as rows.

#include "business/production/instant_store.hpp"

#include "business/production/problems.hpp"
#include "business/production/reach.hpp"
#include "engine/sealer.hpp"

namespace onecard::production {
namespace {

constexpr Statement insert_device_row{"production.insert_device", R"sql(
    INSERT INTO instant_devices (id, serial_no, organisation, region, warehouse, is_open) VALUES ($1,
      $2, $3, $4, $5, $6)
    ON CONFLICT (serial_no) DO UPDATE SET organisation = excluded.organisation, region = excluded.region,
        warehouse = excluded.warehouse, is_open = excluded.is_open)sql"};
constexpr Statement select_devices{"production.select_devices", R"sql(
    SELECT id, serial_no, organisation, region, warehouse, is_open FROM instant_devices
     WHERE ($1 = 0 OR id = $1) AND region BETWEEN $2 AND $3 AND ($4 = 0 OR organisation = $4) ORDER BY id)sql"};
constexpr Statement insert_instant_row{"production.insert_instant_card", R"sql(
    INSERT INTO instant_cards (id, person_key, state, device, organisation, region, application,
      work_key, card_no, bank,
                               profile, lot, nth, chip_serial, sealed, ident_code, atr, fail_reason, made_by, at)
    VALUES ($1, $2, 'fetched', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, '', '', '', $15, $16))sql"};
constexpr Statement select_instant{"production.select_instant_cards", R"sql(
    SELECT i.id, i.state, i.person_key, i.device, i.organisation, i.region, i.application, i.work_key,
      i.card_no, i.bank,
           i.profile, l.vendor, i.lot, i.nth, i.chip_serial, i.ident_code, i.atr, i.fail_reason, i.made_by, i.at
      FROM instant_cards i JOIN stock_lots l ON l.id = i.lot
     WHERE ($1 = 0 OR i.id = $1) AND ($2 = '' OR i.work_key = $2) AND i.region BETWEEN $3 AND $4
       AND ($5 = 0 OR i.organisation = $5) AND ($6 = '' OR i.state = $6) AND ($7 = 0 OR i.id < $7)
     ORDER BY i.id DESC LIMIT $8)sql"};
constexpr Statement select_instant_sealed{"production.select_instant_sealed", R"sql(
    SELECT sealed FROM instant_cards WHERE id = $1)sql"};
constexpr Statement update_written{"production.update_instant_written", R"sql(
    UPDATE instant_cards SET ident_code = $2, atr = $3 WHERE id = $1)sql"};
constexpr Statement update_failed{"production.update_instant_failed", R"sql(
    UPDATE instant_cards SET fail_reason = $2 WHERE id = $1)sql"};
constexpr Statement hold_card{"production.hold_stock_card", R"sql(
    UPDATE stock_cards SET stage = 'held', since = $4
     WHERE stage IN ('in_stock', 'issued_to_outlet')
       AND (lot, nth) IN (SELECT c.lot, c.nth FROM stock_cards c JOIN stock_lots l ON l.id = c.lot
                           WHERE c.warehouse = $1 AND c.stage IN ('in_stock', 'issued_to_outlet')
                             AND l.bank = $2 AND l.profile = $3
                           ORDER BY c.lot, c.nth LIMIT 1)
    RETURNING chip_serial)sql"};

Device device_of(const Row& row) {
    return {row.id<DeviceId>(0), row.string(1),          row.id<access::OrganisationId>(2),
            row.region(3),       row.id<WarehouseId>(4), row.flag(5)};
}
InstantCard instant_of(const Row& row) {
    return {row.id<InstantCardId>(0),
            instant_lifecycle.state(row.text(1)),
            row.person_key(2),
            row.id<DeviceId>(3),
            row.id<access::OrganisationId>(4),
            row.region(5),
            row.id<issuing::ApplicationId>(6),
            row.string(7),
            row.string(8),
            {row.number(9), row.number(10), row.id<CardPartnerId>(11)},
            row.id<StockLotId>(12),
            row.number(13),
            row.string(14),
            row.string(15),
            row.string(16),
            row.string(17),
            row.string(18),
            row.instant(19)};
}

constexpr std::int64_t all_regions = std::numeric_limits<std::int64_t>::max();

}  // namespace

void insert_device(Database& db, const Device& one) {
    db.change(insert_device_row, one.id, one.serial_no, one.organisation, one.region, one.warehouse,
              one.is_open);
}

Device must_find_device(Database& db, DeviceId id) {
    std::optional<Device> found;
    db.each(
        select_devices, [&](const Row& row) { found = device_of(row); }, id.number(), 0, all_regions, 0);
    if (!found) throw Problem{device_not_found}.with(id.text());
    return *found;
}

std::vector<Device> list_devices(Database& db, const Actor& actor) {
    const Reach reach = reach_of(actor);
    std::vector<Device> all;
    db.each(
        select_devices, [&](const Row& row) { all.push_back(device_of(row)); }, 0, reach.lowest,
        reach.highest, reach.organisation);
    return all;
}

void insert_instant_card(Unit& unit, const InstantCard& one, const Snapshot& snapshot) {
    std::string sealed;
    unit.sealer.seal(pack_snapshot(snapshot), std::span<const std::uint8_t>{one.person.bytes}, sealed);
    unit.db.change(insert_instant_row, one.id, one.person, one.device, one.organisation, one.region,
                   one.application, one.work_key, one.card_no, one.kind.bank, one.kind.profile, one.lot,
                   one.nth, one.chip_serial, Blob{sealed}, unit.actor.code, unit.now);
}

InstantCard must_find_instant_card(Database& db, InstantCardId id) {
    std::optional<InstantCard> found;
    db.each(
        select_instant, [&](const Row& row) { found = instant_of(row); }, id.number(), "", 0, all_regions, 0,
        "", 0, 1);
    if (!found) throw Problem{instant_card_not_found}.with(id.text());
    return *found;
}

std::optional<InstantCard> find_by_work_key(Database& db, std::string_view work_key) {
    std::optional<InstantCard> found;
    db.each(
        select_instant, [&](const Row& row) { found = instant_of(row); }, 0, work_key, 0, all_regions, 0, "",
        0, 1);
    return found;
}

Snapshot snapshot_of_instant(Unit& unit, const InstantCard& one) {
    std::string sealed;
    unit.db.each(
        select_instant_sealed, [&](const Row& row) { sealed = row.blob(0); }, one.id);
    return unpack_snapshot(unit.sealer.open(sealed, std::span<const std::uint8_t>{one.person.bytes}));
}

void save_written(Unit& unit, const InstantCard& one, std::string_view ident_code, std::string_view atr) {
    unit.db.change(update_written, one.id, ident_code, atr);
}

void save_failure(Unit& unit, const InstantCard& one, std::string_view reason) {
    unit.db.change(update_failed, one.id, reason);
}

std::vector<InstantCard> list_instant_cards(Database& db, const Actor& actor, std::string_view state,
                                            InstantCardId after, std::int64_t limit) {
    const Reach reach = reach_of(actor);
    std::vector<InstantCard> all;
    db.each(
        select_instant, [&](const Row& row) { all.push_back(instant_of(row)); }, 0, "", reach.lowest,
        reach.highest, reach.organisation, state, after.number(), limit);
    return all;
}

StockCard hold_stock_card(Unit& unit, WarehouseId warehouse, std::int64_t bank, std::int64_t profile) {
    std::string chip;
    unit.db.each(
        hold_card, [&](const Row& row) { chip = row.text(0); }, warehouse, bank, profile, unit.now);
    if (chip.empty()) throw Problem{stock_short}.with("1");
    return find_stock_card(unit.db, chip).value();
}

}  // namespace onecard::production
