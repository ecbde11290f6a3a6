// Writes an XLSX workbook of one sheet as a stream: fixed small parts, then the sheet, deflated as it comes.
//
//   cell    = <c r s t="inlineStr"><is><t>…</t></is></c>  /  <c r s><v>…</v></c>

#include <fmt/format.h>

#include <array>
#include <cstdint>

#include "base/date.hpp"
#include "base/output_file.hpp"
#include "base/sheet_cell_text.hpp"
#include "base/sheet_problems.hpp"
#include "base/sheet_reader.hpp"
#include "base/sheet_writer.hpp"
#include "base/zip_writer.hpp"

namespace onecard {
namespace {

constexpr std::uint32_t most_rows = 1'048'576;
constexpr std::size_t most_columns = 16'384;
constexpr std::size_t longest_cell = 32'767;  // in UTF-16 units, as Excel counts
constexpr std::size_t piece_bytes = 256 * 1024;

// --- the workbook -------------------------------------------------------------------------------------------

enum class Style : char { general, text, text_not_formula, money, integer, date, heading, title };

constexpr std::string_view xml_head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
#define MAIN_NS "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
#define LINK_NS "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define PACKAGE_NS "http://schemas.openxmlformats.org/package/2006/"
#define CONTENT "application/vnd.openxmlformats-officedocument.spreadsheetml."

constexpr std::string_view content_types =
    "<Types xmlns=\"" PACKAGE_NS
    "content-types\">"
    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" CONTENT
    "sheet.main+xml\"/>"
    "<Override PartName=\"/xl/styles.xml\" ContentType=\"" CONTENT
    "styles+xml\"/>"
    "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" CONTENT "worksheet+xml\"/></Types>";
constexpr std::string_view root_links =
    "<Relationships xmlns=\"" PACKAGE_NS "relationships\"><Relationship Id=\"rId1\" Type=\"" LINK_NS
    "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
constexpr std::string_view workbook_links =
    "<Relationships xmlns=\"" PACKAGE_NS "relationships\"><Relationship Id=\"rId1\" Type=\"" LINK_NS
    "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" LINK_NS
    "/styles\" Target=\"styles.xml\"/></Relationships>";
/// cellXfs in the order of Style.
constexpr std::string_view styles =
    "<styleSheet xmlns=\"" MAIN_NS
    "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
    "</numFmts><fonts count=\"3\"><font><sz val=\"11\"/><name val=\"宋体\"/><charset val=\"134\"/></font>"
    "<font><b/><sz val=\"11\"/><name val=\"宋体\"/><charset val=\"134\"/></font>"
    "<font><b/><sz val=\"16\"/><name val=\"宋体\"/><charset val=\"134\"/></font></fonts>"
    "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill "
    "patternType=\"gray125\"/>"
    "</fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFDDE6F0\"/><bgColor "
    "indexed=\"64\"/></patternFill>"
    "</fill></fills><borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
    "<border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/><bottom "
    "style=\"thin\"/><diagonal/>"
    "</border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" "
    "borderId=\"0\"/>"
    "</cellStyleXfs><cellXfs count=\"8\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" "
    "xfId=\"0\"/>"
    "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\" "
    "applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"4\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"1\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"2\" borderId=\"1\" xfId=\"0\" applyNumberFormat=\"1\" "
    "applyFont=\"1\" "
    "applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\"center\" "
    "vertical=\"center\" "
    "wrapText=\"1\"/></xf><xf numFmtId=\"49\" fontId=\"2\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    "applyNumberFormat=\"1\" "
    "applyFont=\"1\" applyAlignment=\"1\"><alignment horizontal=\"center\" "
    "vertical=\"center\"/></xf></cellXfs>"
    "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" "
    "builtinId=\"0\"/></cellStyles></styleSheet>";

Style style_of(SheetColumn::Kind kind) {
    switch (kind) {
        case SheetColumn::Kind::text: return Style::text;
        case SheetColumn::Kind::money_fen: return Style::money;
        case SheetColumn::Kind::integer: return Style::integer;
        case SheetColumn::Kind::date: return Style::date;
    }
    return Style::general;
}

bool is_hex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

/// What Excel would read back as an escape: _xHHHH_.
bool looks_escaped(std::string_view rest) {
    return rest.size() >= 7 && rest[1] == 'x' && is_hex(rest[2]) && is_hex(rest[3]) && is_hex(rest[4]) &&
           is_hex(rest[5]) && rest[6] == '_';
}

/// Characters that need attention inside an element's text.
constexpr auto needs_care = [] {
    std::array<bool, 256> marks{};
    for (unsigned c = 0; c < 0x20; ++c) marks[c] = c != '\n' && c != '\t';
    for (const char c : {'<', '>', '&', '"', '_', '\xEF'}) marks[static_cast<unsigned char>(c)] = true;
    return marks;
}();

void append_escaped(std::string_view from, std::string& out) {
    std::size_t done = 0;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const char c = from[i];
        if (!needs_care[static_cast<unsigned char>(c)]) continue;
        std::string instead;
        std::size_t length = 1;
        if (c == '<')
            instead = "&lt;";
        else if (c == '>')
            instead = "&gt;";
        else if (c == '&')
            instead = "&amp;";
        else if (c == '"')
            instead = "&quot;";
        else if (c == '_')
            instead = looks_escaped(from.substr(i)) ? "_x005F_" : "_";
        else if (c != '\xEF')
            instead = fmt::format("_x{:04X}_", static_cast<unsigned>(c));
        else if (const auto mark = from.substr(i, 3); mark == "\xEF\xBF\xBE" || mark == "\xEF\xBF\xBF") {
            instead = mark[2] == '\xBE' ? "_xFFFE_" : "_xFFFF_";  // no characters of XML
            length = 3;
        } else {
            continue;
        }
        out.append(from, done, i - done).append(instead);
        done = i + length;
        i = done - 1;
    }
    out.append(from, done);
}

std::size_t utf16_units(std::string_view utf8) {
    std::size_t units = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        units += (byte & 0xC0) != 0x80;
        units += byte >= 0xF0;
    }
    return units;
}

/// Excel forbids some characters and more than 31 of them.
std::string sheet_name_of(std::string_view wanted) {
    if (!is_valid_utf8(wanted)) throw Problem{text_not_utf8};
    std::string name;
    for (std::size_t i = 0; i < wanted.size();) {
        const auto lead = static_cast<unsigned char>(wanted[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        const auto character = wanted.substr(i, length);
        i += length;
        if (utf16_units(name) + utf16_units(character) > 31) break;
        const bool forbidden =
            lead < 0x20 || std::string_view{"[]:*?/\\'"}.find(character) != std::string_view::npos;
        name += forbidden ? "_" : character;
    }
    return name.empty() ? "Sheet1" : name;
}

double width_of(const SheetColumn& column) {
    if (column.width > 0) return column.width;
    double width = 4;
    for (const char c : column.heading) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0) != 0x80) width += byte < 0x80 ? 1 : 2;
    }
    const double least = column.kind == SheetColumn::Kind::text ? 10 : 14;
    return std::min(std::max(width, least), 60.0);
}

class XlsxWriter final : public SheetWriter {
public:
    XlsxWriter(const std::filesystem::path& path, const SheetLayout& layout) : zip_{path} {
        const auto part = [&](const char* name, std::string_view body) {
            zip_.add_part(name, std::string{xml_head}.append(body));
        };
        part("[Content_Types].xml", content_types);
        part("_rels/.rels", root_links);
        std::string name;
        append_escaped(sheet_name_of(layout.sheet_name), name);
        part("xl/workbook.xml", "<workbook xmlns=\"" MAIN_NS "\" xmlns:r=\"" LINK_NS
                                "\"><sheets><sheet name=\"" +
                                    name + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", workbook_links);
        part("xl/styles.xml", styles);
        zip_.begin_part("xl/worksheets/sheet1.xml");
        begin_sheet(layout);
    }

    void row(std::span<const std::string_view> cells) override {
        begin_row({});
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto kind = i < kinds_.size() ? kinds_[i] : SheetColumn::Kind::text;
            if (cells[i].empty()) continue;
            if (kind == SheetColumn::Kind::money_fen && is_whole_number(cells[i]))
                add_number(i, Style::money, yuan_of_fen(cells[i]));
            else if (kind == SheetColumn::Kind::integer && is_whole_number(cells[i]))
                add_number(i, Style::integer, cells[i]);
            else if (kind == SheetColumn::Kind::date && add_date(i, cells[i]))
                continue;
            else
                add_text(i, starts_formula(cells[i]) ? Style::text_not_formula : Style::text, cells[i]);
        }
        end_row();
    }

    void finish() override {
        xml_ += "</sheetData>";
        xml_ += merged_;
        xml_ +=
            "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" "
            "footer=\"0.3\"/>"
            "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>";
        zip_.write(xml_);
        zip_.end_part();
        zip_.finish();
    }

private:
    void begin_sheet(const SheetLayout& layout) {
        const std::size_t columns = layout.columns.size();
        const unsigned frozen = (layout.title.empty() ? 0u : 1u) + (columns == 0 ? 0u : 1u);
        xml_ = xml_head;
        xml_ += "<worksheet xmlns=\"" MAIN_NS
                "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
                "<sheetViews><sheetView workbookViewId=\"0\">";
        if (frozen > 0)
            xml_ += fmt::format(
                "<pane ySplit=\"{0}\" topLeftCell=\"A{1}\" activePane=\"bottomLeft\" state=\"frozen\"/>",
                frozen, frozen + 1);
        xml_ += "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>";
        if (columns > 0) xml_ += "<cols>";
        for (std::size_t i = 0; i < columns; ++i) {
            kinds_.push_back(layout.columns[i].kind);
            // The column's style makes what a clerk types below the rows text too.
            xml_ += fmt::format(
                "<col min=\"{0}\" max=\"{0}\" width=\"{1:.1f}\" style=\"{2}\" customWidth=\"1\"/>", i + 1,
                width_of(layout.columns[i]), static_cast<unsigned>(style_of(kinds_[i])));
        }
        if (columns > 0) xml_ += "</cols>";
        xml_ += "<sheetData>";
        if (!layout.title.empty()) {
            begin_row(" ht=\"28\" customHeight=\"1\"");
            add_text(0, Style::title, layout.title);
            end_row();
            if (columns > 1)
                merged_ = fmt::format("<mergeCells count=\"1\"><mergeCell ref=\"A1:{}\"/></mergeCells>",
                                      cell_name(1, columns - 1));
        }
        if (columns == 0) return;
        begin_row({});
        for (std::size_t i = 0; i < columns; ++i) add_text(i, Style::heading, layout.columns[i].heading);
        end_row();
    }

    void begin_row(std::string_view more) {
        if (row_ == most_rows) throw Problem{sheet_too_many_rows}.with(std::to_string(most_rows));
        row_text_ = std::to_string(++row_);
        xml_.append("<row r=\"").append(row_text_).append("\"").append(more).append(">");
    }

    void end_row() {
        xml_ += "</row>";
        if (xml_.size() < piece_bytes) return;
        zip_.write(xml_);
        xml_.clear();
    }

    void begin_cell(std::size_t column, Style style) {
        if (column >= most_columns)
            throw Problem{sheet_too_many_columns}.with(row_text_).with(std::to_string(most_columns));
        while (letters_.size() <= column) {
            const std::string name = cell_name(1, letters_.size());
            letters_.push_back(name.substr(0, name.size() - 1));
        }
        xml_.append("<c r=\"").append(letters_[column]).append(row_text_).append("\" s=\"");
        xml_ += static_cast<char>('0' + static_cast<char>(style));
    }

    void add_number(std::size_t column, Style style, std::string_view number) {
        begin_cell(column, style);
        xml_.append("\"><v>").append(number).append("</v></c>");
    }

    bool add_date(std::size_t column, std::string_view cell) {
        constexpr int serial_of_1970 = 25'569,
                      first_sure_serial = 61;  // before, Excel's calendar is a day off
        const auto day = Date::parse(cell);
        if (!day) return false;
        const int serial = day->number() + serial_of_1970;
        if (serial < first_sure_serial) return false;
        add_number(column, Style::date, std::to_string(serial));
        return true;
    }

    void add_text(std::size_t column, Style style, std::string_view cell) {
        if (!is_valid_utf8(cell)) throw Problem{text_not_utf8};
        if (cell.size() > longest_cell && utf16_units(cell) > longest_cell)
            throw Problem{sheet_cell_too_long}
                .with(cell_name(row_, column))
                .with(std::to_string(longest_cell));
        constexpr std::string_view blanks = " \t\n";
        const bool keep_blanks = !cell.empty() && (blanks.find(cell.front()) != std::string_view::npos ||
                                                   blanks.find(cell.back()) != std::string_view::npos);
        begin_cell(column, style);
        xml_ +=
            keep_blanks ? "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" : "\" t=\"inlineStr\"><is><t>";
        append_escaped(cell, xml_);
        xml_ += "</t></is></c>";
    }

    ZipWriter zip_;
    std::vector<SheetColumn::Kind> kinds_;
    std::vector<std::string> letters_;  ///< "A", "B", … as far as needed
    std::uint32_t row_ = 0;
    std::string row_text_;
    std::string xml_;  ///< not yet handed to the archive
    std::string merged_;
};

}  // namespace

std::unique_ptr<SheetWriter> write_xlsx(const std::filesystem::path& path, const SheetLayout& layout) {
    return std::make_unique<XlsxWriter>(path, layout);
}

}  // namespace onecard
