// Gives an operator a new one-time password, unlocks the account and ends its sessions.

#include "business/access/account_rules.hpp"
#include "business/access/problems.hpp"
#include "business/access/recovery_store.hpp"
#include "business/access/session_store.hpp"
#include "engine/operation.hpp"
#include "engine/password.hpp"

namespace onecard::access {
namespace {

struct ResetPassword {
    static constexpr Spec spec{.name = "access.reset_password",
                               .title = {"重置密码", "Reset a password"},
                               .effect = Effect::writes,
                               .roles = "HRSS_PLATFORM_ADMIN SECURITY_ADMIN",
                               .source = "R3.36-2"};
    struct Input {
        OperatorId person;
        std::optional<bool> remove_second_factor;
        static constexpr auto fields =
            std::tuple{field("operator", &Input::person, {"操作员", "Operator"}),
                       field("remove_second_factor", &Input::remove_second_factor,
                             {"同时取消动态口令", "Remove the second factor too"})};
    };
    struct Output {
        std::string account;
        HiddenText initial_password;
        static constexpr auto fields = std::tuple{
            field("account", &Output::account, {"账号", "Account"}),
            field("initial_password", &Output::initial_password, {"一次性密码", "One-time password"})};
    };

    struct Prepared {
        std::string password, hash;
    };

    static Prepared before(Unit&, const Input&) {
        Prepared prepared{.password = one_time_password(), .hash = {}};
        prepared.hash = hash_password(prepared.password);
        return prepared;
    }

    static Output run(Unit& unit, const Input& in) {
        const auto& prepared = std::any_cast<const Prepared&>(*unit.prepared);
        const Operator person = must_find_operator(unit.db, in.person);
        if (person.is_revoked()) throw Problem{operator_revoked}.at("operator").with(person.account);
        if (person.account == unit.actor.code) throw Problem{own_account}.at("operator");
        set_password(unit.db, person.id, prepared.hash, true);
        if (in.remove_second_factor.value_or(false)) {
            remove_factor(unit.db, person.id);
            remove_recovery_codes(unit.db, person.id);
        }
        end_sessions(unit.db, person.id);
        return {.account = person.account, .initial_password = {prepared.password}};
    }
};

}  // namespace

extern constinit const Operation reset_password;
constinit const Operation reset_password = operation<ResetPassword>();

}  // namespace onecard::access
