// The checks of a collected row, cell by cell, and what of it is sealed.

#include "business/collection/record_sheet.hpp"

#include <algorithm>

#include "base/code_lists.hpp"
#include "base/person_name.hpp"
#include "business/collection/problems.hpp"
#include "business/regions/regions.hpp"

namespace onecard::collection {
namespace {

constexpr WantedColumn sheet[] = {
    {"姓名"},
    {"证件类型", "", false},
    {"证件号码", "身份证号|身份证号码|公民身份号码"},
    {"性别", "", false},
    {"民族"},
    {"出生日期", "出生年月日", false},
    {"证件有效期至", "证件有效期|证件有效期限"},
    {"国籍", "国家/地区|国籍（地区）", false},
    {"户口性质", "户籍性质", false},
    {"户籍地址", "户口所在地|户籍所在地"},
    {"常住地址", "居住地址|常住所在地|通讯地址"},
    {"手机号码", "手机号|联系电话"},
    {"区划代码", "所属区划|行政区划代码", false},
    {"单位编号", "单位代码", false},
    {"单位名称", "", false},
    {"银行", "开户银行|选择银行|发卡银行", false},
    {"网点", "领卡网点|银行网点", false},
    {"少数民族文字姓名", "民族文字姓名", false},
    {"监护人证件号码", "监护人身份证号", false},
};
static_assert(std::size(sheet) == record_columns);

constexpr std::size_t longest_name = 60, longest_minority_name = 120, longest_address = 200,
                      shortest_address = 4;
constexpr int guardian_under_years = 16;

// The cells of a record, one field of its sealed blob each. The numbers are stored: never reuse one.
constexpr PersonalField field_of(std::size_t column) {
    return static_cast<PersonalField>(64 + column);
}

/// A spreadsheet keeps 15 digits of a number; what stands behind them is gone.
bool lost_digits(const SheetCell& cell) {
    return cell.kind == CellKind::number && cell.text.size() > 15;
}

bool is_china(std::string_view typed) {
    return typed == "中国" || typed == "CHN" || typed == "156" || typed == "中华人民共和国";
}
bool is_country(std::string_view typed) {
    return is_china(typed) ||
           (typed.size() == 3 && std::ranges::all_of(typed, [](char c) { return c >= 'A' && c <= 'Z'; }));
}

}  // namespace

std::span<const WantedColumn> record_sheet() {
    return sheet;
}

std::span<const CheckBitWords> check_bit_words() {
    static constexpr CheckBitWords words[] = {
        {check_photo, "PHOTO", {"照片", "Photo"}},
        {check_basic_info, "BASIC_INFO", {"基本信息", "Basic information"}},
        {check_minority_name, "MINORITY_NAME", {"民族文字姓名", "Minority name"}},
        {check_region_code, "REGION_CODE", {"区划代码", "Region code"}},
        {check_duplicate, "DUPLICATE", {"重复采集", "Duplicate"}},
        {check_cert_expired, "CERT_EXPIRED", {"证件过期", "Certificate expired"}},
        {check_mobile, "MOBILE", {"手机号码", "Mobile"}}};
    return words;
}

std::string check_codes(std::int64_t bits) {
    std::string out;
    for (const CheckBitWords& one : check_bit_words())
        if ((bits & one.bit) != 0) out += (out.empty() ? "" : " ") + std::string{one.code};
    return out;
}

void RecordChecker::find(const ProblemKind& kind, RecordColumn column, std::int64_t bit, bool is_error) {
    row_.findings.push_back({&kind, column, is_error});
    if (is_error) row_.bits |= bit;
}

CheckedRecord& RecordChecker::check(std::uint32_t sheet_row, const Cells& cells) {
    row_ = {};
    row_.sheet_row = sheet_row;
    number_ = {};
    check_identity(cells);
    check_card_fields(cells);
    if (row_.has_person) seal(cells);
    return row_;
}

void RecordChecker::check_identity(const Cells& cells) {
    const std::string_view name = cells[column_name].text;
    if (name.empty()) {
        find(field_empty, column_name, check_basic_info);
    } else {
        normalise_name(name, normal_name_);
        if (count_code_points(normal_name_) > longest_name)
            find(name_too_long, column_name, check_basic_info);
        if (has_rare_glyph(name)) find(name_rare_glyph, column_name, 0, false);
        // Columns that changed places are told as such: a row of them is found by its shape.
        if (CitizenNumber::parse(name, rules_.today)) find(columns_swapped, column_name, check_basic_info);
        row_.name = name;
        row_.name_hash = onecard::name_hash(normal_name_);
    }
    CertType type = CertType::identity_card;
    if (const std::string_view typed = cells[column_cert_type].text; !typed.empty()) {
        const auto parsed = parse_certificate_type(typed);
        if (!parsed) return find(*parsed.error().kind, column_cert_type, check_basic_info);
        type = *parsed;
    }
    row_.cert_type = code_of(type);
    const SheetCell& typed_number = cells[column_cert_no];
    if (typed_number.text.empty()) return find(field_empty, column_cert_no, check_basic_info);
    if (lost_digits(typed_number)) return find(citizen_number_digits_lost, column_cert_no, check_basic_info);
    const auto number = CertificateNumber::parse(type, typed_number.text, rules_.today);
    if (!number) return find(*number.error().kind, column_cert_no, check_basic_info);
    number_ = *number;
    row_.has_person = true;
    row_.key = hasher_.of(row_.cert_type, number->reveal());

    const auto citizen = number->is_citizen_number() ? number->citizen_number() : CitizenNumber{};
    row_.sex = citizen ? code_of(citizen.sex()) : code_of(Sex::unknown);
    if (citizen) row_.birth = citizen.birth_date();
    if (citizen && !regions::is_known_prefix(citizen.region_six()))
        find(citizen_number_region_unknown, column_cert_no, 0, false);
    if (const std::string_view typed = cells[column_sex].text; !typed.empty()) {
        if (const auto sex = parse_sex(typed); !sex) {
            find(*sex.error().kind, column_sex, check_basic_info);
        } else if (!citizen) {
            row_.sex = code_of(*sex);
        } else if (const auto agrees = citizen.check_sex(*sex); !agrees) {
            find(*agrees.error().kind, column_sex, check_basic_info);
        }
    }
    if (const std::string_view typed = cells[column_birth].text; !typed.empty()) {
        if (const auto birth = Date::parse(typed); !birth) {
            find(*birth.error().kind, column_birth, check_basic_info);
        } else if (!citizen) {
            row_.birth = *birth;
            if (*birth > rules_.today) find(citizen_number_date_range, column_birth, check_basic_info);
        } else if (const auto agrees = citizen.check_birth(*birth); !agrees) {
            find(*agrees.error().kind, column_birth, check_basic_info);
        }
    } else if (!citizen) {
        find(field_empty, column_birth, check_basic_info);
    }
    const int age = full_years(row_.birth, rules_.today);
    row_.infant = age < rules_.photo_free_under_years;
    if (age < guardian_under_years && cells[column_guardian].text.empty())
        find(guardian_missing, column_guardian, 0, false);
}

void RecordChecker::check_address(std::string_view typed, RecordColumn column) {
    if (typed.empty()) return find(field_empty, column, check_basic_info);
    const std::size_t size = count_code_points(typed);
    if (size < shortest_address || size > longest_address) find(address_wrong, column, check_basic_info);
}

void RecordChecker::check_card_fields(const Cells& cells) {
    if (const std::string_view typed = cells[column_ethnic].text; typed.empty()) {
        find(field_empty, column_ethnic, check_basic_info);
    } else if (const auto ethnic = EthnicGroup::parse(typed)) {
        row_.ethnic = ethnic->code();
    } else {
        find(*ethnic.error().kind, column_ethnic, check_basic_info);
    }
    if (const std::string_view typed = cells[column_valid_until].text; typed.empty()) {
        find(field_empty, column_valid_until, check_basic_info);
    } else if (typed == "长期" || typed == "LONG_TERM") {
        row_.valid_until = Date::latest();
    } else if (const auto day = Date::parse(typed)) {
        row_.valid_until = *day;
        if (*day < rules_.today)
            find(certificate_expired, column_valid_until, check_cert_expired, !rules_.expired_is_warning);
    } else {
        find(*day.error().kind, column_valid_until, check_basic_info);
    }
    if (const std::string_view typed = cells[column_nationality].text; !typed.empty() && !is_country(typed))
        find(nationality_unknown, column_nationality, check_basic_info);
    check_address(cells[column_huji_address].text, column_huji_address);
    check_address(cells[column_living_address].text, column_living_address);
    if (const SheetCell& typed = cells[column_mobile]; typed.text.empty())
        find(field_empty, column_mobile, check_mobile);
    else if (const auto mobile = Mobile::parse(typed.text); !mobile)
        find(*mobile.error().kind, column_mobile, check_mobile);
    row_.region = rules_.region;
    if (const std::string_view typed = cells[column_region].text; !typed.empty()) {
        const auto region = RegionCode::parse(typed);
        if ((typed.size() != 6 && typed.size() != 12) || !region)
            find(region_code_wrong, column_region, check_region_code);
        else if (!rules_.region.contains(*region) && !region->contains(rules_.region))
            find(region_outside, column_region, check_region_code);
        else if (rules_.region.contains(*region))
            row_.region = *region;
    }
    if (const std::string_view typed = cells[column_name_minority].text; !typed.empty())
        if (count_code_points(typed) > longest_minority_name || has_rare_glyph(typed))
            find(minority_name_wrong, column_name_minority, check_minority_name);
    if (const std::string_view typed = cells[column_bank].text; !typed.empty()) {
        if (typed.size() <= 4 && is_all_digits(typed))
            row_.bank = std::stoll(std::string{typed});
        else
            find(bank_code_wanted, column_bank, 0, false);
    }
    if (const std::string_view typed = cells[column_guardian].text;
        !typed.empty() && !CitizenNumber::parse(typed, rules_.today))
        find(guardian_number_wrong, column_guardian, check_basic_info);
}

void RecordChecker::seal(const Cells& cells) {
    std::array<PersonalText, record_columns> fields;
    for (std::size_t i = 0; i < record_columns; ++i) fields[i] = {field_of(i), cells[i].text};
    // As checked, in capitals: what is sent to a source is what the person is known by.
    fields[column_cert_no].text = number_.reveal();
    fields[column_cert_type].text = row_.cert_type;
    pack_fields(fields, packed_);
    sealer_.seal(packed_, std::span<const std::uint8_t>{row_.key.bytes}, row_.sealed);
}

std::array<std::string, record_columns> opened_cells(Sealer& sealer, const PersonKey& key,
                                                     std::string_view sealed) {
    const PersonalFields opened =
        unpack_fields(sealer.open(sealed, std::span<const std::uint8_t>{key.bytes}));
    std::array<std::string, record_columns> cells;
    for (std::size_t i = 0; i < record_columns; ++i) cells[i] = opened[field_of(i)];
    return cells;
}

}  // namespace onecard::collection
