// Seeing lines and files, resolving what the bank did not know, and proving that the proof finds what is wrong.

#include "business/payments/tests/answers.hpp"

#include <thread>

namespace onecard::payments {

class LinesTest : public OnBothDatabases {
protected:
    PaymentStory story{GetParam()};
    TestHouse& house = story.house;
    std::vector<Person> people = PaymentStory::people(5);

    void take(const std::string& text) {
        const std::string upload = house.upload("bank_clerk", text, "answer.txt");
        house.call("bank_clerk", "payments.take_bank_file", Node::of({{"upload", upload}, {"bank", 951}}));
        house.run_jobs();
    }
    OrderId answered_order() {
        const OrderId id = story.sent_order(people);
        take(Answer{id, people}
                 .say({.seq = 1})
                 .say({.seq = 2, .outcome = 'F', .code = "F02", .text = "name differs"})
                 .say({.seq = 3, .outcome = 'U'})
                 .text());
        return id;
    }
    std::string line(OrderId id, int seq) { return id.text() + "-" + std::to_string(seq); }
    Node check() { return house.call("cai", "payments.check_books"); }
};
ON_BOTH_DATABASES(LinesTest);

TEST_P(LinesTest, EachLineIsInExactlyOneList) {
    const OrderId id = answered_order();
    std::size_t listed = 0;
    for (const char* outcome : {"sent", "paid", "returned", "unknown", "refunded"}) {
        const Node page =
            house.call("dept", "payments.list_lines", Node::of({{"order", id.text()}, {"outcome", outcome}}));
        listed += page["lines"].size();
    }
    EXPECT_EQ(listed, 5u);
    Node input = Node::of({{"order", id.text()}, {"limit", 2}});
    std::vector<std::int64_t> seqs;
    for (;;) {
        const Node page = house.call("dept", "payments.list_lines", input);
        EXPECT_EQ(page["total"].number(),
                  house.number("SELECT lines FROM payment_orders WHERE id = " + id.text().substr(6)));
        for (std::size_t i = 0; i < page["lines"].size(); ++i)
            seqs.push_back(page["lines"].at(i)["seq"].number());
        if (page["next"].is_null()) break;
        input.set("after", page["next"]);
    }
    EXPECT_EQ(seqs, (std::vector<std::int64_t>{1, 2, 3, 4, 5}));
    EXPECT_EQ(
        house.outcome("dept", "payments.list_lines", Node::of({{"order", id.text()}, {"outcome", "lost"}})),
        "engine.choice_unknown");
}

TEST_P(LinesTest, TheWayOfALineIsShownAndNothingOfTheAccountButItsEnd) {
    const OrderId id = answered_order();
    const Node shown = house.call("bank_clerk", "payments.show_line", Node::of({{"line", line(id, 2)}}));
    EXPECT_EQ(shown["source"].text(), "test.batch");
    EXPECT_EQ(shown["source_id"].text(), "batch_41");
    EXPECT_EQ(shown["source_line"].number(), 2);
    EXPECT_EQ(shown["line_id"].text(), line_id(id.number(), 2));
    EXPECT_EQ(shown["line"]["code_zh"].text(), "户名不符");
    EXPECT_EQ(shown["words"].at(0)["bank_text"].text(), "name differs");
    EXPECT_EQ(shown["transfers"].size(), 4u);   // held, posted, given back, paid
    EXPECT_EQ(shown["line"]["account"].text(), "****" + people[1].account.substr(15));
    const std::string all = to_json(shown);
    EXPECT_EQ(all.find(people[1].account), std::string::npos);
    EXPECT_EQ(all.find(people[1].number), std::string::npos);
    EXPECT_EQ(all.find(people[1].mobile), std::string::npos);
    EXPECT_EQ(all.find(people[1].name), std::string::npos);
    EXPECT_EQ(house.outcome("cai", "payments.show_line", Node::of({{"line", line_id(id.number(), 2)}})), "ok");
    for (const char* who : {"other_bank", "other_dept", "elsewhere"})
        EXPECT_EQ(house.outcome(who, "payments.show_line", Node::of({{"line", line(id, 2)}})),
                  "payments.line_not_found");
    for (const char* wrong : {"order_7", "line_1", "order_999-1", "0000000007000000019"})
        EXPECT_EQ(house.outcome("cai", "payments.show_line", Node::of({{"line", wrong}})),
                  "payments.line_not_found");
    EXPECT_EQ(house.outcome("cai", "payments.show_line", Node::of({{"line", line(id, 6)}})),
              "payments.line_not_found");
}

TEST_P(LinesTest, NothingPersonalStandsInTheDatabaseInClear) {
    const OrderId id = answered_order();
    house.call("bank_clerk", "payments.show_line", Node::of({{"line", line(id, 2)}}));
    for (const char* column :
         {"audit.input", "audit.note", "jobs.input", "jobs.answer", "bank_files.notes", "moves.opinion"}) {
        const std::string table{std::string_view{column}.substr(0, std::string_view{column}.find('.'))};
        for (const std::string& secret : {people[1].account, people[1].number, people[1].mobile})
            EXPECT_EQ(house.number("SELECT COUNT(*) FROM " + table + " WHERE " + column + " LIKE '%" +
                                   secret + "%'"),
                      0)
                << column;
    }
}

TEST_P(LinesTest, AnUnknownLineIsResolvedByTwoHandsAndALetter) {
    const OrderId id = answered_order();
    const std::string letter = house.upload("bank_clerk", "查复函", "letter.pdf");
    const auto wish = [&](const std::string& which, const std::string& outcome,
                          const std::string& code = {}) {
        return Node::of({{"line", which},
                         {"outcome", outcome},
                         {"code", code},
                         {"document", letter},
                         {"opinion", "查复"}});
    };
    EXPECT_EQ(house.outcome("bank_clerk", "payments.resolve_unknown", wish(line(id, 1), "S")),
              "payments.line_not_unknown");
    EXPECT_EQ(house.outcome("bank_clerk", "payments.resolve_unknown", wish(line(id, 3), "U")),
              "payments.outcome_wrong");
    EXPECT_EQ(house.outcome("bank_clerk", "payments.resolve_unknown", wish(line(id, 3), "F")),
              "payments.failure_code_unknown");
    EXPECT_EQ(house.outcome("bank_clerk", "payments.resolve_unknown", wish(line(id, 3), "F", "F16")),
              "payments.failure_code_unknown");
    EXPECT_EQ(house.outcome("bank_clerk", "payments.resolve_unknown", wish("order_1-1", "S")),
              "payments.line_not_found");
    const Node made = house.call("bank_clerk", "payments.resolve_unknown", wish(line(id, 3), "S"));
    const Node resolution = Node::of({{"resolution", made["resolution"].text()}});
    EXPECT_EQ(house.number("SELECT paid_lines FROM payment_orders"), 1);   // not yet
    house.add_actor("both", {"BANK_CLERK", "BANK_REVIEWER"}, "370831", 51, true);
    EXPECT_EQ(house.outcome("other_bank", "payments.confirm_resolution", resolution), "engine.not_permitted");
    EXPECT_EQ(house.outcome("bank_reviewer", "payments.confirm_resolution", resolution), "ok");
    EXPECT_EQ(house.number("SELECT paid_lines FROM payment_orders"), 2);
    EXPECT_EQ(house.outcome("shen", "payments.confirm_resolution", resolution), "engine.act_not_allowed");
    EXPECT_TRUE(check()["right"].flag()) << check()["first_difference_en"].text();

    const std::string own = house.upload("both", "另函", "second.pdf");
    take(Answer{id, people}.say({.seq = 4, .outcome = 'U'}).say({.seq = 5}).text());
    const Node second = house.call("both", "payments.resolve_unknown",
                                   Node::of({{"line", line(id, 4)},
                                             {"outcome", "F"},
                                             {"code", "F04"},
                                             {"document", own},
                                             {"opinion", "已销户"}}));
    const Node by_both = Node::of({{"resolution", second["resolution"].text()}});
    EXPECT_EQ(house.outcome("both", "payments.confirm_resolution", by_both), "engine.needs_other_hand");
    EXPECT_EQ(house.outcome("shen", "payments.confirm_resolution", by_both), "ok");
    EXPECT_EQ(story.state(id), "finished");
    EXPECT_TRUE(check()["right"].flag()) << check()["first_difference_en"].text();
}

TEST_P(LinesTest, AResolutionThatTheBankOvertookIsRefusedOrDeclined) {
    const OrderId id = answered_order();
    const std::string letter = house.upload("cai", "查复函", "letter.pdf");
    const Node input =
        Node::of({{"line", line(id, 3)}, {"outcome", "S"}, {"document", letter}, {"opinion", "查复"}});
    const Node first = house.call("cai", "payments.resolve_unknown", input);
    const Node resolution = Node::of({{"resolution", first["resolution"].text()}});
    house.script("UPDATE bank_channels SET reading_file = 1 WHERE bank = 951");
    EXPECT_EQ(house.outcome("shen", "payments.confirm_resolution", resolution),
              "payments.bank_file_being_read");
    house.script("UPDATE bank_channels SET reading_file = NULL");
    take(Answer{id, people}.say({.seq = 3, .outcome = 'F', .code = "F01"}).text());
    EXPECT_EQ(house.outcome("shen", "payments.confirm_resolution", resolution), "payments.line_not_unknown");
    EXPECT_EQ(
        house.outcome("shen", "payments.decline_resolution",
                      Node::of({{"resolution", first["resolution"].text()}, {"opinion", "银行已回盘"}})),
        "ok");
    EXPECT_EQ(
        house.outcome("shen", "payments.confirm_resolution", Node::of({{"resolution", "resolution_999"}})),
        "engine.not_found");
}

TEST_P(LinesTest, WhatWasSetAsideIsExplainedOnce) {
    const OrderId id = answered_order();
    take(Answer{id, people}.say({.seq = 99}).say({.seq = 98}).say({.seq = 4, .fen = 1}).text());
    const Node list = house.call("cai", "payments.list_set_aside", Node::of({{"limit", 2}}));
    ASSERT_EQ(list["lines"].size(), 2u);
    EXPECT_EQ(list["lines"].at(0)["reason_zh"].text(), "明细编号不存在或已损坏");
    const Node rest = house.call("cai", "payments.list_set_aside", Node::of({{"after", list["next"].text()}}));
    ASSERT_EQ(rest["lines"].size(), 1u);
    EXPECT_EQ(rest["lines"].at(0)["reason"].text(), "amount_differs");
    const Node input = Node::of({{"file", rest["lines"].at(0)["file"].text()},
                                 {"file_line", rest["lines"].at(0)["file_line"].number()},
                                 {"explanation", "银行录入错误，将重发"}});
    EXPECT_EQ(house.outcome("cai", "payments.settle_set_aside", input), "ok");
    EXPECT_EQ(house.outcome("shen", "payments.settle_set_aside", input), "payments.set_aside_not_found");
    EXPECT_EQ(
        house.call("cai", "payments.list_set_aside", Node::of({{"unexplained_only", true}}))["lines"].size(),
        2u);
    EXPECT_EQ(house.call("other_bank", "payments.list_set_aside")["lines"].size(), 0u);
    EXPECT_EQ(house.call("bank_clerk", "payments.list_set_aside")["lines"].size(), 3u);
}

TEST_P(LinesTest, ABankDownloadsItsOwnFileOnceItIsReleased) {
    const OrderId id = story.order(people);
    const auto file = [&] {
        return Node::of(
            {{"file",
              house.call("bank_clerk", "payments.list_files", Node::of({{"order", id.text()}}))["files"]
                  .at(0)["file"]
                  .text()}});
    };
    EXPECT_EQ(house.outcome("bank_clerk", "payments.download_bank_file", file()), "payments.file_not_found");
    house.call("shen", "payments.release_bank_file", Node::of({{"order", id.text()}}));
    house.run_jobs();
    const Node given = house.call("bank_clerk", "payments.download_bank_file", file());
    EXPECT_TRUE(std::filesystem::exists(house.folder() / "files" / given["download"].text()));
    EXPECT_EQ(
        house.number(
            "SELECT COUNT(*) FROM audit WHERE operation = 'payments.download_bank_file' AND outcome = 'ok'"),
        1);
    EXPECT_EQ(house.outcome("other_bank", "payments.download_bank_file", file()), "engine.not_found");
    EXPECT_EQ(house.outcome("cai", "payments.download_bank_file", file()), "engine.not_permitted");
    EXPECT_EQ(house.call("other_bank", "payments.list_files")["files"].size(), 0u);
}

TEST_P(LinesTest, TheProofNamesWhatIsWrong) {
    const OrderId id = answered_order();
    ASSERT_TRUE(check()["right"].flag());
    struct Case {
        const char* wrong;
        const char* right;
        std::string names;
    };
    const std::string order = id.text();
    for (const auto& [wrong, right, names] : {
             Case{"UPDATE payment_orders SET paid_fen = paid_fen + 1",
                  "UPDATE payment_orders SET paid_fen = paid_fen - 1", order},
             Case{"UPDATE payment_orders SET unknown_lines = 0",
                  "UPDATE payment_orders SET unknown_lines = 1", order},
             Case{"UPDATE order_lines SET amount_fen = amount_fen + 1 WHERE seq = 1",
                  "UPDATE order_lines SET amount_fen = amount_fen - 1 WHERE seq = 1", order + "-1"},
             Case{"UPDATE order_lines SET seq = 50 WHERE seq = 5",
                  "UPDATE order_lines SET seq = 5 WHERE seq = 50", order + "-50"},
             Case{"UPDATE bank_results SET outcome = 'S' WHERE seq = 2",
                  "UPDATE bank_results SET outcome = 'F' WHERE seq = 2", order},
             Case{"UPDATE bank_results SET nth = 2 WHERE seq = 2",
                  "UPDATE bank_results SET nth = 1 WHERE seq = 2", order + "-2"},
             Case{"UPDATE bank_results SET before_outcome = 'S' WHERE seq = 2",
                  "UPDATE bank_results SET before_outcome = '' WHERE seq = 2", order + "-2"},
             Case{"UPDATE accounts SET credits_posted = credits_posted + 1 WHERE kind = 'paid'",
                  "UPDATE accounts SET credits_posted = credits_posted - 1 WHERE kind = 'paid'",
                  "paid/item_3/2026"},
             Case{"UPDATE accounts SET debits_posted = debits_posted + 1 WHERE kind = 'quota'",
                  "UPDATE accounts SET debits_posted = debits_posted - 1 WHERE kind = 'quota'",
                  "quota/item_3/2026"},
             Case{"UPDATE bank_files SET state = 'refused' WHERE kind = 'RESULT'",
                  "UPDATE bank_files SET state = 'taken' WHERE kind = 'RESULT'", order},
         }) {
        house.script(wrong);
        const Node found = check();
        EXPECT_FALSE(found["right"].flag()) << wrong;
        EXPECT_NE(found["first_difference_en"].text().find(names), std::string::npos)
            << wrong << found["first_difference_en"].text();
        EXPECT_NE(found["first_difference_zh"].text().find(names), std::string::npos) << wrong;
        house.script(right);
        EXPECT_TRUE(check()["right"].flag()) << wrong;
    }
}

TEST_P(LinesTest, RevokingAndDeliveringAtOnceNeverDoBoth) {
    for (int round = 0; round < 5; ++round) {
        const OrderId id = story.order(people);
        house.call("shen", "payments.release_bank_file", Node::of({{"order", id.text()}}));
        std::string revoked;
        {
            std::jthread deliverer{[&] { house.run_jobs(); }};
            std::jthread revoker{[&] {
                revoked = house.outcome("cai", "payments.revoke_order",
                                        Node::of({{"order", id.text()}, {"opinion", "x"}}));
            }};
        }
        house.run_jobs();
        const bool delivered =
            std::filesystem::exists(story.out_folder() / ("PAY_" + id.text() + "_20261102.txt.ok"));
        EXPECT_EQ(delivered, story.state(id) == "sent") << revoked;
        EXPECT_EQ(revoked == "ok", story.state(id) == "revoked");
        EXPECT_TRUE(check()["right"].flag()) << check()["first_difference_en"].text();
    }
}

TEST_P(LinesTest, TwoFilesOfABankReadAtOnceAreReadOneAfterTheOther) {
    const OrderId first = story.sent_order(people), second = story.sent_order(people);
    std::vector<std::string> files{Answer{first, people}.all('S').text(),
                                   Answer{second, people}.all('F').text(),
                                   Answer{first, people}.say({.seq = 1}).text(),
                                   Answer{second, people}.say({.seq = 1, .outcome = 'F'}).text()};
    for (const std::string& text : files) {
        const std::string upload = house.upload("bank_clerk", text, "answer.txt");
        house.call("bank_clerk", "payments.take_bank_file", Node::of({{"upload", upload}, {"bank", 951}}));
    }
    {
        std::vector<std::jthread> workers;
        for (int worker = 0; worker < 3; ++worker)
            workers.emplace_back([&, worker] {
                JobRunner runner{house.installation(), "bulk", "worker_" + std::to_string(worker)};
                while (runner.run_one()) {
                }
            });
    }
    house.run_jobs();
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM bank_files WHERE state = 'taken'"), 4);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM bank_results"), 10);
    EXPECT_EQ(story.state(first), "finished");
    EXPECT_EQ(story.state(second), "finished");
    EXPECT_TRUE(check()["right"].flag()) << check()["first_difference_en"].text();
}

TEST_P(LinesTest, ADeliveryThatWasCutOffIsFinishedOnce) {
    const OrderId id = story.order(people);
    house.call("shen", "payments.release_bank_file", Node::of({{"order", id.text()}}));
    const JobKind* kind = house.installation().house().find_job("payments.deliver_bank_file");
    const Node input = Node::of({{"order", id.text()}});
    for (int round = 0; round < 2; ++round) {   // claimed and copied, but the worker dies before it records
        Progress progress;
        std::unique_ptr<Work> work;
        house.with_unit("cai", [&](Unit& unit) { work = kind->start(unit, input, progress); });
        work->prepare(progress);
        house.with_unit("cai", [&](Unit& unit) { work->step(unit, progress); });
        work->prepare(progress);
    }
    EXPECT_EQ(story.state(id), "released");
    EXPECT_EQ(
        house.outcome("cai", "payments.revoke_order", Node::of({{"order", id.text()}, {"opinion", "x"}})),
        "engine.act_not_allowed");
    // The bank has taken it away meanwhile: it must not find it again.
    std::filesystem::remove_all(story.out_folder());
    house.run_jobs();
    EXPECT_EQ(story.state(id), "sent");
    EXPECT_FALSE(std::filesystem::exists(story.out_folder()));
}

TEST_P(LinesTest, FailureCodesAreTheOnesOfTheNorm) {
    const Node codes = house.call("dept", "payments.failure_codes");
    ASSERT_EQ(codes["codes"].size(), 19u);
    EXPECT_EQ(codes["codes"].at(0)["code"].text(), "F01");
    EXPECT_EQ(codes["codes"].at(18)["code"].text(), "F99");
}

TEST_P(LinesTest, AChannelIsSetOnlyRightly) {
    const auto with = [&](std::string_view name, Node value) {
        Node input = Node::of({{"bank", 960}, {"name_zh", "新行"}, {"name_en", "New"}, {"cnaps", "951461000015"},
                               {"format", "PLATFORM_TEXT"}, {"encoding", "GB18030"}, {"folder", "xinhang"}});
        input.set(name, std::move(value));
        return input;
    };
    EXPECT_EQ(house.outcome("admin", "payments.save_channel", with("format", "EXCEL95")),
              "payments.channel_setting_wrong");
    EXPECT_EQ(house.outcome("admin", "payments.save_channel", with("encoding", "BIG5")),
              "payments.channel_setting_wrong");
    EXPECT_EQ(house.outcome("admin", "payments.save_channel", with("folder", "../etc")),
              "payments.channel_setting_wrong");
    EXPECT_EQ(house.outcome("admin", "payments.save_channel", with("folder", "siyuan")),
              "payments.channel_setting_wrong");
    EXPECT_EQ(house.outcome("admin", "payments.save_channel", with("public_key", "04ab")),
              "engine.sm2_key_unreadable");
    EXPECT_EQ(house.outcome("admin", "payments.save_channel", with("cnaps", "12")), "base.cnaps_length");
    EXPECT_EQ(house.outcome("cai", "payments.save_channel", with("folder", "a")), "engine.not_permitted");
    const Node out = house.call("admin", "payments.save_channel", with("cnaps", "951461000016"));
    EXPECT_EQ(out["warning"].text(), "base.cnaps_check_digit");   // a warning here, an error in a file (R3.2-6)
}

}  // namespace onecard::payments
