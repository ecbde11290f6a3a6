// Puts a change of a registration into force, with the approval or the filing.

#include "business/issuing/operations/change_step.hpp"

namespace onecard::issuing {
namespace {

struct ConfirmRegistrationChange {
    static constexpr Spec spec{.name = "issuing.confirm_registration_change",
                               .title = {"确认注册变更", "Confirm a change of a registration"},
                               .effect = Effect::writes,
                               .roles = "CARD_REVIEWER HRSS_PLATFORM_ADMIN",
                               .source = "seed-2 4(1); R3.7-2"};
    struct Input {
        RegistrationChangeId change;
        std::string doc_no;
        Date on_day;
        static constexpr auto fields = std::tuple{
            field("change", &Input::change, {"注册变更", "Change"}),
            field("doc_no", &Input::doc_no, {"批准或备案文号", "Number of the approval or filing"}, 60),
            field("on_day", &Input::on_day, {"日期", "Day"})};
    };
    using Output = ChangeAnswer;

    static Output run(Unit& unit, const Input& in) {
        RegistrationChange change = must_reach_change(unit, in.change);
        if (in.doc_no.empty()) throw Problem{document_missing}.at("doc_no");
        change.state = advance(unit, change, ChangeAct::confirm_registration_change, in.doc_no);
        apply_registration_change(unit, change, in.doc_no, in.on_day);
        return {shown(unit, must_find_registration_change(unit.db, in.change))};
    }
};

}  // namespace

extern constinit const Operation confirm_registration_change;
constinit const Operation confirm_registration_change = operation<ConfirmRegistrationChange>();

}  // namespace onecard::issuing
