// The bank reports a payment to the contractor: in full or in part, in time or late (R3.29-10).

#include <algorithm>

#include "base/person_name.hpp"
#include "business/projects/operations/notice_step.hpp"

namespace onecard::projects {
namespace {

struct RecordPayment {
    static constexpr Spec spec{.name = "projects.record_payment",
                               .title = {"登记付款", "Record a payment"},
                               .effect = Effect::writes,
                               .roles = "BANK_CLERK BANK_REVIEWER",
                               .source = "seed-0 P18; seed-1 A9; R3.29-10, R3.29-12"};
    struct Input {
        PaymentNoticeId notice;
        Date paid_on;
        std::optional<Money> amount;
        std::string account_name;
        std::string bank_reference;
        static constexpr auto fields = std::tuple{
            field("notice", &Input::notice, {"付款通知", "Payment notice"}),
            field("paid_on", &Input::paid_on, {"付款日期", "Paid on"}),
            field("amount", &Input::amount, {"付款金额", "Amount"}),
            field("account_name", &Input::account_name, {"收款户名", "Name of the account paid to"}, 100),
            field("bank_reference", &Input::bank_reference, {"银行流水号", "Reference of the bank"}, 60)};
    };
    struct Output {
        std::string state;
        Money left;
        std::int64_t days_late = 0;
        std::string project_state;
        static constexpr auto fields =
            std::tuple{field("state", &Output::state, {"状态", "State"}),
                       field("left", &Output::left, {"尚未支付", "Left to pay"}),
                       field("days_late", &Output::days_late, {"逾期天数", "Days late"}),
                       field("project_state", &Output::project_state, {"项目状态", "State of the project"})};
    };

    /// A part is held anew, paid, and the rest held on: a hold is settled as a whole.
    static void settle(Unit& unit, const Project& project, const PaymentNotice& notice, Money amount) {
        if (amount == notice.left()) return funds::settle_notice(unit, notice.transfer);
        funds::cancel_notice(unit, notice.transfer);
        const auto hold = [&](Money part) {
            return funds::hold_notice(unit, project.region, {notice.bank, part}, project.use(),
                                      notice.id.text());
        };
        funds::settle_notice(unit, hold(amount));
        set_transfer(unit.db, notice.id, hold(notice.left() - amount));
    }
    /// The last payment of all contracts closes the payment of the project.
    static void finish_if_all_paid(Unit& unit, Project& project) {
        if (!project.can(ProjectAct::finish_payment)) return;
        for (const Contract& contract : contracts_of(unit, project.id))
            if (contract.paid != contract.amount) return;
        take_step(unit, project, ProjectAct::finish_payment, "全部付清 paid in full");
    }

    static Output run(Unit& unit, const Input& in) {
        PaymentNotice notice = must_take_as_bank(unit, in.notice);
        require_stage(notice, {NoticeState::received, NoticeState::overdue});
        require_words(in.bank_reference, "bank_reference");
        require_past(unit, in.paid_on, "paid_on");
        if (in.paid_on < *notice.received_on)
            throw Problem{dates_reversed}
                .at("paid_on")
                .with(in.paid_on.text())
                .with(notice.received_on->text());
        if (payment_term(unit, notice.pack, notice.made_on).waits_for_invoice && !notice.invoice_on)
            throw Problem{invoice_not_there}.at("notice");
        if (normalise_name(in.account_name) != normalise_name(notice.account_name))
            throw Problem{paid_to_other_account}
                .at("account_name")
                .with(in.account_name)
                .with(notice.account_name);
        const Money amount = in.amount.value_or(notice.left());
        if (amount <= Money{}) throw Problem{amount_not_positive}.at("amount");
        if (amount > notice.left())
            throw Problem{payment_over_notice}.at("amount").with(notice.left().grouped());
        insert_payment(unit, notice.id,
                       {.paid_on = in.paid_on, .amount = amount, .bank_reference = in.bank_reference});
        Project project = must_find_project(unit.db, notice.project);
        settle(unit, project, notice, amount);
        add_paid(unit.db, notice.contract, amount);
        notice.paid += amount;
        if (notice.left() == Money{}) {
            notice.paid_on = in.paid_on;
            notice.state = advance(unit, notice, NoticeAct::record_payment, in.bank_reference);
        }
        set_paid(unit.db, notice);
        finish_if_all_paid(unit, project);
        return {std::string{notice_lifecycle.code(notice.state)}, notice.left(),
                notice.due_on ? std::max(0, in.paid_on - *notice.due_on) : 0, project.state};
    }
};

}  // namespace

extern constinit const Operation record_payment;
constinit const Operation record_payment = operation<RecordPayment>();

}  // namespace onecard::projects
