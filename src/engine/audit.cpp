// The audit chain: hash(n) = SM3(hash(n-1) and every column of row n with its length before it).

#include "engine/audit.hpp"

#include <limits>

#include "engine/sm3.hpp"

namespace onecard {
namespace {

constexpr Statement take_head{"engine.take_audit_head",
                              "UPDATE audit_head SET seq = seq + 1 WHERE single = 1 RETURNING seq, hash"};
constexpr Statement insert_head{"engine.insert_audit_head", R"sql(
    INSERT INTO audit_head (single, seq, hash) VALUES (1, 0, $1) ON CONFLICT (single) DO NOTHING)sql"};
constexpr Statement update_head{"engine.update_audit_head", "UPDATE audit_head SET hash = $1 WHERE single = 1"};
constexpr Statement insert_audit{"engine.insert_audit", R"sql(
    INSERT INTO audit (seq, at, actor, operation, door, input, outcome, note, hash)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))sql"};
constexpr Statement select_audit{"engine.select_audit", R"sql(
    SELECT seq, at, actor, operation, door, input, outcome, note, hash FROM audit ORDER BY seq)sql"};
constexpr Statement select_head{"engine.select_audit_head", "SELECT seq, hash FROM audit_head WHERE single = 1"};

std::string chained(std::string_view before, std::int64_t seq, const AuditLine& line) {
    Sm3 hash;
    const auto add = [&](std::string_view text) {
        hash.update(std::to_string(text.size()) + ":");
        hash.update(text);
    };
    add(before);
    add(std::to_string(seq));
    add(std::to_string(line.at.micros()));
    for (const auto& text : {line.actor, line.operation, line.door, line.input, line.outcome, line.note}) add(text);
    const Sm3Digest digest = hash.finish();
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

}  // namespace

void append_audit(Database& db, const AuditLine& line) {
    std::int64_t seq = 0;
    std::string before;
    const auto take = [&] {
        db.each(take_head, [&](const Row& row) {
            seq = row.number(0);
            before = std::string{row.blob(1)};
        });
    };
    take();
    if (seq == 0) {
        db.change(insert_head, Blob{std::string_view{}});
        take();
    }
    const std::string hash = chained(before, seq, line);
    db.change(insert_audit, seq, line.at, line.actor, line.operation, line.door, line.input, line.outcome, line.note,
              Blob{hash});
    db.change(update_head, Blob{hash});
}

AuditVerdict verify_audit(Database& db) {
    AuditVerdict verdict;
    std::string before;
    db.each(select_audit, [&](const Row& row) {
        if (verdict.first_wrong) return;
        ++verdict.rows;
        const AuditLine line{row.instant(1), row.text(2), row.text(3), row.text(4),
                             row.text(5),    row.text(6), row.text(7)};
        const std::string hash = chained(before, verdict.rows, line);
        if (row.number(0) != verdict.rows || hash != row.blob(8)) verdict.first_wrong = verdict.rows;
        before = hash;
    });
    if (verdict.first_wrong) return verdict;
    db.each(select_head, [&](const Row& row) {
        if (row.number(0) != verdict.rows || row.blob(1) != before) verdict.first_wrong = verdict.rows + 1;
    });
    return verdict;
}

std::int64_t count_audit_rows(Database& db) { return db.number_or(0, select_head); }

}  // namespace onecard
