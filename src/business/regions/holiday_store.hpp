#pragma once
// The statements on holiday notices that only this module uses.

#include <span>

#include "business/regions/regions.hpp"

namespace onecard::regions {

enum class HolidayKind { holiday, makeup_workday };

struct Holiday {
    Date day;
    HolidayKind kind{};
};
struct HolidayNotice {
    int year = 0;
    std::string notice;  ///< its number
    std::vector<Holiday> days{};
};

/// The notice of a year; empty where it is not known yet.
std::optional<HolidayNotice> find_notice(Database& db, int year);
/// Takes the notice of a year in place of the one known before.
void replace_notice(Unit& unit, const HolidayNotice& notice);
void furnish_holidays(Unit& unit);

}  // namespace onecard::regions
