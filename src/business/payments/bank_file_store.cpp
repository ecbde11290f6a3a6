// Every SQL statement on bank files.

#include "business/payments/bank_file.hpp"
#include "business/payments/order_store.hpp"
#include "business/payments/problems.hpp"

namespace onecard::payments {
namespace {

constexpr Statement insert_file{"payments.insert_bank_file", R"sql(
    INSERT INTO bank_files (id, state, kind, bank, organisation, region, order_id, name, digest, lines, amount_fen,
                            set_aside, path, notes, signature, read_to, at)
    VALUES ($1, 'recorded', $2, $3, $4, $5, $6, $7, $8, $9, $10, 0, $11, $12, $13, 0, $14)
    ON CONFLICT (bank, digest) DO NOTHING)sql"};
constexpr Statement select_file{"payments.select_bank_file", R"sql(
    SELECT id, state, kind, bank, organisation, region, order_id, name, digest, lines, amount_fen, set_aside, path,
           notes, signature, read_to, at
      FROM bank_files WHERE id = $1)sql"};
constexpr Statement select_file_by_digest{"payments.select_bank_file_by_digest", R"sql(
    SELECT id, state, kind, bank, organisation, region, order_id, name, digest, lines, amount_fen, set_aside, path,
           notes, signature, read_to, at
      FROM bank_files WHERE bank = $1 AND digest = $2)sql"};
constexpr Statement select_pay_file{"payments.select_pay_file", R"sql(
    SELECT id, state, kind, bank, organisation, region, order_id, name, digest, lines, amount_fen, set_aside, path,
           notes, signature, read_to, at
      FROM bank_files WHERE order_id = $1 AND kind = 'PAY' AND state <> 'withdrawn' ORDER BY id DESC LIMIT 1)sql"};
constexpr Statement update_findings{"payments.update_file_findings", R"sql(
    UPDATE bank_files SET kind = $2, order_id = $3, region = $4, lines = $5, amount_fen = $6, set_aside = $7,
           notes = $8
     WHERE id = $1)sql"};
constexpr Statement update_read_to{"payments.update_read_to", R"sql(
    UPDATE bank_files SET read_to = $2 WHERE id = $1)sql"};
constexpr Statement select_next_received{"payments.select_next_received_file", R"sql(
    SELECT MIN(id) FROM bank_files WHERE bank = $1 AND state = 'received')sql"};
// A file that names no order is seen by its bank, and by those who see every bank.
constexpr Statement select_file_page{"payments.select_bank_file_page", R"sql(
    SELECT f.id, f.state, f.kind, f.bank, f.organisation, f.region, f.order_id, f.name, f.digest, f.lines,
           f.amount_fen, f.set_aside, f.path, f.notes, f.signature, f.read_to, f.at
      FROM bank_files f JOIN bank_channels c ON c.bank = f.bank
     WHERE f.id < $1 AND (f.region IS NULL OR f.region BETWEEN $2 AND $3)
       AND ($4 = -1 OR f.organisation = $4 OR c.organisation = $4)
       AND ($5 = '' OR f.kind = $5) AND ($6 = '' OR f.state = $6) AND ($7 = 0 OR f.order_id = $7)
       AND ($8 = 0 OR f.bank = $8)
     ORDER BY f.id DESC LIMIT $9)sql"};

BankFile file_of(const Row& row) {
    return {.id = row.id<BankFileId>(0),
            .state = file_lifecycle.state(row.text(1)),
            .kind = row.string(2),
            .bank = row.number(3),
            .organisation = row.is_null(4) ? 0 : row.number(4),
            .region = row.is_null(5) ? RegionCode{} : row.region(5),
            .order = row.id<OrderId>(6),
            .name = row.string(7),
            .digest = row.string(8),
            .lines = row.number(9),
            .amount = row.money(10),
            .set_aside = row.number(11),
            .path = row.string(12),
            .notes = row.string(13),
            .signature = row.string(14),
            .read_to = row.number(15),
            .at = row.instant(16)};
}

std::optional<std::int64_t> or_null(std::int64_t number) {
    return number != 0 ? std::optional{number} : std::nullopt;
}

template <class... Args>
std::optional<BankFile> find(Database& db, const Statement& statement, const Args&... args) {
    std::optional<BankFile> found;
    db.each(statement, [&](const Row& row) { found = file_of(row); }, args...);
    return found;
}

}  // namespace

BankFile must_find_file(Database& db, BankFileId id) {
    const auto found = find(db, select_file, id.number());
    if (!found) throw Problem{file_not_found}.at("file").with(id.text());
    return *found;
}

std::optional<BankFile> find_file_by_digest(Database& db, std::int64_t bank, std::string_view digest) {
    return find(db, select_file_by_digest, bank, digest);
}

std::optional<BankFile> find_pay_file(Database& db, OrderId order) {
    return find(db, select_pay_file, order.number());
}

bool record_file(Unit& unit, const BankFile& f) {
    return unit.db.change(insert_file, f.id, f.kind, f.bank, or_null(f.organisation),
                          or_null(f.region.number()), f.order, f.name, f.digest, f.lines, f.amount, f.path,
                          f.notes, f.signature, unit.now) == 1;
}

void record_findings(Database& db, const BankFile& f) {
    db.change(update_findings, f.id, f.kind, f.order, or_null(f.region.number()), f.lines, f.amount,
              f.set_aside, f.notes);
}

void record_read_to(Database& db, BankFileId file, std::int64_t file_line) {
    db.change(update_read_to, file, file_line);
}

bool confirm_delivery(Unit& unit, const Order& order) {
    const auto file = find_pay_file(unit.db, order.id);
    if (order.state != OrderState::released || !file || file->state != FileState::delivering) return false;
    advance(unit, *file, FileAct::confirm_delivery);
    advance(unit, order, OrderAct::deliver_file);
    tell_sent(unit, order);
    return true;
}

std::optional<BankFileId> next_received_file(Database& db, std::int64_t bank) {
    const std::int64_t id = db.number_or(0, select_next_received, bank);
    return id != 0 ? std::optional{BankFileId{id}} : std::nullopt;
}

std::vector<BankFile> list_files(Unit& unit, const FileFilter& filter, BankFileId before, std::int64_t count) {
    std::vector<BankFile> found;
    const bool worker = unit.actor.kind == ActorKind::worker;
    const auto range = unit.actor.region.range();
    unit.db.each(
        select_file_page, [&](const Row& row) { found.push_back(file_of(row)); },
        before ? before.number() : INT64_MAX, worker ? 0 : range.lowest, worker ? INT64_MAX : range.highest,
        !worker && unit.actor.own_organisation_only ? unit.actor.organisation : -1, filter.kind, filter.state,
        filter.order, filter.bank, count);
    return found;
}

std::filesystem::path place_of(const Places& places, const BankFile& file) {
    return std::filesystem::path{file.kind == "PAY" ? places.files() : places.uploads()} / file.path;
}

}  // namespace onecard::payments
