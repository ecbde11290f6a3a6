#pragma once
// How operations on applications are told whom they are about, and what they answer.

#include <algorithm>

#include "business/issuing/green_store.hpp"
#include "business/issuing/issuing_shown.hpp"
#include "business/issuing/problems.hpp"
#include "business/issuing/progress.hpp"

namespace onecard::issuing {

/// By citizen number, or by the key that lists give.
inline PersonKey applicant_key(Unit& unit, const std::optional<CitizenNumber>& number,
                               const std::optional<std::string>& person) {
    if (number.has_value() == person.has_value()) throw Problem{applicant_unnamed}.at("number");
    if (number) return people::key_of(unit, *number);
    const auto key = people::parse_key(*person);
    if (!key) throw Problem{*key.error().kind}.at("person");
    return *key;
}
/// Whoever is not in the base, or lives elsewhere, is told as not in the base.
inline people::Person must_find_applicant(Unit& unit, const std::optional<CitizenNumber>& number,
                                          const std::optional<std::string>& person) {
    const auto found = people::find_person(unit, applicant_key(unit, number, person));
    if (!found || (unit.actor.kind == ActorKind::operator_ && !unit.actor.region.contains(found->town)))
        throw Problem{not_in_base};
    return *found;
}
/// The key of the citizen who signed in; throws not_a_citizen for everybody else.
inline PersonKey own_key(const Unit& unit) {
    if (unit.actor.kind != ActorKind::citizen) throw Problem{not_a_citizen};
    return people::parse_key(unit.actor.person).value();
}

struct ApplicationAnswer {
    ApplicationShown application;
    static constexpr auto fields =
        std::tuple{field("application", &ApplicationAnswer::application, {"申请", "Application"})};
};
inline ApplicationAnswer answer(Unit& unit, const Application& one) {
    return {shown(unit, one, cards::list_banks(unit.db))};
}

/// What was paid is given back, and a case of the green channel waits again.
inline ApplicationAnswer withdraw(Unit& unit, Application one, std::string_view reason) {
    one.state = advance(unit, one, ApplicationAct::withdraw_application, reason);
    give_fee_back(unit, one.id);
    lose_green_application(unit, one.person);
    return answer(unit, one);
}

}  // namespace onecard::issuing
