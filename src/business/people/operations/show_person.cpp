// Shows what the base knows of a person, with number and mobile masked.

#include "business/people/operations/person_named.hpp"
#include "business/people/operations/person_shown.hpp"

namespace onecard::people {
namespace {

struct ShowPerson {
    static constexpr Spec spec{.name = "people.show_person",
                               .title = {"查看人员", "Show a person"},
                               .effect = Effect::reads,
                               .roles =
                                   "TOWN_CLERK TOWN_REVIEWER CARD_CLERK CARD_REVIEWER HRSS_PLATFORM_ADMIN "
                                   "DISCIPLINE_USER AUDIT_USER",
                               .source = "domain 3.3"};
    struct Input {
        std::optional<CitizenNumber> number;
        std::optional<std::string> person;
        static constexpr auto fields =
            std::tuple{field("number", &Input::number, {"公民身份号码", "Citizen number"}),
                       field("person", &Input::person, {"人员键", "Person"}, 32)};
    };
    using Output = PersonShown;

    static Output run(Unit& unit, const Input& in) {
        return shown_person(unit, must_find_person_here(unit, person_named(unit, in.number, in.person)));
    }
};

}  // namespace

extern constinit const Operation show_person;
constinit const Operation show_person = operation<ShowPerson>();

}  // namespace onecard::people
