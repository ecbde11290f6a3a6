// Measures how long the store takes to find a person's card and a card by its number among N holders, against the
// plain look into one table by its key.
//
//   cards_lookup_bench [--holders N] [--asks M] [--database URL] [--folder DIR]

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <random>

#include "base/person_name.hpp"
#include "bench/cards_bench.hpp"
#include "business/cards/look_up_store.hpp"
#include "engine/person_hasher.hpp"
#include "engine/statistics.hpp"

namespace onecard {
namespace {

using bench::BenchHouse;
using bench::Lap;

constexpr std::int64_t people_at_once = 200'000;

std::string certificate(std::int64_t nth) {
    return fmt::format("370831{:012}", nth);
}
std::string card(std::int64_t nth) {
    return fmt::format("A{:08}", nth);
}

/// A key and whose it is, in the order of keys, so that clustered tables grow at their end.
struct Holder {
    PersonKey key;
    std::int64_t nth = 0;
};

void settle(BenchHouse& house, const std::vector<Holder>& holders) {
    auto session = house.installation.lease();
    Database& db = *session->db;
    db.script("DROP INDEX cards_by_no; DROP INDEX people_by_town");
    const std::string sealed(76, 's'), account_key(16, 'k');
    const RegionCode town = RegionCode::parse("370831101").value();
    const std::uint64_t hash = name_hash(normalise_name("王小明"));
    for (std::size_t from = 0; from < holders.size(); from += people_at_once) {
        const std::size_t to = std::min(holders.size(), from + static_cast<std::size_t>(people_at_once));
        Transaction transaction{db};
        {
            auto load =
                db.bulk_load("people",
                             "person_key, cert_type, name, name_hash, sex, ethnic, birth, town, village, "
                             "head_key, live_status, died_on, sealed, changed_at");
            for (std::size_t i = from; i < to; ++i)
                load->row(std::array<Value, 14>{to_value(holders[i].key), "01", "王小明",
                                                static_cast<std::int64_t>(hash), "1", "01",
                                                std::int64_t{7000}, to_value(town), std::int64_t{0}, Value{},
                                                std::int64_t{1}, Value{}, Blob{sealed}, std::int64_t{1}});
            load->finish();
        }
        {
            auto load =
                db.bulk_load("cards",
                             "person_key, card_no, generation, bank, social_state, bank_state, state_day, "
                             "issued_on, region, account_tail, account_key, sealed, changed_at");
            for (std::size_t i = from; i < to; ++i)
                load->row(std::array<Value, 13>{to_value(holders[i].key), to_value(card(holders[i].nth)),
                                                std::int64_t{3}, std::int64_t{951}, std::int64_t{1},
                                                std::int64_t{1}, std::int64_t{20'000}, std::int64_t{19'000},
                                                to_value(town), std::int64_t{1234}, Blob{account_key},
                                                Blob{sealed}, std::int64_t{1}});
            load->finish();
        }
        {
            auto load =
                db.bulk_load("card_index",
                             "person_key, name_hash, live_status, town, head_key, valid_cards, card_no, "
                             "card_region, bank, social_state, bank_state, state_day, account_tail, "
                             "account_sealed, changed_at");
            for (std::size_t i = from; i < to; ++i)
                load->row(std::array<Value, 15>{
                    to_value(holders[i].key), static_cast<std::int64_t>(hash), std::int64_t{1},
                    to_value(town), Value{}, std::int64_t{1}, to_value(card(holders[i].nth)), to_value(town),
                    std::int64_t{951}, std::int64_t{1}, std::int64_t{1}, std::int64_t{20'000},
                    std::int64_t{1234}, Blob{sealed}, std::int64_t{1}});
            load->finish();
        }
        transaction.commit();
    }
    db.script(
        "CREATE INDEX cards_by_no ON cards (card_no, person_key); "
        "CREATE INDEX people_by_town ON people (town, person_key)");
    const Transaction transaction{db};
    for (const char* table : {"people", "cards", "card_index"})
        renew_statistics(db, table, static_cast<std::int64_t>(holders.size()));
    db.commit();
}

constexpr Statement plain_look{"bench.plain_look", "SELECT name FROM people WHERE person_key = $1"};

struct Times {
    double median_us = 0, p99_us = 0, worst_us = 0;
};

/// Each ask timed by itself, everybody chosen at random.
template <class Ask>
Times times_of(const std::vector<Holder>& holders, int asks, unsigned seed, Ask ask) {
    std::mt19937_64 chance{seed};
    std::vector<double> took(static_cast<std::size_t>(asks));
    for (double& one : took) {
        const Holder& holder = holders[chance() % holders.size()];
        Lap lap;
        ask(holder);
        one = lap.seconds() * 1e6;
    }
    std::ranges::sort(took);
    return {took[took.size() / 2], took[took.size() * 99 / 100], took.back()};
}

int bench_lookup(std::int64_t count, int asks, const std::string& database,
                 const std::filesystem::path& folder) {
    spdlog::set_level(spdlog::level::err);
    BenchHouse house{folder, database};
    std::vector<Holder> holders(static_cast<std::size_t>(count));
    {
        auto session = house.installation.lease();
        Unit unit = house.installation.unit(*session, worker_actor());
        for (std::int64_t i = 0; i < count; ++i)
            holders[static_cast<std::size_t>(i)] = {unit.hasher.of("01", certificate(i)), i};
    }
    std::ranges::sort(holders, {}, &Holder::key);
    Lap lap;
    settle(house, holders);
    fmt::print("{} holders, {}, laid down in {:.0f} s; {} asks of each kind\n", count,
               database.empty() ? "SQLite" : "PostgreSQL", lap.seconds(), asks);
    std::fflush(stdout);
    auto session = house.installation.lease();
    Unit unit = house.installation.unit(*session, worker_actor());
    std::int64_t found = 0;
    const auto plain = [&](const Holder& holder) {
        unit.db.each(plain_look, [&](const Row&) { ++found; }, holder.key);
    };
    const Times by_key = times_of(holders, asks, 1, plain);
    // From the certificate as typed at a counter, its hash included.
    const Times by_person = times_of(holders, asks, 2, [&](const Holder& holder) {
        cards::look_up_by_person(unit.db, unit.hasher.of("01", certificate(holder.nth)),
                                 [&](const cards::CardAtCounter&) { ++found; });
    });
    const Times by_card = times_of(holders, asks, 3, [&](const Holder& holder) {
        cards::look_up_by_card(unit.db, card(holder.nth), [&](const cards::CardAtCounter&) { ++found; });
    });
    if (found != 3 * std::int64_t{asks}) {
        fmt::print("only {} of {} asks were answered\n", found, 3 * std::int64_t{asks});
        return 1;
    }
    fmt::print("{:<22}{:>10}{:>10}{:>12}{:>18}\n", "", "median µs", "p99 µs", "worst µs", "p99 to plain p99");
    for (const auto& [what, times] :
         {std::pair{"plain, by its key", by_key}, std::pair{"a person's card", by_person},
          std::pair{"a card by number", by_card}})
        fmt::print("{:<22}{:>10.0f}{:>10.0f}{:>12.0f}{:>18.1f}\n", what, times.median_us, times.p99_us,
                   times.worst_us, times.p99_us / by_key.p99_us);
    const double worst = std::max(by_person.p99_us, by_card.p99_us) / 1000;
    fmt::print("p99 {:.2f} ms: {} 5 ms\n", worst, worst < 5 ? "within" : "OVER");
    return 0;
}

}  // namespace
}  // namespace onecard

int main(int count, char** words) {
    using onecard::bench::option;
    return onecard::bench_lookup(
        std::atoll(option(count, words, "--holders", "500000").c_str()),
        std::atoi(option(count, words, "--asks", "20000").c_str()), option(count, words, "--database", ""),
        option(count, words, "--folder",
               (std::filesystem::temp_directory_path() / "cards_lookup_bench").string()));
}
