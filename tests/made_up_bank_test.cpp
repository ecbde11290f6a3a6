// The payments module and the made-up banks know each other only by the published formats: each reads what the
// other wrote.

#include <gtest/gtest.h>

#include "business/payments/bank_formats/bank_format.hpp"
#include "doors/bank_sim/tests/pay_files_made.hpp"

namespace onecard {
namespace {

using bank_sim::BankMood;
using bank_sim::BankSimulator;
using bank_sim::BankSimulatorReport;
using bank_sim::ExchangeFolder;

constexpr int lines_of_file = 400;

/// One order for the bank, as the platform writes it.
void write_order(const ExchangeFolder& folder, const payments::BankFormat& format, TextEncoding encoding,
                 int order) {
    using namespace payments;
    Money sum;
    for (int i = 1; i <= lines_of_file; ++i) sum += Money::of_fen(ExchangeFolder::fen_of(order, i));
    const PayHeader header{.batch_no = "batch_3",
                           .order_no = "order_" + std::to_string(order),
                           .item_code = "100101",
                           .short_name = "耕地补贴",
                           .pay_day = Date::of(2026, 3, 2).value(),
                           .payer_account = "370800100200",
                           .payer_name = "泗水县财政局",
                           .bank = 951,
                           .bank_name = "虚构银行",
                           .cnaps = "951461000015",
                           .lines = lines_of_file,
                           .amount = sum,
                           .made_at = {}};
    const std::filesystem::path out = folder.root / "951/out";
    std::filesystem::create_directories(out);
    const std::string name = "PAY_order_" + std::to_string(order) + std::string{format.extension};
    const auto writer = format.write(out / name, header, encoding);
    std::string piece;
    std::vector<PayNote> notes;
    for (int i = 1; i <= lines_of_file; ++i) {
        const std::string id = ExchangeFolder::id_of(order, i),
                          account = "62" + std::to_string(1'000'000'000 + i);
        writer->format({.seq = i,
                        .line_id = id,
                        .account = account,
                        .name = i % 2 == 0 ? "蘾<&>娜" : "𠮷|田",
                        .cert_no = "37083119900101000X",
                        .mobile = i % 3 == 0 ? "" : "13900000000",
                        .amount = Money::of_fen(ExchangeFolder::fen_of(order, i))},
                       piece, notes);
    }
    writer->append(piece);
    writer->finish();
    std::ofstream{out / (name + ".ok")};
}

/// What the platform reads out of all that the bank said.
struct Read {
    std::int64_t accepted = 0, rejected = 0, paid = 0, failed = 0, unknown = 0, refunds = 0, unreadable = 0;
};
Read read_answers(const ExchangeFolder& folder, TextEncoding encoding) {
    Read read;
    for (const std::string& name : folder.said("951")) {
        const std::filesystem::path path = folder.root / "951/in" / name;
        try {
            Read here;
            const auto facts =
                payments::must_recognise(path).read(path, encoding, [&](const payments::AnswerLine& line) {
                    EXPECT_TRUE(line.amount);
                    if (line.outcome == 'S')
                        ++here.paid;
                    else if (line.outcome == 'F' && line.code != "F16")
                        ++here.failed;
                    else if (line.outcome == 'F' || line.outcome == 'U')
                        ++here.unknown;
                    else if (line.outcome == 'T')
                        ++here.refunds;
                    else
                        ADD_FAILURE() << line.outcome;
                });
            read.paid += here.paid;
            read.failed += here.failed;
            read.unknown += here.unknown;
            read.refunds += here.refunds;
            if (facts.kind == payments::AnswerFacts::Kind::ack)
                ++(facts.accepted ? read.accepted : read.rejected);
            EXPECT_EQ(facts.kind == payments::AnswerFacts::Kind::refund, here.refunds > 0) << name;
        } catch (const Problem&) {
            ++read.unreadable;  // what was cut off
        }
    }
    return read;
}

}  // namespace

struct FormCase {
    const payments::BankFormat* format;
    TextEncoding encoding;
};
class MadeUpBankTest : public testing::TestWithParam<FormCase> {
protected:
    ExchangeFolder folder;

    BankSimulatorReport play(int orders, BankMood mood) const {
        for (int order = 1; order <= orders; ++order)
            write_order(folder, *GetParam().format, GetParam().encoding, order);
        BankSimulatorReport report;
        for (int round = 0; round < 14; ++round)
            report += BankSimulator{}.answer(folder.root, 9, mood, round);
        EXPECT_EQ(report.open_files, 0);
        for (const std::string& complaint : report.complaints) ADD_FAILURE() << complaint;
        EXPECT_EQ(report.lines, orders * lines_of_file);
        EXPECT_EQ(report.lines, report.rejected_lines + report.paid + report.failed);
        return report;
    }
};
INSTANTIATE_TEST_SUITE_P(EachForm, MadeUpBankTest,
                         testing::Values(FormCase{&payments::platform_text, TextEncoding::utf8},
                                         FormCase{&payments::platform_text, TextEncoding::gb18030},
                                         FormCase{&payments::xlsx_list, TextEncoding::utf8},
                                         FormCase{&payments::iso20022, TextEncoding::utf8}));

TEST_P(MadeUpBankTest, UsuallyIsUnderstoodToTheLine) {
    const BankSimulatorReport report = play(3, BankMood::usual);
    const Read read = read_answers(folder, GetParam().encoding);
    EXPECT_EQ(read.accepted, 3);
    EXPECT_EQ(read.unreadable, 0);
    EXPECT_EQ(read.paid, report.paid);
    EXPECT_EQ(read.failed, report.failed);
    EXPECT_EQ(read.unknown, report.unknown);
    EXPECT_EQ(read.refunds, report.refunds);
    EXPECT_GT(report.failed, 0);
}

TEST_P(MadeUpBankTest, InTheHardMoodOnlyWhatWasCutOffIsNotRead) {
    const BankSimulatorReport report = play(12, BankMood::hard);
    const Read read = read_answers(folder, GetParam().encoding);
    EXPECT_GT(report.truncated, 0);
    EXPECT_EQ(read.unreadable, report.truncated);
    EXPECT_EQ(read.rejected, report.rejected_files);
    EXPECT_EQ(read.accepted + report.unacknowledged + read.rejected, 12);
    EXPECT_GT(read.paid, report.paid);  // duplicates, copies, strangers, second serials
    EXPECT_EQ(read.refunds, report.refunds);
}

}  // namespace onecard
