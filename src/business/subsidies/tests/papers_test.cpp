// The papers of the subsidy work: what stands on them, how a reprint is marked, how a stranger checks one.

#include <array>
#include <cstdio>
#include <filesystem>

#include "business/subsidies/tests/payment_office.hpp"

namespace onecard::subsidies {

class PapersTest : public OnBothDatabases {
protected:
    PaymentOffice office{GetParam()};
    TestHouse& house = office.house;

    void SetUp() override { house.add_actor("nobody", {}); }

    /// What stands on a made PDF, without blanks: how many lie between two characters is a guess.
    std::string read_pdf(const std::string& download) {
        const auto file = std::filesystem::path{house.installation().places().files()} / download;
        std::string out;
        std::FILE* pipe = ::popen(("pdftotext -layout '" + file.string() + "' -").c_str(), "r");
        std::array<char, 4096> block;
        for (std::size_t n = 0; (n = std::fread(block.data(), 1, block.size(), pipe)) > 0;)
            out.append(block.data(), n);
        EXPECT_EQ(::pclose(pipe), 0) << file;
        std::erase(out, ' ');
        return out;
    }
    /// Runs the job that an operation queued; answers the number of the paper it made.
    std::string drawn(const std::string& who, const std::string& operation, Node input) {
        const std::string job = house.call(who, operation, std::move(input))["job"].text();
        house.run_jobs();
        const Node shown = house.call(who, "engine.show_job", Node::of({{"job", job}}));
        EXPECT_EQ(shown["state"].text(), "done") << to_json(shown);
        return parse_json(shown["answer"].text())["paper"].text();
    }
    std::string verdict(const std::string& number, const std::string& code) {
        return house
            .call("nobody", "engine.check_paper", Node::of({{"number", number}, {"code", code}}))["verdict"]
            .text();
    }
    static void expect_all(const std::string& text, std::initializer_list<const char*> wanted) {
        for (const char* words : wanted)
            EXPECT_NE(text.find(words), std::string::npos) << words << "\n" << text;
    }
};
ON_BOTH_DATABASES(PapersTest);

TEST_P(PapersTest, ARosterIsPrintedMaskedWithItsSums) {
    const auto batch = office.approved_batch();
    const std::string number = drawn("clerk", "subsidies.print_roster", Node::of({{"batch", batch}}));
    const Node file = house.call("clerk", "engine.download_paper", Node::of({{"number", number}}));
    const std::string text = read_pdf(file["download"].text());
    expect_all(text, {"惠民惠农补贴发放花名册", "张*", "600.00", "陆佰元整", "分管负责人", "第1页"});
    EXPECT_EQ(text.find("张小1"), std::string::npos) << "a name in full\n" << text;
    EXPECT_NE(text.find(number), std::string::npos);
    EXPECT_EQ(house.outcome("finance", "engine.download_paper", Node::of({{"number", number}})),
              "engine.not_found");
}

TEST_P(PapersTest, TheLedgerIsPrintedAsAFormWithItsSums) {
    const auto batch = office.approved_batch();
    office.answer_all(office.send(batch), {{"张小1", {"F", "F02", "户名不符"}}});
    const auto print = [&](Node input) {
        return house.call("clerk", "subsidies.print_disbursement_ledger", std::move(input));
    };
    const Node made = print(Node::of({{"format", "pdf"}}));
    EXPECT_EQ(made["rows"].number(), 2);
    EXPECT_EQ(made["paid"].text(), "500.00");
    const std::string text = read_pdf(made["download"].text());
    expect_all(text, {"惠民惠农补贴资金发放台账", "耕地地力保护", "虚构泗源", "未到账", "合计", "600.00", "500.00",
                      "截至日期"});
    EXPECT_NE(text.find(made["number"].text()), std::string::npos);
    EXPECT_EQ(text.find("张"), std::string::npos) << "no person stands in the ledger";
    EXPECT_EQ(print(Node::of({{"format", "pdf"}}))["copy"].number(), 2);
    EXPECT_EQ(house.call("other_clerk", "subsidies.print_disbursement_ledger",
                         Node::of({{"format", "pdf"}}))["rows"]
                  .number(),
              0);
    EXPECT_TRUE(print(Node::of({{"format", "xlsx"}}))["number"].is_null());
}

TEST_P(PapersTest, AnnexThreeShowsNumbersInClearOnlyForAPurpose) {
    const auto batch = office.approved_batch();
    EXPECT_EQ(house.outcome("reviewer", "subsidies.print_base_information",
                            Node::of({{"batch", batch}, {"purpose", ""}})),
              "subsidies.purpose_missing");
    EXPECT_EQ(house.outcome("clerk", "subsidies.print_base_information",
                            Node::of({{"batch", batch}, {"purpose", "存档"}})),
              "engine.not_permitted");
    const std::string number = drawn("reviewer", "subsidies.print_base_information",
                                     Node::of({{"batch", batch}, {"purpose", "存档"}}));
    const Node file = house.call("reviewer", "engine.download_paper", Node::of({{"number", number}}));
    expect_all(read_pdf(file["download"].text()), {"发放基础信息表", "身份证号", "张小1", "100.00"});
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM audit WHERE operation = 'subsidies.print_base_information' "
                           "AND outcome = 'ok'"),
              1);
}

TEST_P(PapersTest, AReprintSaysSoAndChangedContentIsANewPaper) {
    const auto batch = office.batch();
    const auto print = [&] {
        return house.call("clerk", "subsidies.print_match_report", Node::of({{"batch", batch}}));
    };
    const Node first = print();
    EXPECT_EQ(first["copy"].number(), 1);
    expect_all(read_pdf(first["download"].text()), {"比对报告", "合计"});
    const Node second = print();
    EXPECT_EQ(second["number"].text(), first["number"].text());
    EXPECT_EQ(second["copy"].number(), 2);
    expect_all(read_pdf(second["download"].text()), {"补打1"});
    EXPECT_EQ(office.does("clerk", "subsidies.submit_department_batch", batch), "ok");
    const Node third = print();
    EXPECT_NE(third["number"].text(), first["number"].text()) << "the state of the batch stands on it";
    EXPECT_EQ(third["copy"].number(), 1);
}

TEST_P(PapersTest, AStrangerChecksAPaperAndLearnsNothingElse) {
    const auto batch = office.batch();
    const Node made = house.call("clerk", "subsidies.print_match_report", Node::of({{"batch", batch}}));
    const std::string number = made["number"].text(), digest = made["digest"].text();
    EXPECT_EQ(verdict(number, digest.substr(0, 16)), "GENUINE");
    EXPECT_EQ(verdict(number, digest), "GENUINE");
    EXPECT_EQ(verdict(number, digest.substr(0, 15)), "UNKNOWN") << "too short a code is none";
    EXPECT_EQ(verdict(number, std::string(16, digest[0] == '0' ? '1' : '0')), "UNKNOWN");
    EXPECT_EQ(verdict("OC20261102999999", digest.substr(0, 16)), "UNKNOWN");
}

TEST_P(PapersTest, APaymentOrderNamesItsFileAndSumInWords) {
    const auto orders = office.send(office.approved_batch());
    const Node made = house.call("finance", "payments.print_order", Node::of({{"order", orders.at(951)}}));
    expect_all(read_pdf(made["download"].text()),
               {"代发支付单", "虚构siyuan", "400.00", "人民币肆佰元整", "PAY_"});
    EXPECT_EQ(house.outcome("nobody", "payments.print_order", Node::of({{"order", orders.at(951)}})),
              "engine.not_permitted");
}

TEST_P(PapersTest, TheItemSheetIsAPaperToo) {
    const Node made = house.call("clerk", "subsidies.print_item_sheet",
                                 Node::of({{"region", "370831"}, {"format", "pdf"}}));
    EXPECT_EQ(made["items"].number(), 1);
    expect_all(read_pdf(made["download"].text()), {"发放项目核查表", "填报单位", "发放周期", "填报人"});
}

}  // namespace onecard::subsidies
