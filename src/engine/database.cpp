// What both databases share: kept rows, the schema's dialect, and the choice between the two.

#include "engine/database.hpp"

#include <cstring>

namespace onecard {

PersonKey Row::person_key(int column) const {
    const std::string_view bytes = blob(column);
    PersonKey key;
    if (bytes.size() != key.bytes.size()) throw std::logic_error{"a person key has 16 bytes"};
    std::memcpy(key.bytes.data(), bytes.data(), bytes.size());
    return key;
}

bool KeptRow::is_null(int column) const { return cells.at(static_cast<std::size_t>(column)).index() == 0; }

bool KeptRow::is_number(int column) const { return cells.at(static_cast<std::size_t>(column)).index() == 1; }

std::int64_t KeptRow::number(int column) const {
    return std::get<std::int64_t>(cells.at(static_cast<std::size_t>(column)));
}

std::string_view KeptRow::text(int column) const {
    const auto& cell = cells.at(static_cast<std::size_t>(column));
    if (cell.index() == 0) return {};
    return std::get<std::string>(cell);
}

void Database::keep(const Row& row, Rows& out) {
    KeptRow kept;
    kept.cells.resize(static_cast<std::size_t>(row.columns()));
    for (int column = 0; column < row.columns(); ++column) {
        auto& cell = kept.cells[static_cast<std::size_t>(column)];
        if (row.is_null(column)) continue;
        if (row.is_number(column))
            cell = row.number(column);
        else
            cell = std::string{row.text(column)};
    }
    out.push_back(std::move(kept));
}

std::string schema_text(std::string_view text, DatabaseKind kind) {
    std::string out{text};
    if (kind == DatabaseKind::postgres) return out;
    const auto replace = [&](std::string_view from, std::string_view to) {
        for (std::size_t at = out.find(from); at != std::string::npos; at = out.find(from, at + to.size()))
            out.replace(at, from.size(), to);
    };
    replace("BIGINT", "INTEGER");
    replace("BYTEA", "BLOB");
    replace("\n) /*clustered*/;", "\n) STRICT, WITHOUT ROWID;");
    replace("\n);", "\n) STRICT;");
    return out;
}

std::unique_ptr<Database> open_database(const std::string& url) {
    if (url.starts_with("postgresql://") || url.starts_with("postgres://")) return open_postgres(url);
    return open_sqlite(url);
}

}  // namespace onecard
