// What accounts may be called, which roles go together, and what is shown of a telephone number.

#include "business/access/account_rules.hpp"

#include <gtest/gtest.h>

#include <set>

#include "business/access/access.hpp"

namespace onecard::access {

TEST(AccountRules, AccountNamesAreSmallAndPlain) {
    for (const char* good : {"abc", "zhang_san", "li.si-2", "a23"})
        EXPECT_TRUE(is_account_name(good)) << good;
    for (const char* bad : {"", "ab", "1abc", "Abc", "a b c", "zhang'", "张三三", "worker", "system", "_abc",
                            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
        EXPECT_FALSE(is_account_name(bad)) << bad;
}

TEST(AccountRules, TheThreeAdministratorsAreSeparated) {
    const auto combined = [](std::vector<std::string> roles) {
        const Combined found = combined_administrators(roles);
        return std::string{found.one} + "+" + std::string{found.other};
    };
    EXPECT_EQ(combined({"SECURITY_ADMIN"}), "+");
    EXPECT_EQ(combined({"SYSTEM_ADMIN", "HRSS_PLATFORM_ADMIN"}), "+");
    EXPECT_EQ(combined({"AUDIT_ADMIN", "SYSTEM_ADMIN"}), "SYSTEM_ADMIN+AUDIT_ADMIN");
    EXPECT_EQ(combined({"SECURITY_ADMIN", "AUDIT_ADMIN"}), "SECURITY_ADMIN+AUDIT_ADMIN");
    EXPECT_EQ(combined({"SECURITY_ADMIN", "SYSTEM_ADMIN"}), "SECURITY_ADMIN+SYSTEM_ADMIN");
}

TEST(AccountRules, RolesFitTheOrganisation) {
    EXPECT_TRUE(is_role_for("HRSS_PLATFORM_ADMIN", "HRSS_COUNTY"));
    EXPECT_FALSE(is_role_for("HRSS_PLATFORM_ADMIN", "COMPETENT_DEPT"));
    EXPECT_FALSE(is_role_for("SECURITY_ADMIN", "BANK_BRANCH"));
    EXPECT_TRUE(is_role_for("BANK_CLERK", "BANK_BRANCH"));
    EXPECT_FALSE(is_role_for("BANK_CLERK", "COMPETENT_DEPT"));
    EXPECT_FALSE(is_role_for("DEPT_CLERK", "BANK_BRANCH"));
    EXPECT_TRUE(is_role_for("DEPT_CLERK", "HRSS_COUNTY")) << "the bureau owns subsidies too";
}

TEST(AccountRules, OneTimePasswordsDifferAndLeaveOutWhatIsMistaken) {
    std::set<std::string> made;
    for (int i = 0; i < 200; ++i) {
        const std::string password = one_time_password();
        EXPECT_EQ(password.size(), 19u);
        EXPECT_EQ(password.find_first_of("0o1il"), std::string::npos) << password;
        EXPECT_TRUE(made.insert(password).second);
    }
}

TEST(AccountRules, ContactsAreMasked) {
    EXPECT_EQ(masked_contact("13812345678"), "138******78");
    EXPECT_EQ(masked_contact("0537-4222222"), "053*******22");
    EXPECT_EQ(masked_contact("4222"), "****");
    EXPECT_EQ(masked_contact(""), "");
}

}  // namespace onecard::access
