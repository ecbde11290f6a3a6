// Resolves an exception of production: the card is made again, and what was paid counts on.

#include "business/issuing/operations/applicant.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct ResolveException {
    static constexpr Spec spec{.name = "issuing.resolve_exception",
                               .title = {"重新制卡", "Make a failed card again"},
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
        one.state = advance(unit, one, ApplicationAct::resolve_exception, in.reason);
        return answer(unit, one);
    }
};

}  // namespace

extern constinit const Operation resolve_exception;
constinit const Operation resolve_exception = operation<ResolveException>();

}  // namespace onecard::issuing
