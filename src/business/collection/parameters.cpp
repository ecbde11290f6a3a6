// Reads the rule packs for collection.

#include "business/collection/parameters.hpp"

#include "business/policies/policies.hpp"

namespace onecard::collection {

std::int64_t AgeLimits::days_for(RegionCode region) {
    const RegionCode county = RegionCode::of_number(region.number() - region.number() % 1'000'000);
    const auto [place, fresh] = known_.try_emplace(county, 0);
    if (fresh) place->second = policies::number(db_, county, "comparison_max_age_days", today_);
    return place->second;
}

PhotoRules photo_rules(Database& db, RegionCode region, Date today) {
    const auto number = [&](std::string_view key) { return policies::number(db, region, key, today); };
    return {.width = number("photo_width_px"),
            .height = number("photo_height_px"),
            .dpi = number("photo_dpi"),
            .min_bytes = number("photo_min_kb") * 1024,
            .max_bytes = number("photo_max_kb") * 1024,
            .background = number("photo_background_min"),
            .free_under_years = number("photo_free_under_years"),
            .taken_within_months = number("photo_taken_within_months")};
}

RecordRules record_rules(Database& db, RegionCode region, Date today) {
    return {.region = region,
            .today = today,
            .expired_is_warning = policies::flag(db, region, "expired_certificate_is_warning", today),
            .photo_free_under_years = policies::number(db, region, "photo_free_under_years", today)};
}

}  // namespace onecard::collection
