#pragma once
// People (持卡人员基础信息库): what other modules may call and hear.

#include <optional>
#include <span>
#include <string>

#include "base/citizen_number.hpp"
#include "base/code_lists.hpp"
#include "base/mobile.hpp"
#include "engine/unit.hpp"

namespace onecard::people {

/// News: a person's life status, name or household head changed; {"person": 32 hex digits of the key}.
inline constexpr std::string_view person_changed = "people.person_changed";

struct Person {
    PersonKey key{};
    std::string name;
    std::uint64_t name_hash = 0;   ///< base/person_name.hpp, of the normalised name
    std::string sex, ethnic;       ///< national codes
    Date birth{};
    RegionCode town{}, village{};
    std::optional<PersonKey> head_key;   ///< of the head of the household; none: not known
    std::int64_t live_status = 1;        ///< 1 normal … 2 dead (domain.md 3.2.8)
    std::optional<Date> died_on;
    CertificateNumber number{};          ///< empty unless read with its sealed part
    std::optional<Mobile> mobile;
};

std::optional<Person> find_person(Unit& unit, const PersonKey& key);
/// Throws people.person_not_found.
Person must_find_person(Unit& unit, const PersonKey& key);

/// What an import did with the rows given to it.
struct SaveCounts {
    std::int64_t fresh = 0, changed = 0, same = 0;
};
/// Inserts or updates in bulk; each key at most once in the span. Tells nothing: for imports, which announce whole
/// sets through cards::card_changes.
SaveCounts save_people(Unit& unit, std::span<const Person> people);

}  // namespace onecard::people
