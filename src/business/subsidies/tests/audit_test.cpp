// The audit of a whole disbursement is one chain: whoever changes, drops or moves a row of it is found out.

#include "business/subsidies/tests/payment_office.hpp"

namespace onecard::subsidies {

class DisbursementAuditTest : public OnBothDatabases {
protected:
    PaymentOffice office{GetParam()};
    TestHouse& house = office.house;

    void SetUp() override {
        house.add_actor("auditor", {"AUDIT_USER"});
        const auto batch = office.approved_batch();
        office.answer_all(office.send(batch));
    }
    /// 0 where the chain is whole.
    std::int64_t first_wrong() {
        const Node verdict = house.call("auditor", "access.verify_audit", {});
        return verdict["intact"].flag() ? 0 : verdict["first_wrong"].number();
    }
};
ON_BOTH_DATABASES(DisbursementAuditTest);

// domain.md 3.46, scenario 24.
TEST_P(DisbursementAuditTest, Scenario24TamperingWithOneAuditRowBreaksTheChain) {
    EXPECT_EQ(first_wrong(), 0);
    const auto order =
        house.number("SELECT seq FROM audit WHERE operation = 'subsidies.order_batch_payment'");
    const std::string row = " WHERE seq = " + std::to_string(order);
    for (const auto& [column, value] :
         std::map<std::string, std::string>{{"actor", "'nobody'"},
                                            {"operation", "'subsidies.inbox'"},
                                            {"door", "'cli'"},
                                            {"input", "'{}'"},
                                            {"outcome", "'engine.act_not_allowed'"},
                                            {"note", "'changed'"}}) {
        const std::string before = house.text("SELECT " + column + " FROM audit" + row);
        house.script("UPDATE audit SET " + column + " = " + value + row);
        EXPECT_EQ(first_wrong(), order) << column;
        house.script("UPDATE audit SET " + column + " = '" + before + "'" + row);
        EXPECT_EQ(first_wrong(), 0) << column;
    }
    house.script("UPDATE audit SET at = at + 1" + row);
    EXPECT_EQ(first_wrong(), order);
    house.script("UPDATE audit SET at = at - 1" + row);
    house.script("DELETE FROM audit" + row);
    EXPECT_NE(first_wrong(), 0);
}

}  // namespace onecard::subsidies
