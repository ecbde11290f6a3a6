// Shows how the pool of card numbers of a region stands.

#include "business/production/number_store.hpp"
#include "business/production/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct ShowNumbers {
    static constexpr Spec spec{.name = "production.show_numbers",
                               .title = {"卡号池", "Pool of card numbers"},
                               .effect = Effect::reads,
                               .roles = "PRODUCTION_OPERATOR CARD_CLERK CARD_REVIEWER AUDIT_USER DISCIPLINE_USER",
                               .source = "seed-2 3(5); 3.9"};
    struct Input {
        RegionCode region;
        static constexpr auto fields = std::tuple{field("region", &Input::region, {"地区", "Region"})};
    };
    struct Output {
        std::int64_t free = 0, reserved = 0, used = 0, locked = 0;
        static constexpr auto fields = std::tuple{field("free", &Output::free, {"可用", "Free"}),
                                                  field("reserved", &Output::reserved, {"预占", "Reserved"}),
                                                  field("used", &Output::used, {"已用", "Used"}),
                                                  field("locked", &Output::locked, {"锁定", "Locked"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const NumberCounts counts = count_numbers(unit.db, in.region);
        return {counts.free, counts.reserved, counts.used, counts.locked};
    }
};

}  // namespace

extern constinit const Operation show_numbers;
constinit const Operation show_numbers = operation<ShowNumbers>();

}  // namespace onecard::production
