// Prints the raw floor alone: floor_bench PEOPLE ROWS DATABASE-URL.

#include <fmt/format.h>

#include "bench/raw_floor.hpp"

int main(int argc, char** argv) {
    using namespace onecard;
    if (argc != 4) {
        fmt::print(stderr, "floor_bench PEOPLE ROWS DATABASE-URL\n");
        return 2;
    }
    const demo::MadeUpCounty county{1, std::stoull(argv[1]), true};
    const auto folder = std::filesystem::temp_directory_path() / "onecard_floor";
    std::filesystem::create_directories(folder);
    county.write_roster(folder / "roster.csv", std::stoull(argv[2]), demo::RosterErrors::none,
                        Month::of(2026, 10).value());
    const auto db = open_database(argv[3]);
    bench::load_floor_registry(*db, county);
    for (int run = 0; run < 3; ++run) {
        const auto times = bench::run_raw_floor(*db, folder / "roster.csv", folder / "lines.txt");
        fmt::print("load {:.2f} s  join {:.2f} s  write {:.2f} s  total {:.2f} s  ({} lines)\n", times.load_s,
                   times.join_s, times.write_s, times.total_s(), times.lines);
    }
    std::filesystem::remove_all(folder);
}
