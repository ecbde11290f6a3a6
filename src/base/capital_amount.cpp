// Capitals are written as they are read: groups of four digits, one 零 for every gap that is spoken.

#include "base/capital_amount.hpp"

#include "base/fixed_text.hpp"

namespace onecard {
namespace {

constexpr std::string_view capital_digits[] = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};

/// Writes 1 to 9999. A 零 stands before it when `gap` says that higher digits were written and then a zero.
void write_group(std::string& out, int group, bool gap) {
    constexpr int weights[] = {1000, 100, 10, 1};
    constexpr std::string_view units[] = {"仟", "佰", "拾", ""};
    bool started = false;
    for (int i = 0; i < 4; ++i) {
        const int digit = group / weights[i] % 10;
        if (digit == 0) {
            gap = gap || started;
            continue;
        }
        if (gap) out += capital_digits[0];
        out += capital_digits[digit];
        out += units[i];
        started = true;
        gap = false;
    }
}

/// Writes a number above zero; `follows` says that higher digits were written before it.
void write_number(std::string& out, std::uint64_t number, bool follows) {
    if (number >= 100'000'000) {
        write_number(out, number / 100'000'000, follows);
        out += "亿";
        number %= 100'000'000;
        follows = true;
    }
    const auto upper = static_cast<int>(number / 10'000);
    const auto lower = static_cast<int>(number % 10'000);
    if (upper > 0) {
        write_group(out, upper, follows && upper < 1000);
        out += "万";
    }
    // An empty 万 below 亿 is a gap too, whatever the lower group begins with.
    if (lower > 0) write_group(out, lower, upper > 0 ? lower < 1000 : follows);
}

}  // namespace

std::string capital_amount(Money amount) {
    const bool negative = amount.fen() < 0;
    // The magnitude of the smallest int64 does not fit int64, hence unsigned.
    const std::uint64_t fen =
        negative ? 0 - static_cast<std::uint64_t>(amount.fen()) : static_cast<std::uint64_t>(amount.fen());
    const std::uint64_t yuan = fen / 100;
    const std::size_t jiao = fen / 10 % 10;
    const std::size_t cents = fen % 10;

    std::string out = negative ? "负" : "";
    if (yuan > 0) {
        write_number(out, yuan, false);
        out += "元";
    }
    if (jiao == 0 && cents == 0) {
        if (yuan == 0) out += "零元";
        return out += "整";
    }
    // Forms allow to leave this 零 out before 角; it is written, so that nothing can be slipped in.
    if (yuan > 0 && (jiao == 0 || yuan % 10 == 0)) out += capital_digits[0];
    if (jiao > 0) {
        out += capital_digits[jiao];
        out += "角";
    }
    if (cents > 0) {
        out += capital_digits[cents];
        out += "分";
    }
    return out;
}

std::string rmb_capital_amount(Money amount) {
    return "人民币" + capital_amount(amount);
}

Checked<Money> parse_wan_yuan(std::string_view typed) {
    std::int64_t fen = 0;
    int decimals = -1;  // none seen yet
    int digits = 0;
    for (const char c : typed) {
        if (c == ',' && decimals < 0 && digits > 0) continue;
        if (c == '.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (!is_digit(c)) return refuse(wan_yuan_unreadable);
        if (decimals >= 0 && ++decimals > 6) return refuse(wan_yuan_unreadable);
        if (decimals < 0 && digits >= 11) return refuse(wan_yuan_unreadable);  // far from overflow
        ++digits;
        fen = fen * 10 + (c - '0');
    }
    if (digits == 0) return refuse(wan_yuan_unreadable);
    for (int d = decimals < 0 ? 0 : decimals; d < 6; ++d) fen *= 10;
    return Money::of_fen(fen);
}

std::string wan_yuan_text(Money amount) {
    const bool negative = amount.fen() < 0;
    const std::uint64_t fen =
        negative ? 0 - static_cast<std::uint64_t>(amount.fen()) : static_cast<std::uint64_t>(amount.fen());
    std::string out = (negative ? "-" : "") + std::to_string(fen / 1'000'000);
    std::string decimals = std::to_string(1'000'000 + fen % 1'000'000).substr(1);
    while (!decimals.empty() && decimals.back() == '0') decimals.pop_back();
    if (!decimals.empty()) out += '.' + decimals;
    return out;
}

}  // namespace onecard
