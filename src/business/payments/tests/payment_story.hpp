#pragma once
// PaymentStory: a house with banks, a quota and orders of made-up people, for the tests of payments.

#include <fstream>
#include <sstream>

#include "business/payments/bank_channel.hpp"
#include "business/payments/line_id.hpp"
#include "business/payments/order_store.hpp"
#include "engine/person_hasher.hpp"
#include "engine/sealer.hpp"
#include "tests/test_house.hpp"

namespace onecard::payments {

struct Person {
    std::string name, number, account, mobile;
    Money amount;
};

class PaymentStory {
public:
    TestHouse house;
    static constexpr std::int64_t bank = 951;

    explicit PaymentStory(DatabaseKind kind) : house{kind} {
        house.add_actor("cai", {"FINANCE_CLERK"});
        house.add_actor("shen", {"FINANCE_REVIEWER"});
        house.add_actor("admin", {"HRSS_PLATFORM_ADMIN"});
        house.add_actor("bank_clerk", {"BANK_CLERK"}, "370831", 51, true);
        house.add_actor("bank_reviewer", {"BANK_REVIEWER"}, "370831", 51, true);
        house.add_actor("other_bank", {"BANK_CLERK"}, "370831", 52, true);
        house.add_actor("dept", {"DEPT_CLERK"}, "370831", 31, true);
        house.add_actor("other_dept", {"DEPT_CLERK"}, "370831", 32, true);
        house.add_actor("elsewhere", {"FINANCE_CLERK"}, "320585");
        channel(951, "siyuan", 51);
        channel(952, "nishan", 52, "UTF-8");
        allot(1000000.00_yuan);
    }

    void channel(std::int64_t code, const std::string& folder, std::int64_t organisation,
                 const std::string& encoding = "GB18030", const std::string& format = "PLATFORM_TEXT",
                 const std::string& public_key = {}) {
        house.call("admin", "payments.save_channel",
                   Node::of({{"bank", code}, {"organisation", organisation}, {"name_zh", "虚构" + folder},
                             {"name_en", folder + " bank"}, {"cnaps", cnaps}, {"format", format},
                             {"encoding", encoding}, {"folder", folder}, {"public_key", public_key},
                             {"payer_account", "951000000001"}, {"payer_name", "泗水县财政局"}}));
    }
    void allot(Money amount) {
        house.with_unit("cai", [&](Unit& unit) {
            const RegionCode home = RegionCode::parse("370831").value();
            const auto treasury = ledger::open_account(unit, ledger::AccountKind::treasury, "treasury/370831", home);
            const auto quota = ledger::open_account(unit, ledger::AccountKind::quota, quota_name, home);
            ledger::transfer(unit, ledger::TransferKind::allot, treasury, quota, amount, "item_3");
        });
    }

    /// Made-up people with accounts of nineteen digits; amounts are 100.01, 100.02 …
    static std::vector<Person> people(std::size_t count) {
        std::vector<Person> made;
        for (std::size_t i = 1; i <= count; ++i) {
            const std::string tail = std::to_string(100000000000 + i).substr(1);
            std::string account = "6999510" + tail;
            account = account.substr(0, 18);
            account += luhn_digit(account);
            made.push_back({"张三" + std::to_string(i), "37083119900101" + std::to_string(1000 + i % 9000),
                            account, "138" + std::to_string(10000000 + i),
                            Money::of_fen(10000 + static_cast<std::int64_t>(i))});
        }
        return made;
    }
    static Money sum(const std::vector<Person>& list) {
        Money total;
        for (const Person& person : list) total += person.amount;
        return total;
    }
    OrderRequest request(const std::vector<Person>& list, std::int64_t to = bank) {
        return {.bank = to,
                .source = "test.batch",
                .source_id = 41,
                .item = 3,
                .item_code = "370831-001",
                .summary = "耕地地力补贴",
                .pay_day = house.clock().now().date(),
                .region = RegionCode::parse("370831").value(),
                .organisation = 31,
                .quota_name = quota_name,
                .paid_name = "paid/item_3/2026",
                .lines = static_cast<std::int64_t>(list.size()),
                .amount = sum(list)};
    }
    void write_lines(Unit& unit, OrderId order, const std::vector<Person>& list) {
        LineWriter writer{unit, order};
        std::string packed, account, sealed;
        std::int64_t row = 0;
        for (const Person& person : list) {
            const PersonKey key = unit.hasher.of("01", person.number);
            pack_fields({{PersonalField::account, person.account}}, packed);
            unit.sealer.seal(packed, key.bytes, account);
            pack_fields({{PersonalField::number, person.number}, {PersonalField::mobile, person.mobile}},
                        packed);
            unit.sealer.seal(packed, key.bytes, sealed);
            writer.add({.person = key, .source_line = ++row, .name = person.name, .amount = person.amount,
                        .account_tail = std::stoll(person.account.substr(person.account.size() - 4)),
                        .account_sealed = account, .sealed = sealed});
        }
        writer.finish();
    }
    /// Ordered by cai with its lines complete; the file is made by the jobs.
    OrderId order(const std::vector<Person>& list, std::int64_t to = bank, const std::string& who = "cai") {
        const OrderId id = house.with_unit(who, [&](Unit& unit) {
            const OrderId made = order_payment(unit, request(list, to));
            write_lines(unit, made, list);
            complete_order(unit, made);
            return made;
        });
        house.run_jobs();
        return id;
    }
    /// Ordered, released by another hand and delivered.
    OrderId sent_order(const std::vector<Person>& list, std::int64_t to = bank) {
        const OrderId id = order(list, to);
        house.call("shen", "payments.release_bank_file", Node::of({{"order", id.text()}}));
        house.run_jobs();
        return id;
    }

    std::string state(OrderId id) {
        return house.text("SELECT state FROM payment_orders WHERE id = " + std::to_string(id.number()));
    }
    Money available(const std::string& account) {
        return Money::parse(
                   house.call("cai", "ledger.show_account", Node::of({{"name", account}}))["available"]
                       .text())
            .value();
    }
    std::filesystem::path out_folder(const std::string& folder = "siyuan") {
        return house.folder() / "exchange" / folder / "out";
    }
    static std::string bytes_of(const std::filesystem::path& path) {
        std::ifstream in{path, std::ios::binary};
        std::stringstream all;
        all << in.rdbuf();
        return all.str();
    }

    static constexpr const char* cnaps = "951461000015";
    static constexpr const char* quota_name = "quota/item_3/2026";
};

}  // namespace onecard::payments
