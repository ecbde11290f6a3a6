#pragma once
// ChangeShown: a correction as people see it.

#include "business/people/person_change.hpp"
#include "engine/acts_shown.hpp"

namespace onecard::people {

struct ChangeShown {
    PersonChangeId change;
    std::string state;
    std::string person, name;
    ChangedField what{};
    std::string before, after, proof, asked_by;
    Instant asked_at;
    std::vector<ActShown> acts;

    static constexpr auto fields =
        std::tuple{field("change", &ChangeShown::change, {"更正申请", "Correction"}),
                   field("state", &ChangeShown::state, {"状态", "State"}),
                   field("person", &ChangeShown::person, {"人员键", "Person"}),
                   field("name", &ChangeShown::name, {"姓名", "Name"}),
                   field("what", &ChangeShown::what, {"更正内容", "What"}),
                   field("before", &ChangeShown::before, {"更正前", "Before"}),
                   field("after", &ChangeShown::after, {"更正后", "After"}),
                   field("proof", &ChangeShown::proof, {"证明材料", "Proof"}),
                   field("asked_by", &ChangeShown::asked_by, {"申请人", "Asked by"}),
                   field("asked_at", &ChangeShown::asked_at, {"申请时间", "Asked at"}),
                   field("acts", &ChangeShown::acts, {"可办操作", "Acts"})};
};

inline ChangeShown shown_change(Unit& unit, const PersonChange& change) {
    const auto person = find_person(unit, change.person);
    return {.change = change.id,
            .state = std::string{change_lifecycle.code(change.state)},
            .person = key_text(change.person),
            .name = person ? person->name : std::string{},
            .what = change.field,
            .before = shown_value(change.field, change.before),
            .after = shown_value(change.field, change.after),
            .proof = change.proof,
            .asked_by = change.asked_by,
            .asked_at = change.asked_at,
            .acts = shown_acts(unit, view_of(change_lifecycle), change.id.number(),
                               change_lifecycle.code(change.state))};
}

}  // namespace onecard::people
