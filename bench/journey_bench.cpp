// The whole job against the raw floor, in one run:
//   journey_bench --people N --rows M [--database URL] [--banks K] [--runs R] [--threads T] [--json FILE]
// Prints for each step the median seconds of the runs, rows a second and peak memory, and the ratio of the whole to the
// fewest bulk statements that load the same rows, join them with the registry and write the lines out.

#include <fmt/format.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstring>
#include <fstream>
#include <map>
#include <thread>

#include "bench/raw_floor.hpp"
#include "doors/demo/demonstration.hpp"
#include "engine/job_runner.hpp"

namespace {

using namespace onecard;
namespace fs = std::filesystem;
using Clock_ = std::chrono::steady_clock;

struct Options {
    std::uint64_t people = 100'000, rows = 50'000;
    std::string database, json;
    std::size_t banks = 6;
    int runs = 3;
    unsigned threads = 2;  ///< for bulk jobs, as `worker.threads`
};

/// Peak resident memory since the last call, in megabytes.
std::int64_t peak_mb() {
    std::ifstream status{"/proc/self/status"};
    std::int64_t kilobytes = 0;
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:")) kilobytes = std::atoll(line.c_str() + 6);
    std::ofstream{"/proc/self/clear_refs"} << "5";
    return kilobytes / 1024;
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

struct Step {
    std::vector<double> seconds;
    std::int64_t peak = 0;
};

class Table {
public:
    template <class Work>
    void time(const std::string& name, Work work) {
        if (!steps_.contains(name)) order_.push_back(name);
        peak_mb();
        const auto start = Clock_::now();
        work();
        Step& step = steps_[name];
        step.seconds.push_back(std::chrono::duration<double>(Clock_::now() - start).count());
        step.peak = std::max(step.peak, peak_mb());
    }
    void put(const std::string& name, double seconds) {
        if (!steps_.contains(name)) order_.push_back(name);
        steps_[name].seconds.push_back(seconds);
    }
    const std::vector<std::string>& order() const { return order_; }
    double median_of(const std::string& name) const { return median(steps_.at(name).seconds); }
    std::int64_t peak_of(const std::string& name) const { return steps_.at(name).peak; }

private:
    std::vector<std::string> order_;
    std::map<std::string, Step> steps_;
};

/// Runs what waits on several threads, as a worker does, until nothing waits and nothing runs.
void run_jobs(Installation& installation, unsigned threads) {
    std::atomic<unsigned> busy = 0;
    std::vector<std::jthread> hands;
    for (unsigned hand = 0; hand < threads; ++hand)
        hands.emplace_back([&, hand] {
            const std::string owner = fmt::format("bench_{}_{}", getpid(), hand);
            JobRunner quick{installation, "quick", owner}, bulk{installation, "bulk", owner};
            for (;;) {
                ++busy;
                const bool ran = quick.run_one() || bulk.run_one();
                if (--busy == 0 && !ran) return;
                if (!ran) std::this_thread::sleep_for(std::chrono::milliseconds{1});
            }
        });
}

constexpr Statement select_job_spans{"bench.select_job_spans", R"sql(
    SELECT kind, MIN(id), MIN(started_at), MAX(finished_at) FROM jobs WHERE id > $1 GROUP BY kind ORDER BY 2)sql"};
constexpr Statement select_last_job{"bench.select_last_job", "SELECT MAX(id) FROM jobs"};

std::int64_t last_job(Installation& installation) {
    return installation.lease()->db->number_or(0, select_last_job);
}
/// From the first start to the last end of the jobs of each kind that came after job `after`.
void put_job_spans(Installation& installation, std::int64_t after, Table& table) {
    installation.lease()->db->each(
        select_job_spans,
        [&](const Row& row) {
            table.put(row.string(0), static_cast<double>(row.number(3) - row.number(2)) / 1e6);
        },
        after);
}

int run(const Options& options) {
    spdlog::set_level(spdlog::level::err);
    const fs::path folder = fs::temp_directory_path() / fmt::format("onecard_journey_{}", getpid());
    fs::create_directories(folder);
    const demo::MadeUpCounty county{1, options.people, true, options.banks};
    const std::string url = options.database.empty() ? (folder / "onecard.db").string() : options.database;
    Installation installation{the_house(), Places{folder.string()}, url, KeyRing::unsaved()};
    {
        auto session = installation.lease();
        migrate(*session->db, the_house());
        const Transaction transaction{*session->db};
        Unit unit = installation.unit(*session, worker_actor());
        for (const Module* module : the_house().modules())
            if (module->furnish != nullptr) module->furnish(unit);
        session->db->commit();
    }
    demo::Demonstration demonstration{installation, county};
    demonstration.run_jobs = [&] { run_jobs(installation, options.threads); };
    demonstration.found_county("Bench-2026-only");
    // The floor writes plain text, so the banks get plain text too.
    for (const auto& row : demo::carried_rows("src/business/payments/data/demo_banks.csv"))
        demonstration.call("platform", "payments.save_channel",
                           Node::of({{"bank", std::stol(row[0])},
                                     {"name_zh", row[1]},
                                     {"name_en", row[2]},
                                     {"cnaps", row[4]},
                                     {"format", "PLATFORM_TEXT"},
                                     {"encoding", "UTF-8"},
                                     {"folder", "bank_" + row[0]},
                                     {"payer_account", "6990000000001"},
                                     {"payer_name", "演示"}}));
    Table setup;
    fmt::print("{} people, {} roster rows, {} banks, {}\n", options.people, options.rows,
               county.banks().size(),
               installation.database_kind() == DatabaseKind::sqlite ? "SQLite" : "PostgreSQL");
    county.write_registry(folder / "registry.csv");
    setup.time("registry import", [&] { demonstration.import_registry(folder / "registry.csv"); });
    fmt::print("registry import (not part of the journey): {:.1f} s, {:.0f} rows/s, peak {} MB\n",
               setup.median_of("registry import"),
               static_cast<double>(options.people) / setup.median_of("registry import"),
               setup.peak_of("registry import"));
    fs::remove(folder / "registry.csv");
    const auto floor_db =
        open_database(options.database.empty() ? (folder / "floor.db").string() : options.database);
    bench::load_floor_registry(*floor_db, county);

    Table table, floor, jobs;
    std::vector<double> totals, floors;
    for (int run = 0; run < options.runs; ++run) {
        const fs::path roster = folder / fmt::format("roster{}.csv", run);
        const std::string period = fmt::format("2026-{:02}", run + 1);
        county.write_roster(roster, options.rows, demo::RosterErrors::none, Month::parse(period).value());
        const auto times = bench::run_raw_floor(*floor_db, roster, folder / "lines.txt");
        floor.put("load", times.load_s);
        floor.put("join", times.join_s);
        floor.put("write", times.write_s);
        floors.push_back(times.total_s());
        fs::remove(folder / "lines.txt");

        demo::BatchOutcome batch;
        demo::BatchPlan plan{.department = "AGRICULTURE",
                             .item_code = fmt::format("21301{:02}", run + 22),
                             .major_name = "农业",
                             .minor_name = fmt::format("演示补贴{}", run + 1),
                             .short_name = "演示",
                             .period = period,
                             .sheet = roster,
                             .quota = "99999999999.00"};
        const auto start = Clock_::now();
        double outside = 0;
        const std::int64_t before = last_job(installation);
        table.time("import + match + first review", [&] { batch = demonstration.prepare_batch(plan); });
        table.time("approve", [&] { demonstration.approve(batch); });
        table.time("order + lines + bank files", [&] { demonstration.pay(batch); });
        const auto bank = Clock_::now();
        bank_sim::BankSimulator simulator;
        const auto exchange = installation.places().exchange();
        simulator.answer(exchange, 1, bank_sim::BankMood::all_paid,
                         bank_sim::BankSimulator::next_round(exchange));
        outside = std::chrono::duration<double>(Clock_::now() - bank).count();
        table.time("results", [&] {
            demonstration.call("platform", "payments.collect_bank_files", Node::of({}));
            demonstration.run_jobs();
        });
        table.time("books checked", [&] { demonstration.check_books(); });
        totals.push_back(std::chrono::duration<double>(Clock_::now() - start).count() - outside);
        put_job_spans(installation, before, jobs);
    }
    const double total = median(totals), least = median(floors);
    const auto row = [&](std::string_view name, double seconds, std::int64_t peak) {
        fmt::print("{:<34} {:>8.2f} s {:>12.0f} rows/s {:>8} {:>8.2f}\n", name, seconds,
                   static_cast<double>(options.rows) / seconds, peak > 0 ? fmt::format("{} MB", peak) : "",
                   seconds / least);
    };
    fmt::print("{:<34} {:>10} {:>19} {:>8} {:>8}\n", "step", "median", "", "peak", "× floor");
    for (const auto& name : floor.order()) row("floor: " + name, floor.median_of(name), 0);
    row("floor", least, 0);
    for (const auto& name : table.order()) row(name, table.median_of(name), table.peak_of(name));
    row("journey", total, 0);
    for (const auto& name : jobs.order()) row("  " + name, jobs.median_of(name), 0);
    fmt::print("ratio journey / raw floor: {:.2f}\n", total / least);
    if (!options.json.empty()) {
        Node steps;
        for (const auto& name : table.order())
            steps.set(name,
                      Node::of({{"milliseconds", static_cast<std::int64_t>(table.median_of(name) * 1000)},
                                {"peak_mb", table.peak_of(name)}}));
        const Node report = Node::of(
            {{"people", static_cast<std::int64_t>(options.people)},
             {"rows", static_cast<std::int64_t>(options.rows)},
             {"database", installation.database_kind() == DatabaseKind::sqlite ? "sqlite" : "postgres"},
             {"floor_milliseconds", static_cast<std::int64_t>(least * 1000)},
             {"journey_milliseconds", static_cast<std::int64_t>(total * 1000)},
             {"ratio_percent", static_cast<std::int64_t>(total / least * 100)},
             {"steps", steps}});
        std::ofstream{options.json} << to_pretty_json(report) << '\n';
    }
    fs::remove_all(folder);
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string flag = argv[i];
        if (flag == "--people")
            options.people = std::stoull(argv[i + 1]);
        else if (flag == "--rows")
            options.rows = std::stoull(argv[i + 1]);
        else if (flag == "--database")
            options.database = argv[i + 1];
        else if (flag == "--banks")
            options.banks = std::stoul(argv[i + 1]);
        else if (flag == "--runs")
            options.runs = std::stoi(argv[i + 1]);
        else if (flag == "--threads")
            options.threads = static_cast<unsigned>(std::stoul(argv[i + 1]));
        else if (flag == "--json")
            options.json = argv[i + 1];
        else
            return fmt::print(stderr, "unknown: {}\n", flag), 2;
    }
    return run(options);
}
