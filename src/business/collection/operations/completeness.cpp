// Tells by town which share of people has a good photo, a mobile and a matching comparison (R3.3-6).

#include "business/collection/completeness.hpp"

#include "business/collection/operations/batch_shown.hpp"
#include "business/regions/regions.hpp"

namespace onecard::collection {
namespace {

struct TownShown {
    RegionCode town;
    std::string name;
    std::int64_t people = 0, with_photo = 0, with_mobile = 0, matched = 0;
    static constexpr auto fields =
        std::tuple{field("town", &TownShown::town, {"镇街", "Town"}),
                   field("name", &TownShown::name, {"名称", "Name"}),
                   field("people", &TownShown::people, {"人数", "People"}),
                   field("with_photo", &TownShown::with_photo, {"有合格照片", "With a good photo"}),
                   field("with_mobile", &TownShown::with_mobile, {"有手机号", "With a mobile"}),
                   field("matched", &TownShown::matched, {"比对一致", "Matching"})};
};

struct Completeness {
    static constexpr Spec spec{.name = "collection.completeness",
                               .title = {"信息完整率", "Completeness of the base"},
                               .effect = Effect::reads,
                               .roles =
                                   "CARD_CLERK CARD_REVIEWER TOWN_CLERK TOWN_REVIEWER HRSS_PLATFORM_ADMIN "
                                   "LEADING_OFFICE AUDIT_USER DISCIPLINE_USER SUPERVISOR_USER",
                               .source = "R3.3-6; seed-4 2.2"};
    struct Input {
        std::optional<RegionCode> region;
        static constexpr auto fields = std::tuple{field("region", &Input::region, {"区域", "Region"})};
    };
    struct Output {
        std::vector<TownShown> towns;
        static constexpr auto fields = std::tuple{field("towns", &Output::towns, {"镇街", "Towns"})};
    };

    static Output run(Unit& unit, const Input& in) {
        Output out;
        for (const TownCompleteness& one : completeness_of(unit.db, in.region.value_or(unit.actor.region)))
            out.towns.push_back({one.town, regions::region_name(unit.db, one.town), one.people,
                                 one.with_photo, one.with_mobile, one.matched});
        return out;
    }
};

}  // namespace

extern constinit const Operation completeness;
constinit const Operation completeness = operation<Completeness>();

}  // namespace onecard::collection
