// Throws away an imported rule pack that was never in force; its name stays taken.

#include "business/policies/pack_store.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::policies {
namespace {

struct DiscardPack {
    static constexpr Spec spec{.name = "policies.discard_pack",
                               .title = {"弃用规则包", "Discard a rule pack"},
                               .effect = Effect::writes,
                               .roles = "HRSS_PLATFORM_ADMIN",
                               .source = "domain 3.1.1"};
    struct Input {
        PackId pack;
        std::string opinion;
        static constexpr auto fields =
            std::tuple{field("pack", &Input::pack, {"规则包", "Pack"}),
                       field("opinion", &Input::opinion, {"意见", "Opinion"}, 200)};
    };
    struct Output {
        std::string state;
        static constexpr auto fields = std::tuple{field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const PackState state =
            advance(unit, must_find_governed_pack(unit, in.pack), PackAct::discard_pack, in.opinion);
        return {.state = std::string{pack_lifecycle.code(state)}};
    }
};

}  // namespace

extern constinit const Operation discard_pack;
constinit const Operation discard_pack = operation<DiscardPack>();

}  // namespace onecard::policies
