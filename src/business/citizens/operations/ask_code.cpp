// Sends a sign-in code to the mobile registered for a name and number, and answers the same whether or not
// there is such a person.

#include "base/person_name.hpp"
#include "business/citizens/problems.hpp"
#include "business/citizens/session_store.hpp"
#include "business/citizens/sign_in_rules.hpp"
#include "business/people/people.hpp"
#include "engine/operation.hpp"

namespace onecard::citizens {
namespace {

struct AskCode {
    static constexpr Spec spec{.name = "citizens.ask_code",
                               .title = {"获取登录验证码", "Ask for a sign-in code"},
                               .effect = Effect::writes,
                               .roles = "anyone",
                               .source = "R3.27-1"};
    struct Input {
        std::string name;
        CitizenNumber number;
        static constexpr auto fields =
            std::tuple{field("name", &Input::name, {"姓名", "Name"}, 60),
                       field("number", &Input::number, {"身份证号", "Citizen number"})};
    };
    struct Output {
        std::int64_t valid_minutes = 0, tries = 0;
        static constexpr auto fields =
            std::tuple{field("valid_minutes", &Output::valid_minutes, {"有效分钟数", "Minutes it holds"}),
                       field("tries", &Output::tries, {"可试次数", "How often it may be tried"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const PersonKey key = people::key_of(unit, in.number);
        const auto hash = static_cast<std::int64_t>(name_hash(normalise_name(in.name)));
        const auto asked = ask_code(unit, key, hash);
        if (!asked) throw Problem{code_asked_too_often}.at("number");
        unit.queue("citizens.send_code", Node::of({{"asked", *asked}}), "");
        return {code_minutes, tries_of_a_code};
    }
};

}  // namespace

extern constinit const Operation ask_code_operation = operation<AskCode>();

}  // namespace onecard::citizens
