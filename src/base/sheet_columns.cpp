// Headings compared in one normal form; notes told from data.

#include "base/sheet_columns.hpp"

#include <algorithm>
#include <array>

#include "base/person_name.hpp"

namespace onecard {
namespace {

constexpr int rows_to_look_at = 30;

constexpr std::string_view blank_wide = "\xE3\x80\x80";  // U+3000

std::string_view trimmed(std::string_view text) {
    const auto is_blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    for (;;) {
        if (!text.empty() && is_blank(text.front()))
            text.remove_prefix(1);
        else if (text.starts_with(blank_wide))
            text.remove_prefix(blank_wide.size());
        else
            break;
    }
    for (;;) {
        if (!text.empty() && is_blank(text.back()))
            text.remove_suffix(1);
        else if (text.ends_with(blank_wide))
            text.remove_suffix(blank_wide.size());
        else
            break;
    }
    return text;
}

void remove_all(std::string& text, std::string_view part) {
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at))
        text.erase(at, part.size());
}

/// A remark, a signature or a sum: what forms print below the table.
bool reads_as_note(std::string_view text, bool stands_alone) {
    constexpr std::array<std::string_view, 3> sums = {"合计", "总计", "小计"};
    std::string dense = normalise_name(text);
    if (std::ranges::find(sums, dense) != sums.end()) return true;
    constexpr std::array<std::string_view, 10> openings = {"注",   "备注", "说明", "填表", "填报",
                                                           "制表", "审核", "经办", "复核", "负责人"};
    const bool has_colon =
        text.find(':') != std::string_view::npos || text.find("：") != std::string_view::npos;
    for (const std::string_view opening : openings)
        if (dense.starts_with(opening) && (has_colon || stands_alone)) return true;
    return stands_alone && count_code_points(dense) > 12 &&
           dense.find_first_not_of("0123456789X") != std::string::npos;
}

}  // namespace

std::string normalise_heading(std::string_view heading) {
    // Names are compared in half-width and upper case without blanks; headings want the same.
    std::string out = normalise_name(heading);
    for (const std::string_view note : {"(必填)", "(选填)", "(非必填)", "(可选)", "[必填]", "【必填】"})
        remove_all(out, note);
    for (const std::string_view mark :
         {"(", ")", "[", "]", "【", "】", "*", "＊", ":", "：", "\n", "\r", "\t", "（", "）"})
        remove_all(out, mark);
    return out;
}

SheetColumns::SheetColumns(std::span<const WantedColumn> wanted) : wanted_{wanted} {
    for (const WantedColumn& column : wanted) {
        auto& spellings = spellings_.emplace_back();
        spellings.push_back(normalise_heading(column.heading));
        for (std::string_view rest = column.aliases; !rest.empty();) {
            const std::size_t bar = std::min(rest.find('|'), rest.size());
            spellings.push_back(normalise_heading(rest.substr(0, bar)));
            rest.remove_prefix(std::min(bar + 1, rest.size()));
        }
    }
    places_.assign(wanted.size(), nowhere);
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (wanted[i].required) nearest_missing_.push_back(i);
}

void SheetColumns::look_at(const SheetRow& row) {
    std::vector<std::size_t> places(wanted_.size(), nowhere);
    std::vector<std::size_t> twice(wanted_.size(), nowhere);
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        if (row.cells[column].text.empty()) continue;
        const std::string heading = normalise_heading(row.cells[column].text);
        for (std::size_t i = 0; i < spellings_.size(); ++i) {
            if (std::ranges::find(spellings_[i], heading) == spellings_[i].end()) continue;
            (places[i] == nowhere ? places[i] : twice[i]) = column;
            break;
        }
    }
    std::vector<std::size_t> missing;
    for (std::size_t i = 0; i < wanted_.size(); ++i)
        if (wanted_[i].required && places[i] == nowhere) missing.push_back(i);
    if (missing.size() < nearest_missing_.size()) nearest_missing_ = missing;
    if (!missing.empty()) {
        if (++looked_at_ >= rows_to_look_at) must_be_found();
        return;
    }
    for (std::size_t i = 0; i < wanted_.size(); ++i)
        if (twice[i] != nowhere)
            throw Problem{sheet_heading_twice}
                .with(std::string{wanted_[i].heading})
                .with(cell_name(row.number, places[i]) + ", " + cell_name(row.number, twice[i]));
    places_ = std::move(places);
    heading_row_ = row.number;
    found_ = true;
    for (const std::size_t place : places_) {
        if (place == nowhere) continue;
        first_heading_ = row.cells[place].text;
        break;
    }
}

void SheetColumns::must_be_found() const {
    if (found_) return;
    std::string missing;
    for (const std::size_t i : nearest_missing_)
        missing += (missing.empty() ? "" : "、") + std::string{wanted_[i].heading};
    throw Problem{sheet_heading_missing}.with(missing);
}

SheetCell SheetColumns::cell(const SheetRow& row, std::size_t wanted) const {
    const std::size_t place = places_[wanted];
    return place < row.cells.size() ? row.cells[place] : SheetCell{};
}

std::string_view SheetColumns::text(const SheetRow& row, std::size_t wanted) const {
    return trimmed(cell(row, wanted).text);
}

std::optional<std::size_t> SheetColumns::place(std::size_t wanted) const {
    if (places_[wanted] == nowhere) return {};
    return places_[wanted];
}

bool SheetColumns::is_note(const SheetRow& row) const {
    std::size_t filled = 0;
    const SheetCell* first = nullptr;
    for (const SheetCell& cell : row.cells) {
        if (cell.text.empty() || trimmed(cell.text).empty()) continue;
        if (++filled == 1) first = &cell;
        // Remarks and signatures fill a few cells; whatever fills half of the columns is data or a heading.
        if (filled * 2 > wanted_.size()) break;
    }
    if (first == nullptr) return true;
    if (filled * 2 > wanted_.size()) {
        for (std::size_t i = 0; i < wanted_.size(); ++i)
            if (places_[i] != nowhere)
                return places_[i] < row.cells.size() && row.cells[places_[i]].text == first_heading_;
        return false;
    }
    return reads_as_note(first->text, filled == 1);
}

}  // namespace onecard
