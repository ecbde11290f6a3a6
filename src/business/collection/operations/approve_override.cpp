// Sets a failed comparison aside, by another hand than asked for it.

#include "business/collection/operations/batch_shown.hpp"
#include "business/collection/operations/override_shown.hpp"

namespace onecard::collection {
namespace {

struct ApproveOverride {
    static constexpr Spec spec{.name = "collection.approve_override",
                               .title = {"同意人工认定", "Approve an override"},
                               .effect = Effect::writes,
                               .roles = "CARD_REVIEWER",
                               .source = "R3.6-2"};
    struct Input {
        OverrideId override_;
        std::string opinion;
        static constexpr auto fields =
            std::tuple{field("override", &Input::override_, {"人工认定", "Override"}),
                       field("opinion", &Input::opinion, {"复核意见", "Opinion"}, 200)};
    };
    struct Output {
        std::string state;
        static constexpr auto fields = std::tuple{field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        must_give_reason(in.opinion, "opinion");
        const Override one = must_find_override(unit.db, in.override_);
        const OverrideState state = advance(unit, one, OverrideAct::approve_override, in.opinion);
        note_approved(unit, one);
        RecordStates states{unit.db, one.batch};
        act_on_record(unit, states, must_find_record(unit.db, one.batch, one.seq),
                      RecordAct::override_comparison, one.reason);
        states.save();
        unit.tell(person_changed, Node::of({{"person", people::key_text(one.person)}}));
        return {.state = std::string{override_lifecycle.code(state)}};
    }
};

}  // namespace

extern constinit const Operation approve_override;
constinit const Operation approve_override = operation<ApproveOverride>();

}  // namespace onecard::collection
