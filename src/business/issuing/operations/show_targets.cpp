// Shows the targets of holders that the place has set itself against what is reached (R3.38-5).

#include "business/issuing/problems.hpp"
#include "business/issuing/setup.hpp"
#include "business/issuing/statistics_store.hpp"
#include "business/policies/policies.hpp"
#include "business/regions/regions.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct ShowTargets {
    static constexpr Spec spec{.name = "issuing.show_targets",
                               .title = {"持卡目标完成情况", "Show the targets of holders"},
                               .effect = Effect::reads,
                               .roles =
                                   "CARD_CLERK CARD_REVIEWER PRODUCTION_OPERATOR HRSS_PLATFORM_ADMIN "
                                   "LEADING_OFFICE SUPERVISOR_USER DISCIPLINE_USER AUDIT_USER",
                               .source = "seed-2 4(2)-4(4); seed-4 2.6"};
    struct TargetShown {
        Date due;
        std::string zh, en;
        std::optional<std::int64_t> holders, percent;
        std::int64_t actual = 0, actual_permille = 0;
        bool is_reached = false, is_overdue = false;
        static constexpr auto fields =
            std::tuple{field("due", &TargetShown::due, {"期限", "Due"}),
                       field("zh", &TargetShown::zh, {"目标", "Target in Chinese"}),
                       field("en", &TargetShown::en, {"目标（英文）", "Target"}),
                       field("holders", &TargetShown::holders, {"目标人数", "Holders wanted"}),
                       field("percent", &TargetShown::percent, {"目标持有率（%）", "Per cent wanted"}),
                       field("actual", &TargetShown::actual, {"现有持卡人数", "Holders now"}),
                       field("actual_permille", &TargetShown::actual_permille,
                             {"现有持有率（‰）", "Share now, in thousandths"}),
                       field("is_reached", &TargetShown::is_reached, {"已达到", "Reached"}),
                       field("is_overdue", &TargetShown::is_overdue, {"逾期未达到", "Overdue"})};
    };
    struct Input {
        std::optional<RegionCode> region;
        static constexpr auto fields = std::tuple{field("region", &Input::region, {"区划", "Region"})};
    };
    struct Output {
        std::string region_name;
        std::int64_t holders = 0, people = 0;
        std::vector<TargetShown> targets;
        static constexpr auto fields =
            std::tuple{field("region_name", &Output::region_name, {"区划", "Region"}),
                       field("holders", &Output::holders, {"持卡人数", "Holders"}),
                       field("people", &Output::people, {"在库人数", "People"}),
                       field("targets", &Output::targets, {"目标", "Targets"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const RegionCode region = in.region.value_or(unit.actor.region);
        const auto rows = policies::rows_in_any_case(unit.db, region, "holder_targets", unit.today());
        if (rows.empty()) throw Problem{no_target_here}.at("region");
        Output out{.region_name = regions::region_name(unit.db, region),
                   .holders = holders_of(unit.db, region),
                   .people = people_of(unit.db, region),
                   .targets = {}};
        for (const Node& row : rows) {
            const auto number = [&](std::string_view column) -> std::optional<std::int64_t> {
                const std::string* text = row[column].if_text();
                if (text == nullptr || text->empty()) return {};
                return std::stoll(*text);
            };
            TargetShown& one = out.targets.emplace_back();
            one.due = Date::parse(row["due"].text()).value();
            one.zh = row["zh"].text();
            one.en = row["en"].text();
            one.holders = number("holders");
            one.percent = number("percent");
            one.actual = out.holders;
            one.actual_permille = out.people > 0 ? out.holders * 1000 / out.people : 0;
            one.is_reached = out.people > 0 && (!one.holders || out.holders >= *one.holders) &&
                             (!one.percent || out.holders * 100 >= out.people * *one.percent);
            one.is_overdue = !one.is_reached && one.due < unit.today();
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation show_targets;
constinit const Operation show_targets = operation<ShowTargets>();

}  // namespace onecard::issuing
