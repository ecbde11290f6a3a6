// Opens a session for who knows account, password and, where enrolled, the code of the second factor.

#include "business/access/shown.hpp"
#include "business/access/problems.hpp"
#include "business/access/recovery_store.hpp"
#include "business/access/session_store.hpp"
#include "business/policies/policies.hpp"
#include "engine/dispatcher.hpp"
#include "engine/operation.hpp"
#include "engine/password.hpp"
#include "engine/secret.hpp"
#include "engine/totp.hpp"

namespace onecard::access {
namespace {

struct SignIn {
    static constexpr Spec spec{.name = "access.sign_in",
                               .title = {"登录", "Sign in"},
                               .effect = Effect::writes,
                               .roles = "anyone",
                               .source = "R3.36-2"};
    struct Input {
        std::string account;
        HiddenText password;
        std::optional<HiddenText> code;
        static constexpr auto fields =
            std::tuple{field("account", &Input::account, {"账号", "Account"}, 40),
                       field("password", &Input::password, {"密码", "Password"}, 256),
                       field("code", &Input::code, {"动态口令或备用码", "Code of the second factor, or a recovery code"}, 20)};
    };
    struct Output {
        HiddenText token;
        std::string account, name;
        bool must_change_password = false;
        std::vector<WarningShown> warnings;
        static constexpr auto fields = std::tuple{field("token", &Output::token, {"会话令牌", "Token"}),
                                                  field("account", &Output::account, {"账号", "Account"}),
                                                  field("name", &Output::name, {"姓名", "Name"}),
                                                  field("must_change_password", &Output::must_change_password,
                                                        {"须改密码", "Must change password"}),
                                                  field("warnings", &Output::warnings, {"提示", "Warnings"})};
    };

    /// What the comparison found; an empty id refuses.
    struct Prepared {
        OperatorId id;
        std::string compared_hash;
        std::string stronger_hash;  ///< in place of one made at a lower cost
        std::int64_t factor_step = 0;
        std::string recovery_code;  ///< used in place of the second factor
    };

    static Prepared before(Unit& unit, const Input& in) {
        const auto known = find_operator(unit.db, in.account);
        const RegionCode region = known ? known->region : RegionCode{};
        const std::int64_t lock_after =
            policies::number_in_any_case(unit.db, region, "sign_in_lock_after", unit.today());
        const auto attempt = begin_attempt(unit.db, in.account, lock_after, unit.now);
        // Whoever has no account waits as long as who has one.
        const bool matches =
            password_matches(in.password.text, attempt ? attempt->password_hash : password_hash_of_nobody());
        if (!attempt || !matches) return {};
        Prepared prepared{.id = attempt->id, .compared_hash = attempt->password_hash};
        if (attempt->has_factor) {
            const std::string secret = open_factor(unit, attempt->id, attempt->factor);
            const auto step = totp_step(bytes_of(secret), in.code ? in.code->text : std::string{},
                                        unit.now.micros() / 1'000'000, attempt->factor_step);
            if (step)
                prepared.factor_step = *step;
            else if (in.code && is_recovery_code(unit, attempt->id, in.code->text))
                prepared.recovery_code = in.code->text;
            else
                return {};
        }
        if (password_hash_is_weak(attempt->password_hash))
            prepared.stronger_hash = hash_password(in.password.text);
        return prepared;
    }

    static Output run(Unit& unit, const Input&) {
        const auto& prepared = std::any_cast<const Prepared&>(*unit.prepared);
        if (!prepared.id) throw Problem{sign_in_refused};
        const Operator person = must_find_operator(unit.db, prepared.id);
        // Between the comparison and now the password may have been changed, or the post lost.
        if (person.is_revoked() || person.password_hash != prepared.compared_hash)
            throw Problem{sign_in_refused};
        const auto organisation = find_organisation(unit.db, person.organisation);
        if (organisation && organisation->state != OrganisationState::active) throw Problem{sign_in_refused};
        if (prepared.factor_step != 0 && !use_factor_step(unit.db, person.id, prepared.factor_step))
            throw Problem{sign_in_refused};
        if (!prepared.recovery_code.empty()) {
            if (!use_recovery_code(unit, person.id, prepared.recovery_code)) throw Problem{sign_in_refused};
            unit.note("recovery code");
        }
        if (!prepared.stronger_hash.empty())
            set_password(unit.db, person.id, prepared.stronger_hash, person.must_change);
        forget_failures(unit.db, person.id);
        record_sign_in(unit.db, person.id, unit.now);
        const std::int64_t idle_minutes =
            policies::number_in_any_case(unit.db, person.region, "session_minutes", unit.today());
        Output out{.token = {random_token(32)},
                   .account = person.account,
                   .name = person.name,
                   .must_change_password = person.must_change};
        open_session(unit.db, token_digest(unit.hasher, out.token.text), person.id, idle_minutes,
                     proof_ends(unit, person.region), unit.now);
        Actor actor{.kind = ActorKind::operator_, .operator_id = person.id.number()};
        for (const Role& role : roles_of(unit.db, person.id)) actor.roles.push_back(role.code);
        out.warnings = warnings_for(unit.db, actor, person.must_change);
        return out;
    }
};

}  // namespace

extern constinit const Operation sign_in;
constinit const Operation sign_in = operation<SignIn>();

}  // namespace onecard::access
