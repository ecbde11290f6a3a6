// Lists the regions directly below one, or the provinces, a page at a time.

#include <algorithm>

#include "business/regions/operations/region_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::regions {
namespace {

struct ListRegions {
    static constexpr Spec spec{.name = "regions.list_regions",
                               .title = {"区划列表", "List regions"},
                               .effect = Effect::reads,
                               .roles = "*",
                               .source = "domain 3.1.2"};
    struct Input {
        std::optional<std::string> parent;
        std::optional<bool> with_abolished;
        std::optional<std::string> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("parent", &Input::parent, {"上级区划", "Parent"}, 12),
                       field("with_abolished", &Input::with_abolished, {"含已撤销", "With abolished ones"}),
                       field("after", &Input::after, {"此区划之后", "After this region"}, 12),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<RegionShown> regions;
        std::optional<std::string> next;
        static constexpr auto fields = std::tuple{field("regions", &Output::regions, {"区划", "Regions"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(200), 1, 1000);
        Output out;
        for (const Region& region :
             list_regions(unit.db, read_public_code(in.parent, "parent"), in.with_abolished.value_or(false),
                          read_public_code(in.after, "after"), limit + 1))
            out.regions.push_back(shown_region(region));
        if (static_cast<std::int64_t>(out.regions.size()) > limit) {
            out.regions.pop_back();
            out.next = out.regions.back().region.text();
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation list_regions_operation;
constinit const Operation list_regions_operation = operation<ListRegions>();

}  // namespace onecard::regions
