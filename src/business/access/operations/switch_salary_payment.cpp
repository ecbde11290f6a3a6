// Switches the payment of wages on or off for one organisation, step by step as the plan says.

#include "business/access/organisation_store.hpp"
#include "engine/operation.hpp"

namespace onecard::access {
namespace {

struct SwitchSalaryPayment {
    static constexpr Spec spec{.name = "access.switch_salary_payment",
                               .title = {"开通或关闭工资发放", "Switch the payment of wages"},
                               .effect = Effect::writes,
                               .roles = "HRSS_PLATFORM_ADMIN",
                               .source = "seed-3 2; R3.18-6"};
    struct Input {
        OrganisationId organisation;
        bool enabled = false;
        static constexpr auto fields =
            std::tuple{field("organisation", &Input::organisation, {"机构", "Organisation"}),
                       field("enabled", &Input::enabled, {"开通", "Enabled"})};
    };
    using Output = Nothing;

    static Output run(Unit& unit, const Input& in) {
        const Organisation organisation = must_find_active_organisation(unit.db, in.organisation);
        set_pays_salary(unit.db, organisation.id, in.enabled);
        return {};
    }
};

}  // namespace

extern constinit const Operation switch_salary_payment;
constinit const Operation switch_salary_payment = operation<SwitchSalaryPayment>();

}  // namespace onecard::access
