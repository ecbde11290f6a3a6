// An item goes from draft to the published list by the right hands, gets its code once, and its quota on paper.

#include "business/subsidies/item_code.hpp"
#include "business/subsidies/tests/county.hpp"

namespace onecard::subsidies {

class ItemsTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    County county{house};

    Node draft() {
        return Node::of({{"region", "370831"},
                         {"major_seq", 2},
                         {"major_name", "社会救助"},
                         {"minor_seq", 1},
                         {"minor_name", "农村低保"},
                         {"pay_cycle", "monthly"},
                         {"valid_from", "2020-01-01"}});
    }
    std::string state(const std::string& item) {
        return house.call("clerk", "subsidies.show_item", Node::of({{"item", item}}))["item"]["state"].text();
    }
};
ON_BOTH_DATABASES(ItemsTest);

TEST_P(ItemsTest, GoesThroughEveryPostToTheList) {
    const std::string item = county.publish_item();
    const Node shown = house.call("town", "subsidies.show_item", Node::of({{"item", item}}));
    EXPECT_EQ(shown["item"]["state"].text(), "published");
    EXPECT_EQ(shown["item"]["code"].text(), "9400001");
    EXPECT_EQ(shown["banks"].size(), 2u);
    EXPECT_EQ(shown["item"]["notice_days"].number(), 7);  // of the county's rule pack
}

TEST_P(ItemsTest, IncompleteDraftIsNotSubmitted) {
    const std::string item = house.call("clerk", "subsidies.create_item", draft())["item"].text();
    EXPECT_EQ(house.outcome("clerk", "subsidies.submit_item", Node::of({{"item", item}})),
              "subsidies.item_incomplete");
    house.call("clerk", "subsidies.update_item",
               Node::of({{"item", item}, {"policy_doc", "救助办法"}, {"policy_no", "〔2020〕3号"}}));
    house.call("clerk", "subsidies.set_item_banks", Node::of({{"item", item}, {"banks", Node::List{"951"}}}));
    EXPECT_EQ(house.outcome("clerk", "subsidies.submit_item", Node::of({{"item", item}})), "ok");
    EXPECT_EQ(house.outcome("clerk", "subsidies.update_item", Node::of({{"item", item}, {"major_seq", 9}})),
              "subsidies.item_not_draft");
    // A return needs an opinion and makes it a draft again.
    EXPECT_EQ(house.outcome("finance", "subsidies.return_item", Node::of({{"item", item}})),
              "engine.field_missing");
    EXPECT_EQ(house.outcome("finance", "subsidies.return_item",
                            Node::of({{"item", item}, {"opinion", "文号有误"}})),
              "ok");
    EXPECT_EQ(state(item), "draft");
}

TEST_P(ItemsTest, StateAndOwnerCannotBeSent) {
    for (const char* forbidden :
         {"state", "item_code", "organisation", "pack_id", "made_by", "id", "unheard_of"}) {
        Node made = draft();
        made.set(forbidden, Node{1});
        EXPECT_EQ(house.outcome("clerk", "subsidies.create_item", made), "engine.field_unknown") << forbidden;
    }
    const std::string item = house.call("clerk", "subsidies.create_item", draft())["item"].text();
    for (const char* forbidden : {"state", "organisation", "region", "code"})
        EXPECT_EQ(
            house.outcome("clerk", "subsidies.update_item", Node::of({{"item", item}, {forbidden, "12"}})),
            "engine.field_unknown")
            << forbidden;
}

TEST_P(ItemsTest, AnotherDepartmentCannotChangeIt) {
    const std::string item = house.call("clerk", "subsidies.create_item", draft())["item"].text();
    EXPECT_EQ(
        house.outcome("other_clerk", "subsidies.update_item", Node::of({{"item", item}, {"major_seq", 9}})),
        "subsidies.item_not_found");
    EXPECT_EQ(house.outcome("town", "subsidies.create_item", draft()), "engine.not_permitted");
}

TEST_P(ItemsTest, CodeIsGivenOnceAndNeverAgain) {
    const std::string first = county.publish_item();
    house.call("leader", "subsidies.retire_item", Node::of({{"item", first}, {"opinion", "政策到期"}}));
    Node made = draft();
    made.set("policy_doc", "办法");
    made.set("policy_no", "1号");
    made.set("banks", Node::List{"951"});
    const std::string item = house.call("clerk", "subsidies.create_item", made)["item"].text();
    house.call("clerk", "subsidies.submit_item", Node::of({{"item", item}}));
    house.call("finance", "subsidies.review_item", Node::of({{"item", item}}));
    EXPECT_EQ(house.outcome("hrss", "subsidies.code_item", Node::of({{"item", item}, {"code", "9400001"}})),
              "subsidies.item_code_taken");
    EXPECT_EQ(house.outcome("hrss", "subsidies.code_item", Node::of({{"item", item}, {"code", "21A"}})),
              "subsidies.item_code_wrong");
    EXPECT_EQ(house.outcome("clerk", "subsidies.code_item", Node::of({{"item", item}, {"code", "2081902"}})),
              "engine.not_permitted");
    const Node coded =
        house.call("hrss", "subsidies.code_item", Node::of({{"item", item}, {"code", "2081902"}}));
    EXPECT_EQ(coded["code"].text(), "2081902");
    EXPECT_EQ(house.outcome("hrss", "subsidies.code_item", Node::of({{"item", item}, {"code", "2081903"}})),
              "engine.act_not_allowed");
}

TEST(ItemCode, NextOneFollowsTheHighest) {
    EXPECT_EQ(next_code("94", ""), "9400001");
    EXPECT_EQ(next_code("94", "9400001"), "9400002");
    EXPECT_EQ(next_code("94", "9499999"), "");
    EXPECT_TRUE(is_item_code("2130122"));
    EXPECT_FALSE(is_item_code("213012"));
    EXPECT_FALSE(is_item_code("0130122"));
}

TEST_P(ItemsTest, ExclusionHoldsBothWays) {
    const std::string one = county.publish_item(), other = county.publish_item();
    house.call("hrss", "subsidies.set_item_exclusions",
               Node::of({{"item", one}, {"others", Node::List{other}}}));
    EXPECT_EQ(
        house.call("clerk", "subsidies.show_item", Node::of({{"item", other}}))["excludes"].at(0).text(),
        one);
    EXPECT_EQ(house.outcome("hrss", "subsidies.set_item_exclusions",
                            Node::of({{"item", one}, {"others", Node::List{one}}})),
              "subsidies.item_excludes_itself");
}

TEST_P(ItemsTest, QuotaIsGivenOnPaperAndTakenBackNoFurtherThanItReaches) {
    const std::string item = county.publish_item();
    const auto quota = [&](std::string_view amount) {
        return Node::of(
            {{"item", item}, {"year", 2026}, {"amount", amount}, {"document_no", "泗财指〔2026〕8号"}});
    };
    EXPECT_EQ(house.call("finance", "subsidies.set_quota", quota("5000"))["available"].text(), "5000.00");
    EXPECT_EQ(house.call("finance", "subsidies.set_quota", quota("1000"))["available"].text(), "6000.00");
    EXPECT_EQ(house.call("finance", "subsidies.reduce_quota", quota("500"))["given"].text(), "5500.00");
    EXPECT_EQ(house.outcome("finance", "subsidies.reduce_quota", quota("5500.01")), "ledger.insufficient");
    EXPECT_EQ(house.outcome("finance", "subsidies.set_quota", quota("0")), "subsidies.quota_amount_wrong");
    EXPECT_EQ(house.outcome("clerk", "subsidies.set_quota", quota("1")), "engine.not_permitted");
    const Node shown =
        house.call("clerk", "subsidies.show_quota", Node::of({{"item", item}, {"year", 2026}}));
    EXPECT_EQ(shown["documents"].size(), 3u);
    EXPECT_EQ(shown["available"].text(), "5500.00");
    EXPECT_EQ(house.call("finance", "subsidies.list_quotas", Node::of({{"year", 2026}}))["quotas"].size(),
              1u);
    EXPECT_EQ(house.call("finance", "subsidies.list_quotas", Node::of({{"year", 2025}}))["quotas"].size(),
              0u);
}

TEST_P(ItemsTest, BatchNeedsAPublishedItemValidOnTheDay) {
    const std::string item = county.publish_item();
    const auto input = [&](std::string_view region) {
        return Node::of(
            {{"item", item}, {"region", region}, {"period", "2026-11"}, {"pay_day", "2026-11-20"}});
    };
    const Node made = house.call("clerk", "subsidies.create_batch", input("370831101"));
    EXPECT_EQ(made["batch_no"].text(), "3708319400001202611020001");
    EXPECT_EQ(house.call("town", "subsidies.create_batch", input("370831101"))["batch_no"].text(),
              "3708319400001202611020002");
    EXPECT_EQ(house.outcome("town", "subsidies.create_batch", input("370831102")), "engine.not_found");
    EXPECT_EQ(house.outcome("clerk", "subsidies.create_batch", input("370831101001")),
              "subsidies.batch_region_wrong");
    EXPECT_EQ(house.outcome("other_clerk", "subsidies.create_batch", input("370831101")),
              "subsidies.item_not_found");
    Node late = input("370831101");
    late.set("pay_day", "2026-11-01");
    EXPECT_EQ(house.outcome("clerk", "subsidies.create_batch", late), "subsidies.batch_day_passed");
    for (const char* forbidden :
         {"state", "roster", "rows_payable", "returned_from", "is_correction", "batch_no"}) {
        Node sent = input("370831101");
        sent.set(forbidden, "1");
        EXPECT_EQ(house.outcome("clerk", "subsidies.create_batch", sent), "engine.field_unknown")
            << forbidden;
    }
    house.call("leader", "subsidies.suspend_item", Node::of({{"item", item}, {"opinion", "核查"}}));
    EXPECT_EQ(house.outcome("clerk", "subsidies.create_batch", input("370831101")),
              "subsidies.item_not_published");
    house.call("leader", "subsidies.resume_item", Node::of({{"item", item}}));
    EXPECT_EQ(house.outcome("clerk", "subsidies.create_batch", input("370831101")), "ok");
}

TEST_P(ItemsTest, OnlyACodedItemIsPublishedAndOnlyByHrss) {
    Node made = draft();
    for (const auto& [name, value] : {std::pair{"policy_doc", "办法"}, std::pair{"policy_no", "1号"}})
        made.set(name, Node{value});
    made.set("banks", Node::List{"951"});
    const Node item = Node::of({{"item", house.call("clerk", "subsidies.create_item", made)["item"]}});
    house.call("clerk", "subsidies.submit_item", item);
    house.call("finance", "subsidies.review_item", item);
    EXPECT_EQ(house.outcome("hrss", "subsidies.publish_item", item), "engine.act_not_allowed");
    house.call("hrss", "subsidies.code_item", item);
    EXPECT_EQ(house.outcome("leader", "subsidies.publish_item", item), "engine.not_permitted");
    EXPECT_EQ(house.call("hrss", "subsidies.publish_item", item)["state"].text(), "published");
}

TEST_P(ItemsTest, AreListedByStatePageByPage) {
    for (int i = 0; i < 3; ++i) county.publish_item();
    house.call("clerk", "subsidies.create_item", draft());
    const auto list = [&](Node more) { return house.call("town", "subsidies.list_items", std::move(more)); };
    EXPECT_EQ(list({})["items"].size(), 4u);
    EXPECT_EQ(list(Node::of({{"state", "draft"}}))["items"].size(), 1u);
    const Node page = list(Node::of({{"state", "published"}, {"limit", 2}}));
    EXPECT_EQ(page["items"].size(), 2u);
    const Node rest = list(Node::of({{"state", "published"}, {"limit", 2}, {"after", page["next"]}}));
    EXPECT_EQ(rest["items"].size(), 1u);
    EXPECT_TRUE(rest["next"].is_null());
}

// R3.18 payee_mode: what is no card account is not paid by card, and nobody is told so only when the money is due.
TEST_P(ItemsTest, MoneyForAnInstitutionIsRefusedWithWords) {
    Node made = draft();
    made.set("payee_mode", "institution");
    EXPECT_EQ(house.outcome("clerk", "subsidies.create_item", made), "subsidies.item_institution_unpayable");
    const std::string item = house.call("clerk", "subsidies.create_item", draft())["item"].text();
    EXPECT_EQ(house.outcome("clerk", "subsidies.update_item",
                            Node::of({{"item", item}, {"payee_mode", "institution"}})),
              "subsidies.item_institution_unpayable");
    EXPECT_EQ(house.outcome("clerk", "subsidies.update_item",
                            Node::of({{"item", item}, {"payee_mode", "household"}})),
              "ok");
}

TEST_P(ItemsTest, ExpiredItemMakesNoBatch) {
    const std::string item = county.publish_item(Node::of({{"valid_to", "2026-10-31"}}));
    EXPECT_EQ(
        house.outcome(
            "clerk", "subsidies.create_batch",
            Node::of(
                {{"item", item}, {"region", "370831"}, {"period", "2026-11"}, {"pay_day", "2026-11-20"}})),
        "subsidies.item_not_published");
}

TEST_P(ItemsTest, BatchesAreListedWithinReachPageByPage) {
    const std::string item = county.publish_item();
    for (const char* region : {"370831101", "370831102", "370831", "370831101"})
        county.create_batch(item, region);
    EXPECT_EQ(house.call("town", "subsidies.list_batches")["batches"].size(), 2u);
    EXPECT_EQ(house.call("other_town", "subsidies.list_batches")["batches"].size(), 1u);
    EXPECT_EQ(house.call("other_clerk", "subsidies.list_batches")["batches"].size(), 0u);
    const Node page = house.call("clerk", "subsidies.list_batches", Node::of({{"limit", 3}}));
    EXPECT_EQ(page["batches"].size(), 3u);
    const Node rest = house.call("clerk", "subsidies.list_batches",
                                 Node::of({{"limit", 3}, {"after", page["next"].text()}}));
    EXPECT_EQ(rest["batches"].size(), 1u);
    EXPECT_TRUE(rest["next"].is_null());
    const std::string hidden = page["batches"].at(1)["batch"].text();  // the county's own
    EXPECT_EQ(house.outcome("town", "subsidies.show_batch", Node::of({{"batch", hidden}})),
              "engine.not_found");
}

}  // namespace onecard::subsidies
