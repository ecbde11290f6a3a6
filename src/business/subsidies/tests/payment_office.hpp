#pragma once
// A county whose batches are paid: its finance office, two banks with folders, and answers as banks write them.

#include <fmt/format.h>

#include <fstream>
#include <map>
#include <sstream>

#include "business/subsidies/tests/county.hpp"

namespace onecard::subsidies {

/// What a bank says of one line.
struct BankWord {
    std::string outcome = "S", code, text;
};

class PaymentOffice {
public:
    TestHouse house;
    County county{house};
    std::string item;
    std::vector<TestPerson> residents;

    explicit PaymentOffice(DatabaseKind kind, int people = 6, std::string_view quota = "100000.00")
        : house{kind} {
        house.add_actor("clerk_2", {"DEPT_CLERK"}, "370831", 11, true);
        house.add_actor("leader_2", {"DEPT_LEADER"}, "370831", 11, true);
        house.add_actor("town_reviewer", {"TOWN_REVIEWER"}, "370831101", 21);
        house.add_actor("finance_2", {"FINANCE_CLERK", "FINANCE_REVIEWER"}, "370831", 31);
        house.with_unit("hrss", [&](Unit& unit) {
            constexpr Statement insert{"test.insert_contact", R"sql(
                INSERT INTO organisation_contacts (id, organisation, kind, name, org_and_post, contact, remark,
                                                   submitted_on, added_by, added_at)
                VALUES ($1, 11, $2, '虚构', '股长', $3, '', 20000, 'hrss', 0))sql"};
            for (const char* kind_of : {"LEADER_IN_CHARGE", "CONTACT"})
                unit.db.change(insert, unit.next_number(), kind_of, Blob{"x"});
        });
        for (const auto& [bank, folder] : std::map<int, std::string>{{951, "siyuan"}, {952, "nishan"}})
            house.call("hrss", "payments.save_channel",
                       Node::of({{"bank", bank},
                                 {"organisation", bank},
                                 {"name_zh", "虚构" + folder},
                                 {"name_en", folder},
                                 {"cnaps", "951461000015"},
                                 {"format", "PLATFORM_TEXT"},
                                 {"encoding", "UTF-8"},
                                 {"folder", folder},
                                 {"public_key", ""},
                                 {"payer_account", "951000000001"},
                                 {"payer_name", "泗水县财政局"}}));
        item = county.publish_item();
        house.call("finance", "subsidies.set_quota",
                   Node::of({{"item", item},
                             {"year", 2026},
                             {"amount", std::string{quota}},
                             {"document_no", "泗财〔2026〕1号"}}));
        for (int nth = 1; nth <= people; ++nth)
            residents.push_back(
                {.nth = nth, .name = fmt::format("张小{}", nth), .bank = nth % 3 == 0 ? 952 : 951});
        county.settle(residents);
    }

    static TestLine line_of(const TestPerson& person, std::string amount = "100.00") {
        TestLine line = County::line_of(person, std::move(amount));
        line.bank = person.bank == 951 ? "虚构泗源银行" : "虚构尼山银行";
        return line;
    }
    /// A batch in filling, of all residents at 100 yuan each unless others are given.
    std::string batch(std::string_view region = "370831", std::vector<TestLine> lines = {}) {
        if (lines.empty())
            for (const TestPerson& one : residents) lines.push_back(line_of(one));
        const std::string made = county.create_batch(item, region, fmt::format("2026-{:02}", ++periods_));
        county.import(made, lines);
        return made;
    }
    std::string approved_batch(std::string_view region = "370831", std::vector<TestLine> lines = {}) {
        const std::string made = batch(region, std::move(lines));
        approve(made);
        return made;
    }
    /// Up the department's posts.
    void approve(const std::string& id) {
        EXPECT_EQ(does("clerk_2", "subsidies.submit_department_batch", id), "ok");
        EXPECT_EQ(does("reviewer", "subsidies.review_batch", id), "ok");
        EXPECT_EQ(does("leader", "subsidies.approve_batch", id), "ok");
    }
    Node order(const std::string& id) {
        Node out = house.call("finance", "subsidies.order_batch_payment", Node::of({{"batch", id}}));
        house.run_jobs();
        return out;
    }
    std::string release(const std::string& order_id, const std::string& who = "finance_2") {
        const std::string said =
            house.outcome(who, "payments.release_bank_file", Node::of({{"order", order_id}}));
        house.run_jobs();
        return said;
    }
    /// Ordered, released and with the banks; answers the orders by bank.
    std::map<std::int64_t, std::string> send(const std::string& id) {
        const auto orders = orders_of(order(id));
        for (const auto& [bank, order_id] : orders) EXPECT_EQ(release(order_id), "ok");
        return orders;
    }
    static std::map<std::int64_t, std::string> orders_of(const Node& ordered) {
        std::map<std::int64_t, std::string> orders;
        const Node& banks = ordered["banks"];
        for (std::size_t i = 0; i < banks.size(); ++i)
            orders[banks.at(i)["bank"].number()] = banks.at(i)["order"].text();
        return orders;
    }

    /// The details of the file that lies in the bank's folder for the order: line id, tail of the account, fen.
    struct Detail {
        std::string seq, line_id, account, name, fen;
    };
    std::vector<Detail> details(std::int64_t bank, const std::string& order_id) {
        std::vector<Detail> found;
        const auto out = house.folder() / "exchange" / (bank == 951 ? "siyuan" : "nishan") / "out";
        if (!std::filesystem::exists(out)) return found;
        for (const auto& entry : std::filesystem::directory_iterator{out}) {
            const std::string name = entry.path().filename().string();
            if (!name.starts_with("PAY_" + order_id + "_") || !name.ends_with(".txt")) continue;
            std::ifstream in{entry.path()};
            for (std::string line; std::getline(in, line);) {
                if (!line.starts_with("D|")) continue;
                std::vector<std::string> cells;
                std::stringstream rest{line};
                for (std::string cell; std::getline(rest, cell, '|');) cells.push_back(cell);
                found.push_back({cells.at(1), cells.at(2), cells.at(3), cells.at(4), cells.at(9)});
            }
        }
        return found;
    }
    /// A result file over these details; lines not named are paid, an outcome "" is left out.
    std::string results(const std::string& order_id, const std::vector<Detail>& of,
                        const std::map<std::string, BankWord>& words) {
        std::string body;
        std::int64_t lines = 0, fen = 0;
        for (const Detail& detail : of) {
            const auto named = words.find(detail.name);
            const BankWord word = named == words.end() ? BankWord{} : named->second;
            if (word.outcome.empty()) continue;
            body += fmt::format("R|{}|{}|{}|{}|{}|{}|{}|SN{}{}|20261120103000\r\n", ++lines, detail.line_id,
                                detail.account, detail.fen, word.outcome, word.code, word.text, order_id,
                                detail.seq);
            fen += std::stoll(detail.fen);
        }
        return fmt::format("H|batch|{}|code|short|20261120|951000000001|{}|{}|\r\n", order_id, lines, fen) +
               body;
    }
    /// The bank's answer is taken; answers what the job said.
    Node answer(std::int64_t bank, const std::string& bytes) {
        const std::string upload = house.upload("finance", bytes, fmt::format("RESULT_{}.txt", ++files_));
        const Node taken =
            house.call("finance", "payments.take_bank_file", Node::of({{"upload", upload}, {"bank", bank}}));
        house.run_jobs();
        return taken;
    }
    /// Both banks answer at once.
    void answer_all(const std::map<std::int64_t, std::string>& orders,
                    const std::map<std::string, BankWord>& words = {}) {
        for (const auto& [bank, order_id] : orders)
            answer(bank, results(order_id, details(bank, order_id), words));
    }

    std::string does(const std::string& who, const std::string& act, const std::string& id,
                     std::initializer_list<std::pair<std::string, Node>> more = {}) {
        return house.outcome(who, act, input(id, more));
    }
    Node says(const std::string& who, const std::string& act, const std::string& id,
              std::initializer_list<std::pair<std::string, Node>> more = {}) {
        return house.call(who, act, input(id, more));
    }
    std::string state(const std::string& id) {
        return house.text("SELECT state FROM subsidy_batches WHERE id = " + id.substr(6));
    }
    std::string order_state(const std::string& id) {
        return house.text("SELECT state FROM payment_orders WHERE id = " + id.substr(6));
    }
    std::int64_t number(const std::string& id, const std::string& column) {
        return house.number("SELECT " + column + " FROM subsidy_batches WHERE id = " + id.substr(6));
    }
    /// "given held paid available" of the item's quota.
    std::string quota() {
        const Node shown =
            house.call("finance", "subsidies.show_quota", Node::of({{"item", item}, {"year", 2026}}));
        return shown["given"].text() + " " + shown["held"].text() + " " + shown["paid"].text() + " " +
               shown["available"].text();
    }
    /// The person dies and the base learns of it.
    void report_death(int nth) {
        house.clock().pass_seconds(120);
        residents.at(static_cast<std::size_t>(nth - 1)).live = 2;
        county.settle({residents.at(static_cast<std::size_t>(nth - 1))});
    }

private:
    static Node input(const std::string& id, std::initializer_list<std::pair<std::string, Node>> more) {
        Node made = Node::of({{"batch", id}});
        for (const auto& [name, value] : more) made.set(name, value);
        return made;
    }

    int periods_ = 0, files_ = 0;
};

}  // namespace onecard::subsidies
