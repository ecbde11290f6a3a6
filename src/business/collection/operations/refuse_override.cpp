// Refuses to set a failed comparison aside; also by who asked, which withdraws it.

#include "business/collection/operations/batch_shown.hpp"
#include "business/collection/operations/override_shown.hpp"

namespace onecard::collection {
namespace {

struct RefuseOverride {
    static constexpr Spec spec{.name = "collection.refuse_override",
                               .title = {"不同意人工认定", "Refuse an override"},
                               .effect = Effect::writes,
                               .roles = "CARD_REVIEWER CARD_CLERK TOWN_CLERK",
                               .source = "R3.6-2"};
    struct Input {
        OverrideId override_;
        std::string opinion;
        static constexpr auto fields =
            std::tuple{field("override", &Input::override_, {"人工认定", "Override"}),
                       field("opinion", &Input::opinion, {"意见", "Opinion"}, 200)};
    };
    struct Output {
        std::string state;
        static constexpr auto fields = std::tuple{field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        must_give_reason(in.opinion, "opinion");
        const Override one = must_find_override(unit.db, in.override_);
        return {.state = std::string{
                    override_lifecycle.code(advance(unit, one, OverrideAct::refuse_override, in.opinion))}};
    }
};

}  // namespace

extern constinit const Operation refuse_override;
constinit const Operation refuse_override = operation<RefuseOverride>();

}  // namespace onecard::collection
