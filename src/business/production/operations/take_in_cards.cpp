// Takes a delivery of prefabricated cards into a warehouse by the vendor's sheet; the same sheet again changes nothing.
//
//   heading = 芯片序列号 银行卡号              one row for each card, XLSX or CSV
//
// The construction fund's accrual is booked here, once for each card (R3.9-1).

#include <algorithm>
#include <set>

#include "base/sheet_columns.hpp"
#include "business/cards/cards.hpp"
#include "business/funds/funds.hpp"
#include "business/issuing/issuing.hpp"
#include "business/production/problems.hpp"
#include "business/production/stock_store.hpp"
#include "engine/files.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

constexpr WantedColumn intake_columns[] = {{"芯片序列号", "芯片号|chip_serial|chip"},
                                           {"银行卡号", "卡号|bank_card_no"}};

bool is_chip_serial(std::string_view text) {
    if (text.size() < 8 || text.size() > 32) return false;
    for (const char c : text)
        if (!is_digit(c) && !(c >= 'A' && c <= 'F')) return false;
    return true;
}

std::vector<NewStockCard> read_intake(const std::filesystem::path& path, const cards::Bank& bank) {
    SheetColumns columns{intake_columns};
    std::vector<NewStockCard> all;
    std::set<std::string> chips, numbers;
    const auto unusable = [](std::int64_t line, std::string_view why) {
        return Problem{intake_unreadable}.with(std::to_string(line)).with(std::string{why});
    };
    read_sheet(path, {}, [&](const SheetRow& row) {
        if (!columns.is_found()) {
            columns.look_at(row);
            return true;
        }
        const std::string chip{columns.text(row, 0)};
        const auto number = BankAccount::parse(columns.text(row, 1), AccountKind::card);
        if (!is_chip_serial(chip)) throw unusable(row.number, chip);
        if (!number) throw unusable(row.number, number.error().kind->words.zh);
        if (!bank.bin.empty() && number->bin() != bank.bin)
            throw Problem{card_without_bin}.with(std::to_string(row.number));
        if (!chips.insert(chip).second || !numbers.insert(std::string{number->reveal()}).second)
            throw Problem{chip_known}.with(std::to_string(row.number));
        all.push_back({row.number, chip, *number});
        return true;
    });
    columns.must_be_found();
    if (all.empty()) throw unusable(1, "-");
    return all;
}

struct TakeInCards {
    static constexpr Spec spec{.name = "production.take_in_cards",
                               .title = {"预制卡入库", "Take in prefabricated cards"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR",
                               .source = "seed-0 F5; R3.9-1"};
    struct Input {
        UploadId file;
        std::string lot_no;
        WarehouseId warehouse;
        std::int64_t bank = 0;
        issuing::ProfileId profile;
        CardPartnerId vendor;
        RegionCode region;
        Date produced_on;
        static constexpr auto fields = std::tuple{
            field("file", &Input::file, {"入库清单", "Intake sheet"}),
            field("lot_no", &Input::lot_no, {"批号", "Lot number"}, 40),
            field("warehouse", &Input::warehouse, {"仓库", "Warehouse"}),
            field("bank", &Input::bank, {"银行", "Bank"}),
            field("profile", &Input::profile, {"卡规划", "Card profile"}),
            field("vendor", &Input::vendor, {"卡商", "Vendor"}),
            field("region", &Input::region, {"制卡地区", "Made for the region"}),
            field("produced_on", &Input::produced_on, {"生产日期", "Produced on"})};
    };
    struct Output {
        StockLotId lot;
        std::int64_t cards = 0;
        bool repeated = false, accrued = false;
        static constexpr auto fields = std::tuple{
            field("lot", &Output::lot, {"批次", "Lot"}), field("cards", &Output::cards, {"张数", "Cards"}),
            field("repeated", &Output::repeated, {"此前已入库", "Taken in before"}),
            field("accrued", &Output::accrued, {"已计提建设资金", "Accrued to the fund"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Upload upload = must_find_upload(unit, in.file);
        const Warehouse warehouse = must_find_warehouse(unit.db, in.warehouse);
        const StockKind kind{in.bank, in.profile.number(), must_find_partner(unit.db, in.vendor).id};
        if (const auto older = find_lot(unit.db, in.bank, in.lot_no)) {
            if (older->digest != upload.digest || older->kind != kind || older->warehouse != in.warehouse)
                throw Problem{lot_differs}.at("lot_no").with(in.lot_no);
            return {older->id, older->cards, true, older->accrued};
        }
        const auto banks = cards::list_banks(unit.db);
        const auto bank = std::ranges::find(banks, in.bank, &cards::Bank::code);
        if (bank == banks.end())
            throw Problem{partner_missing}.at("bank").with(std::to_string(in.bank));
        const auto cards = read_intake(upload.path, *bank);
        Lot lot{.id = unit.next_id<StockLotId>(), .lot_no = in.lot_no, .kind = kind, .warehouse = warehouse.id,
                .city = in.region, .cards = std::ssize(cards), .produced_on = in.produced_on,
                .digest = upload.digest};
        lot.accrued = funds::accrue_received(
            unit, {access::OrganisationId{bank->organisation}, in.lot_no, in.produced_on, lot.cards, in.region},
            upload.digest);
        insert_lot(unit, lot);
        insert_stock_cards(unit, lot, cards);
        add_to_balance(unit, {.warehouse = warehouse.id, .kind = kind, .received = lot.cards});
        record_movement(unit, "IN", warehouse.id, {}, kind, lot.cards, in.lot_no);
        return {lot.id, lot.cards, false, lot.accrued};
    }
};

}  // namespace

extern constinit const Operation take_in_cards;
constinit const Operation take_in_cards = operation<TakeInCards>();

}  // namespace onecard::production
