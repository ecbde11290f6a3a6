// Withdraws a citizen's own application before the card is in production.

#include "business/issuing/operations/applicant.hpp"
#include "business/issuing/progress.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct WithdrawMyApplication {
    static constexpr Spec spec{.name = "issuing.withdraw_my_application",
                               .title = {"撤销我的申领", "Withdraw my application"},
                               .effect = Effect::writes,
                               .roles = "CITIZEN",
                               .source = "seed-2 2(3); 3.8"};
    using Input = Nothing;
    using Output = MyApplication;

    static Output run(Unit& unit, const Input&) {
        const PersonKey person = own_key(unit);
        const auto open = find_open_application(unit.db, person);
        if (!open) throw Problem{no_open_application};
        withdraw(unit, *open, "本人撤销");
        return my_application(unit, person, newest_of_person(unit, person));
    }
};

}  // namespace

extern constinit const Operation withdraw_my_application;
constinit const Operation withdraw_my_application = operation<WithdrawMyApplication>();

}  // namespace onecard::issuing
