// Every SQL statement of looking a card up.

#include "business/cards/look_up_store.hpp"

namespace onecard::cards {
namespace {

// One statement each, over the index or the cards and the people they belong to.
constexpr Statement select_by_card{"cards.look_up_by_card", R"sql(
    SELECT c.card_no, c.bank, c.social_state, c.bank_state, c.state_day, p.name, p.live_status, p.town
      FROM cards c JOIN people_v p ON p.person_key = c.person_key WHERE c.card_no = $1)sql"};
constexpr Statement select_by_person{"cards.look_up_by_person", R"sql(
    SELECT c.card_no, c.bank, c.social_state, c.bank_state, c.state_day, p.name, p.live_status, p.town
      FROM card_index c JOIN people_v p ON p.person_key = c.person_key WHERE c.person_key = $1)sql"};
constexpr Statement select_bank_of{"cards.select_bank_of_organisation", R"sql(
    SELECT 1 FROM banks WHERE code = $1 AND organisation = $2)sql"};

CardAtCounter card_of(const Row& row) {
    return {.card_no = row.text(0),
            .bank = row.number(1),
            .social_state = static_cast<SocialState>(row.number(2)),
            .bank_state = static_cast<BankState>(row.number(3)),
            .state_day = row.date(4),
            .name = row.text(5),
            .live_status = row.number(6),
            .town = row.region(7)};
}

}  // namespace

void look_up_by_card(Database& db, std::string_view card_no, const LookAtCard& look) {
    db.each(select_by_card, [&](const Row& row) { look(card_of(row)); }, card_no);
}

void look_up_by_person(Database& db, const PersonKey& key, const LookAtCard& look) {
    db.each(select_by_person, [&](const Row& row) { look(card_of(row)); }, key);
}

bool is_bank_of(Database& db, std::int64_t bank, std::int64_t organisation) {
    return db.number_or(0, select_bank_of, bank, organisation) == 1;
}

}  // namespace onecard::cards
