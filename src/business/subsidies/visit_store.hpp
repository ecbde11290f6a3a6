#pragma once
// Visits: people of a batch without a card that takes money, whom their bank is to help, and what came of it.

#include "business/subsidies/roster_store.hpp"

namespace onecard::subsidies {

enum class VisitOutcome { done, not_home, declined, moved_away, to_office, other };
std::span<const Label<VisitOutcome>> labels_of(VisitOutcome);

/// What the holder, the bank and the office are to do; empty where the row needs no help.
Words help_for(MatchCode code);

struct Visit {
    BatchId batch;
    std::int64_t seq = 0;
    PersonKey person{};
    std::string title, payee_name;
    RegionCode town{}, village{};
    std::int64_t bank = 0;
    MatchCode match{};
    std::optional<VisitOutcome> outcome;   ///< none yet
    std::string note, told_by;
    std::optional<Instant> told_at;
    std::int64_t told = 0;                 ///< how often the bank spoke of it
};
struct VisitFilter {
    BatchId batch{};
    std::int64_t bank = 0;                 ///< 0 all within reach
    std::optional<bool> told;
    BatchId after_batch{};
    std::int64_t after_seq = 0;
    std::int64_t limit = 50;
};
/// Of batches not yet closed, within the actor's region, of the actor's department or bank where bound to one; by batch
/// and number.
std::vector<Visit> list_visits(Unit& unit, const VisitFilter& filter);
/// Throws subsidies.visit_not_found, also for one outside the actor's reach.
Visit must_find_visit(Unit& unit, std::string_view spoken);
/// "batch_41-17"
std::string spoken_visit(const Visit& visit);
/// Throws subsidies.row_changed_meanwhile where another spoke first.
void insert_visit_word(Unit& unit, const Visit& visit, VisitOutcome outcome, std::string_view note);

}  // namespace onecard::subsidies
