// Proves anew who sits at the open session, by password and second factor; for some minutes it may then release money
// and see what is personal.

#include "business/access/problems.hpp"
#include "business/access/session_store.hpp"
#include "business/policies/policies.hpp"
#include "engine/operation.hpp"
#include "engine/password.hpp"
#include "engine/secret.hpp"
#include "engine/totp.hpp"

namespace onecard::access {
namespace {

struct ConfirmIdentity {
    static constexpr Spec spec{.name = "access.confirm_identity",
                               .title = {"再次确认身份", "Confirm the identity again"},
                               .effect = Effect::writes,
                               .roles = "*",
                               .source = "R3.36-2"};
    struct Input {
        HiddenText password;
        std::optional<HiddenText> code;
        static constexpr auto fields =
            std::tuple{field("password", &Input::password, {"密码", "Password"}, 256),
                       field("code", &Input::code, {"动态口令", "Code of the second factor"}, 6)};
    };
    struct Output {
        Instant until;
        static constexpr auto fields = std::tuple{field("until", &Output::until, {"有效至", "Good until"})};
    };
    struct Prepared {
        OperatorId id;
        std::string compared_hash;
        std::int64_t factor_step = 0;
    };

    static Prepared before(Unit& unit, const Input& in) {
        if (unit.actor.kind != ActorKind::operator_) throw Problem{no_account_here};
        const std::int64_t lock_after =
            policies::number_in_any_case(unit.db, unit.actor.region, "sign_in_lock_after", unit.today());
        const auto attempt = begin_attempt(unit.db, unit.actor.code, lock_after, unit.now);
        if (!attempt || !password_matches(in.password.text, attempt->password_hash))
            throw Problem{password_wrong}.at("password");
        Prepared prepared{.id = attempt->id, .compared_hash = attempt->password_hash};
        if (!attempt->has_factor) return prepared;
        const std::string secret = open_factor(unit, attempt->id, attempt->factor);
        const auto step = totp_step(bytes_of(secret), in.code ? in.code->text : std::string{},
                                    unit.now.micros() / 1'000'000, attempt->factor_step);
        if (!step) throw Problem{factor_code_wrong}.at("code");
        prepared.factor_step = *step;
        return prepared;
    }

    static Output run(Unit& unit, const Input&) {
        const auto& prepared = std::any_cast<const Prepared&>(*unit.prepared);
        if (must_find_operator(unit.db, prepared.id).password_hash != prepared.compared_hash)
            throw Problem{password_wrong}.at("password");
        if (prepared.factor_step != 0 && !use_factor_step(unit.db, prepared.id, prepared.factor_step))
            throw Problem{factor_code_wrong}.at("code");
        forget_failures(unit.db, prepared.id);
        const Instant until = proof_ends(unit, unit.actor.region);
        set_proved_until(unit.db, unit.actor.session, until);
        return {until};
    }
};

}  // namespace

extern constinit const Operation confirm_identity;
constinit const Operation confirm_identity = operation<ConfirmIdentity>();

}  // namespace onecard::access
