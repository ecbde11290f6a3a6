// Lists mobiles given by more persons than the place allows (domain.md 3.3).

#include "business/collection/operations/batch_shown.hpp"
#include "business/people/people.hpp"
#include "business/policies/policies.hpp"

namespace onecard::collection {
namespace {

struct SharedShown {
    std::string mobile;
    std::int64_t persons = 0;
    std::string one_name;
    RegionCode town;
    static constexpr auto fields =
        std::tuple{field("mobile", &SharedShown::mobile, {"手机号标识", "Key of the mobile"}),
                   field("persons", &SharedShown::persons, {"登记人数", "Persons"}),
                   field("one_name", &SharedShown::one_name, {"其中一人", "One of them"}),
                   field("town", &SharedShown::town, {"镇街", "Town"})};
};

struct ListSharedMobiles {
    static constexpr Spec spec{.name = "collection.list_shared_mobiles",
                               .title = {"共用手机号", "List shared mobiles"},
                               .effect = Effect::reads,
                               .roles =
                                   "CARD_CLERK CARD_REVIEWER TOWN_CLERK TOWN_REVIEWER HRSS_PLATFORM_ADMIN "
                                   "LEADING_OFFICE AUDIT_USER DISCIPLINE_USER",
                               .source = "3.3; 3.47"};
    struct Input {
        std::optional<RegionCode> region;
        std::optional<std::string> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("region", &Input::region, {"区域", "Region"}),
                       field("after", &Input::after, {"此条之后", "After this one"}, 32),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<SharedShown> mobiles;
        std::optional<std::string> next;
        static constexpr auto fields = std::tuple{field("mobiles", &Output::mobiles, {"手机号", "Mobiles"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        const RegionCode region = in.region.value_or(unit.actor.region);
        people::MobileKey after{};
        if (in.after) {
            const auto key = people::parse_key(*in.after);
            if (!key) throw Problem{*key.error().kind}.at("after");
            after = key->bytes;
        }
        Output out;
        for (const people::SharedMobile& one : people::list_shared_mobiles(
                 unit.db, region, policies::number(unit.db, region, "persons_per_mobile_alert", unit.today()),
                 after, limit))
            out.mobiles.push_back(
                {people::key_text(PersonKey{one.mobile}), one.persons, one.one_name, one.town});
        if (std::ssize(out.mobiles) == limit) out.next = out.mobiles.back().mobile;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_shared_mobiles;
constinit const Operation list_shared_mobiles = operation<ListSharedMobiles>();

}  // namespace onecard::collection
