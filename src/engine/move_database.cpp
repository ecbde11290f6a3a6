// How a database moves: table by table with the bulk load of the target, counts compared before the commit.

#include "engine/move_database.hpp"

#include <fmt/format.h>

#include <vector>

namespace onecard {
namespace {

constexpr Statement select_tables{
    "engine.select_tables", R"sql(
    SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name)sql",
    "SELECT CAST(tablename AS TEXT) FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"};
constexpr Statement select_columns{
    "engine.select_columns", "SELECT name FROM pragma_table_info($1) ORDER BY cid",
    "SELECT CAST(column_name AS TEXT) FROM information_schema.columns WHERE table_name = $1 "
    "AND table_schema = 'public' ORDER BY ordinal_position"};

std::vector<std::string> texts(Database& db, const Statement& statement, std::string_view argument = {}) {
    std::vector<std::string> out;
    const auto take = [&](const Row& row) { out.push_back(row.string(0)); };
    if (argument.empty())
        db.each(statement, take);
    else
        db.each(statement, take, argument);
    return out;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string out;
    for (const auto& part : parts) out += (out.empty() ? "" : ", ") + part;
    return out;
}

/// The tables whose rows people made, since every act leaves one of them; the others may hold code lists that were
/// furnished, and their moves.
bool has_history(std::string_view table) { return table == "audit" || table == "jobs" || table == "uploads"; }

}  // namespace

std::int64_t move_database(Database& from, Database& to,
                           const std::function<void(std::string_view table, std::int64_t rows)>& told) {
    const std::vector<std::string> tables = texts(from, select_tables);
    if (tables != texts(to, select_tables)) throw Problem{move_schema_differs}.with("tables");
    const auto count_of = [](Database& db, const std::string& table) {
        const std::string text = "SELECT COUNT(*) FROM " + table;
        return db.number_or(0, Statement{"engine.count_rows", text});
    };
    for (const auto& table : tables)
        if (has_history(table) && count_of(to, table) > 0) throw Problem{move_target_not_empty}.with(table);
    const Transaction reading{from, false};
    Transaction writing{to};
    std::int64_t total = 0;
    for (const auto& table : tables) {
        const std::vector<std::string> columns = texts(from, select_columns, table);
        if (columns != texts(to, select_columns, table)) throw Problem{move_schema_differs}.with(table);
        to.script("DELETE FROM " + table);
        const std::string text = fmt::format("SELECT {} FROM {}", joined(columns), table);
        auto load = to.bulk_load(table, joined(columns));
        std::vector<Value> values(columns.size());
        // SQLite keeps text and bytes apart by the cell, PostgreSQL by the column: the target's COPY takes both alike.
        from.each(Statement{"engine.read_table", text}, [&](const Row& row) {
            for (int column = 0; column < row.columns(); ++column) {
                Value& value = values[static_cast<std::size_t>(column)];
                if (row.is_null(column))
                    value = std::monostate{};
                else if (row.is_number(column))
                    value = row.number(column);
                else
                    value = Blob{row.blob(column)};
            }
            load->row(values);
        });
        const std::int64_t rows = load->finish();
        if (rows != count_of(from, table)) throw Problem{move_counts_differ}.with(table);
        total += rows;
        told(table, rows);
    }
    if (to.kind() == DatabaseKind::postgres)
        to.script("SELECT setval('id_numbers', (SELECT last + 1 FROM ids WHERE name = 'id'))");
    writing.commit();
    return total;
}

}  // namespace onecard
