// Gives ten new recovery codes in place of the old ones; they are shown this once.

#include "business/access/problems.hpp"
#include "business/access/recovery_store.hpp"
#include "engine/operation.hpp"

namespace onecard::access {
namespace {

struct RenewRecoveryCodes {
    static constexpr Spec spec{.name = "access.renew_recovery_codes",
                               .title = {"更换备用码", "Renew the recovery codes"},
                               .effect = Effect::writes,
                               .roles = "*",
                               .source = "R3.36-2",
                               .asks_again = true};
    using Input = Nothing;
    struct Output {
        std::vector<HiddenText> recovery_codes;
        static constexpr auto fields = std::tuple{
            field("recovery_codes", &Output::recovery_codes, {"备用码", "Recovery codes"})};
    };

    static Output run(Unit& unit, const Input&) {
        const auto person = find_operator(unit.db, unit.actor.code);
        if (!person) throw Problem{no_account_here};
        if (!person->has_factor) throw Problem{factor_not_enrolled};
        Output out;
        for (std::string& code : renew_recovery_codes(unit, person->id))
            out.recovery_codes.push_back({std::move(code)});
        return out;
    }
};

}  // namespace

extern constinit const Operation renew_recovery_codes_operation;
constinit const Operation renew_recovery_codes_operation = operation<RenewRecoveryCodes>();

}  // namespace onecard::access
