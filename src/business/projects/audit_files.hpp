#pragma once
// What the audit package holds of projects: each with its way, contracts, notices, receipts, and the papers themselves.

#include "business/funds/funds.hpp"

namespace onecard::projects {

/// Of the projects of one level that were under way in the time.
std::vector<funds::ArchiveFile> audit_files(Unit& unit, RegionCode level, Date from, Date to);

}  // namespace onecard::projects
