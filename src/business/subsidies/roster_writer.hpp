#pragma once
// RosterWriter: decides the rows of one roster chunk by chunk and writes rows and findings in bulk. The import of a
// sheet and the correction of one row go through it, so that both judge alike.

#include <deque>
#include <map>

#include "business/subsidies/item.hpp"
#include "business/subsidies/person_key_set.hpp"
#include "business/subsidies/roster_reader.hpp"
#include "business/subsidies/roster_store.hpp"
#include "business/subsidies/row_matching.hpp"
#include "business/subsidies/row_order_store.hpp"

namespace onecard::subsidies {

class RosterWriter {
public:
    /// Gathers what rows are judged by: who stands in the period already, who is excluded by other items.
    RosterWriter(Unit& unit, const Batch& batch, const Item& item, Roster roster);

    /// For a roster that has rows already: nobody of it may stand in it twice.
    void remember_rows(Database& db);
    /// Fills in whom the lines name. May run on another thread than write(), ahead of it.
    void find_people(Database& db, RosterChunk& chunk) const;
    /// The people of the chunk must have been found.
    void write(Unit& unit, RosterChunk& chunk);
    /// Adds what was written to the kept sums by town, bank and code.
    void write_sums(Database& db);

    /// With the counts of what was written added.
    Roster& roster() { return roster_; }
    /// The payable of what was written.
    const BatchTotals& totals() const { return totals_; }
    const MatchContext& context() const { return context_; }

private:
    /// A row as it will be written; the texts lie in the chunk, in the entries or in `resealed_`.
    struct Payee {
        const cards::IndexEntry* entry = nullptr;
        PersonKey key{};
        std::string_view name, sealed;
    };
    struct Resealed {
        std::string name, sealed;
    };

    void write_rows(Unit& unit, RosterChunk& chunk, const std::vector<Payee>& payees);
    const ProblemKind* refused(const SheetLine& line, const cards::IndexEntry& named, const Payee& payee);
    void count(const SheetLine& line, const Matched& match, std::int64_t warnings);
    void write_findings(Unit& unit, RosterChunk& chunk);
    std::vector<cards::IndexEntry> find_heads(Database& db,
                                              const std::vector<cards::IndexEntry>& named) const;
    Payee choose_payee(Unit& unit, const cards::IndexEntry& named,
                       const std::vector<cards::IndexEntry>& heads);

    Roster roster_;
    MatchContext context_;
    PersonKeySet in_file_, in_period_, excluded_, exceptions_;
    std::deque<Resealed> resealed_;
    std::map<std::tuple<RegionCode, std::int64_t, MatchCode>, MatchSum> sums_;
    PackedStretch order_;
    BatchTotals totals_;
};

/// What the rows of this batch are checked against; towns and banks are to be added.
RosterChecks checks_of(const Batch& batch, const Item& item, Date today);

}  // namespace onecard::subsidies
