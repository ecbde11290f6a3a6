// The manifest of people (持卡人员基础信息库): one line for each thing it brings.

#include "business/people/number_conflict.hpp"
#include "business/people/person_change.hpp"
#include "business/people/problems.hpp"
#include "engine/advance.hpp"
#include "engine/house.hpp"

namespace onecard::people {

extern const Operation show_person;
extern const Operation reveal_person;
extern const Operation list_people_operation;
extern const Operation request_correction;
extern const Operation approve_correction;
extern const Operation reject_correction;
extern const Operation show_correction;
extern const Operation list_corrections;
extern const Operation record_death;
extern const Operation report_number_conflict;
extern const Operation settle_number_conflict;
extern const Operation list_number_conflicts_operation;

constexpr Statement reach_of_change{"people.reach_of_change", R"sql(
    SELECT region, CAST(NULL AS BIGINT) FROM person_changes WHERE id = $1)sql"};

constexpr Statement reach_of_conflict{"people.reach_of_conflict", R"sql(
    SELECT region, CAST(NULL AS BIGINT) FROM number_conflicts WHERE id = $1)sql"};

extern const Module people_module;
const Module people_module{
    .name = "people",
    .words = {"持卡人员基础信息库", "People"},
    .uses = {"regions"},
    .operations = {&show_person, &reveal_person, &list_people_operation, &request_correction,
                   &approve_correction, &reject_correction, &show_correction, &list_corrections,
                   &record_death, &report_number_conflict, &settle_number_conflict,
                   &list_number_conflicts_operation},
    .reach = {{PersonChangeId::prefix, reach_of_change}, {NumberConflictId::prefix, reach_of_conflict}},
    .lifecycles = {&view_of(change_lifecycle), &view_of(conflict_lifecycle)},
    .problems = {&person_not_found, &person_unnamed, &person_key_unreadable, &name_missing, &name_rare_glyph,
                 &change_not_found, &change_of_number, &change_nothing, &change_one_thing, &change_overtaken,
                 &change_already_open, &proof_missing, &purpose_missing, &town_wrong, &village_wrong,
                 &already_dead, &death_day_wrong, &number_conflict_not_found, &number_conflict_open},
};

}  // namespace onecard::people
