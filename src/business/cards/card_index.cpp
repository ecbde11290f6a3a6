// Every SQL statement on the card index and its log of changes.

#include "business/cards/card_index.hpp"

#include <algorithm>
#include <numeric>

#include "business/cards/card_rules.hpp"

namespace onecard::cards {
namespace {

// The keys come as one value of 16 bytes each, in ascending order: one text for both databases, no temporary
// table,
// and the index is probed from its beginning to its end. COALESCE gives $1 its type on PostgreSQL.
constexpr Statement select_entries{"cards.select_entries", R"sql(
    WITH RECURSIVE wanted(i, person_key) AS (
        SELECT CAST(0 AS BIGINT), substr(COALESCE($1, (SELECT person_key FROM card_index LIMIT 0)), 1, 16)
         UNION ALL
        SELECT i + 1, substr($1, CAST(i * 16 + 17 AS INTEGER), 16) FROM wanted WHERE i < $2 - 1)
    SELECT w.i, c.name_hash, c.live_status, c.town, c.head_key, c.valid_cards, c.card_no, c.card_region,
           c.bank,
           c.social_state, c.bank_state, c.state_day, c.account_tail, c.account_sealed
      FROM wanted w CROSS JOIN card_index c WHERE c.person_key = w.person_key)sql"};

constexpr Statement delete_entries{"cards.delete_entries", R"sql(
    WITH RECURSIVE wanted(i, person_key) AS (
        SELECT CAST(0 AS BIGINT), substr(COALESCE($1, (SELECT person_key FROM card_index LIMIT 0)), 1, 16)
         UNION ALL
        SELECT i + 1, substr($1, CAST(i * 16 + 17 AS INTEGER), 16) FROM wanted WHERE i < $2 - 1)
    DELETE FROM card_index WHERE person_key IN (SELECT person_key FROM wanted))sql"};

constexpr Statement select_people_for_index{"cards.select_people_for_index", R"sql(
    WITH RECURSIVE wanted(i, person_key) AS (
        SELECT CAST(0 AS BIGINT), substr(COALESCE($1, (SELECT person_key FROM card_index LIMIT 0)), 1, 16)
         UNION ALL
        SELECT i + 1, substr($1, CAST(i * 16 + 17 AS INTEGER), 16) FROM wanted WHERE i < $2 - 1)
    SELECT w.i, p.name_hash, p.live_status, p.town, p.head_key
      FROM wanted w CROSS JOIN people_v p WHERE p.person_key = w.person_key)sql"};

constexpr Statement select_cards_for_index{"cards.select_cards_for_index", R"sql(
    WITH RECURSIVE wanted(i, person_key) AS (
        SELECT CAST(0 AS BIGINT), substr(COALESCE($1, (SELECT person_key FROM card_index LIMIT 0)), 1, 16)
         UNION ALL
        SELECT i + 1, substr($1, CAST(i * 16 + 17 AS INTEGER), 16) FROM wanted WHERE i < $2 - 1)
    SELECT w.i, c.card_no, c.bank, c.social_state, c.bank_state, c.state_day, c.issued_on, c.region,
           c.account_tail,
           c.sealed
      FROM wanted w CROSS JOIN cards c WHERE c.person_key = w.person_key)sql"};

constexpr Statement take_turn{"cards.take_change_turn", R"sql(
    UPDATE card_change_turns SET last_turn = last_turn + 1 WHERE one = 1 RETURNING last_turn)sql"};
constexpr Statement select_last_turn{"cards.select_last_change_turn",
                                     "SELECT last_turn FROM card_change_turns WHERE one = 1"};

constexpr Statement insert_changes{"cards.insert_changes", R"sql(
    WITH RECURSIVE wanted(i, person_key) AS (
        SELECT CAST(0 AS BIGINT), substr(COALESCE($1, (SELECT person_key FROM card_index LIMIT 0)), 1, 16)
         UNION ALL
        SELECT i + 1, substr($1, CAST(i * 16 + 17 AS INTEGER), 16) FROM wanted WHERE i < $2 - 1)
    INSERT INTO card_change_log (turn, person_key, at, what)
    SELECT $3, person_key, $4, $5 FROM wanted)sql"};

constexpr Statement select_changed_after{"cards.select_changed_after", R"sql(
    SELECT DISTINCT person_key FROM card_change_log WHERE turn > $1 ORDER BY person_key)sql"};

constexpr std::string_view index_columns =
    "person_key, name_hash, live_status, town, head_key, valid_cards, card_no, card_region, bank, "
    "social_state, "
    "bank_state, state_day, account_tail, account_sealed, changed_at";

static_assert(sizeof(PersonKey) == 16, "keys are handed to statements as they lie in memory");
Blob blob_of(std::span<const PersonKey> keys) {
    return {{reinterpret_cast<const char*>(keys.data()), keys.size() * sizeof(PersonKey)}};
}

std::optional<PersonKey> head_of(const Row& row, int column) {
    if (row.is_null(column)) return {};
    return row.person_key(column);
}

/// One card as the index needs it.
struct IndexedCard {
    std::int64_t person = 0;
    std::string card_no;
    std::int64_t bank = 0, social_state = 0, bank_state = 0, state_day = 0, issued_on = 0, region = 0,
                 account_tail = 0;
    std::string sealed;
};

CardRank rank_of(const IndexedCard& card) {
    return {static_cast<SocialState>(card.social_state), card.issued_on, card.card_no};
}

}  // namespace

std::vector<IndexEntry> find_entries(Database& db, std::span<const PersonKey> keys) {
    std::vector<IndexEntry> entries(keys.size());
    if (keys.empty()) return entries;
    std::vector<std::uint32_t> order(keys.size());
    std::iota(order.begin(), order.end(), 0u);
    if (!std::ranges::is_sorted(keys)) std::ranges::sort(order, {}, [&](std::uint32_t i) { return keys[i]; });
    std::vector<PersonKey> sorted(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        sorted[i] = keys[order[i]];
        entries[i].key = keys[i];
    }
    db.each(
        select_entries,
        [&](const Row& row) {
            IndexEntry& entry = entries[order[static_cast<std::size_t>(row.number(0))]];
            entry.known = true;
            entry.name_hash = static_cast<std::uint64_t>(row.number(1));
            entry.live_status = row.number(2);
            entry.town = row.region(3);
            entry.head_key = head_of(row, 4);
            entry.valid_cards = row.number(5);
            entry.card_no = row.text(6);
            entry.card_region = row.region(7);
            entry.bank = row.number(8);
            entry.social_state = static_cast<SocialState>(row.number(9));
            entry.bank_state = static_cast<BankState>(row.number(10));
            entry.state_day = row.date(11);
            entry.account_tail = row.number(12);
            entry.account_sealed = row.blob(13);
        },
        blob_of(sorted), sorted.size());
    return entries;
}

std::int64_t last_change_turn(Database& db) {
    return db.number_or(0, select_last_turn);
}

std::vector<PersonKey> changed_after(Database& db, std::int64_t turn) {
    std::vector<PersonKey> keys;
    db.each(select_changed_after, [&](const Row& row) { keys.push_back(row.person_key(0)); }, turn);
    return keys;
}

void log_changes(Unit& unit, std::span<const PersonKey> keys, std::string_view what) {
    if (keys.empty()) return;
    std::int64_t turn = 0;
    unit.db.each(take_turn, [&](const Row& row) { turn = row.number(0); });
    unit.db.change(insert_changes, blob_of(keys), keys.size(), turn, unit.now, what);
}

void rewrite_index(Unit& unit, std::span<const PersonKey> sorted) {
    if (sorted.empty()) return;
    struct IndexedPerson {
        bool known = false;
        std::int64_t name_hash = 0, live_status = 1, town = 0;
        std::optional<PersonKey> head_key;
    };
    std::vector<IndexedPerson> people(sorted.size());
    unit.db.each(
        select_people_for_index,
        [&](const Row& row) {
            people[static_cast<std::size_t>(row.number(0))] = {true, row.number(1), row.number(2),
                                                               row.number(3), head_of(row, 4)};
        },
        blob_of(sorted), sorted.size());
    std::vector<IndexedCard> cards;
    cards.reserve(sorted.size());
    unit.db.each(
        select_cards_for_index,
        [&](const Row& row) {
            cards.push_back({row.number(0), row.string(1), row.number(2), row.number(3), row.number(4),
                             row.number(5), row.number(6), row.number(7), row.number(8), row.string(9)});
        },
        blob_of(sorted), sorted.size());
    if (!std::ranges::is_sorted(cards, {}, &IndexedCard::person))
        std::ranges::stable_sort(cards, {}, &IndexedCard::person);

    unit.db.change(delete_entries, blob_of(sorted), sorted.size());
    const auto load = unit.db.bulk_load("card_index", index_columns);
    std::size_t at = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const std::size_t from = at;
        while (at < cards.size() && cards[at].person == static_cast<std::int64_t>(i)) ++at;
        if (!people[i].known) continue;
        const std::span mine{cards.data() + from, at - from};
        static const IndexedCard none;
        const IndexedCard& chosen = mine.empty() ? none : mine[chosen_card(mine, rank_of)];
        const std::int64_t valid = std::ranges::count_if(mine, [](const IndexedCard& card) {
            return is_valid(static_cast<SocialState>(card.social_state));
        });
        load->row(std::array<Value, 15>{to_value(sorted[i]), people[i].name_hash, people[i].live_status,
                                        people[i].town, to_value(people[i].head_key), valid,
                                        to_value(chosen.card_no), chosen.region, chosen.bank,
                                        chosen.social_state, chosen.bank_state, chosen.state_day,
                                        chosen.account_tail, Blob{chosen.sealed}, to_value(unit.now)});
    }
    load->finish();
}

void refresh_index(Unit& unit, std::span<const PersonKey> keys, std::string_view what) {
    std::vector<PersonKey> sorted{keys.begin(), keys.end()};
    std::ranges::sort(sorted);
    const auto repeated = std::ranges::unique(sorted);
    sorted.erase(repeated.begin(), repeated.end());
    rewrite_index(unit, sorted);
    log_changes(unit, sorted, what);
}

void load_index(Unit& unit, std::span<const people::PersonRow> people,
                std::span<const people::SavedPerson> saved, std::span<const CardRow> cards) {
    const auto load = unit.db.bulk_load("card_index", index_columns);
    const Value now = to_value(unit.now);
    std::size_t at = 0;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const std::size_t from = at;
        while (at < cards.size() && cards[at].key == people[i].key) ++at;
        if (saved[i].how != people::Saved::fresh) continue;
        const std::span mine{cards.data() + from, at - from};
        static const CardRow none;
        const CardRow& chosen = mine.empty() ? none : mine[chosen_card(mine, [](const CardRow& card) {
            return CardRank{card.social_state, card.issued_on, card.card_no};
        })];
        const std::int64_t valid =
            std::ranges::count_if(mine, [](const CardRow& card) { return is_valid(card.social_state); });
        load->row(std::array<Value, 15>{
            to_value(people[i].key), static_cast<std::int64_t>(people[i].name_hash), saved[i].live_status,
            to_value(saved[i].town), to_value(saved[i].head_key), valid, chosen.card_no,
            to_value(chosen.region), chosen.bank, static_cast<std::int64_t>(chosen.social_state),
            static_cast<std::int64_t>(chosen.bank_state), to_value(chosen.state_day), chosen.account_tail,
            Blob{chosen.sealed}, now});
    }
    load->finish();
}

}  // namespace onecard::cards
