#pragma once
// The statements on organisations and their contacts that only this module uses.

#include "business/access/access.hpp"
#include "engine/fields.hpp"

namespace onecard::access {

struct Contact {
    std::int64_t id = 0;
    bool leads = false;  ///< the leader in charge (分管负责人), else the contact (联系人)
    std::string name;
    std::string org_and_post;
    std::string contact;  ///< in clear; show it masked
    std::string remark;
    Date submitted_on;
};

/// What an actor sees: organisations and people of the own region, of the own organisation only where bound
/// to it.
struct Within {
    std::int64_t lowest = 0, highest = 0;
    std::int64_t organisation = 0;  ///< 0: all
};
Within within(const Actor& actor);

std::vector<Organisation> list_organisations(Database& db, const Within& within, std::string_view type,
                                             OrganisationId after, std::int64_t limit);
std::vector<Contact> contacts_of(Unit& unit, OrganisationId id);
std::int64_t insert_contact(Unit& unit, OrganisationId id, const Contact& contact);
void set_pays_salary(Database& db, OrganisationId id, bool pays);
/// Types and roles as the program carries them.
void furnish_code_lists(Unit& unit);
std::vector<Choice> role_choices();

}  // namespace onecard::access
