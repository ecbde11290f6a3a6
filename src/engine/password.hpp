#pragma once
// Passwords: what they must be, and how they are kept (Argon2id, RFC 9106).

#include <cstddef>
#include <string>
#include <string_view>

#include "base/problem.hpp"

namespace onecard {

inline constexpr ProblemKind password_too_short{
    "engine.password_too_short", Fault::invalid,
    {"密码至少 10 个字符", "A password has at least 10 characters"},
    {"请用更长的密码，例如几个不相干的词", "Take a longer one, for example several unrelated words"}};
inline constexpr ProblemKind password_too_long{
    "engine.password_too_long", Fault::invalid,
    {"密码最多 256 字节", "A password has at most 256 bytes"},
    {"请用较短的密码", "Take a shorter one"}};
inline constexpr ProblemKind password_holds_account{
    "engine.password_holds_account", Fault::invalid,
    {"密码不得包含用户名", "A password must not contain the account name"},
    {"请去掉其中的用户名", "Leave the account name out of it"}};
inline constexpr ProblemKind password_too_plain{
    "engine.password_too_plain", Fault::invalid,
    {"密码应含大写字母、小写字母、数字、其他字符中的至少三类",
     "A password has at least three of: capitals, small letters, digits, other characters"},
    {"请加入缺少的字符类别", "Add characters of the missing kinds"}};

/// The first rule that a new password breaks.
Checked<void> check_password(std::string_view password, std::string_view account);

struct PasswordCost {
    std::size_t memory_kib = 64 * 1024;
    std::size_t passes = 3;
};
/// About 0.25 s and 64 MiB on one core; one lane.
inline constexpr PasswordCost house_password_cost{};

/// What a new hash costs: the house's cost, unless a test has lowered it so as not to wait.
PasswordCost present_password_cost();
void lower_password_cost_for_tests(PasswordCost cost);

/// "$argon2id$v=19$m=65536,t=3,p=1$salt$hash".
std::string hash_password(std::string_view password, PasswordCost cost = present_password_cost());

/// False as well for a hash that cannot be read or that asks for more than four times the house's cost.
bool password_matches(std::string_view password, std::string_view hash);

/// True when the hash was made at a lower cost than today's, so that it should be made anew at the next
/// sign-in.
bool password_hash_is_weak(std::string_view hash);

/// A hash of nothing anybody knows, at the house's cost: compare with it when there is no such account, so
/// that the time of the answer does not tell which accounts exist.
const std::string& password_hash_of_nobody();

}  // namespace onecard
