// Puts a row of a roster and what the bank said of its line into a citizen's words.

#include "business/citizens/own_payment.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "business/citizens/advice.hpp"

namespace onecard::citizens {
namespace {

void take(const Advice& advice, OwnPayment& told) {
    told.reason_zh = advice.reason.zh;
    told.reason_en = advice.reason.en;
    told.advice_zh = advice.advice.zh;
    told.advice_en = advice.advice.en;
}

}  // namespace

std::span<const Label<PaymentState>> labels_of(PaymentState) {
    using enum PaymentState;
    static constexpr Label<PaymentState> labels[] = {
        {approved, "approved", {"已审批，待发放", "Approved, to be paid"}},
        {sent, "sent", {"银行发放中", "With the bank"}},
        {paid, "paid", {"已到账", "Paid"}},
        {returned, "returned", {"未到账，被银行退回", "Not paid, returned by the bank"}},
        {reissued, "reissued", {"曾被退回，已重新发放", "Returned, then issued again"}},
        {unknown, "unknown", {"银行核实中", "Being asked at the bank"}},
        {refunded, "refunded", {"到账后被退回", "Returned after it was paid"}},
        {unpayable, "unpayable", {"暂不能发放", "Cannot be paid yet"}},
        {stopped, "stopped", {"暂停发放", "Held"}},
    };
    return labels;
}

PaymentTeller::PaymentTeller(Unit& unit, const PersonKey& person)
    : unit_{unit}, person_{person}, banks_{cards::list_banks(unit.db)} {}

const subsidies::ItemTold& PaymentTeller::item_of(std::int64_t item) {
    const auto known = items_.find(item);
    return known != items_.end() ? known->second
                                 : items_.emplace(item, subsidies::told_item(unit_.db, item)).first->second;
}

PaymentState PaymentTeller::state_of_line(const OwnLine& line, OwnPayment& told) {
    const auto said = payments::find_line(unit_.db, line.order, line.seq);
    if (!said) return PaymentState::sent;
    using enum payments::LineOutcome;
    switch (said->outcome) {
        case sent: return PaymentState::sent;
        case paid: return PaymentState::paid;
        case unknown: take(advice_on_unknown(), told); return PaymentState::unknown;
        case returned:
        case refunded: break;
    }
    if (is_reissued(unit_.db, person_, line)) return PaymentState::reissued;
    take(advice_on_failure(said->code), told);
    return said->outcome == returned ? PaymentState::returned : PaymentState::refunded;
}

OwnPayment PaymentTeller::tell(const OwnRow& row) {
    const subsidies::ItemTold& item = item_of(row.item);
    OwnPayment told{.item = item.minor_name,
                    .policy = item.policy_doc.empty() || item.policy_no.empty()
                                  ? item.policy_doc + item.policy_no
                                  : fmt::format("《{}》（{}）", item.policy_doc, item.policy_no),
                    .standard = item.standard,
                    .period = row.period,
                    .pay_day = row.pay_day,
                    .amount = row.amount};
    const auto line = newest_line(unit_.db, row);
    if (line) {
        told.state = state_of_line(*line, told);
    } else if (row.stopped) {
        told.state = PaymentState::stopped;
        take(advice_on_stop(), told);
    } else if (!row.payable) {
        told.state = PaymentState::unpayable;
        take(advice_on_match(row.match_code), told);
    } else {
        told.state = PaymentState::approved;
    }
    for (const auto& label : labels_of(told.state))
        if (label.value == told.state) told.state_zh = label.words.zh, told.state_en = label.words.en;
    // Whose card the money of a household comes to, and for whom it is, is told to neither side by name.
    if (row.is_paid_to_own && row.payable) {
        const auto bank = std::ranges::find(banks_, row.bank, &cards::Bank::code);
        if (bank != banks_.end()) told.bank_zh = bank->name_zh, told.bank_en = bank->name_en;
        told.account = fmt::format("****{:04}", row.account_tail);
    } else if (!row.is_paid_to_own) {
        told.note_zh = "发放到户主的社会保障卡";
        told.note_en = "Paid to the card of the head of the household";
    }
    if (!row.is_named) {
        told.note_zh = "代家庭成员领取";
        told.note_en = "Received for a member of the household";
    } else if (row.is_correction && told.note_zh.empty()) {
        told.note_zh = "退回后重新发放";
        told.note_en = "Issued again after a return";
    }
    return told;
}

}  // namespace onecard::citizens
