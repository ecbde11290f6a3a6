// Records a death: open rosters stop the person's lines, and no registry brings the person back to life.

#include "business/people/operations/person_named.hpp"
#include "business/people/person_store.hpp"

namespace onecard::people {
namespace {

struct RecordDeath {
    static constexpr Spec spec{.name = "people.record_death",
                               .title = {"登记死亡", "Record a death"},
                               .effect = Effect::writes,
                               .roles = "TOWN_CLERK CARD_CLERK HRSS_PLATFORM_ADMIN",
                               .source = "R3.3-5"};
    struct Input {
        std::optional<CitizenNumber> number;
        std::optional<std::string> person;
        Date died_on;
        std::string proof;
        static constexpr auto fields =
            std::tuple{field("number", &Input::number, {"公民身份号码", "Citizen number"}),
                       field("person", &Input::person, {"人员键", "Person"}, 32),
                       field("died_on", &Input::died_on, {"死亡日期", "Died on"}),
                       field("proof", &Input::proof, {"证明材料", "Proof"}, 200)};
    };
    struct Output {
        std::string person;
        static constexpr auto fields = std::tuple{field("person", &Output::person, {"人员键", "Person"})};
    };

    static Output run(Unit& unit, const Input& in) {
        must_say(in.proof, 2, proof_missing, "proof");
        Person person = must_find_person_here(unit, person_named(unit, in.number, in.person));
        if (person.died_on) throw Problem{already_dead}.with(person.died_on->text());
        if (in.died_on < person.birth || in.died_on > unit.today())
            throw Problem{death_day_wrong}.at("died_on");
        person.live_status = static_cast<std::int64_t>(LiveStatus::dead);
        person.died_on = in.died_on;
        update_person(unit, person);
        unit.tell(person_changed, Node::of({{"person", key_text(person.key)}}));
        return {.person = key_text(person.key)};
    }
};

}  // namespace

extern constinit const Operation record_death;
constinit const Operation record_death = operation<RecordDeath>();

}  // namespace onecard::people
