#pragma once
// Bulk applications: whom they left out, and why.

#include "business/issuing/issuing.hpp"

namespace onecard::issuing {

struct BulkRefusal {
    std::int64_t seq = 0;
    PersonKey person{};
    std::string code;  ///< of the problem
};
/// The newest word for a record counts.
void insert_refusals(Unit& unit, std::string_view batch, std::span<const BulkRefusal> refusals);
std::vector<BulkRefusal> list_refusals(Database& db, std::string_view batch, std::int64_t after,
                                       std::int64_t limit);
struct BulkCounts {
    std::int64_t applied = 0, refused = 0;
};
BulkCounts count_bulk(Database& db, std::string_view batch);

}  // namespace onecard::issuing
