// The made-up partners answer by the published grammar, once, and the same seed says the same.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/text_encoding.hpp"
#include "doors/bank_sim/bank_keys.hpp"
#include "doors/card_sim/card_simulator.hpp"
#include "engine/envelope.hpp"
#include "engine/secret.hpp"

namespace onecard::card_sim {
namespace {

namespace fs = std::filesystem;

class CardSimulatorTest : public testing::Test {
protected:
    fs::path exchange = fs::temp_directory_path() / ("card_sim_" + random_token(6));
    Sm2KeyPair platform = generate_sm2_key();
    bank_sim::BankKeys keys = bank_sim::BankKeys::load_or_make(exchange / "desk", platform.public_point);

    ~CardSimulatorTest() override {
        std::error_code ignored;
        fs::remove_all(exchange, ignored);
    }
    void order(const std::string& name) {
        std::ifstream example{fs::path{ONECARD_SOURCE_DIR} / "docs/examples/production" / (name + ".txt"),
                              std::ios::binary};
        fs::create_directories(exchange / "desk/out");
        std::ofstream out{exchange / "desk/out" / (name + "_1.txt.enc"), std::ios::binary};
        seal_envelope(example, keys.own.public_point, out);
        out.close();
        std::ofstream{exchange / "desk/out" / (name + "_1.txt.enc.ok")} << "\n";
    }
    std::string answer(const std::string& kind) {
        std::ifstream in{exchange / "desk/in" / (kind + "_441800261102951001_1.txt.enc"), std::ios::binary};
        std::ostringstream plain;
        open_envelope(in, platform, plain);
        return from_gb18030(plain.str());
    }
};

TEST_F(CardSimulatorTest, AnswersEachOrderOnceForEveryLine) {
    order("BANK_PREOPEN");
    order("KEY_REPLACE_ORDER");
    const CardSimulatorReport first = answer_card_files(exchange, 1, CardMood::good);
    EXPECT_EQ(first.files, 2);
    EXPECT_EQ(first.answers, 2);
    EXPECT_EQ(first.refused, 0);
    EXPECT_NE(answer("BANK_PREOPEN_RETURN").find("000001|A00000011|441802199001010018|陈小一|00|621001"),
              std::string::npos);
    EXPECT_NE(answer("KEY_REPLACE_RETURN").find("|00|01|sim|"), std::string::npos);
    EXPECT_TRUE(fs::exists(exchange / "desk/in/BANK_PREOPEN_RETURN_441800261102951001_1.txt.enc.ok"));
    EXPECT_EQ(answer_card_files(exchange, 1, CardMood::good).files, 0);
}

TEST_F(CardSimulatorTest, TheSameSeedSaysTheSame) {
    order("VENDOR_ORDER");
    answer_card_files(exchange, 7, CardMood::hard);
    const std::string said = answer("VENDOR_RETURN");
    fs::remove_all(exchange / "desk/.simulated");
    answer_card_files(exchange, 7, CardMood::hard);
    EXPECT_EQ(answer("VENDOR_RETURN"), said);
    EXPECT_FALSE(find_card_mood("kind"));
}

}  // namespace
}  // namespace onecard::card_sim
