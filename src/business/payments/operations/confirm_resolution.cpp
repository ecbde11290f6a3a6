// Confirms what became of an unknown line; now it counts, and its money moves.

#include "business/payments/line_id.hpp"
#include "business/payments/resolution.hpp"
#include "engine/operation.hpp"

namespace onecard::payments {
namespace {

struct ConfirmResolution {
    static constexpr Spec spec{.name = "payments.confirm_resolution",
                               .title = {"复核查询结果", "Confirm a resolution"},
                               .effect = Effect::writes,
                               .roles = "BANK_REVIEWER FINANCE_CLERK FINANCE_REVIEWER",
                               .source = "R3.23-4"};
    struct Input {
        ResolutionId resolution;
        std::optional<std::string> opinion;
        static constexpr auto fields = std::tuple{
            field("resolution", &Input::resolution, {"查询处理", "Resolution"}),
            field("opinion", &Input::opinion, {"意见", "Opinion"}, 200)};
    };
    struct Output {
        std::string state, line, outcome;
        static constexpr auto fields = std::tuple{
            field("state", &Output::state, {"状态", "State"}),
            field("line", &Output::line, {"明细", "Line"}),
            field("outcome", &Output::outcome, {"结果", "Outcome"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Resolution found = must_find_resolution(unit.db, in.resolution);
        const ResolutionState state =
            advance(unit, found, ResolutionAct::confirm_resolution, in.opinion.value_or(""));
        apply_resolution(unit, found);
        return {std::string{resolution_lifecycle.code(state)}, spoken_line(found.order.number(), found.seq),
                std::string(1, found.outcome)};
    }
};

}  // namespace

extern constinit const Operation confirm_resolution = operation<ConfirmResolution>();

}  // namespace onecard::payments
