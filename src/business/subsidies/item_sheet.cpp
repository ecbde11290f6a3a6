// The item sheet of annex 2, read.

#include "business/subsidies/item_sheet.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/person_name.hpp"
#include "base/sheet_columns.hpp"
#include "business/subsidies/problems.hpp"

namespace onecard::subsidies {
namespace {

constexpr std::size_t lines_at_most = 5000;

std::string trimmed(std::string_view text) {
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && blank(text.back())) text.remove_suffix(1);
    return std::string{text};
}

/// Where the columns stand; the two 序号 are told apart by the names they precede.
struct Places {
    std::array<std::size_t, 8> of{};

    static std::optional<Places> find(const SheetRow& row) {
        constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
        Places places;
        places.of.fill(nowhere);
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const std::string heading = normalise_heading(row.cells[column].text);
            if (heading == "序号")
                places.of[places.of[1] == nowhere ? 0 : 2] = column;
            else if (heading.starts_with("项目资金大类"))
                places.of[1] = column;
            else if (heading.starts_with("项目资金小类"))
                places.of[3] = column;
            else if (heading == "发放周期")
                places.of[4] = column;
            else if (heading == "代发银行")
                places.of[5] = column;
            else if (heading.starts_with("是否通过"))
                places.of[6] = column;
            else if (heading.starts_with("发放层级"))
                places.of[7] = column;
        }
        if (std::ranges::find(places.of, nowhere) != places.of.end()) return {};
        return places;
    }
    std::string text(const SheetRow& row, std::size_t column) const {
        return of[column] < row.cells.size() ? trimmed(row.cells[of[column]].text) : std::string{};
    }
};

std::optional<std::int64_t> parse_serial(std::string_view text) {
    std::int64_t serial = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), serial);
    if (error != std::errc{} || end != text.data() + text.size() || serial < 1 || serial > 9999) return {};
    return serial;
}

std::vector<std::string> split_names(std::string_view text) {
    std::vector<std::string> names;
    std::string name;
    const auto end_name = [&] {
        if (std::string clean = trimmed(name); !clean.empty()) names.push_back(std::move(clean));
        name.clear();
    };
    for (std::size_t at = 0; at < text.size();) {
        bool separator = false;
        for (const std::string_view mark : {"、", "，", "；", ",", ";", "/", "\n"}) {
            if (!text.substr(at).starts_with(mark)) continue;
            end_name();
            at += mark.size();
            separator = true;
            break;
        }
        if (!separator) name += text[at++];
    }
    end_name();
    return names;
}

}  // namespace

std::optional<PayCycle> parse_pay_cycle(std::string_view written) {
    const std::string dense = normalise_name(written);
    using enum PayCycle;
    constexpr std::pair<std::string_view, PayCycle> words[] = {
        {"半年", half_year}, {"季", quarterly}, {"一次性", one_off}, {"不定期", irregular},
        {"月", monthly},     {"年", yearly},    {"学期", half_year}};
    for (const auto& label : labels_of(PayCycle{})) {
        std::string code{label.code};
        std::ranges::transform(code, code.begin(),
                               [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
        if (dense == code || dense == label.words.zh) return label.value;
    }
    for (const auto& [word, cycle] : words)
        if (dense.find(word) != std::string::npos) return cycle;
    return {};
}

std::optional<bool> parse_yes_no(std::string_view written) {
    const std::string dense = normalise_name(written);
    if (dense == "是" || dense == "√" || dense == "Y" || dense == "YES" || dense == "1") return true;
    if (dense == "否" || dense == "×" || dense == "N" || dense == "NO" || dense == "0" || dense.empty())
        return false;
    return {};
}

ScopeLevel parse_scope(std::string_view written) {
    const bool county = written.find("县") != std::string_view::npos,
               village = written.find("村") != std::string_view::npos,
               town = written.find("镇") != std::string_view::npos ||
                      written.find("街道") != std::string_view::npos;
    if (county && (town || village)) return ScopeLevel::all;
    if (village) return ScopeLevel::village;
    if (town) return ScopeLevel::town;
    return ScopeLevel::county;
}

ItemSheet read_item_sheet(const std::filesystem::path& path) {
    ItemSheet sheet;
    std::optional<Places> places;
    ItemLine before;
    read_sheet(path, SheetLimits{}, [&](const SheetRow& row) {
        if (!places) {
            places = Places::find(row);
            return places || row.number < 30;
        }
        ItemLine line;
        line.sheet_row = row.number;
        line.minor_name = places->text(row, 3);
        // Notes and signatures stand below the table; they name no item.
        if (line.minor_name.empty() && places->text(row, 4).empty()) return true;
        const auto wrong = [&](std::size_t column, const ProblemKind& kind) {
            sheet.faults.push_back(
                {line.sheet_row, static_cast<std::int64_t>(places->of[column]) + 1, &kind});
        };
        const std::size_t faults_before = sheet.faults.size();
        line.major_name = places->text(row, 1);
        const std::string major = places->text(row, 0), minor = places->text(row, 2);
        if (line.major_name.empty() && major.empty()) {
            line.major_name = before.major_name;
            line.major_seq = before.major_seq;
        } else if (const auto serial = parse_serial(major)) {
            line.major_seq = *serial;
        } else {
            wrong(0, item_serial_wrong);
        }
        if (line.major_name.empty()) wrong(1, item_name_missing);
        if (const auto serial = parse_serial(minor))
            line.minor_seq = *serial;
        else
            wrong(2, item_serial_wrong);
        if (line.minor_name.empty())
            wrong(3, item_name_missing);
        else if (count_code_points(line.minor_name) > 80)
            wrong(3, item_name_too_long);
        if (count_code_points(line.major_name) > 60) wrong(1, item_name_too_long);
        line.pay_cycle = parse_pay_cycle(places->text(row, 4));
        if (!line.pay_cycle) wrong(4, item_cycle_unknown);
        line.banks = split_names(places->text(row, 5));
        line.via_passbook = parse_yes_no(places->text(row, 6));
        if (!line.via_passbook) wrong(6, item_yes_no_wrong);
        line.scope_text = places->text(row, 7);
        line.scope_level = parse_scope(line.scope_text);
        before = line;
        if (sheet.faults.size() == faults_before) sheet.lines.push_back(std::move(line));
        if (sheet.lines.size() > lines_at_most)
            throw Problem{item_sheet_too_long}.with(std::to_string(lines_at_most));
        return true;
    });
    if (!places) throw Problem{item_sheet_headings_missing};
    return sheet;
}

}  // namespace onecard::subsidies
