#pragma once
// Id<Of>: a 64-bit number that knows what it names, spoken as "batch_41".

#include <charconv>
#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "base/problem.hpp"

namespace onecard {

inline constexpr ProblemKind id_unreadable{
    "base.id_unreadable", Fault::invalid,
    {"编号“{}”不是此处所要的编号", "The id {} is not of the kind wanted here"}};

/// `Of` is a tag type with `static constexpr std::string_view prefix`, for example "batch".
template <class Of>
class Id {
public:
    static constexpr std::string_view prefix = Of::prefix;

    constexpr Id() = default;
    explicit constexpr Id(std::int64_t number) : number_{number} {}

    constexpr std::int64_t number() const { return number_; }
    constexpr explicit operator bool() const { return number_ != 0; }
    std::string text() const { return std::string{prefix} + '_' + std::to_string(number_); }

    /// Reads "batch_41"; an id of another kind, or a bare number, is refused.
    static Checked<Id> parse(std::string_view spoken) {
        if (!spoken.starts_with(prefix) || spoken.size() < prefix.size() + 2 || spoken[prefix.size()] != '_')
            return refuse(id_unreadable);
        const std::string_view digits = spoken.substr(prefix.size() + 1);
        std::int64_t number = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (error != std::errc{} || end != digits.data() + digits.size() || number <= 0) return refuse(id_unreadable);
        return Id{number};
    }

    friend constexpr auto operator<=>(Id, Id) = default;

private:
    std::int64_t number_ = 0;
};

}  // namespace onecard

template <class Of>
struct std::hash<onecard::Id<Of>> {
    std::size_t operator()(onecard::Id<Of> id) const noexcept { return std::hash<std::int64_t>{}(id.number()); }
};
