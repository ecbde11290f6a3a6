#pragma once
// The short national code lists: sex, ethnic group, live status, family relation (GB/T 2261.1, 3304, 4761).

#include <span>
#include <string_view>

#include "base/problem.hpp"

namespace onecard {

/// One row of a list: the national code, which external files carry, and what people read.
struct ListedCode {
    std::string_view code;
    Words words;
};

inline constexpr ProblemKind ethnic_group_unknown{
    "base.ethnic_group_unknown",
    Fault::invalid,
    {"不认识的民族：{}", "Unknown ethnic group: {}"},
    {"请填写“汉”“汉族”或国家标准代码“01”的样子", "Write it like 汉, 汉族 or the national code 01"}};
inline constexpr ProblemKind sex_unknown{"base.sex_unknown",
                                         Fault::invalid,
                                         {"不认识的性别：{}", "Unknown sex: {}"},
                                         {"请填写“男”或“女”", "Write 男 or 女"}};
inline constexpr ProblemKind live_status_unknown{"base.live_status_unknown",
                                                 Fault::invalid,
                                                 {"不认识的生存状态：{}", "Unknown live status: {}"},
                                                 {"请填写1至5的代码", "Write a code from 1 to 5"}};
inline constexpr ProblemKind family_relation_unknown{
    "base.family_relation_unknown",
    Fault::invalid,
    {"不认识的家庭关系：{}", "Unknown family relation: {}"},
    {"请填写“户主”“配偶”“子”“女”等或两位代码", "Write 户主, 配偶, 子, 女 and so on, or the two-digit code"}};

enum class Sex { unknown = 0, male = 1, female = 2, not_stated = 9 };
enum class LiveStatus { normal = 1, dead = 2, imprisoned = 3, missing = 4, unknown = 5 };

std::span<const ListedCode> sexes();
std::span<const ListedCode> ethnic_groups();
std::span<const ListedCode> live_statuses();
std::span<const ListedCode> family_relations();

/// A group of GB/T 3304, kept as its number. The default names none.
class EthnicGroup {
public:
    constexpr EthnicGroup() = default;
    /// Reads "汉", "汉族" and "01".
    static Checked<EthnicGroup> parse(std::string_view typed);

    constexpr explicit operator bool() const { return number_ != 0; }
    std::string_view code() const;  ///< "01"; empty for none
    Words words() const;            ///< {"汉", "Han"}; the identity card prints the word without 族

    friend constexpr auto operator<=>(EthnicGroup, EthnicGroup) = default;

private:
    explicit constexpr EthnicGroup(signed char number) : number_{number} {}
    signed char number_ = 0;  // 1 + the row in ethnic_groups()
};

/// Reads "男", "女", "1", "2", "0", "9".
Checked<Sex> parse_sex(std::string_view typed);
std::string_view code_of(Sex sex);
Words words_of(Sex sex);

/// Reads the code or the Chinese word.
Checked<LiveStatus> parse_live_status(std::string_view typed);
std::string_view code_of(LiveStatus status);
Words words_of(LiveStatus status);

/// Reads the two-digit code or the Chinese word and answers the row of the list.
Checked<const ListedCode*> parse_family_relation(std::string_view typed);

}  // namespace onecard
