// What must stand before the first card: profiles, registration, tenders, tasks of banks, fee standards.

#include "business/issuing/tests/issuing_office.hpp"

namespace onecard::issuing {

class SetupTest : public IssuingTest {
protected:
    std::string may_make(std::int64_t count, access::OrganisationId by, std::int64_t of = 951) {
        return office.attempt([&](Unit& unit) {
            must_be_issuable(unit, ProfileId::parse(office.profile).value(), by, of,
                             RegionCode::parse("370831").value(), count);
        });
    }
    Node of(const std::string& name, const std::string& value) { return Node::of({{name, value}}); }
};
ON_BOTH_DATABASES(SetupTest);

TEST_P(SetupTest, ACardProfileIsCheckedAgainstTheRulePackOfThePlace) {
    const Node drafted = house.call("maker", "issuing.propose_profile", IssuingOffice::profile_input(16));
    ASSERT_EQ(drafted["broken_rules"].size(), 1U);
    const std::string id = drafted["profile"]["profile"].text();
    EXPECT_EQ(house.outcome("maker", "issuing.submit_profile", of("profile", id)),
              "issuing.profile_breaks_rule");
    EXPECT_EQ(house.call("maker", "issuing.show_profile", of("profile", id))["broken_rules"].size(), 1U);
    EXPECT_EQ(house.outcome("checker", "issuing.retire_profile", of("profile", id)), "ok");
}

TEST_P(SetupTest, ACardProfileIsApprovedByAnotherHand) {
    house.add_actor("both", {"PRODUCTION_OPERATOR", "CARD_REVIEWER"}, "370831");
    const std::string id =
        house.call("both", "issuing.propose_profile", IssuingOffice::profile_input())["profile"]["profile"]
            .text();
    house.call("both", "issuing.submit_profile", of("profile", id));
    EXPECT_EQ(house.outcome("both", "issuing.approve_profile", of("profile", id)), "engine.needs_other_hand");
    EXPECT_EQ(house.outcome("checker", "issuing.return_profile", of("profile", id)), "issuing.words_needed");
    house.call("checker", "issuing.return_profile", Node::of({{"profile", id}, {"opinion", "卡面待定"}}));
    house.call("maker", "issuing.submit_profile", of("profile", id));
    EXPECT_EQ(house.outcome("checker", "issuing.approve_profile", of("profile", id)), "ok");
    EXPECT_EQ(house.call("maker", "issuing.list_profiles")["profiles"].at(0)["state"]["state"].text(),
              "approved");
}

TEST_P(SetupTest, ABatchWithAnUnapprovedProfileIsRefused) {
    office.set_up();
    EXPECT_EQ(may_make(10, office.vendor), "ok");
    house.call("checker", "issuing.retire_profile", of("profile", office.profile));
    EXPECT_EQ(may_make(10, office.vendor), "issuing.profile_not_approved");
    office.profile = office.propose_profile();
    EXPECT_EQ(may_make(10, office.vendor), "issuing.profile_not_approved");
}

TEST_P(SetupTest, AProfileOutsideTheRegistrationIsRefused) {
    office.set_up();
    office.profile = office.approved_profile();
    EXPECT_EQ(may_make(10, office.vendor), "issuing.registration_missing");
}

TEST_P(SetupTest, AnUnregisteredVendorIsRefusedUntilItsChangeIsFiled) {
    office.set_up();
    office.tender("vendor", office.other_vendor, "SDGP-2026-009");
    EXPECT_EQ(may_make(10, office.other_vendor), "issuing.vendor_not_registered");
    const Node wanted = Node::of({{"registration", office.registration},
                                  {"kind", "vendor"},
                                  {"vendor", IssuingOffice::vendor_text(office.other_vendor)},
                                  {"reason", "原卡商产能不足"}});
    const std::string change =
        house.call("maker", "issuing.propose_registration_change", wanted)["change"]["change"].text();
    EXPECT_EQ(may_make(10, office.other_vendor), "issuing.vendor_not_registered");
    const Node filing =
        Node::of({{"change", change}, {"doc_no", "备案〔2026〕7号"}, {"on_day", "2026-11-02"}});
    house.call("checker", "issuing.confirm_registration_change", filing);
    EXPECT_EQ(may_make(10, office.other_vendor), "ok");
    const Node shown =
        house.call("maker", "issuing.show_registration", of("registration", office.registration));
    EXPECT_EQ(shown["changes"].at(0)["needs_approval"].flag(), false);
    EXPECT_EQ(shown["documents"].size(), 5U);
}

TEST_P(SetupTest, AChangeOfTheFaceIsApprovedByAnotherHandAndMayBeRefused) {
    office.set_up();
    const std::string other = office.approved_profile();
    Node wanted = Node::of({{"registration", office.registration}, {"kind", "face"}, {"reason", "新卡面"}});
    EXPECT_EQ(house.outcome("maker", "issuing.propose_registration_change", wanted),
              "issuing.change_incomplete");
    wanted.set("profile", other);
    const std::string change =
        house.call("maker", "issuing.propose_registration_change", wanted)["change"]["change"].text();
    house.add_actor("maker_too", {"PRODUCTION_OPERATOR", "CARD_REVIEWER"}, "370831");
    EXPECT_EQ(house.outcome("checker", "issuing.refuse_registration_change",
                            Node::of({{"change", change}, {"reason", "卡面未获批准"}})),
              "ok");
    EXPECT_EQ(house.outcome("checker", "issuing.confirm_registration_change",
                            Node::of({{"change", change}, {"doc_no", "x"}, {"on_day", "2026-11-02"}})),
              "engine.act_not_allowed");
}

TEST_P(SetupTest, AVendorWithoutATenderThatHoldsOnTheDayIsRefused) {
    office.set_up();
    const std::string id = house.call("maker", "issuing.list_tenders")["tenders"].at(0)["tender"].text();
    house.call("checker", "issuing.end_tender", Node::of({{"tender", id}, {"reason", "合同到期"}}));
    EXPECT_EQ(may_make(10, office.vendor), "issuing.vendor_without_tender");
    office.tender("vendor", office.vendor, "SDGP-2026-010", "2026-11-01");
    EXPECT_EQ(may_make(10, office.vendor), "issuing.vendor_without_tender");
    office.tender("vendor", office.vendor, "SDGP-2026-011", "2026-11-02");
    EXPECT_EQ(may_make(10, office.vendor), "ok");
}

TEST_P(SetupTest, ABankWithoutATenderIsRefused) {
    office.set_up();
    const Node tenders = house.call("maker", "issuing.list_tenders")["tenders"];
    house.call("checker", "issuing.end_tender",
               Node::of({{"tender", tenders.at(1)["tender"].text()}, {"reason", "退出合作"}}));
    EXPECT_EQ(may_make(10, office.vendor), "issuing.bank_without_tender");
    EXPECT_EQ(may_make(10, office.vendor, 952), "ok");
    EXPECT_EQ(may_make(10, office.vendor, 999), "issuing.bank_not_known");
}

TEST_P(SetupTest, ABatchOverTheQuotaOfItsBankIsRefused) {
    office.set_up();
    EXPECT_EQ(may_make(1000, office.vendor), "ok");
    EXPECT_EQ(may_make(1001, office.vendor), "issuing.over_quota");
    const Node quotas = house.call("teller", "issuing.list_bank_quotas")["quotas"];
    ASSERT_EQ(quotas.size(), 1U);  // a bank sees its own task only
    EXPECT_EQ(quotas.at(0)["left"].number(), 1000);
}

TEST_P(SetupTest, TheRegistrationGoesStepByStepEachWithItsDocument) {
    const std::string profile = office.approved_profile();
    const std::string id = office.open_registration(profile, office.vendor);
    EXPECT_EQ(office.step("maker", "issuing.receive_keys", id), "engine.act_not_allowed");
    EXPECT_EQ(office.step("maker", "issuing.register_issuance", id), "ok");
    EXPECT_EQ(house.outcome("maker", "issuing.receive_keys",
                            Node::of({{"registration", id}, {"doc_no", ""}, {"on_day", "2026-10-08"}})),
              "issuing.document_missing");
    EXPECT_EQ(office.step("maker", "issuing.receive_keys", id), "ok");
    EXPECT_EQ(office.step("maker", "issuing.receive_psam", id), "ok");
    EXPECT_EQ(office.step("maker", "issuing.pass_general_test", id), "ok");
    EXPECT_EQ(office.step("maker", "issuing.start_issuing", id), "engine.not_permitted");
    EXPECT_EQ(office.step("checker", "issuing.start_issuing", id), "ok");
    EXPECT_EQ(house.call("maker", "issuing.list_registrations")["registrations"].at(0)["doc_no"].text(),
              "人社注册〔2026〕issuing.register_issuance");
    EXPECT_EQ(office.step("checker", "issuing.end_registration", id), "ok");
}

TEST_P(SetupTest, ATenderNamesWinnersOfItsKindAndIsRecordedOnce) {
    Node wanted = Node::of({{"number", "SDGP-1"},
                            {"kind", "bank"},
                            {"subject", "合作银行"},
                            {"winners", Node::List{IssuingOffice::vendor_text(office.vendor)}},
                            {"valid_from", "2026-01-01"},
                            {"valid_to", "2028-12-31"}});
    EXPECT_EQ(house.outcome("maker", "issuing.record_tender", wanted), "issuing.winner_of_other_kind");
    wanted.set("winners", Node::List{IssuingOffice::vendor_text(office.bank)});
    EXPECT_EQ(house.outcome("maker", "issuing.record_tender", wanted), "ok");
    EXPECT_EQ(house.outcome("maker", "issuing.record_tender", wanted), "issuing.tender_number_taken");
    wanted.set("number", "SDGP-2");
    wanted.set("winners", Node::List{});
    EXPECT_EQ(house.outcome("maker", "issuing.record_tender", wanted), "issuing.winners_missing");
    EXPECT_EQ(house.call("maker", "issuing.list_vendors")["vendors"].size(), 2U);
    EXPECT_EQ(house.call("maker", "issuing.list_vendors", of("kind", "bank"))["vendors"].size(), 2U);
}

TEST_P(SetupTest, AFeeWithoutAnApprovalOfThePriceDepartmentCannotBeUsed) {
    Node wanted = Node::of({{"kind", "reissue"},
                            {"amount", "16.00"},
                            {"approval_doc", ""},
                            {"approved_by", "物价局"},
                            {"valid_from", "2026-01-01"}});
    EXPECT_EQ(house.outcome("maker", "issuing.record_fee_standard", wanted),
              "issuing.fee_standard_without_approval");
    const std::string id = office.fee();
    EXPECT_EQ(house.call("maker", "issuing.list_fee_standards")["standards"].at(0)["state"]["state"].text(),
              "in_force");
    EXPECT_EQ(house.outcome("checker", "issuing.end_fee_standard", of("standard", id)), "ok");
}

TEST_P(SetupTest, ATaskIsNeverSetBelowWhatIsUsedOfIt) {
    office.set_up();
    for (int nth = 1; nth <= 2; ++nth)
        office.settle({{.nth = nth, .name = "张小" + std::to_string(nth), .cards = 0}});
    EXPECT_EQ(office.take(office.apply(1)), "ok");
    EXPECT_EQ(office.take(office.apply(2)), "ok");
    const auto set = [&](std::int64_t target) {
        return house.outcome("checker", "issuing.set_bank_quota",
                             Node::of({{"bank", 951}, {"target", target}, {"deadline", "2026-12-31"}}));
    };
    EXPECT_EQ(set(1), "issuing.quota_below_used");
    EXPECT_EQ(set(2), "ok");
    EXPECT_EQ(may_make(1, office.vendor), "issuing.over_quota");
}

}  // namespace onecard::issuing
