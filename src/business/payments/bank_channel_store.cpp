// Every SQL statement on bank channels.

#include "business/payments/bank_channel.hpp"
#include "business/payments/problems.hpp"

namespace onecard::payments {
namespace {

constexpr Statement select_channels{"payments.select_channels", R"sql(
    SELECT bank, organisation, name_zh, name_en, cnaps, format, encoding, folder, public_key, payer_account, payer_name,
           sealed
      FROM bank_channels WHERE $1 = 0 OR bank = $1 ORDER BY bank)sql"};
constexpr Statement upsert_channel{"payments.upsert_channel", R"sql(
    INSERT INTO bank_channels (bank, organisation, name_zh, name_en, cnaps, format, encoding, folder, public_key,
                               payer_account, payer_name, sealed, reading_file, reading_by)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, NULL, '')
    ON CONFLICT (bank) DO UPDATE SET organisation = excluded.organisation, name_zh = excluded.name_zh,
        name_en = excluded.name_en, cnaps = excluded.cnaps, format = excluded.format, encoding = excluded.encoding,
        folder = excluded.folder, public_key = excluded.public_key, payer_account = excluded.payer_account,
        payer_name = excluded.payer_name, sealed = excluded.sealed)sql"};
// The row is touched whatever it says, so that on PostgreSQL a claim waits for a release that is about to commit.
constexpr Statement update_claimed{"payments.claim_reading", R"sql(
    UPDATE bank_channels
       SET reading_by = CASE WHEN reading_file IS NULL OR reading_file = $2 THEN $3 ELSE reading_by END,
           reading_file = COALESCE(reading_file, $2)
     WHERE bank = $1
    RETURNING reading_by)sql"};
constexpr Statement touch_held{"payments.touch_held_channel", R"sql(
    UPDATE bank_channels SET reading_by = $2 WHERE bank = $1 AND reading_by = $2)sql"};
constexpr Statement update_released{"payments.release_reading", R"sql(
    UPDATE bank_channels SET reading_file = NULL, reading_by = '' WHERE bank = $1 AND reading_by = $2)sql"};
// Touches the row, so that on PostgreSQL a reader that wants to begin waits for this transaction.
constexpr Statement touch_idle{"payments.touch_idle_channel", R"sql(
    UPDATE bank_channels SET reading_file = NULL WHERE bank = $1 AND reading_file IS NULL)sql"};

}  // namespace

std::vector<BankChannel> list_channels(Database& db) {
    std::vector<BankChannel> found;
    db.each(
        select_channels,
        [&](const Row& row) {
            found.push_back({row.number(0), row.is_null(1) ? 0 : row.number(1), row.string(2), row.string(3),
                             row.string(4), row.string(5), row.string(6), row.string(7), row.string(8),
                             row.string(9), row.string(10), row.flag(11)});
        },
        0);
    return found;
}

BankChannel must_find_channel(Database& db, std::int64_t bank) {
    for (const BankChannel& channel : list_channels(db))
        if (channel.bank == bank) return channel;
    throw Problem{bank_without_channel}.with(std::to_string(bank));
}

void save_channel(Database& db, const BankChannel& c) {
    db.change(upsert_channel, c.bank, c.organisation != 0 ? std::optional{c.organisation} : std::nullopt,
              c.name_zh, c.name_en, c.cnaps, c.format, c.encoding, c.folder, c.public_key, c.payer_account,
              c.payer_name, c.sealed);
}

bool claim_reading(Database& db, std::int64_t bank, std::int64_t file, std::string_view reader) {
    bool claimed = false;
    db.each(update_claimed, [&](const Row& row) { claimed = row.text(0) == reader; }, bank, file, reader);
    return claimed;
}

bool holds_reading(Database& db, std::int64_t bank, std::string_view reader) {
    return db.change(touch_held, bank, reader) == 1;
}

void release_reading(Database& db, std::int64_t bank, std::string_view reader) {
    db.change(update_released, bank, reader);
}

void must_not_be_reading(Database& db, std::int64_t bank) {
    if (db.change(touch_idle, bank) != 1) throw Problem{bank_file_being_read};
}

}  // namespace onecard::payments
