// Passes the town's review of a batch on to the department.

#include "business/subsidies/batch_steps.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ReviewTownRoster {
    static constexpr Spec spec{.name = "subsidies.review_town_roster",
                               .title = {"镇街审核通过", "Pass the town review"},
                               .effect = Effect::writes,
                               .roles = "TOWN_REVIEWER",
                               .source = "seed-3 4(2); R3.21-3"};
    struct Input {
        BatchId batch;
        std::optional<std::string> opinion;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                       field("opinion", &Input::opinion, {"审核意见", "Opinion"}, 500)};
    };
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        return pass_post(unit, in.batch, BatchAct::review_town_roster, in.opinion.value_or(""));
    }
};

}  // namespace

extern constinit const Operation review_town_roster;
constinit const Operation review_town_roster = operation<ReviewTownRoster>();

}  // namespace onecard::subsidies
