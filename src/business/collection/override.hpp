#pragma once
// Override: a result that two hands set aside with a document and a reason (R3.6-2); and the monthly sample.

#include <vector>

#include "business/collection/comparison.hpp"

namespace onecard::collection {

struct OverrideTag {
    static constexpr std::string_view prefix = "override";
};
using OverrideId = Id<OverrideTag>;

struct Override {
    OverrideId id;
    PersonKey person{};
    OverrideState state{};
    CollectionBatchId batch;
    std::int64_t seq = 0;
    RegionCode region;
    std::string document;
    UploadId upload;
    std::string reason;
    Overall overall{};
    std::string items, asked_by;
    Instant asked_at;
    std::optional<Date> approved_on;

    static constexpr const auto& lifecycle() { return override_lifecycle; }
};
void insert_override(Unit& unit, const Override& one);
/// Throws collection.override_not_found.
Override must_find_override(Database& db, OverrideId id);
bool has_open_override(Database& db, CollectionBatchId batch, std::int64_t seq);
void note_approved(Unit& unit, const Override& one);
struct OverrideFilter {
    RegionCode region;
    std::optional<OverrideState> state;
    OverrideId before;
    std::int64_t limit = 50;
};
/// Newest first.
std::vector<Override> list_overrides(Database& db, const OverrideFilter& filter);

/// One of a month's sample; `finding` is empty until somebody looked.
struct Sampled {
    Override one;
    std::string finding, looked_by;
};
/// Draws the sample of a month where none was drawn: `percent` of the overrides approved in it, at least one. The draw
/// follows from the ids, so that it cannot be repeated until it pleases.
std::vector<Sampled> sample_of_month(Unit& unit, RegionCode region, Month month, std::int64_t percent);
/// Throws collection.override_not_found where it is in no sample.
void note_sample_finding(Unit& unit, OverrideId id, std::string_view finding);

}  // namespace onecard::collection
