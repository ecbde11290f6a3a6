// Proposes a change of a registration: approved anew or filed, by its kind (R3.7-2).

#include "business/issuing/operations/change_step.hpp"

namespace onecard::issuing {
namespace {

struct ProposeRegistrationChange {
    static constexpr Spec spec{.name = "issuing.propose_registration_change",
                               .title = {"申报注册变更", "Propose a change of a registration"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR HRSS_PLATFORM_ADMIN",
                               .source = "seed-2 4(1); R3.7-2"};
    struct Input {
        RegistrationId registration;
        ChangeKind kind{};
        std::optional<ProfileId> profile;
        std::optional<VendorId> vendor;
        std::optional<std::int64_t> quantity;
        std::optional<std::string> population;
        std::string reason;
        static constexpr auto fields =
            std::tuple{field("registration", &Input::registration, {"发行注册", "Registration"}),
                       field("kind", &Input::kind, {"变更事项", "Kind"}),
                       field("profile", &Input::profile, {"卡规划", "Profile"}),
                       field("vendor", &Input::vendor, {"卡商", "Vendor"}),
                       field("quantity", &Input::quantity, {"数量", "How many"}),
                       field("population", &Input::population, {"发卡对象", "Who gets cards"}, 100),
                       field("reason", &Input::reason, {"理由", "Reason"}, 500)};
    };
    using Output = ChangeAnswer;

    static Output run(Unit& unit, const Input& in) {
        const Registration one = must_find_registration(unit.db, in.registration);
        must_reach(unit, one.region, registration_not_found, in.registration.text());
        RegistrationChange change{.id = {}, .registration = one.id, .kind = in.kind, .reason = in.reason};
        switch (in.kind) {
            case ChangeKind::face:
            case ChangeKind::file_structure:
            case ChangeKind::product:
                if (!in.profile) throw Problem{change_incomplete}.at("profile");
                change.profile = must_find_profile(unit.db, *in.profile).id;
                break;
            case ChangeKind::vendor:
                if (!in.vendor) throw Problem{change_incomplete}.at("vendor");
                change.vendor = must_find_vendor(unit, *in.vendor, "vendor");
                break;
            case ChangeKind::quantity:
                if (!in.quantity || *in.quantity <= 0) throw Problem{change_incomplete}.at("quantity");
                change.quantity = *in.quantity;
                break;
            case ChangeKind::population:
                if (in.population.value_or("").empty()) throw Problem{change_incomplete}.at("population");
                change.population = *in.population;
                break;
        }
        insert_registration_change(unit, change);
        return {shown(unit, change)};
    }
};

}  // namespace

extern constinit const Operation propose_registration_change;
constinit const Operation propose_registration_change = operation<ProposeRegistrationChange>();

}  // namespace onecard::issuing
