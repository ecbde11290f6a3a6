#pragma once
// The roster sheet of annex 3 (发放基础信息表): its columns as data, and one row of it read and checked.
//
//   姓名,身份证号,民族,手机号,镇街,村（社区）,开户行,银行卡号,补贴额,预计发放时间
//
// Headings are found by name (base/sheet_columns.hpp); the order is free, titles above and notes below are passed
// over. The amount is in yuan. docs/formats.md has the whole description with examples.

#include <unordered_map>
#include <vector>

#include "base/citizen_number.hpp"
#include "base/mobile.hpp"
#include "base/sheet_columns.hpp"
#include "business/cards/cards.hpp"
#include "business/regions/regions.hpp"
#include "business/subsidies/item.hpp"
#include "business/subsidies/roster_row.hpp"
#include "engine/person_hasher.hpp"
#include "engine/sealer.hpp"

namespace onecard::subsidies {

enum RosterColumn : std::size_t {
    column_name, column_number, column_ethnic, column_mobile, column_town, column_village, column_bank, column_account,
    column_amount, column_pay_time
};
inline constexpr WantedColumn roster_columns[] = {
    {"姓名", "人员姓名|享受人|享受人姓名|收款人姓名", true},
    {"身份证号", "身份证号码|公民身份号码|公民身份证号码|证件号码|身份证|享受人身份证号", true},
    {"民族", "", true},
    {"手机号", "手机号码|手机|联系电话|电话|联系方式", true},
    {"镇街", "镇（街道）|乡镇|乡镇（街道）|镇街名称|所属镇街|街道|镇", true},
    {"村（社区）", "村|社区|村居|村（居）|村（居）委会|村社区名称|行政村", false},
    {"开户行", "开户银行|发卡银行|银行|开户银行名称", false},
    {"银行卡号", "银行账号|账号|卡号|社保卡银行账号|银行账户", false},
    {"补贴额", "补贴金额|金额|发放金额|补贴额（元）|补贴金额（元）|金额（元）", true},
    {"预计发放时间", "发放时间|预计发放日期|发放日期", false},
};

/// A wrong cell: where, and the kind of problem.
struct SheetFinding {
    std::int64_t sheet_row = 0;
    std::int64_t column_no = 0;   ///< of the sheet, from 1; 0 is the whole row
    const ProblemKind* kind = nullptr;
};

/// A good row on its way to matching. Texts lie in the chunk's arena.
struct SheetLine {
    PersonKey person{};
    std::uint64_t name_hash = 0;
    std::int64_t sheet_row = 0;
    RegionCode town{}, village{};
    Money amount{};
    std::int64_t warnings = 0;
    std::int64_t bank = 0;             ///< the sheet's; 0 none or unknown
    std::int32_t account_tail = -1;    ///< the last four digits; -1 none
    bool rare_glyph = false;
    std::uint32_t name_at = 0, name_size = 0;
    std::uint32_t sealed_at = 0, sealed_size = 0;
};

/// What the rows are checked against; must outlive the reader.
struct RosterChecks {
    const regions::TownNames* towns = nullptr;
    std::span<const cards::Bank> banks;
    RegionCode region{};                ///< of the batch
    Date today{}, pay_day{};
    Money fixed_standard{};             ///< 0: none
    std::optional<std::int64_t> min_age, max_age;
};

/// Reads rows one after the other; for one thread. Costs no allocation on a row like those before.
class RosterRowReader {
public:
    RosterRowReader(const RosterChecks& checks, PersonHasher& hasher, Sealer& sealer)
        : checks_{checks}, hasher_{hasher}, sealer_{sealer} {}

    enum class Read { line, bad, note };
    /// `text` and `findings` are appended to; a bad row leaves no text.
    Read read(const SheetRow& row, const SheetColumns& columns, SheetLine& line, std::string& text,
              std::vector<SheetFinding>& findings);

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    template <class T>
    using Seen = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

    const RosterChecks& checks_;
    PersonHasher& hasher_;
    Sealer& sealer_;
    // Sheets repeat the same few words a million times; what they mean is looked up once.
    Seen<RegionCode> towns_;
    Seen<RegionCode> villages_;
    Seen<std::int64_t> banks_;
    Seen<bool> ethnic_;
    std::string normal_name_, packed_, sealed_, key_;
};

/// The kinds that a row's warning bits stand for, in the order of the bits, with the column they belong to.
struct WarningKind {
    RowWarning bit;
    const ProblemKind* kind;
    RosterColumn column;
};
std::span<const WarningKind> warning_kinds();
/// The declared kind of a stored code; every finding has one.
const ProblemKind* find_finding_kind(std::string_view code);

}  // namespace onecard::subsidies
