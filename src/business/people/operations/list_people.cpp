// Lists the people of a town, a page at a time.

#include <algorithm>

#include "base/person_name.hpp"
#include "business/people/person_store.hpp"
#include "business/people/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::people {
namespace {

struct ListedShown {
    std::string person, name, live_status;
    Date birth;
    RegionCode town;
    std::optional<RegionCode> village;

    static constexpr auto fields =
        std::tuple{field("person", &ListedShown::person, {"人员键", "Person"}),
                   field("name", &ListedShown::name, {"姓名", "Name"}),
                   field("birth", &ListedShown::birth, {"出生日期", "Birth date"}),
                   field("town", &ListedShown::town, {"镇街", "Town"}),
                   field("village", &ListedShown::village, {"村（社区）", "Village"}),
                   field("live_status", &ListedShown::live_status, {"生存状态", "Life status"})};
};

struct ListPeople {
    static constexpr Spec spec{.name = "people.list_people",
                               .title = {"人员列表", "List people"},
                               .effect = Effect::reads,
                               .roles =
                                   "TOWN_CLERK TOWN_REVIEWER CARD_CLERK CARD_REVIEWER HRSS_PLATFORM_ADMIN "
                                   "DISCIPLINE_USER AUDIT_USER",
                               .source = "domain 3.3"};
    struct Input {
        RegionCode town;
        std::optional<std::string> name, after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields = std::tuple{
            field("town", &Input::town, {"镇街", "Town"}), field("name", &Input::name, {"姓名", "Name"}, 60),
            field("after", &Input::after, {"此人之后", "After this person"}, 32),
            field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<ListedShown> people;
        std::optional<std::string> next;
        static constexpr auto fields = std::tuple{field("people", &Output::people, {"人员", "People"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        if (in.town.level() != RegionLevel::town)
            throw Problem{town_wrong}.at("town").with(in.town.short_text());
        std::optional<PersonKey> after;
        if (in.after) {
            const auto key = parse_key(*in.after);
            if (!key) throw Problem{*key.error().kind}.at("after");
            after = *key;
        }
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        Output out;
        for (const ListedPerson& one :
             people::list_people(unit.db, in.town, after, limit, normalise_name(in.name.value_or(""))))
            out.people.push_back({.person = key_text(one.key),
                                  .name = one.name,
                                  .live_status = std::to_string(one.live_status),
                                  .birth = one.birth,
                                  .town = one.town,
                                  .village = one.village ? std::optional{one.village} : std::nullopt});
        if (static_cast<std::int64_t>(out.people.size()) == limit) out.next = out.people.back().person;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_people_operation;
constinit const Operation list_people_operation = operation<ListPeople>();

}  // namespace onecard::people
