// PostgreSQL behind the database face: binary parameters and results, COPY for bulk, cursors for long results.

#include <endian.h>
#include <libpq-fe.h>

#include <cstring>
#include <unordered_map>

#include "engine/database.hpp"

namespace onecard {
namespace {

constexpr Oid oid_bool = 16, oid_bytea = 17, oid_int8 = 20, oid_int2 = 21, oid_int4 = 23, oid_text = 25;

struct ResultFree {
    void operator()(PGresult* result) const { PQclear(result); }
};
using Result = std::unique_ptr<PGresult, ResultFree>;

DatabaseFault fault_of(std::string_view state) {
    if (state == "23505") return DatabaseFault::unique;
    if (state == "23503") return DatabaseFault::foreign_key;
    if (state == "23502") return DatabaseFault::not_null;
    if (state == "23514") return DatabaseFault::check;
    if (state == "40001" || state == "40P01") return DatabaseFault::serialization;
    if (state == "55P03" || state == "57014") return DatabaseFault::busy;
    if (state == "53100") return DatabaseFault::disk_full;
    if (state.starts_with("08") || state.starts_with("57P") || state.empty()) return DatabaseFault::connection;
    return DatabaseFault::other;
}

class PostgresRow final : public Row {
public:
    PostgresRow(const PGresult* result, int row) : result_{result}, row_{row} {}
    int columns() const override { return PQnfields(result_); }
    bool is_null(int column) const override { return PQgetisnull(result_, row_, column) != 0; }
    bool is_number(int column) const override {
        switch (PQftype(result_, column)) {
            case oid_bool:
            case oid_int2:
            case oid_int4:
            case oid_int8: return !is_null(column);
            default: return false;
        }
    }
    std::int64_t number(int column) const override {
        const char* bytes = PQgetvalue(result_, row_, column);
        if (!is_null(column)) {
            switch (PQftype(result_, column)) {
                case oid_bool: return *bytes;
                case oid_int2: return static_cast<std::int16_t>(be16toh(read<std::uint16_t>(bytes)));
                case oid_int4: return static_cast<std::int32_t>(be32toh(read<std::uint32_t>(bytes)));
                case oid_int8: return static_cast<std::int64_t>(be64toh(read<std::uint64_t>(bytes)));
                default: break;
            }
        }
        throw std::logic_error{std::string{"not a number (cast sums to BIGINT): column "} + PQfname(result_, column)};
    }
    std::string_view text(int column) const override {
        return {PQgetvalue(result_, row_, column), static_cast<std::size_t>(PQgetlength(result_, row_, column))};
    }
    std::string_view blob(int column) const override { return text(column); }

private:
    template <class Wire>
    static Wire read(const char* bytes) {
        Wire wire;
        std::memcpy(&wire, bytes, sizeof wire);
        return wire;
    }
    const PGresult* result_;
    int row_;
};

/// The values of one call in libpq's arrays; integers travel as 8 bytes in network order.
struct Wire {
    explicit Wire(std::span<const Value> values) {
        numbers.reserve(values.size());
        for (const Value& value : values) {
            formats.push_back(1);
            switch (value.index()) {
                case 0:
                    types.push_back(0);
                    bytes.push_back(nullptr);
                    lengths.push_back(0);
                    signature += 'n';
                    break;
                case 1:
                    numbers.push_back(htobe64(static_cast<std::uint64_t>(std::get<1>(value))));
                    types.push_back(oid_int8);
                    bytes.push_back(reinterpret_cast<const char*>(&numbers.back()));
                    lengths.push_back(8);
                    signature += 'i';
                    break;
                case 2: push(std::get<2>(value), oid_text, 't'); break;
                default: push(std::get<3>(value).bytes, oid_bytea, 'b');
            }
        }
    }
    void push(std::string_view text, Oid type, char mark) {
        types.push_back(type);
        bytes.push_back(text.data() != nullptr ? text.data() : "");
        lengths.push_back(static_cast<int>(text.size()));
        signature += mark;
    }
    int count() const { return static_cast<int>(types.size()); }

    std::vector<Oid> types;
    std::vector<const char*> bytes;
    std::vector<int> lengths;
    std::vector<int> formats;
    std::vector<std::uint64_t> numbers;
    std::string signature;
};

class Postgres final : public Database {
public:
    explicit Postgres(const std::string& url) : connection_{PQconnectdb(url.c_str())} {
        if (PQstatus(connection_) != CONNECTION_OK) {
            const std::string text = PQerrorMessage(connection_);
            PQfinish(connection_);
            throw DatabaseError{DatabaseFault::connection, text};
        }
        PQsetNoticeProcessor(connection_, [](void*, const char*) {}, nullptr);
        script("SET client_min_messages = warning; SET TIME ZONE 'UTC'; SET lock_timeout = '15s';"
               "SET idle_in_transaction_session_timeout = '10min'");
    }
    Postgres(const Postgres&) = delete;
    Postgres& operator=(const Postgres&) = delete;
    ~Postgres() override { PQfinish(connection_); }

    DatabaseKind kind() const override { return DatabaseKind::postgres; }

    std::int64_t run(const Statement& statement, std::span<const Value> values,
                     const std::function<void(const Row&)>& visit) override {
        const std::string_view text = statement.postgres.empty() ? statement.text : statement.postgres;
        const Wire wire{values};
        // A cursor keeps the memory of a long result small; only a SELECT can have one, and only in a transaction.
        if (visit && in_transaction() && is_select(text)) return run_by_cursor(statement.name, text, wire, visit);
        const std::string& name = prepare(statement.name, text, wire);
        Result result{PQexecPrepared(connection_, name.c_str(), wire.count(), wire.bytes.data(), wire.lengths.data(),
                                     wire.formats.data(), 1)};
        expect(result, statement.name);
        if (visit)
            for (int row = 0; row < PQntuples(result.get()); ++row) visit(PostgresRow{result.get(), row});
        const char* changed = PQcmdTuples(result.get());
        return is_select(text) || *changed == '\0' ? 0 : std::atoll(changed);
    }

    void check(const Statement& statement) override {
        const std::string_view text = statement.postgres.empty() ? statement.text : statement.postgres;
        const std::string name = "check_" + std::to_string(++prepared_count_);
        Result result{PQprepare(connection_, name.c_str(), std::string{text}.c_str(), 0, nullptr)};
        expect(result, statement.name);
    }

    void script(std::string_view text) override {
        Result result{PQexec(connection_, std::string{text}.c_str())};
        expect(result, "script");
    }

    std::unique_ptr<BulkLoad> bulk_load(std::string_view table, std::string_view columns) override;

    void begin(bool writes) override {
        script(writes ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        in_transaction_ = true;
    }
    void commit() override {
        in_transaction_ = false;
        Result result{PQexec(connection_, "COMMIT")};
        expect(result, "commit");
        // A transaction that failed earlier answers COMMIT with ROLLBACK and no error.
        if (std::string_view{PQcmdStatus(result.get())} != "COMMIT")
            throw DatabaseError{DatabaseFault::other, "commit of a failed transaction"};
    }
    void rollback() noexcept override {
        in_transaction_ = false;
        Result result{PQexec(connection_, "ROLLBACK")};
    }
    bool in_transaction() const override { return in_transaction_; }
    void interrupt() noexcept override {
        if (PGcancel* cancel = PQgetCancel(connection_)) {
            char text[256];
            PQcancel(cancel, text, sizeof text);
            PQfreeCancel(cancel);
        }
    }
    bool is_alive() const override { return PQstatus(connection_) == CONNECTION_OK; }

    void expect(const Result& result, std::string_view where) {
        switch (PQresultStatus(result.get())) {
            case PGRES_COMMAND_OK:
            case PGRES_TUPLES_OK:
            case PGRES_COPY_IN:
            case PGRES_EMPTY_QUERY: return;
            default: break;
        }
        const char* state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
        const DatabaseFault fault = is_alive() ? fault_of(state != nullptr ? state : "") : DatabaseFault::connection;
        throw DatabaseError{fault, std::string{where} + ": " + PQerrorMessage(connection_)};
    }
    PGconn* connection() { return connection_; }

private:
    static bool is_select(std::string_view text) {
        const std::size_t at = text.find_first_not_of(" \n\t");
        if (at == std::string_view::npos || text.find("RETURNING") != std::string_view::npos) return false;
        const std::string_view word = text.substr(at, 6);
        return word == "SELECT" || (word.starts_with("WITH") && text.find("INSERT") == std::string_view::npos &&
                                    text.find("UPDATE ") == std::string_view::npos);
    }

    const std::string& prepare(std::string_view name, std::string_view text, const Wire& wire) {
        std::string key{text};
        key += '\0';
        key += wire.signature;
        const auto found = prepared_.find(key);
        if (found != prepared_.end()) return found->second;
        std::string prepared_name = "s" + std::to_string(++prepared_count_);
        Result result{PQprepare(connection_, prepared_name.c_str(), std::string{text}.c_str(), wire.count(),
                                wire.types.data())};
        expect(result, name);
        return prepared_.emplace(std::move(key), std::move(prepared_name)).first->second;
    }

    std::int64_t run_by_cursor(std::string_view name, std::string_view text, const Wire& wire,
                               const std::function<void(const Row&)>& visit) {
        constexpr int chunk = 5000;
        // Short results, by far the most, come back with the first fetch; nested reads need cursors of their own.
        const std::string cursor = "c" + std::to_string(++cursors_);
        Result opened{PQexecParams(
            connection_, ("DECLARE " + cursor + " NO SCROLL CURSOR FOR " + std::string{text}).c_str(),
            wire.count(), wire.types.data(), wire.bytes.data(), wire.lengths.data(), wire.formats.data(), 1)};
        expect(opened, name);
        const std::string fetch = "FETCH " + std::to_string(chunk) + " FROM " + cursor;
        for (;;) {
            Result result{PQexecParams(connection_, fetch.c_str(), 0, nullptr, nullptr, nullptr, nullptr, 1)};
            expect(result, name);
            const int count = PQntuples(result.get());
            for (int row = 0; row < count; ++row) visit(PostgresRow{result.get(), row});
            if (count < chunk) break;
        }
        Result closed{PQexec(connection_, ("CLOSE " + cursor).c_str())};
        expect(closed, name);
        return 0;
    }

    PGconn* connection_;
    bool in_transaction_ = false;
    std::int64_t prepared_count_ = 0;
    std::int64_t cursors_ = 0;
    std::unordered_map<std::string, std::string> prepared_;
};

/// COPY in the binary format: a field count, then each field with its length.
class PostgresBulkLoad final : public BulkLoad {
public:
    PostgresBulkLoad(Postgres& owner, std::string_view table, std::string_view columns) : owner_{owner} {
        if (!owner.in_transaction()) throw std::logic_error{"a bulk load needs a transaction"};
        const std::string text =
            "COPY " + std::string{table} + " (" + std::string{columns} + ") FROM STDIN WITH (FORMAT binary)";
        Result result{PQexec(owner.connection(), text.c_str())};
        owner.expect(result, table);
        open_ = true;
        buffer_.append("PGCOPY\n\377\r\n\0", 11);
        buffer_.append(8, '\0');
    }
    ~PostgresBulkLoad() override {
        // Abandoned on the way of an exception: the server must not wait for more.
        if (open_) end("abandoned");
    }
    void row(std::span<const Value> values) override {
        append16(static_cast<std::uint16_t>(values.size()));
        for (const Value& value : values) {
            switch (value.index()) {
                case 0: append32(0xffffffffu); break;
                case 1: {
                    append32(8);
                    const std::uint64_t wire = htobe64(static_cast<std::uint64_t>(std::get<1>(value)));
                    buffer_.append(reinterpret_cast<const char*>(&wire), 8);
                    break;
                }
                case 2: append(std::get<2>(value)); break;
                default: append(std::get<3>(value).bytes);
            }
        }
        ++count_;
        if (buffer_.size() > 256 * 1024) flush();
    }
    std::int64_t finish() override {
        append16(0xffff);
        flush();
        const std::string problem = end(nullptr);
        if (!problem.empty()) throw DatabaseError{fault_, problem};
        return count_;
    }

private:
    void append(std::string_view text) {
        append32(static_cast<std::uint32_t>(text.size()));
        buffer_.append(text);
    }
    void append16(std::uint16_t number) {
        const std::uint16_t wire = htobe16(number);
        buffer_.append(reinterpret_cast<const char*>(&wire), 2);
    }
    void append32(std::uint32_t number) {
        const std::uint32_t wire = htobe32(number);
        buffer_.append(reinterpret_cast<const char*>(&wire), 4);
    }
    void flush() {
        if (PQputCopyData(owner_.connection(), buffer_.data(), static_cast<int>(buffer_.size())) != 1)
            throw DatabaseError{DatabaseFault::connection, PQerrorMessage(owner_.connection())};
        buffer_.clear();
    }
    std::string end(const char* reason) {
        open_ = false;
        std::string problem;
        if (PQputCopyEnd(owner_.connection(), reason) != 1) problem = PQerrorMessage(owner_.connection());
        while (PGresult* raw = PQgetResult(owner_.connection())) {
            Result result{raw};
            if (reason != nullptr || PQresultStatus(result.get()) == PGRES_COMMAND_OK) continue;
            const char* state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
            fault_ = fault_of(state != nullptr ? state : "");
            problem = PQresultErrorMessage(result.get());
        }
        return problem;
    }

    Postgres& owner_;
    bool open_ = false;
    std::string buffer_;
    std::int64_t count_ = 0;
    DatabaseFault fault_ = DatabaseFault::connection;
};

std::unique_ptr<BulkLoad> Postgres::bulk_load(std::string_view table, std::string_view columns) {
    return std::make_unique<PostgresBulkLoad>(*this, table, columns);
}

}  // namespace

std::unique_ptr<Database> open_postgres(const std::string& url) { return std::make_unique<Postgres>(url); }

}  // namespace onecard
