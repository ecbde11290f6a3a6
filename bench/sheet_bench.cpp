// Measures reading and writing a sheet of N rows × 10 columns, and reading it with exceljs in the same run: the two
// readers take turns, so that a busy machine is busy for both, and the ratio is the median of the rounds.
//
//   sheet_bench [--rows N] [--folder DIR] [--repeat K] [--exceljs 0|1] [--json FILE]

#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "base/problem.hpp"
#include "base/sheet_reader.hpp"
#include "base/sheet_writer.hpp"

namespace onecard {
namespace {

struct Measure {
    double seconds = 0;
    double processor_seconds = 0;
    double peak_mb = 0;
    std::string answer;
};

void take_usage(Measure& measured, const rusage& usage) {
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    measured.processor_seconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    measured.peak_mb = static_cast<double>(usage.ru_maxrss) / 1024;
}

/// Runs the work in a process of its own, so that its peak memory is its own; the answer goes through a pipe.
Measure measure(const std::function<std::string()>& work) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) std::abort();
    std::fflush(nullptr);
    const auto began = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        int failed = 0;
        try {
            const std::string answer = work();
            failed = write(ends[1], answer.data(), answer.size()) < 0;
        } catch (const Problem& problem) {
            fmt::print(stderr, "{}\n", problem.text(Language::en));
            failed = 1;
        }
        _exit(failed);
    }
    close(ends[1]);
    Measure result;
    std::array<char, 4096> piece{};
    for (ssize_t got = 0; (got = read(ends[0], piece.data(), piece.size())) > 0;)
        result.answer.append(piece.data(), static_cast<std::size_t>(got));
    close(ends[0]);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    if (status != 0) {
        fmt::print(stderr, "a measured step failed\n");
        std::exit(1);
    }
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    take_usage(result, usage);
    return result;
}

/// The median by seconds of several runs.
Measure median_of(std::vector<Measure> runs) {
    std::sort(runs.begin(), runs.end(), [](const auto& a, const auto& b) { return a.seconds < b.seconds; });
    return runs[runs.size() / 2];
}

/// A made-up roster; the same for the same number of rows.
std::string write_roster(const std::filesystem::path& path, std::uint32_t rows) {
    using Kind = SheetColumn::Kind;
    const SheetLayout layout{.columns = {{"姓名"},
                                         {"身份证号"},
                                         {"民族"},
                                         {"手机号"},
                                         {"镇街"},
                                         {"村（社区）"},
                                         {"开户行"},
                                         {"银行卡号"},
                                         {"补贴额", Kind::money_fen},
                                         {"预计发放时间", Kind::date}},
                             .sheet_name = "发放基础信息表"};
    constexpr std::array family{"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴"};
    constexpr std::array given{"伟", "芳", "娜", "敏",   "静",   "丽",  "强",
                               "磊", "军", "洋", "建国", "志强", "秀英"};
    const auto writer =
        path.extension() == ".csv" ? write_csv(path, layout, TextEncoding::utf8) : write_xlsx(path, layout);
    std::uint64_t random = 20'240'301;
    const auto next = [&random](std::uint64_t below) {
        random = random * 6'364'136'223'846'793'005u + 1'442'695'040'888'963'407u;
        return (random >> 33) % below;
    };
    for (std::uint32_t i = 0; i < rows; ++i) {
        const std::array<std::string, 10> row{
            std::string{family[next(family.size())]} + given[next(given.size())],
            fmt::format("370831{}{:02}{:02}{:04}", 1940 + next(70), 1 + next(12), 1 + next(28), next(10'000)),
            "汉族",
            fmt::format("138{:08}", next(100'000'000)),
            "泗河街道",
            fmt::format("第{}社区", next(400)),
            "农商银行",
            fmt::format("62170{:014}", i),
            std::to_string(100 + next(500'000)),
            fmt::format("2024-{:02}-{:02}", 1 + next(12), 1 + next(28))};
        std::array<std::string_view, 10> cells;
        std::copy(row.begin(), row.end(), cells.begin());
        writer->row(cells);
    }
    writer->finish();
    return "";
}

std::string read_roster(const std::filesystem::path& path) {
    std::uint64_t cells = 0;
    std::uint64_t bytes = 0;
    const auto facts = read_sheet(path, {}, [&](const SheetRow& row) {
        for (const SheetCell& cell : row.cells) {
            ++cells;
            bytes += cell.text.size();
        }
        return true;
    });
    return fmt::format("{} rows, {} cells, {} bytes", facts.rows, cells, bytes);
}

/// Asks node to read it; its seconds are those it measures itself, without its start.
Measure read_with_exceljs(const std::filesystem::path& path) {
    const std::string script = std::string{ONECARD_SOURCE_DIR} + "/bench/exceljs/read.mjs";
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) std::abort();
    std::fflush(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        execlp("node", "node", script.c_str(), path.c_str(), nullptr);
        _exit(127);
    }
    close(ends[1]);
    Measure measured;
    std::array<char, 4096> piece{};
    for (ssize_t got = 0; (got = read(ends[0], piece.data(), piece.size())) > 0;)
        measured.answer.append(piece.data(), static_cast<std::size_t>(got));
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const auto at = measured.answer.find("\"seconds\":");
    if (status != 0 || at == std::string::npos) {
        fmt::print(stderr, "exceljs did not run: npm ci in bench/exceljs, or --exceljs 0\n");
        std::exit(1);
    }
    take_usage(measured, usage);
    measured.seconds = std::stod(measured.answer.substr(at + 10));
    if (measured.answer.ends_with('\n')) measured.answer.pop_back();
    return measured;
}

int run(std::map<std::string, std::string> options) {
    const auto rows = static_cast<std::uint32_t>(std::stoul(options["--rows"]));
    const int repeat = std::stoi(options["--repeat"]);
    const std::filesystem::path folder = options["--folder"];
    std::filesystem::create_directories(folder);
    const auto xlsx = folder / fmt::format("roster-{}.xlsx", rows);
    const auto csv = folder / fmt::format("roster-{}.csv", rows);

    std::string json = fmt::format("{{\"rows\": {}", rows);
    const auto report = [&](const std::string& name, const Measure& measured) {
        fmt::print("{:<11}{:>8.3f} s {:>8.3f} s of processor {:>10.0f} rows/s {:>7.1f} MB peak   {}\n", name,
                   measured.seconds, measured.processor_seconds, rows / measured.seconds, measured.peak_mb,
                   measured.answer);
        json += fmt::format(
            ", \"{}\": {{\"seconds\": {:.3f}, \"processor_seconds\": {:.3f}, \"peak_mb\": {:.1f}}}", name,
            measured.seconds, measured.processor_seconds, measured.peak_mb);
    };
    report("write_xlsx", measure([&] { return write_roster(xlsx, rows); }));
    report("write_csv", measure([&] { return write_roster(csv, rows); }));
    const bool with_exceljs = options["--exceljs"] == "1";
    std::vector<Measure> xlsx_runs, csv_runs, exceljs_runs;
    std::vector<double> ratios;
    for (int i = 0; i < repeat; ++i) {
        csv_runs.push_back(measure([&] { return read_roster(csv); }));
        xlsx_runs.push_back(measure([&] { return read_roster(xlsx); }));
        if (!with_exceljs) continue;
        exceljs_runs.push_back(read_with_exceljs(xlsx));
        ratios.push_back(xlsx_runs.back().seconds / exceljs_runs.back().seconds);
    }
    report("read_csv", median_of(csv_runs));
    report("read_xlsx", median_of(xlsx_runs));
    if (with_exceljs) {
        report("exceljs", median_of(exceljs_runs));
        std::sort(ratios.begin(), ratios.end());
        const double ratio = ratios[ratios.size() / 2];
        fmt::print("reading XLSX takes {:.3f} of exceljs' time (wanted: at most 0.25)\n", ratio);
        json += fmt::format(", \"ratio_to_exceljs\": {:.4f}", ratio);
    }
    if (const auto& file = options["--json"]; !file.empty()) std::ofstream{file} << json << "}\n";
    return 0;
}

}  // namespace
}  // namespace onecard

int main(int count, char** arguments) {
    std::map<std::string, std::string> options{{"--rows", "1000000"},
                                               {"--folder", "run/bench"},
                                               {"--repeat", "3"},
                                               {"--exceljs", "1"},
                                               {"--json", ""}};
    for (int i = 1; i < count; i += 2) {
        if (!options.contains(arguments[i]) || i + 1 == count) {
            fmt::print(stderr,
                       "sheet_bench [--rows N] [--folder DIR] [--repeat K] [--exceljs 0|1] [--json FILE]\n");
            return 2;
        }
        options[arguments[i]] = arguments[i + 1];
    }
    return onecard::run(std::move(options));
}
