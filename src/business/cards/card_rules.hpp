#pragma once
// Which of a person's cards counts, and what a card's states mean: values in, values out.

#include <cstddef>
#include <span>
#include <string_view>

#include "business/cards/cards.hpp"

namespace onecard::cards {

constexpr bool is_valid(SocialState state) {
    return state != SocialState::cancelled;
}

/// What the choice among several cards looks at.
struct CardRank {
    SocialState social_state{};
    std::int64_t issued_on = 0;  ///< day number; 0: not known
    std::string_view card_no;
};

/// M10: a valid card before a cancelled one, an enabled one (NORMAL) before others, then the newest; the
/// card number
/// decides between cards of one day, so that the choice never depends on the order of a file.
constexpr bool is_better(const CardRank& a, const CardRank& b) {
    if (is_valid(a.social_state) != is_valid(b.social_state)) return is_valid(a.social_state);
    const bool a_enabled = a.social_state == SocialState::normal;
    const bool b_enabled = b.social_state == SocialState::normal;
    if (a_enabled != b_enabled) return a_enabled;
    if (a.issued_on != b.issued_on) return a.issued_on > b.issued_on;
    return a.card_no > b.card_no;
}

/// The place of the chosen card; `cards` is not empty.
template <class Cards, class RankOf>
constexpr std::size_t chosen_card(const Cards& cards, RankOf rank_of) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < cards.size(); ++i)
        if (is_better(rank_of(cards[i]), rank_of(cards[best]))) best = i;
    return best;
}

/// The words of a labelled value.
template <class Value>
Words words_of(Value value) {
    for (const auto& label : labels_of(value))
        if (label.value == value) return label.words;
    return {};
}

/// The last four digits of an account as a number, 0 where there is none.
constexpr std::int64_t tail_of(std::string_view account) {
    std::int64_t tail = 0;
    for (std::size_t i = account.size() < 4 ? 0 : account.size() - 4; i < account.size(); ++i)
        tail = tail * 10 + (account[i] - '0');
    return tail;
}

}  // namespace onecard::cards
