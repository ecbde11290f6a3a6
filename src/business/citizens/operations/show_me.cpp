// Tells citizens who they are to the platform, their number and mobile masked.

#include "business/citizens/own_record.hpp"
#include "business/citizens/session_store.hpp"
#include "business/regions/regions.hpp"
#include "engine/operation.hpp"

namespace onecard::citizens {
namespace {

struct ShowMe {
    static constexpr Spec spec{.name = "citizens.show_me",
                               .title = {"本人信息", "Show my own record"},
                               .effect = Effect::reads,
                               .roles = "CITIZEN",
                               .source = "R3.27-1; domain 2.2"};
    using Input = Nothing;
    struct Output {
        std::string name, number, mobile, town;
        std::int64_t idle_minutes = 0;
        static constexpr auto fields = std::tuple{
            field("name", &Output::name, {"姓名", "Name"}),
            field("number", &Output::number, {"身份证号", "Citizen number"}),
            field("mobile", &Output::mobile, {"手机号", "Mobile"}),
            field("town", &Output::town, {"所在镇街", "Town"}),
            field("idle_minutes", &Output::idle_minutes, {"空闲时限（分钟）", "Minutes a session may idle"})};
    };

    static Output run(Unit& unit, const Input&) {
        const auto person = people::must_find_person(unit, own_key(unit));
        return {.name = person.name,
                .number = person.number.masked(),
                .mobile = person.mobile ? person.mobile->masked() : std::string{},
                .town = regions::region_name(unit.db, person.town),
                .idle_minutes = idle_minutes_of(unit.db, person.key, unit.actor.session)};
    }
};

}  // namespace

extern constinit const Operation show_me;
constinit const Operation show_me = operation<ShowMe>();

}  // namespace onecard::citizens
