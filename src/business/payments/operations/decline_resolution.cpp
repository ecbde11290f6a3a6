// Declines a proposed resolution; the line stays unknown.

#include "business/payments/resolution.hpp"
#include "engine/operation.hpp"

namespace onecard::payments {
namespace {

struct DeclineResolution {
    static constexpr Spec spec{.name = "payments.decline_resolution",
                               .title = {"不予通过查询结果", "Decline a resolution"},
                               .effect = Effect::writes,
                               .roles = "BANK_REVIEWER FINANCE_CLERK FINANCE_REVIEWER",
                               .source = "R3.23-4"};
    struct Input {
        ResolutionId resolution;
        std::string opinion;
        static constexpr auto fields = std::tuple{
            field("resolution", &Input::resolution, {"查询处理", "Resolution"}),
            field("opinion", &Input::opinion, {"意见", "Opinion"}, 200)};
    };
    struct Output {
        std::string state;
        static constexpr auto fields = std::tuple{field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Resolution found = must_find_resolution(unit.db, in.resolution);
        const ResolutionState state = advance(unit, found, ResolutionAct::decline_resolution, in.opinion);
        return {std::string{resolution_lifecycle.code(state)}};
    }
};

}  // namespace

extern constinit const Operation decline_resolution = operation<DeclineResolution>();

}  // namespace onecard::payments
