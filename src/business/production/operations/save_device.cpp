// Registers a machine that makes cards at a counter, with the warehouse its cards come from.

#include "business/production/instant_store.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct SaveDevice {
    static constexpr Spec spec{.name = "production.save_device",
                               .title = {"登记制卡机", "Register a machine for instant cards"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR",
                               .source = "R3.11-2"};
    struct Input {
        std::string serial_no;
        WarehouseId warehouse;
        std::optional<bool> is_open;
        static constexpr auto fields =
            std::tuple{field("serial_no", &Input::serial_no, {"设备序列号", "Serial number"}, 40),
                       field("warehouse", &Input::warehouse, {"仓库", "Warehouse"}),
                       field("is_open", &Input::is_open, {"启用", "Open"})};
    };
    struct Output {
        DeviceId device;
        static constexpr auto fields =
            std::tuple{field("device", &Output::device, {"制卡机", "Machine"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Warehouse warehouse = must_find_warehouse(unit.db, in.warehouse);
        Device made{unit.next_id<DeviceId>(), in.serial_no, warehouse.organisation, warehouse.region, warehouse.id,
                    in.is_open.value_or(true)};
        for (const Device& known : list_devices(unit.db, unit.actor))
            if (known.serial_no == in.serial_no) made.id = known.id;
        insert_device(unit.db, made);
        return {made.id};
    }
};

}  // namespace

extern constinit const Operation save_device;
constinit const Operation save_device = operation<SaveDevice>();

}  // namespace onecard::production
