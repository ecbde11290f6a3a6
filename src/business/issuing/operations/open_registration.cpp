// Opens the registration of issuance of a place, with the profiles and vendors it names.

#include "business/issuing/operations/registration_step.hpp"

namespace onecard::issuing {
namespace {

struct OpenRegistration {
    static constexpr Spec spec{.name = "issuing.open_registration",
                               .title = {"建立发行注册", "Open a registration of issuance"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR HRSS_PLATFORM_ADMIN",
                               .source = "seed-2 4(1); R3.7-2"};
    struct Input {
        std::string title;
        std::optional<RegionCode> region;
        std::string population;
        std::int64_t planned_cards = 0;
        std::vector<ProfileId> profiles;
        std::vector<VendorId> vendors;
        static constexpr auto fields =
            std::tuple{field("title", &Input::title, {"名称", "Title"}, 100),
                       field("region", &Input::region, {"区划", "Region"}),
                       field("population", &Input::population, {"发卡对象", "Who gets cards"}, 100),
                       field("planned_cards", &Input::planned_cards, {"计划发卡数", "Cards planned"}),
                       field("profiles", &Input::profiles, {"卡规划", "Profiles"}),
                       field("vendors", &Input::vendors, {"卡商", "Vendors"})};
    };
    struct Output {
        RegistrationShown registration;
        static constexpr auto fields =
            std::tuple{field("registration", &Output::registration, {"发行注册", "Registration"})};
    };

    static Output run(Unit& unit, const Input& in) {
        if (in.planned_cards <= 0) throw Problem{count_not_positive}.at("planned_cards");
        Registration one{
            .id = {},
            .title = in.title,
            .region = regions::must_find_present_region(unit.db, setup_region(unit, in.region)).code,
            .population = in.population,
            .planned_cards = in.planned_cards,
            .doc_no = {}};
        for (const ProfileId profile : in.profiles)
            one.profiles.push_back(must_find_profile(unit.db, profile).id);
        for (const VendorId vendor : in.vendors)
            one.vendors.push_back(must_find_vendor(unit, vendor, "vendors"));
        insert_registration(unit, one);
        return {shown(unit, one)};
    }
};

}  // namespace

extern constinit const Operation open_registration;
constinit const Operation open_registration = operation<OpenRegistration>();

}  // namespace onecard::issuing
