// The made-up banks take the list and ISO 20022 too, reject what is not right, and answer in the same form.

#include <gtest/gtest.h>

#include "base/sheet_reader.hpp"
#include "base/sheet_writer.hpp"
#include "doors/bank_sim/tests/pay_files_made.hpp"

namespace onecard::bank_sim {
namespace {

std::string yuan_of(std::int64_t fen) {
    const std::string digits = std::to_string(fen);
    return digits.substr(0, digits.size() - 2) + "." + digits.substr(digits.size() - 2);
}

std::int64_t sum_of(int order, int lines) {
    std::int64_t sum = 0;
    for (int i = 1; i <= lines; ++i) sum += ExchangeFolder::fen_of(order, i);
    return sum;
}

void put_list(const ExchangeFolder& folder, const std::string& bank, int order, int lines,
              int announced_lines) {
    using enum SheetColumn::Kind;
    const std::string name = "pay_" + std::to_string(order) + ".xlsx";
    std::filesystem::create_directories(folder.root / bank / "out");
    const auto sheet = write_xlsx(folder.root / bank / "out" / name,
                                  {.columns = {{"序号", integer},
                                               {"明细编号"},
                                               {"收款账号"},
                                               {"收款户名"},
                                               {"证件类型"},
                                               {"证件号码"},
                                               {"开户行代码"},
                                               {"支付系统行号"},
                                               {"金额（元）", money_fen},
                                               {"摘要"},
                                               {"手机号码"}},
                                   .title = "代发清单 batch_3 order_" + std::to_string(order) +
                                            " 项目 100101 支付日期 2026-03-02 付款账号 370800100200"});
    const auto row = [&](const std::vector<std::string>& cells) {
        sheet->row(std::vector<std::string_view>{cells.begin(), cells.end()});
    };
    for (int i = 1; i <= lines; ++i)
        row({std::to_string(i), ExchangeFolder::id_of(order, i), "62" + std::to_string(1'000'000'000 + i),
             "张三", "01", "37083119900101000X", "954", "954461000046",
             std::to_string(ExchangeFolder::fen_of(order, i)), "耕地补贴", ""});
    row({"合计", std::to_string(announced_lines), "", "", "", "", "", "",
         std::to_string(sum_of(order, lines))});
    sheet->finish();
    std::ofstream{folder.root / bank / "out" / (name + ".ok")};
}

std::string transfer_file(int order, int lines) {
    const std::string id = "order_" + std::to_string(order);
    const std::string sums = "<NbOfTxs>" + std::to_string(lines) + "</NbOfTxs><CtrlSum>" +
                             yuan_of(sum_of(order, lines)) + "</CtrlSum>";
    std::string text =
        R"(<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn><GrpHdr><MsgId>)" +
        id + "</MsgId><CreDtTm>2026-03-01T09:00:00+08:00</CreDtTm>" + sums +
        "<InitgPty><Nm>财政局 &amp; 人社局</Nm></InitgPty></GrpHdr><PmtInf><PmtInfId>" + id +
        "</PmtInfId><PmtMtd>TRF</PmtMtd>" + sums +
        "<ReqdExctnDt><Dt>2026-03-02</Dt></ReqdExctnDt><Dbtr><Nm>财政局</Nm></Dbtr><DbtrAcct><Id><Othr>"
        "<Id>370800100200</Id></Othr></Id></DbtrAcct>";
    for (int i = 1; i <= lines; ++i)
        text +=
            "<CdtTrfTxInf><PmtId><InstrId>" + std::to_string(i) + "</InstrId><EndToEndId>" +
            ExchangeFolder::id_of(order, i) + "</EndToEndId></PmtId><Amt><InstdAmt Ccy=\"CNY\">" +
            yuan_of(ExchangeFolder::fen_of(order, i)) +
            "</InstdAmt></Amt><CdtrAgt><FinInstnId><ClrSysMmbId><ClrSysId><Cd>CNAPS</Cd></ClrSysId><MmbId>"
            "953461000030</MmbId></ClrSysMmbId></FinInstnId></CdtrAgt><Cdtr><Nm>张三</"
            "Nm><Id><PrvtId><Othr><Id>"
            "37083119900101000X</Id><SchmeNm><Cd>NIDN</Cd></SchmeNm></Othr></PrvtId></Id></"
            "Cdtr><CdtrAcct><Id><Othr>"
            "<Id>62" +
            std::to_string(1'000'000'000 + i) +
            "</Id></Othr></Id></CdtrAcct><RmtInf><Ustrd>耕地补贴</Ustrd></RmtInf></CdtTrfTxInf>\n";
    return text + "</PmtInf></CstmrCdtTrfInitn></Document>";
}

std::size_t count_of(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; at += part.size()) ++count;
    return count;
}

}  // namespace

TEST(BankSimulatorList, AnswersALineForALineAndTheSum) {
    const ExchangeFolder folder;
    put_list(folder, "954", 5, 30, 30);
    const auto report = BankSimulator{}.answer(folder.root, 1, BankMood::all_paid, 0);
    EXPECT_TRUE(report.complaints.empty()) << report.complaints.front();
    EXPECT_EQ(report.paid, 30);
    EXPECT_EQ(report.paid_fen, sum_of(5, 30));
    ASSERT_EQ(folder.said("954"), (std::vector<std::string>{"pay_5-00-1-ack.txt", "pay_5-01-1-result.xlsx"}));
    EXPECT_EQ(folder.bytes("954", "pay_5-00-1-ack.txt"),
              "A|order_5|30|" + std::to_string(report.sum_fen) + "|Y||20260302090000\r\n");
    std::vector<std::vector<std::string>> rows;
    read_sheet(folder.root / "954/in/pay_5-01-1-result.xlsx", {}, [&](const SheetRow& row) {
        auto& kept = rows.emplace_back();
        for (const SheetCell& cell : row.cells) kept.emplace_back(cell.text);
        return true;
    });
    ASSERT_EQ(rows.size(), 33u);
    EXPECT_EQ(rows[1][1], "明细编号");
    EXPECT_EQ(rows[2][1], ExchangeFolder::id_of(5, 1));
    EXPECT_EQ(rows[2][3], yuan_of(ExchangeFolder::fen_of(5, 1)));
    EXPECT_EQ(rows[2][4], "S");
    EXPECT_EQ(rows[32][0], "合计");
    EXPECT_EQ(rows[32][1], "30");
    EXPECT_EQ(rows[32][3], yuan_of(sum_of(5, 30)));
}

TEST(BankSimulatorList, RejectsASumThatIsWrong) {
    const ExchangeFolder folder;
    put_list(folder, "954", 5, 30, 31);
    const auto report = BankSimulator{}.answer(folder.root, 1, BankMood::all_paid, 0);
    EXPECT_EQ(report.rejected_files, 1);
    EXPECT_NE(folder.bytes("954", "pay_5-00-1-ack.txt").find("|N|笔数与表头不符|"), std::string::npos);
}

TEST(BankSimulatorIso, AnswersEveryTransfer) {
    const ExchangeFolder folder;
    for (int order = 1; order <= 4; ++order)
        folder.put("953", "pay_" + std::to_string(order) + ".xml", transfer_file(order, 500));
    BankSimulatorReport report;
    for (int round = 0; round < 8; ++round)
        report += BankSimulator{}.answer(folder.root, 3, BankMood::usual, round);
    EXPECT_TRUE(report.complaints.empty()) << report.complaints.front();
    EXPECT_EQ(report.lines, 2000);
    EXPECT_EQ(report.paid + report.failed, 2000);
    EXPECT_EQ(report.open_files, 0);
    std::string all;
    std::int64_t acknowledged = 0;
    for (const std::string& name : folder.said("953")) {
        const std::string text = folder.bytes("953", name);
        acknowledged +=
            name.ends_with("-ack.xml") && text.find("<GrpSts>ACTC</GrpSts>") != std::string::npos ? 1 : 0;
        all += text;
    }
    EXPECT_EQ(acknowledged, 4);
    EXPECT_EQ(count_of(all, "<TxSts>ACSC</TxSts>"), static_cast<std::size_t>(report.paid));
    EXPECT_EQ(count_of(all, "<TxSts>RJCT</TxSts>"), static_cast<std::size_t>(report.failed));
    EXPECT_EQ(count_of(all, "<TxSts>PDNG</TxSts>"), static_cast<std::size_t>(report.unknown));
    EXPECT_EQ(count_of(all, "<TxSts>RETN</TxSts>"), static_cast<std::size_t>(report.refunds));
    EXPECT_GT(report.failed, 0);
    EXPECT_GT(report.unknown, 0);
}

TEST(BankSimulatorIso, RejectsWhatIsNotRight) {
    struct Case {
        std::string from, to, reason;
    };
    for (const Case& each :
         {Case{"<NbOfTxs>5</NbOfTxs>", "<NbOfTxs>6</NbOfTxs>", "合计不符"},
          Case{"Ccy=\"CNY\"", "Ccy=\"USD\"", "币种"},
          Case{"pain.001.001.09", "pain.001.001.03", "pain.001.001.09"},
          Case{"<InstrId>2</InstrId>", "<InstrId>3</InstrId>", "第2笔：序号不连续"},
          Case{"100.08</InstdAmt>", "100.8</InstdAmt>", "两位小数"}, Case{"</PmtInf>", "", ""}}) {
        const ExchangeFolder folder;
        std::string text = transfer_file(1, 5);
        const std::size_t at = text.find(each.from);
        ASSERT_NE(at, std::string::npos) << each.from;
        folder.put("953", "pay_1.xml", text.replace(at, each.from.size(), each.to));
        const auto report = BankSimulator{}.answer(folder.root, 1, BankMood::all_paid, 0);
        EXPECT_EQ(report.rejected_files, 1) << each.to;
        EXPECT_EQ(folder.said("953").size(), 1u);
        EXPECT_NE(folder.bytes("953", "pay_1-00-1-ack.xml").find("<GrpSts>RJCT</GrpSts>"), std::string::npos);
        EXPECT_NE(report.complaints.at(0).find(each.reason), std::string::npos) << report.complaints.at(0);
    }
}

TEST(BankSimulator, TakesThePublishedExamples) {
    const std::filesystem::path examples = std::filesystem::path{ONECARD_SOURCE_DIR} / "docs/examples";
    if (!std::filesystem::exists(examples)) GTEST_SKIP() << "none are published";
    for (const std::string name : {"bank_pay.utf8.txt", "bank_pay.gb18030.txt", "pain.001.xml"}) {
        const ExchangeFolder folder;
        std::ifstream in{examples / name, std::ios::binary};
        folder.put("951", name, {std::istreambuf_iterator<char>{in}, {}});
        const auto report = BankSimulator{}.answer(folder.root, 1, BankMood::all_paid, 0);
        for (const std::string& complaint : report.complaints) ADD_FAILURE() << complaint;
        EXPECT_EQ(report.paid, 2) << name;
    }
}

TEST(BankSimulator, RejectsAFileThatDiffersFromTheDigestOfItsOk) {
    const std::string bytes = ExchangeFolder::pay_file(1, 5);
    for (const bool is_right : {true, false}) {
        const ExchangeFolder folder;
        folder.put("951", "pay_1.txt", bytes, false);
        std::ofstream{folder.root / "951/out/pay_1.txt.ok"}
            << "sm3=" << sm3_hex(is_right ? bytes : bytes + " ") << '\n';
        EXPECT_EQ(BankSimulator{}.answer(folder.root, 1, BankMood::all_paid, 0).paid, is_right ? 5 : 0);
    }
}

}  // namespace onecard::bank_sim
