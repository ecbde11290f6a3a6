// The made-up banks read what the grammar says, answer so that it adds up, and do the same by seed.

#include "doors/bank_sim/bank_simulator.hpp"

#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

#include "doors/bank_sim/fate.hpp"
#include "doors/bank_sim/tests/pay_files_made.hpp"

namespace onecard::bank_sim {
namespace {

/// Plays rounds until nothing is open, each with a simulator of its own.
BankSimulatorReport play_to_the_end(const ExchangeFolder& folder, std::uint64_t seed, BankMood mood) {
    BankSimulatorReport all;
    for (int i = 0; i < 20; ++i) {
        all += BankSimulator{}.answer(folder.root, seed, mood, BankSimulator::next_round(folder.root));
        if (all.open_files == 0) break;
    }
    EXPECT_EQ(all.open_files, 0);
    EXPECT_EQ(all.lines, all.rejected_lines + all.paid + all.failed);
    EXPECT_EQ(all.sum_fen, all.rejected_fen + all.paid_fen + all.failed_fen);
    return all;
}

std::string ack_of(const ExchangeFolder& folder, const std::string& bank) {
    for (const std::string& name : folder.said(bank))
        if (name.ends_with("-ack.txt")) return folder.bytes(bank, name);
    return "none";
}

}  // namespace

TEST(BankSimulator, PaysEveryLineOnceInTheFilesOwnEncoding) {
    for (const bool is_utf8 : {true, false}) {
        const ExchangeFolder folder;
        folder.put("951", "pay_7.txt", ExchangeFolder::pay_file(7, 50, is_utf8));
        const auto report = play_to_the_end(folder, 1, BankMood::all_paid);
        EXPECT_EQ(report.files, 1);
        EXPECT_EQ(report.paid, 50);
        EXPECT_TRUE(report.complaints.empty()) << report.complaints.front();
        EXPECT_EQ(folder.said("951"),
                  (std::vector<std::string>{"pay_7-00-1-ack.txt", "pay_7-01-1-result.txt"}));
        EXPECT_EQ(ack_of(folder, "951"),
                  "A|order_7|50|" + std::to_string(report.sum_fen) + "|Y||20260302090000\r\n");
        const auto lines = folder.lines("951", is_utf8);
        ASSERT_EQ(lines.size(), 50u);
        std::set<std::string> serials;
        for (int i = 1; i <= 50; ++i) {
            const SaidLine& line = lines[static_cast<std::size_t>(i - 1)];
            EXPECT_EQ(line.line_id, ExchangeFolder::id_of(7, i));
            EXPECT_EQ(line.fen, ExchangeFolder::fen_of(7, i));
            EXPECT_EQ(line.account, "62" + std::to_string(1'000'000'000 + i));
            EXPECT_EQ(line.outcome, "S");
            serials.insert(line.serial);
        }
        EXPECT_EQ(serials.size(), 50u);
    }
}

TEST(BankSimulator, UsuallyPaysMostAndSaysEachCode) {
    const ExchangeFolder folder;
    for (int order = 1; order <= 8; ++order)
        folder.put("952", "pay_" + std::to_string(order) + ".txt", ExchangeFolder::pay_file(order, 1500));
    const auto report = play_to_the_end(folder, 5, BankMood::usual);
    EXPECT_GT(report.paid, report.lines * 95 / 100);
    EXPECT_LT(report.paid, report.lines);
    EXPECT_GT(report.unknown, 10);
    EXPECT_GT(report.refunds, 3);
    std::set<std::string> codes;
    std::map<std::string, std::vector<SaidLine>> by_line;
    for (const SaidLine& line : folder.lines("952")) {
        if (line.outcome == "F") codes.insert(line.code);
        by_line[line.line_id].push_back(line);
    }
    EXPECT_EQ(codes.size(), failure_texts().size() - 1)
        << "F16 is said of what a bank does not know yet, never of a failure";
    EXPECT_EQ(by_line.size(), 12'000u);
    std::int64_t paid = 0, refunded = 0;
    for (const auto& [id, said] : by_line) {
        // U*, then S or F, then perhaps T; one serial.
        std::size_t at = 0;
        while (at < said.size() && said[at].outcome == "U") ++at;
        ASSERT_LT(at, said.size()) << id;
        const SaidLine& final = said[at];
        EXPECT_TRUE(final.outcome == "S" || final.outcome == "F");
        EXPECT_EQ(final.serial.empty(), final.outcome == "F");
        paid += final.outcome == "S" ? 1 : 0;
        if (++at == said.size()) continue;
        EXPECT_EQ(at + 1, said.size());
        EXPECT_EQ(final.outcome, "S");
        EXPECT_EQ(said[at].outcome, "T");
        EXPECT_EQ(said[at].serial, final.serial);
        ++refunded;
    }
    EXPECT_EQ(paid, report.paid);
    EXPECT_EQ(refunded, report.refunds);
}

TEST(BankSimulator, InTheHardMoodDoesEverythingABankCanDo) {
    const ExchangeFolder folder;
    for (int order = 1; order <= 80; ++order)
        folder.put(order % 2 == 0 ? "951" : "952", "pay_" + std::to_string(order) + ".txt",
                   ExchangeFolder::pay_file(order, 120, order % 2 != 0));
    const auto report = play_to_the_end(folder, 11, BankMood::hard);
    for (const auto member :
         {&BankSimulatorReport::rejected_files, &BankSimulatorReport::paid, &BankSimulatorReport::failed,
          &BankSimulatorReport::unknown, &BankSimulatorReport::refunds, &BankSimulatorReport::unacknowledged,
          &BankSimulatorReport::duplicates, &BankSimulatorReport::copies, &BankSimulatorReport::strangers,
          &BankSimulatorReport::wrong_amounts, &BankSimulatorReport::second_serials,
          &BankSimulatorReport::truncated})
        EXPECT_GT(report.*member, 0);
    EXPECT_TRUE(report.complaints.empty());
}

TEST(BankSimulator, SaysWholeAfterwardsWhatItCutOff) {
    std::uint64_t seed = 0;
    FileFate fate;
    do fate = fate_of_file(++seed, BankMood::hard, "order_1");
    while (!fate.truncated || fate.rejected || fate.split || fate.unacknowledged);
    const ExchangeFolder folder;
    folder.put("951", "pay_1.txt", ExchangeFolder::pay_file(1, 40));
    play_to_the_end(folder, seed, BankMood::hard);
    const auto said = folder.said("951");
    ASSERT_GE(said.size(), 3u);
    const std::string cut = folder.bytes("951", said[1]), whole = folder.bytes("951", said[2]);
    EXPECT_LT(cut.size(), whole.size());
    EXPECT_EQ(whole.substr(0, cut.size()), cut);
    std::filesystem::remove(folder.root / "951/in" / said[1]);
    std::filesystem::remove(folder.root / "951/in" / (said[1] + ".ok"));
    EXPECT_GE(folder.lines("951").size(), 40u);
}

TEST(BankSimulator, IsTheSameForTheSameSeedAndGoesOnAfterARestart) {
    const auto told = [](std::uint64_t seed, bool restarts) {
        const ExchangeFolder folder;
        for (int order = 1; order <= 4; ++order)
            folder.put("951", "pay_" + std::to_string(order) + ".txt", ExchangeFolder::pay_file(order, 200));
        BankSimulator one;
        for (int round = 0; round < 12; ++round) {
            if (restarts) one = BankSimulator{};
            one.answer(folder.root, seed, BankMood::hard, round);
            // A round that is played again says nothing new.
            EXPECT_EQ(restarts ? one.answer(folder.root, seed + 1, BankMood::hard, round).answers : 0, 0);
        }
        return folder.everything("951");
    };
    const auto once = told(3, false);
    EXPECT_EQ(once, told(3, true));
    EXPECT_NE(once, told(4, false));
}

TEST(BankSimulator, SaysTheSameAgainWhenItsMemoryWasNotWritten) {
    const ExchangeFolder folder;
    folder.put("951", "pay_1.txt", ExchangeFolder::pay_file(1, 300));
    BankSimulator{}.answer(folder.root, 2, BankMood::usual, 0);
    BankSimulator{}.answer(folder.root, 2, BankMood::usual, 1);
    const auto before = folder.everything("951");
    std::filesystem::remove(folder.root / "951/.simulator");
    BankSimulator{}.answer(folder.root, 2, BankMood::usual, 0);
    BankSimulator{}.answer(folder.root, 2, BankMood::usual, 1);
    EXPECT_EQ(folder.everything("951"), before);
}

TEST(BankSimulator, LooksOnlyAtWhatIsReadyAndAtItsOwnBanks) {
    const ExchangeFolder folder;
    folder.put("951", "pay_1.txt", ExchangeFolder::pay_file(1, 5), false);
    folder.put("952", "pay_2.txt", ExchangeFolder::pay_file(2, 5));
    folder.put("952", "pay_2.txt.sig", "3045…", false);
    folder.put("953", "pay_3.txt", ExchangeFolder::pay_file(3, 5));
    BankSimulator some{{.banks = {"951", "952"}}};
    EXPECT_EQ(some.answer(folder.root, 1, BankMood::all_paid, 0).files, 1);
    EXPECT_EQ(folder.said("953").size(), 0u);
    EXPECT_EQ(BankSimulator{}.answer(folder.root, 1, BankMood::all_paid, 1).files, 1);
}

TEST(BankSimulator, HoldsBackTheLastFilesUntilItIsAskedAgain) {
    const ExchangeFolder folder;
    for (const int order : {8, 9, 10})
        folder.put("951", "pay_" + std::to_string(order) + ".txt", ExchangeFolder::pay_file(order, 5));
    BankSimulator holding{{.hold_back = 1}};
    EXPECT_EQ(holding.answer(folder.root, 1, BankMood::all_paid, 0).paid, 10);
    const auto second = holding.answer(folder.root, 1, BankMood::all_paid, 1);
    EXPECT_EQ(second.paid, 0);
    EXPECT_EQ(second.open_files, 1);
    EXPECT_EQ(folder.said("951"),
              (std::vector<std::string>{"pay_10-00-1-ack.txt", "pay_8-00-1-ack.txt", "pay_8-01-1-result.txt",
                                        "pay_9-00-1-ack.txt", "pay_9-01-1-result.txt"}));
    EXPECT_EQ(BankSimulator{}.answer(folder.root, 1, BankMood::all_paid, 2).paid, 5);
}

TEST(BankSimulator, PaysAnOrderNumberOnce) {
    const ExchangeFolder folder;
    folder.put("951", "pay_1.txt", ExchangeFolder::pay_file(1, 5));
    folder.put("951", "pay_1b.txt", ExchangeFolder::pay_file(1, 5));
    const auto report = BankSimulator{}.answer(folder.root, 1, BankMood::all_paid, 0);
    EXPECT_EQ(report.paid, 5);
    EXPECT_EQ(report.repeated_orders, 1);
    EXPECT_EQ(folder.lines("951").size(), 5u);
}

TEST(BankSimulator, RejectsAFileThatIsNotRight) {
    const std::string good = ExchangeFolder::pay_file(1, 5);
    const auto changed = [&](const std::string& from, const std::string& to) {
        std::string bytes = good;
        const std::size_t at = bytes.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        return bytes.replace(at, from.size(), to);
    };
    struct Case {
        std::string bytes, reason;
    };
    const std::vector<Case> cases{
        {changed("|5|50050|", "|6|50050|"), "笔数与表头不符"},
        {changed("|5|50050|", "|5|50051|"), "金额与表头不符"},
        {changed("|10008|", "|10007|"), "金额与表头不符"},
        {changed("张三", "张四"), "SM3 摘要不符"},
        {changed("D|3|", "D|4|"), "第3笔：序号不连续"},
        {changed("|01|3708", "|1|3708"), "第1笔：证件类型"},
        {changed("\r\nD|2", "\nD|2"), "应以 CR LF 结束"},
        {good.substr(0, good.size() - 3), "没有结束"},
        {"", "无法识别"},
        {"PK\x03\x04", "文件不完整"},
    };
    for (const Case& each : cases) {
        const ExchangeFolder folder;
        folder.put("951", "pay_1.txt", each.bytes);
        const auto report = BankSimulator{}.answer(folder.root, 1, BankMood::all_paid, 0);
        EXPECT_EQ(report.rejected_files, 1) << each.reason;
        EXPECT_EQ(report.paid, 0);
        ASSERT_EQ(report.complaints.size(), 1u);
        EXPECT_NE(report.complaints[0].find(each.reason), std::string::npos) << report.complaints[0];
        const std::string ack = ack_of(folder, "951");
        EXPECT_NE(ack.find("|N|"), std::string::npos) << ack;
        EXPECT_NE(ack.find(each.reason), std::string::npos) << ack;
    }
}

TEST(BankSimulator, RefusesADamagedMemory) {
    const ExchangeFolder folder;
    folder.put("951", "pay_1.txt", ExchangeFolder::pay_file(1, 5));
    std::ofstream{folder.root / "951/.simulator"} << "bank simulator 1\nround 3\nnonsense\n";
    EXPECT_THROW(BankSimulator{}.answer(folder.root, 1, BankMood::usual, 4), std::runtime_error);
}

RC_GTEST_PROP(BankSimulatorFates, LinesEndWithinAFewRounds, (std::uint64_t seed)) {
    const FileFate file = fate_of_file(seed, BankMood::hard, "order_1");
    for (int i = 1; i < 200; ++i) {
        const LineFate line = fate_of_line(seed, BankMood::hard, file, ExchangeFolder::id_of(1, i));
        RC_ASSERT(line.first_age >= file.first_whole_age());
        RC_ASSERT(line.last_age() <= 9);
        RC_ASSERT(!(line.refunded && line.failure >= 0));
        const LineFate same = fate_of_line(seed, BankMood::hard, file, ExchangeFolder::id_of(1, i));
        RC_ASSERT(same.last_age() == line.last_age() && same.failure == line.failure);
    }
}

}  // namespace onecard::bank_sim
