// The public address: who may say it, what counts as one, and that the codes on papers lead there.

#include "engine/public_address.hpp"

#include "engine/papers.hpp"
#include "tests/test_house.hpp"

namespace onecard {

class PublicAddressTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};

    void SetUp() override {
        house.add_actor("platform", {"HRSS_PLATFORM_ADMIN"});
        house.add_actor("clerk", {"DEPT_CLERK"});
    }
    std::string set(const std::string& address) {
        return house.outcome("platform", "engine.set_public_address", Node::of({{"address", address}}));
    }
    std::string shown() { return house.call("clerk", "engine.show_public_address", {})["address"].text(); }
    /// What the code on a new paper says, after its number.
    std::string code_of_a_paper() {
        return house.with_unit("clerk", [](Unit& unit) {
            Paper paper{.title = "演示单据", .head = {{"编号", std::to_string(unit.next_number())}}};
            const IssuedPaper issued =
                register_paper(unit, {"test.paper", {"演示单据", "Paper"}, "test"}, PaperFormat::pdf, paper);
            std::string text = paper.check_text;
            text.replace(text.find(issued.number), issued.number.size(), "NUMBER");
            text.replace(text.find(issued.digest.substr(0, 16)), 16, "CODE");
            return text;
        });
    }
};
ON_BOTH_DATABASES(PublicAddressTest);

TEST_P(PublicAddressTest, CodesOnPapersLeadToThePageThatChecksThem) {
    EXPECT_EQ(shown(), "");
    EXPECT_EQ(code_of_a_paper(), "/check?number=NUMBER&code=CODE");
    EXPECT_EQ(set("https://card.example.gov.cn/"), "ok");
    EXPECT_EQ(shown(), "https://card.example.gov.cn");
    EXPECT_EQ(code_of_a_paper(), "https://card.example.gov.cn/check?number=NUMBER&code=CODE");
    EXPECT_EQ(set("http://127.0.0.1:8480"), "ok");
    EXPECT_EQ(set(""), "ok");
    EXPECT_EQ(shown(), "");
}

TEST_P(PublicAddressTest, OnlyThePlatformsOwnPeopleSayItAndOnlyAnAddress) {
    EXPECT_EQ(house.outcome("clerk", "engine.set_public_address", Node::of({{"address", "https://a.cn"}})),
              "engine.not_permitted");
    for (const char* wrong :
         {"card.example.gov.cn", "javascript:alert(1)", "https://", "https:///x", "https://a b",
          "https://a.cn/?next=", "https://a.cn/#x", "https://me@a.cn", "ftp://a.cn"})
        EXPECT_EQ(set(wrong), "engine.address_unreadable") << wrong;
    EXPECT_EQ(shown(), "");
}

}  // namespace onecard
