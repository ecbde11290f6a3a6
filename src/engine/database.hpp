#pragma once
// Database: the one face over SQLite and PostgreSQL; statements are named, prepared once and never concatenated.

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "engine/value.hpp"

namespace onecard {

/// One SQL text for both databases, with parameters $1, $2 …; `postgres` only where two texts cannot be avoided.
struct Statement {
    std::string_view name;  ///< "module.what_it_does", unique
    std::string_view text;
    std::string_view postgres{};
};

enum class DatabaseKind { sqlite, postgres };

/// What went wrong below, told the same way for both databases.
enum class DatabaseFault { unique, foreign_key, not_null, check, busy, serialization, connection, disk_full, other };

class DatabaseError : public std::runtime_error {
public:
    DatabaseError(DatabaseFault fault, const std::string& text) : std::runtime_error{text}, fault_{fault} {}
    DatabaseFault fault() const { return fault_; }

private:
    DatabaseFault fault_;
};

/// The row a cursor stands on. Views stay valid until the next row.
class Row {
public:
    virtual int columns() const = 0;
    virtual bool is_null(int column) const = 0;
    virtual bool is_number(int column) const = 0;
    virtual std::int64_t number(int column) const = 0;    ///< NULL or text is a bug and throws
    virtual std::string_view text(int column) const = 0;  ///< NULL reads as ""
    virtual std::string_view blob(int column) const = 0;  ///< NULL reads as ""

    bool flag(int column) const { return number(column) != 0; }
    Money money(int column) const { return Money::of_fen(number(column)); }
    Date date(int column) const { return Date::of_number(static_cast<std::int32_t>(number(column))); }
    Instant instant(int column) const { return Instant::of_micros(number(column)); }
    RegionCode region(int column) const { return RegionCode::of_number(number(column)); }
    PersonKey person_key(int column) const;
    std::string string(int column) const { return std::string{text(column)}; }
    /// NULL gives the empty id.
    template <class AnId>
    AnId id(int column) const {
        return is_null(column) ? AnId{} : AnId{number(column)};
    }

protected:
    ~Row() = default;
};

/// A row that owns its cells.
class KeptRow final : public Row {
public:
    int columns() const override { return static_cast<int>(cells.size()); }
    bool is_null(int column) const override;
    bool is_number(int column) const override;
    std::int64_t number(int column) const override;
    std::string_view text(int column) const override;
    std::string_view blob(int column) const override { return text(column); }

    std::vector<std::variant<std::monostate, std::int64_t, std::string>> cells;
};
using Rows = std::vector<KeptRow>;

/// Rows on their way into one table: COPY on PostgreSQL, one prepared insert on SQLite. Inside a transaction only.
class BulkLoad {
public:
    virtual ~BulkLoad() = default;
    /// As many values as there are columns, in their order.
    virtual void row(std::span<const Value> values) = 0;
    /// Must be called, else not all rows are written. Answers how many rows were taken.
    virtual std::int64_t finish() = 0;
};

class Database {
public:
    virtual ~Database() = default;
    virtual DatabaseKind kind() const = 0;

    template <class... Args>
    Rows rows(const Statement& statement, const Args&... args) {
        Rows out;
        each(statement, [&](const Row& row) { keep(row, out); }, args...);
        return out;
    }
    /// Calls `visit` for each row without keeping them; for results of any size.
    template <class Visit, class... Args>
    void each(const Statement& statement, Visit&& visit, const Args&... args) {
        const std::array<Value, sizeof...(Args)> values{to_value(args)...};
        run(statement, values, [&](const Row& row) { visit(row); });
    }
    /// The number of rows changed.
    template <class... Args>
    std::int64_t change(const Statement& statement, const Args&... args) {
        const std::array<Value, sizeof...(Args)> values{to_value(args)...};
        return run(statement, values, {});
    }
    /// The first column of the first row; no row, or NULL, gives `otherwise`.
    template <class... Args>
    std::int64_t number_or(std::int64_t otherwise, const Statement& statement, const Args&... args) {
        std::int64_t out = otherwise;
        bool first = true;
        each(
            statement,
            [&](const Row& row) {
                if (first && !row.is_null(0)) out = row.number(0);
                first = false;
            },
            args...);
        return out;
    }

    /// Several statements without parameters or results; for schemas and tests.
    virtual void script(std::string_view text) = 0;
    /// `columns` separated by commas. Nothing else may run on this database until finish().
    virtual std::unique_ptr<BulkLoad> bulk_load(std::string_view table, std::string_view columns) = 0;

    virtual void begin(bool writes) = 0;
    virtual void commit() = 0;
    virtual void rollback() noexcept = 0;
    virtual bool in_transaction() const = 0;
    /// Ends the statement that another thread runs, as soon as possible; it throws DatabaseError.
    virtual void interrupt() noexcept = 0;
    /// False after the connection was lost; such a session is thrown away.
    virtual bool is_alive() const = 0;
    /// Prepares without running, and throws where the text is wrong.
    virtual void check(const Statement& statement) = 0;
    /// Runs with values already made; `visit` may be empty. Answers the number of rows changed.
    virtual std::int64_t run(const Statement& statement, std::span<const Value> values,
                             const std::function<void(const Row&)>& visit) = 0;

private:
    static void keep(const Row& row, Rows& out);
};

/// A transaction that rolls back unless committed.
class Transaction {
public:
    explicit Transaction(Database& db, bool writes = true) : db_{db} { db_.begin(writes); }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction() {
        if (db_.in_transaction()) db_.rollback();
    }
    void commit() { db_.commit(); }

private:
    Database& db_;
};

/// The schema in the dialect of the database. It is written with BIGINT, TEXT and BYTEA; the closing bracket of a
/// table stands alone at the start of its line. SQLite gets INTEGER, BLOB and STRICT tables, and WITHOUT ROWID
/// where the bracket is followed by the remark /*clustered*/.
std::string schema_text(std::string_view text, DatabaseKind kind);

std::unique_ptr<Database> open_sqlite(const std::string& path);
/// `url` as libpq reads it: "postgresql:///onecard?host=/run/postgresql".
std::unique_ptr<Database> open_postgres(const std::string& url);
/// "postgresql://…" opens PostgreSQL, anything else is the path of an SQLite file.
std::unique_ptr<Database> open_database(const std::string& url);

}  // namespace onecard
