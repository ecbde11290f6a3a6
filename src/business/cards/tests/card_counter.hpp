#pragma once
// Cards for tests: a small registry, the hands of an office and two banks, made cards, clocks, folders of banks.

#include "business/cards/card_life.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "business/cards/send_bank_notices.hpp"
#include "business/cards/tests/registry_files.hpp"
#include "tests/test_house.hpp"

namespace onecard::cards {

class CardLifeTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    RegistryLine wang{1}, li{2}, zhao{3};

    void SetUp() override {
        house.add_actor("admin", {"HRSS_PLATFORM_ADMIN"});
        house.add_actor("clerk", {"CARD_CLERK", "TOWN_CLERK"});
        house.add_actor("reviewer", {"CARD_REVIEWER"});
        house.add_actor("both", {"CARD_CLERK", "CARD_REVIEWER"});
        house.add_actor("far", {"CARD_CLERK"}, "320585");
        house.add_actor("siyuan", {"BANK_CLERK"}, "370831", 71, true);
        house.add_actor("nishan", {"BANK_CLERK"}, "370831", 72, true);
        house.with_unit("admin", [](Unit& unit) {
            save_bank(unit,
                      {.code = 951, .organisation = 71, .name_zh = "虚构泗源银行", .short_name = "虚构泗源"});
            save_bank(unit,
                      {.code = 952, .organisation = 72, .name_zh = "虚构尼山银行", .short_name = "虚构尼山"});
        });
        li.name = "李大力";
        zhao.name = "赵小满";
        zhao.card_no = "";
        const std::string upload =
            house.upload("admin", registry_of({wang, li, RegistryLine{zhao}.without_card()}), "registry.csv");
        house.call("admin", "cards.import_registry", Node::of({{"upload", upload}, {"region", "370831"}}));
        house.run_jobs();
    }

    PersonKey key_of(const RegistryLine& line) {
        return house.with_unit("admin", [&](Unit& unit) { return unit.hasher.of("01", line.number); });
    }
    static std::string hex_digits(int nth, std::size_t length) {
        std::string digits = std::to_string(nth);
        return std::string(length - digits.size(), 'A') + digits;
    }
    MadeCard made(const RegistryLine& of, int nth) {
        return {.key = key_of(of),
                .card_no = std::string{CardNumber::of_serial('B', nth).reveal()},
                .ident_code = hex_digits(nth, 32),
                .atr = hex_digits(nth, 40),
                .profile = 1,
                .bank = 951,
                .bank_card_no = BankAccount::parse(made_up_account(500 + nth), AccountKind::card).value(),
                .issued_on = Date::parse("2026-11-02").value(),
                .region = RegionCode::parse("370831").value(),
                .holding = Holding::at_outlet,
                .outlet = 71,
                .box_position = "A-01"};
    }
    void add(const MadeCard& card) {
        house.with_unit("admin", [&](Unit& unit) { add_made_cards(unit, std::span{&card, 1}); });
    }
    std::string add_outcome(const MadeCard& card) {
        try {
            add(card);
            return "ok";
        } catch (const Problem& problem) { return std::string{problem.kind().code}; }
    }
    Node act(const std::string& operation, const RegistryLine& of, const std::string& card_no,
             Node more = {}) {
        return house.call("clerk", "cards." + operation, input_of(of, card_no, std::move(more)));
    }
    std::string outcome(const std::string& operation, const RegistryLine& of, const std::string& card_no,
                        Node more = {}) {
        return house.outcome("clerk", "cards." + operation, input_of(of, card_no, std::move(more)));
    }
    static Node input_of(const RegistryLine& of, const std::string& card_no, Node more) {
        Node::Record record{{"card_no", card_no}, {"number", of.number}};
        if (const Node::Record* extra = more.if_record())
            for (const auto& field : *extra) record.push_back(field);
        return record;
    }
    Node lose(const RegistryLine& of) {
        return house.call(
            "clerk", "cards.report_temporary_loss",
            Node::of(
                {{"number", of.number}, {"name", of.name}, {"mobile", of.mobile}, {"channel", "phone"}}));
    }
    Node card_of(const RegistryLine& of, const std::string& card_no) {
        const Node shown = house.call("clerk", "cards.show_card", Node::of({{"number", of.number}}));
        for (std::size_t i = 0; i < shown["cards"].size(); ++i)
            if (shown["cards"].at(i)["card_no"].text() == card_no) return shown["cards"].at(i);
        return {};
    }
    std::string state_of(const RegistryLine& of, const std::string& card_no) {
        return card_of(of, card_no)["social_state"].text();
    }
    void keep_terms() {
        house.with_unit("admin", [](Unit& unit) { unit.queue("cards.keep_terms", {}, "terms"); });
        house.run_jobs();
    }
    void pass_days(std::int64_t days) {
        house.clock().pass_seconds(days * 86400);
        keep_terms();
    }
    std::filesystem::path bank_folder(const std::string& side) {
        return house.folder() / "exchange/cards/951" / side;
    }
    void answer(const std::string& text) {
        std::filesystem::create_directories(bank_folder("in"));
        std::ofstream{bank_folder("in") / "ANSWER_951_1.txt"} << text;
        std::ofstream{bank_folder("in") / "ANSWER_951_1.txt.ok"} << "";
        house.with_unit("admin", [](Unit& unit) { unit.queue("cards.collect_bank_answers", {}, "answers"); });
        house.run_jobs();
    }
};
}  // namespace onecard::cards
