// Changes one's own password; a first password gives way here. All other sessions of the account end.

#include "business/access/problems.hpp"
#include "business/access/session_store.hpp"
#include "business/policies/policies.hpp"
#include "engine/operation.hpp"
#include "engine/password.hpp"

namespace onecard::access {
namespace {

struct ChangePassword {
    static constexpr Spec spec{.name = "access.change_password",
                               .title = {"修改密码", "Change the password"},
                               .effect = Effect::writes,
                               .roles = "*",
                               .source = "R3.36-2"};
    struct Input {
        HiddenText present;
        HiddenText fresh;
        static constexpr auto fields =
            std::tuple{field("present", &Input::present, {"原密码", "Present password"}, 256),
                       field("new", &Input::fresh, {"新密码", "New password"}, 256)};
    };
    struct Output {
        std::int64_t ended_sessions = 0;
        static constexpr auto fields = std::tuple{
            field("ended_sessions", &Output::ended_sessions, {"结束的其他会话", "Other sessions ended"})};
    };

    struct Prepared {
        OperatorId id;
        std::string compared_hash;
        std::string fresh_hash;
    };

    static Prepared before(Unit& unit, const Input& in) {
        if (unit.actor.kind != ActorKind::operator_) throw Problem{no_account_here};
        if (const auto right = check_password(in.fresh.text, unit.actor.code); !right)
            throw Problem{*right.error().kind}.at("new");
        if (in.fresh.text == in.present.text) throw Problem{password_not_new}.at("new");
        // Who found an open session may not try passwords here without end either.
        const std::int64_t lock_after =
            policies::number_in_any_case(unit.db, unit.actor.region, "sign_in_lock_after", unit.today());
        const auto attempt = begin_attempt(unit.db, unit.actor.code, lock_after, unit.now);
        if (!attempt || !password_matches(in.present.text, attempt->password_hash))
            throw Problem{password_wrong}.at("present");
        return {attempt->id, attempt->password_hash, hash_password(in.fresh.text)};
    }

    static Output run(Unit& unit, const Input&) {
        const auto& prepared = std::any_cast<const Prepared&>(*unit.prepared);
        const Operator person = must_find_operator(unit.db, prepared.id);
        if (person.password_hash != prepared.compared_hash) throw Problem{password_wrong}.at("present");
        set_password(unit.db, person.id, prepared.fresh_hash, false);
        return {.ended_sessions = end_other_sessions(unit.db, person.id, unit.actor.session)};
    }
};

}  // namespace

extern constinit const Operation change_password;
constinit const Operation change_password = operation<ChangePassword>();

}  // namespace onecard::access
