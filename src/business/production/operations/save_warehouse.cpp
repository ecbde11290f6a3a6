// Sets up a warehouse of cards, of a centre or of an outlet.

#include "business/production/stock_store.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct SaveWarehouse {
    static constexpr Spec spec{.name = "production.save_warehouse",
                               .title = {"设立仓库", "Set up a warehouse"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR",
                               .source = "3.9"};
    struct Input {
        std::string name;
        access::OrganisationId organisation;
        RegionCode region;
        bool is_outlet = false;
        static constexpr auto fields =
            std::tuple{field("name", &Input::name, {"仓库名称", "Name"}, 60),
                       field("organisation", &Input::organisation, {"所属机构", "Organisation"}),
                       field("region", &Input::region, {"地区", "Region"}),
                       field("is_outlet", &Input::is_outlet, {"网点仓库", "At an outlet"})};
    };
    struct Output {
        WarehouseId warehouse;
        static constexpr auto fields = std::tuple{field("warehouse", &Output::warehouse, {"仓库", "Warehouse"})};
    };

    static Output run(Unit& unit, const Input& in) {
        access::must_find_active_organisation(unit.db, in.organisation);
        const Warehouse made{unit.next_id<WarehouseId>(), in.name, in.organisation, in.region, in.is_outlet};
        insert_warehouse(unit.db, made);
        return {made.id};
    }
};

}  // namespace

extern constinit const Operation save_warehouse;
constinit const Operation save_warehouse = operation<SaveWarehouse>();

}  // namespace onecard::production
