// Every SQL statement on the blacklist.

#include "business/cards/blacklist.hpp"

#include "engine/secret.hpp"

namespace onecard::cards {
namespace {

// 2, 3, 4 and 9: a sealed card was never given to anybody, so no terminal meets it.
constexpr Statement select_blocked{"cards.select_blocked_cards", R"sql(
    SELECT person_key, card_no, social_state FROM cards
     WHERE social_state IN (2, 3, 4, 9) AND (person_key, card_no) > ($1, $2)
     ORDER BY person_key, card_no LIMIT $3)sql"};
constexpr Statement select_changed{"cards.select_cards_changed_since", R"sql(
    SELECT DISTINCT c.person_key, c.card_no, c.social_state
      FROM card_change_log l JOIN cards c ON c.person_key = l.person_key
     WHERE l.turn > $1 AND (c.person_key, c.card_no) > ($2, $3)
     ORDER BY c.person_key, c.card_no LIMIT $4)sql"};

}  // namespace

BlackPage black_list(Database& db, std::optional<std::int64_t> since, const std::string& after,
                     std::int64_t limit) {
    PersonKey key{};
    std::string card_no;
    constexpr std::size_t key_digits = 32;
    if (after.size() > key_digits && read_hex(std::string_view{after}.substr(0, key_digits), key.bytes))
        card_no = after.substr(key_digits + 1);
    BlackPage page;
    std::string last;
    const auto take = [&](const Row& row) {
        page.cards.push_back({row.string(1), static_cast<SocialState>(row.number(2))});
        last = hex_of(row.person_key(0).bytes) + "|" + page.cards.back().card_no;
    };
    if (since)
        db.each(select_changed, take, *since, key, card_no, limit);
    else
        db.each(select_blocked, take, key, card_no, limit);
    if (std::ssize(page.cards) == limit) page.next = last;
    return page;
}

}  // namespace onecard::cards
