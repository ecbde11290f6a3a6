// The made-up police answers each request once, says the same for the same seed, and can be late, lost or doubled.

#include "doors/police_sim/police_simulator.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "base/text_encoding.hpp"
#include "engine/sm3.hpp"

namespace onecard::police_sim {

class PoliceSimulatorTest : public testing::Test {
protected:
    const std::filesystem::path exchange =
        std::filesystem::temp_directory_path() / ("onecard_police_" + std::to_string(::getpid()));
    void SetUp() override { std::filesystem::create_directories(exchange / "compare/POLICE/out"); }
    void TearDown() override { std::filesystem::remove_all(exchange); }
    void ask(const std::string& name, int people, bool rightly = true) {
        std::string text = "CMP|1|comparison_7|POLICE|20261102|" + std::to_string(people) + "|用途|依据\r\n";
        for (int i = 1; i <= people; ++i)
            text += std::to_string(i) + "|37083119900101" + std::to_string(1000 + i) +
                    "|王小明|1|01|19900101\r\n";
        const std::string bytes = to_gb18030(text);
        const auto out = exchange / "compare/POLICE/out";
        std::ofstream{out / name, std::ios::binary} << bytes;
        std::ofstream{out / (name + ".manifest")} << name << "|" << (rightly ? sm3_hex(bytes) : "0") << "|"
                                                  << people << "\n";
    }
    std::int64_t files_in() {
        std::int64_t count = 0;
        std::error_code none;
        for (const auto& entry : std::filesystem::directory_iterator{exchange / "compare/POLICE/in", none})
            count += entry.path().extension() == ".manifest";
        return count;
    }
};

TEST_F(PoliceSimulatorTest, AnswersEachRequestOnce) {
    ask("CMP_POLICE_20261102_0007.txt", 300);
    const PoliceReport first = answer(exchange, 3, PoliceMood::usual);
    EXPECT_EQ(first.files, 1);
    EXPECT_EQ(first.matched + first.mismatched + first.not_found + first.cancelled, 300);
    EXPECT_GT(first.mismatched, 5);
    EXPECT_EQ(files_in(), 1);
    EXPECT_EQ(answer(exchange, 3, PoliceMood::usual).answers, 0);
    EXPECT_EQ(files_in(), 1);
}

TEST_F(PoliceSimulatorTest, AgreesWithEverybodyWhereItIsTold) {
    ask("CMP_POLICE_20261102_0007.txt", 100);
    EXPECT_EQ(answer(exchange, 3, PoliceMood::all_match).matched, 100);
}

TEST_F(PoliceSimulatorTest, ComplainsOfAWrongManifest) {
    ask("CMP_POLICE_20261102_0007.txt", 2, false);
    const PoliceReport report = answer(exchange, 3, PoliceMood::usual);
    EXPECT_EQ(report.complaints.size(), 1u);
    EXPECT_EQ(files_in(), 0);
}

TEST_F(PoliceSimulatorTest, DoesWhatASourceHasEverBeenSeenToDo) {
    for (int i = 0; i < 40; ++i) ask("CMP_POLICE_20261102_" + std::to_string(1000 + i) + ".txt", 4);
    PoliceReport all;
    for (int round = 0; round < 4; ++round) {
        const PoliceReport one = answer(exchange, 3, PoliceMood::hard);
        all.late += one.late, all.lost += one.lost, all.doubled += one.doubled, all.damaged += one.damaged;
    }
    EXPECT_GT(all.late, 0);
    EXPECT_GT(all.lost, 0);
    EXPECT_GT(all.doubled, 0);
    EXPECT_GT(all.damaged, 0);
    EXPECT_EQ(answer(exchange, 3, PoliceMood::hard).answers, 0);
}

}  // namespace onecard::police_sim
