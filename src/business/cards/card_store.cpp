// Every SQL statement on cards.

#include "business/cards/card_store.hpp"

#include <algorithm>
#include <deque>

#include "business/cards/card_index.hpp"
#include "business/cards/card_rules.hpp"

namespace onecard::cards {
namespace {

constexpr Statement select_any_between{"cards.select_any_between", R"sql(
    SELECT 1 FROM cards WHERE person_key >= $1 AND person_key <= $2 LIMIT 1)sql"};

constexpr Statement select_known_cards{"cards.select_known_cards", R"sql(
    WITH RECURSIVE wanted(i, person_key) AS (
        SELECT CAST(0 AS BIGINT), substr(COALESCE($1, (SELECT person_key FROM card_index LIMIT 0)), 1, 16)
         UNION ALL
        SELECT i + 1, substr($1, CAST(i * 16 + 17 AS INTEGER), 16) FROM wanted WHERE i < $2 - 1)
    SELECT w.i, c.card_no, c.generation, c.bank, c.social_state, c.bank_state, c.state_day, c.issued_on,
           c.region,
           c.account_tail, c.account_key, c.sealed, c.changed_at
      FROM wanted w CROSS JOIN cards c WHERE c.person_key = w.person_key)sql"};

constexpr Statement delete_cards_of{"cards.delete_cards_of", R"sql(
    WITH RECURSIVE wanted(i, person_key) AS (
        SELECT CAST(0 AS BIGINT), substr(COALESCE($1, (SELECT person_key FROM card_index LIMIT 0)), 1, 16)
         UNION ALL
        SELECT i + 1, substr($1, CAST(i * 16 + 17 AS INTEGER), 16) FROM wanted WHERE i < $2 - 1)
    DELETE FROM cards WHERE person_key IN (SELECT person_key FROM wanted))sql"};

constexpr Statement select_cards_of_person{"cards.select_cards_of_person", R"sql(
    SELECT card_no, generation, bank, social_state, bank_state, state_day, issued_on, region, sealed
      FROM cards WHERE person_key = $1)sql"};

constexpr Statement select_holders{"cards.select_holders", "SELECT person_key FROM cards WHERE card_no = $1"};

constexpr Statement update_one_social_state{"cards.update_one_social_state", R"sql(
    UPDATE cards SET social_state = $4, changed_at = $5
     WHERE person_key = $1 AND card_no = $2 AND social_state = $3)sql"};

constexpr std::string_view card_columns =
    "person_key, card_no, generation, bank, social_state, bank_state, state_day, issued_on, region, "
    "account_tail, "
    "account_key, sealed, changed_at";

static_assert(sizeof(PersonKey) == 16, "keys are handed to statements as they lie in memory");
Blob blob_of(std::span<const PersonKey> keys) {
    return {{reinterpret_cast<const char*>(keys.data()), keys.size() * sizeof(PersonKey)}};
}
Blob account_blob(const CardRow& card) {
    if (!card.has_account) return {};
    return {{reinterpret_cast<const char*>(card.account_key.data()), card.account_key.size()}};
}

struct KnownCard {
    std::int64_t person = 0;
    std::string card_no;
    std::int64_t generation = 0, bank = 0, social_state = 0, bank_state = 0, state_day = 0, issued_on = 0,
                 region = 0, account_tail = 0;
    std::string account_key, sealed;
    std::int64_t changed_at = 0;
};

enum class CardHow : std::uint8_t { changed, same, confirmed };

/// Takes over what the row leaves open, then says whether the row brings anything new. `confirmed`: nothing
/// but a
/// newer day as of which the states are known.
CardHow merge(CardRow& row, const KnownCard& known, bool& stays_cancelled) {
    if (row.generation == 0) row.generation = known.generation;
    if (row.issued_on == 0) row.issued_on = known.issued_on;
    // Where a card was issued does not change when its holder moves.
    row.region = RegionCode::of_number(known.region);
    if (static_cast<SocialState>(known.social_state) == SocialState::cancelled &&
        row.social_state != SocialState::cancelled) {
        stays_cancelled = true;
        row.social_state = SocialState::cancelled;
    }
    const bool same = row.generation == known.generation && row.bank == known.bank &&
                      static_cast<std::int64_t>(row.social_state) == known.social_state &&
                      static_cast<std::int64_t>(row.bank_state) == known.bank_state &&
                      row.issued_on == known.issued_on && account_blob(row).bytes == known.account_key;
    if (!same) return CardHow::changed;
    return row.state_day.number() > known.state_day ? CardHow::confirmed : CardHow::same;
}

}  // namespace

void seal_account(Sealer& sealer, const PersonKey& key, const BankAccount& account, std::string& out) {
    out.clear();
    if (!account) return;
    thread_local std::string packed;
    pack_fields({{PersonalField::account, account.reveal()}}, packed);
    sealer.seal(packed, std::span<const std::uint8_t>{key.bytes}, out);
}

SavedCards save_card_rows(Unit& unit, std::span<const CardRow> cards) {
    SavedCards saved;
    if (cards.empty()) return saved;
    std::vector<CardRow> rows{cards.begin(), cards.end()};
    std::vector<PersonKey> holders;
    for (const CardRow& row : rows)
        if (holders.empty() || holders.back() != row.key) holders.push_back(row.key);

    std::vector<KnownCard> known;
    if (unit.db.number_or(0, select_any_between, holders.front(), holders.back()) != 0) {
        unit.db.each(
            select_known_cards,
            [&](const Row& row) {
                known.push_back({row.number(0), row.string(1), row.number(2), row.number(3), row.number(4),
                                 row.number(5), row.number(6), row.number(7), row.number(8), row.number(9),
                                 std::string{row.blob(10)}, std::string{row.blob(11)}, row.number(12)});
            },
            blob_of(holders), holders.size());
        const auto place = [](const KnownCard& card) {
            return std::pair{card.person, std::string_view{card.card_no}};
        };
        if (!std::ranges::is_sorted(known, {}, place)) std::ranges::sort(known, {}, place);
    }

    // Per holder: merge the rows with the known cards; a holder with any news is taken out and written anew
    // as a whole,
    // so that two statements serve for a chunk however many changed.
    struct Written {
        const CardRow* row = nullptr;
        const KnownCard* known = nullptr;  ///< a card of the same holder of which the rows say nothing
        std::int64_t changed_at = 0;
    };
    std::vector<Written> written, of_holder;
    std::vector<PersonKey> rewritten;
    std::size_t row = 0, kept = 0;
    for (std::size_t holder = 0; holder < holders.size(); ++holder) {
        of_holder.clear();
        const bool had_cards = kept < known.size() && known[kept].person == static_cast<std::int64_t>(holder);
        bool changed = false, confirmed = false;
        for (; row < rows.size() && rows[row].key == holders[holder]; ++row) {
            const auto is_here = [&] {
                return kept < known.size() && known[kept].person == static_cast<std::int64_t>(holder);
            };
            for (; is_here() && known[kept].card_no < rows[row].card_no; ++kept)
                of_holder.push_back({nullptr, &known[kept]});
            if (!is_here() || known[kept].card_no != rows[row].card_no) {
                ++saved.counts.fresh;
                changed = true;
                of_holder.push_back({&rows[row], nullptr, unit.now.micros()});
                continue;
            }
            bool stays_cancelled = false;
            const CardHow how = merge(rows[row], known[kept], stays_cancelled);
            if (stays_cancelled) saved.stay_cancelled.push_back(row);
            ++(how == CardHow::changed ? saved.counts.changed : saved.counts.same);
            changed = changed || how == CardHow::changed;
            confirmed = confirmed || how == CardHow::confirmed;
            if (how == CardHow::same)
                of_holder.push_back({nullptr, &known[kept]});
            else
                of_holder.push_back({&rows[row], nullptr,
                                     how == CardHow::changed ? unit.now.micros() : known[kept].changed_at});
            ++kept;
        }
        for (; kept < known.size() && known[kept].person == static_cast<std::int64_t>(holder); ++kept)
            of_holder.push_back({nullptr, &known[kept]});
        if (!changed && !confirmed) continue;
        (changed ? saved.touched : saved.confirmed).push_back(holders[holder]);
        if (had_cards) rewritten.push_back(holders[holder]);
        written.insert(written.end(), of_holder.begin(), of_holder.end());
    }
    if (!rewritten.empty()) unit.db.change(delete_cards_of, blob_of(rewritten), rewritten.size());
    if (written.empty()) return saved;

    const auto load = unit.db.bulk_load("cards", card_columns);
    for (const Written& one : written) {
        if (one.row != nullptr) {
            const CardRow& card = *one.row;
            load->row(std::array<Value, 13>{
                to_value(card.key), card.card_no, card.generation, card.bank,
                static_cast<std::int64_t>(card.social_state), static_cast<std::int64_t>(card.bank_state),
                to_value(card.state_day), card.issued_on, to_value(card.region), card.account_tail,
                account_blob(card), Blob{card.sealed}, one.changed_at});
        } else {
            const KnownCard& card = *one.known;
            load->row(std::array<Value, 13>{to_value(holders[static_cast<std::size_t>(card.person)]),
                                            to_value(card.card_no), card.generation, card.bank,
                                            card.social_state, card.bank_state, card.state_day,
                                            card.issued_on, card.region, card.account_tail,
                                            Blob{card.account_key}, Blob{card.sealed}, card.changed_at});
        }
    }
    load->finish();
    return saved;
}

RegistryCounts save_registry(Unit& unit, std::span<const people::PersonRow> people,
                             std::span<const CardRow> cards) {
    RegistryCounts counts;
    const std::vector<people::SavedPerson> saved = people::save_people(unit, people);
    SavedCards saved_cards = save_card_rows(unit, cards);
    counts.cards = saved_cards.counts;
    counts.stay_cancelled = std::move(saved_cards.stay_cancelled);

    std::vector<PersonKey> fresh, known;
    std::size_t card = 0;
    for (std::size_t i = 0; i < people.size(); ++i) {
        while (card < saved_cards.touched.size() && saved_cards.touched[card] < people[i].key) ++card;
        const bool card_touched =
            card < saved_cards.touched.size() && saved_cards.touched[card] == people[i].key;
        switch (saved[i].how) {
            case people::Saved::fresh:
                ++counts.people.fresh;
                fresh.push_back(people[i].key);
                continue;
            case people::Saved::changed: ++counts.people.changed; break;
            case people::Saved::still_dead: counts.still_dead.push_back(i); [[fallthrough]];
            case people::Saved::same: ++counts.people.same; break;
        }
        if (card_touched || saved[i].how != people::Saved::same) known.push_back(people[i].key);
    }
    if (!fresh.empty()) {
        load_index(unit, people, saved, cards);
        log_changes(unit, fresh, "card");
    }
    refresh_index(unit, known, "card");
    rewrite_index(unit, saved_cards.confirmed);
    counts.touched = static_cast<std::int64_t>(fresh.size() + known.size());
    return counts;
}

std::vector<Card> list_cards(Unit& unit, const PersonKey& key) {
    std::vector<Card> cards;
    unit.db.each(
        select_cards_of_person,
        [&](const Row& row) {
            Card& card = cards.emplace_back();
            card.key = key;
            card.card_no = row.string(0);
            card.generation = row.number(1);
            card.bank = row.number(2);
            card.social_state = static_cast<SocialState>(row.number(3));
            card.bank_state = static_cast<BankState>(row.number(4));
            card.state_day = row.date(5);
            if (row.number(6) != 0) card.issued_on = row.date(6);
            card.region = row.region(7);
            if (row.blob(8).empty()) return;
            const PersonalFields opened =
                unpack_fields(unit.sealer.open(row.blob(8), std::span<const std::uint8_t>{key.bytes}));
            // A bank that gives no card number gives a settlement account, which has no check digit.
            const auto number = BankAccount::parse(opened[PersonalField::account], AccountKind::card);
            card.account = number ? *number
                                  : BankAccount::parse(opened[PersonalField::account], AccountKind::account).value();
        },
        key);
    std::ranges::sort(cards, [](const Card& a, const Card& b) {
        const auto rank = [](const Card& card) {
            return CardRank{card.social_state, card.issued_on ? card.issued_on->number() : 0, card.card_no};
        };
        return is_better(rank(a), rank(b));
    });
    return cards;
}

void save_cards(Unit& unit, std::span<const Card> cards) {
    std::vector<const Card*> sorted(cards.size());
    std::ranges::transform(cards, sorted.begin(), [](const Card& card) { return &card; });
    std::ranges::sort(sorted, {},
                      [](const Card* card) { return std::pair{card->key, std::string_view{card->card_no}}; });
    std::vector<CardRow> rows;
    std::deque<std::string> sealed;
    for (const Card* card : sorted) {
        seal_account(unit.sealer, card->key, card->account, sealed.emplace_back());
        rows.push_back({.key = card->key,
                        .card_no = card->card_no,
                        .generation = card->generation,
                        .bank = card->bank,
                        .social_state = card->social_state,
                        .bank_state = card->bank_state,
                        .state_day = card->state_day,
                        .issued_on = card->issued_on ? card->issued_on->number() : 0,
                        .region = card->region,
                        .account_tail = tail_of(card->account.reveal()),
                        .has_account = static_cast<bool>(card->account),
                        .account_key = card->account ? unit.hasher.blind("account", card->account.reveal())
                                                     : std::array<std::uint8_t, 16>{},
                        .sealed = sealed.back()});
    }
    const SavedCards saved = save_card_rows(unit, rows);
    refresh_index(unit, saved.touched, "card");
    rewrite_index(unit, saved.confirmed);
}

std::vector<PersonKey> find_holders(Database& db, std::string_view card_no) {
    std::vector<PersonKey> holders;
    db.each(select_holders, [&](const Row& row) { holders.push_back(row.person_key(0)); }, card_no);
    return holders;
}

bool update_social_state(Unit& unit, const PersonKey& key, std::string_view card_no, SocialState from,
                         SocialState to) {
    return unit.db.change(update_one_social_state, key, card_no, static_cast<std::int64_t>(from),
                          static_cast<std::int64_t>(to), unit.now) == 1;
}

}  // namespace onecard::cards
