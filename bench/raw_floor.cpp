// What the journey is compared with: the same rows through the same engine with nothing but bulk statements.

#include "bench/raw_floor.hpp"

#include <array>
#include <chrono>
#include <cstdio>
#include <fstream>

namespace onecard::bench {
namespace {

using Seconds = std::chrono::duration<double>;

constexpr Statement join{"bench.join", R"sql(
    INSERT INTO floor_lines (n, name, number, account, bank, amount)
    SELECT r.n, r.name, r.number, c.account, c.bank, r.amount
      FROM floor_rows r JOIN floor_cards c ON c.number = r.number)sql"};
constexpr Statement lines{"bench.lines", "SELECT n, name, number, account, bank, amount FROM floor_lines ORDER BY n"};

}  // namespace

void load_floor_registry(Database& db, const demo::MadeUpCounty& county) {
    db.script(
        schema_text("DROP TABLE IF EXISTS floor_cards; CREATE TABLE floor_cards (\n    number TEXT NOT NULL "
                    "PRIMARY KEY,\n"
                    "    account TEXT NOT NULL,\n    bank BIGINT NOT NULL\n) /*clustered*/;",
                    db.kind()));
    Transaction transaction{db};
    auto load = db.bulk_load("floor_cards", "number, account, bank");
    for (std::uint64_t i = 0; i < county.people(); ++i) {
        const demo::MadeUpPerson p = county.person(i);
        if (p.cards.empty()) continue;
        const std::array<Value, 3> row{to_value(p.number), to_value(p.cards.front().account),
                                       to_value(static_cast<std::int64_t>(p.cards.front().bank))};
        load->row(row);
    }
    load->finish();
    transaction.commit();
    if (db.kind() == DatabaseKind::postgres) db.script("ANALYZE floor_cards");
}

FloorTimes run_raw_floor(Database& db, const std::filesystem::path& roster_csv, const std::filesystem::path& out) {
    FloorTimes times;
    db.script(
        schema_text("DROP TABLE IF EXISTS floor_rows; DROP TABLE IF EXISTS floor_lines;"
                    "CREATE TABLE floor_rows (\n    n BIGINT NOT NULL PRIMARY KEY,\n    name TEXT, number "
                    "TEXT, ethnic TEXT, mobile TEXT,"
                    " town TEXT, village TEXT, bank TEXT, account TEXT, amount TEXT, paid_on TEXT\n);"
                    "CREATE TABLE floor_lines (\n    n BIGINT NOT NULL PRIMARY KEY,\n    name TEXT, number "
                    "TEXT, account TEXT,"
                    " bank BIGINT, amount TEXT\n);",
                    db.kind()));
    auto start = std::chrono::steady_clock::now();
    const auto lap = [&] {
        const auto now = std::chrono::steady_clock::now();
        const double seconds = Seconds(now - start).count();
        start = now;
        return seconds;
    };
    {
        Transaction transaction{db};
        auto load = db.bulk_load(
            "floor_rows", "n, name, number, ethnic, mobile, town, village, bank, account, amount, paid_on");
        std::ifstream in{roster_csv};
        std::string line;
        std::getline(in, line);
        std::array<Value, 11> row;
        for (std::int64_t n = 1; std::getline(in, line); ++n) {
            row[0] = to_value(n);
            const std::string_view text{line};
            std::size_t at = 0;
            for (std::size_t column = 1; column < row.size(); ++column) {
                const std::size_t end = std::min(text.find(',', at), text.size());
                row[column] = text.substr(at, end - at);
                at = std::min(end + 1, text.size());
            }
            load->row(row);
        }
        load->finish();
        transaction.commit();
    }
    times.load_s = lap();
    {
        Transaction transaction{db};
        times.lines = db.change(join);
        transaction.commit();
    }
    times.join_s = lap();
    {
        std::FILE* file = std::fopen(out.c_str(), "w");
        const Transaction transaction{db, false};
        db.each(lines, [&](const Row& row) {
            std::fprintf(file, "D|%lld|%.*s|%.*s|%.*s|%lld|%.*s\r\n", static_cast<long long>(row.number(0)),
                         static_cast<int>(row.text(3).size()), row.text(3).data(),
                         static_cast<int>(row.text(1).size()), row.text(1).data(),
                         static_cast<int>(row.text(2).size()), row.text(2).data(),
                         static_cast<long long>(row.number(4)), static_cast<int>(row.text(5).size()),
                         row.text(5).data());
        });
        std::fclose(file);
    }
    times.write_s = lap();
    return times;
}

}  // namespace onecard::bench
