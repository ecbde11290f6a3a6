// Holder counts as operations take them in.

#include "business/funds/holders.hpp"

#include <charconv>

#include "base/sheet_columns.hpp"
#include "business/funds/bank_names.hpp"
#include "business/funds/fund_store.hpp"
#include "business/funds/plans.hpp"
#include "business/funds/problems.hpp"

namespace onecard::funds {
namespace {

constexpr WantedColumn wanted_columns[] = {
    {"银行", "合作银行|银行名称|bank"},
    {"持卡数量", "第三代社会保障卡持卡数量|第三代持卡数量|持卡数|holders"}};

}  // namespace

HolderCount checked_holders(Unit& unit, RegionCode level, std::int64_t year, access::OrganisationId bank,
                            std::int64_t holders, std::string_view source) {
    must_be_own_level(unit, level);
    const Rules rules = rules_for(unit.db, level, "PLAN", unit.today());
    if (!rules.by_holders) throw Problem{holders_not_here}.at("level").with(level_name(unit.db, level));
    const auto counted_on = Date::parse(std::to_string(year) + "-" + rules.holder_day);
    if (!counted_on || *counted_on > unit.today())
        throw Problem{plan_year_wrong}.at("year").with(std::to_string(year));
    const access::Organisation found = access::must_find_active_organisation(unit.db, bank);
    if (found.type != rules.bank_type) throw Problem{bank_not_cooperating}.at("bank").with(found.name);
    if (holders < 0 || holders > 100'000'000)
        throw Problem{card_count_wrong}.at("holders").with(std::to_string(holders));
    return {.level = level,
            .year = year,
            .bank = bank,
            .holders = holders,
            .counted_on = *counted_on,
            .source = std::string{source}};
}

std::vector<HolderCount> read_holder_sheet(Unit& unit, RegionCode level, std::int64_t year,
                                           const std::filesystem::path& path, std::string_view source,
                                           std::vector<BatchFault>& faults) {
    const Rules rules = rules_for(unit.db, level, "PLAN", unit.today());
    const BankNames banks{banks_of_type(unit.db, rules.bank_type, level)};
    SheetColumns columns{wanted_columns};
    std::vector<HolderCount> counts;
    read_sheet(path, {}, [&](const SheetRow& row) {
        if (!columns.is_found()) {
            columns.look_at(row);
            return true;
        }
        if (columns.is_note(row)) return true;
        try {
            const auto bank = banks.must_find(columns.text(row, 0), {});
            counts.push_back(
                checked_holders(unit, level, year, bank, must_count(columns.text(row, 1)), source));
        } catch (Problem& problem) {
            if (problem.kind().code == "policies.pack_expired") throw;
            faults.push_back({row.number, std::move(problem)});
        }
        return true;
    });
    columns.must_be_found();
    return counts;
}

}  // namespace onecard::funds
