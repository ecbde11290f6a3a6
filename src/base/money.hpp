#pragma once
// Money: an amount of yuan kept as whole fen. No floating point enters or leaves it.

#include <compare>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

#include "base/problem.hpp"

namespace onecard {

inline constexpr ProblemKind money_unreadable{
    "base.money_unreadable", Fault::invalid,
    {"金额应为最多两位小数的数字：{}", "An amount is digits with at most two decimals: {}"},
    {"请按“1200.50”的样子填写金额，单位为元", "Write the amount in yuan like 1200.50"}};

class Money {
public:
    constexpr Money() = default;
    static constexpr Money of_fen(std::int64_t fen) { return Money{fen}; }

    /// Reads what a person types in a cell, in yuan: "1200", "1200.5", "1,200.50". Never negative.
    static constexpr Checked<Money> parse(std::string_view typed) {
        std::int64_t fen = 0;
        int decimals = -1;  // none seen yet
        int digits = 0;
        for (const char c : typed) {
            if (c == ',' && decimals < 0 && digits > 0) continue;
            if (c == '.' && decimals < 0) { decimals = 0; continue; }
            if (c < '0' || c > '9') return refuse(money_unreadable);
            if (decimals >= 0 && ++decimals > 2) return refuse(money_unreadable);
            if (++digits > 15) return refuse(money_unreadable);
            fen = fen * 10 + (c - '0');
        }
        if (digits == 0) return refuse(money_unreadable);
        for (int d = decimals < 0 ? 0 : decimals; d < 2; ++d) fen *= 10;
        return Money{fen};
    }

    constexpr std::int64_t fen() const { return fen_; }
    std::string text() const;     ///< "1200.50", as bank files and JSON want it
    std::string grouped() const;  ///< "1,200.50", as people read it

    friend constexpr auto operator<=>(Money, Money) = default;

    /// Overflow is a bug in the caller, not bad input: it throws std::overflow_error.
    friend constexpr Money operator+(Money a, Money b) {
        std::int64_t sum = 0;
        if (__builtin_add_overflow(a.fen_, b.fen_, &sum)) throw std::overflow_error{"Money +"};
        return Money{sum};
    }
    friend constexpr Money operator-(Money a, Money b) {
        std::int64_t rest = 0;
        if (__builtin_sub_overflow(a.fen_, b.fen_, &rest)) throw std::overflow_error{"Money -"};
        return Money{rest};
    }
    friend constexpr Money operator-(Money a) { return Money{} - a; }
    friend constexpr Money operator*(Money a, std::int64_t times) {
        std::int64_t product = 0;
        if (__builtin_mul_overflow(a.fen_, times, &product)) throw std::overflow_error{"Money *"};
        return Money{product};
    }
    constexpr Money& operator+=(Money b) { return *this = *this + b; }

private:
    explicit constexpr Money(std::int64_t fen) : fen_{fen} {}
    std::int64_t fen_ = 0;
};

/// 1200.50_yuan, exact: the compiler hands us the digits, not a double.
consteval Money operator""_yuan(const char* digits) { return Money::parse(digits).value(); }

}  // namespace onecard
