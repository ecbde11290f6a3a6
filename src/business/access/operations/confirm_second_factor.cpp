// Confirms the second factor by a code of it, and gives ten recovery codes; from then on signing in asks for one.

#include "business/access/problems.hpp"
#include "business/access/recovery_store.hpp"
#include "business/access/session_store.hpp"
#include "engine/operation.hpp"
#include "engine/secret.hpp"
#include "engine/totp.hpp"

namespace onecard::access {
namespace {

struct ConfirmSecondFactor {
    static constexpr Spec spec{.name = "access.confirm_second_factor",
                               .title = {"启用动态口令", "Confirm the second factor"},
                               .effect = Effect::writes,
                               .roles = "*",
                               .source = "R3.36-2"};
    struct Input {
        HiddenText code;
        static constexpr auto fields = std::tuple{field("code", &Input::code, {"动态口令", "Code"}, 6)};
    };
    struct Output {
        std::vector<HiddenText> recovery_codes;
        static constexpr auto fields = std::tuple{
            field("recovery_codes", &Output::recovery_codes, {"备用码", "Recovery codes"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const auto person = find_operator(unit.db, unit.actor.code);
        if (!person) throw Problem{no_account_here};
        const std::string secret = factor_of(unit, person->id);
        if (secret.empty()) throw Problem{factor_not_enrolled};
        const auto step =
            totp_step(bytes_of(secret), in.code.text, unit.now.micros() / 1'000'000, person->factor_step);
        if (!step || !use_factor_step(unit.db, person->id, *step))
            throw Problem{factor_code_wrong}.at("code");
        confirm_factor(unit.db, person->id);
        Output out;
        for (std::string& code : renew_recovery_codes(unit, person->id))
            out.recovery_codes.push_back({std::move(code)});
        return out;
    }
};

}  // namespace

extern constinit const Operation confirm_second_factor;
constinit const Operation confirm_second_factor = operation<ConfirmSecondFactor>();

}  // namespace onecard::access
