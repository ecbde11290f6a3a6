#pragma once
// Applying: what a counter, a citizen and a batch of collection do to make an application.

#include "business/issuing/application_rules.hpp"
#include "business/issuing/application_store.hpp"

namespace onecard::issuing {

/// What is asked for, whoever asks.
struct Wish {
    ApplicationType type{};
    std::int64_t bank = 0;  ///< 0: that of the old card
    std::string reason{}, category{}, address{};
    access::OrganisationId outlet{};
    MakeMode make_mode = MakeMode::central_batch;
    Delivery delivery = Delivery::pickup;
    ApplicationSource source = ApplicationSource::person;
    bool is_priority = false;
    bool acknowledged = false;  ///< a payment planned to the old account is known (R3.13-7)
    std::optional<Agent> agent{};
};

/// The county or city without counties that issues to somebody living there.
RegionCode issuing_region(RegionCode town);
/// The card in force as the rules look at it.
std::optional<OldCard> old_card_of(Unit& unit, const PersonKey& person, RegionCode region);
ApplicationLimits limits_for(Database& db, RegionCode region, Date today, std::int64_t profile_generation);
/// Banks that may be chosen in a region today: those with a tender, or all where the place needs none (R3.7-3, R3.8-5).
std::vector<cards::Bank> banks_for(Unit& unit, RegionCode region);
/// The category by which the person is entitled: what the base knows, else what is said, else the local register.
std::string category_of(Unit& unit, const PersonKey& person, std::string_view said);

/// All preconditions of R3.8-1 to R3.8-3, then the application with its agent and its fee; open cases of the green
/// channel go with it and give it priority. Throws what refuses it.
ApplicationDetail apply(Unit& unit, const people::Person& person, Wish wish);

/// Whether the person is a case of the green channel that waits for an application.
bool is_green(Database& db, const PersonKey& person);

}  // namespace onecard::issuing
