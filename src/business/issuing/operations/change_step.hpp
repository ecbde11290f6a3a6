#pragma once
// How a change of a registration is shown, and what deciding on one has in common.

#include "business/issuing/operations/registration_step.hpp"

namespace onecard::issuing {

struct ChangeShown {
    RegistrationChangeId change;
    StateShown state;
    ChangeKind kind{};
    bool needs_approval = false;
    std::string profile_name, vendor_name;
    std::optional<std::int64_t> quantity;
    std::string population, reason, doc_no;
    std::optional<Date> on_day;
    std::string made_by;
    std::vector<ActShown> acts;
    static constexpr auto fields = std::tuple{
        field("change", &ChangeShown::change, {"注册变更", "Change"}),
        field("state", &ChangeShown::state, {"状态", "State"}),
        field("kind", &ChangeShown::kind, {"变更事项", "Kind"}),
        field("needs_approval", &ChangeShown::needs_approval, {"须重新审批", "Needs approval anew"}),
        field("profile_name", &ChangeShown::profile_name, {"卡规划", "Profile"}),
        field("vendor_name", &ChangeShown::vendor_name, {"卡商", "Vendor"}),
        field("quantity", &ChangeShown::quantity, {"数量", "How many"}),
        field("population", &ChangeShown::population, {"发卡对象", "Who gets cards"}),
        field("reason", &ChangeShown::reason, {"理由", "Reason"}),
        field("doc_no", &ChangeShown::doc_no, {"文号", "Document"}),
        field("on_day", &ChangeShown::on_day, {"生效日期", "In force on"}),
        field("made_by", &ChangeShown::made_by, {"申报人", "Proposed by"}),
        field("acts", &ChangeShown::acts, {"可办操作", "Acts"})};
};
inline ChangeShown shown(Unit& unit, const RegistrationChange& one) {
    return {.change = one.id,
            .state = state_of(one),
            .kind = one.kind,
            .needs_approval = needs_approval(one.kind),
            .profile_name = one.profile ? must_find_profile(unit.db, one.profile).name : "",
            .vendor_name = one.vendor ? access::organisation_name(unit.db, one.vendor) : "",
            .quantity = one.quantity,
            .population = one.population,
            .reason = one.reason,
            .doc_no = one.doc_no,
            .on_day = one.on_day,
            .made_by = one.made_by,
            .acts = shown_acts(unit, view_of(registration_change_lifecycle), one.id.number(),
                               registration_change_lifecycle.code(one.state))};
}

inline RegistrationChange must_reach_change(Unit& unit, RegistrationChangeId id) {
    RegistrationChange change = must_find_registration_change(unit.db, id);
    must_reach(unit, must_find_registration(unit.db, change.registration).region,
               registration_change_not_found, id.text());
    return change;
}

struct ChangeAnswer {
    ChangeShown change;
    static constexpr auto fields = std::tuple{field("change", &ChangeAnswer::change, {"注册变更", "Change"})};
};

}  // namespace onecard::issuing
