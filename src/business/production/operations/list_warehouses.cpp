// Lists the warehouses within reach.

#include <algorithm>

#include "business/production/operations/stock_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct WarehouseShown {
    WarehouseId warehouse;
    std::string name;
    access::OrganisationId organisation;
    std::string organisation_name;
    RegionCode region;
    bool is_outlet = false;
    static constexpr auto fields = std::tuple{
        field("warehouse", &WarehouseShown::warehouse, {"仓库", "Warehouse"}),
        field("name", &WarehouseShown::name, {"名称", "Name"}),
        field("organisation", &WarehouseShown::organisation, {"所属机构", "Organisation"}),
        field("organisation_name", &WarehouseShown::organisation_name, {"机构名称", "Name of the organisation"}),
        field("region", &WarehouseShown::region, {"地区", "Region"}),
        field("is_outlet", &WarehouseShown::is_outlet, {"网点仓库", "At an outlet"})};
};

struct ListWarehouses {
    static constexpr Spec spec{.name = "production.list_warehouses",
                               .title = {"仓库列表", "List warehouses"},
                               .effect = Effect::reads,
                               .roles = stock_readers,
                               .source = "3.9"};
    struct Input {
        std::optional<WarehouseId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields = std::tuple{field("after", &Input::after, {"此仓库之后", "After this one"}),
                                                  field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<WarehouseShown> warehouses;
        std::optional<WarehouseId> next;
        static constexpr auto fields = std::tuple{field("warehouses", &Output::warehouses, {"仓库", "Warehouses"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(100), 1, 500);
        Output out;
        for (const Warehouse& one : list_warehouses(unit.db, unit.actor, in.after.value_or(WarehouseId{}), limit))
            out.warehouses.push_back({one.id, one.name, one.organisation,
                                      access::organisation_name(unit.db, one.organisation), one.region, one.is_outlet});
        if (std::ssize(out.warehouses) == limit) out.next = out.warehouses.back().warehouse;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_warehouses_operation;
constinit const Operation list_warehouses_operation = operation<ListWarehouses>();

}  // namespace onecard::production
