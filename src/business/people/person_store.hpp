#pragma once
// The statements on people that this module's operations need beside people.hpp.

#include "business/people/people.hpp"

namespace onecard::people {

/// A person as lists show it, nothing opened.
struct ListedPerson {
    PersonKey key{};
    std::string name;
    RegionCode town{}, village{};
    std::int64_t live_status = 1;
    Date birth{};
};
/// People of a town in the order of their keys, those after `after`; of that name, where one is given.
std::vector<ListedPerson> list_people(Database& db, RegionCode town, const std::optional<PersonKey>& after,
                                      std::int64_t limit, std::string_view name = {});
/// Writes the person as it stands; for corrections and deaths.
void update_person(Unit& unit, const Person& person);

}  // namespace onecard::people
