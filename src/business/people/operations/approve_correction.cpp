// Approves a correction by another hand than asked for it: the base says the new value from now on.

#include "business/people/person_change.hpp"
#include "business/people/person_store.hpp"
#include "business/people/problems.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::people {
namespace {

struct ApproveCorrection {
    static constexpr Spec spec{.name = "people.approve_correction",
                               .title = {"复核更正", "Approve a correction"},
                               .effect = Effect::writes,
                               .roles = "CARD_REVIEWER TOWN_REVIEWER HRSS_PLATFORM_ADMIN",
                               .source = "R3.3-3; R3.3-4"};
    struct Input {
        PersonChangeId change;
        std::optional<std::string> opinion;
        static constexpr auto fields =
            std::tuple{field("change", &Input::change, {"更正申请", "Correction"}),
                       field("opinion", &Input::opinion, {"复核意见", "Opinion"}, 200)};
    };
    struct Output {
        std::string state;
        static constexpr auto fields = std::tuple{field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const PersonChange change = must_find_change(unit, in.change);
        const ChangeState state =
            advance(unit, change, ChangeAct::approve_correction, in.opinion.value_or(std::string{}));
        Person person = must_find_person(unit, change.person);
        if (value_of(person, change.field) != change.before) throw Problem{change_overtaken};
        if (change.field == ChangedField::village &&
            !person.town.contains(RegionCode::parse(change.after).value()))
            throw Problem{change_overtaken};
        set_value(person, change.field, change.after);
        update_person(unit, person);
        // Matching reads neither mobiles nor villages.
        if (change.field != ChangedField::mobile && change.field != ChangedField::village)
            unit.tell(person_changed, Node::of({{"person", key_text(person.key)}}));
        if (change.field == ChangedField::name)
            unit.tell(name_changed, Node::of({{"person", key_text(person.key)}}));
        return {.state = std::string{change_lifecycle.code(state)}};
    }
};

}  // namespace

extern constinit const Operation approve_correction;
constinit const Operation approve_correction = operation<ApproveCorrection>();

}  // namespace onecard::people
