#pragma once
// What other modules may ask of regions: names, levels, sheets' town names, and the calendar.

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/calendar.hpp"
#include "engine/unit.hpp"

namespace onecard::regions {

struct Region {
    RegionCode code;
    std::string name;
    RegionLevel level{};
    bool abolished = false;  ///< good as a birth region, never as a present one (R3.1-5)
    bool made_up = false;    ///< of the demonstration
};

std::optional<Region> find_region(Database& db, RegionCode code);
/// Throws region_unknown.
Region must_find_region(Database& db, RegionCode code);
/// For a region that is chosen now: throws region_unknown or region_abolished.
Region must_find_present_region(Database& db, RegionCode code);
/// "泗水县"; empty where unknown.
std::string region_name(Database& db, RegionCode code);
/// "山东省济宁市泗水县", as printed forms want it. Prefectures that only gather (市辖区) are left out.
std::string full_region_name(Database& db, RegionCode code);

/// The regions directly below `parent`, or the provinces where it is empty, by code, those after `after`.
std::vector<Region> list_regions(Database& db, RegionCode parent, bool with_abolished = false,
                                 RegionCode after = {}, std::int64_t limit = 1000);

/// Whether six digits begin the numbers of a province, prefecture or county, present or abolished: the region
/// of an identity number (E1005, R3.1-5). Asks the list the program carries and no database; may be asked for
/// every row of a file.
bool is_known_prefix(std::string_view six);

/// The towns and villages of one county as sheets write them.
class TownNames {
public:
    struct Place {
        RegionCode code;
        std::string name;
    };

    /// The town a cell means: its name with or without 镇, 乡, 街道 (办事处) and with or without the county's name
    /// before it, or its code of 9 or 12 digits (that of a village names its town). Spaces do not count.
    /// Empty where nothing, or more than one town, fits.
    RegionCode find_town(std::string_view typed) const;
    /// The village of that town: its name with or without 村, 社区, 村委会, 居委会, or its code of 12 digits.
    RegionCode find_village(RegionCode town, std::string_view typed) const;
    /// The name of a town or village of this county; empty for others.
    std::string_view name_of(RegionCode code) const;
    /// By code.
    const std::vector<Place>& towns() const { return towns_; }

private:
    friend TownNames load_town_names(Database& db, RegionCode county);
    void add(Place place);

    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    // A name that two places share leads to the empty code.
    using Names = std::unordered_map<std::string, RegionCode, TextHash, std::equal_to<>>;

    RegionCode county_;
    std::string county_name_;
    std::vector<Place> towns_;
    std::unordered_map<RegionCode, std::string> names_;
    Names town_by_name_;
    std::unordered_map<RegionCode, Names> village_by_name_;
};
/// Present towns and villages only. A county that is not known gives an empty list.
TownNames load_town_names(Database& db, RegionCode county);

/// All notices known, for the terms of base/calendar.hpp.
HolidayCalendar holiday_calendar(Database& db);

}  // namespace onecard::regions
