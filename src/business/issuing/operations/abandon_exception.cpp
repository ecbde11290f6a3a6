// Gives up a card that could not be made; what was paid is given back.

#include "business/issuing/operations/applicant.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct AbandonException {
    static constexpr Spec spec{.name = "issuing.abandon_exception",
                               .title = {"终止制卡", "Give up a failed card"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK CARD_REVIEWER PRODUCTION_OPERATOR",
                               .source = "3.8, 3.47 rows 3.11 and 3.33"};
    struct Input {
        ApplicationId application;
        std::string reason;
        static constexpr auto fields =
            std::tuple{field("application", &Input::application, {"申请", "Application"}),
                       field("reason", &Input::reason, {"说明", "Why"}, 200)};
    };
    using Output = ApplicationAnswer;

    static Output run(Unit& unit, const Input& in) {
        if (in.reason.empty()) throw Problem{words_needed}.at("reason");
        Application one = must_find_application(unit.db, in.application);
        one.state = advance(unit, one, ApplicationAct::abandon_exception, in.reason);
        give_fee_back(unit, one.id);
        lose_green_application(unit, one.person);
        return answer(unit, one);
    }
};

}  // namespace

extern constinit const Operation abandon_exception;
constinit const Operation abandon_exception = operation<AbandonException>();

}  // namespace onecard::issuing
