// Reading a report of card batches.
//
//   heading = 银行 (optional where a bank reports for itself) 批次号 生产日期 预制卡数量 市州 (may be empty) 加载金融功能 (optional)
// A bank is named by its name, short name or credit code; a prefecture by its name or code. Cards without bank function
// bring no project money (seed-0 F1, F5) and are refused.

#include <algorithm>
#include <unordered_map>

#include "base/sheet_columns.hpp"
#include "business/funds/accruals.hpp"
#include "business/funds/bank_names.hpp"
#include "business/funds/problems.hpp"
#include "business/regions/regions.hpp"

namespace onecard::funds {
namespace {

constexpr WantedColumn wanted_columns[] = {
    {"银行", "合作银行|银行名称|bank", false}, {"批次号", "制卡批次|批次|batch|batch_no"},
    {"生产日期", "制卡日期|日期|produced_on"}, {"预制卡数量", "数量|卡数|张数|cards"},
    {"市州", "地市|城市|city", false},         {"加载金融功能", "金融功能|financial", false}};
enum Column : std::size_t {
    bank_column,
    batch_column,
    day_column,
    cards_column,
    city_column,
    financial_column
};

/// Prefectures of the jurisdiction by name, with and without 市, and by code.
class Cities {
public:
    Cities(Database& db, RegionCode jurisdiction) {
        for (const regions::Region& one : regions::list_regions(db, jurisdiction)) {
            add(one.name, one.code);
            for (const std::string_view tail : {"市", "自治州", "地区"})
                if (one.name.ends_with(tail))
                    add(one.name.substr(0, one.name.size() - tail.size()), one.code);
        }
    }
    RegionCode must_find(std::string_view typed) const {
        if (typed.empty()) return {};
        if (const auto found = by_name_.find(std::string{typed}); found != by_name_.end())
            return found->second;
        if (const auto code = RegionCode::parse(typed)) return *code;
        throw Problem{city_wrong}.at("city").with(std::string{typed});
    }

private:
    void add(const std::string& name, RegionCode code) { by_name_.emplace(name, code); }
    std::unordered_map<std::string, RegionCode> by_name_;
};

}  // namespace

std::vector<ReportedBatch> read_batch_sheet(Unit& unit, const Rules& rules, const std::filesystem::path& path,
                                            access::OrganisationId own_bank,
                                            std::vector<BatchFault>& faults) {
    const BankNames banks{banks_of_type(unit.db, rules.bank_type, rules.jurisdiction)};
    const Cities cities{unit.db, rules.jurisdiction};
    SheetColumns columns{wanted_columns};
    std::vector<ReportedBatch> batches;
    read_sheet(path, {}, [&](const SheetRow& row) {
        if (!columns.is_found()) {
            columns.look_at(row);
            return true;
        }
        if (columns.is_note(row)) return true;
        try {
            ReportedBatch batch;
            batch.row = row.number;
            batch.bank = banks.must_find(columns.text(row, bank_column), own_bank);
            batch.batch_no = columns.text(row, batch_column);
            const auto day = Date::parse(columns.text(row, day_column));
            if (!day)
                throw Problem{*day.error().kind}
                    .at("produced_on")
                    .with(std::string{columns.text(row, day_column)});
            batch.produced_on = *day;
            batch.cards = must_count(columns.text(row, cards_column));
            batch.city = cities.must_find(columns.text(row, city_column));
            const std::string_view financial = columns.text(row, financial_column);
            if (financial == "否" || financial == "0")
                throw Problem{cards_without_bank_function}.at("financial");
            batches.push_back(std::move(batch));
        } catch (Problem& problem) { faults.push_back({row.number, std::move(problem)}); }
        return true;
    });
    columns.must_be_found();
    return batches;
}

}  // namespace onecard::funds
