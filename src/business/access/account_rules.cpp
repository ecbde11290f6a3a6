// Pure decisions on accounts.

#include "business/access/account_rules.hpp"

#include <algorithm>
#include <array>

#include "base/fixed_text.hpp"
#include "engine/secret.hpp"

namespace onecard::access {

bool is_account_name(std::string_view account) {
    const auto is_small_letter = [](char c) { return c >= 'a' && c <= 'z'; };
    if (account.size() < 3 || account.size() > 40 || !is_small_letter(account[0])) return false;
    constexpr std::string_view own_names[] = {"worker", "system", "anonymous", "anyone", "nobody"};
    if (std::ranges::find(own_names, account) != std::end(own_names)) return false;
    return std::ranges::all_of(account, [&](char c) {
        return is_small_letter(c) || is_digit(c) || c == '.' || c == '-' || c == '_';
    });
}

Combined combined_administrators(std::span<const std::string> roles) {
    constexpr std::string_view administrators[] = {"SECURITY_ADMIN", "SYSTEM_ADMIN", "AUDIT_ADMIN"};
    std::string_view first;
    for (const std::string_view one : administrators) {
        if (std::ranges::find(roles, one) == roles.end()) continue;
        if (!first.empty()) return {first, one};
        first = one;
    }
    return {};
}

bool is_role_for(std::string_view role, std::string_view organisation_type) {
    const bool is_platform_role = role == "HRSS_PLATFORM_ADMIN" || role == "SECURITY_ADMIN" ||
                                  role == "SYSTEM_ADMIN" || role == "AUDIT_ADMIN";
    if (is_platform_role)
        return organisation_type.starts_with("HRSS_") || organisation_type.starts_with("CARD_CENTRE_");
    const bool is_bank = organisation_type == "BANK_PROV" || organisation_type == "BANK_BRANCH" ||
                         organisation_type == "BANK_OUTLET";
    return role.starts_with("BANK_") == is_bank;
}

bool needs_uscc(std::string_view organisation_type) {
    constexpr std::string_view types[] = {"BANK_PROV", "BANK_BRANCH", "COMPETENT_DEPT", "USING_DEPT",
                                          "CONTRACTOR"};
    return std::ranges::find(types, organisation_type) != std::end(types);
}

bool needs_training(std::span<const std::string> roles) {
    return std::ranges::any_of(roles, [](const std::string& role) {
        return role.starts_with("DEPT_") || role.starts_with("FINANCE_");
    });
}

namespace {

std::string random_signs(std::size_t count) {
    constexpr std::string_view signs = "abcdefghjkmnpqrstuvwxyz23456789";
    constexpr std::size_t usable = 256 / signs.size() * signs.size();
    std::string password;
    for (std::size_t made = 0; made < count;) {
        std::array<std::uint8_t, 1> random{};
        fill_random(random);
        // A byte beyond the last whole round would make the first signs likelier.
        if (random[0] >= usable) continue;
        if (made > 0 && made % 4 == 0) password += '-';
        password += signs[random[0] % signs.size()];
        ++made;
    }
    return password;
}

}  // namespace

std::string one_time_password() { return random_signs(16); }
std::string recovery_code() { return random_signs(8); }

std::string masked_contact(std::string_view contact) {
    std::string masked{contact};
    const bool is_long = masked.size() >= 7;
    for (std::size_t i = is_long ? 3 : 0; i + (is_long ? 2 : 0) < masked.size(); ++i)
        if (static_cast<unsigned char>(masked[i]) < 0x80) masked[i] = '*';
    return masked;
}

}  // namespace onecard::access
