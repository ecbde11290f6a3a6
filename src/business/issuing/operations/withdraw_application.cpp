// Withdraws an application that is not in production yet; a fee paid is given back.

#include "business/issuing/operations/applicant.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct WithdrawApplication {
    static constexpr Spec spec{.name = "issuing.withdraw_application",
                               .title = {"撤销申领", "Withdraw an application"},
                               .effect = Effect::writes,
                               .roles = application_takers,
                               .source = "3.8; R3.33-1"};
    struct Input {
        ApplicationId application;
        std::string reason;
        static constexpr auto fields =
            std::tuple{field("application", &Input::application, {"申请", "Application"}),
                       field("reason", &Input::reason, {"原因", "Reason"}, 200)};
    };
    using Output = ApplicationAnswer;

    static Output run(Unit& unit, const Input& in) {
        if (in.reason.empty()) throw Problem{words_needed}.at("reason");
        return withdraw(unit, must_find_application(unit.db, in.application), in.reason);
    }
};

}  // namespace

extern constinit const Operation withdraw_application;
constinit const Operation withdraw_application = operation<WithdrawApplication>();

}  // namespace onecard::issuing
