// An approved batch is ordered once, by another hand, within the quota, after a last look at cards and people.

#include <thread>

#include "business/subsidies/tests/payment_office.hpp"

namespace onecard::subsidies {

class OrderPaymentTest : public OnBothDatabases {
protected:
    PaymentOffice office{GetParam()};
    TestHouse& house = office.house;
};
ON_BOTH_DATABASES(OrderPaymentTest);

TEST_P(OrderPaymentTest, HoldsTheQuotaOfEachBankAndWritesItsLines) {
    const auto batch = office.approved_batch();
    const Node rehearsed =
        house.rehearse("finance", "subsidies.order_batch_payment", Node::of({{"batch", batch}}));
    EXPECT_EQ(rehearsed["rows"].number(), 6);
    EXPECT_EQ(rehearsed["amount"].text(), "600.00");
    EXPECT_EQ(rehearsed["banks"].size(), 2U);
    EXPECT_EQ(office.state(batch), "approved");
    EXPECT_EQ(office.quota(), "100000.00 0.00 0.00 100000.00");

    const Node ordered = office.order(batch);
    const Node& banks = ordered["banks"];
    EXPECT_EQ(banks.at(0)["bank"].number(), 951);
    EXPECT_EQ(banks.at(0)["rows"].number(), 4);
    EXPECT_EQ(banks.at(1)["amount"].text(), "200.00");
    EXPECT_EQ(office.state(batch), "ordered");
    EXPECT_EQ(office.quota(), "100000.00 600.00 0.00 99400.00");
    for (const auto& [bank, order] : PaymentOffice::orders_of(ordered))
        EXPECT_EQ(office.order_state(order), "ready") << bank;
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM order_lines"), 6);
    EXPECT_EQ(house.number("SELECT CAST(SUM(amount_fen) AS BIGINT) FROM order_lines"), 60000);
    // Every line names its row, once.
    EXPECT_EQ(house.number("SELECT COUNT(DISTINCT source_line) FROM order_lines"), 6);
}

TEST_P(OrderPaymentTest, TooSmallAQuotaRefusesTheWholeBatch) {
    PaymentOffice poor{GetParam(), 6, "599.99"};
    const auto batch = poor.approved_batch();
    EXPECT_EQ(poor.does("finance", "subsidies.order_batch_payment", batch), "ledger.insufficient");
    EXPECT_EQ(poor.state(batch), "approved");
    EXPECT_EQ(poor.house.number("SELECT COUNT(*) FROM payment_orders"), 0);
    EXPECT_EQ(poor.quota(), "599.99 0.00 0.00 599.99");
}

TEST_P(OrderPaymentTest, NeedsAnApprovedBatchAndAnotherHand) {
    const auto batch = office.batch();
    EXPECT_EQ(office.does("finance", "subsidies.order_batch_payment", batch), "engine.act_not_allowed");
    office.approve(batch);
    EXPECT_EQ(office.does("leader", "subsidies.order_batch_payment", batch), "engine.not_permitted");
    house.add_actor("leader", {"FINANCE_CLERK"}, "370831", 11);
    EXPECT_EQ(office.does("leader", "subsidies.order_batch_payment", batch), "engine.needs_other_hand");
    const auto orders = PaymentOffice::orders_of(office.order(batch));
    EXPECT_EQ(office.release(orders.at(951), "finance"), "engine.needs_other_hand");
}

// A batch of amount zero must never become "paid".
TEST_P(OrderPaymentTest, NothingToPayIsRefusedAtTheOrderToo) {
    const auto batch = office.approved_batch();
    house.script("UPDATE roster_rows SET amount_fen = 0; UPDATE subsidy_batches SET payable_fen = 0");
    EXPECT_EQ(office.does("finance", "subsidies.order_batch_payment", batch), "subsidies.nothing_to_pay");
    house.script("UPDATE roster_rows SET amount_fen = 10000");
    EXPECT_EQ(office.does("finance", "subsidies.order_batch_payment", batch), "subsidies.totals_differ");
    EXPECT_EQ(office.state(batch), "approved");
}

// R3.25-1: an item of the passbook keeps its system and its flow; it is matched here and paid there.
TEST_P(OrderPaymentTest, APassbookItemIsMatchedHereAndPaidByItsOwnSystem) {
    office.item = office.county.publish_item(Node::of({{"via_passbook", true}}));
    house.call("finance", "subsidies.set_quota",
               Node::of({{"item", office.item}, {"year", 2026}, {"amount", "100000"}, {"document_no", "1号"}}));
    const auto batch = office.approved_batch();
    EXPECT_EQ(office.county.codes(batch), "M00* M00* M00* M00* M00* M00*");
    EXPECT_EQ(office.does("finance", "subsidies.order_batch_payment", batch), "subsidies.item_paid_by_passbook");
    EXPECT_EQ(office.state(batch), "approved");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM payment_orders"), 0);
    EXPECT_EQ(office.quota(), "100000.00 0.00 0.00 100000.00");
}

TEST_P(OrderPaymentTest, OfTwoOrdersAtOnceOneWins) {
    const auto batch = office.approved_batch();
    std::string first, second;
    std::thread one{[&] { first = office.does("finance", "subsidies.order_batch_payment", batch); }};
    std::thread two{[&] { second = office.does("finance_2", "subsidies.order_batch_payment", batch); }};
    one.join();
    two.join();
    EXPECT_EQ((first == "ok") + (second == "ok"), 1) << first << " " << second;
    house.run_jobs();
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM payment_orders"), 2);
    EXPECT_EQ(office.quota(), "100000.00 600.00 0.00 99400.00");
}

TEST_P(OrderPaymentTest, ARevokedOrderFreesTheQuotaAndCanBeOrderedAgain) {
    const auto batch = office.approved_batch();
    office.order(batch);
    EXPECT_EQ(office.does("finance", "subsidies.revoke_batch_order", batch, {{"reason", " "}}),
              "subsidies.opinion_missing");
    const Node revoked =
        office.says("finance", "subsidies.revoke_batch_order", batch, {{"reason", "更换付款日"}});
    house.run_jobs();
    EXPECT_EQ(revoked["orders"].number(), 2);
    EXPECT_EQ(revoked["freed"].text(), "600.00");
    EXPECT_EQ(office.state(batch), "approved");
    EXPECT_EQ(office.quota(), "100000.00 0.00 0.00 100000.00");
    const auto orders = office.send(batch);
    EXPECT_EQ(office.state(batch), "paying");
    EXPECT_EQ(office.does("finance", "subsidies.revoke_batch_order", batch, {{"reason", "晚了"}}),
              "engine.act_not_allowed");
    office.answer_all(orders);
    EXPECT_EQ(office.state(batch), "paid_all");
    EXPECT_EQ(office.quota(), "100000.00 0.00 600.00 99400.00");
}

TEST_P(OrderPaymentTest, AJobLeftFromARevokedOrderWritesNothing) {
    const auto batch = office.approved_batch();
    house.call("finance", "subsidies.order_batch_payment", Node::of({{"batch", batch}}));
    office.says("finance", "subsidies.revoke_batch_order", batch, {{"reason", "更换付款日"}});
    house.call("finance", "subsidies.order_batch_payment", Node::of({{"batch", batch}}));
    house.run_jobs();
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM order_lines"), 6);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM payment_orders WHERE state = 'ready'"), 2);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM jobs WHERE state = 'failed'"), 0);
}

TEST_P(OrderPaymentTest, WhoDiedBeforeTheOrderIsStoppedAndTheRestIsPaid) {
    const auto batch = office.approved_batch();
    office.report_death(2);
    const Node ordered = office.order(batch);
    EXPECT_EQ(ordered["stopped"].number(), 1);
    EXPECT_EQ(ordered["rows"].number(), 5);
    EXPECT_EQ(ordered["amount"].text(), "500.00");
    EXPECT_EQ(office.number(batch, "rows_payable"), 5);
    EXPECT_EQ(office.county.codes(batch), "M00* M09! M00* M00* M00* M00*");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM order_lines"), 5);
}

// domain.md 3.46, scenario 17.
TEST_P(OrderPaymentTest, Scenario17DeadPersonReportedBetweenApprovalAndSendingIsStopped) {
    const auto batch = office.approved_batch();
    auto orders = PaymentOffice::orders_of(office.order(batch));
    office.report_death(1);  // at bank 951, after the lines were written
    EXPECT_EQ(office.release(orders.at(951)), "subsidies.lines_changed_since_order");
    EXPECT_EQ(office.order_state(orders.at(951)), "ready");
    EXPECT_TRUE(office.details(951, orders.at(951)).empty());
    EXPECT_EQ(office.does("finance", "subsidies.revoke_batch_order", batch, {{"reason", "1人死亡"}}), "ok");
    house.run_jobs();
    orders = office.send(batch);
    EXPECT_EQ(office.county.codes(batch), "M09! M00* M00* M00* M00* M00*");
    for (const auto& detail : office.details(951, orders.at(951))) EXPECT_NE(detail.name, "张小1");
    office.answer_all(orders);
    EXPECT_EQ(office.state(batch), "paid_all");
    EXPECT_EQ(office.quota(), "100000.00 0.00 500.00 99500.00");
}

TEST_P(OrderPaymentTest, WhoDiedBetweenReleaseAndDeliveryIsNotPaidEither) {
    const auto batch = office.approved_batch();
    const auto orders = PaymentOffice::orders_of(office.order(batch));
    EXPECT_EQ(house.outcome("finance_2", "payments.release_bank_file", Node::of({{"order", orders.at(951)}})),
              "ok");
    office.report_death(1);
    house.run_jobs();
    EXPECT_EQ(office.order_state(orders.at(951)), "released");
    EXPECT_FALSE(std::filesystem::exists(house.folder() / "exchange" / "siyuan" / "out"));
    EXPECT_EQ(office.does("finance", "subsidies.revoke_batch_order", batch, {{"reason", "1人死亡"}}), "ok");
    EXPECT_EQ(office.state(batch), "approved");
}

TEST_P(OrderPaymentTest, OneBanksOrderIsRenewedWhileTheOtherGoesOn) {
    const auto batch = office.approved_batch();
    auto orders = PaymentOffice::orders_of(office.order(batch));
    EXPECT_EQ(office.release(orders.at(951)), "ok");
    EXPECT_EQ(office.state(batch), "paying");
    EXPECT_EQ(office.does("finance", "subsidies.renew_batch_orders", batch), "subsidies.nothing_to_order");
    office.report_death(3);  // of bank 952
    office.report_death(1);  // of bank 951, whose file is with the bank: nothing in it may change any more
    EXPECT_EQ(office.release(orders.at(952)), "subsidies.lines_changed_since_order");
    house.call("finance", "payments.revoke_order",
               Node::of({{"order", orders.at(952)}, {"opinion", "1人死亡"}}));
    office.answer(951, office.results(orders.at(951), office.details(951, orders.at(951)), {}));
    EXPECT_EQ(office.state(batch), "paying") << "the rows of the revoked order wait to be ordered";
    const Node renewed = office.says("finance", "subsidies.renew_batch_orders", batch);
    house.run_jobs();
    EXPECT_EQ(renewed["stopped"].number(), 1);
    EXPECT_EQ(renewed["rows"].number(), 1);
    EXPECT_EQ(office.county.codes(batch), "M00* M00* M09! M00* M00* M00*");
    const std::string again = renewed["banks"].at(0)["order"].text();
    EXPECT_EQ(office.release(again), "ok");
    office.answer(952, office.results(again, office.details(952, again), {}));
    EXPECT_EQ(office.state(batch), "paid_all");
    EXPECT_EQ(office.quota(), "100000.00 0.00 500.00 99500.00");
}

TEST_P(OrderPaymentTest, AFileTheBankRejectedIsOrderedAgain) {
    const auto batch = office.approved_batch();
    const auto orders = office.send(batch);
    office.answer(952, fmt::format("A|{}|2|20000|N|格式有误|20261120100000\r\n", orders.at(952)));
    EXPECT_EQ(office.order_state(orders.at(952)), "rejected");
    office.answer(951, office.results(orders.at(951), office.details(951, orders.at(951)), {}));
    EXPECT_EQ(office.state(batch), "paying");
    const Node renewed = office.says("finance", "subsidies.renew_batch_orders", batch);
    house.run_jobs();
    EXPECT_EQ(renewed["rows"].number(), 2);
    const std::string again = renewed["banks"].at(0)["order"].text();
    EXPECT_EQ(office.release(again), "ok");
    office.answer(952, office.results(again, office.details(952, again), {}));
    EXPECT_EQ(office.state(batch), "paid_all");
    EXPECT_EQ(office.quota(), "100000.00 0.00 600.00 99400.00");
}

TEST_P(OrderPaymentTest, OfAReleaseAndARevocationAtOnceOneWins) {
    const auto batch = office.approved_batch();
    const auto orders = PaymentOffice::orders_of(office.order(batch));
    std::string released, revoked;
    std::thread one{[&] {
        released =
            house.outcome("finance_2", "payments.release_bank_file", Node::of({{"order", orders.at(951)}}));
    }};
    std::thread two{[&] {
        revoked = office.does("finance", "subsidies.revoke_batch_order", batch, {{"reason", "试"}});
    }};
    one.join();
    two.join();
    house.run_jobs();
    // A released file may still be revoked until it has left; never both sent and revoked.
    const std::string order = office.order_state(orders.at(951));
    if (revoked == "ok") {
        EXPECT_EQ(order, "revoked");
        EXPECT_EQ(office.quota(), "100000.00 0.00 0.00 100000.00");
    } else {
        EXPECT_EQ(released, "ok");
        EXPECT_EQ(order, "sent");
    }
}

}  // namespace onecard::subsidies
