// CSV is read as RFC 4180 says, in every encoding that clerks send, and refused with the line to blame.

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "base/sheet_reader.hpp"
#include "base/tests/sheet_files.hpp"
#include "base/text_encoding.hpp"

namespace onecard {
namespace {

ReadSheet read_csv_text(std::string_view bytes, const SheetLimits& limits = {}) {
    const SheetFolder folder;
    return read_whole_sheet(folder.put("a.csv", bytes), limits);
}

using Numbers = std::vector<std::uint32_t>;
using Args = std::vector<std::string>;

TEST(CsvReader, reads_cells_and_the_lines_where_rows_begin) {
    const auto sheet = read_csv_text("姓名,金额\r\n张三,\"1,200.50\"\n\n,,\n\"李\n四\",5\r王五,6");
    EXPECT_EQ(sheet.problem, "");
    EXPECT_EQ(sheet.text(), "姓名|金额/张三|1,200.50/李\n四|5/王五|6");
    EXPECT_EQ(sheet.numbers, (Numbers{1, 2, 5, 7}));
    EXPECT_EQ(sheet.facts.encoding, "UTF-8");
    EXPECT_EQ(sheet.facts.delimiter, ',');
    EXPECT_EQ(sheet.facts.rows, 4u);
    EXPECT_EQ(sheet.rows[1][0].kind, CellKind::text);
}

TEST(CsvReader, undoubles_quotation_marks_and_keeps_stray_ones_of_plain_cells) {
    EXPECT_EQ(read_csv_text("\"a\"\"b\",\"\"\"\",5\" pipe,\"\" ,x\n").text(), "a\"b|\"|5\" pipe||x");
}

TEST(CsvReader, says_about_how_many_rows_will_come) {
    const SheetFolder folder;
    std::string text;
    for (int row = 0; row < 400'000; ++row) text += "张三,370831199001010000,120.00\n";
    std::uint64_t first = 0, rows = 0;
    read_sheet(folder.put("a.csv", text), {}, [&](const SheetRow& row) {
        ++rows;
        if (first == 0) first = row.rows_expected;
        return true;
    });
    EXPECT_EQ(rows, 400'000u);
    EXPECT_NEAR(static_cast<double>(first), 400'000, 4'000) << "known before the end, and about right";
}

TEST(CsvReader, finds_the_delimiter) {
    EXPECT_EQ(read_csv_text("名册：一,二\n姓名\t金额\n张\t\"1,200\"\n李\t2\n").facts.delimiter, '\t');
    EXPECT_EQ(read_csv_text("a;b;c\n1,5;2;3\n").text(), "a|b|c/1,5|2|3");
    EXPECT_EQ(read_csv_text("alone\n").text(), "alone");
}

TEST(CsvReader, knows_the_encodings) {
    const std::string text = "姓名,村\n\xF0\xA0\xAE\xB7某,泗河\n";  // a character outside the basic plane
    EXPECT_EQ(read_csv_text("\xEF\xBB\xBF" + text).facts.encoding, "UTF-8 BOM");
    EXPECT_EQ(read_csv_text("\xEF\xBB\xBF" + text).rows[0][0].text, "姓名");
    const auto gb = read_csv_text(to_gb18030(text));
    EXPECT_EQ(gb.facts.encoding, "GB18030");
    EXPECT_EQ(gb.text(), "姓名|村/\xF0\xA0\xAE\xB7某|泗河");
    const auto wide = read_csv_text(std::string_view{"\xFF\xFE\x20\x5F,\0b\0\n\0", 10});
    EXPECT_EQ(wide.facts.encoding, "UTF-16LE");
    EXPECT_EQ(wide.text(), "张|b");
    EXPECT_EQ(read_csv_text(std::string_view{"\xFE\xFF\x5F\x20\0,\0b", 8}).text(), "张|b");
}

TEST(CsvReader, knows_gb18030_behind_megabytes_of_ascii) {
    std::string text;
    while (text.size() < 3'000'001) text += "name,1\n";
    const auto sheet = read_csv_text(text + to_gb18030("张三,2\n"));
    EXPECT_EQ(sheet.facts.encoding, "GB18030");
    EXPECT_EQ(sheet.rows.back()[0].text, "张三");
}

TEST(CsvReader, names_the_line_of_a_wrong_byte) {
    std::string text;
    for (int i = 0; i < 100'000; ++i) text += "张三,泗河街道\n";
    auto sheet = read_csv_text(text + "李\xFF四,1\n");
    EXPECT_EQ(sheet.problem, "base.sheet_wrong_encoding");
    EXPECT_EQ(sheet.args, (Args{"100001", "UTF-8"}));
    EXPECT_TRUE(sheet.rows.empty()) << "nothing is delivered from a file that is plainly UTF-8 and wrong";

    sheet = read_csv_text(
        "\xEF\xBB\xBF"
        "a,b\nc,\xC8\xFD\n");
    EXPECT_EQ(sheet.args, (Args{"2", "UTF-8"}));
    sheet = read_csv_text(to_gb18030("张三,1\n李四,2\n") + "\xFF,3\n");
    EXPECT_EQ(sheet.problem, "base.sheet_wrong_encoding");
    EXPECT_EQ(sheet.args, (Args{"3", "GB18030"}));
    sheet = read_csv_text(to_gb18030("张三,1\n李四,2").append("\xB0"));
    EXPECT_EQ(sheet.args, (Args{"2", "GB18030"})) << "half a character at the end";
}

TEST(CsvReader, refuses_quotation_marks_that_do_not_pair) {
    auto sheet = read_csv_text("a,b\n1,2\n\"3,4\n5,6\n");
    EXPECT_EQ(sheet.problem, "base.sheet_quote_not_closed");
    sheet = read_csv_text("a,b\n\"1\"x,2\n");
    EXPECT_EQ(sheet.problem, "base.sheet_quote_misplaced");
    EXPECT_EQ(sheet.args, (Args{"2"}));
    EXPECT_EQ(read_csv_text("\"1\" \"x\",2\n").problem, "base.sheet_quote_misplaced");
}

TEST(CsvReader, refuses_what_is_too_large) {
    EXPECT_EQ(read_csv_text("a,b\n" + std::string(9'999, ',') + "x\n").problem,
              "base.sheet_too_many_columns");
    EXPECT_EQ(read_csv_text("a,b" + std::string(9'999, ',') + "\n").text().substr(0, 4), "a|b|")
        << "empty cells on the right do no harm";
    auto sheet = read_csv_text("a,b\n1," + std::string(32 * 1024 + 1, 'x') + "\n");
    EXPECT_EQ(sheet.problem, "base.sheet_cell_too_long");
    EXPECT_EQ(sheet.args[0], "B2");
    EXPECT_EQ(read_csv_text("1,\"" + std::string(64 * 1024, '"') + "\"\n").rows.at(0).at(1).text.size(),
              32u * 1024)
        << "doubled quotation marks count once";
    EXPECT_EQ(read_csv_text("1,\"" + std::string(200 * 1024, 'x')).problem, "base.sheet_quote_not_closed");
    EXPECT_EQ(read_csv_text(std::string(40 << 20, 'x')).problem, "base.sheet_cell_too_long");
    EXPECT_EQ(read_csv_text("a\nb\nc\n", {.rows = 2}).problem, "base.sheet_too_many_rows");
    EXPECT_EQ(read_csv_text("a\nb\nc\n", {.file_bytes = 5}).problem, "base.sheet_file_too_large");
}

TEST(CsvReader, refuses_a_file_of_two_gigabytes_at_once) {
    const SheetFolder folder;
    const auto path = folder.put("a.csv", "a,b\n");
    std::filesystem::resize_file(path, (2ull << 30) + 1);  // sparse: it takes no disk
    const auto sheet = read_whole_sheet(path);
    EXPECT_EQ(sheet.problem, "base.sheet_file_too_large");
    EXPECT_EQ(sheet.args, Args{"2048"});
}

TEST(CsvReader, refuses_what_is_no_sheet) {
    EXPECT_EQ(read_csv_text("").problem, "base.sheet_empty");
    EXPECT_EQ(read_csv_text("<html><table><tr><td>1</td></tr></table></html>").problem,
              "base.sheet_unknown_format");
    EXPECT_EQ(read_csv_text(std::string_view{"a\0b\0\x01\x02", 6}).problem, "base.sheet_unknown_format");
    EXPECT_EQ(read_csv_text("%PDF-1.4\n").problem, "base.sheet_unknown_format");
    EXPECT_EQ(read_whole_sheet("/nonexistent/名册.csv").problem, "base.sheet_not_found");
    EXPECT_EQ(read_whole_sheet("/tmp").problem, "base.sheet_not_found");
}

TEST(CsvReader, stops_when_the_sink_says_so_and_lets_its_exceptions_through) {
    const SheetFolder folder;
    const auto path = folder.put("a.csv", "1\n2\n3\n");
    int rows = 0;
    const auto facts = read_sheet(path, {}, [&](const SheetRow&) { return ++rows < 2; });
    EXPECT_EQ(rows, 2);
    EXPECT_TRUE(facts.stopped);
    EXPECT_THROW(read_sheet(path, {}, [](const SheetRow&) -> bool { throw std::runtime_error{"no"}; }),
                 std::runtime_error);
}

/// Any text as cells: what is written by the rules comes back, whatever the buffer's borders cut through.
RC_GTEST_PROP(CsvReader, gives_back_what_was_written, ()) {
    const auto alphabet = rc::gen::elementOf(std::vector<std::string>{
        "a", ",", "\"", "\n", "\r", "\t", ";", "张", "é", "\xF0\xA0\xAE\xB7", " ", "0"});
    const auto cell_of =
        rc::gen::map(rc::gen::container<std::vector<std::string>>(alphabet), [](const auto& parts) {
            std::string cell;
            for (const auto& part : parts) cell += part;
            return cell;
        });
    const auto rows = *rc::gen::container<std::vector<std::vector<std::string>>>(
        rc::gen::container<std::vector<std::string>>(3, cell_of));
    const bool gb18030 = *rc::gen::arbitrary<bool>();
    const std::size_t filling = *rc::gen::elementOf(std::vector<std::size_t>{0, 262'100, 262'144, 524'200});

    std::string text = "h1,h2,h3,h4,h5,h6,h7,h8,h9,\n";
    while (text.size() < filling)
        text += "f" + std::string(std::min<std::size_t>(filling - text.size(), 30'000), 'x') + "\n";
    std::vector<std::vector<std::string>> wanted;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            text += i ? ",\"" : "\"";
            for (const char c : row[i]) text += c == '"' ? "\"\"" : std::string(1, c);
            text += '"';
        }
        text += "\n";
        if (std::any_of(row.begin(), row.end(), [](const auto& cell) { return !cell.empty(); }))
            wanted.push_back(row);
    }
    if (gb18030) text = to_gb18030("张\n" + text).substr(3);

    const auto sheet = read_csv_text(text);
    RC_ASSERT(sheet.problem == "");
    std::vector<std::vector<std::string>> got;
    for (const auto& row : sheet.rows) {
        if (row[0].text == "h1" || row[0].text.starts_with('f')) continue;
        auto& cells = got.emplace_back();
        for (const auto& cell : row) cells.push_back(cell.text);
    }
    RC_ASSERT(got == wanted);
}

}  // namespace
}  // namespace onecard
