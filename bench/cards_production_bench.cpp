// Measures writing a production batch of N cards as a vendor's encrypted file, against the plain statement
// that reads the same
// rows. Photos are left out (--photo-kb 0) or made up, each of that size, so that what a disk and SM4 cost is
// seen apart.
//
//   cards_production_bench [--cards N] [--photo-kb K] [--folder DIR]

#include <fmt/format.h>

#include <chrono>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>

#include "business/production/archive.hpp"
#include "business/production/batch_store.hpp"
#include "business/production/order_files.hpp"
#include "business/production/record_text.hpp"
#include "engine/envelope.hpp"
#include "engine/files.hpp"
#include "engine/installation.hpp"

namespace onecard {
namespace {

using namespace production;

double seconds_of(const std::function<void()>& work) {
    const auto began = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

void lay_down(Unit& unit, ProductionBatchId batch, std::int64_t cards) {
    std::vector<Item> items;
    std::vector<Snapshot> snapshots;
    std::vector<Account> accounts;
    for (std::int64_t i = 1; i <= cards; ++i) {
        const std::string digits = fmt::format("621001{:012}", i);
        const PersonKey person = unit.hasher.of("01", fmt::format("4418021990{:08}", i));
        items.push_back({.serial = i,
                         .person = person,
                         .application = issuing::ApplicationId{i},
                         .card_no = fmt::format("A{:08}", i),
                         .stage = ItemStage::opened,
                         .box_no = i / 200 + 1,
                         .box_position = fmt::format("{:03}", i % 200)});
        snapshots.push_back({.name = "陈小一",
                             .cert_type = "01",
                             .number = fmt::format("4418021990{:08}", i),
                             .sex = "1",
                             .ethnic = "01",
                             .nationality = "CHN",
                             .mobile = "13800000000",
                             .huji_address = "广东省清远市清城区某某街道一号",
                             .living_address = "广东省清远市清城区某某街道一号",
                             .birth = Date::of(1990, 1, 1).value()});
        accounts.push_back({i, person,
                            BankAccount::parse(digits + luhn_digit(digits), AccountKind::card).value(),
                            fmt::format("62220{:010}", i)});
    }
    insert_items(unit, batch, items);
    insert_snapshots(unit, batch, items, snapshots);
    insert_accounts(unit, batch, accounts);
}

constexpr Statement plain_rows{"bench.plain_production_rows", R"sql(
    SELECT i.seq, i.card_no, s.sealed, a.sealed
      FROM production_items i
      JOIN production_snapshots s ON s.batch = i.batch AND s.seq = i.seq AND s.person_key = i.person_key
      JOIN production_accounts a ON a.batch = i.batch AND a.seq = i.seq AND a.person_key = i.person_key
     WHERE i.batch = $1 AND i.stage = '20' ORDER BY i.seq)sql"};

int bench(std::int64_t cards, std::int64_t photo_kb, const std::filesystem::path& folder) {
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    Installation installation{the_house(), Places{folder.string()}, (folder / "bench.db").string(),
                              KeyRing::unsaved()};
    auto session = installation.lease();
    migrate(*session->db, the_house());
    const ProductionBatchId batch{1};
    {
        Transaction transaction{*session->db};
        Unit unit = installation.unit(*session, worker_actor());
        lay_down(unit, batch, cards);
        transaction.commit();
    }
    Unit unit = installation.unit(*session, worker_actor());
    std::size_t bytes = 0;
    const double plain = seconds_of([&] {
        unit.db.each(
            plain_rows, [&](const Row& row) { bytes += row.blob(2).size() + row.blob(3).size(); }, batch);
    });
    const Sm2KeyPair vendor = generate_sm2_key();
    const std::string photo(static_cast<std::size_t>(photo_kb) * 1024, 'p');
    const std::filesystem::path place = folder / "order.tar.enc";
    const double whole = seconds_of([&] {
        std::string lines;
        const VendorHead head{RegionCode::parse("4418").value(), "3.00", unit.today(), 0};
        each_file_item(unit.db, unit.sealer, batch, ItemStage::opened, 0, cards,
                       [&](const FileItem& one) { add_vendor_line(lines, one, head, "某某银行清城支行"); });
        std::ofstream out{place, std::ios::binary};
        EnvelopeWriter envelope{out, vendor.public_point};
        TarWriter tar{[&](std::string_view piece) { envelope.write(piece); }};
        tar.add("VENDOR_ORDER.txt",
                encoded(head_text({"VENDOR_ORDER", "1", 1, unit.today(), cards, "", ""}) + lines, "GB18030"));
        if (photo_kb > 0)
            for (std::int64_t i = 1; i <= cards; ++i) tar.add(fmt::format("photos/{:06}.jpg", i), photo);
        tar.finish();
        envelope.finish();
    });
    fmt::print("cards {}, photos of {} KB each\n", cards, photo_kb);
    fmt::print("plain statement     {:7.2f} s  ({} MB read)\n", plain, bytes / 1'000'000);
    fmt::print("encrypted file      {:7.2f} s  ({} MB written)\n", whole,
               std::filesystem::file_size(place) / 1'000'000);
    fmt::print("ratio               {:7.1f}\n", whole / plain);
    fmt::print("{}\n", whole < 10 ? "within 10 s" : "OVER 10 s");
    std::filesystem::remove_all(folder);
    return 0;
}

}  // namespace
}  // namespace onecard

int main(int count, char** words) {
    std::int64_t cards = 100'000, photo_kb = 0;
    std::string folder = (std::filesystem::temp_directory_path() / "cards_production_bench").string();
    for (int i = 1; i + 1 < count; i += 2) {
        if (std::strcmp(words[i], "--cards") == 0) cards = std::atoll(words[i + 1]);
        if (std::strcmp(words[i], "--photo-kb") == 0) photo_kb = std::atoll(words[i + 1]);
        if (std::strcmp(words[i], "--folder") == 0) folder = words[i + 1];
    }
    return onecard::bench(cards, photo_kb, folder);
}
