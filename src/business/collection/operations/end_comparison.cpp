// Ends a comparison whose results will not come; what was not answered may be sent again.

#include "business/collection/operations/batch_shown.hpp"
#include "business/collection/operations/comparison_shown.hpp"

namespace onecard::collection {
namespace {

struct EndComparison {
    static constexpr Spec spec{.name = "collection.end_comparison",
                               .title = {"终止比对", "End a comparison"},
                               .effect = Effect::writes,
                               .roles = "CARD_REVIEWER HRSS_PLATFORM_ADMIN",
                               .source = "R3.6-3; 3.47"};
    struct Input {
        ComparisonId comparison;
        std::string reason;
        static constexpr auto fields =
            std::tuple{field("comparison", &Input::comparison, {"比对任务", "Comparison"}),
                       field("reason", &Input::reason, {"理由", "Reason"}, 200)};
    };
    struct Output {
        std::int64_t given_back = 0;
        static constexpr auto fields =
            std::tuple{field("given_back", &Output::given_back, {"退回条数", "Given back"})};
    };

    static Output run(Unit& unit, const Input& in) {
        must_give_reason(in.reason);
        const Comparison one = must_find_comparison(unit.db, in.comparison);
        advance(unit, one, ComparisonAct::end_comparison, in.reason);
        RecordStates states{unit.db, one.batch};
        const std::int64_t given_back = states.move_all(RecordState::comparing, RecordAct::give_back);
        states.save();
        return {.given_back = given_back};
    }
};

}  // namespace

extern constinit const Operation end_comparison;
constinit const Operation end_comparison = operation<EndComparison>();

}  // namespace onecard::collection
