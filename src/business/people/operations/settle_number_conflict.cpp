// Settles a shared number by another hand than reported it, with the police's document.

#include "business/people/number_conflict.hpp"
#include "business/people/operations/person_named.hpp"
#include "engine/advance.hpp"

namespace onecard::people {
namespace {

struct SettleNumberConflict {
    static constexpr Spec spec{.name = "people.settle_number_conflict",
                               .title = {"解除重号", "Settle a shared number"},
                               .effect = Effect::writes,
                               .roles = "CARD_REVIEWER TOWN_REVIEWER HRSS_PLATFORM_ADMIN",
                               .source = "domain 3.3, 3.47"};
    struct Input {
        NumberConflictId conflict;
        std::string proof;
        static constexpr auto fields =
            std::tuple{field("conflict", &Input::conflict, {"重号", "Shared number"}),
                       field("proof", &Input::proof, {"公安机关证明", "The police's proof"}, 200)};
    };
    struct Output {
        std::string state;
        static constexpr auto fields = std::tuple{field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        must_say(in.proof, 2, proof_missing, "proof");
        const NumberConflict conflict = must_find_number_conflict(unit.db, in.conflict);
        const ConflictState state = advance(unit, conflict, ConflictAct::settle_number_conflict, in.proof);
        set_conflict_proof(unit.db, conflict, in.proof);
        unit.tell(person_changed, Node::of({{"person", key_text(conflict.person)}}));
        return {.state = std::string{conflict_lifecycle.code(state)}};
    }
};

}  // namespace

extern constinit const Operation settle_number_conflict;
constinit const Operation settle_number_conflict = operation<SettleNumberConflict>();

}  // namespace onecard::people
