#pragma once
// The blacklist (黑名单) that terminals keep: cards not NORMAL, in full or of the people who changed since a turn.

#include <optional>
#include <string>
#include <vector>

#include "business/cards/cards.hpp"

namespace onecard::cards {

struct BlackCard {
    std::string card_no;
    SocialState state{};
};
struct BlackPage {
    std::vector<BlackCard> cards;
    std::string next;  ///< empty at the end
};
/// In full where `since` is empty: cards lost, locked or cancelled, in key order after `after`. Else every card of
/// whoever changed after that turn, those that are in order too, so that they are taken off the list.
BlackPage black_list(Database& db, std::optional<std::int64_t> since, const std::string& after,
                     std::int64_t limit);

}  // namespace onecard::cards
