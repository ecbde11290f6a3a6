// Reports that two persons hold one certificate number: nothing is produced under it until it is settled.

#include "business/people/number_conflict.hpp"
#include "business/people/operations/person_named.hpp"

namespace onecard::people {
namespace {

struct ReportNumberConflict {
    static constexpr Spec spec{.name = "people.report_number_conflict",
                               .title = {"登记重号", "Report a shared number"},
                               .effect = Effect::writes,
                               .roles = "TOWN_CLERK CARD_CLERK HRSS_PLATFORM_ADMIN",
                               .source = "domain 3.3, 3.47; seed-2 3(4)"};
    struct Input {
        std::optional<CitizenNumber> number;
        std::optional<std::string> person;
        std::string second_name, source;
        static constexpr auto fields = std::tuple{
            field("number", &Input::number, {"公民身份号码", "Citizen number"}),
            field("person", &Input::person, {"人员键", "Person"}, 32),
            field("second_name", &Input::second_name, {"另一人姓名", "Name of the other person"}, 60),
            field("source", &Input::source, {"发现途径", "How it was found"}, 200)};
    };
    struct Output {
        std::string person;
        static constexpr auto fields = std::tuple{field("person", &Output::person, {"人员键", "Person"})};
    };

    static Output run(Unit& unit, const Input& in) {
        must_say(in.source, 2, proof_missing, "source");
        must_say(in.second_name, 1, name_missing, "second_name");
        const Person person = must_find_person_here(unit, person_named(unit, in.number, in.person));
        if (has_number_conflict(unit.db, person.key)) throw Problem{number_conflict_open};
        note_number_conflict(unit, person.key, in.second_name, person.town, in.source);
        return {.person = key_text(person.key)};
    }
};

}  // namespace

extern constinit const Operation report_number_conflict;
constinit const Operation report_number_conflict = operation<ReportNumberConflict>();

}  // namespace onecard::people
