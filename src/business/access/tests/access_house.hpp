#pragma once
// A test house with people who sign in: passwords hashed at little cost, calls by token.

#include "base/citizen_number.hpp"
#include "business/access/access.hpp"
#include "engine/dispatcher.hpp"
#include "engine/password.hpp"
#include "tests/test_house.hpp"

namespace onecard::access {

inline constexpr std::string_view test_password = "Right-Password-1";

inline constexpr PasswordCost little_cost{.memory_kib = 64, .passes = 1};

/// A citizen number with a right check digit, for the nth person.
inline std::string number_of(int nth) {
    std::string digits = "37083119800101" + std::to_string(100 + nth);
    constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < 17; ++i) sum += (digits[i] - '0') * weights[i];
    return digits + "10X98765432"[sum % 11];
}

class AccessHouse : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    OrganisationId bureau, civil, bank;

    void SetUp() override {
        lower_password_cost_for_tests(little_cost);
        house.add_actor("init", {"HRSS_PLATFORM_ADMIN"});
        house.with_unit("init", [this](Unit& unit) {
            const RegionCode county = RegionCode::parse("370831").value();
            bureau = create_organisation(unit, {.type = "HRSS_COUNTY", .name = "县人社局", .region = county});
            civil = create_organisation(unit, {.type = "COMPETENT_DEPT",
                                               .name = "县民政局",
                                               .uscc = Uscc::parse("11370831DEM000030Q").value(),
                                               .region = county});
            bank = create_organisation(unit, {.type = "BANK_BRANCH",
                                              .name = "虚构泗源银行",
                                              .uscc = Uscc::parse("91370831BNK000019P").value(),
                                              .region = county});
        });
        person("admin_a", {"HRSS_PLATFORM_ADMIN"}, bureau);
        person("admin_b", {"HRSS_PLATFORM_ADMIN"}, bureau);
        person("leader", {"DEPT_LEADER"}, civil);
    }

    /// Somebody who signs in with test_password. Hashed at little cost, so that a test does not wait.
    OperatorId person(const std::string& account, std::vector<std::string> roles, OrganisationId organisation,
                      bool must_change = false) {
        static const std::string hash = hash_password(test_password, little_cost);
        return house.with_unit("init", [&](Unit& unit) {
            return create_operator(unit, {.account = account,
                                          .name = "测试",
                                          .roles = std::move(roles),
                                          .region = RegionCode::parse("370831").value(),
                                          .organisation = organisation,
                                          .password_hash = hash,
                                          .must_change_password = must_change});
        });
    }

    Node as(const std::string& token, const std::string& operation, Node input = Node::Record{}) {
        return Dispatcher{house.installation()}.run(
            {.operation = operation, .input = std::move(input), .token = token, .door = "test"});
    }
    std::string outcome_as(const std::string& token, const std::string& operation,
                           Node input = Node::Record{}) {
        try {
            as(token, operation, std::move(input));
            return "ok";
        } catch (const Problem& problem) { return std::string{problem.kind().code}; }
    }
    Node sign_in_node(const std::string& account, std::string_view password = test_password) {
        return as("", "access.sign_in",
                  Node::of({{"account", account}, {"password", std::string{password}}}));
    }
    std::string sign_in(const std::string& account, std::string_view password = test_password) {
        return sign_in_node(account, password)["token"].text();
    }
    std::string sign_in_outcome(const std::string& account, std::string_view password) {
        return outcome_as("", "access.sign_in",
                          Node::of({{"account", account}, {"password", std::string{password}}}));
    }
    /// The actor behind a token now.
    Actor actor_of(const std::string& token) {
        auto session = house.installation().lease();
        return Dispatcher{house.installation()}.find_actor(*session, token);
    }
};

}  // namespace onecard::access
