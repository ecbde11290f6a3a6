// The manifest of people (持卡人员基础信息库): one line for each thing it brings.

#include "business/people/people.hpp"
#include "business/people/problems.hpp"
#include "engine/house.hpp"

namespace onecard::people {

extern const Module people_module;
const Module people_module{
    .name = "people",
    .words = {"持卡人员基础信息库", "People"},
    .uses = {"regions"},
    .operations = {},
    .problems = {&person_not_found, &person_unnamed, &person_key_unreadable, &name_missing, &name_too_long,
                 &name_rare_glyph, &change_not_found, &change_of_number, &change_nothing, &change_overtaken,
                 &change_already_open, &proof_missing, &purpose_missing, &town_wrong, &village_wrong,
                 &already_dead, &death_day_wrong},
};

}  // namespace onecard::people
