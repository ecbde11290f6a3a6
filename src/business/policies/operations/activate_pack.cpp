// Puts an imported rule pack in force from its first day; another hand than the importer's.

#include "business/policies/pack_store.hpp"
#include "engine/operation.hpp"

namespace onecard::policies {
namespace {

struct ActivatePack {
    static constexpr Spec spec{.name = "policies.activate_pack",
                               .title = {"启用规则包", "Activate a rule pack"},
                               .effect = Effect::writes,
                               .roles = "HRSS_PLATFORM_ADMIN",
                               .source = "R3.1-2"};
    struct Input {
        PackId pack;
        std::optional<std::string> opinion;
        static constexpr auto fields =
            std::tuple{field("pack", &Input::pack, {"规则包", "Pack"}),
                       field("opinion", &Input::opinion, {"意见", "Opinion"}, 200)};
    };
    struct Output {
        std::string state;
        static constexpr auto fields = std::tuple{field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        activate(unit, must_find_governed_pack(unit, in.pack), in.opinion.value_or(""));
        return {.state = std::string{pack_lifecycle.code(PackState::active)}};
    }
};

}  // namespace

extern constinit const Operation activate_pack;
constinit const Operation activate_pack = operation<ActivatePack>();

}  // namespace onecard::policies
