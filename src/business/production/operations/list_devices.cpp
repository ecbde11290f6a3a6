// Lists the machines within reach.

#include "business/production/instant_store.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct DeviceShown {
    DeviceId device;
    std::string serial_no;
    WarehouseId warehouse;
    bool is_open = false;
    static constexpr auto fields =
        std::tuple{field("device", &DeviceShown::device, {"制卡机", "Machine"}),
                   field("serial_no", &DeviceShown::serial_no, {"设备序列号", "Serial number"}),
                   field("warehouse", &DeviceShown::warehouse, {"仓库", "Warehouse"}),
                   field("is_open", &DeviceShown::is_open, {"启用", "Open"})};
};

struct ListDevices {
    static constexpr Spec spec{.name = "production.list_devices",
                               .title = {"制卡机列表", "List the machines for instant cards"},
                               .effect = Effect::reads,
                               .roles = "PRODUCTION_OPERATOR BANK_CLERK",
                               .source = "R3.11-2"};
    using Input = Nothing;
    struct Output {
        std::vector<DeviceShown> devices;
        static constexpr auto fields =
            std::tuple{field("devices", &Output::devices, {"制卡机", "Machines"})};
    };

    static Output run(Unit& unit, const Input&) {
        Output out;
        for (const Device& one : list_devices(unit.db, unit.actor))
            out.devices.push_back({one.id, one.serial_no, one.warehouse, one.is_open});
        return out;
    }
};

}  // namespace

extern constinit const Operation list_devices_operation;
constinit const Operation list_devices_operation = operation<ListDevices>();

}  // namespace onecard::production
