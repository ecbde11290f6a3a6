#pragma once
// A county for tests: its offices, two banks, items on the published list, people with cards, rosters as CSV.

#include "base/person_name.hpp"
#include "business/cards/cards.hpp"
#include "business/people/people.hpp"
#include "engine/person_hasher.hpp"
#include "tests/test_house.hpp"

namespace onecard::subsidies {

/// A made-up number of Sishui, valid, different for each `nth`: a thousand for each day of birth.
inline std::string test_citizen(int nth) {
    const Date born = Date::of(1970, 1, 1).value().plus_days(nth / 1000);
    const std::string serial = std::to_string(nth % 1000);
    const std::string digits = "370831" + born.compact() + std::string(3 - serial.size(), '0') + serial;
    return digits + citizen_check_character(digits);
}
inline std::string test_account(int nth) {
    const std::string digits = "622848" + std::to_string(1'000'000'000 + nth);
    return digits + luhn_digit(digits);
}

struct TestPerson {
    int nth = 0;
    std::string name;
    std::string_view town = "370831101000";
    int head = 0;  ///< nth of the head; 0 none known
    std::int64_t live = 1;
    int cards = 1;
    std::int64_t bank = 951;
    cards::SocialState social = cards::SocialState::normal;
    cards::BankState state = cards::BankState::active;
    std::string_view card_region = "370831000000";

    std::string number() const { return test_citizen(nth); }
    /// Of the newest card, which is the one chosen.
    std::string account() const { return test_account(nth * 10 + cards - 1); }
};

/// One line of a roster, as the sheet has it.
struct TestLine {
    std::string name, number, ethnic = "汉族", mobile = "13800000001", town = "泉林镇", village,
                              bank = "虚构泗源银行", account, amount = "100.00", pay_time = "2026-11";
};

class County {
public:
    TestHouse& house;

    explicit County(TestHouse& the_house) : house{the_house} {
        house.add_actor("clerk", {"DEPT_CLERK"}, "370831", 11, true);
        house.add_actor("reviewer", {"DEPT_REVIEWER"}, "370831", 11, true);
        house.add_actor("leader", {"DEPT_LEADER"}, "370831", 11, true);
        house.add_actor("other_clerk", {"DEPT_CLERK"}, "370831", 12, true);
        house.add_actor("town", {"TOWN_CLERK"}, "370831101", 21);
        house.add_actor("other_town", {"TOWN_CLERK"}, "370831102", 22);
        house.add_actor("finance", {"FINANCE_CLERK", "FINANCE_REVIEWER"}, "370831", 31);
        house.add_actor("hrss", {"HRSS_PLATFORM_ADMIN"}, "370831", 41);
        house.with_unit("hrss", [](Unit& unit) {
            cards::save_bank(
                unit,
                {.code = 951, .name_zh = "虚构泗源银行", .name_en = "Siyuan Bank", .short_name = "虚构泗源"});
            cards::save_bank(
                unit,
                {.code = 952, .name_zh = "虚构尼山银行", .name_en = "Nishan Bank", .short_name = "虚构尼山"});
        });
    }

    /// A published item, paid without a public notice; fields of `more` are added to the draft.
    std::string publish_item(Node more = {}) {
        Node input = Node::of({{"region", "370831"},
                               {"major_seq", 1},
                               {"major_name", "农业补贴"},
                               {"minor_seq", ++items_},
                               {"minor_name", "耕地地力保护补贴"},
                               {"pay_cycle", "yearly"},
                               {"valid_from", "2020-01-01"},
                               {"banks", Node::List{"虚构泗源银行", "952"}},
                               {"policy_doc", "实施方案"},
                               {"policy_no", "泗政发〔2021〕1号"},
                               {"notice_rounds", 0},
                               {"short_name", "地力补贴"}});
        if (const Node::Record* record = more.if_record())
            for (const auto& [name, value] : *record) input.set(name, value);
        const std::string item = house.call("clerk", "subsidies.create_item", input)["item"].text();
        house.call("clerk", "subsidies.submit_item", Node::of({{"item", item}}));
        house.call("finance", "subsidies.review_item", Node::of({{"item", item}}));
        house.call("hrss", "subsidies.code_item", Node::of({{"item", item}}));
        house.call("hrss", "subsidies.publish_item", Node::of({{"item", item}}));
        return item;
    }
    std::string create_batch(const std::string& item, std::string_view region = "370831",
                             std::string_view period = "2026-11") {
        return house
            .call("clerk", "subsidies.create_batch",
                  Node::of({{"item", item},
                            {"region", region},
                            {"period", period},
                            {"pay_day", "2026-11-20"}}))["batch"]
            .text();
    }
    PersonKey key_of(int nth) {
        return house.with_unit("hrss", [&](Unit& unit) { return unit.hasher.of("01", test_citizen(nth)); });
    }
    /// Puts people and their cards into the base, or changes what is there.
    void settle(const std::vector<TestPerson>& residents) {
        house.with_unit("hrss", [&](Unit& unit) {
            std::vector<people::Person> persons;
            std::vector<cards::Card> held;
            for (const TestPerson& one : residents) {
                people::Person& person = persons.emplace_back();
                person.key = unit.hasher.of("01", one.number());
                person.name = one.name;
                person.name_hash = name_hash(normalise_name(one.name));
                person.sex = "1";
                person.ethnic = "01";
                person.birth = Date::of(1970, 1, 1).value();
                person.town = RegionCode::parse(one.town).value();
                if (one.head != 0) person.head_key = unit.hasher.of("01", test_citizen(one.head));
                person.live_status = one.live;
                person.number = CertificateNumber::restore(CertType::identity_card, one.number());
                person.mobile = Mobile::parse("13800000009").value();
                for (int card = 0; card < one.cards; ++card)
                    held.push_back(
                        {.key = person.key,
                         .card_no = CardNumber::of_serial('H', one.nth * 10 + card).reveal(),
                         .generation = 3,
                         .bank = one.bank,
                         .social_state = one.social,
                         .bank_state = one.state,
                         .state_day = unit.today(),
                         .issued_on = Date::of(2020, 1, 1 + card).value(),
                         .region = RegionCode::parse(one.card_region).value(),
                         .account = BankAccount::parse(test_account(one.nth * 10 + card), AccountKind::card)
                                        .value()});
            }
            people::save_people(unit, std::span<const people::Person>{persons});
            cards::save_cards(unit, held);
            std::vector<PersonKey> keys;
            for (const people::Person& person : persons) keys.push_back(person.key);
            std::ranges::sort(keys);
            cards::refresh_index(unit, keys, "person");
        });
    }

    static std::string sheet(const std::vector<TestLine>& lines) {
        std::string csv = "姓名,身份证号,民族,手机号,镇街,村（社区）,开户行,银行卡号,补贴额,预计发放时间\n";
        for (const TestLine& line : lines) {
            for (const std::string* cell :
                 {&line.name, &line.number, &line.ethnic, &line.mobile, &line.town, &line.village, &line.bank,
                  &line.account, &line.amount, &line.pay_time})
                csv += *cell + (cell == &line.pay_time ? "\n" : ",");
        }
        return csv;
    }
    static TestLine line_of(const TestPerson& person, std::string amount = "100.00") {
        TestLine line;
        line.name = person.name;
        line.number = person.number();
        line.amount = std::move(amount);
        return line;
    }
    /// Imports and runs the jobs; answers "roster_5".
    std::string import(const std::string& batch, const std::string& bytes, const std::string& who = "clerk") {
        const std::string upload = house.upload(who, bytes, "roster.csv");
        const Node begun =
            house.call(who, "subsidies.import_roster", Node::of({{"batch", batch}, {"upload", upload}}));
        house.run_jobs();
        last_job = begun["job"].text();
        return begun["roster"].text();
    }
    std::string import(const std::string& batch, const std::vector<TestLine>& lines) {
        return import(batch, sheet(lines));
    }

    Node batch(const std::string& id) {
        return house.call("clerk", "subsidies.show_batch", Node::of({{"batch", id}}))["batch"];
    }
    /// "M00* M02 …" of all rows in sequence, with a star where the row is payable and a ! where it is stopped.
    std::string codes(const std::string& id) {
        std::string out;
        const Node rows =
            house.call("clerk", "subsidies.list_rows", Node::of({{"batch", id}, {"limit", 500}}))["rows"];
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Node& row = rows.at(i);
            out += (i == 0 ? "" : " ") + row["match_code"].text() + (row["payable"].flag() ? "*" : "") +
                   (row["stopped"].flag() ? "!" : "");
        }
        return out;
    }
    /// "C3 subsidies.town_unknown; …"
    std::string findings(const std::string& roster) {
        std::string out;
        const Node found = house.call("clerk", "subsidies.list_findings",
                                      Node::of({{"roster", roster}, {"limit", 1000}}))["findings"];
        for (std::size_t i = 0; i < found.size(); ++i) {
            const Node& one = found.at(i);
            const std::string where =
                one["cell"].text().empty() ? std::to_string(one["row"].number()) : one["cell"].text();
            out += (i == 0 ? "" : "; ") + where + " " + one["code"].text();
        }
        return out;
    }

    std::string last_job;

private:
    int items_ = 0;
};

}  // namespace onecard::subsidies
