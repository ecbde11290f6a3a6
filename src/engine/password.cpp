// Argon2id by Botan, with a bound on what a stored hash may ask for.

#include "engine/password.hpp"

#include <botan/argon2.h>
#include <botan/exceptn.h>
#include <botan/system_rng.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "engine/secret.hpp"

namespace onecard {
namespace {

constexpr std::size_t lanes = 1;
constexpr std::uint8_t argon2id = 2;
constexpr std::string_view hash_head = "$argon2id$v=19$m=";

char lower_ascii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Takes digits off the front of `rest` and then `after`.
std::optional<std::size_t> take_number(std::string_view& rest, std::string_view after) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
    if (error != std::errc{}) return std::nullopt;
    rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
    if (!rest.starts_with(after)) return std::nullopt;
    rest.remove_prefix(after.size());
    return number;
}

/// What a hash says it cost; empty when it is not one of ours.
std::optional<PasswordCost> cost_of(std::string_view hash) {
    if (!hash.starts_with(hash_head) || hash.size() > 200) return std::nullopt;
    hash.remove_prefix(hash_head.size());
    const auto memory_kib = take_number(hash, ",t=");
    if (!memory_kib) return std::nullopt;
    const auto passes = take_number(hash, ",p=");
    if (!passes) return std::nullopt;
    const auto width = take_number(hash, "$");
    if (!width || *width != lanes || *memory_kib < 8 || *passes < 1) return std::nullopt;
    return PasswordCost{*memory_kib, *passes};
}

}  // namespace

Checked<void> check_password(std::string_view password, std::string_view account) {
    if (password.size() > 256) return refuse(password_too_long);
    // Characters, not bytes: a continuation byte of UTF-8 begins with the bits 10.
    if (std::ranges::count_if(password, [](char c) { return (c & 0xC0) != 0x80; }) < 10)
        return refuse(password_too_short);
    const auto held = std::ranges::search(password, account, {}, lower_ascii, lower_ascii);
    if (!account.empty() && !held.empty()) return refuse(password_holds_account);
    bool capital = false, small = false, digit = false, other = false;
    for (const char c : password) {
        if (c >= 'A' && c <= 'Z') capital = true;
        else if (c >= 'a' && c <= 'z') small = true;
        else if (c >= '0' && c <= '9') digit = true;
        else other = true;
    }
    if (capital + small + digit + other < 3) return refuse(password_too_plain);
    return {};
}

namespace {

// Set before other threads start, and only by tests.
PasswordCost cost_now = house_password_cost;

}  // namespace

PasswordCost present_password_cost() { return cost_now; }
void lower_password_cost_for_tests(PasswordCost cost) { cost_now = cost; }

std::string hash_password(std::string_view password, PasswordCost cost) {
    return Botan::argon2_generate_pwhash(password.data(), password.size(), Botan::system_rng(), lanes,
                                         cost.memory_kib, cost.passes, argon2id);
}

bool password_matches(std::string_view password, std::string_view hash) {
    const auto cost = cost_of(hash);
    if (!cost || cost->memory_kib > 4 * house_password_cost.memory_kib ||
        cost->passes > 4 * house_password_cost.passes)
        return false;
    try {
        return Botan::argon2_check_pwhash(password.data(), password.size(), std::string{hash});
    } catch (const Botan::Exception&) {
        return false;
    }
}

bool password_hash_is_weak(std::string_view hash) {
    const auto cost = cost_of(hash);
    const PasswordCost present = present_password_cost();
    return !cost || cost->memory_kib < present.memory_kib || cost->passes < present.passes;
}

const std::string& password_hash_of_nobody() {
    static const std::string hash = hash_password(random_token(32));
    return hash;
}

}  // namespace onecard
