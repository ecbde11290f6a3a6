// Draws and shows the monthly sample of overrides that are looked at again (R3.6-2).

#include "business/collection/operations/batch_shown.hpp"
#include "business/collection/operations/override_shown.hpp"
#include "business/policies/policies.hpp"

namespace onecard::collection {
namespace {

struct SampleOverrides {
    static constexpr Spec spec{.name = "collection.sample_overrides",
                               .title = {"人工认定月度抽查", "Monthly sample of overrides"},
                               .effect = Effect::writes,
                               .roles = "CARD_REVIEWER HRSS_PLATFORM_ADMIN AUDIT_USER DISCIPLINE_USER",
                               .source = "R3.6-2"};
    struct Input {
        Month month;
        static constexpr auto fields = std::tuple{field("month", &Input::month, {"月份", "Month"})};
    };
    struct Output {
        std::vector<OverrideShown> sample;
        static constexpr auto fields = std::tuple{field("sample", &Output::sample, {"抽查清单", "Sample"})};
    };

    static Output run(Unit& unit, const Input& in) {
        Output out;
        for (const Sampled& one : sample_of_month(
                 unit, unit.actor.region, in.month,
                 policies::number(unit.db, unit.actor.region, "override_sample_percent", unit.today()))) {
            OverrideShown& shown = out.sample.emplace_back(shown_override(unit, one.one));
            shown.finding = one.finding;
            shown.looked_by = one.looked_by;
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation sample_overrides;
constinit const Operation sample_overrides = operation<SampleOverrides>();

}  // namespace onecard::collection
