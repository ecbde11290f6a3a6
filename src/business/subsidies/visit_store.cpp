// Every statement on visits.

#include "business/subsidies/visit_store.hpp"

#include <charconv>

#include "business/subsidies/problems.hpp"
#include "business/subsidies/subsidies.hpp"

namespace onecard::subsidies {
namespace {

// $5 is the actor's organisation, or -1 where it reaches all: a department sees its batches, a bank its own rows.
constexpr Statement select_visits{"subsidies.select_visits", R"sql(
    SELECT b.id, w.seq, w.person_key, b.title, w.payee_name, w.town, w.village, w.bank, w.match_code,
           v.outcome, v.note, v.actor, v.at, COALESCE(v.nth, 0)
      FROM subsidy_batches b
      JOIN effective_rows_v w ON w.roster = b.roster
      LEFT JOIN bank_channels_v c ON c.bank = w.bank
      LEFT JOIN subsidy_visits v
        ON v.batch = b.id AND v.seq = w.seq AND v.person_key = w.person_key
       AND v.nth = (SELECT MAX(n.nth) FROM subsidy_visits n WHERE n.batch = b.id AND n.seq = w.seq)
     WHERE b.state NOT IN ('closed', 'cancelled') AND ($1 = 0 OR b.id = $1) AND ($2 = 0 OR w.bank = $2)
       AND b.region BETWEEN $3 AND $4 AND ($5 = -1 OR b.organisation = $5 OR c.organisation = $5)
       AND w.match_code IN ('M01', 'M02', 'M04', 'M05', 'M08') AND w.stopped = 0
       AND ($6 = -1 OR (CASE WHEN v.nth IS NULL THEN 0 ELSE 1 END) = $6)
       AND (b.id > $7 OR (b.id = $7 AND w.seq > $8)) AND ($9 = 0 OR w.seq = $9)
     ORDER BY b.id, w.seq LIMIT $10)sql"};
constexpr Statement select_cardless{"subsidies.select_cardless_rows", R"sql(
    SELECT w.seq, w.person_key, w.payee_key, b.title, w.payee_name, w.match_code, w.town, w.bank
      FROM subsidy_batches b JOIN effective_rows_v w ON w.roster = b.roster
     WHERE b.id = $1 AND b.state NOT IN ('closed', 'cancelled') AND w.match_code IN ('M02', 'M05') AND w.stopped = 0
       AND w.seq > $2
     ORDER BY w.seq LIMIT $3)sql"};
// Nothing where the batch is closed, the row is not there, or the newest word already says so.
constexpr Statement insert_done{"subsidies.insert_visit_done", R"sql(
    INSERT INTO subsidy_visits (batch, seq, nth, person_key, outcome, note, actor, at)
    SELECT b.id, w.seq, COALESCE(v.nth, 0) + 1, w.person_key, 'done', $3, $4, $5
      FROM subsidy_batches b JOIN roster_rows w ON w.roster = b.roster AND w.seq = $2
      LEFT JOIN subsidy_visits v
        ON v.batch = b.id AND v.seq = w.seq AND v.person_key = w.person_key
       AND v.nth = (SELECT MAX(n.nth) FROM subsidy_visits n WHERE n.batch = b.id AND n.seq = w.seq)
     WHERE b.id = $1 AND b.state NOT IN ('closed', 'cancelled') AND COALESCE(v.outcome, '') <> 'done')sql"};
constexpr Statement insert_word{"subsidies.insert_visit_word", R"sql(
    INSERT INTO subsidy_visits (batch, seq, nth, person_key, outcome, note, actor, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8))sql"};

Visit visit_of(const Row& row) {
    Visit visit{.batch = row.id<BatchId>(0),
                .seq = row.number(1),
                .person = row.person_key(2),
                .title = row.string(3),
                .payee_name = row.string(4),
                .town = row.region(5),
                .village = row.region(6),
                .bank = row.number(7),
                .match = of_code<MatchCode>(row.text(8)),
                .told = row.number(13)};
    if (visit.told == 0) return visit;
    visit.outcome = of_code<VisitOutcome>(row.text(9));
    visit.note = row.string(10);
    visit.told_by = row.string(11);
    visit.told_at = row.instant(12);
    return visit;
}

std::vector<Visit> select(Unit& unit, const VisitFilter& filter, std::int64_t only_seq) {
    const auto [lowest, highest] = unit.actor.region.range();
    std::vector<Visit> visits;
    unit.db.each(
        select_visits, [&](const Row& row) { visits.push_back(visit_of(row)); }, filter.batch.number(), filter.bank,
        lowest, highest, unit.actor.own_organisation_only ? unit.actor.organisation : -1,
        filter.told ? std::int64_t{*filter.told} : -1, filter.after_batch.number(), filter.after_seq, only_seq,
        filter.limit);
    return visits;
}

}  // namespace

std::span<const Label<VisitOutcome>> labels_of(VisitOutcome) {
    using enum VisitOutcome;
    static constexpr Label<VisitOutcome> labels[] = {
        {done, "done", {"已办妥", "Done"}},
        {not_home, "not_home", {"本人不在", "Not at home"}},
        {declined, "declined", {"本人不愿办理", "Declined"}},
        {moved_away, "moved_away", {"已迁出或失联", "Moved away or not to be found"}},
        {to_office, "to_office", {"约到网点办理", "Will come to the branch"}},
        {other, "other", {"其他", "Other"}}};
    return labels;
}

Words help_for(MatchCode code) {
    switch (code) {
        case MatchCode::m01: return {"激活", "Activate the card"};
        case MatchCode::m02: return {"申领", "Apply for a card"};
        case MatchCode::m04: return {"解挂或补卡", "Lift the loss report or replace the card"};
        case MatchCode::m05: return {"重新申领或启用", "Apply anew or enable the card"};
        case MatchCode::m08: return {"恢复账户", "Restore the account"};
        default: return {};
    }
}

std::vector<Visit> list_visits(Unit& unit, const VisitFilter& filter) { return select(unit, filter, 0); }

Visit must_find_visit(Unit& unit, std::string_view spoken) {
    const std::size_t dash = std::min(spoken.find('-'), spoken.size());
    const auto batch = BatchId::parse(spoken.substr(0, dash));
    std::int64_t seq = 0;
    if (dash < spoken.size()) std::from_chars(spoken.data() + dash + 1, spoken.data() + spoken.size(), seq);
    if (batch && seq > 0)
        for (Visit& visit : select(unit, {.batch = *batch, .limit = 1}, seq)) return visit;
    throw Problem{visit_not_found}.at("visit").with(std::string{spoken});
}

std::string spoken_visit(const Visit& visit) { return visit.batch.text() + "-" + std::to_string(visit.seq); }

void insert_visit_word(Unit& unit, const Visit& visit, VisitOutcome outcome, std::string_view note) {
    try {
        unit.db.change(insert_word, visit.batch, visit.seq, visit.told + 1, visit.person, code_of(outcome), note,
                       unit.actor.code, unit.now);
    } catch (const DatabaseError& error) {
        if (error.fault() != DatabaseFault::unique) throw;
        throw Problem{row_changed_meanwhile}.at("visit").with(std::to_string(visit.seq));
    }
}

std::vector<CardlessRow> cardless_rows(Database& db, std::int64_t batch, std::int64_t after_seq, std::int64_t limit) {
    std::vector<CardlessRow> rows;
    db.each(
        select_cardless,
        [&](const Row& row) {
            rows.push_back({row.number(0), row.person_key(1), row.person_key(2), row.string(3), row.string(4),
                            row.string(5), row.region(6), row.number(7)});
        },
        batch, after_seq, limit);
    return rows;
}

bool note_visit_done(Unit& unit, std::int64_t batch, std::int64_t seq, std::string_view note) {
    return unit.db.change(insert_done, batch, seq, note, unit.actor.code, unit.now) == 1;
}

}  // namespace onecard::subsidies
