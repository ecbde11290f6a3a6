// Shows one region with its full name and how many regions stand below it.

#include "business/regions/operations/region_shown.hpp"
#include "business/regions/problems.hpp"
#include "business/regions/region_store.hpp"
#include "engine/operation.hpp"

namespace onecard::regions {
namespace {

struct ShowRegion {
    static constexpr Spec spec{.name = "regions.show_region",
                               .title = {"查看区划", "Show a region"},
                               .effect = Effect::reads,
                               .roles = "*",
                               .source = "domain 3.1.2; R3.1-5"};
    struct Input {
        std::string code;
        static constexpr auto fields =
            std::tuple{field("code", &Input::code, {"区划代码", "Region code"}, 12)};
    };
    struct Output {
        RegionShown region;
        std::string full_name;
        std::optional<RegionShown> parent;
        std::int64_t children = 0;
        static constexpr auto fields =
            std::tuple{field("region", &Output::region, {"区划", "Region"}),
                       field("full_name", &Output::full_name, {"全称", "Full name"}),
                       field("parent", &Output::parent, {"上级区划", "Parent"}),
                       field("children", &Output::children, {"现行下级数", "Present regions below"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const RegionCode code = read_public_code(in.code, "code");
        const Region region = must_find_region(unit.db, code);
        Output out{.region = shown_region(region),
                   .full_name = full_region_name(unit.db, code),
                   .children = count_children(unit.db, code)};
        if (const auto parent = find_region(unit.db, code.parent())) out.parent = shown_region(*parent);
        return out;
    }
};

}  // namespace

extern constinit const Operation show_region;
constinit const Operation show_region = operation<ShowRegion>();

}  // namespace onecard::regions
