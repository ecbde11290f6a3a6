// The stock of prefabricated cards: its cards, its sums, and the statements that keep both together.

#include "business/production/stock_store.hpp"

#include <fmt/format.h>

#include "business/production/problems.hpp"
#include "business/production/reach.hpp"
#include "engine/advance.hpp"
#include "engine/person_hasher.hpp"
#include "engine/sealer.hpp"
#include "engine/secret.hpp"

namespace onecard::production {
namespace {

constexpr Statement insert_warehouse_row{"production.insert_warehouse", R"sql(
    INSERT INTO warehouses (id, name, organisation, region, is_outlet) VALUES ($1, $2, $3, $4, $5))sql"};
constexpr Statement select_warehouse{"production.select_warehouse", R"sql(
    SELECT id, name, organisation, region, is_outlet FROM warehouses WHERE id = $1)sql"};
constexpr Statement select_warehouses{"production.select_warehouses", R"sql(
    SELECT id, name, organisation, region, is_outlet FROM warehouses
     WHERE region BETWEEN $1 AND $2 AND ($3 = 0 OR organisation = $3) AND id > $4 ORDER BY id LIMIT $5)sql"};
constexpr Statement select_main{"production.select_main_warehouse", R"sql(
    SELECT id, name, organisation, region, is_outlet FROM warehouses
     WHERE region = $1 AND is_outlet = 0 ORDER BY id LIMIT 1)sql"};

constexpr Statement select_lot{"production.select_lot", R"sql(
    SELECT id, lot_no, bank, profile, vendor, warehouse, city, cards, produced_on, digest, accrued
      FROM stock_lots WHERE bank = $1 AND lot_no = $2)sql"};
constexpr Statement insert_lot_row{"production.insert_lot", R"sql(
    INSERT INTO stock_lots (id, lot_no, bank, profile, vendor, warehouse, city, cards, produced_on, digest, accrued,
                            actor, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13))sql"};
constexpr Statement count_known{"production.count_known_stock_card", R"sql(
    SELECT COUNT(*) FROM stock_cards WHERE chip_serial = $1 OR bank_card_mark = $2)sql"};

constexpr Statement begin_balance{"production.begin_balance", R"sql(
    INSERT INTO stock_balances (warehouse, bank, profile, vendor, received, moved_in, moved_out, used, spoiled, missing)
    VALUES ($1, $2, $3, $4, 0, 0, 0, 0, 0, 0) ON CONFLICT DO NOTHING)sql"};
constexpr Statement add_balance{"production.add_to_balance", R"sql(
    UPDATE stock_balances
       SET received = received + $5, moved_in = moved_in + $6, moved_out = moved_out + $7, used = used + $8,
           spoiled = spoiled + $9, missing = missing + $10
     WHERE warehouse = $1 AND bank = $2 AND profile = $3 AND vendor = $4
       AND received + moved_in - moved_out - used - spoiled - missing + $5 + $6 - $7 - $8 - $9 - $10 >= 0)sql"};
constexpr Statement select_balances{"production.select_balances", R"sql(
    SELECT b.warehouse, b.bank, b.profile, b.vendor, b.received, b.moved_in, b.moved_out, b.used, b.spoiled, b.missing
      FROM stock_balances b JOIN warehouses w ON w.id = b.warehouse
     WHERE w.region BETWEEN $1 AND $2 AND ($3 = 0 OR w.organisation = $3) AND ($4 = 0 OR b.warehouse = $4)
     ORDER BY b.warehouse, b.bank, b.profile, b.vendor)sql"};
constexpr Statement sum_in_stock{"production.sum_in_stock", R"sql(
    SELECT CAST(SUM(received + moved_in - moved_out - used - spoiled - missing) AS BIGINT)
      FROM stock_balances WHERE warehouse = $1 AND bank = $2 AND profile = $3)sql"};
constexpr Statement count_wrong_balances{"production.count_wrong_balances", R"sql(
    SELECT COUNT(*) FROM stock_balances b
     WHERE received + moved_in - moved_out - used - spoiled - missing <>
           (SELECT COUNT(*) FROM stock_cards c JOIN stock_lots l ON l.id = c.lot
             WHERE c.warehouse = b.warehouse AND l.bank = b.bank AND l.profile = b.profile AND l.vendor = b.vendor
               AND c.stage IN ('in_stock', 'issued_to_outlet', 'held')))sql"};

constexpr Statement insert_movement{"production.insert_movement", R"sql(
    INSERT INTO stock_movements (id, kind, warehouse, other_warehouse, bank, profile, vendor, cards,
      reference, actor, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))sql"};
constexpr Statement select_movements{"production.select_movements", R"sql(
    SELECT id, kind, warehouse, other_warehouse, bank, profile, vendor, cards, reference, actor, at
      FROM stock_movements
     WHERE (warehouse = $1 OR other_warehouse = $1) AND ($2 = 0 OR id < $2) ORDER BY id DESC LIMIT $3)sql"};

constexpr Statement move_cards{"production.move_stock_cards", R"sql(
    UPDATE stock_cards SET warehouse = $2, stage = $6, since = $7
     WHERE (lot, nth) IN (SELECT c.lot, c.nth FROM stock_cards c JOIN stock_lots l ON l.id = c.lot
                           WHERE c.warehouse = $1 AND c.stage IN ('in_stock', 'issued_to_outlet')
                             AND l.bank = $3 AND l.profile = $4 AND l.vendor = $5
                           ORDER BY c.lot, c.nth LIMIT $8))sql"};
constexpr Statement select_card{"production.select_stock_card", R"sql(
    SELECT c.lot, c.nth, c.chip_serial, c.stage, c.warehouse, l.bank, l.profile, l.vendor
      FROM stock_cards c JOIN stock_lots l ON l.id = c.lot WHERE c.chip_serial = $1)sql"};
constexpr Statement select_sealed{"production.select_stock_card_sealed", R"sql(
    SELECT sealed FROM stock_cards WHERE lot = $1 AND nth = $2)sql"};
constexpr Statement move_card{"production.move_stock_card", R"sql(
    UPDATE stock_cards SET stage = $4, since = $5 WHERE lot = $1 AND nth = $2 AND stage = $3)sql"};

constexpr Statement insert_spoiled{"production.insert_spoiled", R"sql(
    INSERT INTO spoiled_cards (id, warehouse, chip_serial, source, reason, destruction, actor, at)
    VALUES ($1, $2, $3, $4, $5, NULL, $6, $7) ON CONFLICT (chip_serial) DO NOTHING)sql"};
constexpr Statement take_spoiled{"production.take_spoiled_onto_list", R"sql(
    UPDATE spoiled_cards SET destruction = $2 WHERE warehouse = $1 AND destruction IS NULL)sql"};
constexpr Statement insert_destruction_row{"production.insert_destruction", R"sql(
    INSERT INTO destructions (id, state, warehouse, cards, photo, signature, second_signature, made_by, made_at,
                              confirmed_by, confirmed_at)
    VALUES ($1, 'drafted', $2, $3, $4, $5, '', $6, $7, '', NULL))sql"};
constexpr Statement select_destructions{"production.select_destructions", R"sql(
    SELECT id, state, warehouse, cards, photo, signature, second_signature, made_by, confirmed_by, made_at
      FROM destructions
     WHERE ($1 = 0 OR warehouse = $1) AND ($2 = 0 OR id = $2) AND ($3 = 0 OR id < $3) ORDER BY id DESC LIMIT $4)sql"};
constexpr Statement select_spoiled{"production.select_spoiled", R"sql(
    SELECT chip_serial, source, reason, at FROM spoiled_cards WHERE destruction = $1 ORDER BY chip_serial)sql"};
constexpr Statement update_destroyed{"production.update_destroyed", R"sql(
    UPDATE destructions SET second_signature = $2, confirmed_by = $3, confirmed_at = $4 WHERE id = $1)sql"};
constexpr Statement destroy_cards{"production.destroy_stock_cards", R"sql(
    UPDATE stock_cards SET stage = 'destroyed', since = $2
     WHERE stage = 'spoiled' AND chip_serial IN (SELECT s.chip_serial FROM spoiled_cards s WHERE
       s.destruction = $1))sql"};

constexpr Statement insert_count_row{"production.insert_count", R"sql(
    INSERT INTO stock_counts (id, state, warehouse, period, due, opened_at, explanation, police_report)
    VALUES ($1, 'counting', $2, $3, $4, $5, '', '') ON CONFLICT (warehouse, period) DO NOTHING)sql"};
constexpr Statement select_counts{"production.select_counts", R"sql(
    SELECT id, state, warehouse, period, due, explanation, police_report FROM stock_counts
     WHERE ($1 = 0 OR warehouse = $1) AND ($2 = 0 OR id = $2) AND ($3 = 0 OR id < $3) ORDER BY id DESC LIMIT $4)sql"};
constexpr Statement update_count{"production.update_count", R"sql(
    UPDATE stock_counts SET explanation = $2, police_report = $3 WHERE id = $1)sql"};
constexpr Statement drop_count_lines{"production.drop_count_lines", R"sql(
    DELETE FROM stock_count_lines WHERE stock_count = $1)sql"};
constexpr Statement drop_count_missing{"production.drop_count_missing", R"sql(
    DELETE FROM stock_count_missing WHERE stock_count = $1)sql"};
constexpr Statement insert_count_line{"production.insert_count_line", R"sql(
    INSERT INTO stock_count_lines (stock_count, bank, profile, vendor, expected, counted)
    VALUES ($1, $2, $3, $4, $5, $6))sql"};
constexpr Statement insert_count_missing{"production.insert_count_missing", R"sql(
    INSERT INTO stock_count_missing (stock_count, chip_serial) VALUES ($1, $2))sql"};
constexpr Statement select_count_lines{"production.select_count_lines", R"sql(
    SELECT bank, profile, vendor, expected, counted FROM stock_count_lines
     WHERE stock_count = $1 ORDER BY bank, profile, vendor)sql"};
constexpr Statement select_count_missing{"production.select_count_missing", R"sql(
    SELECT chip_serial FROM stock_count_missing WHERE stock_count = $1 ORDER BY chip_serial)sql"};

constexpr Statement insert_hot{"production.insert_hot_chip", R"sql(
    INSERT INTO hot_chips (chip_serial, reason, source, at) VALUES ($1, $2, $3, $4)
    ON CONFLICT (chip_serial) DO NOTHING)sql"};
constexpr Statement select_hot{"production.select_hot_chips", R"sql(
    SELECT chip_serial, reason, source, at FROM hot_chips WHERE chip_serial > $1 ORDER BY chip_serial LIMIT $2)sql"};

Warehouse warehouse_of(const Row& row) {
    return {row.id<WarehouseId>(0), row.string(1), row.id<access::OrganisationId>(2), row.region(3),
            row.flag(4)};
}

/// The blind index of a bank card's number: the same number is found again, and none is found out.
std::string mark_of(Unit& unit, const BankAccount& card) {
    const auto mark = unit.hasher.blind("production.bank_card", card.reveal());
    return hex_of(mark);
}

std::string place_of_secret(std::string_view chip_serial) {
    return "stock_card/" + std::string{chip_serial};
}

}  // namespace

void insert_warehouse(Database& db, const Warehouse& one) {
    db.change(insert_warehouse_row, one.id, one.name, one.organisation, one.region, one.is_outlet);
}

Warehouse must_find_warehouse(Database& db, WarehouseId id) {
    std::optional<Warehouse> found;
    db.each(
        select_warehouse, [&](const Row& row) { found = warehouse_of(row); }, id);
    if (!found) throw Problem{warehouse_not_found}.with(id.text());
    return *found;
}

std::vector<Warehouse> list_warehouses(Database& db, const Actor& actor, WarehouseId after,
                                       std::int64_t limit) {
    const Reach reach = reach_of(actor);
    std::vector<Warehouse> all;
    db.each(
        select_warehouses, [&](const Row& row) { all.push_back(warehouse_of(row)); }, reach.lowest,
        reach.highest, reach.organisation, after.number(), limit);
    return all;
}

std::vector<Warehouse> all_warehouses(Database& db) {
    std::vector<Warehouse> all;
    db.each(
        select_warehouses, [&](const Row& row) { all.push_back(warehouse_of(row)); }, 0,
        std::numeric_limits<std::int64_t>::max(), 0, 0, 1'000'000);
    return all;
}

Warehouse must_find_main_warehouse(Database& db, RegionCode region) {
    for (RegionCode at = region; at; at = at.parent()) {
        std::optional<Warehouse> found;
        db.each(
            select_main, [&](const Row& row) { found = warehouse_of(row); }, at);
        if (found) return *found;
    }
    throw Problem{warehouse_not_found}.with(region.text());
}

std::optional<Lot> find_lot(Database& db, std::int64_t bank, std::string_view lot_no) {
    std::optional<Lot> found;
    db.each(
        select_lot,
        [&](const Row& row) {
            found = Lot{row.id<StockLotId>(0),
                        row.string(1),
                        {row.number(2), row.number(3), row.id<CardPartnerId>(4)},
                        row.id<WarehouseId>(5),
                        row.region(6),
                        row.number(7),
                        row.date(8),
                        row.string(9),
                        row.flag(10)};
        },
        bank, lot_no);
    return found;
}

void insert_lot(Unit& unit, const Lot& lot) {
    unit.db.change(insert_lot_row, lot.id, lot.lot_no, lot.kind.bank, lot.kind.profile, lot.kind.vendor,
                   lot.warehouse, lot.city, lot.cards, lot.produced_on, lot.digest, lot.accrued,
                   unit.actor.code, unit.now);
}

void insert_stock_cards(Unit& unit, const Lot& lot, std::span<const NewStockCard> cards) {
    std::vector<std::string> marks;
    marks.reserve(cards.size());
    for (const NewStockCard& card : cards) {
        marks.push_back(mark_of(unit, card.bank_card));
        if (unit.db.number_or(0, count_known, card.chip_serial, marks.back()) > 0)
            throw Problem{chip_known}.with(std::to_string(card.line));
    }
    const std::string_view stage =
        must_find_warehouse(unit.db, lot.warehouse).is_outlet ? "issued_to_outlet" : "in_stock";
    auto rows = unit.db.bulk_load(
        "stock_cards",
        "lot, nth, chip_serial, bank_card_mark, bank_card_tail, sealed, stage, warehouse, since");
    std::string sealed;
    std::int64_t nth = 0;
    for (const NewStockCard& card : cards) {
        const std::string_view number = card.bank_card.reveal();
        unit.sealer.seal(number, place_of_secret(card.chip_serial), sealed);
        const Value values[] = {to_value(lot.id),
                                to_value(nth + 1),
                                to_value(card.chip_serial),
                                to_value(marks[static_cast<std::size_t>(nth)]),
                                to_value(std::stoll(std::string{number.substr(number.size() - 4)})),
                                to_value(Blob{sealed}),
                                to_value(stage),
                                to_value(lot.warehouse),
                                to_value(unit.now)};
        rows->row(values);
        ++nth;
    }
    rows->finish();
}

void add_to_balance(Unit& unit, const Balance& more) {
    const StockKind& k = more.kind;
    unit.db.change(begin_balance, more.warehouse, k.bank, k.profile, k.vendor);
    if (unit.db.change(add_balance, more.warehouse, k.bank, k.profile, k.vendor, more.received, more.moved_in,
                       more.moved_out, more.used, more.spoiled, more.missing) != 1)
        throw Problem{stock_short}.with(
            std::to_string(more.moved_out + more.used + more.spoiled + more.missing));
}

namespace {
Balance balance_of(const Row& row) {
    return {row.id<WarehouseId>(0), {row.number(1), row.number(2), row.id<CardPartnerId>(3)},
            row.number(4),          row.number(5),
            row.number(6),          row.number(7),
            row.number(8),          row.number(9)};
}
}  // namespace

std::vector<Balance> list_balances(Database& db, const Actor& actor) {
    const Reach reach = reach_of(actor);
    std::vector<Balance> all;
    db.each(
        select_balances, [&](const Row& row) { all.push_back(balance_of(row)); }, reach.lowest, reach.highest,
        reach.organisation, 0);
    return all;
}

std::vector<Balance> balances_at(Database& db, WarehouseId warehouse) {
    std::vector<Balance> all;
    db.each(
        select_balances, [&](const Row& row) { all.push_back(balance_of(row)); }, 0,
        std::numeric_limits<std::int64_t>::max(), 0, warehouse.number());
    return all;
}

std::int64_t cards_in_stock(Database& db, WarehouseId warehouse, std::int64_t bank, std::int64_t profile) {
    return db.number_or(0, sum_in_stock, warehouse, bank, profile);
}

bool balances_are_right(Database& db) {
    return db.number_or(0, count_wrong_balances) == 0;
}

void record_movement(Unit& unit, std::string_view kind, WarehouseId warehouse, WarehouseId other,
                     const StockKind& what, std::int64_t cards, std::string_view reference) {
    unit.db.change(insert_movement, unit.next_number(), kind, warehouse, other, what.bank, what.profile,
                   what.vendor, cards, reference, unit.actor.code, unit.now);
}

std::vector<Movement> list_movements(Database& db, WarehouseId warehouse, std::int64_t after,
                                     std::int64_t limit) {
    std::vector<Movement> all;
    db.each(
        select_movements,
        [&](const Row& row) {
            all.push_back({row.number(0),
                           row.string(1),
                           row.id<WarehouseId>(2),
                           row.id<WarehouseId>(3),
                           {row.number(4), row.number(5), row.id<CardPartnerId>(6)},
                           row.number(7),
                           row.string(8),
                           row.string(9),
                           row.instant(10)});
        },
        warehouse.number(), after, limit);
    return all;
}

void transfer_cards(Unit& unit, const Warehouse& from, const Warehouse& to, const StockKind& what,
                    std::int64_t cards) {
    // Both rows of sums are taken in one order, so that two transfers that cross do not wait for each other.
    const Balance out{.warehouse = from.id, .kind = what, .moved_out = cards};
    const Balance in{.warehouse = to.id, .kind = what, .moved_in = cards};
    if (from.id < to.id) {
        add_to_balance(unit, out);
        add_to_balance(unit, in);
    } else {
        add_to_balance(unit, in);
        add_to_balance(unit, out);
    }
    const std::int64_t moved =
        unit.db.change(move_cards, from.id, to.id, what.bank, what.profile, what.vendor,
                       to.is_outlet ? "issued_to_outlet" : "in_stock", unit.now, cards);
    if (moved != cards) throw Problem{stock_short}.with(std::to_string(cards));
    record_movement(unit, to.is_outlet ? "OUT" : "TRANSFER", from.id, to.id, what, cards, "");
}

std::optional<StockCard> find_stock_card(Database& db, std::string_view chip_serial) {
    std::optional<StockCard> found;
    db.each(
        select_card,
        [&](const Row& row) {
            found =
                StockCard{row.id<StockLotId>(0),  row.number(1),
                          row.string(2),          row.string(3),
                          row.id<WarehouseId>(4), {row.number(5), row.number(6), row.id<CardPartnerId>(7)}};
        },
        chip_serial);
    return found;
}

BankAccount bank_card_of(Unit& unit, const StockCard& card) {
    std::string sealed;
    unit.db.each(
        select_sealed, [&](const Row& row) { sealed = row.blob(0); }, card.lot, card.nth);
    return BankAccount::parse(unit.sealer.open(sealed, place_of_secret(card.chip_serial)), AccountKind::card)
        .value();
}

bool move_stock_card(Unit& unit, const StockCard& card, std::string_view from, std::string_view to) {
    return unit.db.change(move_card, card.lot, card.nth, from, to, unit.now) == 1;
}

void list_spoiled(Unit& unit, WarehouseId warehouse, std::string_view chip_serial, std::string_view source,
                  std::string_view reason) {
    unit.db.change(insert_spoiled, unit.next_number(), warehouse, chip_serial, source, reason,
                   unit.actor.code, unit.now);
}

void spoil_stock_card(Unit& unit, const StockCard& card, std::string_view reason) {
    if (!move_stock_card(unit, card, card.stage, "spoiled"))
        throw Problem{stock_card_not_found}.with(card.chip_serial);
    add_to_balance(unit, {.warehouse = card.warehouse, .kind = card.kind, .spoiled = 1});
    record_movement(unit, "SCRAP", card.warehouse, {}, card.kind, 1, card.chip_serial);
    list_spoiled(unit, card.warehouse, card.chip_serial, "stock", reason);
}

std::int64_t insert_destruction(Unit& unit, const Destruction& one) {
    const std::int64_t cards = unit.db.change(take_spoiled, one.warehouse, one.id);
    if (cards == 0) throw Problem{nothing_spoiled};
    unit.db.change(insert_destruction_row, one.id, one.warehouse, cards, one.photo, one.signature,
                   unit.actor.code, unit.now);
    record_birth(unit, view_of(destruction_lifecycle), one.id.number(), "record_destruction");
    return cards;
}

std::vector<Destruction> list_destructions(Database& db, WarehouseId warehouse, DestructionId after,
                                           std::int64_t limit) {
    std::vector<Destruction> all;
    db.each(
        select_destructions,
        [&](const Row& row) {
            all.push_back({row.id<DestructionId>(0), destruction_lifecycle.state(row.text(1)),
                           row.id<WarehouseId>(2), row.number(3), row.number(4), row.string(5), row.string(6),
                           row.string(7), row.string(8), row.instant(9)});
        },
        warehouse.number(), 0, after.number(), limit);
    return all;
}

Destruction must_find_destruction(Database& db, DestructionId id) {
    std::optional<Destruction> found;
    db.each(
        select_destructions,
        [&](const Row& row) {
            found = {row.id<DestructionId>(0),
                     destruction_lifecycle.state(row.text(1)),
                     row.id<WarehouseId>(2),
                     row.number(3),
                     row.number(4),
                     row.string(5),
                     row.string(6),
                     row.string(7),
                     row.string(8),
                     row.instant(9)};
        },
        0, id.number(), 0, 1);
    if (!found) throw Problem{destruction_not_found}.with(id.text());
    return *found;
}

std::vector<SpoiledCard> spoiled_of(Database& db, DestructionId id) {
    std::vector<SpoiledCard> all;
    db.each(
        select_spoiled,
        [&](const Row& row) {
            all.push_back({row.string(0), row.string(1), row.string(2), row.instant(3)});
        },
        id);
    return all;
}

void finish_destruction(Unit& unit, const Destruction& one, std::string_view signature) {
    unit.db.change(update_destroyed, one.id, signature, unit.actor.code, unit.now);
    unit.db.change(destroy_cards, one.id, unit.now);
}

bool insert_count(Unit& unit, const StockCount& one) {
    return unit.db.change(insert_count_row, one.id, one.warehouse, one.period, one.due, unit.now) == 1;
}

std::vector<StockCount> list_counts(Database& db, WarehouseId warehouse, StockCountId after,
                                    std::int64_t limit) {
    std::vector<StockCount> all;
    db.each(
        select_counts,
        [&](const Row& row) {
            all.push_back({row.id<StockCountId>(0), count_lifecycle.state(row.text(1)),
                           row.id<WarehouseId>(2), row.string(3), row.date(4), row.string(5), row.string(6)});
        },
        warehouse.number(), 0, after.number(), limit);
    return all;
}

StockCount must_find_count(Database& db, StockCountId id) {
    std::optional<StockCount> found;
    db.each(
        select_counts,
        [&](const Row& row) {
            found = {row.id<StockCountId>(0),
                     count_lifecycle.state(row.text(1)),
                     row.id<WarehouseId>(2),
                     row.string(3),
                     row.date(4),
                     row.string(5),
                     row.string(6)};
        },
        0, id.number(), 0, 1);
    if (!found) throw Problem{count_not_found}.with(id.text());
    return *found;
}

void save_count(Unit& unit, const StockCount& one, const std::vector<CountLine>& lines,
                const std::vector<std::string>& missing) {
    unit.db.change(update_count, one.id, one.explanation, one.police_report);
    unit.db.change(drop_count_lines, one.id);
    unit.db.change(drop_count_missing, one.id);
    for (const CountLine& line : lines)
        unit.db.change(insert_count_line, one.id, line.kind.bank, line.kind.profile, line.kind.vendor,
                       line.expected, line.counted);
    for (const std::string& chip : missing) unit.db.change(insert_count_missing, one.id, chip);
}

std::vector<CountLine> count_lines(Database& db, StockCountId id) {
    std::vector<CountLine> all;
    db.each(
        select_count_lines,
        [&](const Row& row) {
            all.push_back(
                {{row.number(0), row.number(1), row.id<CardPartnerId>(2)}, row.number(3), row.number(4)});
        },
        id);
    return all;
}

std::vector<std::string> count_missing(Database& db, StockCountId id) {
    std::vector<std::string> all;
    db.each(
        select_count_missing, [&](const Row& row) { all.push_back(row.string(0)); }, id);
    return all;
}

void put_on_hot_list(Unit& unit, std::string_view chip_serial, std::string_view reason,
                     std::string_view source) {
    unit.db.change(insert_hot, chip_serial, reason, source, unit.now);
}

std::vector<HotChip> list_hot_chips(Database& db, std::string_view after, std::int64_t limit) {
    std::vector<HotChip> all;
    db.each(
        select_hot,
        [&](const Row& row) {
            all.push_back({row.string(0), row.string(1), row.string(2), row.instant(3)});
        },
        after, limit);
    return all;
}

}  // namespace onecard::production
