#pragma once
// The parameters of a card's life, which must be found whether or not a pack is in force: a loss is reported any day.

#include "base/problem.hpp"
#include "business/policies/policies.hpp"

namespace onecard::cards {

/// What a place says; where its pack has ended and nothing follows it yet, what the schema says.
template <class Ask>
auto in_any_case(Ask ask) {
    try {
        return ask(std::optional<policies::PackId>{});
    } catch (const Problem& problem) {
        if (problem.kind().code != "policies.pack_expired") throw;
        return ask(std::optional{policies::PackId{}});
    }
}
inline bool flag_in_any_case(Database& db, RegionCode region, std::string_view key, Date date) {
    return in_any_case([&](std::optional<policies::PackId> pack) {
        return pack ? policies::flag(db, *pack, key, date) : policies::flag(db, region, key, date);
    });
}
inline std::string text_in_any_case(Database& db, RegionCode region, std::string_view key, Date date) {
    return in_any_case([&](std::optional<policies::PackId> pack) {
        return pack ? policies::text(db, *pack, key, date) : policies::text(db, region, key, date);
    });
}

}  // namespace onecard::cards
