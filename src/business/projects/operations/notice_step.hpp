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
inline ReceiptTo receipt_to(std::string_view code) {
    for (const auto& label : labels_of(ReceiptTo{}))
        if (label.code == code) return label.value;
    throw std::out_of_range{"no office is called " + std::string{code}};
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

/// Several notices that go the same way together.
struct NoticesInput {
    std::vector<PaymentNoticeId> notices;
    static constexpr auto fields =
        std::tuple{field("notices", &NoticesInput::notices, {"付款通知", "Payment notices"})};
};
struct NoticesMoved {
    std::int64_t notices = 0;
    Money amount;
    static constexpr auto fields = std::tuple{field("notices", &NoticesMoved::notices, {"份数", "How many"}),
                                              field("amount", &NoticesMoved::amount, {"合计", "Sum"})};
};
/// The province moves them all, or none. Throws what require_province throws.
inline NoticesMoved move_by_province(Unit& unit, const NoticesInput& in, NoticeAct act) {
    NoticesMoved moved;
    for (const PaymentNoticeId id : in.notices) {
        const PaymentNotice notice = must_see_notice(unit, id);
        require_province(unit, notice);
        advance(unit, notice, act);
        ++moved.notices;
        moved.amount += notice.amount;
    }
    return moved;
}

/// A notice that will not be paid, and why.
struct NoticeWithReason {
    PaymentNoticeId notice;
    std::string reason;
    static constexpr auto fields =
        std::tuple{field("notice", &NoticeWithReason::notice, {"付款通知", "Payment notice"}),
                   field("reason", &NoticeWithReason::reason, {"原因", "Reason"}, 500)};
};
struct NoticeEnded {
    std::string state;
    static constexpr auto fields = std::tuple{field("state", &NoticeEnded::state, {"状态", "State"})};
};
/// Ends a notice of which nothing was paid: its money is committed again and its contract may be noticed anew; the
/// number stays taken (3.1.5). Throws partly_paid.
inline NoticeEnded end_notice(Unit& unit, const PaymentNotice& notice, NoticeAct act, const std::string& reason) {
    if (notice.paid > Money{}) throw Problem{partly_paid}.at("notice").with(notice.paid.grouped());
    const NoticeState state = advance(unit, notice, act, reason);
    funds::cancel_notice(unit, notice.transfer);
    give_back_notice(unit.db, notice.contract, notice.amount);
    return {std::string{notice_lifecycle.code(state)}};
}

}  // namespace onecard::projects
