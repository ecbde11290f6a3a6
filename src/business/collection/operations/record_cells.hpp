#pragma once
// RecordCells: a record as it is typed at the counter, in the columns of the sheet; the audit masks what is personal.

#include "business/collection/record_sheet.hpp"
#include "engine/fields.hpp"

namespace onecard::collection {

/// A text that the audit does not keep.
struct PersonalCell {
    std::string text;
};

/// As typed; none of them is checked before the record's own checker sees it.
struct RecordCells {
    std::optional<std::string> cert_type, sex, ethnic, nationality, huji_kind, region_code, unit_code,
        unit_name, bank, outlet;
    std::optional<PersonalCell> name, cert_no, birth, valid_until, huji_address, living_address, mobile,
        name_minority, guardian;

    /// In the order of RecordColumn; null where nothing was typed.
    std::array<const std::string*, record_columns> cells() const;

    static constexpr auto fields = std::tuple{
        field("name", &RecordCells::name, {"姓名", "Name"}, 60),
        field("cert_type", &RecordCells::cert_type, {"证件类型", "Certificate type"}, 20),
        field("cert_no", &RecordCells::cert_no, {"证件号码", "Certificate number"}, 30),
        field("sex", &RecordCells::sex, {"性别", "Sex"}, 10),
        field("ethnic", &RecordCells::ethnic, {"民族", "Ethnic group"}, 20),
        field("birth", &RecordCells::birth, {"出生日期", "Birth date"}, 20),
        field("valid_until", &RecordCells::valid_until, {"证件有效期至", "Certificate valid until"}, 20),
        field("nationality", &RecordCells::nationality, {"国籍", "Nationality"}, 20),
        field("huji_kind", &RecordCells::huji_kind, {"户口性质", "Kind of household register"}, 20),
        field("huji_address", &RecordCells::huji_address, {"户籍地址", "Registered address"}, 200),
        field("living_address", &RecordCells::living_address, {"常住地址", "Living address"}, 200),
        field("mobile", &RecordCells::mobile, {"手机号码", "Mobile"}, 20),
        field("region_code", &RecordCells::region_code, {"区划代码", "Region code"}, 12),
        field("unit_code", &RecordCells::unit_code, {"单位编号", "Code of the unit"}, 30),
        field("unit_name", &RecordCells::unit_name, {"单位名称", "Name of the unit"}, 80),
        field("bank", &RecordCells::bank, {"银行", "Bank"}, 30),
        field("outlet", &RecordCells::outlet, {"网点", "Outlet"}, 60),
        field("name_minority", &RecordCells::name_minority, {"少数民族文字姓名", "Minority name"}, 120),
        field("guardian", &RecordCells::guardian, {"监护人证件号码", "Number of the guardian"}, 30)};
};

inline std::array<const std::string*, record_columns> RecordCells::cells() const {
    const auto plain = [](const std::optional<std::string>& cell) { return cell ? &*cell : nullptr; };
    const auto personal = [](const std::optional<PersonalCell>& cell) {
        return cell ? &cell->text : nullptr;
    };
    return {personal(name),     plain(cert_type),        personal(cert_no),        plain(sex),
            plain(ethnic),      personal(birth),         personal(valid_until),    plain(nationality),
            plain(huji_kind),   personal(huji_address),  personal(living_address), personal(mobile),
            plain(region_code), plain(unit_code),        plain(unit_name),         plain(bank),
            plain(outlet),      personal(name_minority), personal(guardian)};
}

}  // namespace onecard::collection

namespace onecard {
template <>
struct FieldType<collection::PersonalCell> {
    static constexpr FieldKind kind = FieldKind::text;
    static void describe(FieldShape&) {}
    static void read(const Node& node, collection::PersonalCell& out, const std::string& path,
                     FieldReader& reader) {
        FieldType<std::string>::read(node, out.text, path, reader);
    }
    static Node write(const collection::PersonalCell& value) { return value.text; }
    static Node audit(const collection::PersonalCell&) { return "***"; }
};
}  // namespace onecard
