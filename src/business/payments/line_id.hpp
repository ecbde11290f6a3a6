#pragma once
// LineId: how a bank knows one order line: digits only, with a check digit, so that a damaged id is noticed.
//
//   line-id = order(10 or more digits, led by zeros) seq(8 digits) check(1 digit)
//   check   = ISO 7064 MOD 11,10 over all digits before it
// The people's form is "order_7-123".

#include <charconv>
#include <optional>
#include <string>
#include <string_view>

#include "base/cnaps.hpp"
#include "business/payments/payments.hpp"

namespace onecard::payments {

struct LineName {
    std::int64_t order = 0;
    std::int64_t seq = 0;
    friend bool operator==(const LineName&, const LineName&) = default;
};

inline constexpr std::int64_t most_lines_of_an_order = 99'999'999;

/// Appends the id to `out`.
inline void put_line_id(std::int64_t order, std::int64_t seq, std::string& out) {
    const std::size_t begin = out.size();
    const auto put = [&](std::int64_t number, std::size_t width) {
        char digits[20];
        const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
        const auto size = static_cast<std::size_t>(end - digits);
        if (size < width) out.append(width - size, '0');
        out.append(digits, size);
    };
    put(order, 10);
    put(seq, 8);
    out += mod_11_10_digit(std::string_view{out}.substr(begin));
}
inline std::string line_id(std::int64_t order, std::int64_t seq) {
    std::string out;
    put_line_id(order, seq, out);
    return out;
}

/// Empty where the text is not an id or its check digit is wrong.
inline std::optional<LineName> parse_line_id(std::string_view text) {
    if (text.size() < 19 || text.size() > 27 || !is_all_digits(text)) return {};
    if (mod_11_10_digit(text.substr(0, text.size() - 1)) != text.back()) return {};
    LineName name;
    const std::string_view seq = text.substr(text.size() - 9, 8), order = text.substr(0, text.size() - 9);
    std::from_chars(seq.data(), seq.data() + seq.size(), name.seq);
    const auto [end, error] = std::from_chars(order.data(), order.data() + order.size(), name.order);
    if (error != std::errc{} || name.order <= 0 || name.seq <= 0) return {};
    // One line has one id: an order number led by more zeros than needed is not ours.
    if (order.size() > 10 && order.front() == '0') return {};
    return name;
}

inline std::string spoken_line(std::int64_t order, std::int64_t seq) {
    return OrderId{order}.text() + '-' + std::to_string(seq);
}
/// Reads "order_7-123".
inline std::optional<LineName> parse_spoken_line(std::string_view text) {
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos) return {};
    const auto order = OrderId::parse(text.substr(0, dash));
    LineName name;
    const std::string_view seq = text.substr(dash + 1);
    const auto [end, error] = std::from_chars(seq.data(), seq.data() + seq.size(), name.seq);
    if (!order || error != std::errc{} || end != seq.data() + seq.size() || name.seq <= 0) return {};
    name.order = order->number();
    return name;
}

}  // namespace onecard::payments
