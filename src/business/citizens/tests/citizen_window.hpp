#pragma once
// A county with a citizen window for tests: people who ask for codes, sign in and look at what is theirs.

#include "business/citizens/citizens.hpp"
#include "business/subsidies/tests/payment_office.hpp"
#include "engine/dispatcher.hpp"

namespace onecard::citizens {

class CitizenWindow {
public:
    subsidies::PaymentOffice office;
    TestHouse& house = office.house;

    explicit CitizenWindow(DatabaseKind kind, bool keeps_messages = true) : office{kind} {
        if (keeps_messages) house.with_unit("hrss", [](Unit& unit) { keep_messages(unit); });
    }

    static Node who(int nth) {
        return Node::of({{"name", "张小" + std::to_string(nth)}, {"number", subsidies::test_citizen(nth)}});
    }
    std::string ask(const Node& of) {
        const std::string said = house.outcome("", "citizens.ask_code", of);
        house.run_jobs();
        return said;
    }
    std::int64_t messages() { return house.number("SELECT COUNT(*) FROM outbox"); }
    /// The six digits of the newest message in the operator's outbox.
    std::string newest_code() {
        const Node listed = house.call("hrss", "citizens.list_outbox", {});
        if (listed["messages"].size() == 0) return {};
        const std::string text = listed["messages"].at(0)["text"].text();
        const std::size_t at = text.find("验证码 ");
        return at == std::string::npos ? std::string{}
                                       : text.substr(at + std::string_view{"验证码 "}.size(), 6);
    }
    std::string try_code(Node of, const std::string& code, std::string* token = nullptr) {
        of.set("code", code);
        try {
            const Node answer = house.call("", "citizens.sign_in", of);
            if (token != nullptr) *token = answer["token"].text();
            return "ok";
        } catch (const Problem& problem) { return std::string{problem.kind().code}; }
    }
    /// Answers the token of a session.
    std::string sign_in(int nth) {
        EXPECT_EQ(ask(who(nth)), "ok");
        std::string token;
        EXPECT_EQ(try_code(who(nth), newest_code(), &token), "ok");
        return token;
    }
    Node call(const std::string& token, const std::string& operation, Node input = {}) {
        return Dispatcher{house.installation()}.run(
            {.operation = operation, .input = std::move(input), .token = token, .door = "test"});
    }
    std::string outcome(const std::string& token, const std::string& operation, Node input = {}) {
        try {
            call(token, operation, std::move(input));
            return "ok";
        } catch (const Problem& problem) { return std::string{problem.kind().code}; }
    }
    /// A code that is not this one.
    static std::string other_than(const std::string& code) { return code == "000000" ? "000001" : "000000"; }
};

}  // namespace onecard::citizens
