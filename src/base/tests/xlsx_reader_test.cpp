// XLSX is read as Excel, WPS and libraries write it, and hostile or broken workbooks are refused by name.

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "base/sheet_reader.hpp"
#include "base/tests/xlsx_files.hpp"

namespace onecard {
namespace {

std::string bytes_of_file(const std::filesystem::path& path) {
    std::ostringstream out;
    out << std::ifstream{path, std::ios::binary}.rdbuf();
    return out.str();
}

std::string inline_cell(const std::string& at, const std::string& text) {
    return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

TEST(XlsxReader, reads_every_kind_of_cell) {
    const auto sheet = read_xlsx_rows(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
        "<c r=\"C1\" t=\"inlineStr\"><is><r><t>李</t></r><r><t>四&amp;</t></r><rPh><t>LI</t></rPh></is></c>"
        "<c r=\"D1\"><v>1200.50</v></c><c r=\"E1\" t=\"b\"><v>1</v></c><c r=\"F1\" t=\"e\"><v>#N/A</v></c>"
        "<c r=\"G1\" t=\"str\"><f>A1</f><v>张三</v></c><c r=\"H1\" t=\"s\"><v>3</v></c>"
        "<c r=\"I1\"><f>1+1</f><v>2</v></c><c r=\"J1\" t=\"str\"><v>text</v></c></row>");
    ASSERT_EQ(sheet.problem, "");
    EXPECT_EQ(sheet.rows.at(0), (std::vector<ReadCell>{{"张三", CellKind::text},
                                                       {"泗河 街道", CellKind::text},
                                                       {"李四&", CellKind::text},
                                                       {"1200.50", CellKind::number},
                                                       {"1", CellKind::boolean},
                                                       {"#N/A", CellKind::error},
                                                       {"张三", CellKind::formula},
                                                       {"a<b\rA", CellKind::text},
                                                       {"2", CellKind::formula},
                                                       {"text", CellKind::text}}));
    EXPECT_EQ(sheet.facts.sheet_name, "名册");
    EXPECT_EQ(sheet.facts.format, SheetFacts::Format::xlsx);
}

TEST(XlsxReader, says_how_many_rows_the_workbook_promises) {
    for (const auto& [reference, rows] : {std::pair{"A1:J1000001", 1'000'001u}, {"A1", 1u}, {"?", 0u}}) {
        auto parts = xlsx_with_rows("<row><c><v>1</v></c></row>");
        std::string& sheet = parts["xl/worksheets/sheet1.xml"];
        sheet.insert(sheet.find("<sheetData>"), "<dimension ref=\"" + std::string{reference} + "\"/>");
        const SheetFolder folder;
        std::uint64_t promised = 99;
        read_sheet(put_xlsx(folder, parts), {}, [&](const SheetRow& row) {
            promised = row.rows_expected;
            return true;
        });
        EXPECT_EQ(promised, rows) << reference;
    }
}

TEST(XlsxReader, gives_dates_by_their_style) {
    const auto sheet = read_xlsx_rows(
        "<row><c s=\"1\"><v>45352</v></c><c s=\"2\"><v>45352.99</v></c><c s=\"4\"><v>45352.5</v></c>"
        "<c s=\"5\"><v>0.25</v></c><c s=\"3\"><v>45352</v></c><c s=\"1\"><v>1</v></c><c s=\"1\"><v>61</v></c>"
        "<c s=\"1\"><v>-3</v></c><c s=\"1\"><v>2958466</v></c><c t=\"d\"><v>2024-03-01T00:00:00</v></c>"
        "<c s=\"4\"><v>45352</v></c></row>");
    EXPECT_EQ(sheet.text(),
              "2024-03-01|2024-03-01|2024-03-01T12:00:00|06:00:00|45352|1900-01-01|1900-03-01|-3|2958466|"
              "2024-03-01|"
              "2024-03-01");
    EXPECT_EQ(sheet.rows[0][0].kind, CellKind::date);
    EXPECT_EQ(sheet.rows[0][4].kind, CellKind::number);
    EXPECT_EQ(sheet.rows[0][7].kind, CellKind::number);
    EXPECT_EQ(sheet.rows[0][9].kind, CellKind::date);

    auto parts = xlsx_with_rows("<row><c s=\"1\"><v>43890</v></c></row>");
    auto& workbook = parts["xl/workbook.xml"];
    workbook.insert(workbook.find("<sheets>"), "<workbookPr date1904=\"1\"/>");
    EXPECT_EQ(read_xlsx_parts(parts).text(), "2024-03-01");
}

TEST(XlsxReader, keeps_the_spelling_of_numbers) {
    EXPECT_EQ(
        read_xlsx_rows("<row><c><v>3.7083119900101197E+17</v></c><c><v>370831199001011200</v></c>"
                       "<c><v>1200.4000000000001</v></c><c><v>0.10</v></c><c><v>6217000012345678901</v></c>"
                       "<c><v>-0.29999999999999999</v></c></row>")
            .text(),
        "3.7083119900101197E+17|370831199001011200|1200.4|0.10|6217000012345678901|-0.3");
}

TEST(XlsxReader, finds_the_place_of_sparse_cells_and_skips_empty_rows) {
    const auto sheet = read_xlsx_rows(
        "<row r=\"3\"><c r=\"B3\" s=\"1\"/><c r=\"D3\"><v>1</v></c></row>"
        "<row r=\"5\" s=\"1\"><c r=\"A5\" s=\"1\"/><c r=\"XFD5\" s=\"1\"/></row>"
        "<row><c><v>2</v></c><c t=\"s\"><v>2</v></c><c r=\"AB6\"><v>3</v></c></row>"
        "<row r=\"9\"/><row r=\"20\"><c t=\"s\"><v>2</v></c></row>");
    ASSERT_EQ(sheet.rows.size(), 2u);
    EXPECT_EQ(sheet.numbers, (std::vector<std::uint32_t>{3, 6}));
    EXPECT_EQ(sheet.rows[0].size(), 4u);
    EXPECT_EQ(sheet.rows[0][1].kind, CellKind::empty);
    EXPECT_EQ(sheet.rows[0][3].text, "1");
    EXPECT_EQ(sheet.rows[1].size(), 28u);
    EXPECT_EQ(sheet.rows[1][27].text, "3");
    EXPECT_EQ(cell_name(6, 27), "AB6");
    EXPECT_EQ(cell_name(1, 0), "A1");
    EXPECT_EQ(cell_name(9, 16383), "XFD9");
}

TEST(XlsxReader, takes_the_first_visible_sheet) {
    auto parts = xlsx_with_rows("");
    const std::string links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    parts["xl/workbook.xml"] =
        "<x:workbook xmlns:x=\"m\" xmlns:q=\"" + links +
        "\"><x:sheets><x:sheet name=\"字典\" state=\"hidden\" q:id=\"rId1\"/>"
        "<x:sheet name=\"很深\" state=\"veryHidden\" q:id=\"rId1\"/>"
        "<x:sheet name=\"图\" q:id=\"rId8\"/><x:sheet name=\"二\" q:id=\"rId9\"/></x:sheets></x:workbook>";
    auto& rels = parts["xl/_rels/workbook.xml.rels"];
    rels.insert(rels.find("</Relationships>"),
                "<Relationship Id=\"rId9\" Type=\"" + links +
                    "/worksheet\" Target=\"../other/s.xml\"/><Relationship Id=\"rId8\" "
                    "Type=\"" +
                    links + "/chartsheet\" Target=\"chart.xml\"/>");
    parts["other/s.xml"] =
        "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>好"
        "</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
    const auto sheet = read_xlsx_parts(parts);
    EXPECT_EQ(sheet.problem, "");
    EXPECT_EQ(sheet.text(), "好");
    EXPECT_EQ(sheet.facts.sheet_name, "二");

    auto& workbook = parts["xl/workbook.xml"];
    workbook.insert(workbook.find("name=\"二\""), "state=\"hidden\" ");
    EXPECT_EQ(read_xlsx_parts(parts).problem, "base.sheet_none_visible");
}

TEST(XlsxReader, refuses_document_types_and_entities) {
    const std::string bombs[] = {"<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;\">]>",
                                 "<!DOCTYPE x SYSTEM \"http://example.org/x.dtd\">",
                                 "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"};
    for (const auto& bomb : bombs)
        for (const char* part : {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml",
                                 "xl/styles.xml", "_rels/.rels", "xl/_rels/workbook.xml.rels"}) {
            auto parts = xlsx_with_rows("<row><c><v>1</v></c></row>");
            parts[part].insert(parts[part].find("?>") + 2, bomb);
            const auto sheet = read_xlsx_parts(parts);
            EXPECT_EQ(sheet.problem, "base.sheet_document_type") << part;
            EXPECT_EQ(sheet.args, std::vector<std::string>{part});
        }
    EXPECT_EQ(read_xlsx_rows("<row><c t=\"str\"><v>&a;</v></c></row>").problem, "base.sheet_damaged");
}

TEST(XlsxReader, refuses_bombs) {
    auto parts = xlsx_with_rows("<row><c t=\"str\"><v>1</v></c></row>" + std::string(64 << 20, ' '));
    EXPECT_EQ(read_xlsx_parts(parts).problem, "base.sheet_zip_bomb");
    parts = xlsx_with_rows("<row/>");
    parts["xl/sharedStrings.xml"] = "<sst><si><t>" + std::string(64 << 20, 'x') + "</t></si></sst>";
    EXPECT_EQ(read_xlsx_parts(parts).problem, "base.sheet_zip_bomb");

    std::string rows;
    for (int i = 0; i < 20'000; ++i)
        rows += "<row><c><v>" + std::to_string(i * 7919 % 20'011) + "</v></c></row>";
    EXPECT_EQ(read_xlsx_rows(rows, {.inflated_bytes = 100'000}).problem, "base.sheet_zip_bomb");
    EXPECT_EQ(read_xlsx_rows(rows).rows.size(), 20'000u);
    EXPECT_EQ(read_xlsx_rows(rows, {.rows = 19'999}).problem, "base.sheet_too_many_rows");

    parts = xlsx_with_rows("<row/>");
    for (int i = 0; i < 20'001; ++i) parts["junk/" + std::to_string(i)] = "";
    EXPECT_EQ(read_xlsx_parts(parts).problem, "base.sheet_zip_bomb") << "a directory of thousands of parts";
}

TEST(XlsxReader, refuses_xml_made_to_fill_the_memory) {
    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += "<a>";
    EXPECT_EQ(read_xlsx_rows(deep).problem, "base.sheet_damaged");
    std::string token = "<c r=\"";
    for (int i = 0; i < 600'000; ++i) token += std::to_string(i * 7919 % 1'000'003);
    EXPECT_EQ(read_xlsx_rows("<row>" + token).problem, "base.sheet_damaged");

    auto parts = xlsx_with_rows("<row/>");
    std::string texts;
    for (int i = 0; i < 100'000; ++i)
        texts += "<si><t>" + std::to_string(i * 7919LL % 1'000'003) + "</t></si>";
    parts["xl/sharedStrings.xml"] = "<sst>" + texts + "</sst>";
    EXPECT_EQ(read_xlsx_parts(parts, {.shared_text_bytes = 1 << 20}).problem, "base.sheet_too_much_text");
    EXPECT_EQ(read_xlsx_parts(parts).problem, "");
}

TEST(XlsxReader, refuses_rows_too_wide_and_cells_too_long) {
    std::string wide;
    for (int i = 0; i < 10'000; ++i) wide += "<c><v>1</v></c>";
    const auto sheet = read_xlsx_rows("<row r=\"7\">" + wide + "</row>");
    EXPECT_EQ(sheet.problem, "base.sheet_too_many_columns");
    EXPECT_EQ(sheet.args, (std::vector<std::string>{"7", "256"}));
    EXPECT_EQ(read_xlsx_rows("<row><c r=\"IW1\"><v>1</v></c></row>").problem, "base.sheet_too_many_columns");
    EXPECT_EQ(read_xlsx_rows("<row><c r=\"IV1\"><v>1</v></c></row>").problem, "");
    EXPECT_EQ(read_xlsx_rows("<row><c r=\"ZZZZ1\"><v>1</v></c></row>").problem, "base.sheet_damaged");

    const std::string longest(32 * 1024, 'x');
    EXPECT_EQ(read_xlsx_rows("<row>" + inline_cell("A1", longest) + "</row>").problem, "");
    EXPECT_EQ(read_xlsx_rows("<row>" + inline_cell("C1", longest + "x") + "</row>").args.at(0), "C1");
    auto parts = xlsx_with_rows("<row r=\"4\"><c r=\"B4\" t=\"s\"><v>0</v></c></row>");
    parts["xl/sharedStrings.xml"] = "<sst><si><t>" + longest + "x</t></si></sst>";
    const auto shared = read_xlsx_parts(parts);
    EXPECT_EQ(shared.problem, "base.sheet_cell_too_long");
    EXPECT_EQ(shared.args.at(0), "B4");
}

TEST(XlsxReader, refuses_archives_that_are_cut_off_or_damaged) {
    const SheetFolder folder;
    std::string rows;
    for (int i = 0; i < 50'000; ++i)
        rows += "<row><c><v>" + std::to_string(i * 7919LL % 100'003) + "</v></c></row>";
    const std::string whole = bytes_of_file(put_xlsx(folder, xlsx_with_rows(rows)));
    for (const std::size_t size : {std::size_t{10}, whole.size() / 2, whole.size() - 3}) {
        const auto sheet = read_whole_sheet(folder.put("cut.xlsx", whole.substr(0, size)));
        EXPECT_EQ(sheet.problem, "base.sheet_truncated") << size;
    }
    std::string flipped = whole;
    flipped[whole.find("sheet1.xml") + 30'000] ^= 0x55;
    EXPECT_EQ(read_whole_sheet(folder.put("flip.xlsx", flipped)).problem, "base.sheet_damaged");
    EXPECT_EQ(read_whole_sheet(folder.put("junk.xlsx", "PK\x03\x04" + std::string(5'000, 'j'))).problem,
              "base.sheet_truncated");
    EXPECT_EQ(read_whole_sheet(folder.put("empty.xlsx", "PK\x05\x06" + std::string(18, '\0'))).problem,
              "base.sheet_unknown_format");
}

TEST(XlsxReader, refuses_broken_workbooks) {
    EXPECT_EQ(read_xlsx_rows("<row><c><v>1</c></row>").problem, "base.sheet_damaged");
    EXPECT_EQ(read_xlsx_rows("<row><c t=\"s\"><v>99</v></c></row>").problem, "base.sheet_damaged");
    EXPECT_EQ(read_xlsx_rows("<row><c t=\"s\"><v>x</v></c></row>").problem, "base.sheet_damaged");
    EXPECT_EQ(read_xlsx_rows("<row r=\"0\"/>").problem, "base.sheet_damaged");
    EXPECT_EQ(read_xlsx_rows("<row><c t=\"str\"><v>\xC8\xFD</v></c></row>").problem, "base.sheet_damaged");
    EXPECT_EQ(read_xlsx_rows("<row><c t=\"str\"><v>\x01</v></c></row>").problem, "base.sheet_damaged");
    auto parts = xlsx_with_rows("<row/>");
    parts["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData><row>";
    EXPECT_EQ(read_xlsx_parts(parts).problem, "base.sheet_damaged");
    parts["xl/worksheets/sheet1.xml"] = "";
    EXPECT_EQ(read_xlsx_parts(parts).problem, "base.sheet_damaged");
    parts.erase("xl/worksheets/sheet1.xml");
    EXPECT_EQ(read_xlsx_parts(parts).problem, "base.sheet_damaged");
    parts.erase("xl/workbook.xml");
    EXPECT_EQ(read_xlsx_parts(parts).problem, "base.sheet_unknown_format");
    EXPECT_EQ(read_xlsx_parts({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}).problem,
              "base.sheet_unknown_format");
}

TEST(XlsxReader, refuses_old_and_locked_workbooks_with_words_of_their_own) {
    const SheetFolder folder;
    std::string ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(504, '\0');
    ole[30] = 9;  // sectors of 512 bytes; the directory begins in sector 0
    std::string old_directory(512, '\0'), locked_directory(512, '\0');
    for (std::size_t i = 0; i < 8; ++i) old_directory[2 * i] = "Workbook"[i];
    for (std::size_t i = 0; i < 16; ++i) locked_directory[128 + 2 * i] = "EncryptedPackage"[i];
    EXPECT_EQ(read_whole_sheet(folder.put("a.xls", ole + old_directory)).problem, "base.sheet_old_xls");
    EXPECT_EQ(read_whole_sheet(folder.put("b.xlsx", ole + locked_directory)).problem, "base.sheet_encrypted");
}

TEST(XlsxReader, reads_parts_in_utf16) {
    auto parts = xlsx_with_rows("");
    std::string wide = "\xFF\xFE";
    for (const char c : std::string_view{
             "<worksheet><sheetData><row><c t=\"str\"><v>ab</v></c></row></sheetData></worksheet>"}) {
        wide += c;
        wide += '\0';
    }
    parts["xl/worksheets/sheet1.xml"] = wide;
    EXPECT_EQ(read_xlsx_parts(parts).text(), "ab");
}

TEST(XlsxReader, stops_in_the_middle_of_a_large_sheet) {
    std::string rows;
    for (int i = 0; i < 100'000; ++i)
        rows += "<row><c><v>" + std::to_string(i * 7919LL % 100'003) + "</v></c><c><v>" +
                std::to_string(i * 104'729LL % 1'000'003) + "</v></c></row>";
    const SheetFolder folder;
    const auto path = put_xlsx(folder, xlsx_with_rows(rows));
    std::uint32_t seen = 0;
    const auto facts = read_sheet(path, {}, [&](const SheetRow&) { return ++seen < 1'000; });
    EXPECT_EQ(seen, 1'000u);
    EXPECT_TRUE(facts.stopped);
    EXPECT_EQ(facts.rows, 1'000u);
    EXPECT_THROW(read_sheet(path, {}, [&](const SheetRow&) -> bool { throw std::logic_error{"mine"}; }),
                 std::logic_error);
}

}  // namespace
}  // namespace onecard
