#pragma once
// What the steps of a payment notice ask alike.

#include <initializer_list>

#include "business/projects/operations/step.hpp"

namespace onecard::projects {

/// Whom a receipt is for, as the rule pack's receipt_to says.
enum class ReceiptTo { province, city, hrss };
inline std::span<const Label<ReceiptTo>> labels_of(ReceiptTo) {
    static constexpr Label<ReceiptTo> labels[] = {
        {ReceiptTo::province, "PROVINCE", {"省中心", "Provincial centre"}},
        {ReceiptTo::city, "CITY", {"市州中心", "Prefecture centre"}},
        {ReceiptTo::hrss, "HRSS", {"人社局", "HRSS bureau"}}};
    return labels;
}
inline std::string code_of(ReceiptTo to) {
    for (const auto& label : labels_of(to))
        if (label.value == to) return std::string{label.code};
    return {};
}

inline std::span<const Label<NoticeState>> labels_of(NoticeState) {
    return notice_lifecycle.states();
}

inline bool is_collected_by_province(Unit& unit, const PaymentNotice& notice) {
    return policies::flag(unit.db, notice.pack, "notice_collected_by_province", notice.made_on);
}
/// The fund manager of the province itself. Throws not_through_province, not_your_step.
inline void require_province(Unit& unit, const PaymentNotice& notice) {
    if (!is_collected_by_province(unit, notice)) throw Problem{not_through_province}.at("notices");
    RegionCode province = notice.region;
    while (province.level() != RegionLevel::province) province = province.parent();
    if (unit.actor.region != province || unit.actor.own_organisation_only)
        throw Problem{not_your_step}.with("汇集提交 collect and submit").with("FUND_MANAGER_PROV");
}
/// For the bank's own people: another bank does not find it.
inline PaymentNotice must_take_as_bank(Unit& unit, PaymentNoticeId id) {
    PaymentNotice notice = must_see_notice(unit, id);
    if (unit.actor.organisation != notice.bank.number())
        throw Problem{notice_not_found}.at("notice").with(id.text());
    return notice;
}
/// Throws step_not_now.
inline void require_stage(const PaymentNotice& notice, std::initializer_list<NoticeState> states) {
    for (const NoticeState state : states)
        if (notice.state == state) return;
    const Words& words = notice_lifecycle.words(notice.state);
    throw Problem{step_not_now}.at("notice").with(std::string{words.zh} + " " + std::string{words.en});
}
/// To whom receipts go; a project of the province has no prefecture to tell.
inline std::vector<std::string> receipts_wanted(Unit& unit, const PaymentNotice& notice) {
    auto wanted = policies::texts(unit.db, notice.pack, "receipt_to", notice.made_on);
    if (notice.region.level() == RegionLevel::province) std::erase(wanted, "CITY");
    return wanted;
}

}  // namespace onecard::projects
