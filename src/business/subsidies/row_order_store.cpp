// Packs amounts and towns of a roster's rows, and finds a page by either without reading the rows.

#include "business/subsidies/row_order_store.hpp"

#include <algorithm>
#include <stdexcept>

namespace onecard::subsidies {
namespace {

constexpr std::size_t width = 8;

constexpr Statement insert_order{"subsidies.insert_roster_order", R"sql(
    INSERT INTO roster_orders (roster, first_seq, amounts, towns) VALUES ($1, $2, $3, $4))sql"};
constexpr Statement select_amounts{"subsidies.select_packed_amounts", R"sql(
    SELECT first_seq, amounts FROM roster_orders WHERE roster = $1 ORDER BY first_seq)sql"};
constexpr Statement select_towns{"subsidies.select_packed_towns", R"sql(
    SELECT first_seq, towns FROM roster_orders WHERE roster = $1 ORDER BY first_seq)sql"};
constexpr Statement select_both{"subsidies.select_packed_amounts_and_towns", R"sql(
    SELECT first_seq, amounts, towns FROM roster_orders WHERE roster = $1 ORDER BY first_seq)sql"};
constexpr Statement delete_packed{"subsidies.delete_roster_orders",
                                  "DELETE FROM roster_orders WHERE roster = $1"};

void put(std::string& out, std::int64_t number) {
    auto rest = static_cast<std::uint64_t>(number);
    for (std::size_t byte = 0; byte < width; ++byte, rest >>= 8) out += static_cast<char>(rest & 0xFF);
}

std::int64_t number_at(std::string_view packed, std::size_t row) {
    std::uint64_t number = 0;
    for (std::size_t byte = width; byte-- > 0;)
        number = number << 8 | static_cast<unsigned char>(packed[row * width + byte]);
    return static_cast<std::int64_t>(number);
}

using Place = std::pair<std::int64_t, std::int64_t>;  // key, seq

struct ComesFirst {
    bool descending;
    bool operator()(const Place& one, const Place& other) const {
        return descending ? other < one : one < other;
    }
};

/// Keeps the first so many places of an order beyond a given one.
class FirstPlaces {
public:
    FirstPlaces(ComesFirst order, Place after, std::size_t wanted)
        : order_{order}, after_{after}, wanted_{wanted} {}

    void take(Place place) {
        if (!order_(after_, place)) return;
        if (heap_.size() == wanted_) {
            if (!order_(place, heap_.front())) return;
            std::ranges::pop_heap(heap_, order_);
            heap_.pop_back();
        }
        heap_.push_back(place);
        std::ranges::push_heap(heap_, order_);
    }
    std::vector<std::int64_t> seqs() {
        std::ranges::sort_heap(heap_, order_);
        std::vector<std::int64_t> found;
        for (const Place& place : heap_) found.push_back(place.second);
        return found;
    }

private:
    ComesFirst order_;
    Place after_;
    std::size_t wanted_;
    std::vector<Place> heap_;  // the last of the order in front
};

bool asks_for_more(const RowFilter& filter) {
    return filter.bank >= 0 || !filter.match.empty() || filter.stopped || filter.payable ||
           filter.with_warnings;
}

}  // namespace

void PackedStretch::add(std::int64_t seq, Money amount, RegionCode town) {
    if (amounts_.empty()) first_seq_ = seq;
    if (seq != first_seq_ + static_cast<std::int64_t>(amounts_.size() / width))
        throw std::logic_error{"the rows of a stretch do not follow each other"};
    put(amounts_, amount.fen());
    put(towns_, town.number());
}

void PackedStretch::write(Database& db, RosterId roster) {
    if (amounts_.empty()) return;
    db.change(insert_order, roster, first_seq_, Blob{amounts_}, Blob{towns_});
    amounts_.clear();
    towns_.clear();
}

std::optional<std::vector<std::int64_t>> seqs_by_order(Database& db, RosterId roster, const RowFilter& filter,
                                                       std::int64_t key, std::int64_t seq) {
    if (filter.order == RowOrder::seq || filter.limit <= 0 || asks_for_more(filter)) return {};
    const bool by_amount = filter.order == RowOrder::amount;
    const std::int64_t town = filter.town.number();
    FirstPlaces first{{filter.descending}, {key, seq}, static_cast<std::size_t>(filter.limit)};
    bool is_packed = false;
    db.each(
        !by_amount  ? select_towns
        : town == 0 ? select_amounts
                    : select_both,
        [&](const Row& row) {
            is_packed = true;
            const std::int64_t from = row.number(0);
            const std::string_view keys = row.blob(1);
            const std::string_view towns = by_amount && town != 0 ? row.blob(2)
                                           : by_amount            ? std::string_view{}
                                                                  : keys;
            for (std::size_t i = 0; i < keys.size() / width; ++i)
                if (town == 0 || number_at(towns, i) == town)
                    first.take({number_at(keys, i), from + static_cast<std::int64_t>(i)});
        },
        roster);
    if (!is_packed) return {};
    return first.seqs();
}

void delete_orders(Database& db, RosterId roster) {
    db.change(delete_packed, roster);
}

}  // namespace onecard::subsidies
