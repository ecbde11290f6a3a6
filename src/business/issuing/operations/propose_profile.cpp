// Drafts a card profile (卡规划) of a place.

#include "business/issuing/operations/profile_step.hpp"
#include "business/policies/policies.hpp"

namespace onecard::issuing {
namespace {

struct ProposeProfile {
    static constexpr Spec spec{.name = "issuing.propose_profile",
                               .title = {"拟定卡规划", "Propose a card profile"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR HRSS_PLATFORM_ADMIN",
                               .source = "seed-2 2(1); 3.7"};
    struct Input {
        std::string name;
        std::optional<RegionCode> region;
        std::int64_t generation = 3, chip_kb = 0;
        bool domestic_chip = true;
        std::string interface;
        std::optional<std::string> cos_arch, mask;
        std::vector<std::string> applications, algorithms;
        std::string spec_version, face_design;
        std::optional<std::int64_t> valid_years;
        static constexpr auto fields = std::tuple{
            field("name", &Input::name, {"名称", "Name"}, 60),
            field("region", &Input::region, {"区划", "Region"}),
            field("generation", &Input::generation, {"代次", "Generation"}),
            field("chip_kb", &Input::chip_kb, {"芯片容量（KB）", "Chip, in KB"}),
            field("domestic_chip", &Input::domestic_chip, {"国产芯片", "Domestic chip"}),
            field("interface", &Input::interface, {"接口", "Interface"}, 20),
            field("cos_arch", &Input::cos_arch, {"操作系统架构", "Architecture of the operating system"}, 40),
            field("mask", &Input::mask, {"掩膜方式", "Mask"}, 20),
            field("applications", &Input::applications, {"卡内应用", "Applications"}),
            field("algorithms", &Input::algorithms, {"算法", "Algorithms"}),
            field("spec_version", &Input::spec_version, {"规范版本", "Version of the specification"}, 4),
            field("face_design", &Input::face_design, {"卡面", "Face"}, 60),
            field("valid_years", &Input::valid_years, {"有效期（年）", "Years of validity"})};
    };
    struct Output {
        ProfileShown profile;
        std::vector<std::string> broken_rules;
        static constexpr auto fields =
            std::tuple{field("profile", &Output::profile, {"卡规划", "Profile"}),
                       field("broken_rules", &Output::broken_rules, {"不符合规则包之处", "Rules it breaks"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const RegionCode region =
            regions::must_find_present_region(unit.db, setup_region(unit, in.region)).code;
        const ProfileRules rules = profile_rules(unit.db, region, unit.today());
        Profile profile{.id = {},
                        .name = in.name,
                        .region = region,
                        .generation = in.generation,
                        .chip_kb = in.chip_kb,
                        .domestic_chip = in.domestic_chip,
                        .interface = in.interface,
                        .cos_arch = in.cos_arch.value_or(rules.cos_arch),
                        .mask = in.mask.value_or(rules.mask),
                        .applications = in.applications,
                        .algorithms = in.algorithms,
                        .spec_version = in.spec_version,
                        .face_design = in.face_design,
                        .valid_years = in.valid_years.value_or(0),
                        .pack = policies::pack_for(unit.db, region, "CARD", unit.today()).id.number(),
                        .made_by = {}};
        insert_profile(unit, profile);
        return {shown(unit, profile), broken_rules(profile, rules)};
    }
};

}  // namespace

extern constinit const Operation propose_profile;
constinit const Operation propose_profile = operation<ProposeProfile>();

}  // namespace onecard::issuing
