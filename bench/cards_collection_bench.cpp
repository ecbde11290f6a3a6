// Measures a collection sheet of N rows read, checked and submitted, and the answer of the police to all of them
// applied, each against the fewest plain statements that bring the same lines into a table.
//
//   cards_collection_bench [--rows N] [--database URL] [--folder DIR]

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include <array>
#include <cstdlib>

#include "base/citizen_number.hpp"
#include "bench/cards_bench.hpp"

namespace onecard {
namespace {

namespace fs = std::filesystem;
using bench::BenchHouse;
using bench::Lap;

std::string number_of(std::int64_t nth) {
    std::string number = fmt::format("370831{}{:02}{:02}{:03}", 1950 + nth / 1000 / 28 / 12 % 60,
                                     nth / 1000 / 28 % 12 + 1, nth / 1000 % 28 + 1, nth % 1000);
    return number + citizen_check_character(number);
}

void write_sheet(const fs::path& path, std::int64_t rows) {
    std::ofstream out{path, std::ios::binary};
    out << "序号,姓名,证件类型,证件号码,性别,民族,出生日期,证件有效期至,国籍,户口性质,户籍地址,常住地址,"
           "手机号码,区划代码,单位编号,单位名称,银行,网点\n";
    for (std::int64_t i = 1; i <= rows; ++i)
        out << fmt::format(
            "{},王小明,01,{},,汉,,20360101,中国,农业,泗源县济河街道中兴路{}号,泗源县济河街道中兴路{}号,"
            "138{:08},370831,U{:04},济河中心小学,951,\n",
            i, number_of(i), i % 900 + 1, i % 900 + 1, i, i % 1000);
}

/// Cells between commas or bars, as they stand.
template <std::size_t N>
void split_cells(std::string_view line, char at, std::array<std::string_view, N>& cells) {
    std::size_t from = 0;
    for (std::string_view& cell : cells) {
        const std::size_t end = std::min(line.find(at, from), line.size());
        cell = line.substr(from, end - from);
        from = std::min(end + 1, line.size());
    }
}

constexpr std::string_view plain_tables = R"sql(
CREATE TABLE plain_records (
    n BIGINT NOT NULL PRIMARY KEY, name TEXT, cert_type TEXT, number TEXT, sex TEXT, ethnic TEXT, birth TEXT,
    valid TEXT, nation TEXT, kind TEXT, address TEXT, living TEXT, mobile TEXT, region TEXT, unit TEXT,
    unit_name TEXT, bank TEXT, outlet TEXT
);
CREATE INDEX plain_records_by_number ON plain_records (number);
CREATE TABLE plain_answers (
    n BIGINT NOT NULL PRIMARY KEY, number TEXT, overall TEXT
);
CREATE TABLE plain_results (
    n BIGINT NOT NULL PRIMARY KEY, number TEXT, overall TEXT, compared_on BIGINT
);)sql";
constexpr Statement plain_join{"bench.plain_results", R"sql(
    INSERT INTO plain_results (n, number, overall, compared_on)
    SELECT r.n, r.number, a.overall, $1
      FROM plain_answers a JOIN plain_records r ON r.n = a.n AND r.number = a.number)sql"};

double load_plain_records(Database& db, const fs::path& sheet) {
    Lap lap;
    Transaction transaction{db};
    auto load =
        db.bulk_load("plain_records",
                     "n, name, cert_type, number, sex, ethnic, birth, valid, nation, kind, address, living, "
                     "mobile, region, unit, unit_name, bank, outlet");
    std::ifstream in{sheet};
    std::string line;
    std::getline(in, line);
    std::array<std::string_view, 18> cells;
    std::array<Value, 18> row;
    for (std::int64_t n = 1; std::getline(in, line); ++n) {
        split_cells(line, ',', cells);
        row[0] = n;
        for (std::size_t i = 1; i < cells.size(); ++i) row[i] = cells[i];
        load->row(row);
    }
    load->finish();
    transaction.commit();
    return lap.seconds();
}

double load_plain_results(Database& db, const fs::path& answers) {
    Lap lap;
    Transaction transaction{db};
    {
        auto load = db.bulk_load("plain_answers", "n, number, overall");
        std::ifstream in{answers};
        std::string line;
        std::getline(in, line);
        std::array<std::string_view, 3> cells;
        while (std::getline(in, line)) {
            split_cells(line, '|', cells);
            load->row(std::array<Value, 3>{std::atoll(cells[0].data()), cells[1], cells[2]});
        }
        load->finish();
    }
    db.change(plain_join, std::int64_t{20'000});
    transaction.commit();
    return lap.seconds();
}

void print(std::string_view what, double seconds, double plain, double target) {
    fmt::print("{:<28}{:8.2f} s   plain {:6.2f} s   ratio {:5.1f}   {} {:.0f} s\n", what, seconds, plain,
               seconds / plain, seconds < target ? "within" : "OVER", target);
    std::fflush(stdout);
}

int bench_collection(std::int64_t rows, const std::string& database, const fs::path& folder) {
    spdlog::set_level(spdlog::level::err);
    BenchHouse house{folder, database};
    const Actor clerk{.kind = ActorKind::operator_,
                      .operator_id = 1,
                      .code = "bench_clerk",
                      .roles = {"CARD_CLERK"},
                      .region = RegionCode::parse("370831").value(),
                      .own_organisation_only = false};
    const fs::path sheet = folder / "sheet.csv", answers = folder / "answers.txt";
    write_sheet(sheet, rows);
    double plain_import = 0, plain_results = 0;
    {
        auto session = house.installation.lease();
        session->db->script(schema_text(plain_tables, session->db->kind()));
        plain_import = load_plain_records(*session->db, sheet);
    }
    const std::string batch = house
                                  .call(clerk, "collection.create_collection",
                                        Node::of({{"title", "基准测试批次"},
                                                  {"region", "370831"},
                                                  {"channel", "UNIT_BATCH"}}))["collection"]
                                  .text();
    const std::string given = house.upload(clerk, sheet, "sheet.csv");
    Lap lap;
    house.call(clerk, "collection.import_collection", Node::of({{"collection", batch}, {"upload", given}}));
    house.run_jobs();
    const double imported = lap.seconds();
    const Node checked = house.call(clerk, "collection.submit_collection", Node::of({{"collection", batch}}));
    const double submitted = lap.seconds();
    if (checked["checked_ok"].number() != rows) {
        fmt::print("only {} of {} rows are good\n", checked["checked_ok"].number(), rows);
        return 1;
    }
    const std::string comparison = house
                                       .call(clerk, "collection.request_comparison",
                                             Node::of({{"collection", batch},
                                                       {"source", "POLICE"},
                                                       {"way", "FERRY"},
                                                       {"purpose", "制卡前身份比对"},
                                                       {"legal_basis", "基准测试"}}))["comparison"]
                                       .text();
    lap.seconds();
    house.run_jobs();
    const double asked = lap.seconds();
    {
        std::ofstream out{answers, std::ios::binary};
        out << "CMPR|1|" << comparison << "|POLICE|20261103|" << rows << "\r\n";
        for (std::int64_t i = 1; i <= rows; ++i)
            out << i << "|" << number_of(i)
                << (i % 50 == 0 ? "|MISMATCH|√|×|√|√|√|√|王晓明||汉|姓名不符\r\n"
                                : "|MATCH|√|√|√|√|√|√||||\r\n");
    }
    {
        auto session = house.installation.lease();
        plain_results = load_plain_results(*session->db, answers);
    }
    const std::string answer = house.upload(clerk, answers, "CMPR.txt");
    lap.seconds();
    house.call(clerk, "collection.take_comparison_result", Node::of({{"upload", answer}}));
    house.run_jobs();
    const double applied = lap.seconds();
    const Node shown =
        house.call(clerk, "collection.show_comparison", Node::of({{"comparison", comparison}}))["comparison"];
    if (shown["matched"].number() + shown["mismatched"].number() != rows) {
        fmt::print("only {} of {} answers were taken\n",
                   shown["matched"].number() + shown["mismatched"].number(), rows);
        return 1;
    }
    fmt::print("collection of {} rows, {}\n", rows, database.empty() ? "SQLite" : "PostgreSQL");
    print("import and check", imported + submitted, plain_import, 30);
    fmt::print("  of which submitting {:.2f} s; the request file took {:.2f} s\n", submitted, asked);
    print("comparison result applied", applied, plain_results, 10);
    return 0;
}

}  // namespace
}  // namespace onecard

int main(int count, char** words) {
    using onecard::bench::option;
    return onecard::bench_collection(
        std::atoll(option(count, words, "--rows", "1000000").c_str()), option(count, words, "--database", ""),
        option(count, words, "--folder",
               (std::filesystem::temp_directory_path() / "cards_collection_bench").string()));
}
