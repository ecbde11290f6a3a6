// Opens a citizen's session for who knows name, number and the code sent to the registered mobile.

#include "base/person_name.hpp"
#include "business/citizens/own_record.hpp"
#include "business/citizens/session_store.hpp"
#include "business/policies/policies.hpp"
#include "engine/dispatcher.hpp"
#include "engine/operation.hpp"
#include "engine/secret.hpp"

namespace onecard::citizens {
namespace {

constexpr std::int64_t live_status_dead = 2;

struct SignIn {
    static constexpr Spec spec{.name = "citizens.sign_in",
                               .title = {"持卡人登录", "Sign in as a citizen"},
                               .effect = Effect::writes,
                               .roles = "anyone",
                               .source = "R3.27-1; domain 2.2"};
    struct Input {
        std::string name;
        CitizenNumber number;
        HiddenText code;
        static constexpr auto fields =
            std::tuple{field("name", &Input::name, {"姓名", "Name"}, 60),
                       field("number", &Input::number, {"身份证号", "Citizen number"}),
                       field("code", &Input::code, {"验证码", "Code"}, 10)};
    };
    struct Output {
        HiddenText token;
        std::string name;
        std::int64_t idle_minutes = 0;
        static constexpr auto fields = std::tuple{
            field("token", &Output::token, {"会话令牌", "Token"}),
            field("name", &Output::name, {"姓名", "Name"}),
            field("idle_minutes", &Output::idle_minutes, {"空闲时限（分钟）", "Minutes a session may idle"})};
    };

    /// The code that was right; 0 refuses.
    struct Prepared {
        PersonKey key{};
        std::int64_t code = 0;
    };

    static Prepared before(Unit& unit, const Input& in) {
        const PersonKey key = people::key_of(unit, in.number);
        const auto tried = begin_try(unit.db, key, unit.now);
        // Who does not exist waits as long: the digest is made and compared in any case.
        const std::string digest = digest_of_code(unit, key, tried ? tried->id : 0, in.code.text);
        const bool is_right =
            constant_time_equal(digest, tried ? tried->digest : std::string(digest.size(), '\0'));
        const auto hash = static_cast<std::int64_t>(name_hash(normalise_name(in.name)));
        if (!tried || !is_right || tried->name_hash != hash) return {};
        return {key, tried->id};
    }

    static Output run(Unit& unit, const Input&) {
        const auto& prepared = std::any_cast<const Prepared&>(*unit.prepared);
        if (prepared.code == 0) throw Problem{sign_in_refused};
        const auto person = people::find_person(unit, prepared.key);
        if (!person || person->live_status == live_status_dead) throw Problem{sign_in_refused};
        if (!use_code(unit.db, prepared.key, prepared.code, unit.now)) throw Problem{sign_in_refused};
        Output out{.token = {random_token(32)},
                   .name = person->name,
                   .idle_minutes =
                       policies::number_in_any_case(unit.db, person->town, "session_minutes", unit.today())};
        open_session(unit.db, token_digest(unit.hasher, out.token.text), prepared.key, out.idle_minutes,
                     unit.now);
        unit.note(citizen_code(prepared.key));
        return out;
    }
};

}  // namespace

extern constinit const Operation sign_in;
constinit const Operation sign_in = operation<SignIn>();

}  // namespace onecard::citizens
