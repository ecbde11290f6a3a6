// Asks for a correction of one thing the base says of a person; another hand has to approve it.

#include "business/people/operations/person_named.hpp"
#include "business/people/person_change.hpp"

namespace onecard::people {
namespace {

constexpr std::int64_t longest_name = 60;

struct RequestCorrection {
    static constexpr Spec spec{.name = "people.request_correction",
                               .title = {"申请更正人员信息", "Ask for a correction of a person"},
                               .effect = Effect::writes,
                               .roles = "TOWN_CLERK CARD_CLERK HRSS_PLATFORM_ADMIN",
                               .source = "R3.3-3"};
    struct Input {
        std::optional<CitizenNumber> number;
        std::optional<std::string> person;
        std::optional<std::string> name;
        std::optional<Mobile> mobile;
        std::optional<RegionCode> town, village;
        std::optional<CitizenNumber> head, new_number;
        std::optional<bool> alive;
        std::string proof;
        static constexpr auto fields = std::tuple{
            field("number", &Input::number, {"公民身份号码", "Citizen number"}),
            field("person", &Input::person, {"人员键", "Person"}, 32),
            field("name", &Input::name, {"更正后的姓名", "Right name"}, longest_name),
            field("mobile", &Input::mobile, {"更正后的手机号码", "Right mobile"}),
            field("town", &Input::town, {"更正后的镇街", "Right town"}),
            field("village", &Input::village, {"更正后的村（社区）", "Right village"}),
            field("head", &Input::head, {"更正后的户主公民身份号码", "Citizen number of the right head"}),
            field("alive", &Input::alive, {"误报死亡，更正为在世", "Wrongly recorded as dead"}),
            field("new_number", &Input::new_number, {"新公民身份号码", "New citizen number"}),
            field("proof", &Input::proof, {"证明材料", "Proof"}, 200)};
    };
    struct Output {
        PersonChangeId change;
        std::string state;
        static constexpr auto fields =
            std::tuple{field("change", &Output::change, {"更正申请", "Correction"}),
                       field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        if (in.new_number) throw Problem{change_of_number}.at("new_number");
        must_say(in.proof, 2, proof_missing, "proof");
        const Person person = must_find_person_here(unit, person_named(unit, in.number, in.person));
        const auto [field, value] = wanted(unit, in, person);
        PersonChange change{.id = unit.next_id<PersonChangeId>(),
                            .person = person.key,
                            .state = change_lifecycle.start(),
                            .field = field,
                            .before = value_of(person, field),
                            .after = value,
                            .proof = in.proof,
                            .region = person.town,
                            .asked_by = unit.actor.code,
                            .asked_at = unit.now};
        if (change.after == change.before) throw Problem{change_nothing};
        if (const auto waiting = find_waiting_change(unit.db, person.key, field))
            throw Problem{change_already_open}.with(waiting->text());
        insert_change(unit, change);
        return {.change = change.id, .state = std::string{change_lifecycle.code(change.state)}};
    }

    /// The one thing to be corrected, and its value as a change holds it.
    static std::pair<ChangedField, std::string> wanted(Unit& unit, const Input& in, const Person& person) {
        std::vector<std::pair<ChangedField, std::string>> all;
        if (in.name) {
            if (normalise_name(*in.name).empty()) throw Problem{name_missing}.at("name");
            if (has_rare_glyph(*in.name)) throw Problem{name_rare_glyph}.at("name");
            all.emplace_back(ChangedField::name, *in.name);
        }
        if (in.mobile) all.emplace_back(ChangedField::mobile, std::string{in.mobile->reveal()});
        if (in.town) {
            if (in.town->level() != RegionLevel::town)
                throw Problem{town_wrong}.at("town").with(in.town->short_text());
            all.emplace_back(ChangedField::town, in.town->text());
        }
        if (in.village) {
            if (in.village->level() != RegionLevel::village || !person.town.contains(*in.village))
                throw Problem{village_wrong}.at("village").with(in.village->text());
            all.emplace_back(ChangedField::village, in.village->text());
        }
        if (in.head) {
            const PersonKey head = key_of(unit, *in.head);
            must_find_person_here(unit, head);
            all.emplace_back(ChangedField::head, key_text(head));
        }
        if (in.alive && *in.alive) all.emplace_back(ChangedField::alive, "alive");
        if (all.size() != 1) throw Problem{change_one_thing};
        return all.front();
    }
};

}  // namespace

extern constinit const Operation request_correction;
constinit const Operation request_correction = operation<RequestCorrection>();

}  // namespace onecard::people
