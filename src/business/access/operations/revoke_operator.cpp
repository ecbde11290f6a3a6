// Takes every role of an operator at once and ends the sessions, when the person leaves the post.

#include "business/access/problems.hpp"
#include "business/access/provision_store.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::access {
namespace {

struct RevokeOperator {
    static constexpr Spec spec{.name = "access.revoke_operator",
                               .title = {"收回权限", "Revoke an operator"},
                               .effect = Effect::writes,
                               .roles = "HRSS_PLATFORM_ADMIN SECURITY_ADMIN",
                               .source = "R3.1-8"};
    struct Input {
        OperatorId person;
        std::string opinion;
        static constexpr auto fields = std::tuple{field("operator", &Input::person, {"操作员", "Operator"}),
                                                  field("opinion", &Input::opinion, {"理由", "Reason"}, 200)};
    };
    struct Output {
        std::string account;
        static constexpr auto fields = std::tuple{field("account", &Output::account, {"账号", "Account"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Operator person = must_find_operator(unit.db, in.person);
        if (person.account == unit.actor.code) throw Problem{own_account}.at("operator");
        if (!revoke(unit, person.id)) throw Problem{operator_revoked}.at("operator").with(person.account);
        if (person.request != 0)
            advance(unit, must_find_request(unit, ProvisionRequestId{person.request}),
                    ProvisionAct::revoke_operator, in.opinion);
        return {.account = person.account};
    }
};

}  // namespace

extern constinit const Operation revoke_operator;
constinit const Operation revoke_operator = operation<RevokeOperator>();

}  // namespace onecard::access
