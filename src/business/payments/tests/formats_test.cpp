// The example files of docs/formats.md are read and written exactly; every format gives back what was put in.

#include <array>

#include "base/sheet_reader.hpp"
#include "base/sheet_writer.hpp"
#include "business/payments/problems.hpp"
#include "business/payments/tests/answers.hpp"
#include "business/payments/bank_formats/bank_format.hpp"

namespace onecard::payments {
namespace formats_test {

namespace fs = std::filesystem;

const fs::path examples = fs::path{ONECARD_SOURCE_DIR} / "docs" / "examples";

PayHeader example_header() {
    return {.batch_no = "batch_41",
            .order_no = "order_7",
            .item_code = "370831-001",
            .short_name = "耕地地力补贴",
            .pay_day = Date::parse("2026-11-02").value(),
            .payer_account = "951000000001",
            .payer_name = "泗水县财政局",
            .bank = 951,
            .bank_name = "虚构泗源银行",
            .cnaps = "951461000015",
            .lines = 2,
            .amount = Money::of_fen(20003),
            .made_at = Instant::parse("2026-11-02T09:00:00+08:00").value()};
}

/// Writes the two lines of the example.
void write_example(const BankFormat& format, const fs::path& place, TextEncoding encoding) {
    const auto writer = format.write(place, example_header(), encoding);
    std::string piece;
    std::vector<PayNote> notes;
    const std::string first = line_id(7, 1), second = line_id(7, 2);
    writer->format({.seq = 1,
                    .line_id = first,
                    .account = "6999510000000000018",
                    .name = "张三",
                    .cert_no = "370831199001010011",
                    .mobile = "13800000001",
                    .amount = Money::of_fen(10001)},
                   piece, notes);
    writer->append(piece);
    piece.clear();
    writer->format({.seq = 2,
                    .line_id = second,
                    .account = "6999510000000000026",
                    .name = "欧阳·<娜>",
                    .cert_no = "370831199001010038",
                    .mobile = "",
                    .amount = Money::of_fen(10002)},
                   piece, notes);
    writer->append(piece);
    writer->finish();
    EXPECT_TRUE(notes.empty());
}

class Folder {
public:
    Folder() : path_{fs::temp_directory_path() / ("formats_" + random_token(6))} {
        fs::create_directories(path_);
    }
    ~Folder() { fs::remove_all(path_); }
    fs::path operator/(const std::string& name) const { return path_ / name; }
    fs::path put(const std::string& name, std::string_view bytes) const {
        std::ofstream{path_ / name, std::ios::binary} << bytes;
        return path_ / name;
    }

private:
    fs::path path_;
};

struct Told {
    std::string text;   ///< "2 F 0000000007000000023 10002 F01 户名不符 B2" for each line
    AnswerFacts facts;
};
Told read(const fs::path& path, TextEncoding encoding = TextEncoding::utf8) {
    Told told;
    told.facts = must_recognise(path).read(path, encoding, [&](const AnswerLine& line) {
        told.text += std::string(1, line.outcome) + ' ' + std::string{line.line_id} + ' ' +
                     std::string{line.account} + ' ' + (line.amount ? line.amount->text() : "-") + ' ' +
                     std::string{line.code} + ' ' + std::string{line.text} + ' ' + std::string{line.serial} +
                     '\n';
    });
    return told;
}
std::string refusal(const fs::path& path, TextEncoding encoding = TextEncoding::utf8) {
    try {
        read(path, encoding);
        return "ok";
    } catch (const Problem& problem) {
        return std::string{problem.kind().code};
    }
}

/// Compares with the example, or writes it anew where ONECARD_GOLDEN=write asks for it.
void expect_example(const std::string& name, const std::string& bytes) {
    const char* wish = std::getenv("ONECARD_GOLDEN");
    if (wish != nullptr && std::string_view{wish} == "write")
        std::ofstream{examples / name, std::ios::binary} << bytes;
    EXPECT_EQ(bytes, PaymentStory::bytes_of(examples / name)) << name;
}

TEST(BankFormats, PaymentFilesAreTheExamples) {
    const Folder folder;
    write_example(platform_text, folder / "a.txt", TextEncoding::gb18030);
    expect_example("bank_pay.gb18030.txt", PaymentStory::bytes_of(folder / "a.txt"));
    write_example(platform_text, folder / "b.txt", TextEncoding::utf8);
    expect_example("bank_pay.utf8.txt", PaymentStory::bytes_of(folder / "b.txt"));
    write_example(iso20022, folder / "c.xml", TextEncoding::utf8);
    expect_example("pain.001.xml", PaymentStory::bytes_of(folder / "c.xml"));
}

TEST(BankFormats, AWorkbookListsThePayments) {
    const Folder folder;
    write_example(xlsx_list, folder / "a.xlsx", TextEncoding::utf8);
    std::vector<std::string> rows;
    read_sheet(folder / "a.xlsx", {}, [&](const SheetRow& row) {
        std::string text;
        for (const SheetCell& cell : row.cells) text += std::string{cell.text} + "|";
        rows.push_back(text);
        return true;
    });
    ASSERT_EQ(rows.size(), 5u);
    EXPECT_EQ(rows[2], "1|" + line_id(7, 1) +
                           "|6999510000000000018|张三|01|370831199001010011|951|951461000015|100.01|"
                           "耕地地力补贴|13800000001|");
    EXPECT_TRUE(rows[3].starts_with("2|" + line_id(7, 2) + "|6999510000000000026|欧阳·<娜>|01|"));
    EXPECT_TRUE(rows[4].starts_with("合计|2|||||||200.03|"));
}

const char* const answer_lines =
    "S 0000000007000000018 6999510000000000018 100.01   20261103000001\n"
    "F 0000000007000000026 6999510000000000026 100.02 F02 户名不符 20261103000002\n";

TEST(BankFormats, AnswersAreReadFromTheExamples) {
    const std::string ids = line_id(7, 1) + line_id(7, 2);
    EXPECT_NE(std::string{answer_lines}.find(ids.substr(0, 19)), std::string::npos);
    for (const char* name :
         {"bank_result.gb18030.txt", "bank_result.utf8.txt", "pain.002.xml", "bank_result.xlsx"}) {
        const Told told =
            read(examples / name,
                 std::string_view{name}.contains("gb18030") ? TextEncoding::gb18030 : TextEncoding::utf8);
        EXPECT_EQ(told.text, answer_lines) << name;
        EXPECT_EQ(told.facts.kind, AnswerFacts::Kind::result) << name;
        EXPECT_EQ(told.facts.lines, 2) << name;
        EXPECT_EQ(told.facts.amount, 200.03_yuan) << name;
    }
    const Told refund = read(examples / "bank_refund.txt");
    EXPECT_EQ(refund.facts.kind, AnswerFacts::Kind::refund);
    EXPECT_EQ(refund.text, "T 0000000007000000018  100.01 F04 账户已销户 20261103000001\n");
    for (const char* name : {"bank_ack.txt", "pain.002.ack.xml"}) {
        const Told ack = read(examples / name);
        EXPECT_EQ(ack.facts.kind, AnswerFacts::Kind::ack) << name;
        EXPECT_TRUE(ack.facts.accepted) << name;
        EXPECT_EQ(ack.facts.order_no, "order_7") << name;
        EXPECT_EQ(ack.facts.announced_lines, 2) << name;
        EXPECT_EQ(ack.facts.announced_amount, 200.03_yuan) << name;
    }
}

TEST(BankFormats, AFileCutAnywhereIsNeverTaken) {
    const Folder folder;
    for (const char* name : {"bank_result.utf8.txt", "bank_refund.txt", "pain.002.xml", "bank_result.xlsx"}) {
        const std::string whole = PaymentStory::bytes_of(examples / name);
        const std::size_t step = whole.size() > 1000 ? 37 : 1;
        for (std::size_t size = 0; size + 3 < whole.size(); size += step) {
            const fs::path cut = folder.put("cut", std::string_view{whole}.substr(0, size));
            EXPECT_NE(refusal(cut), "ok") << name << " cut at " << size;
        }
    }
}

TEST(BankFormats, ABarInsideACharacterIsNoBar) {
    const Folder folder;
    // 亅 is 0x81 0x7C in GB18030: its second byte is the bar.
    const std::string text = to_gb18030("亅不存在");
    ASSERT_NE(text.find('|'), std::string::npos);
    const std::string body = "R|1|0000000007000000018||10001|F|F01|" + text + "|B1|t\r\n";
    const Told told = read(folder.put("a.txt", "H|||||||1|10001|\r\n" + body), TextEncoding::gb18030);
    EXPECT_EQ(told.text, "F 0000000007000000018  100.01 F01 亅不存在 B1\n");
    EXPECT_EQ(refusal(folder.put("b.txt", "H|||||||1|10001|\r\n" + body)), "payments.answer_unreadable");
}

TEST(BankFormats, HostileFilesAreRefusedWithWords) {
    const Folder folder;
    const auto put = [&](std::string_view bytes) { return folder.put("x", bytes); };
    EXPECT_EQ(refusal(put("")), "payments.answer_of_unknown_format");
    EXPECT_EQ(refusal(put("H|||||||1|10001|\r\nR|1|2|3\r\n")), "payments.answer_unreadable");
    EXPECT_EQ(refusal(put("H|||||||1|-1|\r\n")), "payments.answer_unreadable");
    EXPECT_EQ(refusal(put("H|||||||1|99999999999999999999|\r\n")), "payments.answer_unreadable");
    EXPECT_EQ(
        refusal(
            put("H|||||||2|0|\r\nR|1|1||9223372036854775807|S||||\r\nR|1|1||9223372036854775807|S||||\r\n")),
        "payments.answer_unreadable");
    EXPECT_EQ(refusal(put("H|" + std::string(5000, 'x'))), "payments.answer_unreadable");
    EXPECT_EQ(refusal(put("A|order_7|2|20003|Y||t\r\nA|order_8|2|20003|Y||t\r\n")),
              "payments.answer_unreadable");
    EXPECT_EQ(refusal(put("A|order_7|2|20003|MAYBE||t\r\n")), "payments.answer_unreadable");
    EXPECT_EQ(refusal(put("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Document/>")),
              "base.sheet_document_type");
    EXPECT_EQ(refusal(put("<Document><pain/></Document>")), "payments.answer_of_unknown_format");
    std::string deep = "<Document><CstmrPmtStsRpt>";
    for (int i = 0; i < 100; ++i) deep += "<a>";
    EXPECT_EQ(refusal(put(deep)), "base.sheet_damaged");
    EXPECT_EQ(refusal(put("<Document><CstmrPmtStsRpt></CstmrPmtStsRpt></Document>")),
              "payments.answer_without_header");
    EXPECT_EQ(
        refusal(put("<Document><CstmrPmtStsRpt><OrgnlGrpInfAndSts><GrpSts>HMM</GrpSts></OrgnlGrpInfAndSts>"
                    "</CstmrPmtStsRpt></Document>")),
        "payments.answer_unreadable");
}

TEST(BankFormats, AWorkbookWithoutItsSumIsRefused) {
    const Folder folder;
    const SheetLayout layout{.columns = {{"明细编号"}, {"金额（元）", SheetColumn::Kind::money_fen}, {"结果"}}};
    const auto sheet = write_xlsx(folder / "a.xlsx", layout);
    const std::array<std::string_view, 3> cells{"0000000007000000018", "10001", "成功"};
    sheet->row(cells);
    sheet->finish();
    EXPECT_EQ(refusal(folder / "a.xlsx"), "payments.answer_without_header");
}

/// What a bank cannot say in its encoding is reported, and the file still stands.
TEST(BankFormats, NamesSurviveOrAreReported) {
    std::string out;
    std::vector<PayNote> notes;
    put_name("王𠮷", TextEncoding::gb18030, 1, out, notes);
    ASSERT_EQ(notes.size(), 1u);
    EXPECT_EQ(notes[0].what, PayNote::What::four_byte);
    EXPECT_EQ(from_gb18030(out), "王𠮷");
    out.clear();
    notes.clear();
    put_name("李\xEE\xA0\x9E", TextEncoding::gb18030, 2, out, notes);   // U+E81E has no code in GB18030
    EXPECT_EQ(from_gb18030(out), "李□");
    EXPECT_EQ(notes.size(), 2u);   // a private glyph, and replaced
    out.clear();
    notes.clear();
    put_name("A|B\r\nC", TextEncoding::utf8, 3, out, notes);
    EXPECT_EQ(out, "A｜B  C");
    EXPECT_TRUE(notes.empty());
}

}  // namespace formats_test
}  // namespace onecard::payments
