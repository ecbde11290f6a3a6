#pragma once
// RegionCode: a statistical region code of twelve digits; a region contains whatever shares its prefix.

#include <compare>
#include <cstdint>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "base/fixed_text.hpp"
#include "base/problem.hpp"

namespace onecard {

inline constexpr ProblemKind region_code_unreadable{
    "base.region_code_unreadable",
    Fault::invalid,
    {"区划代码应为2、4、6、9或12位数字：{}", "A region code has 2, 4, 6, 9 or 12 digits: {}"},
    {"请填写国家统计用区划代码，例如 370831 或 370831001000",
     "Write the statistical code, for example 370831"}};

enum class RegionLevel { province = 1, prefecture, county, town, village };

/// The digits are province 2, prefecture 2, county 2, town 3, village 3; the unused ones are zero.
/// A default RegionCode names no region: it is contained in nothing and contains nothing.
class RegionCode {
public:
    constexpr RegionCode() = default;

    static constexpr Checked<RegionCode> parse(std::string_view typed) {
        const std::size_t size = typed.size();
        if ((size != 2 && size != 4 && size != 6 && size != 9 && size != 12) || !is_all_digits(typed))
            return refuse(region_code_unreadable);
        std::int64_t number = 0;
        for (const char c : typed) number = number * 10 + (c - '0');
        for (std::size_t i = size; i < 12; ++i) number *= 10;
        if (number < lowest_number) return refuse(region_code_unreadable);
        return RegionCode{number};
    }
    /// The twelve digits as a number, or 0 for none; anything else is a bug and throws std::out_of_range.
    static constexpr RegionCode of_number(std::int64_t number) {
        if (number != 0 && (number < lowest_number || number > highest_number))
            throw std::out_of_range{"RegionCode"};
        return RegionCode{number};
    }

    constexpr std::int64_t number() const { return number_; }
    constexpr explicit operator bool() const { return number_ != 0; }

    constexpr RegionLevel level() const {
        if (number_ % 1'000 != 0) return RegionLevel::village;
        if (number_ % 1'000'000 != 0) return RegionLevel::town;
        if (number_ % 100'000'000 != 0) return RegionLevel::county;
        if (number_ % 10'000'000'000 != 0) return RegionLevel::prefecture;
        return RegionLevel::province;
    }

    struct Range {
        std::int64_t lowest, highest;
    };
    /// All twelve-digit codes at or below this region, for `BETWEEN`. No region has the empty range [1, 0].
    constexpr Range range() const {
        if (number_ == 0) return {1, 0};
        return {number_, number_ + span(level()) - 1};
    }
    constexpr bool contains(RegionCode other) const {
        const auto [lowest, highest] = range();
        return other.number_ >= lowest && other.number_ <= highest;
    }
    /// The nearest region above; none above a province. Dongguan's towns stand directly below the prefecture.
    constexpr RegionCode parent() const {
        switch (level()) {
            case RegionLevel::village: return RegionCode{number_ - number_ % 1'000};
            case RegionLevel::town: return RegionCode{number_ - number_ % 1'000'000};
            case RegionLevel::county: return RegionCode{number_ - number_ % 100'000'000};
            case RegionLevel::prefecture: return RegionCode{number_ - number_ % 10'000'000'000};
            case RegionLevel::province: break;
        }
        return {};
    }

    std::string text() const { return first(12); }  ///< "370831001000"; empty for none
    std::string six() const { return first(6); }    ///< the GB/T 2260 code, "370831"
    /// The digits that carry meaning: "37", "3708", "370831", "370831001", "370831001003".
    std::string short_text() const {
        constexpr std::size_t digits[] = {0, 2, 4, 6, 9, 12};
        return first(digits[static_cast<std::size_t>(level())]);
    }

    friend constexpr auto operator<=>(RegionCode, RegionCode) = default;

private:
    static constexpr std::int64_t lowest_number = 100'000'000'000;
    static constexpr std::int64_t highest_number = 999'999'999'999;

    explicit constexpr RegionCode(std::int64_t number) : number_{number} {}
    static constexpr std::int64_t span(RegionLevel level) {
        constexpr std::int64_t spans[] = {0, 10'000'000'000, 100'000'000, 1'000'000, 1'000, 1};
        return spans[static_cast<std::size_t>(level)];
    }
    std::string first(std::size_t digits) const {
        return number_ == 0 ? std::string{} : std::to_string(number_).substr(0, digits);
    }

    std::int64_t number_ = 0;
};

}  // namespace onecard

template <>
struct std::hash<onecard::RegionCode> {
    std::size_t operator()(onecard::RegionCode region) const noexcept {
        return std::hash<std::int64_t>{}(region.number());
    }
};
