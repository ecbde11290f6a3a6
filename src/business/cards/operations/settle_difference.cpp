// Notes how a difference between the platform and a bank was settled.

#include "business/cards/operations/difference_shown.hpp"
#include "engine/advance.hpp"

namespace onecard::cards {
namespace {

struct SettleDifference {
    static constexpr Spec spec{.name = "cards.settle_difference",
                               .title = {"登记差异处理", "Settle a difference"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK BANK_CLERK",
                               .source = "domain 3.13"};
    struct Input {
        StateDifferenceId difference;
        std::string note;
        static constexpr auto fields =
            std::tuple{field("difference", &Input::difference, {"差异", "Difference"}),
                       field("note", &Input::note, {"处理说明", "Note"}, 200)};
    };
    using Output = DifferenceShown;

    static Output run(Unit& unit, const Input& in) {
        const StateDifference one = must_find_difference(unit.db, in.difference);
        advance(unit, one, DifferenceAct::settle_difference, in.note);
        set_difference_note(unit, one.id, in.note);
        return shown(list_banks(unit.db), must_find_difference(unit.db, one.id));
    }
};

}  // namespace

extern constinit const Operation settle_difference_operation;
constinit const Operation settle_difference_operation = operation<SettleDifference>();

}  // namespace onecard::cards
