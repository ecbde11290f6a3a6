// An order holds its money, takes its lines once, gets its file, and leaves only by another hand.

#include <thread>

#include "business/payments/bank_file.hpp"
#include "engine/signature.hpp"
#include "engine/sm3.hpp"
#include "business/payments/tests/payment_story.hpp"

namespace onecard::payments {

class OrderTest : public OnBothDatabases {
protected:
    PaymentStory story{GetParam()};
    TestHouse& house = story.house;

    template <class Work>
    std::string outcome(Work work) {
        try {
            house.with_unit("cai", work);
            return "ok";
        } catch (const Problem& problem) {
            return std::string{problem.kind().code};
        }
    }
};
ON_BOTH_DATABASES(OrderTest);

TEST_P(OrderTest, HoldsItsMoneyFromTheFirstMoment) {
    const auto people = PaymentStory::people(3);
    OrderId id;
    EXPECT_EQ(outcome([&](Unit& unit) { id = order_payment(unit, story.request(people)); }), "ok");
    EXPECT_EQ(story.state(id), "writing");
    EXPECT_EQ(story.available(PaymentStory::quota_name), 1000000.00_yuan - 300.06_yuan);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM moves WHERE act = 'order_payment'"), 1);
}

// R3.23-5: noon of the next working day; the calendar knows holidays and make-up days.
TEST_P(OrderTest, TheBankAnswersByTheNextWorkingDay) {
    const auto due = [&](const char* pay_day) {
        OrderRequest request = story.request(PaymentStory::people(3));
        request.pay_day = Date::parse(pay_day).value();
        std::string said;
        house.with_unit("cai", [&](Unit& unit) {
            said = must_find_order(unit.db, order_payment(unit, request)).result_due.text();
        });
        return said.substr(0, 16);
    };
    EXPECT_EQ(due("2026-11-03"), "2026-11-04T12:00");
    EXPECT_EQ(due("2026-11-06"), "2026-11-09T12:00") << "over a weekend";
    EXPECT_EQ(due("2026-09-30"), "2026-10-08T12:00") << "over the national holidays";
    EXPECT_EQ(due("2026-10-09"), "2026-10-10T12:00") << "a Saturday that is worked";
}

TEST_P(OrderTest, RefusesWhatCannotBePaid) {
    auto request = story.request(PaymentStory::people(3));
    request.amount = 1000000.01_yuan;
    EXPECT_EQ(outcome([&](Unit& unit) { order_payment(unit, request); }), "ledger.insufficient");
    request.amount = Money{};
    EXPECT_EQ(outcome([&](Unit& unit) { order_payment(unit, request); }), "payments.order_empty");
    request.amount = Money::of_fen(-5);
    EXPECT_EQ(outcome([&](Unit& unit) { order_payment(unit, request); }), "payments.order_empty");
    request = story.request(PaymentStory::people(3), 999);
    EXPECT_EQ(outcome([&](Unit& unit) { order_payment(unit, request); }), "payments.bank_without_channel");
    request = story.request(PaymentStory::people(3));
    request.summary = "一二三四五六七八九十一二三四五六七八九十一";
    EXPECT_EQ(outcome([&](Unit& unit) { order_payment(unit, request); }), "payments.summary_too_long");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM payment_orders"), 0);
    EXPECT_EQ(story.available(PaymentStory::quota_name), 1000000.00_yuan);
}

TEST_P(OrderTest, TwoOrdersNeverSpendOneQuota) {
    auto request = story.request(PaymentStory::people(3));
    request.amount = 600000.00_yuan;
    std::string first, second;
    {
        std::jthread one{[&] { first = outcome([&](Unit& unit) { order_payment(unit, request); }); }};
        std::jthread two{[&] { second = outcome([&](Unit& unit) { order_payment(unit, request); }); }};
    }
    EXPECT_EQ((first == "ok") + (second == "ok"), 1) << first << " " << second;
}

TEST_P(OrderTest, LinesMustEqualTheOrder) {
    auto people = PaymentStory::people(3);
    const auto request = story.request(people);
    EXPECT_EQ(outcome([&](Unit& unit) {
                  const OrderId id = order_payment(unit, request);
                  story.write_lines(unit, id, {people[0], people[1]});
                  complete_order(unit, id);
              }),
              "payments.lines_differ");
    people[2].amount += 0.01_yuan;
    EXPECT_EQ(outcome([&](Unit& unit) {
                  const OrderId id = order_payment(unit, request);
                  story.write_lines(unit, id, people);
                  complete_order(unit, id);
              }),
              "payments.lines_differ");
    for (const Money wrong : {Money{}, Money::of_fen(-1)}) {
        people[2].amount = wrong;
        EXPECT_EQ(outcome([&](Unit& unit) { story.write_lines(unit, order_payment(unit, request), people); }),
                  "payments.line_amount_wrong");
    }
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM order_lines"), 0);
}

TEST_P(OrderTest, WritingGoesOnWhereItStopped) {
    const auto people = PaymentStory::people(5);
    OrderId id;
    outcome([&](Unit& unit) {
        id = order_payment(unit, story.request(people));
        story.write_lines(unit, id, {people[0], people[1]});
    });
    EXPECT_EQ(outcome([&](Unit& unit) {
                  EXPECT_EQ(written_lines(unit.db, id), 2);
                  story.write_lines(unit, id, {people[2], people[3], people[4]});
                  complete_order(unit, id);
              }),
              "ok");
    EXPECT_EQ(house.number("SELECT MAX(seq) FROM order_lines"), 5);
    EXPECT_EQ(outcome([&](Unit& unit) { story.write_lines(unit, id, people); }), "payments.order_not_writing");
    EXPECT_EQ(outcome([&](Unit& unit) { complete_order(unit, id); }), "engine.act_not_allowed");
}

TEST_P(OrderTest, AnOrderShrinksOnlyBeforeItsLines) {
    const auto people = PaymentStory::people(3);
    OrderId id;
    outcome([&](Unit& unit) { id = order_payment(unit, story.request(people)); });
    EXPECT_EQ(outcome([&](Unit& unit) { shrink_order(unit, id, 2, 200.03_yuan); }), "ok");
    EXPECT_EQ(story.available(PaymentStory::quota_name), 1000000.00_yuan - 200.03_yuan);
    EXPECT_EQ(outcome([&](Unit& unit) { shrink_order(unit, id, 2, 200.04_yuan); }), "payments.order_empty");
    EXPECT_EQ(outcome([&](Unit& unit) {
                  story.write_lines(unit, id, {people[0], people[1]});
                  shrink_order(unit, id, 1, 100.01_yuan);
              }),
              "payments.order_has_lines");
    EXPECT_TRUE(house.call("cai", "ledger.check")["right"].flag());
}

TEST_P(OrderTest, TheFileLeavesOnlyByAnotherHand) {
    const auto people = PaymentStory::people(3);
    const OrderId id = story.order(people);
    EXPECT_EQ(story.state(id), "ready");
    const Node order = Node::of({{"order", id.text()}});
    EXPECT_EQ(house.outcome("cai", "payments.release_bank_file", order), "engine.needs_other_hand");
    EXPECT_EQ(house.outcome("dept", "payments.release_bank_file", order), "engine.not_permitted");
    EXPECT_EQ(house.outcome("elsewhere", "payments.release_bank_file", order), "engine.not_found");
    const Node seen = house.rehearse("shen", "payments.release_bank_file", order);
    EXPECT_EQ(seen["lines"].number(), 3);
    EXPECT_EQ(seen["amount"].text(), "300.06");
    EXPECT_EQ(seen["bank_zh"].text(), "虚构siyuan");
    EXPECT_EQ(story.state(id), "ready");
    EXPECT_FALSE(std::filesystem::exists(story.out_folder()));

    EXPECT_EQ(house.outcome("shen", "payments.release_bank_file", order), "ok");
    house.run_jobs();
    EXPECT_EQ(story.state(id), "sent");
    EXPECT_EQ(house.outcome("shen", "payments.release_bank_file", order), "engine.act_not_allowed");
    const std::string name = seen["file_name"].text();
    const std::string text = PaymentStory::bytes_of(story.out_folder() / name);
    EXPECT_EQ(sm3_hex(text), seen["digest"].text());
    EXPECT_EQ(PaymentStory::bytes_of(story.out_folder() / (name + ".ok")), "sm3=" + sm3_hex(text) + "\n");
    const std::string signature = PaymentStory::bytes_of(story.out_folder() / (name + ".sig"));
    std::string der(signature.size() / 2, '\0');
    ASSERT_TRUE(read_hex(std::string_view{signature}.substr(0, signature.size() - 1),
                         {reinterpret_cast<std::uint8_t*>(der.data()), der.size()}));
    EXPECT_TRUE(Verifier{house.installation().keys().signing_key().public_point}.verify(sm3_hex(text), der));
    // The money is still held: the bank has not acknowledged.
    EXPECT_EQ(story.available("transit/" + id.text()), Money{});
}

TEST_P(OrderTest, TheFileSaysWhatWasOrdered) {
    auto people = PaymentStory::people(2);
    people[1].name = "欧阳|\r\n锋";
    const OrderId id = story.sent_order(people, 952);
    const std::string text =
        PaymentStory::bytes_of(story.out_folder("nishan") / ("PAY_" + id.text() + "_20261102.txt"));
    const std::string body = text.substr(text.find("\r\n") + 2);
    EXPECT_EQ(text.substr(0, text.find("\r\n")),
              "H|batch_41|" + id.text() + "|370831-001|耕地地力补贴|20261102|951000000001|2|20003|" + sm3_hex(body));
    EXPECT_EQ(body, "D|1|" + line_id(id.number(), 1) + "|" + people[0].account + "|张三1|01|" +
                        people[0].number + "|952|951461000015|10001|耕地地力补贴|13810000001\r\n" + "D|2|" +
                        line_id(id.number(), 2) + "|" + people[1].account + "|欧阳｜  锋|01|" +
                        people[1].number + "|952|951461000015|10002|耕地地力补贴|13810000002\r\n");
}

TEST_P(OrderTest, RareNamesAreReportedBeforeSending) {
    auto people = PaymentStory::people(4);
    people[1].name = "王𠮷";          // four bytes in GB18030
    people[2].name = "李\xEE\x80\x80";   // U+E000, a private glyph
    const OrderId id = story.order(people);
    const Node remarks = parse_json(
        house.call("shen", "payments.show_order", Node::of({{"order", id.text()}}))["remarks"].text());
    EXPECT_EQ(remarks["four_byte"].number(), 1);
    EXPECT_EQ(remarks["private_use"].number(), 1);
    EXPECT_EQ(remarks["lines"].at(0)["seq"].number(), 2);
}

TEST_P(OrderTest, AWrongBankNumberOrAccountMakesNoFile) {
    house.script("UPDATE bank_channels SET cnaps = '951461000016' WHERE bank = 951");
    const OrderId id = story.order(PaymentStory::people(2));
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM bank_files"), 0);
    EXPECT_NE(house.text("SELECT problem FROM jobs WHERE state = 'failed'").find("payments.cnaps_wrong"),
              std::string::npos);
    EXPECT_EQ(house.outcome("shen", "payments.release_bank_file", Node::of({{"order", id.text()}})),
              "payments.file_not_ready");
    house.script("UPDATE bank_channels SET cnaps = '951461000015' WHERE bank = 951");
    auto people = PaymentStory::people(2);
    people[0].account = "12345678X";
    story.order(people);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM bank_files"), 0);
}

TEST_P(OrderTest, AFileThatWasTouchedIsNotReleased) {
    const OrderId id = story.order(PaymentStory::people(3));
    const auto place = house.folder() / "files" / "bank" / "siyuan" / ("PAY_" + id.text() + "_20261102.txt");
    std::string text = PaymentStory::bytes_of(place);
    ++text[text.find("|10002|") + 1];   // a little more money
    std::ofstream{place, std::ios::binary} << text;
    EXPECT_EQ(house.outcome("shen", "payments.release_bank_file", Node::of({{"order", id.text()}})),
              "payments.file_changed");
    EXPECT_EQ(story.state(id), "ready");
}

TEST_P(OrderTest, ARevokedOrderFreesItsMoneyAndIsNeverSent) {
    const OrderId id = story.order(PaymentStory::people(3));
    const Node order = Node::of({{"order", id.text()}, {"opinion", "名单有误"}});
    house.call("shen", "payments.release_bank_file", Node::of({{"order", id.text()}}));
    EXPECT_EQ(house.outcome("cai", "payments.revoke_order", order), "ok");
    house.run_jobs();
    EXPECT_EQ(story.state(id), "revoked");
    EXPECT_FALSE(std::filesystem::exists(story.out_folder()));
    EXPECT_EQ(story.available(PaymentStory::quota_name), 1000000.00_yuan);
    EXPECT_EQ(house.outcome("cai", "payments.revoke_order", order), "engine.act_not_allowed");
    const OrderId sent = story.sent_order(PaymentStory::people(3));
    EXPECT_EQ(
        house.outcome("cai", "payments.revoke_order", Node::of({{"order", sent.text()}, {"opinion", "x"}})),
        "engine.act_not_allowed");
}

TEST_P(OrderTest, EachSeesOnlyItsOwnOrders) {
    const OrderId id = story.order(PaymentStory::people(2));
    const Node order = Node::of({{"order", id.text()}});
    for (const char* who : {"dept", "bank_clerk", "cai", "admin"})
        EXPECT_EQ(house.outcome(who, "payments.show_order", order), "ok") << who;
    for (const char* who : {"other_dept", "other_bank", "elsewhere"}) {
        EXPECT_EQ(house.outcome(who, "payments.show_order", order), "engine.not_found") << who;
        EXPECT_EQ(house.call(who, "payments.list_orders")["orders"].size(), 0u) << who;
    }
    EXPECT_EQ(house.call("bank_clerk", "payments.list_orders")["orders"].size(), 1u);
}

TEST(LineIdTest, EveryDamagedIdIsNoticed) {
    rc::check("line ids", [] {
        const auto order = *rc::gen::inRange<std::int64_t>(1, 20'000'000'000);
        const auto seq = *rc::gen::inRange<std::int64_t>(1, 99'999'999);
        std::string id = line_id(order, seq);
        RC_ASSERT(parse_line_id(id) == (LineName{order, seq}));
        const auto at = *rc::gen::inRange<std::size_t>(0, id.size());
        const char other = static_cast<char>('0' + *rc::gen::inRange(0, 10));
        if (id[at] != other) {
            id[at] = other;
            RC_ASSERT(parse_line_id(id) != (LineName{order, seq}));
            RC_ASSERT(!parse_line_id(id));
        }
    });
    EXPECT_EQ(line_id(7, 123), "0000000007000001230");
    EXPECT_EQ(parse_spoken_line("order_7-123"), (LineName{7, 123}));
    EXPECT_FALSE(parse_spoken_line("order_7"));
    EXPECT_FALSE(parse_spoken_line("batch_7-1"));
}

}  // namespace onecard::payments
