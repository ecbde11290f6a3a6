// An exported fund year is read by hledger and by ledger, and both come to our balances.

#include <array>
#include <cstdio>
#include <filesystem>

#include "business/funds/tests/province.hpp"

namespace onecard::funds {

class JournalTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    Province province{house};

    static std::string said_by(const std::string& command) {
        std::string out;
        std::FILE* pipe = ::popen((command + " 2>&1").c_str(), "r");
        std::array<char, 4096> block;
        for (std::size_t n = 0; (n = std::fread(block.data(), 1, block.size(), pipe)) > 0;)
            out.append(block.data(), n);
        EXPECT_EQ(::pclose(pipe), 0) << command << "\n" << out;
        return out;
    }
    void accrue(const char* bank, const char* batch, std::int64_t cards, const char* city) {
        house.call("province", "funds.record_accrual",
                   Node::of({{"bank", bank},
                             {"batch_no", batch},
                             {"produced_on", "2024-02-20"},
                             {"cards", cards},
                             {"city", city}}));
    }
};
ON_BOTH_DATABASES(JournalTest);

// seed-0 F6, F13, R3.28-9
TEST_P(JournalTest, HledgerAndLedgerComeToOurBalancesOfTheYear) {
    accrue(province.bank_a.text().c_str(), "J1", 1000, "430100000000");
    accrue(province.bank_b.text().c_str(), "J2", 500, "430100000000");
    accrue(province.bank_a.text().c_str(), "J3", 250, "430200000000");
    house.with_unit("root", [&](Unit& unit) {
        reserve(unit, changsha, 9000.00_yuan, "project_1");
        commit(unit, changsha, {{province.bank_a, 5000.00_yuan}}, "project_1", "contract_1");
        hold_notice(unit, changsha, {province.bank_a, 2000.00_yuan}, "project_1", "payment_notice_1");
        const auto held =
            hold_notice(unit, changsha, {province.bank_a, 1000.00_yuan}, "project_1", "payment_notice_2");
        settle_notice(unit, held);
        return_payment(unit, changsha, {province.bank_a, 400.00_yuan}, "project_1", "payment_notice_2");
        cancel_notice(unit, hold_notice(unit, changsha, {province.bank_a, 77.00_yuan}, "project_1",
                                        "payment_notice_3"));
        reserve(unit, hunan, 10.01_yuan, "project_2");
    });
    const Node exported = house.call("audit", "ledger.export");
    const auto journal =
        std::filesystem::path{house.installation().places().files()} / exported["download"].text();
    const Node funds = house.call("audit", "funds.overview")["funds"];
    ASSERT_EQ(funds.size(), 5U);  // two banks of the province and of Changsha, one of Zhuzhou
    const std::string file = "'" + journal.string() + "'";
    said_by("hledger -f " + file + " check accounts commodities");
    // What notices hold is not paid yet: only what is cleared counts.
    const std::pair<const char*, const char*> programs[] = {
        {"hledger -f ", " bal -N -E --flat -C --format '%(total)' "},
        {"ledger -f ", " bal --no-total -E --flat --cleared --format '%(total)' "}};
    for (const auto& [program, flags] : programs)
        for (std::size_t i = 0; i < funds.size(); ++i) {
            const Node& figures = funds.at(i)["figures"];
            const auto comes_to = [&](const char* kind, const char* figure) {
                const std::string account =
                    std::string{kind} + ":" + funds.at(i)["bank"].text() + ":" + funds.at(i)["level"].text();
                std::string said = said_by(program + file + flags + "'^" + account + "$'");
                std::erase_if(said, [](char c) { return c == '\n' || c == ' '; });
                if (said == "0" || said.empty()) said = "CNY0.00";
                EXPECT_EQ(said, "CNY" + figures[figure].text()) << program << account;
            };
            comes_to("fund", "available");
            comes_to("planned", "planned");
            comes_to("committed", "committed");
            comes_to("settled", "settled");
        }
}

}  // namespace onecard::funds
