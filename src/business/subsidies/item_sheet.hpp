#pragma once
// The item sheet of annex 2 (发放项目核查表), read and named: eight columns, two of them called 序号.
//
//   序号 | 项目资金大类名称 | 序号 | 项目资金小类名称 | 发放周期 | 代发银行 | 是否通过“一本通”发放 | 发放层级（范围）
//
// A category may have many items: its number and name stand in each row, or once and are merged downwards (R3.18-2).

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/problem.hpp"
#include "business/subsidies/item.hpp"

namespace onecard::subsidies {

inline constexpr std::string_view item_sheet_headings[] = {
    "序号", "项目资金大类名称", "序号", "项目资金小类名称", "发放周期", "代发银行", "是否通过“一本通”发放", "发放层级（范围）"};

struct ItemLine {
    std::int64_t sheet_row = 0;
    std::int64_t major_seq = 0;
    std::string major_name;
    std::int64_t minor_seq = 0;
    std::string minor_name;
    std::optional<PayCycle> pay_cycle;
    std::vector<std::string> banks;
    std::optional<bool> via_passbook;
    ScopeLevel scope_level = ScopeLevel::county;
    std::string scope_text;
};
struct ItemSheetFault {
    std::int64_t sheet_row = 0;
    std::int64_t column_no = 0;   ///< from 1
    const ProblemKind* kind = nullptr;
};
struct ItemSheet {
    std::vector<ItemLine> lines;
    std::vector<ItemSheetFault> faults;
};
/// Throws item_sheet_headings_missing, item_sheet_too_long and the problems of sheet_problems.hpp.
ItemSheet read_item_sheet(const std::filesystem::path& path);

/// 按月, 每月, 月, monthly, … ; empty where it says nothing known.
std::optional<PayCycle> parse_pay_cycle(std::string_view written);
/// 是, 否, √, yes, no.
std::optional<bool> parse_yes_no(std::string_view written);
/// The level that the words begin with; the words themselves are kept beside it.
ScopeLevel parse_scope(std::string_view written);

}  // namespace onecard::subsidies
