#pragma once
// Every SQL statement on hand-overs of finished cards.

#include "business/production/batch_store.hpp"
#include "business/production/handover_lifecycle.hpp"

namespace onecard::production {

/// From the provincial centre to the city's, and from there to each outlet.
enum class Leg { province_to_city, city_to_outlet };
inline constexpr Label<Leg> legs[] = {
    {Leg::province_to_city, "province_to_city", {"省中心至市中心", "Province to city"}},
    {Leg::city_to_outlet, "city_to_outlet", {"市中心至网点", "City to outlet"}},
};
inline std::span<const Label<Leg>> labels_of(Leg) { return legs; }

struct Handover {
    HandoverId id;
    HandoverState state{};
    ProductionBatchId batch;
    Leg leg{};
    std::int64_t outlet = 0;
    std::int64_t cards = 0;
    std::string given_by, given_signature, received_by, received_signature;
    Instant given_at{};
    std::optional<Instant> received_at{};

    static constexpr const auto& lifecycle() { return handover_lifecycle; }
};
/// False where this leg was handed over before.
bool insert_handover(Unit& unit, const Handover& handover);
/// Throws handover_not_found.
Handover must_find_handover(Database& db, HandoverId id);
std::vector<Handover> list_handovers(Database& db, ProductionBatchId batch);
void note_received(Unit& unit, HandoverId id, std::string_view signature);
/// The finished cards of a batch for one outlet, by box and position.
std::vector<Item> cards_for_outlet(Database& db, ProductionBatchId batch, std::int64_t outlet);

}  // namespace onecard::production
