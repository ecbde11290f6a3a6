// Every statement on cases of the green channel.

#include "business/issuing/green_store.hpp"

#include "business/issuing/problems.hpp"
#include "business/people/people.hpp"
#include "engine/advance.hpp"

namespace onecard::issuing {
namespace {

#define GREEN_COLUMNS                                                                                \
    "g.id, g.person_key, g.state, g.subsidy_batch, g.seq, g.title, g.match_code, g.region, g.bank, " \
    "g.application, g.due_on, g.told_at, g.made_at, g.name"

constexpr Statement insert_case{"issuing.insert_green_case", R"sql(
    INSERT INTO green_channel (id, person_key, state, subsidy_batch, seq, title, match_code, region, bank, application,
                               due_on, told_at, made_at, name)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, NULL, $10, NULL, $11, $12)
    ON CONFLICT (subsidy_batch, seq, person_key) DO NOTHING)sql"};
constexpr Statement select_case{"issuing.select_green_case",
                                "SELECT " GREEN_COLUMNS " FROM green_channel g WHERE g.id = $1"};
constexpr Statement select_cases_of{"issuing.select_green_cases_of",
                                    "SELECT " GREEN_COLUMNS
                                    " FROM green_channel g WHERE g.person_key = $1 ORDER BY g.id"};
constexpr Statement select_cases{"issuing.select_green_cases", "SELECT " GREEN_COLUMNS R"sql(
      FROM green_channel g
     WHERE g.region BETWEEN $1 AND $2 AND ($3 = '' OR g.state = $3) AND ($4 = 0 OR g.bank = $4 OR g.bank = 0)
       AND ($5 = 0 OR (g.due_on < $6 AND g.state IN ('found', 'applied'))) AND g.id > $7
     ORDER BY g.id LIMIT $8)sql"};
constexpr Statement update_application{"issuing.update_green_application",
                                       "UPDATE green_channel SET application = $2 WHERE id = $1"};
constexpr Statement update_told{"issuing.update_green_told",
                                "UPDATE green_channel SET told_at = $2 WHERE id = $1"};

GreenCase case_of(const Row& row) {
    GreenCase one{.id = row.id<GreenId>(0),
                  .person = row.person_key(1),
                  .state = green_lifecycle.state(row.text(2)),
                  .subsidy_batch = row.number(3),
                  .seq = row.number(4),
                  .title = row.string(5),
                  .match_code = row.string(6),
                  .region = row.region(7),
                  .bank = row.number(8),
                  .application = row.id<ApplicationId>(9),
                  .due_on = row.date(10),
                  .made_at = row.instant(12),
                  .name = row.string(13)};
    if (!row.is_null(11)) one.told_at = row.instant(11);
    return one;
}

}  // namespace

bool insert_green_case(Unit& unit, GreenCase& one) {
    one.id = unit.next_id<GreenId>();
    one.state = green_lifecycle.start();
    one.made_at = unit.now;
    return unit.db.change(insert_case, one.id, one.person, green_lifecycle.code(one.state), one.subsidy_batch,
                          one.seq, one.title, one.match_code, one.region, one.bank, one.due_on, unit.now,
                          one.name) == 1;
}
GreenCase must_find_green_case(Database& db, GreenId id) {
    std::optional<GreenCase> found;
    db.each(select_case, [&](const Row& row) { found = case_of(row); }, id);
    if (!found) throw Problem{green_case_not_found}.at("case").with(id.text());
    return *std::move(found);
}
std::vector<GreenCase> green_cases_of(Database& db, const PersonKey& person) {
    std::vector<GreenCase> cases;
    db.each(select_cases_of, [&](const Row& row) { cases.push_back(case_of(row)); }, person);
    return cases;
}
std::vector<GreenCase> list_green_cases(Database& db, const GreenFilter& filter) {
    const auto [lowest, highest] = filter.within.range();
    std::vector<GreenCase> cases;
    db.each(
        select_cases, [&](const Row& row) { cases.push_back(case_of(row)); }, lowest, highest, filter.state,
        filter.bank, filter.overdue_only, filter.today, filter.after.number(), filter.limit);
    return cases;
}

void take_green_application(Unit& unit, const PersonKey& person, ApplicationId application) {
    for (const GreenCase& one : green_cases_of(unit.db, person)) {
        if (one.state != GreenState::found) continue;
        advance(unit, one, GreenAct::take_application, application.text());
        unit.db.change(update_application, one.id, application);
    }
}
void lose_green_application(Unit& unit, const PersonKey& person) {
    for (const GreenCase& one : green_cases_of(unit.db, person))
        if (one.state == GreenState::applied) advance(unit, one, GreenAct::lose_application);
}
void note_green_card(Unit& unit, const PersonKey& person) {
    bool any = false;
    for (const GreenCase& one : green_cases_of(unit.db, person)) {
        if (one.state != GreenState::found && one.state != GreenState::applied) continue;
        advance(unit, one, GreenAct::note_card);
        any = true;
    }
    if (any)
        unit.queue("issuing.tell_visits", Node::of({{"person", people::key_text(person)}}),
                   people::key_text(person));
}
void set_told(Unit& unit, GreenId id) {
    unit.db.change(update_told, id, unit.now);
}

}  // namespace onecard::issuing
