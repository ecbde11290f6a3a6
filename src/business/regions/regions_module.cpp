// The manifest of regions.

#include "business/regions/holiday_store.hpp"
#include "business/regions/problems.hpp"
#include "business/regions/region_store.hpp"
#include "engine/house.hpp"

namespace onecard::regions {

extern const Operation list_regions_operation;
extern const Operation show_region;
extern const Operation show_calendar;
extern const Operation compute_deadline;
extern const Operation load_holidays;

extern const Module regions_module;
const Module regions_module{
    .name = "regions",
    .words = {"区划与日历", "Regions and calendar"},
    .uses = {},
    .operations = {&list_regions_operation, &show_region, &show_calendar, &compute_deadline, &load_holidays},
    .problems = {&region_unknown, &region_abolished, &term_out_of_range, &notice_year_out_of_range,
                 &notice_without_holidays, &notice_day_of_other_year, &notice_day_twice,
                 &makeup_day_on_weekday},
    .furnish =
        [](Unit& unit) {
            furnish_regions(unit);
            furnish_holidays(unit);
        },
};

}  // namespace onecard::regions
