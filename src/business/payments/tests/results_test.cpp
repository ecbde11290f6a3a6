// What banks answer, rightly and wrongly: each line is paid at most once, nothing is lost, a file counts whole or not.

#include "business/payments/answer_rules.hpp"
#include "business/payments/tests/answers.hpp"
#include "engine/signature.hpp"

namespace onecard::payments {

class ResultsTest : public OnBothDatabases {
protected:
    PaymentStory story{GetParam()};
    TestHouse& house = story.house;
    std::vector<Person> people = PaymentStory::people(5);   // 100.01 … 100.05, together 500.15

    /// Gives the file as the bank's clerk and lets the jobs read it; answers the file's state.
    std::string take(const std::string& text, std::int64_t bank = 951, const std::string& who = "bank_clerk") {
        const std::string upload = house.upload(who, text, "answer.txt");
        const Node out =
            house.call(who, "payments.take_bank_file", Node::of({{"upload", upload}, {"bank", bank}}));
        house.run_jobs();
        EXPECT_EQ(house.number("SELECT COUNT(*) FROM bank_channels WHERE reading_file IS NOT NULL"), 0);
        EXPECT_EQ(house.number("SELECT COUNT(*) FROM jobs WHERE state IN ('failed', 'running')"), 0);
        EXPECT_TRUE(books_are_right());
        return house.text("SELECT state FROM bank_files WHERE id = " + out["file"].text().substr(9));
    }
    bool books_are_right() {
        const Node found = house.call("cai", "payments.check_books");
        EXPECT_EQ(found["first_difference_en"].text(), "");
        return found["right"].flag();
    }
    std::int64_t order_number(OrderId id, const std::string& column) {
        return house.number("SELECT " + column +
                            " FROM payment_orders WHERE id = " + std::to_string(id.number()));
    }
    std::string problem_of_last_file() {
        return parse_json(house.text(
            "SELECT notes FROM bank_files WHERE state = 'refused' ORDER BY id DESC LIMIT 1"))["code"]
            .text();
    }
    std::vector<std::string> reasons() {
        std::vector<std::string> found;
        const Node list = house.call("cai", "payments.list_set_aside");
        for (std::size_t i = 0; i < list["lines"].size(); ++i)
            found.push_back(list["lines"].at(i)["reason"].text());
        return found;
    }
};
ON_BOTH_DATABASES(ResultsTest);

TEST_P(ResultsTest, AnOrderThatIsPaidInFullIsFinished) {
    const OrderId id = story.sent_order(people);
    EXPECT_EQ(take(Answer::ack(id, 5, 500.15_yuan)), "taken");
    EXPECT_EQ(story.state(id), "acknowledged");
    EXPECT_EQ(story.available("transit/" + id.text()), 500.15_yuan);
    EXPECT_EQ(take(Answer{id, people}.all('S').text()), "taken");
    EXPECT_EQ(story.state(id), "finished");
    EXPECT_EQ(story.available("transit/" + id.text()), Money{});
    EXPECT_EQ(story.available("paid/item_3/2026"), 500.15_yuan);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM transfers WHERE kind = 'pay'"), 1);
}

TEST_P(ResultsTest, ARejectedOrderFreesItsMoney) {
    const OrderId id = story.sent_order(people);
    EXPECT_EQ(take(Answer::ack(id, 5, 500.15_yuan, 'N', "付款账户异常")), "taken");
    EXPECT_EQ(story.state(id), "rejected");
    EXPECT_EQ(story.available(PaymentStory::quota_name), 1000000.00_yuan);
    EXPECT_EQ(take(Answer{id, people}.all('S').text()), "taken");
    EXPECT_EQ(reasons(), std::vector<std::string>(5, "order_not_sent"));
    EXPECT_EQ(story.available("paid/item_3/2026"), Money{});
}

TEST_P(ResultsTest, AnAcknowledgementOfAnotherSumIsRefused) {
    const OrderId id = story.sent_order(people);
    EXPECT_EQ(take(Answer::ack(id, 5, 500.14_yuan)), "refused");
    EXPECT_EQ(problem_of_last_file(), "payments.acknowledgement_differs");
    EXPECT_EQ(take(Answer::ack(id, 4, 500.15_yuan)), "refused");
    EXPECT_EQ(story.state(id), "sent");
    EXPECT_EQ(take(Answer::ack(OrderId{99999}, 5, 500.15_yuan)), "refused");
    EXPECT_EQ(problem_of_last_file(), "payments.acknowledgement_unexpected");
    EXPECT_EQ(take(Answer::ack(id, 5, 500.15_yuan), 952, "other_bank"), "refused");   // not that bank's order
    EXPECT_EQ(take(Answer::ack(id, 5, 500.15_yuan)), "taken");
    EXPECT_EQ(take(Answer::ack(id, 5, 500.15_yuan, 'N')), "refused");   // too late to reject
    EXPECT_EQ(story.state(id), "acknowledged");
}

TEST_P(ResultsTest, AResultWithoutAcknowledgementCountsAllTheSame) {
    const OrderId id = story.sent_order(people);
    EXPECT_EQ(take(Answer{id, people}.say({.seq = 1}).say({.seq = 2, .outcome = 'F', .code = "F01"}).text()),
              "taken");
    EXPECT_EQ(story.state(id), "answered");
    EXPECT_EQ(order_number(id, "paid_fen"), 10001);
    EXPECT_EQ(order_number(id, "returned_fen"), 10002);
    EXPECT_EQ(story.available("transit/" + id.text()), 300.12_yuan);
    EXPECT_EQ(story.available(PaymentStory::quota_name), 1000000.00_yuan - 500.15_yuan + 100.02_yuan);
    // Lines the file does not speak of stay open: silence is not success.
    EXPECT_EQ(order_number(id, "lines - paid_lines - returned_lines"), 3);
    EXPECT_EQ(take(Answer::ack(id, 5, 500.15_yuan)), "taken");   // the late ACK changes nothing
    EXPECT_EQ(story.state(id), "answered");
}

TEST_P(ResultsTest, TheSameFileTwiceChangesNothing) {
    const OrderId id = story.sent_order(people);
    const std::string text = Answer{id, people}.say({.seq = 1}).text();
    take(text);
    const std::string upload = house.upload("cai", text, "again.txt");
    const Node again =
        house.call("cai", "payments.take_bank_file", Node::of({{"upload", upload}, {"bank", 951}}));
    EXPECT_TRUE(again["known"].flag());
    EXPECT_EQ(again["job"].text(), "");
    // The same words in another file: recognised line by line (R3.23-6).
    EXPECT_EQ(take(Answer{id, people}.say({.seq = 1}).say({.seq = 2}).text()), "taken");
    EXPECT_EQ(order_number(id, "paid_lines"), 2);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM bank_results"), 2);
    EXPECT_EQ(reasons().size(), 0u);
}

TEST_P(ResultsTest, AFileCutInTheMiddleIsRefusedWholeAndCanBeSentAgain) {
    const OrderId id = story.sent_order(people);
    const std::string whole = Answer{id, people}.all('S').text();
    for (const std::size_t cut : {whole.rfind("R|"), whole.rfind("|S|"), whole.size() - 10, std::size_t{20}}) {
        EXPECT_EQ(take(whole.substr(0, cut)), "refused") << cut;
        EXPECT_EQ(order_number(id, "paid_lines"), 0);
        EXPECT_EQ(house.number("SELECT COUNT(*) FROM bank_results"), 0);
    }
    EXPECT_EQ(take(Answer{id, people}.all('S').text(0, 1)), "refused");
    EXPECT_EQ(problem_of_last_file(), "payments.answer_truncated");
    std::string changed = whole;
    changed.replace(changed.find("|S|"), 3, "|F|");
    EXPECT_EQ(take(changed), "refused");
    EXPECT_EQ(problem_of_last_file(), "payments.answer_digest_differs");
    EXPECT_EQ(take(whole.substr(whole.find("R|"))), "refused");
    EXPECT_EQ(problem_of_last_file(), "payments.answer_without_header");
    EXPECT_EQ(take("hello"), "refused");
    EXPECT_EQ(problem_of_last_file(), "payments.answer_of_unknown_format");
    EXPECT_EQ(take(whole), "taken");
    EXPECT_EQ(story.state(id), "finished");
}

TEST_P(ResultsTest, StrangersAreSetAsideWithAReason) {
    const OrderId id = story.sent_order(people);
    const OrderId of_other_bank = story.sent_order(people, 952);
    const OrderId not_sent = story.order(people);
    Answer answer{id, people};
    answer.say({.seq = 1})
        .say({.seq = 1})
        .say({.seq = 99})
        .say({.seq = 2, .line_id = "0000000001000000010"})
        .say({.seq = 2, .line_id = line_id(of_other_bank.number(), 2)})
        .say({.seq = 2, .line_id = line_id(not_sent.number(), 2)})
        .say({.seq = 2, .fen = 10003})
        .say({.seq = 2, .account = "6999510000000009999"})
        .say({.seq = 3, .outcome = 'X'})
        .say({.seq = 4, .outcome = 'T'});
    // A refund stands in files of its own; here it only shows that letters are not mixed.
    EXPECT_EQ(take(answer.text(0, 0, false)), "refused");
    Answer right{id, people};
    right.say({.seq = 1})
        .say({.seq = 1})
        .say({.seq = 99})
        .say({.seq = 2, .line_id = "0000000001000000010"})
        .say({.seq = 2, .line_id = line_id(of_other_bank.number(), 2)})
        .say({.seq = 2, .line_id = line_id(not_sent.number(), 2)})
        .say({.seq = 2, .fen = 10003})
        .say({.seq = 2, .account = "6999510000000009999"})
        .say({.seq = 3, .outcome = 'X'});
    EXPECT_EQ(take(right.text(0, 0, false)), "taken");
    EXPECT_EQ(reasons(), (std::vector<std::string>{"duplicate_in_file", "line_unknown", "line_unknown",
                                                   "other_bank", "order_not_sent", "amount_differs",
                                                   "account_differs", "outcome_unreadable"}));
    EXPECT_EQ(order_number(id, "paid_lines"), 1);
    EXPECT_EQ(order_number(of_other_bank, "paid_lines"), 0);
    EXPECT_EQ(take(Answer{id, people}.say({.seq = 1, .outcome = 'T'}).text()), "taken");
    EXPECT_EQ(take(Answer{id, people}.say({.seq = 4, .outcome = 'T'}).text()), "taken");
    EXPECT_EQ(reasons().back(), "not_paid");
}

TEST_P(ResultsTest, ALineOfAnotherOrderThanTheFileNamesIsSetAside) {
    const OrderId first = story.sent_order(people), second = story.sent_order(people);
    EXPECT_EQ(take(Answer{first, people}.say({.seq = 1, .line_id = line_id(second.number(), 1)}).text()),
              "taken");
    EXPECT_EQ(reasons(), std::vector<std::string>{"other_order"});
    EXPECT_EQ(order_number(second, "paid_lines"), 0);
}

TEST_P(ResultsTest, UnknownStaysUnknownUntilItIsResolved) {
    const OrderId id = story.sent_order(people);
    Answer first{id, people};
    first.say({.seq = 1, .outcome = 'U'})
        .say({.seq = 2, .outcome = 'F', .code = "F16"})
        .say({.seq = 3})
        .say({.seq = 4})
        .say({.seq = 5});
    EXPECT_EQ(take(first.text()), "taken");
    EXPECT_EQ(order_number(id, "unknown_lines"), 2);   // a time-out is no failure yet
    EXPECT_EQ(story.state(id), "answered");
    EXPECT_EQ(story.available("transit/" + id.text()), 200.03_yuan);
    EXPECT_EQ(take(Answer{id, people}.say({.seq = 1}).say({.seq = 2, .outcome = 'F', .code = "F04"}).text()),
              "taken");
    EXPECT_EQ(order_number(id, "unknown_lines"), 0);
    EXPECT_EQ(story.state(id), "finished");
    EXPECT_EQ(house.number("SELECT MAX(nth) FROM bank_results"), 2);
}

TEST_P(ResultsTest, MoneyThatCameBackAfterSuccessReopensTheOrder) {
    const OrderId id = story.sent_order(people);
    take(Answer{id, people}.all('S').text());
    ASSERT_EQ(story.state(id), "finished");
    EXPECT_EQ(take(Answer{id, people}.say({.seq = 2, .outcome = 'T', .code = "F04", .serial = "B9"}).text()),
              "taken");
    EXPECT_EQ(reasons().back(), "serial_differs");
    EXPECT_EQ(take(Answer{id, people}.say({.seq = 2, .outcome = 'T', .code = "F04"}).text(0, 0, false)),
              "taken");
    EXPECT_EQ(take(Answer{id, people}.say({.seq = 3, .outcome = 'F', .code = "F02"}).text()),
              "taken");  // a late return
    EXPECT_EQ(story.state(id), "finished");
    EXPECT_EQ(order_number(id, "paid_lines"), 3);
    EXPECT_EQ(order_number(id, "returned_lines"), 2);
    EXPECT_EQ(story.available("paid/item_3/2026"), 300.10_yuan);
    EXPECT_EQ(story.available(PaymentStory::quota_name), 1000000.00_yuan - 300.10_yuan);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM transfers WHERE kind = 'refund'"), 2);
    std::vector<std::string> failed;
    house.with_unit("cai", [&](Unit& unit) {
        each_failed_line(unit.db, id, [&](const LineState& line) {
            failed.push_back(std::to_string(line.seq) + line.code);
            EXPECT_EQ(line.outcome, LineOutcome::refunded);
        });
        EXPECT_EQ(find_line(unit.db, id, 1)->outcome, LineOutcome::paid);
        EXPECT_FALSE(find_line(unit.db, id, 6));
    });
    EXPECT_EQ(failed, (std::vector<std::string>{"2F04", "3F02"}));
}

TEST_P(ResultsTest, NothingIsPaidTwice) {
    const OrderId id = story.sent_order(people);
    take(Answer{id, people}.say({.seq = 1}).say({.seq = 2, .outcome = 'F', .code = "F01"}).text());
    take(Answer{id, people}.say({.seq = 1, .serial = "B77"}).say({.seq = 2}).say({.seq = 3}).text());
    EXPECT_EQ(reasons(), (std::vector<std::string>{"paid_again", "paid_after_return"}));
    EXPECT_EQ(order_number(id, "paid_lines"), 2);
    EXPECT_EQ(order_number(id, "returned_lines"), 1);
}

TEST_P(ResultsTest, ABankThatSignsMustSign) {
    const Sm2KeyPair key = generate_sm2_key();
    story.channel(951, "siyuan", 51, "GB18030", "PLATFORM_TEXT", key.public_point);
    const OrderId id = story.sent_order(people);
    const std::string text = Answer{id, people}.all('S').text();
    EXPECT_EQ(take(text), "refused");
    EXPECT_EQ(problem_of_last_file(), "payments.signature_missing");
    const auto give = [&](const std::string& content, const std::string& der) {
        const std::string hex = hex_of({reinterpret_cast<const std::uint8_t*>(der.data()), der.size()});
        const std::string upload = house.upload("bank_clerk", content, "signed.txt");
        house.call("bank_clerk", "payments.take_bank_file",
                   Node::of({{"upload", upload}, {"bank", 951}, {"signature", hex}}));
        house.run_jobs();
    };
    const std::string other = Answer{id, people}.say({.seq = 1}).text();
    give(other, Signer{generate_sm2_key()}.sign(sm3_hex(other)));
    EXPECT_EQ(problem_of_last_file(), "payments.signature_wrong");
    const std::string third = Answer{id, people}.say({.seq = 2}).text();
    give(third, Signer{key}.sign(sm3_hex(third)));
    EXPECT_EQ(order_number(id, "paid_lines"), 1);
}

TEST_P(ResultsTest, OneBankCannotAnswerForAnother) {
    const OrderId id = story.sent_order(people);
    const std::string upload = house.upload("other_bank", Answer{id, people}.all('S').text(), "x.txt");
    EXPECT_EQ(
        house.outcome("other_bank", "payments.take_bank_file", Node::of({{"upload", upload}, {"bank", 951}})),
        "payments.bank_without_channel");
    EXPECT_EQ(take(Answer{id, people}.all('S').text(), 952, "other_bank"), "taken");
    EXPECT_EQ(reasons(), std::vector<std::string>(5, "other_bank"));
    EXPECT_EQ(order_number(id, "paid_lines"), 0);
}

TEST_P(ResultsTest, FilesAreCollectedFromTheBanksFolderOnceTheyAreComplete) {
    const OrderId id = story.sent_order(people);
    const auto in = house.folder() / "exchange" / "siyuan" / "in";
    std::filesystem::create_directories(in);
    const auto put = [&](const std::string& name, const std::string& text) {
        std::ofstream{in / name, std::ios::binary} << text;
    };
    put("1_ack.txt", Answer::ack(id, 5, 500.15_yuan));
    put("1_ack.txt.ok", "");
    put("2_result.txt", Answer{id, people}.all('S').text());
    house.call("cai", "payments.collect_bank_files");
    house.run_jobs();
    EXPECT_EQ(story.state(id), "acknowledged");   // the result is not complete yet
    put("2_result.txt.ok", "");
    house.call("cai", "payments.collect_bank_files");
    house.run_jobs();
    EXPECT_EQ(story.state(id), "finished");
    EXPECT_TRUE(std::filesystem::exists(in / "taken" / "2_result.txt"));
    EXPECT_FALSE(std::filesystem::exists(in / "2_result.txt.ok"));
    // A file that was recorded but not yet moved away when the worker died is known by its content.
    put("2_result.txt", Answer{id, people}.all('S').text());
    put("2_result.txt.ok", "");
    house.call("cai", "payments.collect_bank_files");
    house.run_jobs();
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM bank_files WHERE kind <> 'PAY'"), 2);
    EXPECT_TRUE(books_are_right());
}

TEST_P(ResultsTest, FilesOfTheBanksAreLookedForByThemselves) {
    const auto in = house.folder() / "exchange" / "siyuan" / "in";
    std::filesystem::create_directories(in);
    const Repeat* repeat = nullptr;
    for (const Module* module : house.installation().house().modules())
        for (const Repeat& one : module->repeats)
            if (one.job == "payments.collect_bank_files") repeat = &one;
    ASSERT_NE(repeat, nullptr);
    EXPECT_FALSE(queue_if_wanted(house.installation(), *repeat));
    const OrderId id = story.sent_order(people);
    std::ofstream{in / "ack.txt"} << Answer::ack(id, 5, 500.15_yuan);
    EXPECT_FALSE(queue_if_wanted(house.installation(), *repeat)) << "it is not complete yet";
    std::ofstream{in / "ack.txt.ok"};
    EXPECT_TRUE(queue_if_wanted(house.installation(), *repeat));
    EXPECT_FALSE(queue_if_wanted(house.installation(), *repeat)) << "once is enough";
    house.run_jobs();
    EXPECT_EQ(story.state(id), "acknowledged");
    EXPECT_FALSE(queue_if_wanted(house.installation(), *repeat));
}

// A worker that died with the result must not let the refund be read before it.
TEST_P(ResultsTest, FilesOfABankAreReadInTheOrderTheyCame) {
    const OrderId id = story.sent_order(people);
    for (const std::string& text : {Answer{id, people}.all('S').text(),
                                    Answer{id, people}.say({.seq = 2, .outcome = 'T', .code = "F04"}).text()}) {
        const std::string upload = house.upload("bank_clerk", text, "answer.txt");
        house.call("bank_clerk", "payments.take_bank_file", Node::of({{"upload", upload}, {"bank", 951}}));
    }
    const std::int64_t first =
        house.number("SELECT MIN(id) FROM jobs WHERE kind = 'payments.read_bank_file'");
    const std::string far = std::to_string(house.clock().now().plus_seconds(60).micros());
    house.script("UPDATE jobs SET not_before = " + far + " WHERE id = " + std::to_string(first));
    house.run_jobs();
    EXPECT_EQ(reasons(), std::vector<std::string>{});
    EXPECT_EQ(order_number(id, "paid_lines"), 4);
    EXPECT_EQ(order_number(id, "returned_lines"), 1);
    // The job that comes back finds its file read and leaves the bank free for the next.
    house.clock().pass_seconds(120);
    house.run_jobs();
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM bank_channels WHERE reading_file IS NOT NULL"), 0);
    EXPECT_TRUE(books_are_right());
}

TEST_P(ResultsTest, AKilledReaderGoesOnWithoutCountingTwice) {
    const OrderId id = story.sent_order(people);
    const std::string text = Answer{id, people}.all('S').text();
    const std::string upload = house.upload("bank_clerk", text, "answer.txt");
    house.call("bank_clerk", "payments.take_bank_file", Node::of({{"upload", upload}, {"bank", 951}}));
    const JobKind* kind = house.installation().house().find_job("payments.read_bank_file");
    const Node input = parse_json(house.text("SELECT input FROM jobs WHERE kind = 'payments.read_bank_file'"));
    // Every step commits its work; then the worker is gone before the next one.
    for (int steps = 1; steps <= 4; ++steps) {
        Progress progress;
        std::unique_ptr<Work> work;
        house.with_unit("cai", [&](Unit& unit) { work = kind->start(unit, input, progress); });
        for (int step = 0; step < steps && !progress.done; ++step) {
            work->prepare(progress);
            house.with_unit("cai", [&](Unit& unit) { work->step(unit, progress); });
        }
        EXPECT_EQ(order_number(id, "paid_lines"), progress.done ? 5 : 0) << steps;
        if (!progress.done)
            house.script(
                "DELETE FROM bank_results WHERE seq > 3; UPDATE bank_files SET read_to = 4 WHERE read_to > "
                "4");
    }
    house.run_jobs();
    EXPECT_EQ(order_number(id, "paid_lines"), 5);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM bank_results"), 5);
    EXPECT_TRUE(books_are_right());
}

TEST_P(ResultsTest, AReaderThatGivesUpLeavesNothing) {
    const OrderId id = story.sent_order(people);
    const std::string upload = house.upload("bank_clerk", Answer{id, people}.all('S').text(), "answer.txt");
    house.call("bank_clerk", "payments.take_bank_file", Node::of({{"upload", upload}, {"bank", 951}}));
    const JobKind* kind = house.installation().house().find_job("payments.read_bank_file");
    const Node input = parse_json(house.text("SELECT input FROM jobs WHERE kind = 'payments.read_bank_file'"));
    Progress progress;
    std::unique_ptr<Work> work;
    house.with_unit("cai", [&](Unit& unit) { work = kind->start(unit, input, progress); });
    for (int step = 0; step < 3; ++step) {
        work->prepare(progress);
        house.with_unit("cai", [&](Unit& unit) { work->step(unit, progress); });
    }
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM bank_results"), 5);
    EXPECT_TRUE(books_are_right());   // laid down, not counted
    house.with_unit("cai", [&](Unit& unit) { work->give_up(unit, Problem{disk_is_full}); });
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM bank_results"), 0);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM bank_channels WHERE reading_file IS NOT NULL"), 0);
    house.run_jobs();   // the job itself reads the refused file again
    EXPECT_EQ(order_number(id, "paid_lines"), 5);
}

/// Any words in any order: no line is paid twice, and the books stay right after each file.
TEST_P(ResultsTest, AnyAnswersInAnyOrderKeepTheBooks) {
    rc::check("random answers", [&] {
        PaymentStory& s = story;
        const OrderId id = s.sent_order(people);
        const auto files = *rc::gen::inRange(1, 4);
        for (int file = 0; file < files; ++file) {
            Answer answer{id, people};
            const bool refunds = *rc::gen::inRange(0, 3) == 0;
            const auto said = *rc::gen::inRange(1, 8);
            for (int i = 0; i < said; ++i)
                answer.say({.seq = *rc::gen::inRange<std::int64_t>(1, 7),
                            .outcome = refunds ? 'T' : *rc::gen::element('S', 'F', 'U', 'X'),
                            .code = *rc::gen::element<std::string>("F01", "F16", "ZZ", ""),
                            .serial = *rc::gen::element<std::string>("", "B9"),
                            .fen = *rc::gen::element<std::int64_t>(-1, -1, -1, -1, 5)});
            const std::string text = answer.text(*rc::gen::element<std::int64_t>(0, 0, 0, 1));
            const std::string upload = house.upload("bank_clerk", text, "answer.txt");
            house.call("bank_clerk", "payments.take_bank_file", Node::of({{"upload", upload}, {"bank", 951}}));
            house.run_jobs();
            const Node found = house.call("cai", "payments.check_books");
            RC_ASSERT(found["first_difference_en"].text() == "");
        }
        RC_ASSERT(house.number("SELECT COUNT(*) FROM jobs WHERE state = 'failed'") == 0);
    });
}

TEST(AnswerRules, EveryWordOnEveryStateIsDecided) {
    for (const char now : {'-', 'S', 'F', 'U', 'T'}) {
        for (const char says : {'S', 'F', 'U', 'T', '?'}) {
            for (const bool same : {false, true}) {
                const Decision d = decide(now, says, same);
                const bool taken = d.what == Decision::What::take;
                EXPECT_EQ(find_set_aside_reason(d.reason) != nullptr, d.what == Decision::What::set_aside)
                    << now << says;
                EXPECT_TRUE(!taken || d.outcome != 'S' || now == '-' || now == 'U')
                    << now;  // paid at most once
                EXPECT_TRUE(!taken || d.outcome != 'T' || now == 'S') << now;
            }
        }
    }
}

}  // namespace onecard::payments
