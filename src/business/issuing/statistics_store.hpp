#pragma once
// Figures of issuing: holders, what is under way, targets (3.41).

#include "business/issuing/issuing.hpp"

namespace onecard::issuing {

enum class HoldersBy { region, bank, generation, state };
std::span<const Label<HoldersBy>> labels_of(HoldersBy);

struct HolderCount {
    std::int64_t key = 0;  ///< a region, a bank, a generation, a social state
    std::int64_t holders = 0, cards = 0;
};
/// People with a card that is not cancelled, of people living in the region; by state cancelled cards count too.
std::vector<HolderCount> count_holders(Database& db, HoldersBy by, RegionCode within);
std::int64_t holders_of(Database& db, RegionCode within);
/// Living people of the base.
std::int64_t people_of(Database& db, RegionCode within);

struct StateCount {
    std::string state;
    std::int64_t count = 0;
};
std::vector<StateCount> count_applications(Database& db, RegionCode within, std::int64_t bank);
std::vector<StateCount> count_green(Database& db, RegionCode within, std::int64_t bank);
struct MonthCount {
    std::int64_t month = 0;  ///< 202611
    std::int64_t applied = 0, made = 0;
};
/// Applications by the month they were made in, the newest twelve with any, oldest first.
std::vector<MonthCount> count_by_month(Database& db, RegionCode within, std::int64_t bank, Date today);

}  // namespace onecard::issuing
