#pragma once
// share_out: an amount divided by weights to the fen, nothing lost and nothing made.

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <span>
#include <stdexcept>
#include <vector>

#include "base/money.hpp"

namespace onecard {

/// Largest remainder: everybody gets the whole fen of its share, what is left goes fen by fen to the largest fractions,
/// equal ones in their order (R3.30-2). The parts add up to `total`; where `total` is no more than the sum of the
/// weights, no part is more than its weight. Neither is negative; all weights zero throws std::invalid_argument.
inline std::vector<Money> share_out(Money total, std::span<const std::int64_t> weights) {
    __extension__ typedef unsigned __int128 Wide;
    Wide sum = 0;
    for (const std::int64_t weight : weights) {
        if (weight < 0) throw std::invalid_argument{"share_out: a weight below zero"};
        sum += static_cast<Wide>(weight);
    }
    if (sum == 0 || total < Money{}) throw std::invalid_argument{"share_out: nothing to share by"};
    std::vector<Money> parts(weights.size());
    std::vector<Wide> rests(weights.size());
    std::int64_t left = total.fen();
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Wide product = static_cast<Wide>(total.fen()) * static_cast<Wide>(weights[i]);
        const auto whole = static_cast<std::int64_t>(product / sum);
        parts[i] = Money::of_fen(whole);
        rests[i] = product % sum;
        left -= whole;
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return rests[a] > rests[b]; });
    for (std::size_t i = 0; left > 0; ++i, --left) parts[order[i]] += Money::of_fen(1);
    return parts;
}

}  // namespace onecard
