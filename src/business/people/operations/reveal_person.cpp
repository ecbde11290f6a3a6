// Shows a person's numbers whole, for a purpose that is kept in the audit.

#include "business/people/operations/person_named.hpp"

namespace onecard::people {
namespace {

constexpr std::size_t purpose_characters = 4;

struct RevealPerson {
    static constexpr Spec spec{.name = "people.reveal_person",
                               .title = {"查看人员完整号码", "Reveal a person's numbers"},
                               .effect = Effect::reveals,
                               .roles = "CARD_CLERK CARD_REVIEWER HRSS_PLATFORM_ADMIN",
                               .source = "seed-4 2.12; domain 3.36"};
    struct Input {
        std::optional<CitizenNumber> number;
        std::optional<std::string> person;
        std::string purpose;
        static constexpr auto fields =
            std::tuple{field("number", &Input::number, {"公民身份号码", "Citizen number"}),
                       field("person", &Input::person, {"人员键", "Person"}, 32),
                       field("purpose", &Input::purpose, {"查看用途", "Purpose"}, 200)};
    };
    struct Output {
        std::string person, name, number, mobile;
        static constexpr auto fields =
            std::tuple{field("person", &Output::person, {"人员键", "Person"}),
                       field("name", &Output::name, {"姓名", "Name"}),
                       field("number", &Output::number, {"证件号码", "Certificate number"}),
                       field("mobile", &Output::mobile, {"手机号码", "Mobile"})};
    };

    static Output run(Unit& unit, const Input& in) {
        must_say(in.purpose, purpose_characters, purpose_missing, "purpose");
        const Person person = must_find_person_here(unit, person_named(unit, in.number, in.person));
        unit.note("person " + key_text(person.key));
        return {.person = key_text(person.key),
                .name = person.name,
                .number = std::string{person.number.reveal()},
                .mobile = person.mobile ? std::string{person.mobile->reveal()} : std::string{}};
    }
};

}  // namespace

extern constinit const Operation reveal_person;
constinit const Operation reveal_person = operation<RevealPerson>();

}  // namespace onecard::people
