#pragma once
// How operations are told whom they are about, and whether that person is within the actor's reach.

#include "base/person_name.hpp"
#include "business/people/people.hpp"
#include "business/people/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::people {

/// By citizen number, or by the key that lists give (for other certificates the only way).
inline PersonKey person_named(Unit& unit, const std::optional<CitizenNumber>& number,
                              const std::optional<std::string>& person) {
    if (number.has_value() == person.has_value()) throw Problem{person_unnamed}.at("number");
    if (number) return key_of(unit, *number);
    const auto key = parse_key(*person);
    if (!key) throw Problem{*key.error().kind}.at("person");
    return *key;
}

/// Outside one's region a person is told as not found.
inline Person must_find_person_here(Unit& unit, const PersonKey& key) {
    Person person = must_find_person(unit, key);
    if (unit.actor.kind == ActorKind::operator_ && !unit.actor.region.contains(person.town))
        throw Problem{person_not_found};
    return person;
}

/// Reasons and proofs are read by auditors: a few blanks are none.
inline void must_say(const std::string& text, std::size_t characters, const ProblemKind& kind,
                     std::string_view field) {
    if (count_code_points(normalise_name(text)) < characters) throw Problem{kind}.at(std::string{field});
}

}  // namespace onecard::people
