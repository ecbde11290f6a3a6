#pragma once
// What the numbers and references of a workbook mean; for the reader of workbooks only.

#include <cstdint>
#include <string>
#include <string_view>

namespace onecard {

/// How a number is shown, as far as it changes what we read.
enum class NumberLook : std::uint8_t { plain, date, date_and_time };

/// Of the formats that every workbook has, by their number.
NumberLook look_of_built_in(std::uint32_t id);
/// Of a format that the workbook spells out: "yyyy\"年\"m\"月\"".
NumberLook look_of_code(std::string_view code);

/// Writes the ISO form of a spreadsheet's day number; false when it is no date.
bool write_date(double serial, NumberLook look, bool from_1904, std::string& out);

/// Excel shows 15 digits but stores 1200.4 as 1200.4000000000001: such a decimal is given as it was typed.
/// Whole numbers and exponents stay as spelled, so that a citizen number that lost digits is recognised.
void shorten_decimal(std::string& text, std::size_t from);

/// "A1:J1000001" ends in row 1,000,001; a reference that makes no sense says nothing.
std::uint64_t last_row_of(std::string_view reference);

}  // namespace onecard
