// What is written is read back as it was, is no formula, and is there whole or not at all.

#include "base/sheet_writer.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <signal.h>
#include <sys/resource.h>
#include <zip.h>

#include <fstream>
#include <sstream>

#include "base/tests/sheet_files.hpp"

namespace onecard {
namespace {

using Kind = SheetColumn::Kind;
using Row = std::vector<std::string_view>;

const SheetLayout roster{.columns = {{"姓名"},
                                     {"身份证号"},
                                     {"补贴额", Kind::money_fen},
                                     {"人数", Kind::integer},
                                     {"发放时间", Kind::date}},
                         .title = "惠民补贴发放基础信息表",
                         .sheet_name = "名册/一"};

ReadSheet write_and_read(const char* name, const SheetLayout& layout, const std::vector<Row>& rows,
                         TextEncoding encoding = TextEncoding::utf8_bom) {
    const SheetFolder folder;
    const bool csv = std::string_view{name}.ends_with("csv");
    const auto writer = csv ? write_csv(folder / name, layout, encoding) : write_xlsx(folder / name, layout);
    for (const Row& row : rows) writer->row(row);
    writer->finish();
    return read_whole_sheet(folder / name);
}

std::size_t files_in(const SheetFolder& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator{folder.path()}, {}));
}

TEST(SheetWriter, writes_a_workbook_with_title_headings_and_kinds) {
    const auto sheet =
        write_and_read("a.xlsx", roster,
                       {{"张三", "370831199001010017", "120050", "3", "2024-03-01"},
                        {"", "", "-5", "x", "2024年3月", "more"},
                        {"<&>\"_x0041_\r\n ", "6217000012345678901", "1200.50", "007", "2024/3/2"}});
    ASSERT_EQ(sheet.problem, "");
    ASSERT_EQ(sheet.rows.size(), 5u);
    EXPECT_EQ(sheet.rows[0][0].text, "惠民补贴发放基础信息表");
    EXPECT_EQ(sheet.rows[1][4].text, "发放时间");
    EXPECT_EQ(sheet.rows[2], (std::vector<ReadCell>{{"张三", CellKind::text},
                                                    {"370831199001010017", CellKind::text},
                                                    {"1200.50", CellKind::number},
                                                    {"3", CellKind::number},
                                                    {"2024-03-01", CellKind::date}}));
    EXPECT_EQ(sheet.rows[3], (std::vector<ReadCell>{{"", CellKind::empty},
                                                    {"", CellKind::empty},
                                                    {"-0.05", CellKind::number},
                                                    {"x", CellKind::text},
                                                    {"2024年3月", CellKind::text},
                                                    {"more", CellKind::text}}));
    EXPECT_EQ(sheet.rows[4], (std::vector<ReadCell>{{"<&>\"_x0041_\r\n ", CellKind::text},
                                                    {"6217000012345678901", CellKind::text},
                                                    {"1200.50", CellKind::text},
                                                    {"007", CellKind::text},
                                                    {"2024-03-02", CellKind::date}}));
    EXPECT_EQ(sheet.facts.sheet_name, "名册_一");
}

TEST(SheetWriter, writes_csv_in_the_encoding_wanted) {
    const std::vector<Row> rows{{"张三", "3708", "120050", "3", "2024-03-01"}, {"李,\"四\"", "a\nb"}};
    const auto plain = "姓名|身份证号|补贴额|人数|发放时间/张三|3708|1200.50|3|2024-03-01/李,\"四\"|a\nb";
    for (const auto encoding : {TextEncoding::utf8, TextEncoding::utf8_bom, TextEncoding::gb18030}) {
        const auto sheet = write_and_read("a.csv", roster, rows, encoding);
        EXPECT_EQ(sheet.text(), plain);
        EXPECT_EQ(sheet.facts.encoding, encoding_name(encoding));
    }
}

TEST(SheetWriter, keeps_formulas_from_being_formulas) {
    const SheetFolder folder;
    const SheetLayout layout{.columns = {{"备注"}, {"金额", Kind::money_fen}}};
    const std::vector<std::string_view> evil{"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "－1"};
    const auto csv = write_csv(folder / "a.csv", layout);
    const auto xlsx = write_xlsx(folder / "a.xlsx", layout);
    for (const auto cell : evil) {
        csv->row(Row{cell, "=2"});
        xlsx->row(Row{cell, "=2"});
    }
    csv->finish();
    xlsx->finish();
    const auto from_csv = read_whole_sheet(folder / "a.csv");
    const auto from_xlsx = read_whole_sheet(folder / "a.xlsx");
    for (std::size_t i = 0; i < evil.size(); ++i) {
        EXPECT_EQ(from_csv.rows.at(i + 1).at(0).text, "'" + std::string{evil[i]});
        EXPECT_EQ(from_csv.rows.at(i + 1).at(1).text, "'=2");
        EXPECT_EQ(from_xlsx.rows.at(i + 1).at(0), (ReadCell{std::string{evil[i]}, CellKind::text}));
    }
    EXPECT_EQ(write_and_read("b.csv", layout, {{"x", "-5"}}).rows[1][1].text, "-0.05")
        << "a figure is no formula";
}

TEST(SheetWriter, refuses_what_a_sheet_cannot_hold) {
    const SheetFolder folder;
    const auto xlsx = write_xlsx(folder / "a.xlsx", {});
    const std::string longest(32'767, 'x');
    EXPECT_NO_THROW(xlsx->row(Row{longest}));
    EXPECT_THROW(xlsx->row(Row{longest + "x"}), Problem);
    EXPECT_THROW(xlsx->row(Row{"\xC8\xFD"}), Problem);
    EXPECT_THROW(write_csv(folder / "a.csv", {})->row(Row{"\xC8\xFD"}), Problem);
    EXPECT_THROW(write_csv(folder / "missing" / "a.csv", {}), Problem);
}

TEST(SheetWriter, leaves_nothing_behind_when_it_is_dropped) {
    const SheetFolder folder;
    folder.put("a.xlsx", "old");
    {
        const auto writer = write_xlsx(folder / "a.xlsx", roster);
        for (int i = 0; i < 20'000; ++i) writer->row(Row{"张三", std::to_string(i)});
        EXPECT_EQ(files_in(folder), 2u);
    }
    EXPECT_EQ(files_in(folder), 1u);
    EXPECT_EQ(std::filesystem::file_size(folder / "a.xlsx"), 3u) << "the older file stands";
}

TEST(SheetWriter, says_that_the_disk_is_full_and_leaves_no_half_file) {
    // A limit on the size of files fails a write as a full disk does.
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto old_handler = signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 100'000;
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    const SheetFolder folder;
    for (const char* name : {"a.csv", "a.xlsx"}) {
        std::string problem;
        try {
            const auto writer =
                name[2] == 'c' ? write_csv(folder / name, roster) : write_xlsx(folder / name, roster);
            for (int i = 0; i < 200'000; ++i) writer->row(Row{"张三", std::to_string(i * 7919LL % 200'003)});
            writer->finish();
        } catch (const Problem& caught) { problem = caught.kind().code; }
        EXPECT_EQ(problem, "base.sheet_disk_full") << name;
    }
    setrlimit(RLIMIT_FSIZE, &before);
    signal(SIGXFSZ, old_handler);
    EXPECT_EQ(files_in(folder), 0u);
}

TEST(SheetWriter, writes_the_same_bytes_for_the_same_rows) {
    const SheetFolder folder;
    const auto bytes = [&](const char* name) {
        const auto writer = write_xlsx(folder / name, roster);
        for (int i = 0; i < 1'000; ++i) writer->row(Row{"张三", std::to_string(i)});
        writer->finish();
        std::ostringstream out;
        out << std::ifstream{folder / name, std::ios::binary}.rdbuf();
        return out.str();
    };
    EXPECT_TRUE(bytes("a.xlsx") == bytes("b.xlsx"));
}

TEST(SheetWriter, makes_an_archive_that_is_consistent) {
    const SheetFolder folder;
    const auto writer = write_xlsx(folder / "a.xlsx", roster);
    for (int i = 0; i < 30'000; ++i) writer->row(Row{"张三", std::to_string(i), std::to_string(i)});
    writer->finish();
    int code = 0;
    zip_t* archive = zip_open((folder / "a.xlsx").c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
    ASSERT_NE(archive, nullptr) << code;
    EXPECT_EQ(zip_get_num_entries(archive, 0), 6);
    zip_discard(archive);
}

/// Whatever the cells hold, both formats give it back (a CSV with its mark against formulas).
RC_GTEST_PROP(SheetWriter, gives_back_what_was_written, ()) {
    const auto piece = rc::gen::elementOf(std::vector<std::string>{
        "a", "=", "-",    "'",       ",",     "\"", "\n", "\r",           "\t",
        ";", "<", "&",    "_x000D_", "_",     "张", "é",  "\xEF\xBF\xBF", "\xF0\xA0\xAE\xB7",
        " ", "0", "\x01", "\x1F",    "&amp;", "]]>"});
    const auto cell =
        rc::gen::map(rc::gen::container<std::vector<std::string>>(piece), [](const auto& pieces) {
            std::string text;
            for (const auto& each : pieces) text += each;
            return text;
        });
    const auto table = *rc::gen::container<std::vector<std::vector<std::string>>>(
        rc::gen::container<std::vector<std::string>>(4, cell));
    std::vector<Row> rows;
    std::vector<std::vector<std::string>> wanted;
    for (const auto& row : table) {
        rows.emplace_back(row.begin(), row.end());
        if (std::any_of(row.begin(), row.end(), [](const auto& text) { return !text.empty(); }))
            wanted.push_back(row);
    }
    for (const char* name : {"a.xlsx", "a.csv", "gb.csv"}) {
        const auto encoding = *name == 'g' ? TextEncoding::gb18030 : TextEncoding::utf8_bom;
        const auto sheet =
            write_and_read(name, {.columns = {{"一"}, {"二"}, {"三"}, {"四"}}}, rows, encoding);
        RC_ASSERT(sheet.problem == "");
        RC_ASSERT(sheet.rows.size() == wanted.size() + 1);
        for (std::size_t i = 0; i < wanted.size(); ++i)
            for (std::size_t j = 0; j < wanted[i].size(); ++j) {
                std::string text = wanted[i][j];
                const bool marked =
                    !text.empty() && std::string_view{"=+-@\t\r"}.find(text[0]) != std::string_view::npos;
                if (sheet.facts.format == SheetFacts::Format::csv && marked) text.insert(0, "'");
                const auto& got = sheet.rows[i + 1];
                RC_ASSERT((j < got.size() ? got[j].text : "") == text);
            }
    }
}

}  // namespace
}  // namespace onecard
