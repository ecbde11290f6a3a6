// Production batches and their items; what is many goes in bulk and moves set by set.

#include "business/production/batch_store.hpp"

#include "business/production/problems.hpp"
#include "business/production/reach.hpp"
#include "engine/advance.hpp"
#include "engine/person_hasher.hpp"
#include "engine/sealer.hpp"
#include "engine/secret.hpp"

namespace onecard::production {
namespace {

constexpr Statement insert_batch_row{"production.insert_batch", R"sql(
    INSERT INTO production_batches (id, state, batch_no, region, organisation, bank, bank_organisation, vendor, profile,
                                    generation, make_mode, items, pack, made_by, applied_at, chased, stop_reason)
    VALUES ($1, '00', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 0, ''))sql"};
constexpr Statement select_batches{"production.select_batches", R"sql(
    SELECT id, state, batch_no, region, organisation, bank, bank_organisation, vendor, profile, generation, make_mode,
           items, pack, made_by, applied_at, bank_out_at, bank_in_at, ca_out_at, ca_in_at, vendor_out_at, vendor_in_at,
           centre_out_at, centre_in_at, province_sent_at, city_received_at, outlet_received_at, bank_due, vendor_due,
           centre_due, chased, stop_reason
      FROM production_batches
     WHERE ($1 = 0 OR id = $1) AND ($2 = '' OR batch_no = $2) AND region BETWEEN $3 AND $4
       AND ($5 = 0 OR organisation = $5 OR bank_organisation = $5 OR vendor = $5)
       AND ($6 = '' OR state = $6) AND ($7 = 0 OR bank = $7) AND ($8 = 0 OR id < $8)
     ORDER BY id DESC LIMIT $9)sql"};
constexpr Statement select_late{"production.select_late_batches", R"sql(
    SELECT id FROM production_batches
     WHERE (state = '20' AND bank_due < $1) OR (state IN ('30', '90') AND vendor_due < $1)
        OR (state = '40' AND centre_due < $1)
     ORDER BY id)sql"};
constexpr Statement update_chased{"production.update_chased", R"sql(
    UPDATE production_batches SET chased = chased + 1 WHERE id = $1)sql"};
// A moment is written once: a corrected return does not move it.
constexpr Statement update_times{"production.update_batch_times", R"sql(
    UPDATE production_batches
       SET bank_out_at = CASE WHEN $2 = 0 THEN COALESCE(bank_out_at, $3) ELSE bank_out_at END,
           bank_in_at = CASE WHEN $2 = 1 THEN COALESCE(bank_in_at, $3) ELSE bank_in_at END,
           ca_out_at = CASE WHEN $2 = 2 THEN COALESCE(ca_out_at, $3) ELSE ca_out_at END,
           ca_in_at = CASE WHEN $2 = 3 THEN COALESCE(ca_in_at, $3) ELSE ca_in_at END,
           vendor_out_at = CASE WHEN $2 = 4 THEN COALESCE(vendor_out_at, $3) ELSE vendor_out_at END,
           vendor_in_at = CASE WHEN $2 = 5 THEN COALESCE(vendor_in_at, $3) ELSE vendor_in_at END,
           centre_out_at = CASE WHEN $2 = 6 THEN COALESCE(centre_out_at, $3) ELSE centre_out_at END,
           centre_in_at = CASE WHEN $2 = 7 THEN COALESCE(centre_in_at, $3) ELSE centre_in_at END,
           province_sent_at = CASE WHEN $2 = 8 THEN COALESCE(province_sent_at, $3) ELSE province_sent_at END,
           city_received_at = CASE WHEN $2 = 9 THEN COALESCE(city_received_at, $3) ELSE city_received_at END,
           outlet_received_at = CASE WHEN $2 = 10 THEN COALESCE(outlet_received_at, $3) ELSE outlet_received_at END,
           bank_due = CASE WHEN $2 = 0 THEN COALESCE(bank_due, $4) ELSE bank_due END,
           vendor_due = CASE WHEN $2 = 4 THEN COALESCE(vendor_due, $4) ELSE vendor_due END,
           centre_due = CASE WHEN $2 = 6 THEN COALESCE(centre_due, $4) ELSE centre_due END
     WHERE id = $1)sql"};
constexpr Statement update_stop{"production.update_stop_reason", R"sql(
    UPDATE production_batches SET stop_reason = $2 WHERE id = $1)sql"};
constexpr Statement count_beginning{"production.count_batch_numbers", R"sql(
    SELECT COUNT(*) FROM production_batches WHERE batch_no >= $1 AND batch_no < $2)sql"};

constexpr Statement select_items{"production.select_items", R"sql(
    SELECT seq, person_key, application, card_no, name_hash, stage, changed, fail_stage, fail_code, fail_reason,
           outlet, box_no, box_position
      FROM production_items WHERE batch = $1 AND ($2 = '' OR stage = $2) AND seq > $3 ORDER BY seq LIMIT $4)sql"};
constexpr Statement count_stage_rows{"production.count_item_stages", R"sql(
    SELECT stage, COUNT(*) FROM production_items WHERE batch = $1 GROUP BY stage ORDER BY stage)sql"};
constexpr Statement select_of_person{"production.select_items_of_person", R"sql(
    SELECT seq, person_key, application, card_no, name_hash, stage, changed, fail_stage, fail_code, fail_reason,
           outlet, box_no, box_position, batch
      FROM production_items WHERE person_key = $1 AND ($2 = '' OR card_no = $2) ORDER BY batch)sql"};
constexpr Statement update_item{"production.update_item", R"sql(
    UPDATE production_items SET stage = $4, fail_stage = $5, fail_code = $6, fail_reason = $7
     WHERE batch = $1 AND seq = $2 AND person_key = $8 AND stage = $3)sql"};
constexpr Statement update_changed{"production.update_item_changed", R"sql(
    UPDATE production_items SET changed = 1 WHERE batch = $1 AND seq = $2 AND person_key = $3)sql"};

constexpr Statement count_snapshot_rows{"production.count_snapshots", R"sql(
    SELECT COUNT(*) FROM production_snapshots WHERE batch = $1)sql"};
constexpr Statement select_digest{"production.select_snapshot_digest", R"sql(
    SELECT digest FROM production_snapshots WHERE batch = $1 AND seq = $2 AND person_key = $3)sql"};
constexpr Statement select_file_items{"production.select_file_items", R"sql(
    SELECT i.seq, i.person_key, i.application, i.card_no, i.name_hash, i.stage, i.changed, i.fail_stage, i.fail_code,
           i.fail_reason, i.outlet, i.box_no, i.box_position, s.sealed, a.sealed, c.ident_code, c.atr, c.valid_until,
           k.sign_serial, k.enc_serial
      FROM production_items i
      JOIN production_snapshots s ON s.batch = i.batch AND s.seq = i.seq AND s.person_key = i.person_key
      LEFT JOIN production_accounts a ON a.batch = i.batch AND a.seq = i.seq AND a.person_key = i.person_key
      LEFT JOIN production_chips c ON c.batch = i.batch AND c.seq = i.seq AND c.person_key = i.person_key
      LEFT JOIN production_certificates k
             ON k.batch = i.batch AND k.seq = i.seq AND k.person_key = i.person_key
     WHERE i.batch = $1 AND i.stage = $2 AND i.seq > $3 ORDER BY i.seq LIMIT $4)sql"};

constexpr Statement count_certificate_rows{"production.count_certificates", R"sql(
    SELECT COUNT(*) FROM production_certificates WHERE batch = $1)sql"};
constexpr Statement select_mark{"production.select_mark", R"sql(
    SELECT source, seq FROM production_marks WHERE kind = $1 AND mark = $2)sql"};
constexpr Statement delete_ended_marks{"production.delete_ended_marks", R"sql(
    DELETE FROM production_marks
     WHERE source = $2 AND kind = 'bank_card'
       AND seq IN (SELECT i.seq FROM production_items i
                       WHERE i.batch = $1 AND i.stage IN ('12', '21', '22', '31', '32', '33', '41')))sql"};
constexpr Statement delete_account{"production.delete_account", R"sql(
    DELETE FROM production_accounts WHERE batch = $1 AND seq = $2)sql"};
constexpr Statement delete_chip{"production.delete_chip", R"sql(
    DELETE FROM production_chips WHERE batch = $1 AND seq = $2)sql"};
constexpr Statement delete_bank_mark{"production.delete_bank_mark", R"sql(
    DELETE FROM production_marks WHERE source = $1 AND seq = $2 AND kind = 'bank_card')sql"};
constexpr Statement delete_chip_marks{"production.delete_chip_marks", R"sql(
    DELETE FROM production_marks WHERE source = $1 AND seq = $2 AND kind IN ('ident', 'atr'))sql"};

constexpr Statement apply_verdict_rows{"production.apply_verdicts", R"sql(
    UPDATE production_items
       SET stage = v.stage, fail_stage = v.fail_stage, fail_code = v.fail_code, fail_reason = v.fail_reason,
           box_position = CASE WHEN v.box_position = '' THEN production_items.box_position ELSE v.box_position END
      FROM production_verdicts v
     WHERE v.file = $2 AND production_items.batch = $1 AND production_items.seq = v.seq)sql"};
constexpr Statement drop_verdicts{"production.drop_verdicts", R"sql(
    DELETE FROM production_verdicts WHERE file = $1)sql"};
constexpr Statement count_outlets{"production.count_by_outlet", R"sql(
    SELECT outlet, COUNT(*) FROM production_items WHERE batch = $1 AND stage IN ('40', '60') GROUP BY
      outlet ORDER BY outlet)sql"};
constexpr Statement insert_inspection_row{"production.insert_inspection", R"sql(
    INSERT INTO production_inspections (id, batch, sample, bad, passed, note, actor, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8))sql"};
constexpr Statement select_inspections{"production.select_inspections", R"sql(
    SELECT sample, bad, passed, note, actor, at FROM production_inspections WHERE batch = $1 ORDER BY id)sql"};

std::optional<Instant> moment(const Row& row, int column) {
    return row.is_null(column) ? std::nullopt : std::optional{row.instant(column)};
}
std::optional<Date> day(const Row& row, int column) {
    return row.is_null(column) ? std::nullopt : std::optional{row.date(column)};
}

Batch batch_of(const Row& row) {
    Batch b;
    b.id = row.id<ProductionBatchId>(0);
    b.state = batch_lifecycle.state(row.text(1));
    b.batch_no = row.string(2);
    b.region = row.region(3);
    b.organisation = row.number(4);
    b.bank = row.number(5);
    b.bank_organisation = row.number(6);
    b.vendor = row.id<CardPartnerId>(7);
    b.profile = row.id<issuing::ProfileId>(8);
    b.generation = row.number(9);
    b.make_mode = row.string(10);
    b.items = row.number(11);
    b.pack = row.number(12);
    b.made_by = row.string(13);
    b.times = {row.instant(14), moment(row, 15), moment(row, 16), moment(row, 17),
               moment(row, 18), moment(row, 19), moment(row, 20), moment(row, 21),
               moment(row, 22), moment(row, 23), moment(row, 24), moment(row, 25)};
    b.bank_due = day(row, 26);
    b.vendor_due = day(row, 27);
    b.centre_due = day(row, 28);
    b.chased = row.number(29);
    b.stop_reason = row.string(30);
    return b;
}

Item item_of(const Row& row) {
    return {row.number(0), row.person_key(1), row.id<issuing::ApplicationId>(2),
            row.string(3), row.number(4),     stage_of(row.text(5)),
            row.flag(6),   row.string(7),     row.string(8),
            row.string(9), row.number(10),    row.number(11),
            row.string(12)};
}

std::span<const std::uint8_t> bound_to(const PersonKey& key) {
    return key.bytes;
}

constexpr std::int64_t everywhere = std::numeric_limits<std::int64_t>::max();

std::optional<Batch> find_one(Database& db, std::int64_t id, std::string_view batch_no) {
    std::optional<Batch> found;
    db.each(
        select_batches, [&](const Row& row) { found = batch_of(row); }, id, batch_no, 0, everywhere, 0, "", 0,
        0, 1);
    return found;
}

}  // namespace

void insert_batch(Unit& unit, const Batch& b) {
    unit.db.change(insert_batch_row, b.id, b.batch_no, b.region, b.organisation, b.bank, b.bank_organisation,
                   b.vendor, b.profile, b.generation, b.make_mode, b.items, b.pack, b.made_by, unit.now);
    record_birth(unit, view_of(batch_lifecycle), b.id.number(), "create_batch");
}

void insert_items(Unit& unit, ProductionBatchId batch, std::span<const Item> items) {
    auto rows = unit.db.bulk_load(
        "production_items",
        "batch, seq, person_key, application, card_no, name_hash, stage, changed, fail_stage, "
        "fail_code, fail_reason, outlet, box_no, box_position");
    for (const Item& one : items) {
        const Value values[] = {to_value(batch),
                                to_value(one.serial),
                                to_value(one.person),
                                to_value(one.application),
                                to_value(one.card_no),
                                to_value(one.name_hash),
                                to_value(code_of(one.stage)),
                                to_value(false),
                                to_value(""),
                                to_value(""),
                                to_value(""),
                                to_value(one.outlet),
                                to_value(one.box_no),
                                to_value(one.box_position)};
        rows->row(values);
    }
    rows->finish();
}

Batch must_find_batch(Database& db, ProductionBatchId id) {
    const auto found = find_one(db, id.number(), "");
    if (!found) throw Problem{batch_not_found}.with(id.text());
    return *found;
}

std::optional<Batch> find_batch_by_no(Database& db, std::string_view batch_no) {
    return find_one(db, 0, batch_no);
}

std::vector<Batch> list_batches(Database& db, const Actor& actor, const BatchFilter& filter,
                                ProductionBatchId after, std::int64_t limit) {
    const Reach reach = reach_of(actor);
    std::vector<Batch> all;
    db.each(
        select_batches, [&](const Row& row) { all.push_back(batch_of(row)); }, 0, "", reach.lowest,
        reach.highest, reach.organisation, filter.state, filter.bank, after.number(), limit);
    return all;
}

std::vector<Batch> late_batches(Database& db, Date today) {
    std::vector<ProductionBatchId> ids;
    db.each(
        select_late, [&](const Row& row) { ids.push_back(row.id<ProductionBatchId>(0)); }, today);
    std::vector<Batch> all;
    for (const ProductionBatchId id : ids) all.push_back(must_find_batch(db, id));
    return all;
}

void note_chased(Unit& unit, const Batch& batch) {
    unit.db.change(update_chased, batch.id);
}

void note_time(Unit& unit, ProductionBatchId batch, BatchTime what, std::optional<Date> due) {
    unit.db.change(update_times, batch, static_cast<int>(what), unit.now, due);
}

void note_stop(Unit& unit, ProductionBatchId batch, std::string_view reason) {
    unit.db.change(update_stop, batch, reason);
}

std::int64_t next_batch_serial(Database& db, std::string_view beginning) {
    return db.number_or(0, count_beginning, beginning, std::string{beginning} + "~") + 1;
}

std::vector<Item> list_items(Database& db, ProductionBatchId batch, std::string_view stage,
                             std::int64_t after, std::int64_t limit) {
    std::vector<Item> all;
    db.each(
        select_items, [&](const Row& row) { all.push_back(item_of(row)); }, batch, stage, after, limit);
    return all;
}

std::vector<StageCount> count_stages(Database& db, ProductionBatchId batch) {
    std::vector<StageCount> all;
    db.each(
        count_stage_rows,
        [&](const Row& row) {
            all.push_back({stage_of(row.text(0)), row.number(1)});
        },
        batch);
    return all;
}

std::int64_t count_items(Database& db, ProductionBatchId batch, ItemStage stage) {
    for (const StageCount& one : count_stages(db, batch))
        if (one.stage == stage) return one.items;
    return 0;
}

std::vector<PersonItem> items_of_person(Database& db, const PersonKey& person) {
    std::vector<PersonItem> all;
    db.each(
        select_of_person,
        [&](const Row& row) {
            all.push_back({row.id<ProductionBatchId>(13), item_of(row)});
        },
        person, "");
    return all;
}

std::optional<PersonItem> find_item_of_card(Database& db, const PersonKey& person, std::string_view card_no) {
    std::optional<PersonItem> found;
    // The newest: a number that a failure gave back may have been in an older batch.
    db.each(
        select_of_person,
        [&](const Row& row) {
            found = PersonItem{row.id<ProductionBatchId>(13), item_of(row)};
        },
        person, card_no);
    return found;
}

bool move_item(Unit& unit, ProductionBatchId batch, const Item& item, ItemStage to,
               std::string_view fail_stage, std::string_view fail_code, std::string_view fail_reason) {
    if (!may_move(item.stage, to)) return false;
    return unit.db.change(update_item, batch, item.serial, code_of(item.stage), code_of(to), fail_stage,
                          fail_code, fail_reason, item.person) == 1;
}

void mark_changed(Unit& unit, ProductionBatchId batch, const Item& item) {
    unit.db.change(update_changed, batch, item.serial, item.person);
}

std::string digest_of(Unit& unit, const Snapshot& snapshot) {
    return hex_of(unit.hasher.blind("production.snapshot", pack_snapshot(snapshot)));
}

void insert_snapshots(Unit& unit, ProductionBatchId batch, std::span<const Item> items,
                      std::span<const Snapshot> snapshots) {
    auto rows = unit.db.bulk_load("production_snapshots", "batch, seq, person_key, digest, sealed");
    std::string sealed;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string packed = pack_snapshot(snapshots[i]);
        const std::string digest = hex_of(unit.hasher.blind("production.snapshot", packed));
        unit.sealer.seal(packed, bound_to(items[i].person), sealed);
        const Value values[] = {to_value(batch), to_value(items[i].serial), to_value(items[i].person),
                                to_value(digest), to_value(Blob{sealed})};
        rows->row(values);
    }
    rows->finish();
}

std::int64_t count_snapshots(Database& db, ProductionBatchId batch) {
    return db.number_or(0, count_snapshot_rows, batch);
}

std::string snapshot_digest(Database& db, ProductionBatchId batch, const Item& item) {
    std::string digest;
    db.each(
        select_digest, [&](const Row& row) { digest = row.text(0); }, batch, item.serial, item.person);
    return digest;
}

std::int64_t each_file_item(Database& db, Sealer& sealer, ProductionBatchId batch, ItemStage stage,
                            std::int64_t after, std::int64_t limit,
                            const std::function<void(const FileItem&)>& visit) {
    std::int64_t seen = 0;
    FileItem one;
    std::string opened;
    db.each(
        select_file_items,
        [&](const Row& row) {
            one.item = item_of(row);
            sealer.open(row.blob(13), bound_to(one.item.person), opened);
            one.snapshot = unpack_snapshot(opened);
            one.bank_card.clear();
            one.account.clear();
            if (!row.is_null(14)) {
                const auto fields = unpack_fields(sealer.open(row.blob(14), bound_to(one.item.person)));
                one.bank_card = fields[PersonalField::card_number];
                one.account = fields[PersonalField::account];
            }
            one.ident_code = row.text(15);
            one.atr = row.text(16);
            one.valid_until = day(row, 17);
            one.sign_serial = row.text(18);
            one.enc_serial = row.text(19);
            visit(one);
            ++seen;
        },
        batch, code_of(stage), after, limit);
    return seen;
}

std::string bank_card_mark(Unit& unit, const BankAccount& card) {
    return hex_of(unit.hasher.blind("production.bank_card", card.reveal()));
}

void insert_accounts(Unit& unit, ProductionBatchId batch, std::span<const Account> accounts) {
    auto rows = unit.db.bulk_load("production_accounts", "batch, seq, person_key, account_tail, sealed");
    std::string packed, sealed;
    for (const Account& one : accounts) {
        const std::string_view number = one.bank_card.reveal();
        pack_fields({{PersonalField::card_number, number}, {PersonalField::account, one.account}}, packed);
        unit.sealer.seal(packed, bound_to(one.person), sealed);
        const Value values[] = {to_value(batch), to_value(one.serial), to_value(one.person),
                                to_value(std::stoll(std::string{number.substr(number.size() - 4)})),
                                to_value(Blob{sealed})};
        rows->row(values);
    }
    rows->finish();
}

void insert_chips(Unit& unit, ProductionBatchId batch, std::span<const Chip> chips) {
    auto rows = unit.db.bulk_load("production_chips",
                                  "batch, seq, person_key, ident_code, atr, issued_on, valid_until");
    for (const Chip& one : chips) {
        const Value values[] = {to_value(batch),          to_value(one.serial), to_value(one.person),
                                to_value(one.ident_code), to_value(one.atr),    to_value(one.issued_on),
                                to_value(one.valid_until)};
        rows->row(values);
    }
    rows->finish();
}

void insert_certificates(Unit& unit, ProductionBatchId batch, std::span<const Certificate> certificates) {
    auto rows =
        unit.db.bulk_load("production_certificates", "batch, seq, person_key, sign_serial, enc_serial");
    for (const Certificate& one : certificates) {
        const Value values[] = {to_value(batch), to_value(one.serial), to_value(one.person),
                                to_value(one.sign_serial), to_value(one.enc_serial)};
        rows->row(values);
    }
    rows->finish();
}

std::int64_t count_certificates(Database& db, ProductionBatchId batch) {
    return db.number_or(0, count_certificate_rows, batch);
}

std::optional<MarkOwner> find_mark(Database& db, std::string_view kind, std::string_view mark) {
    std::optional<MarkOwner> found;
    db.each(
        select_mark,
        [&](const Row& row) {
            found = {row.string(0), row.number(1)};
        },
        kind, mark);
    return found;
}

void insert_marks(Unit& unit, std::string_view source, std::span<const Mark> marks) {
    auto rows = unit.db.bulk_load("production_marks", "kind, mark, source, seq");
    for (const Mark& one : marks) {
        const Value values[] = {to_value(one.kind), to_value(one.mark), to_value(source),
                                to_value(one.serial)};
        rows->row(values);
    }
    rows->finish();
}

void release_accounts(Unit& unit, ProductionBatchId batch) {
    unit.db.change(delete_ended_marks, batch, batch.text());
}

void forget_answer(Unit& unit, ProductionBatchId batch, std::string_view kind, std::int64_t serial) {
    if (kind == "BANK_PREOPEN_RETURN") {
        unit.db.change(delete_account, batch, serial);
        unit.db.change(delete_bank_mark, batch.text(), serial);
    } else {
        unit.db.change(delete_chip, batch, serial);
        unit.db.change(delete_chip_marks, batch.text(), serial);
    }
}

std::int64_t apply_verdicts(Unit& unit, ProductionBatchId batch, ProductionFileId file,
                            std::span<const Verdict> verdicts) {
    if (verdicts.empty()) return 0;
    {
        auto rows = unit.db.bulk_load("production_verdicts",
                                      "file, seq, stage, fail_stage, fail_code, fail_reason, box_position");
        for (const Verdict& one : verdicts) {
            const Value values[] = {to_value(file),
                                    to_value(one.serial),
                                    to_value(code_of(one.stage)),
                                    to_value(one.fail_stage),
                                    to_value(one.fail_code),
                                    to_value(one.fail_reason),
                                    to_value(one.box_position)};
            rows->row(values);
        }
        rows->finish();
    }
    const std::int64_t moved = unit.db.change(apply_verdict_rows, batch, file);
    unit.db.change(drop_verdicts, file);
    return moved;
}

std::vector<OutletCount> count_by_outlet(Database& db, ProductionBatchId batch) {
    std::vector<OutletCount> all;
    db.each(
        count_outlets,
        [&](const Row& row) {
            all.push_back({row.number(0), row.number(1)});
        },
        batch);
    return all;
}

void insert_inspection(Unit& unit, ProductionBatchId batch, const Inspection& one) {
    unit.db.change(insert_inspection_row, unit.next_number(), batch, one.sample, one.bad, one.passed,
                   one.note, unit.actor.code, unit.now);
}

std::vector<Inspection> list_inspections(Database& db, ProductionBatchId batch) {
    std::vector<Inspection> all;
    db.each(
        select_inspections,
        [&](const Row& row) {
            all.push_back(
                {row.number(0), row.number(1), row.flag(2), row.string(3), row.string(4), row.instant(5)});
        },
        batch);
    return all;
}

}  // namespace onecard::production
