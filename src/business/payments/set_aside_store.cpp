// Every SQL statement on lines set aside, but for their writing by the job that reads the file.

#include "business/payments/set_aside_store.hpp"

namespace onecard::payments {
namespace {

constexpr Statement select_set_aside{"payments.select_set_aside_page", R"sql(
    SELECT s.file_id, s.file_line, f.name, s.reason, s.line_id, s.outcome, s.code, s.bank_serial, f.bank, s.amount_fen,
           COALESCE(e.explanation, ''), COALESCE(e.actor, '')
      FROM set_aside_lines s
      JOIN bank_files f ON f.id = s.file_id AND f.state = 'taken'
      JOIN bank_channels c ON c.bank = f.bank
      LEFT JOIN set_aside_explanations e ON e.file_id = s.file_id AND e.file_line = s.file_line
     WHERE (s.file_id > $1 OR (s.file_id = $1 AND s.file_line > $2))
       AND ($3 = 0 OR s.file_id = $3) AND ($4 = 0 OR f.bank = $4) AND ($5 = 0 OR e.actor IS NULL)
       AND (f.region IS NULL OR f.region BETWEEN $6 AND $7)
       AND ($8 = -1 OR c.organisation = $8)
     ORDER BY s.file_id, s.file_line LIMIT $9)sql"};

constexpr Statement insert_explanation{"payments.insert_explanation", R"sql(
    INSERT INTO set_aside_explanations (file_id, file_line, explanation, actor, at)
    SELECT s.file_id, s.file_line, $3, $4, $5
      FROM set_aside_lines s JOIN bank_files f ON f.id = s.file_id AND f.state = 'taken'
     WHERE s.file_id = $1 AND s.file_line = $2
    ON CONFLICT (file_id, file_line) DO NOTHING)sql"};

}  // namespace

std::vector<SetAsideRow> list_set_aside(Unit& unit, const SetAsideFilter& filter, std::int64_t after_file,
                                        std::int64_t after_line, std::int64_t count) {
    std::vector<SetAsideRow> found;
    const bool worker = unit.actor.kind == ActorKind::worker;
    const auto range = unit.actor.region.range();
    unit.db.each(
        select_set_aside,
        [&](const Row& row) {
            found.push_back({.file = row.id<BankFileId>(0),
                             .file_line = row.number(1),
                             .file_name = row.string(2),
                             .reason = row.string(3),
                             .line_id = row.string(4),
                             .outcome = row.string(5),
                             .code = row.string(6),
                             .bank_serial = row.string(7),
                             .bank = row.number(8),
                             .amount = row.money(9),
                             .explanation = row.string(10),
                             .explained_by = row.string(11)});
        },
        after_file, after_line, filter.file, filter.bank, filter.unexplained_only, worker ? 0 : range.lowest,
        worker ? INT64_MAX : range.highest,
        !worker && unit.actor.own_organisation_only ? unit.actor.organisation : -1, count);
    return found;
}

bool explain_set_aside(Unit& unit, BankFileId file, std::int64_t file_line, std::string_view explanation) {
    return unit.db.change(insert_explanation, file, file_line, explanation, unit.actor.code, unit.now) == 1;
}

}  // namespace onecard::payments
