// SQLite behind the database face: WAL, writers begin immediately, statements prepared once.

#include <sqlite3.h>

#include <unordered_map>

#include "engine/database.hpp"

namespace onecard {
namespace {

[[noreturn]] void fail(sqlite3* db, std::string_view where) {
    const int code = sqlite3_extended_errcode(db);
    DatabaseFault fault = DatabaseFault::other;
    switch (code) {
        case SQLITE_CONSTRAINT_UNIQUE:
        case SQLITE_CONSTRAINT_PRIMARYKEY:
        case SQLITE_CONSTRAINT_ROWID: fault = DatabaseFault::unique; break;
        case SQLITE_CONSTRAINT_FOREIGNKEY: fault = DatabaseFault::foreign_key; break;
        case SQLITE_CONSTRAINT_NOTNULL: fault = DatabaseFault::not_null; break;
        case SQLITE_CONSTRAINT_CHECK: fault = DatabaseFault::check; break;
        default:
            switch (code & 0xff) {
                case SQLITE_BUSY:
                case SQLITE_LOCKED: fault = DatabaseFault::busy; break;
                case SQLITE_FULL:
                case SQLITE_IOERR: fault = DatabaseFault::disk_full; break;
                default: break;
            }
    }
    throw DatabaseError{fault, std::string{where} + ": " + sqlite3_errmsg(db)};
}

struct Prepared {
    sqlite3_stmt* statement = nullptr;
    std::vector<int> index;  // parameter $n stands at index[n-1]; 0 where the text does not use it
};

class SqliteRow final : public Row {
public:
    explicit SqliteRow(sqlite3_stmt* statement) : statement_{statement} {}
    int columns() const override { return sqlite3_column_count(statement_); }
    bool is_null(int column) const override { return type(column) == SQLITE_NULL; }
    bool is_number(int column) const override { return type(column) == SQLITE_INTEGER; }
    std::int64_t number(int column) const override {
        if (type(column) != SQLITE_INTEGER)
            throw std::logic_error{std::string{"not a number: column "} + sqlite3_column_name(statement_, column)};
        return sqlite3_column_int64(statement_, column);
    }
    std::string_view text(int column) const override {
        const void* bytes = type(column) == SQLITE_BLOB
                                ? sqlite3_column_blob(statement_, column)
                                : static_cast<const void*>(sqlite3_column_text(statement_, column));
        if (bytes == nullptr) return {};
        return {static_cast<const char*>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
    }
    std::string_view blob(int column) const override { return text(column); }

private:
    int type(int column) const { return sqlite3_column_type(statement_, column); }
    sqlite3_stmt* statement_;
};

void bind(sqlite3_stmt* statement, int at, const Value& value) {
    switch (value.index()) {
        case 0: sqlite3_bind_null(statement, at); break;
        case 1: sqlite3_bind_int64(statement, at, std::get<1>(value)); break;
        case 2: {
            const std::string_view text = std::get<2>(value);
            sqlite3_bind_text64(statement, at, text.data() ? text.data() : "", text.size(), SQLITE_STATIC,
                                SQLITE_UTF8);
            break;
        }
        default: {
            const std::string_view bytes = std::get<3>(value).bytes;
            sqlite3_bind_blob64(statement, at, bytes.data() ? bytes.data() : "", bytes.size(), SQLITE_STATIC);
        }
    }
}

class Sqlite final : public Database {
public:
    explicit Sqlite(const std::string& path) {
        constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
        if (sqlite3_open_v2(path.c_str(), &db_, flags, nullptr) != SQLITE_OK) {
            const std::string text = db_ != nullptr ? sqlite3_errmsg(db_) : "out of memory";
            sqlite3_close(db_);
            throw DatabaseError{DatabaseFault::connection, path + ": " + text};
        }
        sqlite3_extended_result_codes(db_, 1);
        sqlite3_busy_timeout(db_, 10'000);
        script(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;"
            "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -262144; PRAGMA mmap_size = 8589934592;"
            "PRAGMA journal_size_limit = 268435456;");
    }
    Sqlite(const Sqlite&) = delete;
    Sqlite& operator=(const Sqlite&) = delete;
    ~Sqlite() override {
        for (auto& [text, prepared] : prepared_) sqlite3_finalize(prepared.statement);
        sqlite3_close(db_);
    }

    DatabaseKind kind() const override { return DatabaseKind::sqlite; }

    std::int64_t run(const Statement& statement, std::span<const Value> values,
                     const std::function<void(const Row&)>& visit) override {
        const Prepared& prepared = prepare(statement.name, statement.text);
        struct Reset {
            sqlite3_stmt* statement;
            ~Reset() { sqlite3_reset(statement); }
        } reset{prepared.statement};
        if (values.size() < prepared.index.size())
            throw std::logic_error{std::string{statement.name} + ": too few parameters"};
        for (std::size_t i = 0; i < prepared.index.size(); ++i)
            if (prepared.index[i] != 0) bind(prepared.statement, prepared.index[i], values[i]);
        const SqliteRow row{prepared.statement};
        for (;;) {
            const int code = sqlite3_step(prepared.statement);
            if (code == SQLITE_DONE) break;
            if (code != SQLITE_ROW) fail(db_, statement.name);
            if (visit) visit(row);
        }
        return sqlite3_stmt_readonly(prepared.statement) != 0 ? 0 : sqlite3_changes64(db_);
    }

    void check(const Statement& statement) override { prepare(statement.name, statement.text); }

    void script(std::string_view text) override {
        if (sqlite3_exec(db_, std::string{text}.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) fail(db_, "script");
    }

    std::unique_ptr<BulkLoad> bulk_load(std::string_view table, std::string_view columns) override;

    void begin(bool writes) override {
        static constexpr Statement begin_immediate{"engine.begin_immediate", "BEGIN IMMEDIATE"};
        static constexpr Statement begin_deferred{"engine.begin_deferred", "BEGIN"};
        run(writes ? begin_immediate : begin_deferred, {}, {});
    }
    void commit() override {
        static constexpr Statement commit_now{"engine.commit", "COMMIT"};
        run(commit_now, {}, {});
    }
    void rollback() noexcept override { sqlite3_exec(db_, "ROLLBACK", nullptr, nullptr, nullptr); }
    bool in_transaction() const override { return sqlite3_get_autocommit(db_) == 0; }
    void interrupt() noexcept override { sqlite3_interrupt(db_); }
    bool is_alive() const override { return true; }

    const Prepared& prepare(std::string_view name, std::string_view text) {
        const auto found = prepared_.find(text);
        if (found != prepared_.end()) return found->second;
        Prepared made;
        if (sqlite3_prepare_v3(db_, text.data(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT,
                               &made.statement, nullptr) != SQLITE_OK)
            fail(db_, name);
        const int count = sqlite3_bind_parameter_count(made.statement);
        for (int at = 1; at <= count; ++at) {
            const char* spelled = sqlite3_bind_parameter_name(made.statement, at);
            if (spelled == nullptr || spelled[0] != '$')
                throw std::logic_error{std::string{name} + ": parameters are written $1, $2 …"};
            const auto number = static_cast<std::size_t>(std::stoi(spelled + 1));
            if (made.index.size() < number) made.index.resize(number);
            made.index[number - 1] = at;
        }
        return prepared_.emplace(std::string{text}, std::move(made)).first->second;
    }
    sqlite3* handle() { return db_; }

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    sqlite3* db_ = nullptr;
    std::unordered_map<std::string, Prepared, TextHash, std::equal_to<>> prepared_;
};

class SqliteBulkLoad final : public BulkLoad {
public:
    SqliteBulkLoad(Sqlite& owner, std::string_view table, std::string_view columns) : owner_{owner} {
        if (!owner.in_transaction()) throw std::logic_error{"a bulk load needs a transaction"};
        std::string text = "INSERT INTO " + std::string{table} + " (" + std::string{columns} + ") VALUES (";
        std::size_t count = 1;
        for (const char c : columns) count += c == ',' ? 1 : 0;
        for (std::size_t n = 1; n <= count; ++n) text += (n > 1 ? ", $" : "$") + std::to_string(n);
        statement_ = owner.prepare(table, text + ")").statement;
    }
    void row(std::span<const Value> values) override {
        int at = 0;
        for (const Value& value : values) bind(statement_, ++at, value);
        const int code = sqlite3_step(statement_);
        sqlite3_reset(statement_);
        if (code != SQLITE_DONE) fail(owner_.handle(), "bulk load");
        ++count_;
    }
    std::int64_t finish() override { return count_; }

private:
    Sqlite& owner_;
    sqlite3_stmt* statement_ = nullptr;
    std::int64_t count_ = 0;
};

std::unique_ptr<BulkLoad> Sqlite::bulk_load(std::string_view table, std::string_view columns) {
    return std::make_unique<SqliteBulkLoad>(*this, table, columns);
}

}  // namespace

std::unique_ptr<Database> open_sqlite(const std::string& path) { return std::make_unique<Sqlite>(path); }

}  // namespace onecard
