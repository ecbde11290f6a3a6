// How money is written: plain for machines, grouped for people.

#include "base/money.hpp"

namespace onecard {
namespace {

std::string written(std::int64_t fen, bool grouped) {
    const bool negative = fen < 0;
    // The magnitude of the smallest int64 does not fit int64, hence unsigned.
    std::uint64_t rest = negative ? 0 - static_cast<std::uint64_t>(fen) : static_cast<std::uint64_t>(fen);
    std::string reversed;
    for (int digit = 0; digit < 3 || rest > 0; ++digit) {
        if (digit == 2) reversed += '.';
        if (grouped && digit >= 5 && (digit - 2) % 3 == 0) reversed += ',';
        reversed += static_cast<char>('0' + rest % 10);
        rest /= 10;
    }
    if (negative) reversed += '-';
    return {reversed.rbegin(), reversed.rend()};
}

}  // namespace

std::string Money::text() const { return written(fen_, false); }
std::string Money::grouped() const { return written(fen_, true); }

}  // namespace onecard
