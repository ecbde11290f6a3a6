#pragma once
// How a region is shown in answers.

#include "base/lifecycle.hpp"
#include "business/regions/regions.hpp"
#include "engine/fields.hpp"

namespace onecard::regions {

inline std::span<const Label<RegionLevel>> labels_of(RegionLevel) {
    static constexpr Label<RegionLevel> labels[] = {
        {RegionLevel::province, "PROVINCE", {"省级", "Province"}},
        {RegionLevel::prefecture, "PREFECTURE", {"市级", "Prefecture"}},
        {RegionLevel::county, "COUNTY", {"县级", "County"}},
        {RegionLevel::town, "TOWN", {"镇街", "Town"}},
        {RegionLevel::village, "VILLAGE", {"村（社区）", "Village"}},
    };
    return labels;
}

struct RegionShown {
    RegionCode region;
    std::string short_code;
    std::string name;
    std::string level;
    std::string level_zh;
    std::string level_en;
    bool abolished = false;
    bool made_up = false;

    static constexpr auto fields =
        std::tuple{field("region", &RegionShown::region, {"区划代码", "Region"}),
                   field("short_code", &RegionShown::short_code, {"短代码", "Short code"}),
                   field("name", &RegionShown::name, {"名称", "Name"}),
                   field("level", &RegionShown::level, {"级别", "Level"}),
                   field("level_zh", &RegionShown::level_zh, {"级别（中文）", "Level in Chinese"}),
                   field("level_en", &RegionShown::level_en, {"级别（英文）", "Level in English"}),
                   field("abolished", &RegionShown::abolished, {"已撤销", "Abolished"}),
                   field("made_up", &RegionShown::made_up, {"演示虚构", "Made up"})};
};

inline RegionShown shown_region(const Region& region) {
    RegionShown shown{.region = region.code,
                      .short_code = region.code.short_text(),
                      .name = region.name,
                      .abolished = region.abolished,
                      .made_up = region.made_up};
    for (const auto& label : labels_of(region.level))
        if (label.value == region.level) {
            shown.level = label.code;
            shown.level_zh = label.words.zh;
            shown.level_en = label.words.en;
        }
    return shown;
}

/// Regions are public: their codes come in as text here, so that nobody's reach hides the list from him. A
/// text that is no code is refused at that field.
inline RegionCode read_public_code(const std::optional<std::string>& typed, std::string_view field) {
    if (!typed || typed->empty()) return {};
    const auto code = RegionCode::parse(*typed);
    if (!code) throw Problem{*code.error().kind}.with(*typed).at(std::string{field});
    return *code;
}

}  // namespace onecard::regions
